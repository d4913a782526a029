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
const FORMULA = "=";

/** The table of Tổng hợp or of an appendix, without its column Ghi chú; `null` where its heading is gone. */
export function readEntries(sheet: SheetSnapshot): TableEntry[] | null {
  const end = endOf(sheet);
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, end.column) }, (_, index) => index);
  const header = rowWith(sheet, NAMES, columns);
  const numbers = columns.find((column) => NUMBERS.includes(fold(textAt(sheet, header, column))));
  if (header < 0 || numbers === undefined) return null;
  const first = firstRow(sheet, header + 1, numbers);
  const headings = columns.map((column) => headingOf(sheet, [header, first], column));
  const entries: TableEntry[] = [];
  const known = new Set<string>();
  for (let row = first; row < end.row; row++) {
    const number = textAt(sheet, row, numbers);
    // Rows may have been inserted; below the table stand notes and signatures.
    if (number === "" || number.length > LONGEST_NUMBER || known.has(number)) continue;
    known.add(number);
    for (const column of columns) {
      const heading = headings[column]!;
      if (heading === "" || column === numbers || NOTES.includes(fold(heading))) continue;
      entries.push({ number, heading, row, column, ...contentOf(sheet, row, column) });
    }
  }
  return entries;
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

function contentOf(sheet: SheetSnapshot, row: number, column: number): Pick<TableEntry, "entered" | "shown"> {
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
