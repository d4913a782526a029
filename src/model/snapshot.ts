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

/** Rich text of one cell: the runs in order; their texts joined are the cell's text. */
export interface TextRun {
  readonly text: string;
  readonly superscript?: boolean;
  readonly struck?: boolean;
}

/**
 * What a cell's format says beside its number format; an absent property means nothing special.
 * Row and column are zero-based, in coordinates of the sheet.
 */
export interface CellFormat {
  readonly row: number;
  readonly column: number;
  /** Runs, only where they differ within the cell. */
  readonly runs?: readonly TextRun[];
  /** The whole cell is struck through. */
  readonly struck?: boolean;
  /** The whole cell is superscript. */
  readonly superscript?: boolean;
  /** The reader knows that strike or superscript differs within the cell, and cannot tell where. */
  readonly mixed?: boolean;
  /** Alignment "centre across selection": the text reaches over the blank cells to its right that have the same alignment. */
  readonly centredAcross?: boolean;
  /** A formula that only points at a blank cell, directly or by a chain of such formulas, so that its 0 is no figure. */
  readonly pointsAtBlank?: boolean;
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
  /** Formats of the cells that have one to tell, in no order that may be relied on. */
  readonly cellFormats?: readonly CellFormat[];
  /** Hidden rows, zero-based, in coordinates of the sheet, ascending, within the used range. */
  readonly hiddenRows?: readonly number[];
  /** Hidden columns, likewise. */
  readonly hiddenColumns?: readonly number[];
  /** The file does not let the reader tell formats, so their absence says nothing. */
  readonly cellFormatsUnknown?: boolean;
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
