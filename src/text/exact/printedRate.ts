import { Fraction } from "./fraction";
import { DECIMALS_BELOW_100, exactRate, roundHalfUp, truncate } from "./reported";
import type { PrintedRate } from "../../model/report";

const HUNDRED = Fraction.of(100);

/** Beyond this many decimals a stored result carries the rounding of binary arithmetic, not the unit's statement. */
const MAX_DECIMALS = 9;

/**
 * Whether a printed rate is its numerator and denominator, half-up at the decimals shown.
 * A percentage cut to two decimals so as not to read 100 also agrees. Without a denominator (0) nothing can be compared: true.
 * @example printedRateAgrees(228, 327, 100, { value: "69.7", decimals: 1 }) // true
 * @example printedRateAgrees(586, 594, 100, { value: "72.2", decimals: 1 }) // false
 */
export function printedRateAgrees(
  numerator: number,
  denominator: number,
  scale: number,
  printed: Pick<PrintedRate, "value" | "decimals">,
): boolean {
  const decimals = Math.min(printed.decimals, MAX_DECIMALS);
  if (agreesInWholeNumbers(numerator, denominator, scale, printed.value, decimals)) return true;
  const exact = exactRate(numerator, denominator, scale);
  if (exact === null) return true;
  const shown = roundHalfUp(Fraction.fromDecimal(printed.value), decimals);
  return shown.equals(roundHalfUp(exact, decimals)) || isCutBelow100(exact, scale, shown);
}

const PLAIN_DECIMAL = /^\d{1,9}(?:\.\d{1,20})?$/;

/**
 * Whether rate and print are the same number of units of the last decimal shown, where both can be counted exactly as doubles:
 * nearly every printed rate is settled here. `false` says nothing.
 */
function agreesInWholeNumbers(
  numerator: number,
  denominator: number,
  scale: number,
  value: string,
  decimals: number,
): boolean {
  if (!(numerator >= 0 && denominator > 0 && scale > 0) || !PLAIN_DECIMAL.test(value)) return false;
  const units = 10 ** decimals;
  const over = 2 * numerator * scale * units + denominator;
  const shown = inUnits(value, decimals);
  const isSafe =
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    Number.isSafeInteger(scale) &&
    Number.isSafeInteger(over) &&
    Number.isSafeInteger(shown);
  return isSafe && (over - (over % (2 * denominator))) / (2 * denominator) === shown;
}

const [ZERO, POINT] = ["0".charCodeAt(0), ".".charCodeAt(0)];

/** A plain decimal, half-up, as a number of units of the last of so many decimals; digit by digit: this runs for every printed rate. */
function inUnits(value: string, decimals: number): number {
  let units = 0;
  let taken = -1;
  for (let index = 0; index < value.length && taken < decimals; index++) {
    const code = value.charCodeAt(index);
    if (code !== POINT) units = units * 10 + (code - ZERO);
    if (code === POINT || taken >= 0) taken++;
  }
  const point = value.indexOf(".");
  const next = point < 0 ? NaN : value.charCodeAt(point + 1 + decimals) - ZERO;
  return units * 10 ** (decimals - Math.max(0, taken)) + (next >= 5 ? 1 : 0);
}

/** The rule of reported values: what would read 100 in whole percent although someone is missing may be cut instead. */
function isCutBelow100(exact: Fraction, scale: number, shown: Fraction): boolean {
  if (scale !== 100 || exact.compare(HUNDRED) >= 0) return false;
  const reads100 = roundHalfUp(exact, 0).equals(HUNDRED);
  return reads100 && shown.equals(truncate(exact, DECIMALS_BELOW_100));
}
