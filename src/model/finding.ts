import type { Language, Localized } from "./language";
import type { At } from "./address";

export type { Language, Localized };

export type Severity = "error" | "warning" | "info";

export type FindingCode =
  | "UNREADABLE_FILE"
  | "NO_REPORT_FOUND"
  | "UNIT_UNKNOWN"
  | "UNIT_PROPOSED"
  | "UNIT_SET_PROPOSED"
  | "UNIT_DUPLICATE"
  | "UNIT_MISSING"
  | "WRONG_SCHOOL_YEAR"
  | "INDICATOR_MISSING"
  | "INDICATOR_DUPLICATE"
  | "NOT_A_NUMBER"
  | "AMBIGUOUS_NUMBER"
  | "NEGATIVE"
  | "NOT_WHOLE"
  | "CELL_ERROR"
  | "NOT_CALCULATED"
  | "RATE_WITHOUT_COUNTS"
  | "ZERO_DENOMINATOR"
  | "NUMERATOR_EXCEEDS_DENOMINATOR"
  | "COMMUNES_EXCEED_UNIT"
  | "INDICATOR_UNKNOWN"
  | "NAME_NUMBER_MISMATCH"
  | "RATE_DISAGREES"
  | "PLAIN_MEAN"
  | "LEVELS_EXCEED_TOTAL"
  | "LEVELS_NOT_NESTED"
  | "DENOMINATORS_DIFFER"
  | "NIL_BUT_NOT_LAST_YEAR"
  | "OUTLIER"
  | "EXTERNAL_LINK"
  | "BLANK_READ_AS_ZERO"
  | "LEGACY_ENCODING"
  | "FORMULA_LIKE_TEXT"
  | "MET_BY_ROUNDING"
  | "LEVEL_MOVED"
  | "OUR_OWN_OUTPUT"
  | "ADJUSTED"
  | "FRACTION_AS_RATE"
  | "ADJUSTMENT_IGNORED"
  | "ASSIGNMENT_UNUSED"
  | "SHARE_INCOMPLETE"
  | "BOUNDS_ASSUMED"
  | "COLUMN_PROPOSED"
  | "QUALIFIER_UNSURE"
  | "FIGURE_NOT_PLACED"
  | "DEPARTMENT_TOTAL"
  | "HIDDEN_CELLS"
  | "FILLED_FROM_ELSEWHERE"
  | "WORDS_NOT_UNDERSTOOD"
  | "SCALED"
  | "FORMAT_READ"
  | "PLAN_OUTSIDE_UNITS"
  | "LEVEL_NOT_IN_SET"
  | "TARGET_IMPOSSIBLE"
  | "BASE_CHANGED"
  | "UNIT_TARGETS_DIFFER"
  | "SEVERAL_SOURCES"
  | "PREVIOUS_RESTATED"
  | "RESTATEMENT_REFUSED"
  | "ROUND_CHANGED"
  | "ROUND_CELL_CHANGED"
  | "HISTORY_DIFFERS"
  | "HISTORY_LEFT_OUT";

/** What a message's blanks are filled with; numbers are written in the reader's language, a missing one is an error of the programmer. */
export type MessageParams = Readonly<Record<string, string | number | Localized>>;

/**
 * A finding before it is worded: plain data, found where the unit's final name may not be known yet.
 * `variant` chooses among the texts of a code; `severity` only where it differs from the code's usual one.
 */
export interface RawFinding {
  readonly code: FindingCode;
  readonly variant?: string;
  readonly severity?: Severity;
  readonly params?: MessageParams;
  readonly unit?: string;
  readonly indicator?: string;
  readonly at?: At;
  /** What may be chosen to settle it: codes of units, or the id of a set. */
  readonly choices?: readonly string[];
}

/** Who has looked into a warning and found the figure right, and when. */
export interface Confirmed {
  readonly by: string;
  /** ISO date; "" where it was not written down. */
  readonly when: string;
}

/** A confirmation as it is kept: of which finding and of which figures. It holds as long as these are the same. */
export interface FindingConfirmation extends Confirmed {
  readonly code: FindingCode;
  readonly unit?: string;
  readonly indicator?: string;
  /** The unit's figure in the row: "465/525", "12"; "" where there is none. */
  readonly figure: string;
  /** Numbers that the message names, without separators and in order. */
  readonly numbers: string;
}

/** A fact about the input that a person should know, with the place and the request, in both languages. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: Localized;
  readonly unit?: string;
  readonly indicator?: string;
  readonly at?: At;
  /** What may be chosen to settle it: codes of units, or the id of a set. */
  readonly choices?: readonly string[];
  /** Of a warning: who has confirmed that the figure is right; absent as long as nobody has. */
  readonly confirmed?: Confirmed;
}

/** Names that a worded finding shows instead of codes; `null` for a code that nobody knows. */
export interface FindingNames {
  unit(code: string): string | null;
  indicator(code: string): Localized | null;
}
