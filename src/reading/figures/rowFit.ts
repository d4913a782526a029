import { printedRateAgrees } from "../../text/exact/printedRate";
import type { Indicator } from "../../model/indicator";
import {
  possibleNumbers,
  settleNumber,
  type ExactNumber,
  type NumberReading,
} from "../../text/number/numberReading";

/** The three numbers of a rate's row, each perhaps readable in two ways. */
export interface RateRow {
  readonly numerator: NumberReading;
  readonly denominator: NumberReading;
  readonly printed: NumberReading;
}

interface Pair {
  readonly numerator: ExactNumber;
  readonly denominator: ExactNumber;
}

/**
 * Lets a row decide between two readings of its counts: those stand that give the printed rate in whole numbers or,
 * where there is no rate or none fits, those in which the numerator does not exceed the denominator.
 * What more than one reading fits stays ambiguous.
 */
export function resolveCounts(row: RateRow, indicator: Indicator): RateRow {
  if (row.numerator.state !== "ambiguous" && row.denominator.state !== "ambiguous") return row;
  const pairs = possibleNumbers(row.numerator).flatMap((numerator) =>
    possibleNumbers(row.denominator).map((denominator) => ({ numerator, denominator })),
  );
  const rates = possibleNumbers(row.printed);
  const agreeing = pairs.filter(
    (pair) => isWhole(pair) && rates.some((rate) => agrees(pair, rate, indicator)),
  );
  const fitting = agreeing.length > 0 ? agreeing : pairs.filter((pair) => isPossible(pair, indicator));
  const fits = (side: keyof Pair) => (number: ExactNumber) =>
    fitting.some((pair) => pair[side].value === number.value);
  return {
    numerator: settleNumber(row.numerator, fits("numerator")),
    denominator: settleNumber(row.denominator, fits("denominator")),
    printed: row.printed,
  };
}

/** Lets the counts decide between two readings of the printed rate. */
export function resolvePrinted(
  printed: NumberReading,
  numerator: number,
  denominator: number,
  { scale }: Indicator,
): NumberReading {
  return settleNumber(printed, ({ value, decimalsShown }) =>
    printedRateAgrees(numerator, denominator, scale, { value, decimals: decimalsShown }),
  );
}

function isWhole({ numerator, denominator }: Pair): boolean {
  return Number.isSafeInteger(numerator.number) && Number.isSafeInteger(denominator.number);
}

function isPossible({ numerator, denominator }: Pair, indicator: Indicator): boolean {
  return indicator.mayExceed === true || numerator.number <= denominator.number;
}

function agrees({ numerator, denominator }: Pair, rate: ExactNumber, { scale }: Indicator): boolean {
  if (denominator.number <= 0 || numerator.number < 0) return false;
  const printed = { value: rate.value, decimals: rate.decimalsShown };
  return printedRateAgrees(numerator.number, denominator.number, scale, printed);
}
