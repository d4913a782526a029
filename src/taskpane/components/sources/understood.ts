import type { UnitState } from "../../../model/consolidation";

/** Of the figures expected from units whose reports have come, those that are usable. */
export function understoodOf(units: readonly UnitState[]): {
  readonly reported: number;
  readonly expected: number;
} {
  const received = units.filter((unit) => unit.received);
  return {
    reported: received.reduce((sum, { reported }) => sum + reported, 0),
    expected: received.reduce((sum, { expected }) => sum + expected, 0),
  };
}

/** Of some report that has come most figures are not understood. */
export function isMostlyNotUnderstood(units: readonly UnitState[]): boolean {
  return units.some(({ received, reported, expected }) => received && reported * 2 < expected);
}
