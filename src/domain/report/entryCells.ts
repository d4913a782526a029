import type { FindingDraft } from "../finding/finding";
import type { ColumnGroup, FigureColumns } from "./columnGroups";
import type { CountCells } from "./countFigure";
import type { Entry } from "./entry";
import { readFigureCell, type FigureCell } from "./figureCell";
import { isBlank, type Spot } from "./grid";
import type { RateCells } from "./rateFigure";
import { isFigureCell } from "./rowScan";
import type { SheetText } from "./sheetText";
import type { Table } from "./table";

/** Where to look for one group's figures. */
export interface FigurePlace {
  readonly text: SheetText;
  readonly table: Table;
  readonly group: ColumnGroup;
}

type Role = keyof FigureColumns;

/** The spots of one row by what they hold: the first filled one of each meaning, else the first, `null` without a column. */
type RowSpots = Readonly<Record<Role, Spot | null>>;

/** The cells of a rate: of its own row and the halves below it, else of a row that adds up its parts. */
export function rateCells(place: FigurePlace, entry: Entry, totalRow: number | null): RateCells {
  const { indicator, halves } = entry;
  const own = ownSpots(place, entry);
  const sum = totalRow === null ? null : spotsOf(place, totalRow);
  const choose = (...spots: (Spot | null | undefined)[]): Spot | null => firstFilled(place, spots);
  const printed = choose(own.rate, own.result, ...halfSpots(place, halves.rate), sum?.rate, sum?.result);
  // Beside "Tổng số" both "Đạt" and "Chưa đạt" are counts.
  const attained = ({ denominator: of, attained: those }: RowSpots): Spot | null => (of ? those : null);
  const numerator = choose(
    own.numerator ?? attained(own),
    ...halfSpots(place, halves.numerator),
    sum && (sum.numerator ?? attained(sum)),
  );
  const denominator = choose(own.denominator, ...halfSpots(place, halves.denominator), sum?.denominator);
  // One merged cell over both counts holds neither of them.
  const merged = isSame(place, numerator, denominator);
  const read = (spot: Spot | null, role: "count" | "rate"): FigureCell | null =>
    spot && readFigureCell(place.text.grid, spot, indicator, role);
  return {
    numerator: merged ? null : read(numerator, "count"),
    denominator: merged ? null : read(denominator, "count"),
    printed: read(merged ? (printed ?? numerator) : printed, "rate"),
  };
}

/** The cells of a count or of an attained standard. */
export function countCells(place: FigurePlace, entry: Entry, totalRow: number | null): CountCells {
  const { indicator, halves } = entry;
  const own = ownSpots(place, entry);
  const sum = totalRow === null ? null : spotsOf(place, totalRow);
  const read = (...spots: (Spot | null | undefined)[]): FigureCell | null => {
    const spot = firstFilled(place, spots);
    return spot && readFigureCell(place.text.grid, spot, indicator, "count");
  };
  return {
    result: read(resultSpot(place, own), sum && resultSpot(place, sum)),
    numerator: read(own.numerator, ...halfSpots(place, halves.numerator), sum?.numerator),
    attained: read(own.attained, sum?.attained),
    notAttained: read(own.notAttained, sum?.notAttained),
  };
}

/**
 * Where a count stands: in the result column whatever its heading, so also in one of rates where that is the only one. There a 0
 * beside blank counts is what a formula makes of nothing.
 */
function resultSpot({ text: { grid } }: FigurePlace, { result, rate, numerator }: RowSpots): Spot | null {
  if (result || !rate) return result;
  return numerator && grid.value(rate.row, rate.column) === 0 ? null : rate;
}

/** Two cells of one meaning with different contents, or one of them blank, in columns or in rows: neither may be chosen. `null` where all agree. */
export function findRivals(place: FigurePlace, entry: Entry): FindingDraft | null {
  return findRivalColumns(place, entry) ?? findRivalRows(place, entry);
}

/** The row's own count against those of the rows "Tử số" or "Mẫu số" below it, and these against each other. */
function findRivalRows(place: FigurePlace, entry: Entry): FindingDraft | null {
  const own = ownSpots(place, entry);
  for (const role of ["numerator", "denominator"] as const) {
    const rows = entry.halves[role];
    if (!rows) continue;
    const spots = [own[role], ...halfSpots(place, rows)].filter((spot) => spot !== null);
    const [first, ...others] = spots.filter((spot) => isFilled(place, spot));
    const other = first && others.find((spot) => !isSameCount(place, entry, first, spot));
    if (first && other) return explainRivals(place, entry, first, other);
  }
  return null;
}

function isSameCount({ text: { grid } }: FigurePlace, { indicator }: Entry, one: Spot, other: Spot): boolean {
  if (grid.key(one.row, one.column) === grid.key(other.row, other.column)) return true;
  const [first, second] = [one, other].map((spot) => readFigureCell(grid, spot, indicator, "count").reading);
  return first?.state === "number" && second?.state === "number" && first.number === second.number;
}

function explainRivals(
  { text: { grid } }: FigurePlace,
  { indicator }: Entry,
  one: Spot,
  other: Spot,
): FindingDraft {
  return {
    code: "AMBIGUOUS_NUMBER",
    variant: "twoFigures",
    indicator: indicator.code,
    at: grid.at(one.row, one.column),
    params: {
      first: grid.text(one.row, one.column),
      second: grid.text(other.row, other.column),
      otherCell: grid.at(other.row, other.column).cell,
    },
  };
}

function findRivalColumns(place: FigurePlace, entry: Entry): FindingDraft | null {
  const { text, group } = place;
  const { row } = entry;
  const { grid } = text;
  for (const columns of Object.values(group.columns) as (readonly number[])[]) {
    if (columns.length < 2) continue;
    const filled = columns.filter((column) => isFilled(place, { row, column }));
    const [first, ...others] = filled;
    if (first === undefined) continue;
    const other = others.find((column) => grid.key(row, column) !== grid.key(row, first));
    if (other !== undefined)
      return explainRivals(place, entry, { row, column: first }, { row, column: other });
    const blank = columns.find((column) => !filled.includes(column) && !isSameHeading(place, first, column));
    if (blank !== undefined) return explainBlankRival(place, entry, first, blank);
  }
  return null;
}

/** Columns under one heading (merged, or the same words) may fill each other; under two, a blank is a figure that is missing. */
function isSameHeading(
  { text: { grid }, table: { band } }: FigurePlace,
  one: number,
  other: number,
): boolean {
  for (let row = band.top; row <= band.bottom; row++)
    if (grid.key(row, one) !== grid.key(row, other)) return false;
  return true;
}

/** A figure in one column and nothing in another of the same meaning: whether the first is meant cannot be told. */
function explainBlankRival(
  { text: { grid }, table: { band } }: FigurePlace,
  { indicator, row }: Entry,
  filled: number,
  blank: number,
): FindingDraft {
  return {
    code: "AMBIGUOUS_NUMBER",
    variant: "blankBeside",
    indicator: indicator.code,
    at: grid.at(row, filled),
    params: {
      first: grid.text(row, filled),
      heading: grid.text(band.bottom, filled),
      otherCell: grid.at(row, blank).cell,
      otherHeading: grid.text(band.bottom, blank),
    },
  };
}

/** Whether a row has either count of this group. */
export function hasCountsIn(place: FigurePlace, row: number): boolean {
  const { numerator, denominator } = spotsOf(place, row);
  return [numerator, denominator].some((spot) => spot !== null && isFilled(place, spot));
}

/** Whether a row has any figure of this group. */
export function isFilledIn(place: FigurePlace, row: number): boolean {
  return Object.values(spotsOf(place, row)).some((spot) => spot !== null && isFilled(place, spot as Spot));
}

/** The first cell of a group in a row, which stands for the row where nothing better is known. */
export function firstSpot({ group }: FigurePlace, row: number): Spot {
  let first = Infinity;
  for (const columns of Object.values(group.columns) as (readonly number[])[])
    for (const column of columns) if (column < first) first = column;
  return { row, column: first };
}

const NO_SPOTS: RowSpots = {
  numerator: null,
  denominator: null,
  result: null,
  rate: null,
  attained: null,
  notAttained: null,
};

/** A row that is one half of the fraction holds nothing else. */
function ownSpots(place: FigurePlace, { row, halves }: Entry): RowSpots {
  return Object.values(halves).flat().includes(row) ? NO_SPOTS : spotsOf(place, row);
}

function spotsOf(place: FigurePlace, row: number): RowSpots {
  const { columns } = place.group;
  const spotOf = (role: Role): Spot | null => {
    const [first] = columns[role];
    if (first === undefined) return null;
    const column = columns[role].find((one) => isFilled(place, { row, column: one })) ?? first;
    return { row, column };
  };
  return {
    numerator: spotOf("numerator"),
    denominator: spotOf("denominator"),
    result: spotOf("result"),
    rate: spotOf("rate"),
    attained: spotOf("attained"),
    notAttained: spotOf("notAttained"),
  };
}

/** The only figure of a row that carries one half of a fraction; it stands in whatever column there is. */
function valueSpot(place: FigurePlace, row: number): Spot | null {
  const { result, numerator, denominator, rate } = spotsOf(place, row);
  return firstFilled(place, [result, numerator, denominator, rate]);
}

function halfSpots(place: FigurePlace, rows: readonly number[] = []): Spot[] {
  return rows.flatMap((row) => valueSpot(place, row) ?? []);
}

function firstFilled(place: FigurePlace, spots: readonly (Spot | null | undefined)[]): Spot | null {
  const known = spots.filter((spot): spot is Spot => spot !== null && spot !== undefined);
  return known.find((spot) => isFilled(place, spot)) ?? known[0] ?? null;
}

function isFilled({ text, table }: FigurePlace, { row, column }: Spot): boolean {
  return isFigureCell(text, table, row, column) && !isBlank(text.grid, row, column);
}

function isSame({ text }: FigurePlace, one: Spot | null, other: Spot | null): boolean {
  if (one === null || other === null) return false;
  const [first, second] = [text.grid.anchor(one.row, one.column), text.grid.anchor(other.row, other.column)];
  return first.row === second.row && first.column === second.column;
}
