import { Fraction, powerOfTen } from "./fraction";

/** A whole number, or an exact value where a bound is not whole. */
export type Quantity = number | bigint | Fraction;

const HUNDRED = Fraction.of(100);

/** Decimals to which a percentage is cut where rounding would make it read 100. */
export const DECIMALS_BELOW_100 = 2;

/**
 * Rounds half away from zero, as printed tables and Excel's ROUND do: 0.285 to two decimals is 0.29.
 * @example roundHalfUp(Fraction.fromDecimal("0.285"), 2).toNumber() // 0.29
 */
export function roundHalfUp(value: Fraction, decimals: number): Fraction {
  const scale = powerOfTen(decimals);
  const { numerator, denominator } = value.abs();
  const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
  return Fraction.of(value.numerator < 0n ? -rounded : rounded, scale);
}

/** Cuts towards zero: 99.969 to two decimals is 99.96. */
export function truncate(value: Fraction, decimals: number): Fraction {
  const scale = powerOfTen(decimals);
  const { numerator, denominator } = value.abs();
  const cut = (numerator * scale) / denominator;
  return Fraction.of(value.numerator < 0n ? -cut : cut, scale);
}

/** scale × numerator / denominator, unrounded; `null` for a zero denominator. */
export function exactRate(numerator: Quantity, denominator: Quantity, scale: number): Fraction | null {
  const under = toFraction(denominator);
  return under.isZero() ? null : toFraction(numerator).mul(Fraction.of(scale)).div(under);
}

/**
 * The value that a printed table shows: half-up on the exact value, except that a percentage (scale 100) whose numerator is
 * below its denominator never reads 100 but is cut to two decimals. `null` for a zero denominator.
 * @example reportedValue(2499, 2500, 100, 1)?.toNumber() // 99.96, not 100
 */
export function reportedValue(
  numerator: Quantity,
  denominator: Quantity,
  scale: number,
  decimals: number,
): Fraction | null {
  const exact = exactRate(numerator, denominator, scale);
  if (exact === null) return null;
  const rounded = roundHalfUp(exact, decimals);
  const mustNotRead100 = scale === 100 && exact.compare(HUNDRED) < 0 && rounded.compare(HUNDRED) >= 0;
  return mustNotRead100 ? truncate(exact, DECIMALS_BELOW_100) : rounded;
}

function toFraction(quantity: Quantity): Fraction {
  return quantity instanceof Fraction ? quantity : Fraction.of(quantity);
}
