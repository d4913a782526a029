import type { Indicator } from "../domain/catalogue/indicator";
import type { FindingDraft } from "../domain/finding/finding";
import type { Spot } from "./grid";
import type { Figure } from "../domain/report/report";
import { writtenHeading } from "./columns";
import { compare, isLesser, isOther, join, type Asked, type Coordinates } from "./coordinates";
import type { Doubt } from "./doubts";
import type { EntryRow } from "./entry";
import {
  countCells,
  filledSpots,
  firstSpot,
  isAccepted,
  isFilled,
  rateCells,
  type FigurePlace,
  type FigureRows,
} from "./entryCells";
import { readFigureCell } from "./figures/figureCell";
import { readCount } from "./figures/countFigure";
import type { Counts } from "./figures/rateCheck";
import { readRate, type ReadFigure } from "./figures/rateFigure";
import type { LayoutDoubt } from "./layout";
import type { Role } from "./roles";

/** A figure as it was read, with the doubts that keep it from being used. */
export interface DoubtedFigure extends ReadFigure {
  readonly doubts: readonly Doubt[];
}

/** Reads the figure that some rows carry in the chosen columns; several cells of one meaning must agree. */
export function readFigureOf(
  place: FigurePlace,
  rows: FigureRows,
  sum: EntryRow | null,
  parts: readonly Counts[],
  asked: Asked,
  line: number,
): DoubtedFigure {
  const { indicator, sheet } = place;
  const spot = firstSpot(place, line);
  const at = sheet.grid.at(spot.row, spot.column);
  const rivals = findRivals(place, rows, asked);
  if (rivals?.finding) return { ...silent(rivals.finding), doubts: [] };
  if (rivals?.doubt) return doubted(rivals.doubt);
  const read =
    indicator.kind === "rate"
      ? readRate(rateCells(place, rows, sum), parts, indicator, at)
      : readCount(countCells(place, rows, sum), indicator, at);
  const doubt = isFound(read.figure)
    ? (columnDoubt(place, rows) ?? strangerDoubt(place, rows, read.figure))
    : null;
  if (doubt) return doubted(doubt);
  const missed = isFound(read.figure)
    ? null
    : (replacedDoubt(place, rows) ?? (isBlank(read) ? passedOverDoubt(place, rows, asked) : null));
  return missed ? doubted(missed) : { ...read, doubts: [] };
}

const isBlank = ({ findings }: ReadFigure): boolean =>
  findings.every(({ code, variant }) => code === "INDICATOR_MISSING" && variant === "blank");

function doubted(doubt: Doubt): DoubtedFigure {
  return { figure: { kind: "silent", problem: doubt.code, at: doubt.at }, findings: [], doubts: [doubt] };
}

function silent(draft: FindingDraft): ReadFigure {
  return { figure: { kind: "silent", problem: draft.code, at: draft.at ?? null }, findings: [draft] };
}

function isFound({ kind }: Figure): boolean {
  return kind !== "silent";
}

const COMPARED: readonly Role[] = [
  "fraction",
  "numerator",
  "denominator",
  "result",
  "rate",
  "attained",
  "notAttained",
];

/** Roles whose cells make a figure of this kind; the printed rate of a fraction is only its check. */
function rolesOf({ kind }: Indicator): readonly Role[] {
  return kind === "rate"
    ? ["numerator", "denominator", "fraction"]
    : COMPARED.filter((role) => role !== "denominator");
}

interface Rivals {
  readonly finding?: FindingDraft;
  readonly doubt?: Doubt;
}

/** Two cells of one meaning with different contents, or one of them blank: neither may be chosen. */
function findRivals(place: FigurePlace, rows: FigureRows, asked: Asked): Rivals | null {
  const { indicator } = place;
  for (const role of COMPARED) {
    const isCheck = indicator.kind === "rate" && !rolesOf(indicator).includes(role);
    const filled = filledSpots(place, rows, role);
    const [first, ...others] = filled;
    if (first === undefined) continue;
    const other = others.find((spot) => !isSameCell(place, first, spot, role));
    if (other) {
      if (isCheck && hasBothCounts(place, rows)) continue;
      return explainRivals(place, first, other, asked);
    }
    const blank = blankBeside(place, rows, role, first);
    if (blank !== null && !(isCheck && hasBothCounts(place, rows)))
      return explainBlank(place, first, blank, asked);
  }
  return null;
}

function hasBothCounts(place: FigurePlace, rows: FigureRows): boolean {
  return (
    filledSpots(place, rows, "numerator").length > 0 && filledSpots(place, rows, "denominator").length > 0
  );
}

function isSameCell(
  { sheet: { grid }, indicator }: FigurePlace,
  one: Spot,
  other: Spot,
  role: Role,
): boolean {
  if (grid.key(one.row, one.column) === grid.key(other.row, other.column)) return true;
  const kind = role === "rate" ? "rate" : "count";
  const [first, second] = [one, other].map((spot) => readFigureCell(grid, spot, indicator, kind).reading);
  return first?.state === "number" && second?.state === "number" && first.number === second.number;
}

/** A column of the same meaning under another heading that is blank in this row; columns under one heading may fill each other. */
function blankBeside(place: FigurePlace, rows: FigureRows, role: Role, filled: Spot): number | null {
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

function explainRivals(place: FigurePlace, first: Spot, other: Spot, asked: Asked): Rivals {
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
function columnsDoubt(place: FigurePlace, first: Spot, other: Spot, asked: Asked): Doubt | null {
  const { layout, sheet, indicator } = place;
  const [one, two] = [layout.groupOf.get(first.column), layout.groupOf.get(other.column)];
  if (!one || !two || one === two || first.row !== other.row) return null;
  if (compare(one.coordinates, two.coordinates, asked) === "equal") return null;
  const [head, second] = [headingAt(place, first.column), headingAt(place, other.column)];
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

function explainBlank(place: FigurePlace, first: Spot, blank: number, asked: Asked): Rivals {
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

function headingAt({ table }: FigurePlace, number: number): string {
  const column = table.columns.find((one) => one.column === number);
  return column ? (column.parts.at(-1)?.text.replace(/\s+/g, " ") ?? "") : "";
}

function columnLetter({ sheet, table }: FigurePlace, column: number): string {
  return sheet.grid.at(table.header.bottom, column).cell.replace(/(?<!\d)\d+$/, "");
}

/** A column that was chosen but is not understood, of the cells that make this figure. */
function columnDoubt(place: FigurePlace, rows: FigureRows): Doubt | null {
  for (const role of rolesOf(place.indicator))
    for (const spot of filledSpots(place, rows, role)) {
      const doubt = place.layout.doubts.get(spot.column);
      // The rate beside a count or a fraction is its check; not understood, it checks nothing.
      if (doubt && !isAccepted(place, spot) && !(role === "rate" && place.indicator.kind === "rate"))
        return explainDoubt(place, spot, doubt);
    }
  return null;
}

function explainDoubt(place: FigurePlace, spot: Spot, { kind, column }: LayoutDoubt): Doubt {
  const { sheet, indicator } = place;
  const at = sheet.grid.at(spot.row, spot.column);
  const words = column.coordinates.unknown.filter((word) => word !== "…").join(", ");
  return {
    code: kind === "proposed" ? "COLUMN_PROPOSED" : "QUALIFIER_UNSURE",
    variant: kind,
    cause: kind === "proposed" ? kind : `${kind}|${writtenHeading(column)}`,
    params: { heading: writtenHeading(column), words, column: columnLetter(place, spot.column) },
    at,
    indicator: indicator.code,
    cells: [at.cell],
  };
}

/**
 * A column of figures whose heading says nothing known competes for a count: it could hold the result as well as the one that was read,
 * where it holds another whole number in the same row and none where the rates of the table would have one.
 */
function strangerDoubt(place: FigurePlace, rows: FigureRows, figure: Figure): Doubt | null {
  if (figure.kind !== "count" && figure.kind !== "attained") return null;
  const whole = rows.whole[0];
  if (!whole || place.sheet.answers.isAccepted(figure.at)) return null;
  const { sheet, table, indicator } = place;
  for (const column of table.strangers) {
    const spot = { row: whole.row, column };
    if (!isFilled(place, spot) || table.columns.find((one) => one.column === column)?.parts.length === 0)
      continue;
    const { reading, at } = readFigureCell(sheet.grid, spot, indicator, "count");
    if (reading.state !== "number" || !Number.isInteger(reading.number) || reading.number < 0) continue;
    if (reading.number === figure.value || (figure.kind === "attained" && reading.number > 1)) continue;
    return {
      code: "FIGURE_NOT_PLACED",
      variant: "stranger",
      cause: `${column}`,
      params: {
        heading: headingAt(place, column),
        column: columnLetter(place, column),
        otherColumn: figure.at.cell.replace(/(?<!\d)\d+$/, ""),
      },
      at,
      indicator: indicator.code,
      cells: [at.cell, figure.at.cell],
    };
  }
  return null;
}

/** The chosen cell is blank while the one that it takes the place of is filled: the review may have left it out, or agreed. */
function replacedDoubt(place: FigurePlace, rows: FigureRows): Doubt | null {
  const whole = rows.whole[0];
  if (!whole) return null;
  const { layout, indicator, sheet } = place;
  for (const role of indicator.kind === "rate" ? (["numerator", "denominator"] as const) : COMPARED)
    for (const column of layout.replaced[role]) {
      const spot = { row: whole.row, column };
      if (!isFilled(place, spot)) continue;
      const at = sheet.grid.at(spot.row, spot.column);
      return {
        code: "FIGURE_NOT_PLACED",
        variant: "replaced",
        cause: `${column}`,
        params: { heading: headingAt(place, column), column: columnLetter(place, column) },
        at,
        indicator: indicator.code,
        cells: [at.cell],
      };
    }
  return unplacedDoubt(place, rows);
}

/** No column is understood at all, or the row's only figures stand where nothing is understood. */
function unplacedDoubt(place: FigurePlace, rows: FigureRows): Doubt | null {
  const whole = rows.whole[0];
  if (!whole) return null;
  const column = place.table.strangers.find((one) => isFilled(place, { row: whole.row, column: one }));
  return column === undefined ? null : unplacedAt(place, whole.row, column);
}

/** The chosen cells are blank, while the row holds a figure in a column that was not chosen and is of nothing else. */
function passedOverDoubt(place: FigurePlace, rows: FigureRows, asked: Asked): Doubt | null {
  const whole = rows.whole[0];
  if (!whole) return null;
  const chosen = new Set(Object.values(place.layout.roles).flat());
  const column = place.table.columns.find(
    (one) =>
      one.figure &&
      !chosen.has(one.column) &&
      one.place === null &&
      isPlain(join(one.coordinates, whole.coordinates), asked) &&
      isFilled(place, { row: whole.row, column: one.column }),
  );
  return column ? unplacedAt(place, whole.row, column.column) : null;
}

/** A figure of the unit, of the year, and of no part of them. */
const isPlain = (coordinates: Coordinates, asked: Asked): boolean =>
  !isOther(coordinates, asked) && !isLesser(coordinates, asked);

function unplacedAt(place: FigurePlace, row: number, column: number): Doubt {
  const { sheet, indicator } = place;
  const at = sheet.grid.at(row, column);
  return {
    code: "FIGURE_NOT_PLACED",
    variant: "unplaced",
    cause: `${column}`,
    params: { heading: headingAt(place, column), column: columnLetter(place, column) },
    at,
    indicator: indicator.code,
    cells: [at.cell],
  };
}
