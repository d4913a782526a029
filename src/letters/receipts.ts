import type { Consolidation, UnitState } from "../model/consolidation";

/** Who has sent, as every page counts it. */
export interface Receipts {
  /** Units whose report is used. */
  readonly received: number;
  /** Units with a report, and those that owe one; a unit that nothing is asked of and that sent nothing counts neither way. */
  readonly count: number;
  /** Names of units whose report is missing, in the order of the set. */
  readonly missing: readonly string[];
  /** Names of units that sent a report without a single usable figure. */
  readonly blank: readonly string[];
}

/** Counts the reports that have come and those that are owed. */
export function countReceipts({
  units,
  missingUnits,
}: Pick<Consolidation, "units" | "missingUnits">): Receipts {
  const received = units.filter((state) => state.received);
  const missing = units.filter(({ unit }) => missingUnits.includes(unit.code));
  const namesOf = (states: readonly UnitState[]): string[] => states.map(({ unit }) => unit.name);
  return {
    received: received.length,
    count: received.length + missing.length,
    missing: namesOf(missing),
    blank: namesOf(received.filter(isBlank)),
  };
}

/** A report has come and says nothing that can be used. */
export function isBlank({ received, reported, expected }: Omit<UnitState, "unit">): boolean {
  return received && expected > 0 && reported === 0;
}
