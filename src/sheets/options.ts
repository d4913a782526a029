import type { Language } from "../model/finding";
import type { AppendixHeading, ResubmissionNote } from "./settings";

/** How computed cells are written: formulas of any spreadsheet program, EDU functions, or plain values. */
export type FormulaMode = "native" | "edu" | "values";

/** One file that a run was given, used or not. */
export interface JournalEntry {
  /** Path as in the reports' `file`. */
  readonly file: string;
  /** Bytes; `null` where unknown. */
  readonly size: number | null;
  /** Lower-case hexadecimal; `null` where unknown. */
  readonly sha256: string | null;
}

/** What a run knows of itself besides its result: clock, version and options are told, never looked up here. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** When the run was made, as it should be shown: "2024-12-05 14:30". */
  readonly when: string | null;
  /** Version of the program. */
  readonly version: string;
  /** Options of the run by name: `["--formulas", "native"]`. */
  readonly options: readonly (readonly [string, string])[];
  /** What was decided when reports came again; absent: none did. */
  readonly resubmissions?: readonly ResubmissionNote[];
}

/** How a result is laid out. Printed sheets are Vietnamese in every language. */
export interface LayoutOptions {
  /** Language of the working sheets' labels. */
  readonly language: Language;
  readonly formulas: FormulaMode;
  readonly journal: Journal;
  /** Adds the lines for signatures under the printed sheets. */
  readonly signatures?: boolean;
  /** The document that the printed sheets go with; absent: a blank to be filled in by hand. */
  readonly heading?: AppendixHeading;
  /** Where a click on a source file leads, relative to the written workbook; absent or `null`: no link. */
  readonly linkTo?: (file: string) => string | null;
}
