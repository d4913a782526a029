import fc from "fast-check";
import {
  attainmentOf,
  judge,
  judgeBetween,
  shortfallOf,
  shownValue,
  unrounded,
  weakerOf,
} from "../../src/pooling/judge";
import type { TargetOperator } from "../../src/model/indicator";
import { Fraction } from "../../src/text/exact/fraction";
import { roundHalfUp } from "../../src/text/exact/reported";

const decimal = (text: string) => Fraction.fromDecimal(text);

describe("a verdict", () => {
  it.each([
    ["99.86", "99.85", ">=", "exceeded", 0, 9986 / 9985],
    ["99.85", "99.85", ">=", "met", 0, 1],
    ["99.8", "99.85", ">=", "shortfall", 0.05, 9980 / 9985],
    ["1", "0", ">=", "exceeded", 0, null],
    ["3.1", "3", "<=", "shortfall", 0.1, 30 / 31],
    ["2.9", "3", "<=", "exceeded", 0, 30 / 29],
    ["0", "3", "<=", "exceeded", 0, null],
    ["98.1", "98", ">", "exceeded", 0, 981 / 980],
    ["98", "98", ">", "shortfall", 0.1, 1],
    ["97.9", "98", ">", "shortfall", 0.2, 979 / 980],
    ["10", "10", "<", "shortfall", 0.1, 1],
    ["9.9", "10", "<", "exceeded", 0, 100 / 99],
    ["10.4", "10", "<", "shortfall", 0.5, 100 / 104],
    ["100", "100", "=", "met", 0, null],
    ["99.9", "100", "=", "shortfall", 0.1, null],
    ["100.2", "100", "=", "shortfall", 0.2, null],
  ] as const)("%s against %s (%s) is %s", (actual, target, operator, verdict, shortfall, attainment) => {
    const [value, goal] = [decimal(actual), decimal(target)];
    expect(judge(unrounded(value), goal, operator)).toBe(verdict);
    expect(shortfallOf(value, goal, operator, 1).toNumber()).toBe(shortfall);
    expect(attainmentOf(value, goal, operator)?.toNumber() ?? null).toBe(attainment);
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

  it.each([
    ["98.04", "98", ">", "98.04", "met"],
    ["98.049", "98", ">", "98.04", "met"],
    ["98.0004", "98", ">", "98.0004", "met"],
    ["98.05", "98", ">", "98.1", "exceeded"],
    ["98", "98", ">", "98", "shortfall"],
    ["97.95", "97.95", ">", "97.95", "shortfall"],
    ["97.953", "97.956", ">", "97.95", "shortfall"],
    ["9.953", "10", "<", "9.96", "met"],
    ["9.94", "10", "<", "9.9", "exceeded"],
    ["10.04", "10.02", "<", "10.04", "shortfall"],
    ["98.04", "98", ">=", "98", "met"],
  ] as const)("prints %s against %s (%s) as %s, %s", (text, target, operator, printed, verdict) => {
    const exact = decimal(text);
    const measured = { exact, reported: roundHalfUp(exact, 1) };
    expect(shownValue(measured, decimal(target), operator, 1).toNumber()).toBe(Number(printed));
    expect(judge(measured, decimal(target), operator)).toBe(verdict);
  });

  it.each([
    ["90", "95", "92", "=", null],
    ["90", "91", "92", "=", "shortfall"],
    ["93", "95", "92", "=", "shortfall"],
    ["92", "92", "92", "=", "met"],
    ["92", "95", "92", ">", null],
    ["93", "95", "92", ">", "exceeded"],
  ] as const)("between %s and %s against %s (%s) is %s", (low, high, target, operator, expected) => {
    const cases = [low, high].map((text) => unrounded(decimal(text)));
    expect(judgeBetween(cases[0]!, cases[1]!, decimal(target), operator)).toBe(expected);
  });

  it("says of the printed value what it says of the exact one", () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(parts, fc.nat(12_000), fc.constantFrom(">", "<"), ([n, d], hundredths, operator) => {
        const exact = Fraction.of(100 * n, d);
        const target = Fraction.of(hundredths, 100);
        const measured = { exact, reported: roundHalfUp(exact, 1) };
        const shown = shownValue(measured, target, operator as TargetOperator, 1);
        const again = { exact: shown, reported: roundHalfUp(shown, 1) };
        expect(judge(again, target, operator as TargetOperator)).toBe(
          judge(measured, target, operator as TargetOperator),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("has a shortfall without dust, whose sum with the value is the target", () => {
    const hundredths = fc.nat(20_000);
    fc.assert(
      fc.property(hundredths, hundredths, (actual, target) => {
        const shortfall = shortfallOf(Fraction.of(actual, 100), Fraction.of(target, 100), ">=", 2).toNumber();
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
        const ratio = attainmentOf(Fraction.of(actual, 10), Fraction.of(target, 10), ">=");
        expect(ratio!.toNumber()).toBe(actual / target);
      }),
    );
  });
});
