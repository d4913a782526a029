import type { TargetOperator } from "../model/indicator";
import { directionOf } from "../plans/catalogue/target";
import { powerOfTen, type Fraction } from "../text/exact/fraction";
import { DECIMALS_BELOW_100 } from "../text/exact/reported";

/** How many more a numerator and a denominator need; see `neededForRate`. */
export type Needed = (numerator: number | bigint, denominator: number | bigint) => number | null;

/**
 * The smallest whole number of additional people, teachers, schools … in the numerator with which the target is met, the denominator
 * unchanged: 0 when it is; `null` for a zero denominator, when even the whole denominator is not enough, and where fewer or exactly so
 * many are wanted.
 * @example neededForRate(1200, 1250, Fraction.fromDecimal("99.85"), 100, 2) // 49
 */
export function neededForRate(
  numerator: number | bigint,
  denominator: number | bigint,
  target: Fraction,
  scale: number,
  decimals: number,
  operator: TargetOperator = ">=",
): number | null {
  return neededFor(target, scale, decimals, operator)(numerator, denominator);
}

/**
 * The same for many units with one target. Whole numbers throughout: half-up rounding reaches the target at a certain numerator;
 * what would read 100 without being everyone is cut to two decimals, and the cut value reaches the target at another.
 */
export function neededFor(
  target: Fraction,
  scale: number,
  decimals: number,
  operator: TargetOperator = ">=",
): Needed {
  if (directionOf(operator) !== "higher") return () => null;
  if (operator === ">")
    return (numerator, denominator) => neededBeyond(target, scale, numerator, denominator);
  const unit = powerOfTen(decimals);
  const cutUnit = powerOfTen(DECIMALS_BELOW_100);
  const full = BigInt(scale);
  const goal = ceilDivide(target.numerator * unit, target.denominator);
  const cutGoal = ceilDivide(target.numerator * cutUnit, target.denominator);
  const reaching = (whole: bigint, printed: bigint): bigint =>
    ceilDivide(whole * (2n * printed - 1n), 2n * full * unit);
  return (numerator, denominator) => {
    const [start, whole] = [BigInt(numerator), BigInt(denominator)];
    if (whole === 0n) return null;
    const byRounding = reaching(whole, goal);
    const byCutting = ceilDivide(whole * cutGoal, full * cutUnit);
    const cutFrom = scale === 100 ? reaching(whole, full * unit) : whole;
    const isEnough = (count: bigint): boolean =>
      count >= (count >= cutFrom && count < whole ? byCutting : byRounding);
    const enough = [byRounding, largest(byRounding, byCutting), whole]
      .map((count) => largest(count, start))
      .find((count) => (count <= whole || count === start) && isEnough(count));
    return enough === undefined ? null : Number(enough - start);
  };
}

/** What must exceed its target is compared unrounded: the first numerator whose exact value is above it. */
function neededBeyond(
  target: Fraction,
  scale: number,
  numerator: number | bigint,
  denominator: number | bigint,
): number | null {
  const [start, whole] = [BigInt(numerator), BigInt(denominator)];
  if (whole === 0n) return null;
  const least = (target.numerator * whole) / (target.denominator * BigInt(scale)) + 1n;
  if (start >= least) return 0;
  return least > whole ? null : Number(least - start);
}

function largest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** The smallest whole number not below a / b, for b > 0. */
function ceilDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a > 0n && quotient * b !== a ? quotient + 1n : quotient;
}
