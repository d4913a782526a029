import { type PlanColumns, resolveColumns } from "./columns";
import { type PlanContext, readContext } from "./document";
import { gridOf, keyOf, type PlanGrid, textsOf } from "./grid";
import { findHeaders, type Header } from "./header";
import { beginsLow } from "./lines";
import type { PlanSheet } from "./plan";
import { findYears } from "./years";

/** A plan's table where it was found. */
export interface PlanTable {
  readonly source: PlanSheet;
  readonly grid: PlanGrid;
  readonly header: Header;
  readonly columns: PlanColumns;
  readonly context: PlanContext;
  readonly title: string;
  readonly end: number;
  readonly skipped: ReadonlySet<number>;
}

/** A plan's table with those that go on under the same headings, as where a document breaks it at a page. */
export type TableGroup = readonly [PlanTable, ...PlanTable[]];

/** The plans' tables of some sheets, each with what goes on from it, in their order. */
export function findTables(sheets: readonly PlanSheet[]): readonly TableGroup[] {
  const groups: [PlanTable, ...PlanTable[]][] = [];
  for (const sheet of sheets) {
    const last = groups.at(-1) ?? null;
    const tables = tablesOf(sheet, last?.[0] ?? null);
    const rest = tables.length === 0 && last ? restOf(last, sheet) : null;
    if (rest) last!.push(rest);
    for (const table of tables) {
      const group = groups.at(-1);
      if (group && goesOn(group[0], table)) group.push(table);
      else groups.push([table]);
    }
  }
  return groups;
}

/** A table without headings right behind another, of as many columns and numbered on from it, is the rest of that one. */
function restOf(group: TableGroup, source: PlanSheet): PlanTable | null {
  const [first] = group;
  const last = group.at(-1)!;
  const grid = gridOf(source.sheet, source.file);
  const { tt } = first.columns;
  const isBeside = source.file === first.source.file && source.before.length === 0;
  if (!isBeside || tt === null || grid.columns !== first.grid.columns) return null;
  const numbersOf = (table: PlanGrid, from: number, to: number): number[] =>
    range(from, to)
      .flatMap((row) => /^\d{1,3}(?=[.)]?$)/.exec(table.numbering(row, tt))?.[0] ?? [])
      .map(Number);
  const before = numbersOf(last.grid, last.header.bottom + 1, last.end - 1).at(-1);
  const next = numbersOf(grid, 0, grid.rows - 1)[0];
  if (before === undefined || next !== before + 1) return null;
  const header: Header = { ...first.header, top: -1, bottom: -1 };
  return { ...first, source, grid, header, end: grid.rows, skipped: new Set() };
}

/** Every plan's table of a sheet, each with the rows up to the next. `last` is the table before, whose title holds where it goes on. */
function tablesOf(source: PlanSheet, last: PlanTable | null): readonly PlanTable[] {
  const grid = gridOf(source.sheet, source.file);
  const headers = findHeaders(grid);
  const starts = headers.filter((header, index) => !isRepeated(grid, header, headers[index - 1]));
  const tables: PlanTable[] = [];
  for (const header of starts) {
    const next = starts.find(({ top }) => top > header.top);
    const end = next ? endBefore(grid, header, next.top) : grid.rows;
    const previous = starts.filter(({ top }) => top < header.top).at(-1);
    const lines = linesOf(grid, previous ? previous.bottom + 1 : 0, header.top, previous === undefined);
    const own = readContext(previous ? lines : [...source.before, ...lines]);
    const before = tables.at(-1) ?? last;
    const title = own.title || (before && isSame(before.header, header) ? before.title : "");
    const context = { ...own, document: own.document ?? readContext(source.head ?? []).document };
    const named = findYears(keyOf(title)).length > 0 ? title : `${title} ${source.sheet.name}`.trim();
    const columns = resolveColumns(grid, header, named, end);
    const repeated = headers.filter(({ top }) => top > header.top && top < end);
    const skipped = new Set(repeated.flatMap(({ top, bottom }) => range(top, bottom)));
    if (columns) tables.push({ source, grid, header, columns, context, title, end, skipped });
  }
  return tables;
}

/** The row behind a table's last where another follows: lines of one text right above that one are its title. */
function endBefore(grid: PlanGrid, header: Header, next: number): number {
  let end = next;
  while (end > header.bottom + 1) {
    const texts = textsOf(grid, end - 1);
    if (texts.length > 1 || (texts.length === 1 && beginsLow(texts[0]!))) break;
    end--;
  }
  return end;
}

/** The whole numbers from one to another, both inclusive. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Lines of text above a header; below another table only those that are no rows of it. */
function linesOf(grid: PlanGrid, from: number, to: number, isFirst: boolean): readonly string[] {
  const lines = range(from, to - 1).map((row) => textsOf(grid, row));
  return lines.filter((texts) => isFirst || texts.length === 1).flat();
}

/** Whether a header stands again at the top of a page; one under a title with years of its own heads another table. */
function isRepeated(grid: PlanGrid, header: Header, before: Header | undefined): boolean {
  if (before === undefined || !isSame(before, header)) return false;
  const above = linesOf(grid, Math.max(before.bottom + 1, header.top - 4), header.top, false);
  return !above.some((line) => line === line.toUpperCase() && findYears(keyOf(line)).length > 0);
}

const writeHeadings = ({ headings }: Header): string =>
  headings.map(({ column, path }) => `${column}:${keyOf(path.join("|"))}`).join(";");

const isSame = (a: Header, b: Header): boolean => writeHeadings(a) === writeHeadings(b);

function goesOn(first: PlanTable, other: PlanTable): boolean {
  return (
    first.source.file === other.source.file &&
    first.title === other.title &&
    isSame(first.header, other.header) &&
    first.source.sheet !== other.source.sheet
  );
}

/** How much of a plan a group of tables is: rows with a target, and a heading that names targets. */
function weigh(tables: TableGroup): number {
  return tables.reduce((sum, { grid, header, columns, end }) => {
    const isNamed = header.headings.some(
      ({ role, column }) => columns.targets.includes(column) && role === "target",
    );
    const figures = range(header.bottom + 1, end - 1).filter((row) =>
      columns.targets.some((column) => /\d/.test(grid.text(row, column))),
    ).length;
    return sum + figures + (isNamed ? 1000 : 0);
  }, 0);
}

/** The group of tables that is most of a plan; `null` of none. */
export function weightiest(groups: readonly TableGroup[]): TableGroup | null {
  return groups.reduce<TableGroup | null>(
    (found, group) => (found === null || weigh(group) > weigh(found) ? group : found),
    null,
  );
}

/** Where a table begins. */
export const atOf = ({ grid, header }: PlanTable): ReturnType<PlanGrid["at"]> =>
  grid.at(header.top, header.headings[0]!.column);
