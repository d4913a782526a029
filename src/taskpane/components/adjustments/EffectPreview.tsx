import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConsolidatedIndicator } from "../../../domain/consolidation/consolidation";
import { printMeasure } from "../../../domain/exact/print";
import type { Language } from "../../../domain/finding/finding";
import { STATUS_NAMES } from "../../../domain/review/status.data";
import { fillLabel } from "../../../sheets/labels.data";
import { STATUS_SIGNS } from "../parts/parts.data";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { adjustmentsTexts } from "./adjustments.data";
import type { Effect } from "./effect";

const useStyles = makeStyles({
  effect: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
});

/** What would come of it, before anything is written: the pooled result, the verdict, and what is wrong with the numbers. */
export function EffectPreview({ effect, language }: { effect: Effect; language: Language }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  return (
    <div className={`${layout.tight} ${styles.effect}`} role="status">
      {effect.after && (
        <>
          <p className={layout.text}>{writeResult(effect.before, effect.after, language)}</p>
          <p className={layout.text}>{writeStatus(effect.before, effect.after, language)}</p>
        </>
      )}
      {effect.findings.map(({ severity, message }) => (
        <p key={message.vi} className={layout.text}>
          <SeverityMark severity={severity} language={language} /> {message[language]}
        </p>
      ))}
    </div>
  );
}

function writeResult(
  before: ConsolidatedIndicator,
  after: ConsolidatedIndicator,
  language: Language,
): string {
  const texts = adjustmentsTexts[language].form;
  const write = ({ actual, indicator }: ConsolidatedIndicator): string =>
    actual === null ? texts.noFigure : printMeasure(actual, indicator.unit)[language];
  const params = { before: write(before), after: write(after) };
  return fillLabel(params.before === params.after ? texts.effectSame : texts.effect, params);
}

function writeStatus(
  before: ConsolidatedIndicator,
  after: ConsolidatedIndicator,
  language: Language,
): string {
  const texts = adjustmentsTexts[language].form;
  const write = ({ status }: ConsolidatedIndicator): string =>
    `${STATUS_SIGNS[status]} ${STATUS_NAMES[status][language]}`;
  const isSame = before.status === after.status;
  return fillLabel(isSame ? texts.statusSame : texts.status, { before: write(before), after: write(after) });
}
