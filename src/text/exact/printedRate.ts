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
  const exact = exactRate(numerator, denominator, scale);
  if (exact === null) return true;
  const decimals = Math.min(printed.decimals, MAX_DECIMALS);
  const shown = roundHalfUp(Fraction.fromDecimal(printed.value), decimals);
  return shown.equals(roundHalfUp(exact, decimals)) || isCutBelow100(exact, scale, shown);
}

/** The rule of reported values: what would read 100 in whole percent although someone is missing may be cut instead. */
function isCutBelow100(exact: Fraction, scale: number, shown: Fraction): boolean {
  if (scale !== 100 || exact.compare(HUNDRED) >= 0) return false;
  const reads100 = roundHalfUp(exact, 0).equals(HUNDRED);
  return reads100 && shown.equals(truncate(exact, DECIMALS_BELOW_100));
}
