import type { Indicator } from "../model/indicator";
import { Fraction } from "../text/exact/fraction";
import { exactRate, reportedValue } from "../text/exact/reported";
import type { ReportingUnit, UnitScope } from "../model/reportingUnit";
import { DENOMINATOR_CHANGE } from "./assumptions.data";
import type { PreviousYear, UnitContribution } from "../model/consolidation";
import { unrounded, type Measured } from "./judge";
import { attainable, communesCeiling } from "./participant";
import { ownValue } from "../text/json/ownValue";

/** Sums over the units that reported. */
export interface Totals {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Worst and best case of a row, and the units whose denominators were assumed. */
export interface Bounds {
  readonly low: Measured;
  readonly high: Measured;
  readonly assumed: readonly string[];
}

/** What is needed to say how much a silent unit could add. */
export interface SilenceContext {
  readonly scope: UnitScope;
  readonly units: ReadonlyMap<string, ReportingUnit>;
  readonly previous: PreviousYear | null;
}

/** The least and the most that a silence can add: to the numerator of a count, to the denominator of a rate. */
interface Range {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** Whether something expected is missing in a contribution: the whole figure, or the part of smaller units that did not report. */
export function isIncomplete(contribution: UnitContribution): boolean {
  return contribution.silence !== null || missingShare(contribution) > 0;
}

/**
 * The worst and the best case of a row with silences; `null` where one of them has no bounds.
 * An attained unit is 0 or 1, in a share too, a count of communes lies between 0 and the unit's number of communes, and a rate's missing
 * numerator lies between 0 and a denominator taken from last year (± 10 %).
 */
export function boundsOf(
  indicator: Indicator,
  totals: Totals,
  incomplete: readonly UnitContribution[],
  context: SilenceContext,
): Bounds | null {
  const ranges = incomplete.map((contribution) => rangeOf(indicator, contribution, context));
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return null;
  const least = known.reduce((sum, range) => sum.add(range.least), Fraction.zero);
  const most = known.reduce((sum, range) => sum.add(range.most), Fraction.zero);
  const numerator = Fraction.of(totals.numerator);
  if (indicator.kind !== "rate" && indicator.kind !== "share")
    return { low: unrounded(numerator.add(least)), high: unrounded(numerator.add(most)), assumed: [] };
  const bounds = rateBounds(indicator, totals, [least, most]);
  if (bounds === null || indicator.kind === "share") return bounds && { ...bounds, assumed: [] };
  return { ...bounds, assumed: incomplete.map((contribution) => contribution.unit) };
}

/** The rate with nobody and with everybody of the missing denominator, at both ends of its range. */
function rateBounds(indicator: Indicator, totals: Totals, ends: readonly Fraction[]) {
  const { scale, decimals } = indicator;
  const numerator = Fraction.of(totals.numerator);
  const denominator = Fraction.of(totals.denominator);
  const cases = ends
    .flatMap((end) =>
      [Fraction.zero, end].map((added) => [numerator.add(added), denominator.add(end)] as const),
    )
    .map(([over, under]) => measure(over, under, scale, decimals))
    .filter((value) => value !== null)
    .sort((a, b) => a.exact.compare(b.exact));
  const [low, high] = [cases[0], cases.at(-1)];
  return low && high ? { low, high } : null;
}

/** A rate before and after rounding; `null` for a zero denominator. */
function measure(over: Fraction, under: Fraction, scale: number, decimals: number): Measured | null {
  const exact = exactRate(over, under, scale);
  return exact && { exact, reported: reportedValue(over, under, scale, decimals)! };
}

function rangeOf(
  indicator: Indicator,
  contribution: UnitContribution,
  context: SilenceContext,
): Range | null {
  if (indicator.kind === "rate") return missingDenominator(indicator, contribution, context);
  if (indicator.kind === "value") return null;
  if (indicator.kind === "share") {
    const missing = missingUnits(indicator, contribution, context);
    return missing === null ? null : { least: Fraction.of(missing), most: Fraction.of(missing) };
  }
  const most = missingCount(indicator, contribution, context);
  return most === null ? null : { least: Fraction.zero, most: Fraction.of(most) };
}

function missingCount(
  indicator: Indicator,
  contribution: UnitContribution,
  { scope, units }: SilenceContext,
): number | null {
  if (indicator.kind === "attained") return missingUnits(indicator, contribution, { units });
  const communes = communesCeiling(indicator, units.get(contribution.unit)!, scope);
  if (communes === null || contribution.value === null) return communes;
  // Every commune that has not reported may be one more, up to the unit's number of communes.
  return Math.max(0, Math.min(missingShare(contribution), communes - contribution.value));
}

/** How many of a unit have not said whether they attained: itself, or those behind its total; `null` where that is not known. */
function missingUnits(
  indicator: Indicator,
  contribution: UnitContribution,
  { units }: Pick<SilenceContext, "units">,
): number | null {
  if (contribution.silence === null) return missingShare(contribution);
  return attainable(indicator, units.get(contribution.unit)!);
}

function missingDenominator(
  indicator: Indicator,
  contribution: UnitContribution,
  { previous }: SilenceContext,
): Range | null {
  const lastYear = ownValue(ownValue(previous?.byUnit, contribution.unit), indicator.code)?.denominator;
  if (!lastYear) return null;
  const present = Fraction.of(contribution.denominator ?? 0);
  const [least, most] = [Fraction.one.sub(DENOMINATOR_CHANGE), Fraction.one.add(DENOMINATOR_CHANGE)].map(
    (factor) => factor.mul(Fraction.of(lastYear)).sub(present),
  ) as [Fraction, Fraction];
  // More is there already than last year makes likely for the whole: last year says nothing about the rest.
  if (most.compare(Fraction.zero) <= 0) return null;
  return { least: least.compare(Fraction.zero) > 0 ? least : Fraction.zero, most };
}

function missingShare({ share }: UnitContribution): number {
  return share === null ? 0 : Math.max(0, share.expected - share.reported);
}
