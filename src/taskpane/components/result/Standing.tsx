import { Button, Link } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { resultTexts } from "./result.data";

/** Where the result stands: only computed, written, or overtaken; and the one button. */
export function Standing({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  const { outcome, opening, work } = pane.state;
  const isFresh = outcome?.written === true && !outcome.stale;
  const isBusy = work !== null && work.kind !== "checking";
  const isEarlier = (opening?.rows ?? null) !== null;
  const text = isFresh ? "written" : outcome ? "stale" : isEarlier ? "earlier" : "notWritten";
  return (
    <div className={layout.tight}>
      <p className={layout.text}>{say(text)}</p>
      <div className={layout.row}>
        <Button
          appearance={isFresh ? "secondary" : "primary"}
          disabled={isBusy}
          onClick={() => void pane.actions.consolidate()}
        >
          {say(outcome ? "again" : "consolidate")}
        </Button>
        {opening?.undoable && (
          <Button disabled={isBusy} onClick={() => void pane.actions.undo()}>
            {say(opening.undone ? "redo" : "undo")}
          </Button>
        )}
      </div>
      {isFresh && <Sheets pane={pane} />}
    </div>
  );
}

/** Ways to the sheets that were written. */
function Sheets({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  return (
    <div className={layout.row}>
      <Link as="button" onClick={() => void pane.actions.show("summary")}>
        {say("showSummary")}
      </Link>
      <Link as="button" onClick={() => void pane.actions.show("appendixA")}>
        {say("showAppendix")}
      </Link>
    </div>
  );
}
