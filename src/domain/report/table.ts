import type { Area } from "../snapshot/snapshot";
import { columnsOf, groupColumns, type ColumnGroup } from "./columnGroups";
import { chooseYear, nameColumns, readColumns, type Column } from "./columns";
import { findBands, type HeaderBand } from "./headerBand";
import type { IndicatorIndex } from "./indicatorIndex";
import type { SheetText } from "./sheetText";

/** A table whose header has been understood; whether it is a report is decided by its rows. */
export interface Table {
  readonly band: HeaderBand;
  /** Rows and columns of its body, zero-based, all ends inclusive. */
  readonly body: Area;
  /** Column of the indicators' names; `null` where the table goes by numbers alone. */
  readonly name: number | null;
  readonly number: number | null;
  /** Columns of text beside the names, in which "Tử số" and "Mẫu số" may stand row by row. */
  readonly labels: readonly number[];
  readonly groups: readonly ColumnGroup[];
  /** Every column that holds a figure of some group. */
  readonly figureColumns: ReadonlySet<number>;
  /** School year named over the columns that are read; `null` where none is. */
  readonly year: string | null;
  /** Another school year that all of its results name, also where its counts name none. */
  readonly resultYear: string | null;
}

/** Rows of a column that must hold numbers before an unknown heading counts as the name of a place. */
const ENOUGH_NUMBERS = 2;

/** Finds the tables of a sheet, from top to bottom and from left to right. `wantedYear` chooses among groups of years. */
export function findTables(text: SheetText, index: IndicatorIndex, wantedYear: string): Table[] {
  const bands = findBands(text);
  const tables: Table[] = [];
  let bottom = text.grid.rows - 1;
  // From below, so that a run of headings that turned out to be no header does not cut the table above it.
  for (const band of bands.reverse()) {
    const found = readTables(text, band, bottom, index, wantedYear);
    if (found.length === 0) continue;
    tables.unshift(...found);
    bottom = band.top - 1;
  }
  return tables;
}

function readTables(
  text: SheetText,
  band: HeaderBand,
  bottom: number,
  index: IndicatorIndex,
  wantedYear: string,
): Table[] {
  const columns = readColumns(text, band, 0, text.grid.columns - 1);
  const naming = (column: number): number => countNames(text, band.bottom + 1, bottom, column, index);
  const names = findNameColumns(columns, naming);
  const starts = names.map((name, position) => startOf(columns, name, names[position - 1] ?? -1));
  const tables = starts.map((start, position) => {
    const left = position === 0 ? 0 : start;
    const right = (starts[position + 1] ?? text.grid.columns) - 1;
    const body = { top: band.bottom + 1, bottom, left, right };
    return readTable(text, band, body, columns.slice(left, right + 1), names[position]!, wantedYear);
  });
  if (tables.length > 0 && tables.every((table) => table !== null)) return tables;
  // Not two tables side by side but one, of which the columns of names belong together.
  const best = [...names].sort((a, b) => naming(b) - naming(a))[0] ?? null;
  const body = { top: band.bottom + 1, bottom, left: 0, right: text.grid.columns - 1 };
  const whole = readTable(text, band, body, columns, best, wantedYear);
  return whole ? [whole] : [];
}

/** The columns that name indicators: those with the right heading and content, or with the most content, or with the heading alone. */
function findNameColumns(columns: readonly Column[], naming: (column: number) => number): number[] {
  const headed = nameColumns(columns);
  const filled = headed.filter((column) => naming(column) > 0);
  if (filled.length > 0) return filled;
  const counted = columns
    .filter(({ figure }) => !figure)
    .map(({ column }) => ({ column, names: naming(column) }))
    .sort((a, b) => b.names - a.names)[0];
  if (counted && counted.names > 0) return [counted.column];
  return headed.slice(0, 1);
}

/** Where the table of a name column begins: at its own number column, if there is one before the previous table's last column. */
function startOf(columns: readonly Column[], name: number, after: number): number {
  const number = columns.find(
    ({ column, role }) => role === "number" && column < name && column > after && column >= name - 2,
  );
  return number?.column ?? name;
}

function readTable(
  text: SheetText,
  band: HeaderBand,
  body: Area,
  all: readonly Column[],
  name: number | null,
  wantedYear: string,
): Table | null {
  const { columns, year, resultYear } = chooseYear(all, wantedYear);
  const usable = columns.filter(({ column }) => column !== name);
  const known = groupColumns(usable);
  const groups = known.length > 0 ? known : groupColumns(placesByContent(text, body, usable, name));
  const numbers = columns.filter(({ role }) => role === "number");
  const number =
    numbers.find(({ column }) => name === null || column < name)?.column ?? numbers[0]?.column ?? null;
  if (groups.length === 0) return null;
  // Without names only a table with both counts is surely one of numbered indicators.
  if (name === null && (number === null || !groups.some(hasCounts))) return null;
  const figureColumns = new Set(groups.flatMap(columnsOf));
  return {
    band,
    body,
    name,
    number,
    labels: labelColumns(text, band, columns, name, figureColumns),
    groups,
    figureColumns,
    year,
    resultYear,
  };
}

function hasCounts({ columns }: ColumnGroup): boolean {
  return columns.numerator.length > 0 && columns.denominator.length > 0;
}

/** Columns between the names and the figures without a heading of their own, or under the one merged over the names. */
function labelColumns(
  { grid }: SheetText,
  { bottom }: HeaderBand,
  columns: readonly Column[],
  name: number | null,
  figures: ReadonlySet<number>,
): number[] {
  if (name === null) return [];
  const first = Math.min(...[...figures].filter((column) => column > name));
  const over = grid.anchor(bottom, name);
  const isUnderName = (column: number): boolean => {
    const spot = grid.anchor(bottom, column);
    return spot.row === over.row && spot.column === over.column;
  };
  return columns
    .filter(({ column, role }) => column > name && column < first && (role === null || isUnderName(column)))
    .map(({ column }) => column);
}

/** Columns of numbers under headings that we do not know, in a table without any heading that we do: units side by side. */
function placesByContent(
  text: SheetText,
  body: Area,
  columns: readonly Column[],
  name: number | null,
): Column[] {
  if (name === null) return [];
  const found = columns.filter(
    ({ column, role, group }) =>
      column > name && role === null && group !== null && countNumbers(text, body, column) >= ENOUGH_NUMBERS,
  );
  return found.map((column) => ({ ...column, role: "result", place: column.group, figure: true }));
}

function countNumbers({ grid }: SheetText, { top, bottom }: Area, column: number): number {
  let count = 0;
  for (let row = top; row <= bottom && count < ENOUGH_NUMBERS; row++)
    if (typeof grid.value(row, column) === "number") count++;
  return count;
}

function countNames(
  text: SheetText,
  top: number,
  bottom: number,
  column: number,
  index: IndicatorIndex,
): number {
  const { grid, isOwn } = text;
  let count = 0;
  for (let row = top; row <= bottom; row++)
    if (typeof grid.value(row, column) === "string" && isOwn(row, column))
      if (index.byName(index.read(grid.key(row, column)).name)) count++;
  return count;
}
