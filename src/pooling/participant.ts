import type { Adjustment } from "../model/adjustment";
import type { Indicator } from "../model/indicator";
import type { RawFinding } from "../model/finding";
import type { Figure, UnitReport } from "../model/report";
import type { ReportingUnit, UnitScope } from "../model/reportingUnit";
import { ownValue } from "../text/json/ownValue";

/** A unit that is expected to report, with the report that is used for it, if any, and the findings about that report. */
export interface Participant {
  readonly unit: ReportingUnit;
  /** `null` where the unit sent none that can be used and nothing was supplied by hand. */
  readonly report: UnitReport | null;
  /** A usable report came from the unit itself. */
  readonly received: boolean;
  readonly findings: readonly RawFinding[];
  /** Adjustments in force, by indicator code. */
  readonly adjusted: Readonly<Record<string, readonly Adjustment[]>>;
}

/**
 * Whether the regulations ask this row of such a unit: by who reports it and by level. A row of communes is asked of a district
 * too, which gives the total of its communes.
 */
export function isAskedOf(indicator: Indicator, unit: ReportingUnit): boolean {
  const isDepartment = unit.level === "department";
  if (indicator.reportedBy === "unit" && isDepartment) return false;
  if (indicator.reportedBy === "department" && !isDepartment) return false;
  if (indicator.levels === undefined || indicator.levels.includes(unit.level)) return true;
  return isTotalOfCommunes(indicator, unit);
}

/** Whether a unit's figure in this row is a total of its communes, which alone are asked by level. */
export function isTotalOfCommunes({ levels = [] }: Indicator, { level }: ReportingUnit): boolean {
  return level === "district" && levels.includes("commune") && !levels.includes("district");
}

/** How many can attain in a unit: itself, or its communes where only they are asked; `null` where their number is not known. */
export function attainable(indicator: Indicator, unit: ReportingUnit): number | null {
  if (!isTotalOfCommunes(indicator, unit)) return 1;
  return unit.communes > 0 ? unit.communes : null;
}

/** Whether a row counts units of the set, so that its figure stands or falls with the set. */
export function countsUnits({ kind, countOf, reportedBy }: Indicator): boolean {
  if (countOf !== undefined) return true;
  // The Department's own yes or no counts no units.
  return (kind === "attained" || kind === "share") && reportedBy !== "department";
}

/** Whether the row counts for this unit: asked of it, or, where any unit may report, present in its sheet. */
function isAsked(indicator: Indicator, participant: Participant, scope: UnitScope): boolean {
  if (scope.kind === "any") return figureOf(participant, indicator) !== undefined;
  return isAskedOf(indicator, participant.unit);
}

/** Whether a figure is expected: asked, and not declared as not applicable. */
export function isExpected(indicator: Indicator, participant: Participant, scope: UnitScope): boolean {
  if (!isAsked(indicator, participant, scope)) return false;
  return figureOf(participant, indicator)?.kind !== "notApplicable";
}

/** The figure of a row; `undefined` where the report has no such row or there is no report. */
export function figureOf(participant: Participant, indicator: Indicator): Figure | undefined {
  return ownValue(participant.report?.figures, indicator.code);
}

/** The ceiling of a count of communes; `null` for any other row, or where numbers of communes are not known. */
export function communesCeiling(indicator: Indicator, unit: ReportingUnit, scope: UnitScope): number | null {
  if (indicator.countOf !== "commune" || scope.kind === "any") return null;
  // A list of units need not say how many communes a district has.
  return unit.level === "district" && unit.communes === 0 ? null : unit.communes;
}
