import fc from "fast-check";
import { Fraction } from "../../../src/text/exact/fraction";
import { printAttainment, printDecimal, printMeasure } from "../../../src/text/exact/print";
import { exactRate, reportedValue, roundHalfUp, truncate } from "../../../src/text/exact/reported";

/** Long division on paper, independent of the code under test: digits one by one, then the half-up carry by hand. */
function divideOnPaper(numerator: number, denominator: number, scale: number, decimals: number): string {
  let rest = BigInt(numerator) * BigInt(scale);
  const by = BigInt(denominator);
  const digits = [...(rest / by).toString()].map(Number);
  rest %= by;
  for (let place = 0; place < decimals; place++) {
    rest *= 10n;
    digits.push(Number(rest / by));
    rest %= by;
  }
  if (rest + rest >= by) {
    let index = digits.length - 1;
    while (index >= 0 && digits[index] === 9) digits[index--] = 0;
    if (index >= 0) digits[index]!++;
    else digits.unshift(1);
  }
  const whole = digits.slice(0, digits.length - decimals).join("");
  const fraction = digits
    .slice(digits.length - decimals)
    .join("")
    .replace(/0+$/, "");
  return fraction ? `${whole}.${fraction}` : whole;
}

const counts = fc.tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }));

describe("roundHalfUp", () => {
  it.each([
    ["0.285", 2, 0.29],
    ["1.005", 2, 1.01],
    ["2.5", 0, 3],
    ["-2.5", 0, -3],
    ["-0.04", 1, 0],
    ["99.95", 1, 100],
    ["59.39849624", 1, 59.4],
  ])("%s to %i decimals is %d", (text, decimals, expected) => {
    expect(roundHalfUp(Fraction.fromDecimal(text), decimals).toNumber()).toBe(expected);
  });

  it("agrees with division on paper", () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(100, 10_000), fc.nat(4), ([n, d], scale, decimals) => {
        const rounded = roundHalfUp(exactRate(n, d, scale)!, decimals);
        expect(printDecimal(rounded, "en")).toBe(divideOnPaper(n, d, scale, decimals));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("reportedValue", () => {
  it.each([
    [79, 133, 100, 1, 59.4],
    [2499, 2500, 100, 1, 99.96],
    [2499, 2500, 100, 2, 99.96],
    [99_996, 100_000, 100, 2, 99.99],
    [999_999, 1_000_000, 100, 2, 99.99],
    [2500, 2500, 100, 1, 100],
    [2501, 2500, 100, 1, 100],
    [199, 200, 100, 0, 99.5],
    [994, 1000, 100, 0, 99],
    [9999, 10_000, 10_000, 0, 9999],
    // Per ten thousand 100 is a number like any other.
    [9999, 1_000_000, 10_000, 0, 100],
    [0, 10, 100, 1, 0],
  ])("%i/%i × %i to %i decimals reads %d", (n, d, scale, decimals, expected) => {
    expect(reportedValue(n, d, scale, decimals)!.toNumber()).toBe(expected);
  });

  it("has no value without a denominator", () => {
    expect(reportedValue(0, 0, 100, 1)).toBeNull();
  });

  it("never reads 100 with someone missing, and reads within a hundredth or half a unit of the exact value", () => {
    const missing = fc.tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(missing, fc.nat(2), ([denominator, lack], decimals) => {
        const numerator = Math.max(0, denominator - lack);
        const reported = reportedValue(numerator, denominator, 100, decimals)!;
        expect(reported.compare(Fraction.of(100))).toBeLessThan(0);
        const distance = exactRate(numerator, denominator, 100)!.sub(reported).abs();
        const half = Fraction.of(1n, 2n * 10n ** BigInt(decimals));
        const allowed = half.compare(Fraction.of(1, 100)) > 0 ? half : Fraction.of(1, 100);
        expect(distance.compare(allowed)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("printing", () => {
  it.each([
    [99.85, "99,85", "99.85"],
    [100, "100", "100"],
    [0, "0", "0"],
    [-0.05, "-0,05", "-0.05"],
    [1e-7, "0,0000001", "0.0000001"],
    [1234.5, "1234,5", "1234.5"],
  ])("%d is %s", (value, vi, en) => {
    expect([printDecimal(value, "vi"), printDecimal(value, "en")]).toEqual([vi, en]);
  });

  it("cuts a fraction without an end", () => {
    expect(printDecimal(Fraction.of(2, 3), "vi")).toBe("0,666666666666666");
  });

  it.each([
    [0.9996, "99,9 %"],
    [0.99999999, "99,9 %"],
    [1, "100 %"],
    [1.00049, "100 %"],
    [1.0005, "100,1 %"],
    [0.95, "95 %"],
    [0, "0 %"],
  ])("an attainment of %d is shown as %s", (ratio, expected) => {
    expect(printAttainment(ratio, "vi")).toBe(expected);
  });

  it("adds the percent sign to percentages alone", () => {
    expect(printMeasure(72.2, "%")).toEqual({ vi: "72,2 %", en: "72.2 %" });
    expect(printMeasure(95, "Sinh viên/vạn dân").vi).toBe("95");
  });

  it("cuts towards zero", () => {
    expect(truncate(Fraction.fromDecimal("99.969"), 2).toNumber()).toBe(99.96);
    expect(truncate(Fraction.fromDecimal("-99.969"), 2).toNumber()).toBe(-99.96);
  });
});
