import type { CellRef } from "../view/grid";
import type { Figure } from "../../model/report";
import { writtenHeading, type Column } from "../columns/columns";
import { isLesser, isOther, join, type Asked, type Coordinates } from "../hints/coordinates";
import type { FindingCode } from "../../model/finding";
import type { Doubt } from "./doubts";
import { filledCells, isAccepted, isFilled, type FigurePlace, type FigureRows } from "../rows/entryCells";
import { readFigureCell } from "../figures/figureCell";
import type { LayoutDoubt } from "../columns/layout";
import { columnWords, rateUnits } from "../../words/figures.data";
import { assignRoles, type Role } from "../columns/roles";
import { COMPARED, rolesOf, headingAt, columnLetter } from "../choose/conflictingCells";

/** A column that was chosen but is not understood, of the cells that make this figure. */
export function columnDoubt(place: FigurePlace, rows: FigureRows): Doubt | null {
  // An answer for a cell is noted although nothing is doubted.
  if (place.layout.doubts.size === 0 && !place.sheet.answers.acceptsCells) return null;
  for (const role of rolesOf(place.indicator))
    for (const ref of filledCells(place, rows, role)) {
      const doubt = place.layout.doubts.get(ref.column);
      // The rate beside a count or a fraction is its check; not understood, it checks nothing.
      if (doubt && !isAccepted(place, ref) && !(role === "rate" && place.indicator.kind === "rate"))
        return explainDoubt(place, ref, doubt, role);
    }
  return null;
}

const CODES: Readonly<Partial<Record<LayoutDoubt["kind"], FindingCode>>> = {
  proposed: "COLUMN_PROPOSED",
  exchanged: "COLUMN_PROPOSED",
  contradicted: "FIGURE_NOT_PLACED",
};

function explainDoubt(
  place: FigurePlace,
  ref: CellRef,
  { kind, column, beside }: LayoutDoubt,
  role: Role,
): Doubt {
  const { sheet, indicator } = place;
  const at = sheet.grid.at(ref.row, ref.column);
  const words = column.coordinates.unknown.filter((word) => word !== "…").join(", ");
  return {
    code: CODES[kind] ?? "QUALIFIER_UNSURE",
    variant: kind === "contradicted" ? "unplaced" : kind,
    cause: CODES[kind] === "COLUMN_PROPOSED" ? kind : `${kind}|${writtenHeading(column)}`,
    params: {
      heading: writtenHeading(column),
      words,
      column: columnLetter(place, ref.column),
      ...(kind === "proposed" && { role: columnWords[role === "denominator" ? role : "numerator"] }),
      ...(beside && { other: writtenHeading(beside), otherColumn: columnLetter(place, beside.column) }),
    },
    at,
    indicator: indicator.code,
    cells: [at.cell, ...(beside ? [sheet.grid.at(ref.row, beside.column).cell] : [])],
  };
}

/**
 * A column of figures whose heading says nothing known competes for a count: it could hold the result as well as the one that was read,
 * where it holds another whole number in the same row and none where the rates of the table would have one.
 */
export function unknownColumnDoubt(place: FigurePlace, rows: FigureRows, figure: Figure): Doubt | null {
  if (figure.kind === "rate") return headlessDoubt(place, rows, figure);
  if (figure.kind !== "count" && figure.kind !== "attained") return null;
  const whole = rows.whole[0];
  if (!whole || place.sheet.answers.isAccepted(figure.at)) return null;
  const { sheet, table, indicator } = place;
  for (const column of table.unknownColumns) {
    const ref = { row: whole.row, column };
    if (!isFilled(place, ref) || table.columns.find((one) => one.column === column)?.parts.length === 0)
      continue;
    const { reading, at } = readFigureCell(sheet.grid, ref, indicator, "count");
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

/** "Tử số | | Mẫu số | ": beside each half another number stands under no heading, and no rate tells which of them are the halves. */
function headlessDoubt(
  place: FigurePlace,
  rows: FigureRows,
  { printed }: Figure & { kind: "rate" },
): Doubt | null {
  const whole = rows.whole[0];
  if (!whole || printed !== null) return null;
  const { table, layout } = place;
  const beside = [layout.roles.numerator[0], layout.roles.denominator[0]].map((half) =>
    table.unknownColumns.find(
      (column) =>
        column - 1 === half &&
        table.columns.find((one) => one.column === column)?.parts.length === 0 &&
        isFilled(place, { row: whole.row, column }),
    ),
  );
  const [first, second] = beside;
  return first === undefined || second === undefined ? null : unplacedAt(place, whole.row, first);
}

const RATES: ReadonlySet<string> = new Set(rateUnits);

/** A count in a column of results whose row says "%" beside its name: it may be a share of the communes. */
export function unitCellDoubt(place: FigurePlace, rows: FigureRows, figure: Figure): Doubt | null {
  const { sheet, table, layout, indicator } = place;
  const whole = rows.whole[0];
  if (figure.kind !== "count" || figure.value === 0 || !whole || sheet.answers.isAccepted(figure.at))
    return null;
  const isResult = layout.roles.rate.some(
    (column) => sheet.grid.at(whole.row, column).cell === figure.at.cell,
  );
  const unit = table.columns.find(
    ({ column, measure }) => measure === "unitOfMeasure" && RATES.has(sheet.grid.key(whole.row, column)),
  );
  if (!isResult || !unit) return null;
  const at = sheet.grid.at(whole.row, unit.column);
  return {
    code: "QUALIFIER_UNSURE",
    variant: "unitCell",
    cause: "unitCell",
    params: { text: sheet.grid.text(whole.row, unit.column), unit: indicator.countedVi || indicator.unit },
    at: figure.at,
    indicator: indicator.code,
    cells: [figure.at.cell, at.cell],
  };
}

/** The chosen cell is blank while the one that it takes the place of is filled: the review may have left it out, or agreed. */
export function replacedDoubt(place: FigurePlace, rows: FigureRows): Doubt | null {
  const whole = rows.whole[0];
  const { layout, indicator, sheet } = place;
  const roles = indicator.kind === "rate" ? (["numerator", "denominator"] as const) : COMPARED;
  for (const column of whole ? roles.flatMap((role) => layout.replaced[role]) : []) {
    const ref = { row: whole!.row, column };
    if (!isFilled(place, ref)) continue;
    const at = sheet.grid.at(ref.row, ref.column);
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

/** No column is understood at all, or the only figures of a row stand where nothing is understood; a row may be for one half of them. */
function unplacedDoubt(
  place: FigurePlace,
  { whole, numerator, denominator, rate }: FigureRows,
): Doubt | null {
  for (const { row } of [...whole.slice(0, 1), ...numerator, ...denominator, ...rate]) {
    const column = place.table.unknownColumns.find((one) => isFilled(place, { row, column: one }));
    if (column !== undefined) return unplacedAt(place, row, column);
  }
  return null;
}

/** The chosen cells are blank, while the row holds a figure in a column that was not chosen and is of nothing else. */
export function passedOverDoubt(place: FigurePlace, rows: FigureRows, asked: Asked): Doubt | null {
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

/** The table has no column for the figure that is asked for, and the row's only figures are of something else, which their headings name. */
export function otherDoubt(place: FigurePlace, rows: FigureRows, asked: Asked): Doubt | null {
  const whole = rows.whole[0];
  if (!whole || !lacksColumns(place)) return null;
  const column = place.table.columns.find(
    (one) => isOfSomethingElse(one, asked) && isFilled(place, { row: whole.row, column: one.column }),
  );
  if (!column) return null;
  const at = place.sheet.grid.at(whole.row, column.column);
  return {
    code: "QUALIFIER_UNSURE",
    variant: "other",
    cause: `${column.column}`,
    params: { heading: writtenHeading(column), column: columnLetter(place, column.column) },
    at,
    indicator: place.indicator.code,
    cells: [at.cell],
  };
}

/** The numerator of a rate stands there, and the only column for its denominator is of something else by its heading: "Tổng số phải đạt". */
export function halfDoubt(place: FigurePlace, rows: FigureRows, asked: Asked): Doubt | null {
  const { layout, table, indicator } = place;
  const whole = rows.whole[0];
  if (!whole || indicator.kind !== "rate" || layout.roles.fraction.length > 0) return null;
  if (layout.roles.denominator.length > 0 || rows.denominator.length > 0) return null;
  if (filledCells(place, rows, "numerator").length === 0) return null;
  const beside = assignRoles(table.columns.filter(({ figure }) => figure)).denominator;
  const column = table.columns.find(
    (one) =>
      beside.includes(one.column) &&
      isOfSomethingElse(one, asked) &&
      !isOfOtherYear(one, asked) &&
      isFilled(place, { row: whole.row, column: one.column }),
  );
  return column ? unplacedAt(place, whole.row, column.column) : null;
}

/** Last year's column is no half of this year's rate. */
function isOfOtherYear({ coordinates }: Column, asked: Asked): boolean {
  return isOther(
    { ...coordinates, qualifiers: coordinates.qualifiers.filter(({ dimension }) => dimension === "period") },
    asked,
  );
}

/** No column that was chosen could hold the figure. */
function lacksColumns({ layout: { roles }, indicator }: FigurePlace): boolean {
  return indicator.kind === "rate"
    ? COMPARED.every((role) => roles[role].length === 0)
    : rolesOf(indicator).every((role) => roles[role].length === 0);
}

function isOfSomethingElse({ figure, place, measure, coordinates }: Column, asked: Asked): boolean {
  if (measure === "otherThing" || measure === "comparison") return true;
  return figure && place === null && isOther(coordinates, asked);
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
