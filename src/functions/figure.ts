import { laiChau20242025 } from "../plans/catalogue/laiChau.data";
import { Fraction } from "../text/exact/fraction";
import { roundHalfUp, truncate, DECIMALS_BELOW_100 } from "../text/exact/reported";
import { plainDecimal } from "../text/number/decimal";
import { readNumber } from "../text/number/readNumber";
import type { CellValue } from "../model/snapshot";
import { inputProblem, problem, type Problem } from "./problem";

const HUNDRED = Fraction.of(100);

/** Words that may follow a number in a text: what the indicators are measured in and what they count. */
const WORDS = laiChau20242025.indicators.flatMap(({ unit, countedVi }) => [unit, countedVi]);

/**
 * The number of a cell; `null` for a blank and for the signs "…" and "KAD", which are missing, never 0. The sign "-" is nil, 0.
 * A text is read as Vietnamese offices write numbers, and is a problem where it can be read in two ways.
 */
export function readFigure(cell: CellValue): number | null | Problem {
  if (typeof cell === "number" || cell === null) return cell;
  if (typeof cell === "boolean") return problem("notANumber", { text: cell ? "TRUE" : "FALSE" });
  if (typeof cell === "object") return inputProblem(cell);
  const role = /[%‰]/.test(cell) ? "rate" : "count";
  const reading = readNumber(cell, "General", { role, words: WORDS });
  switch (reading.state) {
    case "number":
      return reading.number;
    case "nil":
      return 0;
    case "ambiguous": {
      const [first, second] = reading.readings;
      return problem("ambiguousNumber", { text: reading.text, first: first.number, second: second.number });
    }
    case "notANumber":
      return problem("notANumber", { text: reading.text });
    case "error":
      return inputProblem(reading);
    default:
      return null;
  }
}

/** The decimal that a number shows at the 15 significant digits that Excel keeps, exactly. */
export function exactly(value: number): Fraction {
  const asWritten = Number(value.toPrecision(15)) === value;
  return asWritten ? Fraction.fromNumber(value) : Fraction.fromDecimal(plainDecimal(value));
}

/**
 * A value as a printed table shows it: half-up, but a value below 100 never reads 100; it is cut to two decimals instead.
 * @param decimals `null`: unrounded
 */
export function asReported(value: Fraction, decimals: number | null): Fraction {
  if (decimals === null) return value;
  const rounded = roundHalfUp(value, decimals);
  const mustNotRead100 = value.compare(HUNDRED) < 0 && rounded.compare(HUNDRED) >= 0;
  return mustNotRead100 ? truncate(value, DECIMALS_BELOW_100) : rounded;
}

/** Below 0, 0 or above 0 as the first number is below, equal to or above the second, at 15 significant digits. */
export function compareFigures(first: number, second: number): number {
  const gap = first - second;
  if (gap === 0) return 0;
  // Two numbers so far apart differ in their first 15 digits, whatever the digits are.
  if (Math.abs(gap) > Math.max(Math.abs(first), Math.abs(second)) * 1e-14) return gap;
  return Number(first.toPrecision(15)) - Number(second.toPrecision(15));
}
