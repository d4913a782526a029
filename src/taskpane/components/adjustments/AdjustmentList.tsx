import { Button } from "@fluentui/react-components";
import type { Adjustment } from "../../../model/adjustment";
import type { ConsolidationResult } from "../../../model/consolidation";
import { formatDay } from "../../../texts/localized";
import type { Pane } from "../../state/pane";
import { unitNamer } from "../parts/latestResult";
import { SeverityMark } from "../parts/SeverityMark";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { isBusy } from "../shell/work";
import { adjustmentsTexts, fieldTexts } from "./adjustments.data";

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** Adjustments in force, each with its source and a button that takes it back. */
export function AdjustmentList({ pane, result }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const { adjustments } = result.consolidation;
  const inForce = adjustments.filter((adjustment) => isInForce(result, adjustment));
  if (adjustments.length === 0) return <p className={styles.text}>{say("none")}</p>;
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{say("inForce", { count: inForce.length })}</h3>
      <ul className={styles.list}>
        {adjustments.map((adjustment, index) => (
          <AdjustmentItem key={index} {...{ pane, result, adjustment }} />
        ))}
      </ul>
    </div>
  );
}

/** Whether the figure of that row is made with it; one that names no row, or half a row, has no effect. */
function isInForce({ consolidation }: ConsolidationResult, adjustment: Adjustment): boolean {
  const row = consolidation.indicators.find(({ indicator }) => indicator.code === adjustment.indicator);
  const part = row?.byUnit.find(({ unit }) => unit === adjustment.unit);
  // Compared by content: a result that came from another thread holds copies.
  return part?.adjustments.some((one) => JSON.stringify(one) === JSON.stringify(adjustment)) ?? false;
}

interface ItemProps extends Props {
  readonly adjustment: Adjustment;
}

function AdjustmentItem({ pane, result, adjustment }: ItemProps) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const language = useLanguage();
  const { catalogue } = result.consolidation;
  const indicator = catalogue.indicators.find(({ code }) => code === adjustment.indicator);
  const unit = unitNamer(result)(adjustment.unit);
  const row = say("row", { unit, tt: indicator?.tt ?? adjustment.indicator });
  return (
    <li className={styles.item}>
      <strong>{row}</strong>
      {!isInForce(result, adjustment) && (
        <span>
          <SeverityMark severity="error" text={say("idle")} />
        </span>
      )}
      {indicator && (
        <span className={styles.hint}>{language === "vi" ? indicator.nameVi : indicator.nameEn}</span>
      )}
      <Change adjustment={adjustment} isAttained={indicator?.kind === "attained"} />
      <Source adjustment={adjustment} />
      <ItemButtons pane={pane} adjustment={adjustment} row={row} />
    </li>
  );
}

function Change({
  adjustment,
  isAttained,
}: {
  readonly adjustment: Adjustment;
  readonly isAttained: boolean;
}) {
  const say = useTexts(adjustmentsTexts);
  const sayField = useTexts(fieldTexts);
  const { field, old, oldUnrecorded, new: value } = adjustment;
  const write = (number: number): number | string =>
    isAttained ? say(number === 0 ? "notAttained" : "attained") : number;
  const before = old === null ? say(oldUnrecorded ? "unrecorded" : "nothing") : write(old);
  return <span>{say("change", { field: sayField(field), old: before, new: write(value) })}</span>;
}

function Source({ adjustment }: { readonly adjustment: Adjustment }) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const language = useLanguage();
  const { reason, document, confirmedBy, when } = adjustment;
  const orUnrecorded = (text: string): string => (text === "" ? say("unrecorded") : text);
  const lines = [
    say("reason", { text: orUnrecorded(reason) }),
    ...(document === "" ? [] : [say("document", { text: document })]),
    say("confirmed", { name: orUnrecorded(confirmedBy), when: orUnrecorded(formatDay(when)[language]) }),
  ];
  return lines.map((line) => (
    <span key={line} className={styles.hint}>
      {line}
    </span>
  ));
}

interface ButtonsProps {
  readonly pane: Pane;
  readonly adjustment: Adjustment;
  readonly row: string;
}

function ItemButtons({ pane, adjustment, row }: ButtonsProps) {
  const styles = useLayoutStyles();
  const say = useTexts(adjustmentsTexts);
  const { unit, indicator } = adjustment;
  return (
    <div className={styles.row}>
      <Button
        size="small"
        aria-label={say("redoLabel", { row })}
        onClick={() => pane.actions.draftAdjustment({ unit, indicator })}
      >
        {say("redo")}
      </Button>
      <Button
        size="small"
        aria-label={say("withdrawLabel", { row })}
        disabledFocusable={isBusy(pane.state.work)}
        onClick={() => void pane.actions.withdraw(adjustment)}
      >
        {say("withdraw")}
      </Button>
    </div>
  );
}
