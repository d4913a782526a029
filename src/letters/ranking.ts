import type { ConsolidatedIndicator, Consolidation } from "../model/consolidation";
import { reportedValue } from "../text/exact/reported";

/** A unit's place by its printed value; ties share the better place. */
export interface RankedUnit {
  readonly unit: string;
  readonly value: number;
  readonly rank: number;
  /** The denominator is too small for an order to say anything. */
  readonly isSmall: boolean;
}

/** No order is told of units whose denominator is smaller: with 30 children one child is three points. */
export const LEAST_RANKED = 100;

/**
 * The units of a rate by their values as they are printed, the best first. Units without a rate are left out, and so is the Department,
 * whose own schools are no district or commune beside the others.
 */
export function rankUnits(
  { indicator, byUnit }: ConsolidatedIndicator,
  units: Consolidation["units"],
): readonly RankedUnit[] {
  const { scale, decimals, direction } = indicator;
  const departments = new Set(units.flatMap(({ unit }) => (unit.level === "department" ? [unit.code] : [])));
  const peers = byUnit.filter(({ unit }) => !departments.has(unit));
  const known = peers.flatMap(({ unit, numerator, denominator }) => {
    const value =
      numerator === null || denominator === null
        ? null
        : (reportedValue(numerator, denominator, scale, decimals)?.toNumber() ?? null);
    return value === null ? [] : [{ unit, value, isSmall: denominator! < LEAST_RANKED }];
  });
  const isBetter = (a: number, b: number): boolean => (direction === "lower" ? a < b : a > b);
  return known
    .map((one) => ({ ...one, rank: known.filter(({ value }) => isBetter(value, one.value)).length + 1 }))
    .sort((a, b) => a.rank - b.rank);
}
