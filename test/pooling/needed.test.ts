import fc from "fast-check";
import { neededForRate } from "../../src/pooling/needed";
import { Fraction } from "../../src/text/exact/fraction";
import { reportedValue } from "../../src/text/exact/reported";

describe("neededForRate", () => {
  it.each([
    [1200, 1250, "99.85", 100, 2, 49],
    [1249, 1250, "99.85", 100, 2, 0],
    // Reached by rounding: 79/133 is 59,398…
    [72, 133, "59.4", 100, 1, 7],
    [79, 133, "59.4", 100, 1, 0],
    // 100 % is met by everyone alone: 2499/2500 reads 99,96.
    [2490, 2500, "100", 100, 1, 10],
    [2499, 2500, "100", 100, 1, 1],
    [2500, 2500, "100", 100, 1, 0],
    // Between the decimals: 99,93 reads 99,9 and 99,95 reads 99,95.
    [9990, 10_000, "99.92", 100, 1, 5],
    [9990, 10_000, "99.97", 100, 1, 7],
    [41, 4316, "95", 10_000, 0, 0],
    [40, 4316, "95", 10_000, 0, 1],
    [0, 10, "0", 100, 1, 0],
    [9, 10, "100.5", 100, 1, null],
    [11, 10, "100.5", 100, 1, 0],
    [0, 0, "50", 100, 1, null],
    // With more than two decimals the cut value can lie below values of fewer people; everyone is then the next that is enough.
    [999_990, 1_000_000, "99.995", 100, 3, 0],
    [999_997, 1_000_000, "99.995", 100, 3, 3],
  ])(
    "%i/%i to %s (× %i, %i decimals) needs %p",
    (numerator, denominator, target, scale, decimals, expected) => {
      expect(neededForRate(numerator, denominator, Fraction.fromDecimal(target), scale, decimals)).toBe(
        expected,
      );
    },
  );

  it("is the smallest number that is enough, found by counting up", () => {
    const row = fc
      .integer({ min: 1, max: 400 })
      .chain((denominator) => fc.tuple(fc.nat(denominator + 3), fc.constant(denominator)));
    const target = fc.integer({ min: 0, max: 10_100 }).map((hundredths) => Fraction.of(hundredths, 100));
    fc.assert(
      fc.property(row, target, fc.nat(3), fc.constantFrom(100, 10_000), ([n, d], goal, decimals, scale) => {
        const isEnough = (count: number) => reportedValue(count, d, scale, decimals)!.compare(goal) >= 0;
        let expected: number | null = isEnough(n) ? 0 : null;
        for (let count = n + 1; expected === null && count <= d; count++) {
          if (isEnough(count)) expected = count - n;
        }
        expect(neededForRate(n, d, goal, scale, decimals)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is minimal for large numbers: with it the target is met, with one less it is not", () => {
    const row = fc
      .integer({ min: 1, max: 3_000_000 })
      .chain((denominator) => fc.tuple(fc.nat(denominator), fc.constant(denominator)));
    const target = fc.integer({ min: 9_000, max: 10_000 }).map((hundredths) => Fraction.of(hundredths, 100));
    fc.assert(
      fc.property(row, target, fc.nat(2), ([n, d], goal, decimals) => {
        const needed = neededForRate(n, d, goal, 100, decimals)!;
        const value = (count: number) => reportedValue(count, d, 100, decimals)!;
        expect(value(n + needed).compare(goal)).toBeGreaterThanOrEqual(0);
        if (needed > 0) expect(value(n + needed - 1).compare(goal)).toBeLessThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
