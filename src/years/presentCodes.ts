import type { PreviousYear } from "../model/consolidation";
import type { UnitSet } from "../model/reportingUnit";
import { findCode } from "../units/unitCode";

/** Last year's figures under the codes that the units have now; those of units that the set does not have stay as they are. */
export function withPresentCodes(previous: PreviousYear, set: UnitSet): PreviousYear {
  const byUnit = Object.entries(previous.byUnit).map(
    ([code, figures]) => [findCode(set, code) ?? code, figures] as const,
  );
  return { ...previous, byUnit: Object.fromEntries(byUnit) };
}
