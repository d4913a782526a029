/** An error value that a cell shows, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds: text, number, boolean, an error, or nothing.
 * Dates arrive as their serial number with a date format. A formula without a stored result is a `null` value beside its formula.
 */
export type CellValue = string | number | boolean | CellError | null;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A rectangle of cells, zero-based, all ends inclusive, in coordinates of the sheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Plain data of one sheet's used range. Both readers (a file, an open workbook) give this same shape,
 * and nothing to the right of it can tell where a sheet came from.
 * `values`, `formats` and `formulas` are rectangular, row by row, with the cell (`top`, `left`) of the sheet first; blank is `null`, never 0.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats; "General" where none. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas in English with a leading "=", `null` where the cell has none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  /** Key of the sheet if we wrote it ("summary", "detail" …), else `null`. */
  readonly mark: string | null;
  /** Font names where the reader has them. */
  readonly fonts?: readonly (readonly (string | null)[])[];
}

/** What a workbook written by us says of itself in a hidden workbook-level name. */
export interface WorkbookMark {
  /** Version of the layout; a newer one than ours is refused. */
  readonly schema: number;
  /** Name of the larger unit that the workbook reports for. */
  readonly unit: string;
  readonly schoolYear: string;
  readonly unitSet: string;
}

/** One workbook as plain data; `file` is the path as given, or `null` for the open workbook. */
export interface WorkbookSnapshot {
  readonly file: string | null;
  readonly sheets: readonly SheetSnapshot[];
  readonly mark: WorkbookMark | null;
}
