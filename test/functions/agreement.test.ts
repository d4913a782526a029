import fc from "fast-check";
import type { Indicator, TargetOperator } from "../../src/model/indicator";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { UnitContribution } from "../../src/model/consolidation";
import { attainmentOf, judge, shortfallOf, unrounded as asIs } from "../../src/pooling/judge";
import { consolidateRow } from "../../src/pooling/row";
import type { SilenceContext } from "../../src/pooling/silence";
import { Fraction } from "../../src/text/exact/fraction";
import { exactRate, reportedValue } from "../../src/text/exact/reported";
import { STATUS_TEXTS } from "../../src/sheets/labels.data";
import { callDirectly, installStandIn } from "./caller";
import type { Shown } from "./cases";

beforeAll(installStandIn);

/** The one cell that a call shows. */
function call(id: string, ...given: (number | string | null | readonly (readonly number[])[])[]): Shown {
  return callDirectly(id, given, "desktop")[0]![0]!;
}

const asColumn = (values: readonly number[]) => values.map((value) => [value]);

/** A decimal as people write it: up to three decimals. */
const decimal = fc
  .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.constantFrom(1, 10, 100, 1000))
  .map(([whole, unit]) => whole / unit);

const direction = fc.constantFrom<TargetOperator>(">=", "<=", ">", "<", "=");

/** Words that mean an operator. */
const words = { ">=": "higher", "<=": "lower", ">": "lớn hơn", "<": "＜", "=": "bằng" } as const;

/** Numbers that are often equal, since equality is where verdicts break. */
const twoDecimals = fc.oneof(
  fc.tuple(decimal, decimal),
  decimal.map((value) => [value, value] as [number, number]),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    // The first is the second with the dust of binary addition.
    .map(([a, b]) => [a / 1000 + b / 1000, (a + b) / 1000] as [number, number]),
);

/** The decimal of 15 significant digits that Excel keeps. */
const exact = (value: number): Fraction => Fraction.fromDecimal(value.toPrecision(15));

describe("a function says what the domain says", () => {
  test("STATUS, SHORTFALL, ATTAINMENT of any two decimals", () => {
    fc.assert(
      fc.property(twoDecimals, direction, ([actual, target], better) => {
        const [value, goal] = [exact(actual), exact(target)];
        expect(call("STATUS", actual, target, better)).toBe(STATUS_TEXTS[judge(asIs(value), goal, better)]);
        expect(call("STATUS", actual, target, words[better])).toBe(call("STATUS", actual, target, better));
        expect(call("SHORTFALL", actual, target, better)).toBe(
          shortfallOf(value, goal, better, null).toNumber(),
        );
        const ratio = attainmentOf(value, goal, better);
        const shown = call("ATTAINMENT", actual, target, better);
        if (better === "=") expect(shown).toBe("");
        else if (ratio) expect(shown).toBe(ratio.toNumber());
        else expect(shown).toMatchObject({ error: "#N/A" });
      }),
      { numRuns: 600 },
    );
  });

  /** Units' counts: a numerator within its denominator. */
  const counts = fc
    .array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 9 })
    .map((pairs) => pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const));
  const rates = laiChau20242025.indicators.filter(({ kind }) => kind === "rate");

  const contribution = (numerator: number, denominator: number): UnitContribution => ({
    ...{ unit: "X", numerator, denominator, value: 0, at: null, denominatorAt: null },
    ...{ silence: null, adjustments: [], share: null },
  });

  test("POOLEDRATE, STATUS, SHORTFALL, ATTAINMENT, NEEDED of a row of the appendix, to the digit", () => {
    const context: SilenceContext = { scope: { kind: "any" }, units: new Map(), previous: null };
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...rates),
        fc.oneof(fc.constantFrom(100, 99.85, 99.97, 50), fc.nat(100)),
        direction,
        (pairs, row, target, operator) => {
          const strict = operator === ">" || operator === "<";
          const indicator: Indicator = { ...row, target, targetOperator: operator };
          const result = consolidateRow(
            indicator,
            pairs.map(([n, d]) => contribution(n, d)),
            context,
          );
          const { scale, decimals } = indicator;
          const [numerators, denominators] = [0, 1].map((index) =>
            asColumn(pairs.map((pair) => pair[index]!)),
          );
          const actual = call("POOLEDRATE", numerators!, denominators!, scale, decimals) as number;
          // A strict operator may show more decimals than the row has.
          if (!strict) expect(actual).toBe(result.actual);
          const shown = result.actual!;
          const places = strict ? decimals : null;
          expect(call("POOLEDRATE", numerators!, denominators!, scale)).toBe(result.exact);
          expect(call("STATUS", shown, target, operator, places)).toBe(STATUS_TEXTS[result.status]);
          expect(call("STATUS", result.exact, target, operator, decimals)).toBe(STATUS_TEXTS[result.status]);
          expect(call("SHORTFALL", shown, target, operator, places)).toBe(result.shortfall);
          if (target > 0 && shown > 0)
            expect(call("ATTAINMENT", shown, target, operator)).toBe(result.attainment ?? "");
          const counts = [result.numerator, result.denominator] as const;
          const needed = call("NEEDED", ...counts, target, scale, decimals, operator);
          expect(needed).toBe(result.needed ?? "");
        },
      ),
      { numRuns: 600 },
    );
  });

  test("STATUS and SHORTFALL with decimals round the unrounded rate as the appendix does", () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(2),
        decimal,
        (a, b, decimals, goal) => {
          const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
          const unrounded = exactRate(numerator, denominator, 100)!.toNumber();
          const reported = reportedValue(numerator, denominator, 100, decimals)!;
          const target = exact(goal);
          expect(call("STATUS", unrounded, goal, "higher", decimals)).toBe(
            STATUS_TEXTS[judge(asIs(reported), target, ">=")],
          );
          expect(call("SHORTFALL", unrounded, goal, "higher", decimals)).toBe(
            shortfallOf(reported, target, ">=", decimals).toNumber(),
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  test("NEEDED is enough, and one less is not", () => {
    const decimalsOrNone = fc.constantFrom(null, 0, 1, 2);
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(10_100),
        decimalsOrNone,
        (n, d, percent, places) => {
          const target = percent / 100;
          const needed = call("NEEDED", n, d, target, 100, places);
          const isMet = (count: number): boolean => {
            const value = places === null ? exactRate(count, d, 100)! : reportedValue(count, d, 100, places)!;
            return value.compare(exact(target)) >= 0;
          };
          if (needed === "")
            expect(
              Array.from({ length: Math.max(0, d - n) + 1 }, (_, more) => isMet(n + more)),
            ).not.toContain(true);
          else
            expect([isMet(n + Number(needed)), needed === 0 || !isMet(n + Number(needed) - 1)]).toEqual([
              true,
              true,
            ]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("PROGRESS is the exact ratio of the two changes", () => {
    fc.assert(
      fc.property(decimal, twoDecimals, (baseline, [actual, target]) => {
        const planned = exact(target).sub(exact(baseline));
        const expected = planned.isZero() ? "" : exact(actual).sub(exact(baseline)).div(planned).toNumber();
        expect(call("PROGRESS", baseline, actual, target)).toBe(expected);
      }),
    );
  });

  test("RANKING is one more than the number of better values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 900, max: 1000 }), { minLength: 1, maxLength: 30 }),
        direction,
        (tenths, better) => {
          const values = tenths.map((value) => value / 10);
          const isBetter = (a: number, b: number): boolean => (better.startsWith("<") ? a < b : a > b);
          const places = callDirectly("RANKING", [asColumn(values), asColumn(values), better], "web");
          expect(places).toEqual(
            values.map((value) => [1 + values.filter((other) => isBetter(other, value)).length]),
          );
        },
      ),
    );
  });

  test("TONUMBER reads what the plan prints", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(2), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const printed = value.toLocaleString("vi-VN", { maximumFractionDigits: decimals });
        expect(call("TONUMBER", printed)).toBe(value);
        // Three digits after the point of a percentage may be decimals typed the English way.
        if (!printed.includes(".")) expect(call("TONUMBER", `${printed}%`)).toBe(value);
      }),
    );
  });
});

test("answers have the shape of the arguments, and every cell is that of a call of its own", () => {
  const shape = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(
      shape,
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 4, maxLength: 4 }),
      fc.infiniteStream(fc.constantFrom<number | string>(1, 2, "1,5", "", "abc", 0)),
      ({ rows, columns }, flat, values) => {
        const matrices = flat.map(([oneRow, oneColumn], index) =>
          Array.from({ length: oneRow ? 1 : rows }, () =>
            Array.from({ length: oneColumn ? 1 : columns }, () =>
              index === 2 ? "lower" : index === 3 ? 1 : values.next().value!,
            ),
          ),
        );
        const [height, width] = [
          Math.max(...matrices.map((m) => m.length)),
          Math.max(...matrices.map((m) => m[0]!.length)),
        ];
        const whole = callDirectly("STATUS", matrices, "web");
        const single = Array.from({ length: height }, (_row, row) =>
          Array.from(
            { length: width },
            (_column, column) =>
              callDirectly(
                "STATUS",
                matrices.map((m) => m[m.length === 1 ? 0 : row]![m[0]!.length === 1 ? 0 : column]!),
                "web",
              )[0]![0]!,
          ),
        );
        expect(whole).toEqual(single);
      },
    ),
  );
});
