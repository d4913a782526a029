import { Button } from "@fluentui/react-components";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { Finding } from "../../../model/finding";
import type { Pane } from "../../state/pane";
import { latestResult } from "../parts/latestResult";
import { NoResult } from "../parts/NoResult";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { isBlank } from "../shell/blank";
import { useLanguage, useTexts } from "../shell/language";
import { SectionHeading } from "../shell/SectionHeading";
import type { SectionProps } from "../shell/sectionProps";
import { shellTexts } from "../shell/shell.data";
import { AdjustmentForm } from "./AdjustmentForm";
import { AdjustmentList } from "./AdjustmentList";
import { adjustmentsTexts } from "./adjustments.data";

/** Điều chỉnh: figures corrected or supplied by hand, each taken back with one click, and the form to add one. */
export default function AdjustmentsSection({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const title = useTexts(shellTexts)("adjustmentsTitle");
  const result = latestResult(pane.state);
  return (
    <div className={styles.section}>
      <SectionHeading>{title}</SectionHeading>
      <p className={styles.hint}>{say("intro")}</p>
      {result && !isBlank(pane.state) ? (
        <Adjustments pane={pane} result={result} />
      ) : (
        <NoResult pane={pane} />
      )}
    </div>
  );
}

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

function Adjustments({ pane, result }: Props) {
  const { drafted } = pane.state;
  return (
    <>
      {drafted ? (
        <AdjustmentForm key={`${drafted.unit}/${drafted.indicator}`} draft={drafted} {...{ pane, result }} />
      ) : (
        <Offers pane={pane} />
      )}
      <Attention findings={result.findings.filter(isAboutAdjustments)} />
      <AdjustmentList pane={pane} result={result} />
    </>
  );
}

function Offers({ pane }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const { state, actions } = pane;
  return (
    <div className={styles.row}>
      <Button appearance="primary" onClick={() => actions.draftAdjustment({ unit: null, indicator: null })}>
        {say("add")}
      </Button>
      {state.opening?.titles.has("adjustments") && (
        <Button onClick={() => void actions.show("adjustments")}>{say("open")}</Button>
      )}
    </div>
  );
}

/** Adjustments without effect, and those whose report has changed since. */
const isAboutAdjustments = ({ code, severity }: Finding): boolean =>
  code === "ADJUSTMENT_IGNORED" || (code === "ADJUSTED" && severity !== "info");

function Attention({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <div className={styles.card}>
      <h3 className={styles.subheading}>{say("attention")}</h3>
      {findings.map(({ severity, message }) => (
        <p key={message.vi} className={styles.text}>
          <SeverityMark severity={severity} /> {message[language]}
        </p>
      ))}
    </div>
  );
}
