import type { Indicator } from "../../model/indicator";
import { decimalsOf, directionOf, operatorOf } from "../../plans/catalogue/target";
import type { ConsolidatedIndicator, PreviousFigure, UnitContribution } from "../../model/consolidation";
import { Fraction } from "../../text/exact/fraction";
import { printDecimal } from "../../text/exact/print";
import { neededForRate } from "../../pooling/needed";
import { reportedValue } from "../../text/exact/reported";
import { formatCounted } from "../../letters/inspection/measure";
import { fillLabel } from "../fillLabel";
import { UNIT_PAGE } from "./texts.data";

/** The figure that a unit's rate or count prints, exact; `null` where there is none, and for a yes or no. */
export function unitValue(
  indicator: Indicator,
  { numerator, denominator }: { readonly numerator: number | null; readonly denominator: number | null },
): Fraction | null {
  if (numerator === null || indicator.kind === "attained" || indicator.kind === "share") return null;
  if (indicator.kind !== "rate") return Fraction.fromNumber(numerator);
  return denominator === null
    ? null
    : reportedValue(numerator, denominator, indicator.scale, decimalsOf(indicator));
}

/** The target that a unit is held against: its own, or the province's where the row is a rate or of one source. */
export function targetFor({ kind, target }: Indicator, part: UnitContribution): number | null {
  if (part.own) return part.own.target;
  return kind === "rate" || kind === "value" ? target : null;
}

/** "32,8", "12 (giao)", "168 (toàn tỉnh)" where the target is not the unit's; "" where it has none. `whole` is "toàn tỉnh". */
export function targetText(indicator: Indicator, part: UnitContribution, whole: string): string {
  if (part.own) return fillLabel(UNIT_PAGE.own, { target: printDecimal(part.own.target, "vi") });
  const target =
    indicator.targetText || (indicator.target === null ? "" : printDecimal(indicator.target, "vi"));
  return target === "" || targetFor(indicator, part) !== null
    ? target
    : fillLabel(UNIT_PAGE.ofWhole, { target, whole: whole.replaceAll(" ", "\u00a0") });
}

/** "-0,4": the printed value less the unit's target; "" where either is missing. */
export function distanceText(indicator: Indicator, part: UnitContribution): string {
  const value = unitValue(indicator, part);
  const target = targetFor(indicator, part);
  return value === null || target === null ? "" : signed(value.sub(Fraction.fromNumber(target)));
}

/** "+1,2": the printed value less last year's of the same unit; "" without one. */
export function changeText(
  indicator: Indicator,
  part: UnitContribution,
  before: PreviousFigure | undefined,
): string {
  const value = unitValue(indicator, part);
  const earlier = before ? unitValue(indicator, before) : null;
  return value === null || earlier === null ? "" : signed(value.sub(earlier));
}

/** "53 trẻ": what the unit is missing by itself; "–" where it meets the target, "" where that cannot be said. */
export function neededText(row: ConsolidatedIndicator, part: UnitContribution): string {
  const { indicator, causes } = row;
  const missing = causes.find(({ unit }) => unit === part.unit)?.missing;
  if (missing !== undefined) return formatCounted(missing, indicator.countedVi).vi;
  const value = unitValue(indicator, part);
  const target = targetFor(indicator, part);
  if (value === null || target === null || directionOf(operatorOf(indicator)) !== "higher") return "";
  const aim = Fraction.fromNumber(target);
  if (value.compare(aim) >= 0 && operatorOf(indicator) === ">=") return "–";
  const { numerator, denominator } = part;
  if (indicator.kind !== "rate" || numerator === null || denominator === null) return "";
  const needed = neededForRate(
    numerator,
    denominator,
    aim,
    indicator.scale,
    decimalsOf(indicator),
    operatorOf(indicator),
  );
  if (needed === null) return "";
  return needed === 0 ? "–" : formatCounted(needed, indicator.countedVi).vi;
}

function signed(value: Fraction): string {
  const text = printDecimal(value, "vi");
  return value.compare(Fraction.of(0)) > 0 ? `+${text}` : text;
}
