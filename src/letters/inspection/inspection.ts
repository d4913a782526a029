import type { Indicator } from "../../model/indicator";
import { DENOMINATOR_CHANGE } from "../../pooling/assumptions.data";
import type { ConsolidatedIndicator, Consolidation, ConsolidationResult } from "../../model/consolidation";
import { Fraction } from "../../text/exact/fraction";
import { printAttainment, printDecimal, printMeasure } from "../../text/exact/print";
import { exactRate, roundHalfUp, truncate } from "../../text/exact/reported";
import type { Localized } from "../../model/finding";
import { isComplete } from "../../pooling/complete";
import { baseRemarks } from "../bases";
import { FORMULA_WORDS, INSPECTION, MORE_DECIMALS } from "./inspection.data";
import { formatTarget } from "../target";
import { formatCounted, formatDistance } from "./measure";
import { capitalised, inBoth, fillText } from "../../texts/localized";
import { unitPartOf, type UnitPart } from "./unitPart";

/** A unit that causes a shortfall, most missing first. */
export interface InspectedCause {
  readonly unit: string;
  readonly name: string;
  readonly missing: number;
  /** "cần thêm 53 trẻ" */
  readonly text: Localized;
}

/** How one figure of the result came about. */
export interface Inspection {
  readonly row: ConsolidatedIndicator;
  /** "Σ tử số / Σ mẫu số × 100 = 12.345 / 12.365 × 100 = 99,838… → 99,84" */
  readonly calculation: Localized;
  /** What the calculation leaves to be said: that it is provisional, how far the target is, what is needed. */
  readonly remarks: readonly Localized[];
  /** Every unit that is expected to report the row, in the order of the set. */
  readonly parts: readonly UnitPart[];
  readonly causes: readonly InspectedCause[];
}

/** The calculation and the sources of one figure; `null` for an indicator that the result does not have. */
export function inspectIndicator(result: ConsolidationResult, code: string): Inspection | null {
  const { consolidation } = result;
  const row = consolidation.indicators.find(({ indicator }) => indicator.code === code);
  if (!row) return null;
  return {
    row,
    calculation: calculationOf(row),
    remarks: remarksOf(row, consolidation),
    parts: row.byUnit.map((part) => unitPartOf(result, row, part)),
    causes: row.causes.map(({ unit, missing }) => ({
      unit,
      missing,
      name: nameOf(consolidation, unit),
      text: causeText(row.indicator, missing),
    })),
  };
}

/** One unit's part in a figure; `null` where the row or the unit is not in the result, or the row is not asked of the unit. */
export function inspectUnit(result: ConsolidationResult, code: string, unit: string): UnitPart | null {
  const row = result.consolidation.indicators.find(({ indicator }) => indicator.code === code);
  const part = row?.byUnit.find((one) => one.unit === unit);
  return row && part ? unitPartOf(result, row, part) : null;
}

function calculationOf(row: ConsolidatedIndicator): Localized {
  const { indicator, reported, expected, numerator, denominator, actual } = row;
  if (expected === 0) return INSPECTION.nobodyAsked;
  if (reported === 0 || numerator === null) return INSPECTION.nobody;
  const { kind, scale } = indicator;
  const words = fillText(FORMULA_WORDS[kind], { scale, reported });
  if (kind !== "rate") return fillText(INSPECTION.counted, { words, sum: numerator });
  const exact = exactRate(numerator, denominator ?? 0, scale);
  if (exact === null || actual === null) return INSPECTION.zeroDenominator;
  const written = writeExact(exact, indicator.decimals);
  const pair = { numerator, denominator: denominator ?? 0 };
  const calculation = fillText(INSPECTION.rated, { words, ...pair, scale, exact: written });
  const shown = inBoth((language) => printDecimal(actual, language));
  return shown.vi === written.vi ? calculation : fillText(INSPECTION.rounded, { calculation, actual: shown });
}

/** The unrounded value, cut where it is long: "99,838…". */
function writeExact(exact: Fraction, decimals: number): Localized {
  const cut = truncate(exact, decimals + MORE_DECIMALS);
  const more = cut.equals(exact) ? "" : "…";
  return inBoth((language) => printDecimal(cut, language) + more);
}

function remarksOf(row: ConsolidatedIndicator, consolidation: Consolidation): Localized[] {
  const { indicator, reported, expected } = row;
  const target =
    indicator.target === null && indicator.targetText === ""
      ? INSPECTION.noTarget
      : fillText(INSPECTION.target, { target: formatTarget(indicator) });
  return [
    ...(isCut(row) ? [INSPECTION.cut] : []),
    ...(reported > 0 && !isComplete(row) ? [fillText(INSPECTION.provisional, { reported, expected })] : []),
    ...boundsOf(row, consolidation),
    target,
    ...distanceOf(row),
    ...baseRemarks(row).map((remark) => fillText(INSPECTION.base, { remark: capitalised(remark) })),
  ];
}

/** Whether the value was cut because rounding would have made it read 100. */
function isCut({ indicator, numerator, denominator, actual }: ConsolidatedIndicator): boolean {
  if (indicator.kind !== "rate" || numerator === null || denominator === null || actual === null)
    return false;
  const exact = exactRate(numerator, denominator, indicator.scale);
  return exact !== null && !roundHalfUp(exact, indicator.decimals).equals(Fraction.fromNumber(actual));
}

function boundsOf(
  { indicator, low, high, assumed }: ConsolidatedIndicator,
  consolidation: Consolidation,
): Localized[] {
  if (low === null || high === null) return [];
  const [from, to] = [low, high].map((value) => printMeasure(value, indicator.unit));
  const bounds = fillText(INSPECTION.bounds, { low: from!, high: to! });
  if (assumed.length === 0) return [bounds];
  const names = assumed.map((unit) => nameOf(consolidation, unit)).join(", ");
  const percent = DENOMINATOR_CHANGE.mul(Fraction.of(100)).toNumber();
  return [bounds, fillText(INSPECTION.assumed, { names, percent })];
}

function distanceOf({ indicator, difference, attainment, needed }: ConsolidatedIndicator): Localized[] {
  if (difference === null) return [];
  const distance = formatDistance(Math.abs(difference), indicator.unit);
  const side = difference > 0 ? INSPECTION.above : INSPECTION.below;
  const ratio = attainment === null ? null : inBoth((language) => printAttainment(attainment, language));
  return [
    difference === 0 ? INSPECTION.equal : fillText(side, { distance }),
    ...(ratio ? [fillText(INSPECTION.attainment, { attainment: ratio })] : []),
    ...(needed ? [fillText(INSPECTION.needed, { needed: formatCounted(needed, indicator.countedVi) })] : []),
  ];
}

function causeText({ kind, countedVi }: Indicator, missing: number): Localized {
  if (kind === "attained") return INSPECTION.notAttained;
  return fillText(INSPECTION.cause, { missing: formatCounted(missing, countedVi) });
}

function nameOf({ units }: Consolidation, code: string): string {
  return units.find(({ unit }) => unit.code === code)?.unit.name ?? code;
}
