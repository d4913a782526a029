import type { SheetSnapshot } from "../../model/snapshot";
import { findDetailFrame } from "../detail/readBack";
import { DETAIL } from "../places";
import { contentOf, type Entered, findTable, type TableFrame } from "./entries";
import { endOf } from "./sheet";

/** What was written above the heading of a table or below its last row. */
export interface WrittenLine {
  /** Rows above the heading (negative), or below the last row of the table (positive). */
  readonly from: number;
  /** Columns from the column with the numbers. */
  readonly column: number;
  readonly entered: Entered;
}

/** A line that no longer stands as it was written. Row and column are zero-based. */
export interface ChangedLine {
  readonly row: number;
  readonly column: number;
  /** "" where nothing stood there. */
  readonly was: string;
  readonly shown: string | number | null;
}

/** Titles, notes and signatures around the table of Tổng hợp, of the details or of an appendix, as a record keeps them. */
export function readLines(sheet: SheetSnapshot): WrittenLine[] {
  const frame = findLines(sheet);
  return (frame?.rows ?? []).flatMap(({ row, from }) =>
    frame!.columns.flatMap((column): WrittenLine[] => {
      const { entered } = contentOf(sheet, row, column);
      return entered === null ? [] : [{ from, column: column - frame!.numbers, entered }];
    }),
  );
}

/**
 * The lines that were typed over, emptied or typed in between, where they would be written over. Lines that were moved, and rows that
 * were inserted without a word, are no change.
 */
export function findChangedLines(sheet: SheetSnapshot, written: readonly WrittenLine[]): ChangedLine[] {
  const frame = findLines(sheet);
  if (!frame || written.length === 0) return [];
  const below = Math.max(0, ...written.map(({ from }) => from));
  const standing = frame.rows.flatMap(({ row, from }) =>
    frame.columns.map((column) => ({ row, column, from, ...contentOf(sheet, row, column) })),
  );
  const left = [...written];
  // What stands where it was is settled first; a line that was moved is known by its words.
  const settle = (isIt: (line: WrittenLine, cell: (typeof standing)[number]) => boolean): void => {
    for (const cell of standing) {
      const place = left.findIndex((line) => line.entered === cell.entered && isIt(line, cell));
      if (place < 0 || cell.entered === null || settled.has(cell)) continue;
      left.splice(place, 1);
      settled.add(cell);
    }
  };
  const settled = new Set<(typeof standing)[number]>();
  const isAt = ({ from, column }: WrittenLine, cell: (typeof standing)[number]): boolean =>
    from === cell.from && column === cell.column - frame.numbers;
  settle(isAt);
  settle(() => true);
  const typed = standing.filter(
    (cell) => !settled.has(cell) && cell.entered !== null && cell.from <= below && cell.column <= frame.last,
  );
  const changed = typed.map((cell): ChangedLine => {
    const place = left.findIndex((line) => isAt(line, cell));
    const [line] = place < 0 ? [] : left.splice(place, 1);
    return { row: cell.row, column: cell.column, was: String(line?.entered ?? ""), shown: cell.shown };
  });
  const emptied = left.map(({ from, column, entered }): ChangedLine => {
    const row = Math.max(0, from < 0 ? frame.header + from : frame.end + from);
    return { row, column: column + frame.numbers, was: String(entered), shown: null };
  });
  return [...changed, ...emptied];
}

interface Lines {
  /** Row of the heading, and the last row of the table. */
  readonly header: number;
  readonly end: number;
  readonly numbers: number;
  /** Last column of the table. */
  readonly last: number;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly from: number }[];
}

function findLines(sheet: SheetSnapshot): Lines | null {
  const table = sheet.mark === "detail" ? findDetail(sheet) : findTable(sheet);
  if (!table) return null;
  const { header, numbers, columns, rows, last } = table;
  const end = rows.at(-1) ?? header;
  const above = Array.from({ length: header }, (_, row) => ({ row, from: row - header }));
  const below = Array.from({ length: Math.max(0, endOf(sheet).row - end - 1) }, (_, index) => ({
    row: end + 1 + index,
    from: index + 1,
  }));
  return { header, end, numbers, last, columns, rows: [...above, ...below] };
}

/** The details as a table; nothing of ours stands below them. */
function findDetail(
  sheet: SheetSnapshot,
): Pick<TableFrame, "header" | "numbers" | "columns" | "rows" | "last"> | null {
  const frame = findDetailFrame(sheet);
  if (!frame) return null;
  const numbers = frame.whole + DETAIL.number - DETAIL.whole;
  const last = Math.max(frame.whole, ...frame.columns.map(({ column }) => column));
  const columns = Array.from({ length: last + 1 }, (_, column) => column);
  return { header: frame.header, numbers, columns, rows: [endOf(sheet).row - 1], last };
}
