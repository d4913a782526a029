import type { UnitSet } from "./reportingUnit";

/** The code of a unit of the set for a code that it has or once had; `null` where no unit has it. */
export function findCode({ units, formerCodes = {} }: UnitSet, code: string): string | null {
  const now = Object.hasOwn(formerCodes, code) ? formerCodes[code]! : code;
  return units.some((unit) => unit.code === now) ? now : null;
}
