import type { Indicator } from "../../model/indicator";
import { readNumber } from "../../text/number/readNumber";
import { type CellRef } from "../view/grid";
import type { EntryRow } from "./entry";
import { readFigureCell, type FigureCell } from "../figures/figureCell";
import {
  agreesWithRate,
  readHalf,
  readProvenFraction,
  readWrittenFraction,
  type WrittenFraction,
} from "../figures/writtenFraction";
import type { CountCells } from "../figures/countFigure";
import type { RateCells } from "../figures/rateSides";
import type { Layout } from "../columns/layout";
import { byRole, ROLES, type Role } from "../columns/roles";
import { isPerMille } from "../hints/coordinates";
import { isFilled as isFilledCell } from "./rows";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** Where to look for the figures of one indicator: a table with the columns that were chosen for it. */
export interface FigurePlace {
  readonly sheet: SheetHints;
  readonly table: Table;
  readonly layout: Layout;
  readonly indicator: Indicator;
}

/** The rows that together carry one figure. */
export interface FigureRows {
  /** Rows that carry the figure as a whole; the first stands for it. */
  readonly whole: readonly EntryRow[];
  readonly numerator: readonly EntryRow[];
  readonly denominator: readonly EntryRow[];
  readonly rate: readonly EntryRow[];
}

/** The cells of one row by what they hold: the first filled one of each meaning, else the first, `null` without a column. */
type RowCells = Readonly<Record<Role, CellRef | null>>;

const NO_CELLS: RowCells = byRole(() => null);

/** The cells of a rate: of its whole row and the halves below it, else of a row that adds up its parts. */
export function rateCells(place: FigurePlace, rows: FigureRows, sum: EntryRow | null): RateCells {
  const own = wholeCells(place, rows);
  const total = sum === null ? null : cellsOf(place, sum.row);
  const choose = (...refs: (CellRef | null | undefined)[]): CellRef | null => firstFilled(place, refs);
  const printed = choose(own.rate, own.result, ...partCells(place, rows.rate), total?.rate, total?.result);
  // Beside "Tổng số" both "Đạt" and "Chưa đạt" are counts.
  const attained = ({ denominator: of, attained: those }: RowCells): CellRef | null => (of ? those : null);
  const numerator = choose(
    own.numerator ?? attained(own),
    ...partCells(place, rows.numerator),
    total && (total.numerator ?? attained(total)),
  );
  const denominator = choose(own.denominator, ...partCells(place, rows.denominator), total?.denominator);
  const isOpen = [numerator, denominator].every((ref) => ref === null || !isFilled(place, ref));
  const proven = isOpen && printed !== null ? provenCells(place, printed) : null;
  if (proven) return proven;
  // One merged cell over both counts holds neither of them.
  const merged = isSame(place, numerator, denominator);
  const read = (ref: CellRef | null, role: "count" | "rate"): FigureCell | null =>
    ref && readFigureCell(place.sheet.grid, ref, place.indicator, role, perOf(place, rows, ref));
  const fraction = choose(own.fraction, total?.fraction);
  if (fraction !== null && numerator === null)
    return { ...fractionCells(place, fraction), printed: read(printed, "rate") };
  return {
    numerator: merged ? null : read(numerator, "count"),
    denominator: merged ? null : read(denominator, "count"),
    printed: read(merged ? (printed ?? numerator) : printed, "rate"),
  };
}

/** 1000 where the column's heading or the row's unit says "‰". */
function perOf({ layout }: FigurePlace, { whole }: FigureRows, { column }: CellRef): 1000 | undefined {
  const said = [layout.groupOf.get(column)?.coordinatesOf.get(column), whole[0]?.coordinates];
  return said.some((one) => one !== undefined && isPerMille(one)) ? 1000 : undefined;
}

/** The two counts of a cell such as "1.074/3.030"; one that holds anything else is read as it is, and so found wanting. */
function fractionCells(
  { sheet: { grid }, indicator }: FigurePlace,
  ref: CellRef,
): Pick<RateCells, "numerator" | "denominator"> {
  const cell = readFigureCell(grid, ref, indicator, "count");
  const written = readWrittenFraction(cell.text);
  if (!written || !agreesWithRate(written))
    return { numerator: cell, denominator: cell.reading.state === "blank" ? cell : null };
  return halvesOf(cell, written);
}

function halvesOf(
  cell: FigureCell,
  { numerator, denominator }: WrittenFraction,
): Pick<RateCells, "numerator" | "denominator"> {
  const half = (text: string): FigureCell => ({ ...cell, reading: readHalf(text), text });
  return { numerator: half(numerator), denominator: half(denominator) };
}

/** Both counts and their rate in the cell of a result, where nothing else gives the counts: "22/22 (100%)". */
function provenCells({ sheet: { grid }, indicator }: FigurePlace, ref: CellRef): RateCells | null {
  const cell = readFigureCell(grid, ref, indicator, "rate");
  const written = cell.reading.state === "notANumber" ? readProvenFraction(cell.text) : null;
  if (!written) return null;
  const question = { role: "rate", scale: indicator.scale } as const;
  const rate = readNumber(written.rate, "General", question);
  return { ...halvesOf(cell, written), printed: { ...cell, reading: rate, text: written.rate! } };
}

/** The cells of a count or of an attained standard, with the whole and the rate that may stand beside them. */
export function countCells(place: FigurePlace, rows: FigureRows, sum: EntryRow | null): CountCells {
  const own = wholeCells(place, rows);
  const total = sum === null ? null : cellsOf(place, sum.row);
  const read = (role: "count" | "rate", ...refs: (CellRef | null | undefined)[]): FigureCell | null => {
    const ref = firstFilled(place, refs);
    return ref && readFigureCell(place.sheet.grid, ref, place.indicator, role);
  };
  const numerator = read("count", own.numerator, ...partCells(place, rows.numerator), total?.numerator);
  return {
    result: read("count", resultCell(place, own), total && resultCell(place, total)),
    numerator,
    attained: read("count", own.attained, total?.attained),
    notAttained: read("count", own.notAttained, total?.notAttained),
    denominator: read("count", own.denominator, total?.denominator),
    rate: read("rate", own.result ?? own.rate, total && (total.result ?? total.rate)),
  };
}

/**
 * Where a count stands: in the result column whatever its heading, so also in one of rates where that is the only one. There a computed 0
 * beside blank counts is what a formula makes of nothing.
 */
function resultCell({ sheet: { grid } }: FigurePlace, { result, rate, numerator }: RowCells): CellRef | null {
  if (result || !rate) return result;
  const isComputed = grid.formula(rate.row, rate.column) !== null;
  return numerator && isComputed && grid.value(rate.row, rate.column) === 0 ? null : rate;
}

/** Whether a row has either count. */
export function hasCountsIn(place: FigurePlace, row: number): boolean {
  const { numerator, denominator, fraction } = cellsOf(place, row);
  return [numerator, denominator, fraction].some((ref) => ref !== null && isFilled(place, ref));
}

/** Whether a row has any figure in the chosen columns or, where none is understood, in any column. */
export function isFilledIn(place: FigurePlace, row: number): boolean {
  const chosen = ROLES.flatMap((role) => place.layout.roles[role]);
  const columns = chosen.length > 0 ? chosen : place.table.unknownColumns;
  return columns.some((column) => isFilled(place, { row, column }));
}

/** The first chosen cell of a row, which stands for the row where nothing better is known. */
export function firstCell({ layout, table }: FigurePlace, row: number): CellRef {
  let first = Infinity;
  for (const role of ROLES) for (const column of layout.roles[role]) if (column < first) first = column;
  if (first === Infinity) first = Math.min(...table.figureColumns, ...table.unknownColumns);
  return { row, column: Number.isFinite(first) ? first : (table.name ?? table.body.left) };
}

/** Filled cells of one role in one row, or in the rows of one half. */
export function filledCells(place: FigurePlace, rows: FigureRows, role: Role): CellRef[] {
  const whole = rows.whole[0];
  const columns = place.layout.roles[role];
  const own =
    whole && columns.length > 0
      ? columns.map((column) => ({ row: whole.row, column })).filter((ref) => isFilled(place, ref))
      : [];
  const fractions = role === "numerator" || role === "denominator" ? partCells(place, rows[role]) : [];
  const filled = [...own, ...fractions.filter((ref) => isFilled(place, ref))];
  const accepted = place.sheet.answers.acceptsCells ? filled.filter((ref) => isAccepted(place, ref)) : [];
  return accepted.length > 0 ? accepted : filled;
}

function wholeCells(place: FigurePlace, { whole }: FigureRows): RowCells {
  return whole[0] ? cellsOf(place, whole[0].row) : NO_CELLS;
}

function cellsOf(place: FigurePlace, row: number): RowCells {
  const { roles } = place.layout;
  const cellOf = (role: Role): CellRef | null => {
    const [first, second] = roles[role];
    if (first === undefined) return null;
    if (second === undefined && !place.sheet.answers.acceptsCells) return { row, column: first };
    const filled = roles[role].filter((one) => isFilled(place, { row, column: one }));
    const column = filled.find((one) => isAccepted(place, { row, column: one })) ?? filled[0] ?? first;
    return { row, column };
  };
  return byRole(cellOf);
}

/** The only figure of a row that carries one half of a fraction; it stands in whatever column there is. */
function valueCell(place: FigurePlace, row: number): CellRef | null {
  const { result, numerator, denominator, rate, attained } = cellsOf(place, row);
  return firstFilled(place, [result, numerator, denominator, rate, attained]);
}

function partCells(place: FigurePlace, rows: readonly EntryRow[]): CellRef[] {
  return rows.flatMap(({ row }) => valueCell(place, row) ?? []);
}

function firstFilled(place: FigurePlace, refs: readonly (CellRef | null | undefined)[]): CellRef | null {
  const known = refs.filter((ref): ref is CellRef => ref !== null && ref !== undefined);
  return known.find((ref) => isFilled(place, ref)) ?? known[0] ?? null;
}

export function isFilled(
  { sheet, table }: Pick<FigurePlace, "sheet" | "table">,
  { row, column }: CellRef,
): boolean {
  return isFilledCell(sheet, table, row, column);
}

/** The officer says that the cell is to be used as it stands. */
export function isAccepted({ sheet }: Pick<FigurePlace, "sheet">, { row, column }: CellRef): boolean {
  return sheet.answers.acceptsCells && sheet.answers.isAccepted(sheet.grid.at(row, column));
}

function isSame({ sheet }: FigurePlace, one: CellRef | null, other: CellRef | null): boolean {
  if (one === null || other === null) return false;
  const [first, second] = [
    sheet.grid.anchor(one.row, one.column),
    sheet.grid.anchor(other.row, other.column),
  ];
  return first.row === second.row && first.column === second.column;
}
