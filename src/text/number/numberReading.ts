/** A number as a cell gives it. */
export interface ExactNumber {
  /** Plain decimal with a point, without superfluous zeros: "99.85", "-5", "1250". */
  readonly value: string;
  /** The nearest double to `value`. */
  readonly number: number;
  /** Decimals that the cell shows, the precision at which the number may be compared: "99,80" shows 2. */
  readonly decimalsShown: number;
}

/** What the row asks of the cell: `count` a number of people, schools …, `rate` a result in the indicator's scale. */
export interface NumberQuestion {
  readonly role: "count" | "rate";
  /** Scale of a rate, 100 unless given: 72,2 % in a scale of 10 000 is 7220. */
  readonly scale?: number;
  /** What a number without a sign of its own is a rate of, 1000 under "‰"; absent: of `scale`. */
  readonly per?: 1000;
  /** Words that may follow the number: the indicator's unit and what it counts ("12 xã"). */
  readonly words?: readonly string[];
}

/** Why a text is no number, where more can be said than that it is words. */
export type NotANumberReason = "words" | "date" | "range" | "percent" | "exponent" | "tooLarge" | "logical";

/**
 * What a cell says where a number belongs. Blank and "not collected" are missing values, never zero; `nil` is the sign
 * for none. `ambiguous` holds both readings, the Vietnamese one first; the row may decide (see `settleNumber`).
 */
export type NumberReading =
  | ({ readonly state: "number" } & ExactNumber)
  | { readonly state: "blank" }
  | { readonly state: "nil"; readonly text: string }
  | { readonly state: "notCollected"; readonly text: string }
  | { readonly state: "notApplicable"; readonly text: string }
  | {
      readonly state: "ambiguous";
      readonly text: string;
      readonly readings: readonly [ExactNumber, ExactNumber];
    }
  | { readonly state: "notANumber"; readonly text: string; readonly reason: NotANumberReason }
  | { readonly state: "error"; readonly error: string };

/**
 * Lets the row decide: an ambiguous reading of which exactly one number fits becomes that number; everything else stays as it is.
 *
 * @example settleNumber(readNumber("1,234", "General", { role: "count" }), ({ number }) => number <= 1300 && number % 1 === 0)
 */
export function settleNumber(reading: NumberReading, fits: (number: ExactNumber) => boolean): NumberReading {
  if (reading.state !== "ambiguous") return reading;
  const fitting = reading.readings.filter(fits);
  return fitting.length === 1 ? { state: "number", ...fitting[0]! } : reading;
}

/** Every number that a reading may mean: one, two where it is ambiguous, none where it is no number. */
export function possibleNumbers(reading: NumberReading): readonly ExactNumber[] {
  if (reading.state === "number") return [reading];
  return reading.state === "ambiguous" ? reading.readings : [];
}
