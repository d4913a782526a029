import fc from "fast-check";
import { Fraction } from "../../../src/text/exact/fraction";

/** What a double > 0 stands for to its last bit, not the shortest decimal that it is written as. */
function binaryValue(value: number): Fraction {
  let [whole, halvings] = [value, 0n];
  while (!Number.isInteger(whole)) [whole, halvings] = [whole * 2, halvings + 1n];
  return Fraction.of(BigInt(whole), 2n ** halvings);
}

describe("Fraction", () => {
  it.each([
    ["99.85", "1997/20"],
    ["-0.05", "-1/20"],
    ["100", "100/1"],
    ["1e-7", "1/10000000"],
    ["1.5e+3", "1500/1"],
    ["0.30000000000000004", "7500000000000001/25000000000000000"],
  ])("reads %s as %s", (text, expected) => {
    const fraction = Fraction.fromDecimal(text);
    expect(`${fraction.numerator}/${fraction.denominator}`).toBe(expected);
  });

  it.each(["", "99,85", "1.", ".5", "1 234", "NaN", "0x10", "1/2"])("refuses %p", (text) => {
    expect(() => Fraction.fromDecimal(text)).toThrow(RangeError);
  });

  it.each([NaN, Infinity])("refuses the number %p", (value) => {
    expect(() => Fraction.fromNumber(value)).toThrow(RangeError);
  });

  it("refuses a zero denominator", () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.one.div(Fraction.zero)).toThrow(RangeError);
  });

  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 3n, 2n, 2n],
    [-6n, 3n, -2n, -2n],
    [7n, -2n, -4n, -3n],
  ])("%i/%i lies between %i and %i", (numerator, denominator, floor, ceil) => {
    expect(Fraction.of(numerator, denominator).floor()).toBe(floor);
    expect(Fraction.of(numerator, denominator).ceil()).toBe(ceil);
  });

  it("has no dust where floats have", () => {
    expect(Fraction.fromNumber(99.8).sub(Fraction.fromNumber(99.85)).toNumber()).toBe(-0.05);
    expect(99.8 - 99.85).not.toBe(-0.05);
  });

  it("gives back every double it was made from", () => {
    const ordinary = fc.double({ min: -1e290, max: 1e290, noNaN: true });
    fc.assert(
      fc.property(
        ordinary.filter((value) => value === 0 || Math.abs(value) > 1e-290),
        (value) => Fraction.fromNumber(value).toNumber() === value,
      ),
    );
  });

  it("gives the nearest double of huge fractions, halves to even", () => {
    const huge = 10n ** 400n;
    expect(Fraction.of(huge, huge * 3n + 1n).toNumber()).toBe(1 / 3);
    expect(Fraction.of(-2n * huge - 1n, 3n * huge).toNumber()).toBe(-2 / 3);
    // Exactly half between two doubles, and the least bit above it.
    expect(Fraction.of(2n ** 53n + 1n, 1n).toNumber()).toBe(2 ** 53);
    expect(Fraction.of((2n ** 53n + 1n) * huge + 1n, huge).toNumber()).toBe(2 ** 53 + 2);
    expect(Fraction.of(2n ** 53n + 3n, 1n).toNumber()).toBe(2 ** 53 + 4);
  });

  it("gives a double with none nearer", () => {
    const whole = fc.bigInt({ min: 1n, max: 10n ** 40n });
    fc.assert(
      fc.property(whole, whole, (numerator, denominator) => {
        const exact = Fraction.of(numerator, denominator);
        const nearest = exact.toNumber();
        const distance = (value: number) => binaryValue(value).sub(exact).abs();
        const gap = Math.max(nearest * 2 ** -52, Number.MIN_VALUE);
        expect(distance(nearest).compare(distance(nearest + gap))).toBeLessThanOrEqual(0);
        expect(distance(nearest).compare(distance(nearest - gap))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("computes like arithmetic with whole numbers", () => {
    const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    const positive = fc.bigInt({ min: 1n, max: 10n ** 20n });
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const [left, right] = [Fraction.of(a, b), Fraction.of(c, d)];
        const sum = left.add(right);
        expect(sum.numerator * b * d).toBe((a * d + c * b) * sum.denominator);
        expect(sum.sub(right).equals(left)).toBe(true);
        if (c !== 0n) expect(left.mul(right).div(right).equals(left)).toBe(true);
        expect(Math.sign(left.compare(right))).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      }),
    );
  });
});
