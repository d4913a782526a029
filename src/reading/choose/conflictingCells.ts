import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { CellRef } from "../view/grid";
import { writtenHeading } from "../columns/columns";
import { compare, nowhere, type Asked, type Coordinates } from "../hints/coordinates";
import type { Doubt } from "../doubts/doubts";
import { partColumnsDoubt } from "../doubts/partDoubts";
import { filledCells, isAccepted, isFilled, type FigurePlace, type FigureRows } from "../rows/entryCells";
import { readFigureCell } from "../figures/figureCell";
import type { Role } from "../columns/roles";

export const COMPARED: readonly Role[] = [
  "fraction",
  "numerator",
  "denominator",
  "result",
  "rate",
  "attained",
  "notAttained",
];

/** Roles whose cells make a figure of this kind; the printed rate of a fraction is only its check. */
export function rolesOf({ kind }: Indicator): readonly Role[] {
  return kind === "rate"
    ? ["numerator", "denominator", "fraction"]
    : COMPARED.filter((role) => role !== "denominator");
}

interface ConflictingCells {
  readonly finding?: RawFinding;
  readonly doubt?: Doubt;
}

/** Two cells of one meaning with different contents, or one of them blank: neither may be chosen. */
export function findConflictingCells(
  place: FigurePlace,
  rows: FigureRows,
  asked: Asked,
): ConflictingCells | null {
  const { indicator } = place;
  for (const role of COMPARED) {
    // A cell alone conflicts with none; an answer for it is noted all the same.
    if (mostCells(place, rows, role) < 2 && !place.sheet.answers.acceptsCells) continue;
    const isCheck = indicator.kind === "rate" && !rolesOf(indicator).includes(role);
    const filled = filledCells(place, rows, role);
    const [first, ...others] = filled;
    if (first === undefined) continue;
    const other = others.find((ref) => !isSameCell(place, first, ref, role));
    if (other) {
      if (isCheck && hasBothCounts(place, rows)) continue;
      return explainConflict(place, first, other, asked);
    }
    const blank = blankBeside(place, rows, role, first);
    if (blank !== null && !(isCheck && hasBothCounts(place, rows)))
      return explainBlank(place, first, blank, asked);
  }
  return null;
}

/** No more cells than these can hold what has this role in the rows of a figure. */
function mostCells({ layout: { roles } }: FigurePlace, rows: FigureRows, role: Role): number {
  const halves = role === "numerator" || role === "denominator" ? rows[role].length : 0;
  return roles[role].length + halves;
}

function hasBothCounts(place: FigurePlace, rows: FigureRows): boolean {
  return (
    filledCells(place, rows, "numerator").length > 0 && filledCells(place, rows, "denominator").length > 0
  );
}

function isSameCell(
  { sheet: { grid }, indicator }: FigurePlace,
  one: CellRef,
  other: CellRef,
  role: Role,
): boolean {
  if (grid.key(one.row, one.column) === grid.key(other.row, other.column)) return true;
  const kind = role === "rate" ? "rate" : "count";
  const [first, second] = [one, other].map((ref) => readFigureCell(grid, ref, indicator, kind).reading);
  return first?.state === "number" && second?.state === "number" && first.number === second.number;
}

/** A column of the same meaning under another heading that is blank in this row; columns under one heading may fill each other. */
function blankBeside(place: FigurePlace, rows: FigureRows, role: Role, filled: CellRef): number | null {
  const whole = rows.whole[0];
  if (!whole || whole.row !== filled.row || isAccepted(place, filled)) return null;
  const columns = place.layout.roles[role];
  if (columns.length < 2) return null;
  const blank = columns.find(
    (column) => !isFilled(place, { row: whole.row, column }) && !isSameHeading(place, filled.column, column),
  );
  return blank ?? null;
}

/** The same words over both columns, as far as the headings reach. */
function isSameHeading({ table: { columns } }: FigurePlace, one: number, other: number): boolean {
  const said = (number: number): string =>
    (columns.find(({ column }) => column === number)?.parts ?? []).map(({ key }) => key).join("|");
  return said(one) === said(other);
}

function explainConflict(place: FigurePlace, first: CellRef, other: CellRef, asked: Asked): ConflictingCells {
  const doubt = columnsDoubt(place, first, other, asked);
  if (doubt) return { doubt };
  const { grid } = place.sheet;
  return {
    finding: {
      code: "AMBIGUOUS_NUMBER",
      variant: "twoFigures",
      indicator: place.indicator.code,
      at: grid.at(first.row, first.column),
      params: {
        first: grid.text(first.row, first.column),
        second: grid.text(other.row, other.column),
        otherCell: grid.at(other.row, other.column).cell,
      },
    },
  };
}

/** Columns that say different things of their figures: which of them is meant is asked once for the table. */
function columnsDoubt(place: FigurePlace, first: CellRef, other: CellRef, asked: Asked): Doubt | null {
  const { layout, sheet, indicator } = place;
  const [one, two] = [layout.groupOf.get(first.column), layout.groupOf.get(other.column)];
  if (!one || !two || first.row !== other.row) return null;
  const isUnlike =
    one === two
      ? saysOther(one.coordinatesOf.get(first.column), two.coordinatesOf.get(other.column))
      : compare(one.coordinates, two.coordinates, asked) !== "equal";
  if (!isUnlike) return null;
  const parts = partColumnsDoubt(place, first.row, [first.column, other.column], asked);
  if (parts) return parts;
  const [head, second] = [wholeHeadingAt(place, first.column), wholeHeadingAt(place, other.column)];
  const { grid } = sheet;
  return {
    code: "QUALIFIER_UNSURE",
    variant: "columns",
    cause: `${first.column}|${other.column}`,
    params: {
      first: head,
      second,
      firstColumn: columnLetter(place, first.column),
      secondColumn: columnLetter(place, other.column),
    },
    at: grid.at(first.row, first.column),
    indicator: indicator.code,
    cells: [grid.at(first.row, first.column).cell, grid.at(other.row, other.column).cell],
  };
}

/** Columns of one value in other words: two regions, two months. */
function saysOther(one: Coordinates = nowhere, other: Coordinates = nowhere): boolean {
  const said = ({ qualifiers, years, calendarYears }: Coordinates): string =>
    [...qualifiers.map(({ words }) => words), ...years, ...calendarYears].join("|");
  return said(one) !== said(other);
}

function explainBlank(place: FigurePlace, first: CellRef, blank: number, asked: Asked): ConflictingCells {
  const { grid } = place.sheet;
  const doubt = columnsDoubt(place, first, { row: first.row, column: blank }, asked);
  if (doubt) return { doubt };
  return {
    finding: {
      code: "AMBIGUOUS_NUMBER",
      variant: "blankBeside",
      indicator: place.indicator.code,
      at: grid.at(first.row, first.column),
      params: {
        first: grid.text(first.row, first.column),
        heading: headingAt(place, first.column),
        otherCell: grid.at(first.row, blank).cell,
        otherHeading: headingAt(place, blank),
      },
    },
  };
}

export function headingAt({ table }: FigurePlace, number: number): string {
  const column = table.columns.find((one) => one.column === number);
  return column ? (column.parts.at(-1)?.text.replace(/\s+/g, " ") ?? "") : "";
}

/** All headings over a column, where the lowest alone would not tell it from another. */
function wholeHeadingAt({ table }: FigurePlace, number: number): string {
  const column = table.columns.find((one) => one.column === number);
  return column ? writtenHeading(column) : "";
}

export function columnLetter({ sheet, table }: FigurePlace, column: number): string {
  return sheet.grid.at(table.header.bottom, column).cell.replace(/(?<!\d)\d+$/, "");
}
