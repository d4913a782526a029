import type { SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { headingsOf } from "../columns";
import { SUMMARY_COLUMNS } from "../summary/columns.data";
import { enteredText } from "./figureCells";
import { endOf, rowWith, textAt, valueAt } from "./sheet";

/** What somebody entered into a cell of a table: a constant, or "=" for any formula, whose results change by themselves. */
export type Entered = string | number;

/** One cell of a table by the number (TT) of its row and the heading of its column. Row and column are zero-based. */
export interface TableEntry {
  readonly number: string;
  readonly heading: string;
  readonly entered: Entered | null;
  /** What the cell shows. */
  readonly shown: string | number | null;
  readonly row: number;
  readonly column: number;
}

/** Entries as a record keeps them: by number and heading; blank cells are left out. */
export type WrittenEntries = Readonly<Record<string, Readonly<Record<string, Entered>>>>;

const NAMES = headingsOf(SUMMARY_COLUMNS, "name");
const NUMBERS = headingsOf(SUMMARY_COLUMNS, "number").map(fold);
/** Officers write into these; what they write is carried over. */
const NOTES = headingsOf(SUMMARY_COLUMNS, "note").map(fold);
const MOST_COLUMNS = 40;
const LONGEST_NUMBER = 6;
/** What is entered where a formula stands. */
export const FORMULA = "=";

/** Where the table of Tổng hợp or of an appendix stands by now. */
export interface TableFrame {
  /** Row of the heading, and the first row of the table. */
  readonly header: number;
  readonly first: number;
  /** Column with the numbers (TT). */
  readonly numbers: number;
  readonly columns: readonly number[];
  /** Last column with a heading. */
  readonly last: number;
  readonly headings: readonly string[];
  /** Rows of the table, the first of each number. */
  readonly rows: readonly number[];
}

/** Finds the table of Tổng hợp or of an appendix; `null` where its heading is gone. */
export function findTable(sheet: SheetSnapshot): TableFrame | null {
  const end = endOf(sheet);
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, end.column) }, (_, index) => index);
  const header = rowWith(sheet, NAMES, columns);
  const numbers = columns.find((column) => NUMBERS.includes(fold(textAt(sheet, header, column))));
  if (header < 0 || numbers === undefined) return null;
  const first = firstRow(sheet, header + 1, numbers);
  const headings = columns.map((column) => headingOf(sheet, [header, first], column));
  const rows: number[] = [];
  const known = new Set<string>();
  for (let row = first; row < end.row; row++) {
    const number = textAt(sheet, row, numbers);
    // Rows may have been inserted; below the table stand notes and signatures.
    if (number === "" || number.length > LONGEST_NUMBER || known.has(number)) continue;
    known.add(number);
    rows.push(row);
  }
  const last = Math.max(...columns.filter((column) => headings[column] !== ""));
  return { header, first, numbers, columns, last, headings, rows };
}

/** The table of Tổng hợp or of an appendix, without its column Ghi chú; `null` where its heading is gone. */
export function readEntries(sheet: SheetSnapshot): TableEntry[] | null {
  const table = findTable(sheet);
  if (!table) return null;
  const { numbers, columns, headings } = table;
  return table.rows.flatMap((row) => {
    const number = textAt(sheet, row, numbers);
    return columns.flatMap((column): TableEntry[] => {
      const heading = headings[column]!;
      if (heading === "" || column === numbers || NOTES.includes(fold(heading))) return [];
      return [{ number, heading, row, column, ...contentOf(sheet, row, column) }];
    });
  });
}

function firstRow(sheet: SheetSnapshot, from: number, column: number): number {
  let row = from;
  while (row < endOf(sheet).row && textAt(sheet, row, column) === "") row++;
  return row;
}

const headingOf = (sheet: SheetSnapshot, [top, end]: readonly [number, number], column: number): string =>
  Array.from({ length: end - top }, (_, index) => textAt(sheet, top + index, column))
    .filter((text) => text !== "")
    .join(" ");

/** What was entered into a cell, and what it shows. */
export function contentOf(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): Pick<TableEntry, "entered" | "shown"> {
  const shown = enteredText(valueAt(sheet, row, column));
  const formula = sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? null;
  return { shown, entered: formula === null ? shown : FORMULA };
}

/** Entries for the record of a run. */
export function recordEntries(entries: readonly TableEntry[]): WrittenEntries {
  const written: Record<string, Record<string, Entered>> = {};
  for (const { number, heading, entered } of entries)
    if (entered !== null) (written[number] ??= {})[heading] = entered;
  return written;
}
