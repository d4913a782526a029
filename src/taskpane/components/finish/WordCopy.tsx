import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { formatParagraph } from "../../../letters/paragraph";
import { layOutWordTable } from "../../../sheets/appendix/wordTable";
import type { Pane, PaneResult, SubmissionChoice } from "../../state/pane";
import { makeSubmission } from "../../state/submission";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { finishTexts, wordTexts } from "./finish.data";

/** Props of `WordCopy`. */
export interface WordCopyProps {
  readonly pane: Pane;
  readonly outcome: PaneResult;
  readonly choice: SubmissionChoice;
  /** Nothing stands in the way of handing in, or the officer has confirmed. */
  readonly isReady: boolean;
}

/** Sao chép sang Word: the table as Word takes it, and the paragraph for the report, which tells by itself what is open. */
export function WordCopy({ pane, outcome, choice, isReady }: WordCopyProps) {
  const styles = useLayoutStyles();
  const say = useTexts(wordTexts);
  const sayFinish = useTexts(finishTexts);
  const language = useLanguage();
  const { result } = outcome;
  const paragraph = useMemo(() => formatParagraph(result.consolidation)[language], [result, language]);
  const id = useId();
  const copyTable = (): void => {
    const { settings, checked } = pane.state;
    const made = makeSubmission(result, settings, { ...choice, figures: "text" }, checked?.typedNotes ?? {});
    if (!made) return;
    const { text, html } = layOutWordTable(made.spec);
    void pane.actions.copy(text, html);
  };
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.subheading}>
        {say("title")}
      </h3>
      <p className={styles.hint}>{say("hint")}</p>
      <div className={styles.row}>
        <Button disabledFocusable={!isReady} onClick={copyTable}>
          {say("table")}
        </Button>
        <Button disabledFocusable={outcome.stale} onClick={() => void pane.actions.copy(paragraph)}>
          {say("paragraph")}
        </Button>
      </div>
      {!isReady && (
        <p className={styles.hint}>{sayFinish(outcome.stale ? "mustSettle" : "needsConfirmation")}</p>
      )}
      {!outcome.stale && (
        <div className={styles.quote} tabIndex={0} role="region" aria-label={say("preview")}>
          {paragraph}
        </div>
      )}
    </section>
  );
}
