import type { Indicator } from "../../model/indicator";
import { writtenHeading, type Column } from "../columns/columns";
import { asOfRest } from "../columns/rest";
import { isOther, positionsOf, RANKS, type Asked } from "../hints/coordinates";
import { isFilled, type FigurePlace, type FigureRows } from "../rows/entryCells";
import type { Doubt } from "./doubts";

/**
 * What a row gives in place of the figure that is asked for: columns of those who have not attained ("Chưa ra lớp"), or of parts without their
 * sum ("Nam", "Nữ"). `null` where it gives neither.
 */
export function partsAloneDoubt(place: FigurePlace, rows: FigureRows, asked: Asked): Doubt | null {
  const whole = rows.whole[0];
  if (!whole) return null;
  const given = givenIn(place, whole.row);
  const complements = given.filter((column) => isComplement(column, place.indicator, asked));
  if (complements.length > 0) return doubtOf("complement", place, complements, whole.row);
  const parts = given.filter((column) => isPart(column, asked));
  return parts.length > 1 ? doubtOf("partColumns", place, parts, whole.row) : null;
}

/** Two columns that differ are of two parts: neither is the figure, and which of them is meant is no question. */
export function partColumnsDoubt(
  place: FigurePlace,
  row: number,
  differing: readonly number[],
  asked: Asked,
): Doubt | null {
  const parts = givenIn(place, row).filter((column) => isPart(column, asked));
  const isOfParts = differing.every((number) => parts.some(({ column }) => column === number));
  return isOfParts ? doubtOf("partColumns", place, parts, row) : null;
}

/** The table's own columns of figures that hold anything in a row. */
function givenIn(place: FigurePlace, row: number): readonly Column[] {
  return place.table.columns.filter(
    ({ column, figure, place: of }) => figure && of === null && isFilled(place, { row, column }),
  );
}

/** Where a unit attains or does not, "Không đạt" is the answer itself. */
function isComplement(column: Column, { kind, code }: Indicator, asked: Asked): boolean {
  const { measure, coordinates } = column;
  const isOfUnits = kind === "attained" || kind === "share";
  if (!isOfUnits && asked.ofRest.has(code) && asOfRest(column) === null) return true;
  if (!isOfUnits && !asked.ofRest.has(code) && measure === "notAttained") return true;
  return isOther(coordinates, asked) && coordinates.qualifiers.some(({ value }) => value === "complement");
}

/** Of a part of those who are counted, and on every other dimension of what is asked for; the rate of a part is no count. */
function isPart({ measure, coordinates }: Column, asked: Asked): boolean {
  if (measure === "rate" || isOther(coordinates, asked)) return false;
  return positionsOf(coordinates, asked).get("part")?.rank === RANKS.lesser;
}

function doubtOf(
  variant: "complement" | "partColumns",
  { sheet, indicator }: FigurePlace,
  columns: readonly Column[],
  row: number,
): Doubt {
  const places = columns.map(({ column }) => sheet.grid.at(row, column));
  const named = columns.map((column) => `${sheet.answers.lineOf(column.column)} "${writtenHeading(column)}"`);
  return {
    code: "QUALIFIER_UNSURE",
    variant,
    cause: columns.map(({ column }) => column).join("|"),
    params: { columns: named.join(", ") },
    at: places[0]!,
    indicator: indicator.code,
    cells: places.map(({ cell }) => cell),
  };
}
