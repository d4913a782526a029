import type { Direction } from "../model/indicator";
import { directionOf } from "../plans/catalogue/target";
import type { CellValue } from "../model/snapshot";
import { broadcast } from "./broadcast";
import { singleCell, type Matrix } from "./cell";
import { readFigure } from "./figure";
import { readDirection } from "./options";
import { BLANK, isProblem, problem, type Answer, type Problem } from "./problem";

type Range = Matrix<CellValue> | null;

/**
 * The place of each value among the values: 1 for the best, equal values share the better place. Blanks take no part; a value that
 * is not among the values is `#N/A`.
 */
export function answerRanking(value: Range, values: Range, directionRange: Range): Matrix<Answer> | Problem {
  const cell = singleCell(directionRange);
  if (cell === undefined) return problem("notSingle", { name: "direction" });
  const direction = readDirection(cell);
  if (isProblem(direction)) return direction;
  const places = placesOf((values ?? []).flat(), directionOf(direction) ?? "higher");
  if (isProblem(places)) return places;
  return broadcast([value], (asked) => {
    const figure = readFigure(asked!);
    if (figure === null) return BLANK;
    if (isProblem(figure)) return figure;
    return places.get(at15Digits(figure)) ?? problem("notInList", { value: at15Digits(figure) });
  });
}

/** The place of every value that occurs. */
function placesOf(cells: readonly CellValue[], direction: Direction): ReadonlyMap<number, number> | Problem {
  const figures = cells.map(readFigure);
  const wrong = figures.find(isProblem);
  if (wrong) return wrong;
  const known = figures.filter((figure) => typeof figure === "number").map(at15Digits);
  const bestFirst = known.sort((a, b) => (direction === "higher" ? b - a : a - b));
  const places = new Map<number, number>();
  bestFirst.forEach((figure, index) => {
    if (!places.has(figure)) places.set(figure, index + 1);
  });
  return places;
}

function at15Digits(value: number): number {
  return Number(value.toPrecision(15));
}
