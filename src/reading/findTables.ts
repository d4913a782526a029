import type { Area } from "../model/snapshot";
import { answerColumns } from "./answers";
import { placeCounts } from "./columns/arithmetic";
import { readColumns, type Column } from "./columns/columns";
import { isNaming } from "./columns/namingColumn";
import { findHeaders, type HeaderRows } from "./columns/headerRows";
import { assignRoles, isUsable } from "./columns/roles";
import { firstRow } from "./rows/rows";
import type { Table } from "./table";
import type { SheetHints } from "./hints/sheetHints";
import {
  unknownColumnsOf,
  labelColumns,
  contentOf,
  placesByContent,
  countNames,
} from "./columns/tableContent";

/** Finds the tables of a sheet, from top to bottom and from left to right. */
export function findTables(sheet: SheetHints): Table[] {
  const headers = findHeaders(sheet);
  const tables: Table[] = [];
  let bottom = sheet.grid.rows - 1;
  // From below, so that a run of headings that turned out to be no header does not cut the table above it.
  for (const header of headers.reverse()) {
    const found = readTables(sheet, header, bottom);
    if (found.length === 0) continue;
    tables.unshift(...found);
    bottom = header.top - 1;
  }
  return tables;
}

function readTables(sheet: SheetHints, header: HeaderRows, bottom: number): Table[] {
  const columns = answerColumns(readColumns(sheet, header), sheet.answers);
  const counted = new Map<number, number>();
  const naming = (column: number): number => {
    const known = counted.get(column);
    if (known !== undefined) return known;
    const count = countNames(sheet, header.bottom + 1, bottom, column);
    counted.set(column, count);
    return count;
  };
  const names = findNameColumns(columns, naming);
  const starts = names.map((name, position) => startOf(columns, name, names[position - 1] ?? -1));
  const tables = starts.map((start, position) => {
    const left = position === 0 ? 0 : start;
    const right = (starts[position + 1] ?? sheet.grid.columns) - 1;
    const body = { top: header.bottom + 1, bottom, left, right };
    return readTable(sheet, header, body, columns.slice(left, right + 1), names[position]!);
  });
  if (tables.length > 0 && tables.every((table) => table !== null)) return tables;
  // Not two tables side by side but one, of which the columns of names belong together.
  const best = [...names].sort((a, b) => naming(b) - naming(a))[0] ?? null;
  const body = { top: header.bottom + 1, bottom, left: 0, right: sheet.grid.columns - 1 };
  const whole = readTable(sheet, header, body, columns, best);
  return whole ? [whole] : [];
}

/** The columns that name indicators: those with the right heading and content, or with the most content, or with the heading alone. */
function findNameColumns(columns: readonly Column[], naming: (column: number) => number): number[] {
  const answered = columns.filter(({ answer }) => answer === "name").map(({ column }) => column);
  if (answered.length > 0) return answered;
  const headed = columns.filter(isNamed).map(({ column }) => column);
  const filled = headed.filter((column) => naming(column) > 0);
  if (filled.length > 0) return filled;
  const counted = columns
    .filter(({ answer }) => answer === undefined)
    .map(({ column }) => ({ column, names: naming(column) }))
    .sort((a, b) => b.names - a.names)[0];
  if (counted && counted.names > 0) return [counted.column];
  return headed.slice(0, 1);
}

function isNamed({ parts, answer }: Column): boolean {
  return answer === undefined && parts.some(({ hints }) => isNaming(hints.measure));
}

/** Where the table of a name column begins: at its own number column, if there is one before the previous table's last column. */
function startOf(columns: readonly Column[], name: number, after: number): number {
  const number = columns.find(
    ({ column, measure }) => measure === "number" && column < name && column > after && column >= name - 2,
  );
  return number?.column ?? name;
}

function readTable(
  sheet: SheetHints,
  header: HeaderRows,
  area: Area,
  read: readonly Column[],
  name: number | null,
): Table | null {
  const all = placeCounts(sheet, area, read, name);
  const columns = all.filter(({ column }) => column !== name);
  const numbers = columns.filter(
    ({ column, measure }) => measure === "number" && !holdsLabels(sheet, area, column),
  );
  const number =
    numbers.find(({ column }) => name === null || column < name)?.column ?? numbers[0]?.column ?? null;
  const body = { ...area, top: firstRow(sheet, { body: area, name, number, columns: all }) };
  const labels = labelColumns(sheet, body, columns, name, number);
  const figures = columns.filter(
    ({ column, figure }) => figure && !labels.includes(column) && isBeside(sheet, body, column, name),
  );
  const held = figures.length > 0 ? figures : placesByContent(sheet, body, columns, name);
  const roles = assignRoles(held);
  // Rows of indicators beside numbers are a report, also where no heading is understood.
  const isListed = name !== null && countNames(sheet, body.top, body.bottom, name) > 0;
  const unknownColumns = unknownColumnsOf(sheet, body, columns, name, number, labels);
  const isAsked = unknownColumns.length > 0 || columns.some((column) => isOfOther(sheet, body, column, name));
  if (!isUsable(roles) && !(isListed && isAsked)) return null;
  // Without names only a table with both counts is surely one of numbered indicators.
  const hasCounts = roles.numerator.length > 0 && roles.denominator.length > 0;
  if (name === null && (number === null || !hasCounts)) return null;
  const figureColumns = new Set(held.map(({ column }) => column));
  for (const column of all)
    if (
      column.answer !== undefined &&
      (column.parts.length > 0 || contentOf(sheet, body, column.column).numbers > 0)
    )
      sheet.answers.noteUsed(column.column, column.parts);
  const known = new Map(held.map((column) => [column.column, column]));
  return {
    header,
    body,
    name,
    number,
    columns: all.map((column) => known.get(column.column) ?? { ...column, figure: false }),
    labels,
    figureColumns,
    unknownColumns: unknownColumns.filter((column) => !figureColumns.has(column)),
  };
}

/** "STT" of a turned sheet may reach over what tells the rows of one name apart: "Tử số", "Mẫu số". */
function holdsLabels(sheet: SheetHints, body: Area, column: number): boolean {
  const { labels, numbers } = contentOf(sheet, body, column);
  return labels > 1 && numbers === 0;
}

/** Figures of something else that the heading names: a rank, an increase. */
function isOfOther(sheet: SheetHints, body: Area, { column, measure }: Column, name: number | null): boolean {
  if ((measure !== "otherThing" && measure !== "comparison") || column <= (name ?? -1)) return false;
  const { numbers, others } = contentOf(sheet, body, column);
  return numbers + others > 0;
}

/** Figures stand behind the names; before them only where there are numbers, since above the names of a turned sheet stand its titles. */
function isBeside(sheet: SheetHints, body: Area, column: number, name: number | null): boolean {
  return name === null || column > name || contentOf(sheet, body, column).numbers > 0;
}
