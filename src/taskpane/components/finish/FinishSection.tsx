import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { findObstacles, needsConfirmation, formatConfirmedNote } from "../../../letters/obstacles";
import type { Pane, SubmissionChoice } from "../../state/pane";
import { NoResult } from "../parts/NoResult";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { isBlank } from "../shell/blank";
import { useTexts } from "../shell/language";
import { Later } from "../shell/Later";
import { makePart } from "../shell/part";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { shellTexts } from "../shell/shell.data";
import { isBusy } from "../shell/work";
import { type Chosen, CopyChoice } from "./CopyChoice";
import { finishTexts, headingTexts } from "./finish.data";
import { CleanPart } from "./CleanPart";
import { HeadingForm, type HeadingFormProps } from "./HeadingForm";
import { Confirmation, Obstacles } from "./Obstacles";
import { SavedCopy } from "./SavedCopy";
import { WordCopy } from "./WordCopy";

// It is wanted once a copy has been handed in.
const verifiedCopy = makePart(() => import("./VerifiedCopy"));

/** Chốt số liệu: what still stands in the way, the copy that is handed in, and what goes into the report. */
export default function FinishSection({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const title = useTexts(shellTexts)("finishTitle");
  return (
    <div className={styles.section}>
      <SectionHeading>{title}</SectionHeading>
      {isBlank(pane.state) ? <NoResult pane={pane} /> : <Finish pane={pane} />}
    </div>
  );
}

/** What can be handed in, and what the officer has said to what is open. */
function useFinish({ state }: Pane) {
  const { outcome } = state;
  const [chosen, setChosen] = useState<Chosen>({ form: "A", figures: "native" });
  // What was confirmed is this result and no later one.
  const [confirmedOf, setConfirmedOf] = useState<unknown>(null);
  const obstacles = useMemo(
    () => findObstacles({ result: outcome?.result ?? null, stale: outcome?.stale ?? false }),
    [outcome],
  );
  const isStopped = obstacles.some(({ weight }) => weight === "stop");
  const isConfirmed = outcome !== null && confirmedOf === outcome.result;
  const isReady = !isStopped && (isConfirmed || !needsConfirmation(obstacles));
  const choice: SubmissionChoice = { ...chosen, confirmed: isConfirmed };
  const confirm = (yes: boolean): void => setConfirmedOf(yes ? outcome?.result : null);
  return { obstacles, isStopped, isConfirmed, isReady, chosen, choice, setChosen, confirm };
}

type FinishModel = ReturnType<typeof useFinish>;

function Finish({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const finish = useFinish(pane);
  const { outcome, savedCopy } = pane.state;
  // In Vietnamese whatever the pane's language, as the copy will carry it.
  const note = useMemo(() => (outcome ? (formatConfirmedNote(outcome.result)?.vi ?? null) : null), [outcome]);
  return (
    <>
      <Obstacles pane={pane} obstacles={finish.obstacles} />
      <HeadingPart pane={pane} form={finish.chosen.form} />
      <div className={styles.group}>
        <CopyChoice chosen={finish.chosen} onChange={finish.setChosen} />
        {!finish.isStopped && needsConfirmation(finish.obstacles) && (
          <Confirmation note={note} isConfirmed={finish.isConfirmed} onChange={finish.confirm} />
        )}
        <SaveCopy pane={pane} finish={finish} />
        {savedCopy && <SavedCopy pane={pane} saved={savedCopy} choice={finish.choice} />}
      </div>
      <Later part={verifiedCopy} props={{ pane }} fallback={null} />
      {outcome && <WordCopy pane={pane} outcome={outcome} choice={finish.choice} isReady={finish.isReady} />}
      <CleanPart pane={pane} />
    </>
  );
}

function HeadingPart({ pane, form }: HeadingFormProps) {
  const styles = useLayoutStyles();
  const say = useTexts(headingTexts);
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.subheading}>
        {say("title")}
      </h3>
      <p className={styles.hint}>{say("hint")}</p>
      <HeadingForm pane={pane} form={form} />
    </section>
  );
}

function SaveCopy({ pane, finish }: { readonly pane: Pane; readonly finish: FinishModel }) {
  const styles = useLayoutStyles();
  const say = useTexts(finishTexts);
  const id = useId();
  const { isReady, isStopped, choice } = finish;
  const isTaken = isBusy(pane.state.work);
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={!isReady || isTaken}
          aria-describedby={isReady ? undefined : id}
          onClick={() => void pane.actions.saveCopy(choice)}
        >
          {say("save")}
        </Button>
      </div>
      {!isReady && (
        <p id={id} className={styles.hint}>
          {say(isStopped ? "mustSettle" : "needsConfirmation")}
        </p>
      )}
    </div>
  );
}
