import type { CellValue } from "../../model/snapshot";
import type { PreparedReading } from "../context";
import type { Section } from "../rows/entry";
import type { Line, SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";
import { isYearNumber, kindOf } from "../view/grid";
import { ASKED, LOOKED, recordSheet, writeFound, type CellAnswer, type Seen } from "./recordedSheet";

/** A sheet that was searched, with what the search saw of it and what it found. */
interface KnownForm<T> {
  readonly rows: number;
  readonly columns: number;
  readonly areas: string;
  /** Row by row. */
  readonly values: readonly CellValue[];
  readonly seen: Seen;
  readonly found: T;
}

/** What searches found in the forms that offices filled in, the last used first. */
export interface KnownForms {
  readonly tables: KnownForm<readonly Table[]>[];
  sections: WeakMap<Table, KnownForm<readonly Section[]>[]>;
  /** Cells of all sheets that were kept since it was empty. */
  cells: number;
}

const forms = new WeakMap<object, KnownForms>();

/** Forgets every form. */
export function forgetForms(known: KnownForms): void {
  known.tables.length = 0;
  known.sections = new WeakMap();
  known.cells = 0;
}

/** The forms read so far with a catalogue and the units that may report, by something that is made once for both. */
export function formsOf({ places }: Pick<PreparedReading, "places">): KnownForms {
  const known = forms.get(places) ?? { tables: [], sections: new WeakMap(), cells: 0 };
  forms.set(places, known);
  return known;
}

/** As many forms as a province's offices may send back. */
export const MOST = 50;

/** Cells of a larger sheet cost more to hold than they save. */
export const LARGEST = 30_000;

/** Cells of all sheets that are kept; beyond, the memory starts anew, so that it never grows with the number of files. */
const MOST_CELLS = 300_000;

/** The tables of a sheet as `search` finds them; of a copy of a known form they are not searched for again. */
export const recallTables = (
  known: KnownForms,
  sheet: SheetHints,
  search: (sheet: SheetHints) => readonly Table[],
): readonly Table[] => recall(known, known.tables, sheet, search);

/** The rows of a table in the same way. */
export function recallSections(
  known: KnownForms,
  sheet: SheetHints,
  table: Table,
  search: (sheet: SheetHints) => readonly Section[],
): readonly Section[] {
  const ofTable = known.sections.get(table) ?? [];
  known.sections.set(table, ofTable);
  return recall(known, ofTable, sheet, search);
}

/**
 * What a search finds in a sheet. The search must be the same function of what it asks of the sheet every time. Where a known form would
 * tell it the same in every answer, it would find the same, and need not be made; a number counts only where the search looked at it.
 */
function recall<T>(
  all: KnownForms,
  known: KnownForm<T>[],
  sheet: SheetHints,
  search: (sheet: SheetHints) => T,
): T {
  const { rows, columns, areas: areasOf } = sheet.grid;
  const areas = rows * columns > LARGEST ? null : areasOf();
  if (areas === null) return search(sheet);
  const position = known.findIndex((form) => isCopy(form, sheet, areas));
  if (position >= 0) {
    const [form] = known.splice(position, 1);
    known.unshift(form!);
    return form!.found;
  }
  const { recorded, seen } = recordSheet(sheet);
  const found = search(recorded);
  if (seen.isOwn) return found;
  makeRoom(all, rows * columns);
  keepFirst(known, { rows, columns, areas, values: valuesOf(sheet), seen, found });
  return found;
}

/** Counts cells that are to be kept; forgets everything where they are too many. */
export function makeRoom(all: KnownForms, cells: number): void {
  if (all.cells + cells > MOST_CELLS) forgetForms(all);
  all.cells += cells;
}

/** Puts a form before the others; the one that was used longest ago goes. */
function keepFirst<T>(known: T[], form: T): void {
  known.unshift(form);
  if (known.length > MOST) known.pop();
}

/** What the searches for a table and for its rows saw of the sheet that they were made in last; `null` where they left no record. */
export function seenOf({ tables, sections }: KnownForms, table: Table): readonly Seen[] | null {
  const ofTable = tables.find(({ found }) => found.includes(table))?.seen;
  const ofRows = sections.get(table)?.[0]?.seen;
  return ofTable && ofRows ? [ofTable, ofRows] : null;
}

function valuesOf({ grid }: SheetHints): CellValue[] {
  const values: CellValue[] = [];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) values.push(grid.value(row, column));
  return values;
}

/** Whether the sheet would answer everything that the search asked of the form as the form did. */
function isCopy<T>(form: KnownForm<T>, sheet: SheetHints, areas: string): boolean {
  const { grid, answers } = sheet;
  const { rows, columns, seen } = form;
  if (rows !== grid.rows || columns !== grid.columns || form.areas !== areas) return false;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (!isSame(form, sheet, row, column, seen.cells[row * columns + column]! % ASKED)) return false;
  return (
    isAnswered(seen.formulas, (row, column) => grid.formula(row, column)) &&
    isAnswered(seen.formats, (row, column) => grid.format(row, column)) &&
    isAnswered(seen.hidden, (row, column) => sheet.isHidden(row, column)) &&
    !answers.acceptsCells &&
    seen.headings.every(([column, parts]) => answers.columnAt(column, parts) === null) &&
    findsAlike(form, sheet)
  );
}

function isAnswered<T>(
  answers: ReadonlyMap<number, CellAnswer<T>>,
  ask: (row: number, column: number) => T,
): boolean {
  for (const { row, column, answer } of answers.values()) if (ask(row, column) !== answer) return false;
  return true;
}

/** Questions about lines that differ are asked again. */
function findsAlike<T>(form: KnownForm<T>, sheet: SheetHints): boolean {
  const alike = new Map<number, boolean>();
  const isAlike = (line: Line): boolean => {
    const key = line.row ?? -1 - line.column!;
    const known = alike.get(key);
    if (known !== undefined) return known;
    const made = isSameLine(form, sheet, line);
    alike.set(key, made);
    return made;
  };
  for (const { line, ask, found } of form.seen.questions.values())
    if (!isAlike(line) && writeFound(ask(sheet)) !== found) return false;
  return true;
}

function isSameLine<T>(form: KnownForm<T>, sheet: SheetHints, line: Line): boolean {
  const { rows, columns } = form;
  const [top, bottom] = line.row === undefined ? [0, rows - 1] : [line.row, line.row];
  const [left, right] = line.column === undefined ? [0, columns - 1] : [line.column, line.column];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const looked = Math.floor(form.seen.cells[row * columns + column]! / ASKED);
      if (!isSame(form, sheet, row, column, looked)) return false;
    }
  return true;
}

/** Whether a cell is the same in what was looked at. */
function isSame<T>(
  { values, columns }: KnownForm<T>,
  { grid }: SheetHints,
  row: number,
  column: number,
  looked: number,
): boolean {
  if (looked === 0) return true;
  const [one, other] = [values[row * columns + column]!, grid.value(row, column)];
  if (one === other) return true;
  if (kindOf(one) !== kindOf(other)) return false;
  if (looked >= LOOKED.all) return isSameError(one, other);
  return looked < LOOKED.year || isYearNumber(one) === isYearNumber(other);
}

function isSameError(one: CellValue, other: CellValue): boolean {
  const isError = typeof one === "object" && typeof other === "object";
  return isError && one !== null && other !== null && one.error === other.error;
}
