import type { Consolidation } from "../model/consolidation";
import type { ConfirmedStandards, StandardConditions } from "../model/standards";
import { periodOf } from "../pooling/period";
import { isDifficultOn } from "./conditions";
import { standingOn, type Standing } from "./decision";

/** How one unit stands to one standard on the day of the conclusion. */
export interface UnitStanding {
  readonly unit: string;
  readonly name: string;
  /** Whether it is counted as attained, for each indicator that the conditions count, in their order; `null` where that is not known. */
  readonly counted: readonly { readonly indicator: string; readonly attained: boolean | null }[];
  readonly difficult: boolean;
  /** By the Department's list of decisions; `null` where the standard has none in it. */
  readonly standing: Standing | null;
}

/** The units that a standard counts, in the order of the result, each with what it is counted as and why. */
export function unitStandings(
  { indicators, units, catalogue }: Pick<Consolidation, "indicators" | "units" | "catalogue">,
  standard: StandardConditions,
  { conditions, decisions }: ConfirmedStandards,
): readonly UnitStanding[] {
  const day = periodOf(catalogue.plan.targetYear).to;
  const codes = [...new Set(standard.conditions.map(({ indicator }) => indicator ?? standard.code))];
  const rows = codes.flatMap((code) => indicators.filter(({ indicator }) => indicator.code === code));
  const own = decisions.filter(({ indicator }) => codes.includes(indicator));
  return units.flatMap(({ unit }): UnitStanding[] => {
    const counted = rows.flatMap(({ indicator, byUnit }) =>
      byUnit
        .filter((one) => one.unit === unit.code)
        .map(({ value }) => ({ indicator: indicator.code, attained: value === null ? null : value > 0 })),
    );
    if (counted.length === 0) return [];
    return [
      {
        ...{ unit: unit.code, name: unit.name, counted },
        difficult: isDifficultOn(unit, conditions?.difficult ?? [], day),
        standing: own.length === 0 ? null : standingOn(unit.code, own, day),
      },
    ];
  });
}
