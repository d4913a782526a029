import about from "../../../../package.json";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { aboutTexts } from "./settings.data";

/** What this is, and where data goes: nowhere. */
export function About() {
  const styles = useLayoutStyles();
  const say = useTexts(aboutTexts);
  return (
    <div className={styles.tight}>
      <p className={styles.text}>{say("name")}</p>
      <p className={styles.hint}>
        {say("version", { version: about.version })} · {say("licence")}
      </p>
      <p className={styles.hint}>{say("privacy")}</p>
    </div>
  );
}
