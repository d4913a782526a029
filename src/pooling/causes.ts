import type { Indicator } from "../model/indicator";
import { directionOf, operatorOf } from "../plans/catalogue/target";
import { Fraction } from "../text/exact/fraction";
import type { Cause, UnitContribution } from "../model/consolidation";
import { hasFigure } from "./contribution";
import { nearestMeeting } from "./judge";
import { neededFor } from "./needed";
import { attainable, communesCeiling } from "./participant";
import type { SilenceContext } from "./silence";
import { ownValue } from "../text/json/ownValue";

/**
 * Which units cause a shortfall, most people (schools, communes …) missing first, equal ones in the order of the units.
 *
 * - `rate`: how many more that unit needs so that its own reported value meets the target.
 * - `attained` and `share`: 1 for every unit that is not attained; of a larger unit, all of its smaller ones that are not.
 * - a count of communes: all communes not counted, where the target is every commune; otherwise nobody's share of the target is
 *   laid down, and only what a unit lost since last year is named.
 *
 * Empty for rows where lower is better or the target must be equalled, and for values of one source. Silent units are not named: what they are missing is not known.
 */
export function causesOf(
  indicator: Indicator,
  contributions: readonly UnitContribution[],
  context: SilenceContext,
): Cause[] {
  if (indicator.target === null || indicator.kind === "value") return [];
  if (directionOf(operatorOf(indicator)) !== "higher") return [];
  const missingAt = missingBy(indicator, Fraction.fromNumber(indicator.target), contributions, context);
  return contributions
    .filter(hasFigure)
    .map((contribution) => ({ unit: contribution.unit, missing: missingAt(contribution) }))
    .filter((cause) => cause.missing > 0)
    .sort((a, b) => b.missing - a.missing);
}

type Missing = (contribution: UnitContribution) => number;

function missingBy(
  indicator: Indicator,
  target: Fraction,
  contributions: readonly UnitContribution[],
  context: SilenceContext,
): Missing {
  if (indicator.kind === "rate") return missingToRate(indicator, target);
  if (indicator.kind === "share") return ({ numerator, denominator }) => denominator! - numerator!;
  if (indicator.kind === "attained")
    return ({ unit, value }) => (attainable(indicator, context.units.get(unit)!) ?? value!) - value!;
  const ceilings = new Map(
    contributions.map(({ unit }) => [
      unit,
      communesCeiling(indicator, context.units.get(unit)!, context.scope),
    ]),
  );
  const all = [...ceilings.values()].reduce<number>((sum, ceiling) => sum + (ceiling ?? Infinity), 0);
  const least = nearestMeeting(target, operatorOf(indicator), 0);
  if (least.toNumber() >= all) return ({ unit, value }) => ceilings.get(unit)! - value!;
  return ({ unit, value }) =>
    (ownValue(ownValue(context.previous?.byUnit, unit), indicator.code)?.numerator ?? 0) - value!;
}

function missingToRate(indicator: Indicator, target: Fraction): Missing {
  const { scale, decimals } = indicator;
  const needed = neededFor(target, scale, decimals, operatorOf(indicator));
  return ({ numerator, denominator }) =>
    // A target that even everyone does not reach: everyone is missing.
    needed(numerator!, denominator!) ?? Math.max(0, denominator! - numerator!);
}
