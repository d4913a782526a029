import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Pane, Work } from "../../state/pane";
import { useTexts } from "./language";
import { shellTexts, workTexts } from "./shell.data";
import { showWork } from "./work";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  bar: {
    display: "block",
    width: "100%",
    height: "4px",
    marginTop: tokens.spacingVerticalXS,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Kinds of work that a person can stop without harm. */
const STOPPABLE: readonly Work["kind"][] = ["checking", "readingFiles", "consolidating", "testing"];

/** What the pane is doing, in words, how far it has come, and how to stop it. */
export function BusyBar({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  const sayWork = useTexts(workTexts);
  const { work } = pane.state;
  if (!work) return null;
  const { text, params, detail, done } = showWork(work);
  const words = sayWork(pane.state.stopping ? "stopping" : text, pane.state.stopping ? {} : params);
  return (
    <div role="group" aria-label={say("busy")} className={styles.root}>
      <div className={styles.line}>
        <span>
          {words}
          {detail !== null && <span className={styles.detail}>{detail}</span>}
        </span>
        {STOPPABLE.includes(work.kind) && (
          <Button size="small" disabled={pane.state.stopping} onClick={() => pane.actions.cancel()}>
            {say("cancel")}
          </Button>
        )}
      </div>
      <progress className={styles.bar} aria-label={words} value={done ?? undefined} />
    </div>
  );
}
