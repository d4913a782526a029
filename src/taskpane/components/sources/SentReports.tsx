import { countReceipts } from "../../../letters/receipts";
import { Button } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { ChosenFiles } from "./ChosenFiles";
import { Questions } from "./Questions";
import { Reminders } from "./Reminders";
import { ResubmissionCard } from "./ResubmissionCard";
import { sentTexts } from "./sent.data";
import { sourcesTexts } from "./sources.data";
import { understoodOf } from "./understood";
import { UnitList } from "./UnitList";
import { WorkbookSheets } from "./WorkbookSheets";

/** What was found of the units' reports, and where. */
export default function SentReports({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sentTexts);
  // While files are being read the list of units would still say what was known before them.
  const isReading = pane.state.work?.kind === "readingFiles";
  return (
    <>
      {isReading ? <p className={styles.hint}>{say("readingNow")}</p> : <Reports pane={pane} />}
      <ChosenFiles pane={pane} />
      <WorkbookSheets pane={pane} />
    </>
  );
}

/** What the last look found of the units' reports. */
const Reports = ({ pane }: SectionProps) => (
  <>
    <Summary pane={pane} />
    <Questions pane={pane} />
    <ResubmissionCard pane={pane} />
    <UnitList pane={pane} />
    <Reminders pane={pane} />
  </>
);

/** How many have sent, and the one button. */
function Summary({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sentTexts);
  const sayFirst = useTexts(sourcesTexts);
  const { checked, work } = pane.state;
  if (!checked) return null;
  const { units } = checked.result.consolidation;
  const { received, count } = countReceipts(checked.result.consolidation);
  return (
    <div className={styles.group}>
      <p className={styles.text}>
        <strong>{say("summary", { received, count })}</strong>
      </p>
      {received > 0 && <p className={styles.text}>{say("understood", understoodOf(units))}</p>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={received === 0 || (work !== null && work.kind !== "checking")}
          onClick={() => void pane.actions.consolidate()}
        >
          {say("consolidate")}
        </Button>
        <Button
          disabledFocusable={work !== null}
          title={say("lookAgainHint")}
          onClick={() => void pane.actions.check()}
        >
          {sayFirst("lookAgain")}
        </Button>
      </div>
    </div>
  );
}
