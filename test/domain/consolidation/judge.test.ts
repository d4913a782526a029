import fc from "fast-check";
import { attainmentOf, judge, shortfallOf, weakerOf } from "../../../src/domain/consolidation/judge";
import { Fraction } from "../../../src/domain/exact/fraction";

const decimal = (text: string) => Fraction.fromDecimal(text);

describe("a verdict", () => {
  it.each([
    ["99.86", "99.85", "higher", "exceeded", 0, 9986 / 9985],
    ["99.85", "99.85", "higher", "met", 0, 1],
    ["99.8", "99.85", "higher", "shortfall", 0.05, 9980 / 9985],
    ["1", "0", "higher", "exceeded", 0, null],
    ["3.1", "3", "lower", "shortfall", 0.1, 30 / 31],
    ["2.9", "3", "lower", "exceeded", 0, 30 / 29],
    ["0", "3", "lower", "exceeded", 0, null],
  ] as const)("%s against %s (%s) is %s", (actual, target, direction, verdict, shortfall, attainment) => {
    const [value, goal] = [decimal(actual), decimal(target)];
    expect(judge(value, goal, direction)).toBe(verdict);
    expect(shortfallOf(value, goal, direction).toNumber()).toBe(shortfall);
    expect(attainmentOf(value, goal, direction)?.toNumber() ?? null).toBe(attainment);
  });

  it.each([
    ["met", "exceeded", "met"],
    ["exceeded", "met", "met"],
    ["exceeded", "exceeded", "exceeded"],
    ["shortfall", "shortfall", "shortfall"],
    ["shortfall", "met", null],
    ["exceeded", "shortfall", null],
  ] as const)("of %s and %s is %s", (worst, best, expected) => {
    expect(weakerOf(worst, best)).toBe(expected);
  });

  it("has a shortfall without dust, whose sum with the value is the target", () => {
    const hundredths = fc.nat(20_000);
    fc.assert(
      fc.property(hundredths, hundredths, (actual, target) => {
        const shortfall = shortfallOf(
          Fraction.of(actual, 100),
          Fraction.of(target, 100),
          "higher",
        ).toNumber();
        expect(shortfall).toBe(Math.max(0, target - actual) / 100);
        expect(String(shortfall)).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });

  it("has the nearest double of the exact ratio as its attainment", () => {
    const tenths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(tenths, tenths, (actual, target) => {
        // Both whole: one correctly rounded division.
        const ratio = attainmentOf(Fraction.of(actual, 10), Fraction.of(target, 10), "higher");
        expect(ratio!.toNumber()).toBe(actual / target);
      }),
    );
  });
});
