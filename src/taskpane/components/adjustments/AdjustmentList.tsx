import { Button } from "@fluentui/react-components";
import type { Adjustment } from "../../../domain/adjustment/adjustment";
import type { ConsolidationResult } from "../../../domain/consolidation/consolidation";
import { writeNumber } from "../../../domain/finding/finding";
import { writeDay } from "../../../domain/review/sentence";
import { fillLabel } from "../../../sheets/labels.data";
import type { Pane } from "../../state/pane";
import { unitNamer } from "../parts/latestResult";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { adjustmentsTexts } from "./adjustments.data";

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** Adjustments in force, each with its source and a button that takes it back. */
export function AdjustmentList({ pane, result }: Props) {
  const styles = useLayoutStyles();
  const { adjustments } = result.consolidation;
  const texts = adjustmentsTexts[pane.state.language];
  if (adjustments.length === 0) return <p className={styles.text}>{texts.none}</p>;
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{fillLabel(texts.inForce, { count: adjustments.length })}</h3>
      <ul className={styles.list}>
        {adjustments.map((adjustment, index) => (
          <AdjustmentItem key={index} {...{ pane, result, adjustment }} />
        ))}
      </ul>
    </div>
  );
}

function AdjustmentItem({ pane, result, adjustment }: Props & { readonly adjustment: Adjustment }) {
  const styles = useLayoutStyles();
  const { language, work } = pane.state;
  const texts = adjustmentsTexts[language];
  const indicator = result.consolidation.catalogue.indicators.find(
    ({ code }) => code === adjustment.indicator,
  );
  const unit = unitNamer(result)(adjustment.unit);
  const row = fillLabel(texts.row, { unit, tt: indicator?.tt ?? adjustment.indicator });
  const name = indicator && (language === "vi" ? indicator.nameVi : indicator.nameEn);
  return (
    <li className={styles.item}>
      <strong>{row}</strong>
      {name && <span className={styles.hint}>{name}</span>}
      <span>{writeChange(pane, adjustment, indicator?.kind === "attained")}</span>
      {writeSource(pane, adjustment).map((line) => (
        <span key={line} className={styles.hint}>
          {line}
        </span>
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={fillLabel(texts.redoLabel, { row })}
          onClick={() =>
            pane.actions.draftAdjustment({ unit: adjustment.unit, indicator: adjustment.indicator })
          }
        >
          {texts.redo}
        </Button>
        <Button
          size="small"
          aria-label={fillLabel(texts.withdrawLabel, { row })}
          disabledFocusable={work !== null}
          onClick={() => void pane.actions.withdraw(adjustment)}
        >
          {texts.withdraw}
        </Button>
      </div>
    </li>
  );
}

function writeChange(
  { state }: Pane,
  { field, old, oldUnrecorded, new: value }: Adjustment,
  attained: boolean,
) {
  const texts = adjustmentsTexts[state.language];
  const write = (number: number): string => {
    if (attained) return number === 0 ? texts.notAttained : texts.attained;
    return writeNumber(number, state.language);
  };
  const before = old === null ? (oldUnrecorded ? texts.unrecorded : texts.nothing) : write(old);
  return fillLabel(texts.change, { field: texts.field[field], old: before, new: write(value) });
}

function writeSource({ state }: Pane, { reason, document, confirmedBy, when }: Adjustment): string[] {
  const texts = adjustmentsTexts[state.language];
  const day = when === "" ? texts.unrecorded : writeDay(when)[state.language];
  return [
    fillLabel(texts.reasonOf, { text: reason || texts.unrecorded }),
    ...(document === "" ? [] : [fillLabel(texts.documentOf, { text: document })]),
    fillLabel(texts.confirmedOf, { name: confirmedBy || texts.unrecorded, when: day }),
  ];
}
