import type { UnitState } from "../../../model/consolidation";
import type { Checked } from "../../../excel/port";

/** How a unit's report stands: what needs the officer first. */
export const UNIT_GROUPS = ["missing", "unused", "warned", "received"] as const;

/** One of the groups. */
export type UnitGroup = (typeof UNIT_GROUPS)[number];

/** A unit with what has to be known of its report. */
export interface UnitLine {
  readonly state: UnitState;
  readonly group: UnitGroup;
  readonly errors: number;
  readonly warnings: number;
}

/** Every unit by how its report stands, in the order of the set. A unit of which nothing is asked lacks nothing. */
export function groupUnits({
  result,
}: Pick<Checked, "result">): Readonly<Record<UnitGroup, readonly UnitLine[]>> {
  const { consolidation, findings } = result;
  const count = (unit: string, severity: "error" | "warning"): number =>
    findings.filter((finding) => finding.unit === unit && finding.severity === severity).length;
  const lines = consolidation.units.map((state): UnitLine => {
    const errors = count(state.unit.code, "error");
    const warnings = count(state.unit.code, "warning");
    return { state, group: groupOf(state, consolidation.missingUnits, errors + warnings), errors, warnings };
  });
  const pick = (group: UnitGroup): readonly UnitLine[] => lines.filter((line) => line.group === group);
  return {
    missing: pick("missing"),
    unused: pick("unused"),
    warned: pick("warned"),
    received: pick("received"),
  };
}

function groupOf(
  { unit, received, cameUnused }: UnitState,
  missing: readonly string[],
  problems: number,
): UnitGroup {
  if (!received && cameUnused) return "unused";
  if (missing.includes(unit.code)) return "missing";
  return problems > 0 ? "warned" : "received";
}
