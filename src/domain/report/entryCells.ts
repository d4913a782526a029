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
  const half = (row: number | undefined): Spot | null => (row === undefined ? null : valueSpot(place, row));
  const printed = choose(own.rate, own.result, half(halves.rate), sum?.rate, sum?.result);
  const numerator = choose(own.numerator, half(halves.numerator), sum?.numerator);
  const denominator = choose(own.denominator, half(halves.denominator), sum?.denominator);
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
  const half = halves.numerator === undefined ? null : valueSpot(place, halves.numerator);
  return {
    result: read(own.result, own.rate, sum?.result, sum?.rate),
    numerator: read(own.numerator, half, sum?.numerator),
    attained: read(own.attained, sum?.attained),
    notAttained: read(own.notAttained, sum?.notAttained),
  };
}

/** Two columns of one meaning with different contents: neither may be chosen. `null` where all agree. */
export function findRivals(
  { text, table, group }: FigurePlace,
  { indicator, row }: Entry,
): FindingDraft | null {
  const { grid } = text;
  for (const columns of Object.values(group.columns) as (readonly number[])[]) {
    if (columns.length < 2) continue;
    const filled = columns.filter((column) => isFilled({ text, table, group }, { row, column }));
    const [first, ...others] = filled;
    const other = others.find((column) => grid.key(row, column) !== grid.key(row, first!));
    if (first === undefined || other === undefined) continue;
    return {
      code: "AMBIGUOUS_NUMBER",
      variant: "twoFigures",
      indicator: indicator.code,
      at: grid.at(row, first),
      params: {
        first: grid.text(row, first),
        second: grid.text(row, other),
        otherCell: grid.at(row, other).cell,
      },
    };
  }
  return null;
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
  return Object.values(halves).includes(row) ? NO_SPOTS : spotsOf(place, row);
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
