/** Which of a row's numbers an adjustment gives. `value` is for counts, and 1 or 0 for attained. */
export type AdjustedField = "numerator" | "denominator" | "value";

/**
 * A figure corrected or supplied by hand: the source is never touched, and the figure is marked wherever it shows.
 * `old` is `null` where the unit gave none; `when` is an ISO date or date and time.
 */
export interface Adjustment {
  readonly unit: string;
  readonly indicator: string;
  readonly field: AdjustedField;
  readonly old: number | null;
  /** What the unit had given was not written down: `old` is `null`, is compared with nothing, and is filled in when it is applied. */
  readonly oldUnrecorded?: boolean;
  readonly new: number;
  readonly reason: string;
  readonly document: string;
  readonly confirmedBy: string;
  readonly when: string;
}
