import type { Indicator } from "../../model/indicator";
import { isBlank } from "../view/grid";
import type { IndicatorIndex } from "../names/indicatorIndex";
import { isIndexCell } from "../columns/indexCell";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** What the cells left of the figures say in one row, before it is known what the row is. */
export interface ScannedRow {
  readonly row: number;
  /** Column in which the row's text stands. */
  readonly column: number;
  /** The text as written and folded; "" where the row has none. */
  readonly text: string;
  readonly key: string;
  /** The name cell is the lower part of a merged one. */
  readonly continued: boolean;
  /** The name alone, without bullets, numbers and marks. */
  readonly name: string;
  /** Number as written: "5", "1.1", "II"; `null` where none. */
  readonly number: string | null;
  readonly indicator: Indicator | null;
  /** Some figure cell of the row is not blank. */
  readonly filled: boolean;
}

/** Reads the names and numbers of a table's rows. */
export function scanRows(sheet: SheetHints, table: Table, index: IndicatorIndex): ScannedRow[] {
  const rows: ScannedRow[] = [];
  const { top, bottom } = table.body;
  for (let row = top; row <= bottom; row++) {
    const scanned = scanRow(sheet, table, row, index);
    if (scanned.text !== "" || scanned.number !== null || scanned.filled || isLabelled(sheet, table, row))
      rows.push(scanned);
  }
  return rows;
}

/** A blank row that a label names all the same: a review that has not been made. */
function isLabelled(sheet: SheetHints, { labels }: Table, row: number): boolean {
  return labels.some(
    (column) => sheet.isOwn(row, column) && (sheet.hints(row, column)?.qualifiers.length ?? 0) > 0,
  );
}

/** Fewer rows do not show a numbering of their own. */
const ENOUGH_ROWS = 3;

/**
 * Whether a table counts its rows as the catalogue does. A table that numbers them in its own way (I, II, 1.1, or on
 * from 1 although it leaves some out) would otherwise disagree in row after row; there the names alone are used.
 * Rows without a name that we know say nothing about it.
 */
export function usesCatalogueNumbers(rows: readonly ScannedRow[]): boolean {
  const named = rows.filter(({ indicator, number }) => indicator && number !== null);
  const differing = named.filter(({ indicator, number }) => number !== String(indicator?.tt)).length;
  if (differing === 0 || named.length < ENOUGH_ROWS) return true;
  return differing * 2 <= named.length && !countsOn(rows, named);
}

/** 1, 2, 3 … without a gap, over names that follow each other as in the catalogue with gaps. */
function countsOn(rows: readonly ScannedRow[], named: readonly ScannedRow[]): boolean {
  const numbers = rows.flatMap(({ number }) =>
    number !== null && /^\d+$/.test(number) ? [Number(number)] : [],
  );
  const isCounting = numbers.every((number, position) => number === position + 1);
  return (
    isCounting &&
    named.every(
      ({ indicator }, position) =>
        position === 0 || Number(indicator!.tt) > Number(named[position - 1]!.indicator!.tt),
    )
  );
}

/** Whether a figure of the table stands in this cell itself, not the text of a merged row or of the header. */
export function isFigureCell({ grid }: SheetHints, table: Table, row: number, column: number): boolean {
  const ref = grid.anchor(row, column);
  if (ref.row < table.body.top) return false;
  return ref.column === column || table.figureColumns.has(ref.column);
}

function scanRow(sheet: SheetHints, table: Table, row: number, index: IndicatorIndex): ScannedRow {
  const { grid } = sheet;
  const column = textColumn(sheet, table, row);
  const words = column === null ? "" : grid.text(row, column);
  const key = column === null ? "" : grid.key(row, column);
  const read = index.read(key);
  const ref = grid.anchor(row, column ?? 0);
  return {
    row,
    column: column ?? table.name ?? table.body.left,
    text: words,
    key,
    continued: column !== null && ref.row < row && ref.row >= table.body.top,
    name: read.name,
    number: numberOf(sheet, table, row, column) ?? read.number,
    indicator: words === "" ? null : index.byName(read.name),
    filled: [...table.figureColumns, ...table.unknownColumns].some((figure) =>
      isFilled(sheet, table, row, figure),
    ),
  };
}

/** Whether a cell of a table holds a figure or anything else of its own. */
export function isFilled(sheet: SheetHints, table: Table, row: number, column: number): boolean {
  return isFigureCell(sheet, table, row, column) && !isBlank(sheet.grid, row, column);
}

/** The name cell or, where it is blank, the first text to its left: headings of sections often stand in the number column. */
function textColumn({ grid }: SheetHints, table: Table, row: number): number | null {
  const { name, number, body, labels } = table;
  if (name !== null && grid.kind(row, name) === "text") return name;
  for (let column = body.left; column < (name ?? body.right + 1); column++) {
    if (table.figureColumns.has(column)) break;
    if (labels.includes(column)) continue;
    const words = grid.kind(row, column) === "text" ? grid.text(row, column) : "";
    if (words !== "" && !(column === number && isNumberText(words))) return column;
  }
  return null;
}

const NUMBER_TEXT = /^\(?(\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Za-zĐđ])[.)/:]?$/;

function isNumberText(text: string): boolean {
  return NUMBER_TEXT.test(text);
}

function numberOf({ grid }: SheetHints, table: Table, row: number, textAt: number | null): string | null {
  if (table.number === null) return null;
  const ref = grid.anchor(row, table.number);
  const named = textAt === null ? null : grid.anchor(row, textAt);
  if (named && ref.row === named.row && ref.column === named.column) return null;
  const match = NUMBER_TEXT.exec(grid.text(row, table.number));
  if (!match || ref.row < table.body.top) return null;
  return /^\d+$/.test(match[1]!) ? String(Number(match[1])) : match[1]!;
}

/** What the row that numbers the columns is found by. */
type IndexedTable = Pick<Table, "body" | "name" | "number" | "columns">;

/** The first row of a body that holds more than the columns' numbers "(1) (2) (3)". */
export function firstRow(sheet: SheetHints, table: IndexedTable): number {
  const { top, bottom } = table.body;
  for (let row = top; row <= Math.min(top + 1, bottom); row++)
    if (isIndexRow(sheet, table, row)) return row + 1;
  return top;
}

/** A row that numbers the columns: "(1) (2) (3)", "A B 1 2 3=1/2", each number one more than the one before. */
function isIndexRow({ grid, isOwn }: SheetHints, table: IndexedTable, row: number): boolean {
  const cells: string[] = [];
  for (const { column, parts } of table.columns) {
    const words = isOwn(row, column) ? grid.text(row, column) : "";
    if (words === "") continue;
    // What stands beside the table, a line below a turned one, is no column's number.
    if (parts.length === 0 && !isIndexCell(words)) continue;
    if (!isIndexCell(words)) return false;
    cells.push(words);
  }
  const numbers = cells
    .map((words) => Number(/\d+/.exec(words)?.[0] ?? Number.NaN))
    .filter((n) => !Number.isNaN(n));
  // In a row that numbers the columns the name column has its number too; a row without a name may be data.
  if (table.name === null ? goesOn(grid, table, row, cells) : grid.text(row, table.name) === "") return false;
  if (cells.length < 3 || numbers.length < 2 || numbers[0]! > 3) return false;
  return numbers.every((number, position) => position === 0 || number === numbers[position - 1]! + 1);
}

/** In a table of numbers alone "1 | 2 | 3" is the first row's data unless it is written otherwise, or the rows below begin at 1 after it. */
function goesOn(
  grid: SheetHints["grid"],
  { number, body }: IndexedTable,
  row: number,
  cells: readonly string[],
): boolean {
  if (number === null || cells.some((words) => !/^\d+$/.test(words))) return false;
  return row >= body.bottom || Number(grid.text(row + 1, number)) > Number(grid.text(row, number));
}
