import type { Direction } from "../catalogue/indicator";
import { Fraction } from "../exact/fraction";
import { printMeasure } from "../exact/print";
import { exactRate, roundHalfUp, truncate } from "../exact/reported";
import type { FindingDraft } from "../finding/finding";
import type { Share } from "../report/report";
import type { ReportingUnit } from "../unit/reportingUnit";
import { DENOMINATOR_CHANGE } from "./assumptions.data";
import type { ConsolidatedIndicator, UnitContribution } from "./consolidation";
import { meets } from "./judge";

/** An unrounded value is written with as many decimals as show that it misses the target, up to this many. */
const MOST_DECIMALS = 12;

/** What a person should know about the rows of the result: targets met only by rounding, assumed bounds, totals that are not whole. */
export function findingsOfRows(
  rows: readonly ConsolidatedIndicator[],
  units: readonly ReportingUnit[],
): FindingDraft[] {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return rows.flatMap((row) => [
    ...metByRounding(row),
    ...boundsAssumed(row, names),
    ...incompleteShares(row),
  ]);
}

function metByRounding(row: ConsolidatedIndicator): FindingDraft[] {
  const { indicator, actual, numerator, denominator } = row;
  if (row.difference === null || row.status === "shortfall") return [];
  if (actual === null || denominator === null || numerator === null) return [];
  const exact = exactRate(numerator, denominator, indicator.scale);
  const target = Fraction.fromNumber(indicator.target!);
  if (exact === null || meets(exact, target, indicator.direction)) return [];
  const params = {
    actual: printMeasure(actual, indicator.unit),
    exact: printMeasure(visiblyShort(exact, target, indicator.direction), indicator.unit),
    target: printMeasure(target, indicator.unit),
  };
  return [{ code: "MET_BY_ROUNDING", indicator: indicator.code, params }];
}

/** The value rounded as little as still shows that it misses the target. */
function visiblyShort(exact: Fraction, target: Fraction, direction: Direction): Fraction {
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    const rounded = roundHalfUp(exact, decimals);
    if (!meets(rounded, target, direction)) return rounded;
  }
  return truncate(exact, MOST_DECIMALS);
}

function boundsAssumed(row: ConsolidatedIndicator, names: ReadonlyMap<string, string>): FindingDraft[] {
  const { indicator, low, high, assumed } = row;
  if (low === null || high === null || assumed.length === 0) return [];
  const params = {
    low: printMeasure(low, indicator.unit),
    high: printMeasure(high, indicator.unit),
    units: assumed.map((unit) => names.get(unit) ?? unit).join(", "),
    percent: DENOMINATOR_CHANGE.mul(Fraction.of(100)).toNumber(),
  };
  const variant = indicator.mayExceed ? { variant: "mayExceed" } : {};
  return [{ code: "BOUNDS_ASSUMED", ...variant, indicator: indicator.code, params }];
}

function incompleteShares({ indicator, byUnit }: ConsolidatedIndicator): FindingDraft[] {
  return byUnit.filter(isPartial).map(({ unit, share, at }) => ({
    code: "SHARE_INCOMPLETE",
    unit,
    indicator: indicator.code,
    ...(at && { at }),
    params: { reported: share.reported, expected: share.expected },
  }));
}

function isPartial(
  contribution: UnitContribution,
): contribution is UnitContribution & { readonly share: Share } {
  const { share } = contribution;
  return share !== null && share.reported < share.expected;
}
