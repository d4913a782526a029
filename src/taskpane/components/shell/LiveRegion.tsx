import { makeStyles } from "@fluentui/react-components";
import type { Pane } from "../../state/pane";
import { useLanguage, useTexts } from "./language";
import { workTexts } from "./shell.data";
import { showWork } from "./work";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    border: 0,
  },
});

/** What a screen reader says by itself: the step of the work, and the latest message once it is done. */
export function LiveRegion({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const say = useTexts(workTexts);
  const language = useLanguage();
  const { work, notices } = pane.state;
  const shown = work && showWork(work);
  const text = shown ? say(shown.text, shown.params) : (notices.at(-1)?.text[language] ?? "");
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.hidden}>
      {text}
    </div>
  );
}
