import type { Localized } from "../model/finding";
import {
  LEVEL_NAMES,
  LIST_COLUMNS,
  LIST_FACTS,
  LIST_HINT,
  type ListColumn,
} from "../units/list/columns.data";
import type { ReportingUnit, UnitSet } from "../model/reportingUnit";
import { constant, Grid } from "./grid";
import { SHEET_TITLES } from "./labels.data";
import { workingPage, formatDate } from "./layout";
import type { CellSpec, SheetSpec, WorkbookSpec } from "./spec";

/** What a column of the list holds, in the order of the columns. */
interface Column {
  readonly key: ListColumn;
  readonly width: number;
  readonly cell: (unit: ReportingUnit, set: UnitSet) => string | number | null;
}

const COLUMNS: readonly Column[] = [
  { key: "name", width: 34, cell: ({ name }) => name },
  { key: "level", width: 10, cell: ({ level }) => LEVEL_NAMES[level] },
  { key: "code", width: 12, cell: ({ code }) => code },
  { key: "since", width: 12, cell: ({ since }) => (since ? formatDate(since) : null) },
  { key: "until", width: 12, cell: ({ until }) => (until ? formatDate(until) : null) },
  { key: "partOf", width: 26, cell: ({ partOf }) => partOf ?? null },
  { key: "difficult", width: 12, cell: ({ difficult }) => (difficult ? "x" : null) },
  { key: "communes", width: 8, cell: ({ communes }) => communes },
  { key: "aliases", width: 40, cell: ({ aliases }) => aliases?.join("; ") ?? null },
  { key: "formerCodes", width: 18, cell: ({ code }, { formerCodes = {} }) => formerOf(code, formerCodes) },
];

function formerOf(code: string, formerCodes: Readonly<Record<string, string>>): string | null {
  const old = Object.entries(formerCodes).flatMap(([former, now]) => (now === code ? [former] : []));
  return old.length > 0 ? old.join("; ") : null;
}

/** Columns that some unit of the set fills, beside those that an officer may want to. */
const ALWAYS: readonly ListColumn[] = ["name", "level", "code", "since", "until", "partOf", "difficult"];

/** A set of units as a list to be edited and read again; read back unchanged it is the same set. */
export function layOutUnitList(set: UnitSet): WorkbookSpec {
  const grid = new Grid();
  grid.put(0, 0, constant("DANH SÁCH ĐƠN VỊ BÁO CÁO", "title"));
  const facts: readonly (readonly [Localized, string | undefined])[] = [
    [LIST_FACTS.province, set.province],
    [LIST_FACTS.id, set.id],
    [LIST_FACTS.since, set.since && formatDate(set.since)],
    [LIST_FACTS.until, set.until && formatDate(set.until)],
  ];
  facts
    .filter(([, value]) => value)
    .forEach(([{ vi }, value]) => grid.putRow(grid.end, 0, [text(vi, "text"), text(value!, "text")]));
  grid.put(grid.end, 0, constant(LIST_HINT, "remark"));
  const header = grid.end;
  const columns = COLUMNS.filter((column) => isWritten(column, set));
  grid.putRow(
    header,
    0,
    columns.map(({ key }) => constant(LIST_COLUMNS[key].vi, "head")),
  );
  for (const unit of set.units)
    grid.putRow(
      grid.end,
      0,
      columns.map(({ cell }) => text(cell(unit, set))),
    );
  const sheet: SheetSpec = {
    key: "units",
    title: SHEET_TITLES.units,
    rows: grid.rows(),
    widths: columns.map(({ width }) => width),
    merges: grid.merges,
    highlights: [],
    freeze: { rows: header + 1, columns: 1 },
    print: workingPage([header, header]),
    gridlines: false,
  };
  return { sheets: [sheet], mark: null, title: `${SHEET_TITLES.units} – ${set.province}` };
}

/** Codes and dates are texts: as numbers codes would lose their zeros, and a date its way of writing. */
function text(value: string | number | null, style: "text" = "text"): CellSpec {
  return typeof value === "string" ? { value, style, format: "@" } : constant(value, style);
}

function isWritten({ key, cell }: Column, set: UnitSet): boolean {
  if (ALWAYS.includes(key)) return true;
  // One commune is one commune: its number is said where a unit holds several.
  if (key === "communes") return set.units.some(({ level, communes }) => communes !== usual(level));
  return set.units.some((unit) => cell(unit, set) !== null);
}

const usual = (level: ReportingUnit["level"]): number => (level === "commune" ? 1 : 0);
