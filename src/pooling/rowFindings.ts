import type { TargetOperator } from "../model/indicator";
import { operatorOf } from "../plans/catalogue/target";
import { Fraction } from "../text/exact/fraction";
import { printMeasure } from "../text/exact/print";
import { exactRate, roundHalfUp, truncate } from "../text/exact/reported";
import type { RawFinding } from "../model/finding";
import type { Share } from "../model/report";
import type { ReportingUnit } from "../model/reportingUnit";
import { DENOMINATOR_CHANGE } from "./assumptions.data";
import type { ConsolidatedIndicator, UnitContribution } from "../model/consolidation";
import { meets, unrounded } from "./judge";

/** An unrounded value is written with as many decimals as show that it misses the target, up to this many. */
const MOST_DECIMALS = 12;

/** What a person should know about the rows of the result: targets met only by rounding, assumed bounds, totals that are not whole. */
export function findingsOfRows(
  rows: readonly ConsolidatedIndicator[],
  units: readonly ReportingUnit[],
): RawFinding[] {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return rows.flatMap((row) => [
    ...metByRounding(row),
    ...boundsAssumed(row, names),
    ...incompleteShares(row),
    ...severalSources(row, names),
  ]);
}

function metByRounding(row: ConsolidatedIndicator): RawFinding[] {
  const { indicator, actual, numerator, denominator } = row;
  if (row.difference === null || row.status === "shortfall") return [];
  if (actual === null || denominator === null || numerator === null) return [];
  const exact = exactRate(numerator, denominator, indicator.scale);
  const target = Fraction.fromNumber(indicator.target!);
  const operator = operatorOf(indicator);
  if (exact === null || meets(unrounded(exact), target, operator)) return [];
  const params = {
    actual: printMeasure(actual, indicator.unit),
    exact: printMeasure(visiblyShort(exact, target, operator), indicator.unit),
    target: printMeasure(target, indicator.unit),
  };
  return [{ code: "MET_BY_ROUNDING", indicator: indicator.code, params }];
}

/** The value rounded as little as still shows that it misses the target. */
function visiblyShort(exact: Fraction, target: Fraction, operator: TargetOperator): Fraction {
  for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
    const rounded = roundHalfUp(exact, decimals);
    if (!meets(unrounded(rounded), target, operator)) return rounded;
  }
  return truncate(exact, MOST_DECIMALS);
}

function boundsAssumed(row: ConsolidatedIndicator, names: ReadonlyMap<string, string>): RawFinding[] {
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

function severalSources(
  { indicator, bar, byUnit }: ConsolidatedIndicator,
  names: ReadonlyMap<string, string>,
): RawFinding[] {
  if (bar !== "severalSources") return [];
  const sources = byUnit.filter(({ silence }) => silence === null);
  // Several sources within one unit are told where its total is read.
  if (sources.length < 2) return [];
  const units = sources.map(({ unit }) => names.get(unit) ?? unit).join(", ");
  return [{ code: "SEVERAL_SOURCES", indicator: indicator.code, params: { count: sources.length, units } }];
}

function incompleteShares({ indicator, byUnit }: ConsolidatedIndicator): RawFinding[] {
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
