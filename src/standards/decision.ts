import type { RecognitionEntry, RecognitionState } from "../model/standards";

/** How a unit stands at one day. */
export interface Standing {
  readonly unit: string;
  /** `null` where nothing is entered up to that day. */
  readonly state: RecognitionState | null;
  /** The entry that decides; `null` with the state. */
  readonly entry: RecognitionEntry | null;
}

const RECOGNISED: readonly RecognitionState[] = ["recognised", "recognisedAgain"];

/**
 * How a unit stands on a day: by its last entry up to that day, and expired where the recognition ran out before it. A self-assessment
 * or an inspection after a recognition takes nothing away from it.
 */
export function standingOn(unit: string, entries: readonly RecognitionEntry[], day: string): Standing {
  const known = entries
    .filter((entry) => entry.unit === unit && entry.date <= day)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const deciding = known.filter(({ state }) => state !== "selfAssessed" && state !== "inspected");
  const entry = deciding.at(-1) ?? known.at(-1) ?? null;
  if (entry === null) return { unit, state: null, entry };
  const isOver = RECOGNISED.includes(entry.state) && entry.until !== undefined && entry.until < day;
  return { unit, state: isOver ? "expired" : entry.state, entry };
}

/** Whether a unit has a decision in force; `null` where nothing is entered, so that it may or may not. */
export function isRecognised({ state }: Standing): boolean | null {
  return state === null ? null : RECOGNISED.includes(state);
}

/** Units recognised on one day or the other: those new, those lost, and among the lost those whose decision ran out. */
export interface RecognitionChanges {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly expired: readonly string[];
  readonly kept: readonly string[];
}

/** What changed between two days, unit by unit in the order given. */
export function changesBetween(
  units: readonly string[],
  entries: readonly RecognitionEntry[],
  before: string,
  after: string,
): RecognitionChanges {
  const both = units.map((unit) => ({
    unit,
    was: isRecognised(standingOn(unit, entries, before)) === true,
    now: standingOn(unit, entries, after),
  }));
  const is = ({ now }: (typeof both)[number]): boolean => isRecognised(now) === true;
  const codes = (list: typeof both): string[] => list.map(({ unit }) => unit);
  const lost = both.filter((one) => one.was && !is(one));
  return {
    gained: codes(both.filter((one) => !one.was && is(one))),
    lost: codes(lost),
    expired: codes(lost.filter(({ now }) => now.state === "expired")),
    kept: codes(both.filter((one) => one.was && is(one))),
  };
}

/** "duy trì" of a standard: every unit recognised before still is. */
export function isKept(changes: RecognitionChanges): boolean {
  return changes.lost.length === 0;
}
