import type { Adjustment } from "../../model/adjustment";
import type { Localized } from "../../model/finding";
import type { AdjustmentsReading } from "../../sheets/adjustments/readBack";
import type { CheckNames } from "../../sheets/checks/readBack";
import { notices } from "../notices.data";
import { fillWords } from "../words";
import type { AdjustmentChange } from "../port";
import { Refusal } from "../refusal";
import { isGone, type Standing } from "../standing";

/** Figures named in one message. */
const FIGURES_NAMED = 5;

/** Stops where figures are to be taken from our own sheets whose rows or columns were deleted there. `null`: all units' are. */
export function refuseGone(standing: Standing | null, taken: readonly string[] | null): void {
  const gone = (standing?.edits ?? []).filter((edit) => isGone(edit) && (taken?.includes(edit.unit) ?? true));
  const [first] = gone;
  if (!first) return;
  const named = gone
    .slice(0, FIGURES_NAMED)
    .map(({ unit, indicator, old }) => `${unit} ${indicator} ${old ?? ""}`);
  const figures = [...named, ...(gone.length > FIGURES_NAMED ? ["…"] : [])].join("; ");
  throw new Refusal("detailGone", { sheet: first.at.sheet, figures });
}

interface AdjustmentsKnown {
  readonly adjusting: AdjustmentChange | undefined;
  readonly names: CheckNames;
}

/** Adjustments that were in force and whose rows were deleted from the Điều chỉnh are said in full: they hold no more. */
export function tellAdjustmentsGone(
  { adjustments: written }: Standing,
  held: AdjustmentsReading | null,
  { adjusting, names }: AdjustmentsKnown,
): Localized[] {
  const present = [...(held?.adjustments ?? []), ...(adjusting?.withdraw ?? []), ...(adjusting?.add ?? [])];
  const isOf = (one: Adjustment) => (other: Adjustment) =>
    one.unit === other.unit && one.indicator === other.indicator && one.field === other.field;
  const gone = (written ?? []).filter((one) => !present.some(isOf(one)));
  if (gone.length === 0) return [];
  const lines = gone.map(({ unit, indicator, new: figure, reason, confirmedBy }) => {
    const name = names.units.find(({ code }) => code === unit)?.name ?? unit;
    const tt = names.catalogue.indicators.find(({ code }) => code === indicator)?.tt ?? indicator;
    return [name, tt, figure, reason, confirmedBy].filter((part) => part !== "").join(" – ");
  });
  return [fillWords(notices.adjustmentsGone, { list: lines.join("\n") })];
}
