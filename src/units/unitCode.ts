import type { ReportingUnit, UnitSet } from "../model/reportingUnit";

/** The code of a unit of the set for a code that it has or once had; `null` where no unit has it. */
export function findCode(set: UnitSet, code: string): string | null {
  const { formerCodes = {} } = set;
  const now = Object.hasOwn(formerCodes, code) ? formerCodes[code]! : code;
  return unitByCode(set, now) ? now : null;
}

const byCode = new WeakMap<UnitSet, ReadonlyMap<string, ReportingUnit>>();

/** The unit of a code; thousands of reports are looked up among thousands of units. */
export function unitByCode(set: UnitSet, code: string): ReportingUnit | undefined {
  const known = byCode.get(set) ?? new Map(set.units.map((unit) => [unit.code, unit]));
  byCode.set(set, known);
  return known.get(code);
}
