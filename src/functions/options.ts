import type { TargetOperator } from "../model/indicator";
import { fold } from "../text/fold";
import { DIRECTION_WORDS } from "./directions.data";
import type { CellValue } from "../model/snapshot";
import { compareFigures, readFigure } from "./figure";
import { isProblem, problem, type Problem } from "./problem";

/** Excel itself rounds to no more decimals than it keeps digits. */
const MOST_DECIMALS = 15;

const DEFAULT_SCALE = 100;

const OPERATORS: ReadonlyMap<string, TargetOperator> = new Map(
  Object.entries(DIRECTION_WORDS).flatMap(([operator, words]) =>
    [operator, ...words].map((word) => [fold(word), operator as TargetOperator] as const),
  ),
);

/**
 * What a result has to be: ">=" ("higher") unless said, or another operator or word for one. 0 is a blank cell on the desktop, since
 * no direction is a number.
 */
export function readDirection(cell: CellValue): TargetOperator | Problem {
  if (isLeftOut(cell)) return ">=";
  const text = formatCell(cell);
  return OPERATORS.get(text) ?? OPERATORS.get(fold(text)) ?? problem("direction", { text });
}

/** Decimals of the reported value; `null`, left out, is unrounded. */
export function readDecimals(cell: CellValue): number | null | Problem {
  const decimals = readFigure(cell);
  if (decimals === null) return null;
  const fits =
    typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  return fits ? decimals : problem("decimals", { text: formatCell(cell), most: MOST_DECIMALS });
}

/** What a share is multiplied with: 100 unless said; 0 is a blank cell on the desktop, since nothing is multiplied with 0. */
export function readScale(cell: CellValue): number | Problem {
  if (isLeftOut(cell)) return DEFAULT_SCALE;
  const scale = readFigure(cell);
  const fits = typeof scale === "number" && Number.isSafeInteger(scale) && scale > 0;
  return fits ? scale : problem("scale", { text: formatCell(cell) });
}

/** A count of people, schools …: whole and not below 0; `null` where missing. */
export function readCount(cell: CellValue): number | null | Problem {
  const count = readPositive(cell);
  if (count === null || isProblem(count)) return count;
  const whole = Math.round(count);
  return compareFigures(whole, count) === 0 && Number.isSafeInteger(whole)
    ? whole
    : problem("notWhole", { value: count });
}

/** A number not below 0; `null` where missing. */
export function readPositive(cell: CellValue): number | null | Problem {
  const figure = readFigure(cell);
  return typeof figure === "number" && figure < 0 ? problem("negative", { value: figure }) : figure;
}

/** Whether a cell says nothing where 0 would make no sense. */
export function isLeftOut(cell: CellValue): boolean {
  return cell === null || cell === 0;
}

/** A cell as a reason quotes it. */
export function formatCell(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.error : String(cell);
}
