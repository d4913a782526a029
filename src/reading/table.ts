import type { IndicatorIndex } from "./names/indicatorIndex";
import type { Area } from "../domain/snapshot/snapshot";
import { answerColumns } from "./answers";
import { placeCounts } from "./arithmetic";
import { readColumns, type Column } from "./columns";
import { saysAttainment } from "./figures/attained";
import { findHeaders, isNaming, type HeaderRows } from "./headerRows";
import { isProperName } from "./placeNames";
import { assignRoles, isUsable } from "./roles";
import { fold } from "../domain/text/fold";
import { remarkHeadings } from "../words/lines.data";
import { firstRow } from "./rows";
import { isNumberText, isYear, type SheetHints } from "./sheetHints";

/** A table whose header has been found; whether it is a report is decided by its rows. */
export interface Table {
  readonly header: HeaderRows;
  /** Rows and columns of its body, zero-based, all ends inclusive. */
  readonly body: Area;
  /** Column of the indicators' names; `null` where the table goes by numbers alone. */
  readonly name: number | null;
  readonly number: number | null;
  readonly columns: readonly Column[];
  /** Columns of texts that say what a row is of: a year, a part, a place, a half of a fraction. */
  readonly labels: readonly number[];
  /** Columns that hold figures. */
  readonly figureColumns: ReadonlySet<number>;
  /** Columns of numbers whose headings say nothing that is known. */
  readonly strangers: readonly number[];
}

/** Finds the tables of a sheet, from top to bottom and from left to right. */
export function findTables(sheet: SheetHints, index: IndicatorIndex): Table[] {
  const headers = findHeaders(sheet, index);
  const tables: Table[] = [];
  let bottom = sheet.grid.rows - 1;
  // From below, so that a run of headings that turned out to be no header does not cut the table above it.
  for (const header of headers.reverse()) {
    const found = readTables(sheet, header, bottom, index);
    if (found.length === 0) continue;
    tables.unshift(...found);
    bottom = header.top - 1;
  }
  return tables;
}

function readTables(sheet: SheetHints, header: HeaderRows, bottom: number, index: IndicatorIndex): Table[] {
  const columns = answerColumns(readColumns(sheet, header), sheet.answers);
  const counted = new Map<number, number>();
  const naming = (column: number): number => {
    const known = counted.get(column);
    if (known !== undefined) return known;
    const count = countNames(sheet, header.bottom + 1, bottom, column, index);
    counted.set(column, count);
    return count;
  };
  const names = findNameColumns(columns, naming);
  const starts = names.map((name, position) => startOf(columns, name, names[position - 1] ?? -1));
  const tables = starts.map((start, position) => {
    const left = position === 0 ? 0 : start;
    const right = (starts[position + 1] ?? sheet.grid.columns) - 1;
    const body = { top: header.bottom + 1, bottom, left, right };
    return readTable(sheet, header, body, columns.slice(left, right + 1), names[position]!, index);
  });
  if (tables.length > 0 && tables.every((table) => table !== null)) return tables;
  // Not two tables side by side but one, of which the columns of names belong together.
  const best = [...names].sort((a, b) => naming(b) - naming(a))[0] ?? null;
  const body = { top: header.bottom + 1, bottom, left: 0, right: sheet.grid.columns - 1 };
  const whole = readTable(sheet, header, body, columns, best, index);
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
  index: IndicatorIndex,
): Table | null {
  const all = placeCounts(sheet, area, read, name);
  const columns = all.filter(({ column }) => column !== name);
  const numbers = columns.filter(({ measure }) => measure === "number");
  const number =
    numbers.find(({ column }) => name === null || column < name)?.column ?? numbers[0]?.column ?? null;
  const body = { ...area, top: firstRow(sheet, { body: area, name, number, columns: all }) };
  const labels = labelColumns(sheet, body, columns, name, number);
  const figures = columns.filter(
    ({ column, figure }) => figure && !labels.includes(column) && isBeside(sheet, body, column, name),
  );
  const held = figures.length > 0 ? figures : placesByContent(sheet, body, columns, name, index);
  const roles = assignRoles(held);
  // Rows of indicators beside numbers are a report, also where no heading is understood.
  const isListed = name !== null && countNames(sheet, body.top, body.bottom, name, index) > 0;
  if (!isUsable(roles) && !(isListed && strangersOf(sheet, body, columns, name, number, labels).length > 0))
    return null;
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
    strangers: strangersOf(sheet, body, columns, name, number, labels).filter(
      (column) => !figureColumns.has(column),
    ),
  };
}

/** Figures stand behind the names; before them only where there are numbers, since above the names of a turned sheet stand its titles. */
function isBeside(sheet: SheetHints, body: Area, column: number, name: number | null): boolean {
  return name === null || column > name || contentOf(sheet, body, column).numbers > 0;
}

/** Columns of figures under headings that say nothing known of them: they may be anything. */
function strangersOf(
  sheet: SheetHints,
  body: Area,
  columns: readonly Column[],
  name: number | null,
  number: number | null,
  labels: readonly number[],
): number[] {
  return columns
    .filter(({ column, measure, figure }) => {
      const isSaid = measure !== null && !isNaming(measure);
      if (figure || isSaid || column === number || labels.includes(column)) return false;
      if (name !== null && column < name) return false;
      return contentOf(sheet, body, column).numbers > 0;
    })
    .map(({ column }) => column);
}

/** What the cells of a column below a header hold. */
interface Content {
  readonly numbers: number;
  readonly years: number;
  /** Texts that say what their row is of. */
  readonly labels: number;
  readonly others: number;
}

/** Columns of texts or years that say what their rows are of; a unit of measure may say thousands, or women alone. */
function labelColumns(
  sheet: SheetHints,
  body: Area,
  columns: readonly Column[],
  name: number | null,
  number: number | null,
): number[] {
  if (name === null) return [];
  return columns
    .filter(({ column, measure, parts, figure, answer }) => {
      if (answer !== undefined) return answer === "unit";
      if (column === number || measure === "comparison" || isNotes(parts)) return false;
      // Notes may say anything of their rows; who says a figure is told in every row.
      if (measure === "note" || measure === "evaluation") {
        const { labels: said, others, numbers } = contentOf(sheet, body, column);
        return (
          said >= ENOUGH_ROWS &&
          others === 0 &&
          numbers === 0 &&
          parts.every(({ hints }) => hints.unknown.length === 0)
        );
      }
      // Above the names of a turned sheet stand its titles.
      if (column < name && parts.length === 0) return false;
      if (measure === "unitOfMeasure") return true;
      const content = contentOf(sheet, body, column);
      if (
        !figure &&
        content.years > 0 &&
        content.numbers === 0 &&
        parts.every(({ hints }) => hints.years.length === 0)
      )
        return true;
      // Under a heading of figures a word may be a figure's, of which one alone proves nothing.
      if (figure)
        return (
          content.labels >= ENOUGH_LABELS && content.numbers === 0 && content.labels > content.others * 3
        );
      return content.labels > 0 && content.numbers === 0 && content.labels >= content.others;
    })
    .map(({ column }) => column);
}

/** Rows that say by whom or when their figures are before a column of remarks counts as one of labels. */
const ENOUGH_ROWS = 3;

function isNotes(parts: Column["parts"]): boolean {
  return parts.some(({ key }) => remarks.test(key));
}

const remarks = new RegExp(`^(?:${remarkHeadings.map(fold).join("|")})(?![\\p{L}])`, "u");

/** Texts that make a column under a heading of figures one of labels. */
const ENOUGH_LABELS = 2;

function contentOf(sheet: SheetHints, { top, bottom }: Area, column: number): Content {
  const { grid } = sheet;
  let [numbers, years, labels, others] = [0, 0, 0, 0];
  for (let row = top; row <= bottom; row++) {
    if (!sheet.isOwn(row, column)) continue;
    const value = grid.value(row, column);
    if (value === null) continue;
    if (isYear(grid, row, column)) years++;
    else if (typeof value === "number" || isNumberText(value)) numbers++;
    else if (typeof value === "string" && grid.text(row, column) !== "") {
      if (isLabel(sheet, row, column) && !saysAttainment(grid.text(row, column))) labels++;
      else others++;
    }
  }
  return { numbers, years, labels, others };
}

/** A text beside a name that says what its row is of. */
export function isLabel(sheet: SheetHints, row: number, column: number): boolean {
  if (sheet.isPlace(row, column)) return true;
  const hints = sheet.hints(row, column);
  if (hints === null) return false;
  const { qualifiers, years, measure } = hints;
  if (years.length > 0 || measure === "numerator" || measure === "denominator") return true;
  return (
    qualifiers.some(({ dimension, value }) => value !== "result" || dimension !== "standing") ||
    saysDone(hints)
  );
}

/** "Thực hiện" beside "Kế hoạch". */
function saysDone({
  qualifiers,
  unknown,
}: {
  readonly qualifiers: readonly unknown[];
  readonly unknown: readonly string[];
}): boolean {
  return qualifiers.length > 0 && unknown.length === 0;
}

/** Rows of a column that must hold numbers before an unknown heading counts as the name of a place. */
const ENOUGH_NUMBERS = 2;

/** Columns of numbers under proper names that we do not know, in a table without any heading that we do: units side by side. */
function placesByContent(
  sheet: SheetHints,
  body: Area,
  columns: readonly Column[],
  name: number | null,
  index: IndicatorIndex,
): Column[] {
  if (name === null || countNames(sheet, body.top, body.bottom, name, index) === 0) return [];
  return columns
    .filter(({ column, measure, parts }) => {
      const heading = parts.at(-1);
      if (column < name || measure !== null || !heading || !isProperName(heading.text, heading.key))
        return false;
      return contentOf(sheet, body, column).numbers >= ENOUGH_NUMBERS;
    })
    .map((column) => ({
      ...column,
      measure: "result" as const,
      place: column.place ?? column.parts.at(-1)!,
      figure: true,
    }));
}

function countNames(
  sheet: SheetHints,
  top: number,
  bottom: number,
  column: number,
  index: IndicatorIndex,
): number {
  const { grid } = sheet;
  let count = 0;
  for (let row = top; row <= bottom; row++)
    if (typeof grid.value(row, column) === "string" && sheet.isOwn(row, column))
      if (index.byName(index.read(grid.key(row, column)).name)) count++;
  return count;
}
