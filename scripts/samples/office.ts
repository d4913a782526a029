import type { SampleYear } from "./totals.data";

/** What a column of an office's table holds. */
export type ColumnKind =
  | "tt"
  | "name"
  | "unit"
  | "numerator"
  | "denominator"
  | "result"
  | "attained"
  | "notAttained"
  | "note";

/** One column: the headings over it from top to bottom (equal neighbours are merged) and its width in characters. */
export interface OfficeColumn {
  readonly kind: ColumnKind;
  readonly headings: readonly string[];
  readonly width: number;
}

/** The plan's numbers, own numbers 1, 2, 3 …, or two digits as text. */
export type Numbering = "plan" | "own" | "padded";

/** How an office writes its report: every field is a habit seen in real workbooks. */
export interface Office {
  readonly unit: string;
  /** File name without year and extension. */
  readonly file: string;
  readonly format: "xlsx" | "xls" | "ods";
  readonly sheet: string;
  readonly font: string;
  readonly landscape?: boolean;
  /** Zero-based column in which the table starts. */
  readonly left: number;
  /** The lines at the upper left: superior body, then the issuer. */
  readonly letterhead: readonly [string, string];
  readonly place: string;
  /** The date line of each year in which the office reports. */
  readonly dates: Readonly<Partial<Record<SampleYear, string>>>;
  readonly title: readonly string[];
  /** "Đơn vị báo cáo:" with this name, where the office has such a line. */
  readonly label?: string;
  readonly recipient?: string;
  readonly columns: readonly OfficeColumn[];
  /** The row under the header: (1)(2)(3), A B 1 2, or none. */
  readonly numberRow?: "brackets" | "letters";
  /** Sub-headings between the rows. */
  readonly groups?: boolean;
  readonly numbering: Readonly<Partial<Record<SampleYear, Numbering>>>;
  /** The names as the plan prints them, with its typing errors, or corrected. */
  readonly names: "corrected" | "printed";
  /** Whole numbers as numbers, as text "1.234", or as text "1 234". */
  readonly numbers: "number" | "dotted" | "spaced";
  /** The result of a rate: a formula, a number, a percent-formatted quotient, or text "99,85" or "99,85%". */
  readonly rate: "formula" | "number" | "percent" | "text" | "percentText";
  /** Column of counts, and whether the unit of measure is written behind them. */
  readonly countColumn: "result" | "numerator";
  readonly countText?: boolean;
  /** Attained districts in words, as x in the result column, as 1 and 0, or as x in one of two columns. */
  readonly attained: "words" | "cross" | "digit" | "columns";
  /** Nil as 0 or as the yearbook's sign. */
  readonly nil: "0" | "-";
  /** Vietnamese letters decomposed, as some keyboards and systems write them. */
  readonly decomposed?: boolean;
  readonly closingRow?: string;
  readonly notes?: readonly string[];
  readonly signatures: readonly (readonly string[])[];
  readonly extraSheets?: readonly ("guidance" | "hiddenDraft" | "visibleDraft")[];
}
