import type { Area } from "./snapshot";

/** What an officer can say of a column. */
export const columnMeanings = [
  "numerator",
  "denominator",
  "result",
  "baseline",
  "target",
  "name",
  "unit",
  "part",
  "note",
  "ignore",
] as const;

export type ColumnMeaning = (typeof columnMeanings)[number];

/** Whether cells are to be taken as they stand, or left out. */
export type CellUse = "use" | "ignore";

/** Every file: the answer holds for all sheets with the same headings. */
export const ANY_FILE = "*";

/** What an answer is about. */
export interface Answered {
  /** The answer as it was given, for messages. */
  readonly text: string;
  /** A file as given or by its base name, or `ANY_FILE`. */
  readonly file: string;
  /** `null`: every sheet of the file. */
  readonly sheet: string | null;
}

/** The officer's word for what a column of a table holds; for a table that lies on its side, a row. */
export interface ColumnAnswer extends Answered {
  /** "D"; for a table on its side the number of the row, "4". */
  readonly line: string;
  readonly meaning: ColumnMeaning;
  /** For every file: the folded headings of the column; absent until a sheet that asks has told them. */
  readonly heading?: string;
}

/** The officer's word for what becomes of some cells. */
export interface CellAnswer extends Answered {
  /** Zero-based, in coordinates of the sheet. */
  readonly area: Area;
  readonly use: CellUse;
}

/** Answers that change how sheets are read; plain data. */
export interface ReadingAnswers {
  readonly columns: readonly ColumnAnswer[];
  readonly cells: readonly CellAnswer[];
}

export const noAnswers: ReadingAnswers = { columns: [], cells: [] };
