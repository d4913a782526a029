import { Button } from "@fluentui/react-components";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { useTexts } from "../shell/language";
import { Later } from "../shell/Later";
import { makePart } from "../shell/part";
import { shellTexts } from "../shell/shell.data";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { DropZone } from "./DropZone";
import { FirstSteps } from "./FirstSteps";
import { sourcesTexts } from "./sources.data";
import { UnitSetChoice } from "./UnitSetChoice";

// Until somebody has sent something there is nothing to list.
const usedReports = makePart(() => import("../standing/UsedReports"));
const sentReports = makePart(() => import("./SentReports"));

/** Who is expected, who has sent, and everything that has to be answered before the figures can be pooled. */
export default function SourcesSection({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sourcesTexts);
  const { checked, files } = pane.state;
  const hasReports = files.length > 0 || (checked?.candidates.length ?? 0) > 0;
  const fromSheets = checked?.standing?.fromSheets === true;
  return (
    <div className={styles.section}>
      <SectionHeading>{say("title")}</SectionHeading>
      {!hasReports && checked && !fromSheets && <FirstSteps pane={pane} />}
      {fromSheets && <Later part={usedReports} props={{ pane }} fallback={<Loading />} />}
      <DropZone pane={pane} isFirst={!hasReports} />
      {hasReports && <Later part={sentReports} props={{ pane }} fallback={<Loading />} />}
      <UnitSetChoice pane={pane} />
      {!checked && <Waiting pane={pane} />}
    </div>
  );
}

function Loading() {
  const say = useTexts(shellTexts);
  return <p>{say("loading")}</p>;
}

/** Before the first look, or where it failed. */
function Waiting({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(sourcesTexts);
  if (pane.state.work) return <p className={styles.text}>{say("looking")}</p>;
  return (
    <div className={styles.row}>
      <p className={styles.text}>{say("notLooked")}</p>
      <Button onClick={() => void pane.actions.check()}>{say("lookAgain")}</Button>
    </div>
  );
}
