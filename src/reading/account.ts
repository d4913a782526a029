import type { At } from "../model/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import type { Figure, ReportCandidate } from "../model/report";
import { decodeSnapshot } from "../text/legacy";
import { lastRow } from "./rows/blocks";
import { writtenHeading, type Column } from "./columns/columns";
import { prepareReading, type PreparedReading, type ReadingContext } from "./context";
import { isLesser, isOther, type Coordinates } from "./hints/coordinates";
import type { EntryRow, Section } from "./rows/entry";
import { saysAttainment } from "./figures/attained";
import { readSheet } from "./readSheet";
import type { FoundReport } from "./sheet";
import type { SheetHints } from "./hints/sheetHints";
import type { Table } from "./table";

/** What became of a cell that holds anything. `other`: a figure of something else, with the words that say of what. */
export type CellFate =
  | { readonly kind: "label" | "note" | "notUnderstood" }
  | { readonly kind: "figure" | "check"; readonly indicators: readonly string[] }
  | { readonly kind: "other"; readonly words: string };

/** One cell of a table with its end. */
export interface AccountedCell {
  readonly cell: string;
  readonly fate: CellFate;
}

/** Every cell of one table that holds anything: its headings, its rows, and what stands between its rows. */
export interface TableAccount {
  readonly sheet: string;
  /** Top left and bottom right cell. */
  readonly from: string;
  readonly to: string;
  readonly cells: readonly AccountedCell[];
}

/** The account of every table in a workbook's sheets that were not written by us: each cell of it exactly once. Plain data. */
export function accountOf({ sheets, file }: WorkbookSnapshot, context: ReadingContext): TableAccount[] {
  const prepared = prepareReading(context);
  return sheets
    .filter(({ mark }) => mark === null || mark === "form")
    .flatMap((sheet) => accountOfSheet(sheet, file, prepared));
}

function accountOfSheet(sheet: SheetSnapshot, file: string | null, context: PreparedReading): TableAccount[] {
  const { candidates, found } = readSheet(sheet.name, decodeSnapshot(sheet).snapshot, file, context);
  const used = cellsUsed(candidates);
  const given = new Set(
    candidates.flatMap(({ figures }) =>
      Object.entries(figures).flatMap(([code, { kind }]) => (kind === "silent" ? [] : [code])),
    ),
  );
  return tablesOf(found).map((one) => {
    const { sheet: hints } = found;
    const { header, body } = one.table;
    const bottom = Math.max(header.bottom, lastRow(one.sections, one.table));
    const reading = openRows(one);
    const cells: AccountedCell[] = [];
    for (let row = header.top; row <= bottom; row++)
      for (let column = body.left; column <= body.right; column++) {
        if (!hints.isOwn(row, column) || isEmpty(hints, row, column)) continue;
        const { cell } = hints.grid.at(row, column);
        cells.push({
          cell,
          fate: used.get(cell) ?? fateOf(hints, one, reading, row, column, given, context),
        });
      }
    return {
      sheet: sheet.name,
      from: hints.grid.corner(header.top, body.left).cell,
      to: hints.grid.corner(bottom, body.right).cell,
      cells,
    };
  });
}

/** The cells that figures were taken from, and the printed rates that check them. */
function cellsUsed(candidates: readonly ReportCandidate[]): Map<string, CellFate> {
  const used = new Map<string, CellFate>();
  const put = (kind: "figure" | "check", at: At | null, indicator: string): void => {
    if (at === null || at.cell === "") return;
    const known = used.get(at.cell);
    const before = known?.kind === kind ? known.indicators : [];
    if (kind === "check" && known?.kind === "figure") return;
    used.set(at.cell, { kind, indicators: [...new Set([...before, indicator])] });
  };
  for (const { figures } of candidates)
    for (const [code, figure] of Object.entries(figures)) {
      for (const at of figurePlaces(figure)) put("figure", at, code);
      if (figure.kind === "rate" && figure.printed) put("check", figure.printed.at, code);
    }
  return used;
}

/** Where a figure that is used was taken from. */
export function figurePlaces(figure: Figure): readonly At[] {
  if (figure.kind === "silent") return [];
  return figure.kind === "rate" ? [figure.at, figure.denominatorAt] : [figure.at];
}

interface FoundTable {
  readonly table: Table;
  readonly sections: readonly Section[];
  /** Why nothing is read from it; "" for a table that is read. */
  readonly left: string;
}

function tablesOf({ blocks }: FoundReport): FoundTable[] {
  const tables = new Map<Table, Section[]>();
  for (const { table, section } of blocks.blocks.flatMap(({ sections }) => sections))
    tables.set(table, [...(tables.get(table) ?? []), section]);
  return [
    ...[...tables].map(([table, sections]) => ({ table, sections, left: "" })),
    ...blocks.left.map(({ table, sections, words }) => ({ table, sections, left: words })),
  ];
}

interface OwnedRow extends EntryRow {
  readonly indicator: string;
}

function openRows({ sections }: FoundTable): ReadonlyMap<number, OwnedRow> {
  const rows = new Map<number, OwnedRow>();
  for (const entry of sections.flatMap(({ entries }) => entries))
    for (const row of entry.rows)
      if (!rows.has(row.row)) rows.set(row.row, { ...row, indicator: entry.indicator.code });
  return rows;
}

/** The end of a cell that no figure was taken from. */
function fateOf(
  sheet: SheetHints,
  { table, left }: FoundTable,
  rows: ReadonlyMap<number, OwnedRow>,
  row: number,
  number: number,
  given: ReadonlySet<string>,
  { asked }: PreparedReading,
): CellFate {
  if (row <= table.header.bottom || number === table.name || number === table.number) return LABEL;
  if (table.labels.includes(number)) return LABEL;
  const column = table.columns.find((one) => one.column === number);
  if (!column || isNote(column) || !isFigureLike(sheet, row, number)) return NOTE;
  if (left !== "") return { kind: "other", words: left };
  const entry = rows.get(row);
  if (!entry) {
    const words = table.name === null ? "" : sheet.grid.text(row, table.name);
    return words === "" ? NOT_UNDERSTOOD : { kind: "other", words };
  }
  if (entry.place) return { kind: "other", words: entry.place.text };
  const gives = (one: Coordinates): boolean => isOther(one, asked) || isLesser(one, asked);
  if (gives(entry.coordinates)) return { kind: "other", words: entry.text || wordsOf(entry.coordinates) };
  if (column.place || isNamedOther(column) || gives(column.coordinates))
    return { kind: "other", words: writtenHeading(column) };
  // Beside a figure that is used it was compared with it: equal, or the whole or the rate of a count.
  const isCompared = column.figure && column.coordinates.unknown.length === 0 && given.has(entry.indicator);
  return isCompared ? { kind: "check", indicators: [entry.indicator] } : NOT_UNDERSTOOD;
}

const LABEL: CellFate = { kind: "label" };
const NOTE: CellFate = { kind: "note" };
const NOT_UNDERSTOOD: CellFate = { kind: "notUnderstood" };

function wordsOf({ qualifiers, years, unknown }: Coordinates): string {
  return [...qualifiers.map(({ words }) => words), ...years, ...unknown].join(", ");
}

function isNote({ measure }: Column): boolean {
  return (
    measure === "note" || measure === "evaluation" || measure === "unitOfMeasure" || measure === "number"
  );
}

/** Its heading says that it holds something else: a population, an increase. */
function isNamedOther({ measure }: Column): boolean {
  return measure === "otherThing" || measure === "comparison";
}

/** A number, or a text that holds one or says a status. */
function isFigureLike({ grid }: SheetHints, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value !== "string" || /\d/.test(value) || saysAttainment(value);
}

function isEmpty({ grid }: SheetHints, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === null || (typeof value === "string" && value.trim() === "");
}
