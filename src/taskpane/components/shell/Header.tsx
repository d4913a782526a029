import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../../state/pane";
import { schoolYearOf } from "../../state/settings";
import { useTexts } from "./language";
import { shellTexts } from "./shell.data";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  year: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Name of the tool, the school year it works on, and the switch of language. */
export function Header({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  const { settings } = pane.state;
  const language = settings.language === "vi" ? "en" : "vi";
  return (
    <header className={styles.root}>
      <div>
        <h1 className={styles.title}>{say("title")}</h1>
        <p className={styles.year}>{say("schoolYear", { year: schoolYearOf(settings) })}</p>
      </div>
      <Button
        appearance="subtle"
        size="small"
        lang={language}
        aria-label={say("switchLanguage")}
        onClick={() => void pane.actions.saveSettings({ ...settings, language })}
      >
        {say("otherLanguage")}
      </Button>
    </header>
  );
}
