import { Fraction, powerOfTen } from "../exact/fraction";
import { DECIMALS_BELOW_100, reportedValue } from "../exact/reported";

/**
 * The smallest whole number of additional people, teachers, schools … in the numerator with which the reported value is at
 * least the target, the denominator unchanged: 0 when it is; `null` for a zero denominator, or when even the whole denominator is not enough.
 * @example neededForRate(1200, 1250, Fraction.fromDecimal("99.85"), 100, 2) // 49
 */
export function neededForRate(
  numerator: number | bigint,
  denominator: number | bigint,
  target: Fraction,
  scale: number,
  decimals: number,
): number | null {
  const [start, whole] = [BigInt(numerator), BigInt(denominator)];
  if (whole === 0n) return null;
  const isEnough = (count: bigint): boolean =>
    reportedValue(count, whole, scale, decimals)!.compare(target) >= 0;
  for (const count of candidates(whole, target, scale, decimals)) {
    const reached = count > start ? count : start;
    if (reached > whole && reached !== start) continue;
    if (isEnough(reached)) return Number(reached - start);
  }
  return null;
}

/**
 * Ascending numerators of which the first that is enough is the smallest: where half-up rounding reaches the target; where that
 * would read 100 and is cut instead, where the cut value reaches it; and everyone.
 */
function candidates(whole: bigint, target: Fraction, scale: number, decimals: number): bigint[] {
  const unit = powerOfTen(decimals);
  const asPrinted = target.mul(Fraction.of(unit)).ceil();
  const byRounding = Fraction.of(whole * (2n * asPrinted - 1n), 2n * BigInt(scale) * unit).ceil();
  const cutUnit = powerOfTen(DECIMALS_BELOW_100);
  const cutTarget = target.mul(Fraction.of(cutUnit)).ceil();
  const byCutting = Fraction.of(whole * cutTarget, BigInt(scale) * cutUnit).ceil();
  return [byRounding, byCutting > byRounding ? byCutting : byRounding, whole];
}
