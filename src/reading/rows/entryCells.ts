import type { Indicator } from "../../model/indicator";
import { readNumber } from "../../text/number/readNumber";
import { isBlank, type Spot } from "../view/grid";
import type { EntryRow } from "./entry";
import { readFigureCell, type FigureCell } from "../figures/figureCell";
import type { CountCells } from "../figures/countFigure";
import type { RateCells } from "../figures/rateSides";
import type { Layout } from "../columns/layout";
import { ROLES, type Role } from "../columns/roles";
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

/** The spots of one row by what they hold: the first filled one of each meaning, else the first, `null` without a column. */
type RowSpots = Readonly<Record<Role, Spot | null>>;

const NO_SPOTS: RowSpots = {
  numerator: null,
  denominator: null,
  result: null,
  rate: null,
  attained: null,
  notAttained: null,
  fraction: null,
};

/** The cells of a rate: of its whole row and the halves below it, else of a row that adds up its parts. */
export function rateCells(place: FigurePlace, rows: FigureRows, sum: EntryRow | null): RateCells {
  const own = wholeSpots(place, rows);
  const total = sum === null ? null : spotsOf(place, sum.row);
  const choose = (...spots: (Spot | null | undefined)[]): Spot | null => firstFilled(place, spots);
  const printed = choose(own.rate, own.result, ...halfSpots(place, rows.rate), total?.rate, total?.result);
  // Beside "Tổng số" both "Đạt" and "Chưa đạt" are counts.
  const attained = ({ denominator: of, attained: those }: RowSpots): Spot | null => (of ? those : null);
  const numerator = choose(
    own.numerator ?? attained(own),
    ...halfSpots(place, rows.numerator),
    total && (total.numerator ?? attained(total)),
  );
  const denominator = choose(own.denominator, ...halfSpots(place, rows.denominator), total?.denominator);
  // One merged cell over both counts holds neither of them.
  const merged = isSame(place, numerator, denominator);
  const read = (spot: Spot | null, role: "count" | "rate"): FigureCell | null =>
    spot && readFigureCell(place.sheet.grid, spot, place.indicator, role, perOf(place, rows, spot));
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
function perOf({ layout }: FigurePlace, { whole }: FigureRows, { column }: Spot): 1000 | undefined {
  const said = [layout.groupOf.get(column)?.coordinatesOf.get(column), whole[0]?.coordinates];
  return said.some((one) => one !== undefined && isPerMille(one)) ? 1000 : undefined;
}

/** The two counts of a cell such as "1.074/3.030"; one that holds anything else is read as it is, and so found wanting. */
function fractionCells(
  { sheet: { grid }, indicator }: FigurePlace,
  spot: Spot,
): Pick<RateCells, "numerator" | "denominator"> {
  const cell = readFigureCell(grid, spot, indicator, "count");
  const halves = /^([\d. ]+)\/([\d. ]+)$/.exec(cell.text);
  if (!halves) return { numerator: cell, denominator: cell.reading.state === "blank" ? cell : null };
  const half = (text: string): FigureCell => ({
    ...cell,
    reading: readNumber(text.trim(), "General", { role: "count", scale: indicator.scale }),
    text: text.trim(),
  });
  return { numerator: half(halves[1]!), denominator: half(halves[2]!) };
}

/** The cells of a count or of an attained standard, with the whole and the rate that may stand beside them. */
export function countCells(place: FigurePlace, rows: FigureRows, sum: EntryRow | null): CountCells {
  const own = wholeSpots(place, rows);
  const total = sum === null ? null : spotsOf(place, sum.row);
  const read = (role: "count" | "rate", ...spots: (Spot | null | undefined)[]): FigureCell | null => {
    const spot = firstFilled(place, spots);
    return spot && readFigureCell(place.sheet.grid, spot, place.indicator, role);
  };
  const numerator = read("count", own.numerator, ...halfSpots(place, rows.numerator), total?.numerator);
  return {
    result: read("count", resultSpot(place, own), total && resultSpot(place, total)),
    numerator,
    attained: read("count", own.attained, total?.attained),
    notAttained: read("count", own.notAttained, total?.notAttained),
    denominator: read("count", own.denominator, total?.denominator),
    rate: read("rate", own.result ? null : own.rate, total && !total.result ? total.rate : null),
  };
}

/**
 * Where a count stands: in the result column whatever its heading, so also in one of rates where that is the only one. There a computed 0
 * beside blank counts is what a formula makes of nothing.
 */
function resultSpot({ sheet: { grid } }: FigurePlace, { result, rate, numerator }: RowSpots): Spot | null {
  if (result || !rate) return result;
  const isComputed = grid.formula(rate.row, rate.column) !== null;
  return numerator && isComputed && grid.value(rate.row, rate.column) === 0 ? null : rate;
}

/** Whether a row has either count. */
export function hasCountsIn(place: FigurePlace, row: number): boolean {
  const { numerator, denominator, fraction } = spotsOf(place, row);
  return [numerator, denominator, fraction].some((spot) => spot !== null && isFilled(place, spot));
}

/** Whether a row has any figure in the chosen columns or, where none is understood, in any column. */
export function isFilledIn(place: FigurePlace, row: number): boolean {
  const chosen = ROLES.flatMap((role) => place.layout.roles[role]);
  const columns = chosen.length > 0 ? chosen : place.table.strangers;
  return columns.some((column) => isFilled(place, { row, column }));
}

/** The first chosen cell of a row, which stands for the row where nothing better is known. */
export function firstSpot({ layout, table }: FigurePlace, row: number): Spot {
  let first = Infinity;
  for (const role of ROLES) for (const column of layout.roles[role]) if (column < first) first = column;
  if (first === Infinity) first = Math.min(...table.figureColumns, ...table.strangers);
  return { row, column: Number.isFinite(first) ? first : (table.name ?? table.body.left) };
}

/** Filled cells of one role in one row, or in the rows of one half. */
export function filledSpots(place: FigurePlace, rows: FigureRows, role: Role): Spot[] {
  const whole = rows.whole[0];
  const own = whole
    ? place.layout.roles[role]
        .map((column) => ({ row: whole.row, column }))
        .filter((spot) => isFilled(place, spot))
    : [];
  const halves = role === "numerator" || role === "denominator" ? halfSpots(place, rows[role]) : [];
  const filled = [...own, ...halves.filter((spot) => isFilled(place, spot))];
  const accepted = filled.filter((spot) => isAccepted(place, spot));
  return accepted.length > 0 ? accepted : filled;
}

function wholeSpots(place: FigurePlace, { whole }: FigureRows): RowSpots {
  return whole[0] ? spotsOf(place, whole[0].row) : NO_SPOTS;
}

function spotsOf(place: FigurePlace, row: number): RowSpots {
  const { roles } = place.layout;
  const spotOf = (role: Role): Spot | null => {
    const [first] = roles[role];
    if (first === undefined) return null;
    const filled = roles[role].filter((one) => isFilled(place, { row, column: one }));
    const column = filled.find((one) => isAccepted(place, { row, column: one })) ?? filled[0] ?? first;
    return { row, column };
  };
  return {
    numerator: spotOf("numerator"),
    denominator: spotOf("denominator"),
    result: spotOf("result"),
    rate: spotOf("rate"),
    attained: spotOf("attained"),
    notAttained: spotOf("notAttained"),
    fraction: spotOf("fraction"),
  };
}

/** The only figure of a row that carries one half of a fraction; it stands in whatever column there is. */
function valueSpot(place: FigurePlace, row: number): Spot | null {
  const { result, numerator, denominator, rate, attained } = spotsOf(place, row);
  return firstFilled(place, [result, numerator, denominator, rate, attained]);
}

function halfSpots(place: FigurePlace, rows: readonly EntryRow[]): Spot[] {
  return rows.flatMap(({ row }) => valueSpot(place, row) ?? []);
}

function firstFilled(place: FigurePlace, spots: readonly (Spot | null | undefined)[]): Spot | null {
  const known = spots.filter((spot): spot is Spot => spot !== null && spot !== undefined);
  return known.find((spot) => isFilled(place, spot)) ?? known[0] ?? null;
}

export function isFilled(
  { sheet, table }: Pick<FigurePlace, "sheet" | "table">,
  { row, column }: Spot,
): boolean {
  return isFilledCell(sheet, table, row, column) && !isBlank(sheet.grid, row, column);
}

/** The officer says that the cell is to be used as it stands. */
export function isAccepted({ sheet }: Pick<FigurePlace, "sheet">, { row, column }: Spot): boolean {
  return sheet.answers.isAccepted(sheet.grid.at(row, column));
}

function isSame({ sheet }: FigurePlace, one: Spot | null, other: Spot | null): boolean {
  if (one === null || other === null) return false;
  const [first, second] = [
    sheet.grid.anchor(one.row, one.column),
    sheet.grid.anchor(other.row, other.column),
  ];
  return first.row === second.row && first.column === second.column;
}
