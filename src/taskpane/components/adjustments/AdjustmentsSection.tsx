import { Button } from "@fluentui/react-components";
import type { ConsolidationResult } from "../../../domain/consolidation/consolidation";
import type { Finding } from "../../../domain/finding/finding";
import type { Pane } from "../../state/pane";
import { latestResult } from "../parts/latestResult";
import { NoResult } from "../parts/NoResult";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { AdjustmentForm } from "./AdjustmentForm";
import { AdjustmentList } from "./AdjustmentList";
import { adjustmentsTexts } from "./adjustments.data";

/** Điều chỉnh: figures corrected or supplied by hand, each taken back with one click, and the form to add one. */
export default function AdjustmentsSection({ pane }: { pane: Pane }) {
  const styles = useLayoutStyles();
  const texts = adjustmentsTexts[pane.state.language];
  const result = latestResult(pane.state);
  return (
    <div className={styles.section}>
      <p className={styles.hint}>{texts.intro}</p>
      {result ? <Adjustments pane={pane} result={result} /> : <NoResult pane={pane} />}
    </div>
  );
}

function Adjustments({ pane, result }: { readonly pane: Pane; readonly result: ConsolidationResult }) {
  const styles = useLayoutStyles();
  const { state, actions } = pane;
  const { drafted } = state;
  const texts = adjustmentsTexts[state.language];
  return (
    <>
      {drafted ? (
        <AdjustmentForm
          key={`${drafted.unit}/${drafted.indicator}`}
          pane={pane}
          result={result}
          draft={drafted}
        />
      ) : (
        <div className={styles.row}>
          <Button
            appearance="primary"
            onClick={() => actions.draftAdjustment({ unit: null, indicator: null })}
          >
            {texts.add}
          </Button>
          {state.opening?.titles.has("adjustments") && (
            <Button onClick={() => void actions.show("adjustments")}>{texts.open}</Button>
          )}
        </div>
      )}
      <Attention pane={pane} findings={result.findings.filter(isAboutAdjustments)} />
      <AdjustmentList pane={pane} result={result} />
    </>
  );
}

/** Adjustments without effect, and those whose report has changed since. */
const isAboutAdjustments = ({ code, severity }: Finding): boolean =>
  code === "ADJUSTMENT_IGNORED" || (code === "ADJUSTED" && severity !== "info");

function Attention({ pane, findings }: { readonly pane: Pane; readonly findings: readonly Finding[] }) {
  const styles = useLayoutStyles();
  const { language } = pane.state;
  if (findings.length === 0) return null;
  return (
    <div className={styles.card}>
      <h3 className={styles.subheading}>{adjustmentsTexts[language].attention}</h3>
      {findings.map(({ severity, message }) => (
        <p key={message.vi} className={styles.text}>
          <SeverityMark severity={severity} language={language} /> {message[language]}
        </p>
      ))}
    </div>
  );
}
