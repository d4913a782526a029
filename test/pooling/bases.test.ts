import type { Catalogue, Indicator } from "../../src/model/indicator";
import { consolidate } from "../../src/pooling/consolidate";
import type { Confirmation, ConsolidationResult } from "../../src/model/consolidation";
import type { UnitSet } from "../../src/model/reportingUnit";
import {
  believableFigures,
  catalogue,
  districts,
  previousOf,
  resultOf,
  type Figures,
} from "../sheets/results";
import { laiChauCommunes } from "../units/sets";
import { catalogueOf, indicator } from "./build";

const communes: UnitSet = laiChauCommunes;

const figures = believableFigures(catalogue, communes, 5);

const planOf = (targetYear: string, baselineYear: string): Catalogue => ({
  ...catalogue,
  plan: { ...catalogue.plan, targetYear, baselineYear },
});

const outside = (confirmed: readonly Confirmation[]): ConsolidationResult => {
  const given = resultOf({ figures, set: communes });
  const readings = given.reports.map((report) => ({
    file: report.file,
    mark: null,
    findings: [],
    candidates: [
      {
        identification: { unit: report.unit, proposed: null, name: "", evidence: [] },
        file: report.file,
        sheet: report.sheet,
        visibility: "visible" as const,
        draft: false,
        schoolYear: report.schoolYear,
        schoolYearAt: null,
        figures: report.figures,
        at: { sheet: report.sheet, cell: "A1" },
        findings: [],
      },
    ],
  }));
  const scope = { kind: "set", set: communes } as const;
  return consolidate(readings, {
    ...{ catalogue, scope, assignments: [], adjustments: [], previous: null, asOf: null, confirmed },
  });
};

const codesOf = ({ findings }: ConsolidationResult, code: string) =>
  findings.filter((finding) => finding.code === code);

const rowsWith = ({ consolidation }: ConsolidationResult, bar: string) =>
  consolidation.indicators.filter((row) => row.bar === bar).map(({ indicator }) => indicator.tt);

describe("a plan whose year the units did not have", () => {
  it("is judged in no row until that is confirmed", () => {
    const result = outside([]);
    expect(codesOf(result, "PLAN_OUTSIDE_UNITS")).toMatchObject([{ severity: "error" }]);
    const { indicators } = result.consolidation;
    expect(new Set(indicators.map(({ status }) => status))).toEqual(new Set(["undetermined", "missing"]));
    // The figures themselves are there all the same.
    expect(indicators.filter(({ actual }) => actual !== null).length).toBeGreaterThan(20);
  });

  it("is judged once it is, but for the rows that count units", () => {
    const result = outside(["units"]);
    expect(codesOf(result, "PLAN_OUTSIDE_UNITS")).toMatchObject([{ severity: "warning" }]);
    expect(rowsWith(result, "planOutsideUnits")).toEqual([8]);
    const counting = [5, 6, 7, 8, 11];
    for (const { indicator, status } of result.consolidation.indicators)
      expect([indicator.tt, ["undetermined", "missing"].includes(status)]).toEqual([
        indicator.tt,
        counting.includes(Number(indicator.tt)),
      ]);
  });

  it.each([
    ["2025-2026", "2024-2025", 0],
    ["2024-2025", "2023-2024", 1],
    ["2025", "2024", 0],
    ["2024", "2023", 1],
  ])("%s after %s: %i findings", (targetYear, baselineYear, count) => {
    const used = planOf(targetYear, baselineYear);
    expect(codesOf(resultOf({ catalogue: used, figures, set: communes }), "PLAN_OUTSIDE_UNITS")).toHaveLength(
      count,
    );
  });

  it("is known of units that are no more, and not looked at in a set without a period", () => {
    const used = planOf("2025-2026", "2024-2025");
    const old = believableFigures(used, districts, 3);
    expect(codesOf(resultOf({ catalogue: used, figures: old }), "PLAN_OUTSIDE_UNITS")).toHaveLength(1);
    const set = { ...districts, until: undefined };
    expect(codesOf(resultOf({ catalogue: used, figures: old, set }), "PLAN_OUTSIDE_UNITS")).toEqual([]);
  });
});

describe("over the communes", () => {
  const result = resultOf({ catalogue: planOf("2025-2026", "2024-2025"), figures, set: communes });

  it("rows of districts have no figures, and the reason is said", () => {
    expect(rowsWith(result, "levelNotInSet")).toEqual([6, 7, 11]);
    expect(codesOf(result, "LEVEL_NOT_IN_SET").map(({ indicator }) => indicator)).toHaveLength(3);
    for (const row of result.consolidation.indicators.filter(({ bar }) => bar === "levelNotInSet"))
      expect(row).toMatchObject({ status: "missing", actual: null, expected: 0 });
  });

  it("106 of 38 communes is no target", () => {
    expect(rowsWith(result, "targetImpossible")).toEqual([5]);
    const [finding] = codesOf(result, "TARGET_IMPOSSIBLE");
    expect(finding).toMatchObject({ severity: "error" });
    expect(finding!.message.vi).toContain("chỉ tiêu 106 lớn hơn số có thể đạt được (38)");
    const row = result.consolidation.indicators.find(({ bar }) => bar === "targetImpossible")!;
    expect(row).toMatchObject({ status: "undetermined", needed: null, shortfall: null, difference: null });
  });

  it("last year's counts of units are not compared, rates of the same territory are", () => {
    const notCompared = result.consolidation.indicators.filter(({ sameBase }) => !sameBase);
    expect(notCompared.map(({ indicator }) => indicator.tt)).toEqual([5, 6, 7, 8, 11]);
    expect(codesOf(result, "BASE_CHANGED").map(({ indicator }) => indicator)).toEqual([
      "PCGD_TH_3",
      "PCGD_THCS_3",
    ]);
  });

  it("the Department alone makes no common base with last year's districts", () => {
    const previous = previousOf(believableFigures(catalogue, districts, 3), "2024-2025");
    const both = resultOf({ catalogue: planOf("2025-2026", "2024-2025"), figures, set: communes, previous });
    expect(codesOf(both, "BASE_CHANGED").filter(({ indicator }) => indicator === undefined)).toHaveLength(1);
  });
});

const share = (changes: Partial<Indicator> = {}): Indicator =>
  indicator("PCGD_THCS_1", {
    ...{ kind: "share", scale: 100, unit: "%", decimals: 1, target: 75, targetText: "≥ 75%" },
    ...changes,
  });

const codes = districts.units.filter(({ level }) => level === "district").map(({ code }) => code);

/** The row of one indicator over what the districts said, in their order; `null` is silent. */
function rowOf(row: Indicator, given: readonly (Figures[string] | undefined)[]) {
  const entries = codes.flatMap((code, index) => {
    const figure = given[index];
    return figure === undefined ? [] : [[code, { [row.code]: figure }] as const];
  });
  const result = resultOf({ catalogue: catalogueOf(row), figures: Object.fromEntries(entries) });
  return { ...result.consolidation.indicators[0]!, result };
}

describe("a share", () => {
  it.each([
    [
      "6 of 8",
      [1, 1, 1, 1, 1, 1, 0, 0],
      { actual: 75, numerator: 6, denominator: 8, status: "met", needed: 0 },
    ],
    ["5 of 8", [1, 1, 1, 1, 1, 0, 0, 0], { actual: 62.5, status: "shortfall", needed: 1, shortfall: 12.5 }],
    ["6 of 7 that can", [1, 1, 1, 1, 1, 1, 0, "KAD"], { actual: 85.7, denominator: 7, status: "exceeded" }],
    ["5 of 7, one silent", [1, 1, 1, 1, 1, 0, 0, null], { low: 62.5, high: 75, status: "undetermined" }],
    [
      "4 of 7, one silent",
      [1, 1, 1, 1, 0, 0, 0, null],
      { low: 50, high: 62.5, status: "shortfall", needed: null },
    ],
    ["7 of 7, one silent", [1, 1, 1, 1, 1, 1, 1, null], { low: 87.5, high: 100, status: "exceeded" }],
    ["nobody", [null, null, null, null, null, null, null, null], { status: "missing", actual: null }],
  ] as const)("of %s", (_, given, expected) => expect(rowOf(share(), given)).toMatchObject(expected));

  it("names those that did not attain, and gives each as 1 or 0 of 1", () => {
    const row = rowOf(share(), [1, 0, 1, 1, 1, 0, 0, 1]);
    expect(row.causes.map(({ unit, missing }) => [unit, missing])).toEqual([
      [codes[1], 1],
      [codes[5], 1],
      [codes[6], 1],
    ]);
    expect(row.byUnit[1]).toMatchObject({ numerator: 0, denominator: 1, value: 0 });
  });

  it("above the whole is no target", () => {
    expect(rowOf(share({ target: 101, targetText: "" }), [1])).toMatchObject({ bar: "targetImpossible" });
    expect(rowOf(share({ target: 100, targetOperator: ">", targetText: "" }), [1])).toMatchObject({
      bar: "targetImpossible",
    });
  });
});

describe("a value of one source", () => {
  const index = indicator("PCGD_TH_3", {
    ...{ kind: "value", countOf: undefined, scale: 1, decimals: 2, unit: "Chỉ số" },
    ...{ target: 0.8, targetOperator: ">", targetText: "> 0,8" },
  });

  it("is taken as it is, with the decimals that show on which side of its target it lies", () => {
    expect(rowOf(index, [0.804])).toMatchObject({ actual: 0.804, exact: 0.804, status: "met", expected: 1 });
    expect(rowOf(index, [0.806])).toMatchObject({ actual: 0.81, status: "exceeded", needed: null });
    expect(rowOf(index, [0.8])).toMatchObject({ actual: 0.8, status: "shortfall", shortfall: 0.01 });
  });

  it("is neither added up nor averaged over two sources", () => {
    const row = rowOf(index, [0.81, 0.79]);
    expect(row).toMatchObject({ actual: null, status: "undetermined", bar: "severalSources" });
    expect(codesOf(row.result, "SEVERAL_SOURCES")).toMatchObject([{ severity: "error" }]);
  });
});

describe("targets of single units and of several years", () => {
  it("judge each unit, and are added up against the province's", () => {
    const unitTargets = { [codes[0]!]: 5, [codes[1]!]: { "2024-2025": 10, "2030": 13 }, LA: 3 };
    const row = rowOf(indicator("PCGD_TH_3", { unitTargets }), [7, 9, 17, 22, 11, 14, 10, 12]);
    expect(row.byUnit.map(({ own }) => own?.status)).toEqual([
      "exceeded",
      "shortfall",
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(row.byUnit[1]!.own).toEqual({ target: 10, status: "shortfall", shortfall: 1 });
    const messages = codesOf(row.result, "UNIT_TARGETS_DIFFER").map(({ message }) => message.vi);
    expect(messages).toEqual([
      expect.stringContaining("(15) chưa đủ chỉ tiêu chung (106)"),
      expect.stringContaining("LA"),
    ]);
  });

  it("say how far the goal is, and how much that is a year", () => {
    const yearTargets = [
      { year: "2024-2025", target: 32.8 },
      { year: "2030", target: 40 },
    ];
    const row = rowOf(
      indicator("NHA_TRE", { yearTargets }),
      codes.map(() => [340, 1000] as const),
    );
    expect(row.goal).toEqual({ year: "2030", target: 40, left: 6, perYear: 1 });
  });
});
