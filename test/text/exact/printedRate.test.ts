import { printedRateAgrees } from "../../../src/text/exact/printedRate";
import { printDecimal } from "../../../src/text/exact/print";
import { exactRate, roundHalfUp } from "../../../src/text/exact/reported";
import published from "../../pooling/check/published-figures.json";

/** "69,7%" as a printed rate. */
function readPrinted(text: string) {
  const value = text.replace("%", "").replace(",", ".");
  return { value, decimals: value.split(".")[1]?.length ?? 0 };
}

describe("printed rates of public reports", () => {
  it.each(published.vectors)("$source: $printed is $verdict", (vector) => {
    const printed = readPrinted(vector.printed);
    const agrees = printedRateAgrees(vector.numerator, vector.denominator, 100, printed);
    expect(agrees ? "consistent" : "inconsistent").toBe(vector.verdict);
    if (vector.computed === undefined) return;
    const computed = roundHalfUp(exactRate(vector.numerator, vector.denominator, 100)!, printed.decimals);
    expect(`${printDecimal(computed, "vi")}%`).toBe(vector.computed);
  });
});

describe("printed rates at the decimals shown", () => {
  it.each([
    [1, 8, 100, "12.5", 1, true],
    [1, 8, 100, "13", 0, true],
    [1, 8, 100, "12", 0, false],
    [57, 200, 100, "28.5", 1, true],
    [57, 200, 100, "29", 0, true],
    // Excel's own 228/327*100, with the dust of its last digit.
    [228, 327, 100, "69.72477064220184", 14, true],
    [228, 327, 100, "69.72477064220184", 1, true],
    // 99,968: half-up is 99,97, cut so as not to read 100 it is 99,96.
    [3124, 3125, 100, "99.97", 2, true],
    [3124, 3125, 100, "99.96", 2, true],
    [3124, 3125, 100, "100", 0, true],
    [3124, 3125, 100, "99.95", 2, false],
    // 98,968 does not read 100, so nothing is cut.
    [12371, 12500, 100, "98.96", 2, false],
    [41, 4316, 10000, "95", 0, true],
    [41, 4316, 10000, "94", 0, false],
    [0, 0, 100, "0", 0, true],
  ])(
    "%i/%i × %i printed as %s at %i decimals: %s",
    (numerator, denominator, scale, value, decimals, expected) => {
      expect(printedRateAgrees(numerator, denominator, scale, { value, decimals })).toBe(expected);
    },
  );
});
