import { Button, Spinner } from "@fluentui/react-components";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sections";
import { useTexts } from "../shell/language";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { ChosenFiles } from "./ChosenFiles";
import { DropZone } from "./DropZone";
import { FirstSteps } from "./FirstSteps";
import { Questions } from "./Questions";
import { Reminders } from "./Reminders";
import { sourcesTexts } from "./sources.data";
import { UnitList } from "./UnitList";
import { UnitSetChoice } from "./UnitSetChoice";
import { WorkbookSheets } from "./WorkbookSheets";

/** Who is expected, who has sent, and everything that has to be answered before the figures can be pooled. */
export default function SourcesSection({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sourcesTexts);
  const { checked, files, work } = pane.state;
  // While files are being read the list of units would still say what was known before them.
  const isReading = work?.kind === "readingFiles";
  const hasReports = files.length > 0 || (checked?.candidates.length ?? 0) > 0;
  return (
    <div className={styles.section}>
      <SectionHeading>{say("title")}</SectionHeading>
      {!hasReports && checked && <FirstSteps />}
      <DropZone pane={pane} isFirst={!hasReports} />
      {isReading && <p className={styles.hint}>{say("readingNow")}</p>}
      {hasReports && !isReading && <Reports pane={pane} />}
      <ChosenFiles pane={pane} />
      <WorkbookSheets pane={pane} />
      <UnitSetChoice pane={pane} />
      {!checked && <Waiting pane={pane} />}
    </div>
  );
}

/** What the last look found of the units' reports. */
const Reports = ({ pane }: SectionProps) => (
  <>
    <Summary pane={pane} />
    <Questions pane={pane} />
    <UnitList pane={pane} />
    <Reminders pane={pane} />
  </>
);

/** How many have sent, and the one button. */
function Summary({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sourcesTexts);
  const { checked, work } = pane.state;
  if (!checked) return null;
  const { units } = checked.result.consolidation;
  const received = units.filter((unit) => unit.received).length;
  return (
    <div className={styles.group}>
      <p className={styles.text}>
        <strong>{say("summary", { received, count: units.length })}</strong>
      </p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={received === 0 || (work !== null && work.kind !== "checking")}
          onClick={() => void pane.actions.consolidate()}
        >
          {say("consolidate")}
        </Button>
        <Button
          disabled={work !== null}
          title={say("lookAgainHint")}
          onClick={() => void pane.actions.check()}
        >
          {say("lookAgain")}
        </Button>
      </div>
    </div>
  );
}

/** Before the first look, or where it failed. */
function Waiting({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sourcesTexts);
  if (pane.state.work) return <Spinner size="small" label={say("looking")} />;
  return (
    <div className={styles.row}>
      <p className={styles.text}>{say("notLooked")}</p>
      <Button onClick={() => void pane.actions.check()}>{say("lookAgain")}</Button>
    </div>
  );
}
