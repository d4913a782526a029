import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useLayoutEffect, useRef } from "react";
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
  const { work } = pane.state;
  return work && <NotJudgedReason pane={pane} work={work} />;
}

function NotJudgedReason({ pane, work }: { readonly pane: Pane; readonly work: Work }) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  const sayWork = useTexts(workTexts);
  const bar = useHandedFocus();
  const { text, params, detail, done } = showWork(work);
  const words = sayWork(pane.state.stopping ? "stopping" : text, pane.state.stopping ? {} : params);
  return (
    <div ref={bar} role="group" aria-label={say("busy")} className={styles.root}>
      <div className={styles.line}>
        <span>
          {words}
          {detail !== null && <span className={styles.detail}>{detail}</span>}
        </span>
        {STOPPABLE.includes(work.kind) && (
          <Button size="small" disabledFocusable={pane.state.stopping} onClick={() => pane.actions.cancel()}>
            {say("cancel")}
          </Button>
        )}
      </div>
      {work.kind === "readingFiles" && work.slow && !pane.state.stopping && (
        <Button size="small" onClick={() => pane.actions.skipFile()}>
          {say("skipFile")}
        </Button>
      )}
      <progress className={styles.bar} aria-label={words} value={done ?? undefined} />
    </div>
  );
}

/** Focus that is on the bar when the work ends goes to the section's heading: nobody is left at the end of the page. */
function useHandedFocus(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>("main h2[tabindex]")?.focus();
    };
  }, []);
  return bar;
}
