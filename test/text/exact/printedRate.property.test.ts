import fc from "fast-check";
import { Fraction } from "../../../src/text/exact/fraction";
import { printedRateAgrees } from "../../../src/text/exact/printedRate";
import { exactRate, roundHalfUp, truncate } from "../../../src/text/exact/reported";

/** The rule in exact fractions alone. */
function agreesExactly(
  numerator: number,
  denominator: number,
  scale: number,
  value: string,
  decimals: number,
): boolean {
  const exact = exactRate(numerator, denominator, scale);
  if (exact === null) return true;
  const shown = roundHalfUp(Fraction.fromDecimal(value), decimals);
  if (shown.equals(roundHalfUp(exact, decimals))) return true;
  const hundred = Fraction.of(100);
  if (scale !== 100 || exact.compare(hundred) >= 0 || !roundHalfUp(exact, 0).equals(hundred)) return false;
  return shown.equals(truncate(exact, 2));
}

const count = fc.oneof(fc.nat(30), fc.nat(100_000), fc.constantFrom(2 ** 40, 2 ** 52));

test("a printed rate agrees as in exact fractions, near the quotient as far from it", () => {
  fc.assert(
    fc.property(
      count,
      count,
      fc.constantFrom(1, 100, 1000, 10_000),
      fc.nat(9),
      fc.nat(12),
      fc.constantFrom(0, 0, 0.5, 0.05, 0.005, -0.01, 1),
      (numerator, denominator, scale, decimals, written, off) => {
        const value = (((scale * numerator) / (denominator || 1)) % 1e8) + off;
        const text = Math.max(0, value).toFixed(written);
        expect(printedRateAgrees(numerator, denominator, scale, { value: text, decimals })).toBe(
          agreesExactly(numerator, denominator, scale, text, decimals),
        );
      },
    ),
    { numRuns: 3000 },
  );
});
