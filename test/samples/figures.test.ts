import type { Indicator } from "../../src/model/indicator";
import { catalogueOf, figuresOf, sampleUnits, sampleYears } from "../../scripts/samples/files";
import type { SampleFigure } from "../../scripts/samples/figures";
import type { SampleYear } from "../../scripts/samples/totals.data";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { judgeAll } from "./judge";

const judged = (year: SampleYear) => judgeAll(catalogueOf(year), sampleUnits, figuresOf(year));
const rowOf = (year: SampleYear, code: string) => judged(year).find((row) => row.code === code);

/** The figures of one unit in 2023-2024 or 2024-2025, with their indicator. */
const everyRow = sampleYears.flatMap((year) =>
  sampleUnits.flatMap(({ code: unit }) =>
    Object.entries(figuresOf(year)[unit] ?? {}).map(([code, figure]) => ({ year, unit, code, figure })),
  ),
);

const indicatorOf = (code: string): Indicator =>
  laiChau20242025.indicators.find((indicator) => indicator.code === code)!;

const amount = (figure: SampleFigure | undefined): number | null =>
  figure === undefined || figure.kind === "silent"
    ? null
    : figure.kind === "rate"
      ? figure.numerator
      : figure.value;

describe("2023-2024 is the plan's column of results", () => {
  test.each(laiChau20242025.indicators.map(({ code, baseline }) => [code, baseline] as const))(
    "%s is %s",
    (code, baseline) => {
      expect(rowOf("2023-2024", code)).toMatchObject({ actual: baseline });
    },
  );

  test.each([
    ["MN_CQG_1", 56, 112],
    ["MN_CQG_2", 18, 112],
    ["TH_CQG_1", 43, 83],
    ["TH_CQG_2", 11, 83],
    ["TRUNG_HOC_CQG_1", 72, 133],
    ["TRUNG_HOC_CQG_2", 6, 133],
  ])("%s: %i of %i schools", (code, numerator, denominator) => {
    expect(rowOf("2023-2024", code)).toMatchObject({ numerator, denominator });
  });
});

describe("2024-2025", () => {
  test("has 112, 82 and 133 schools", () => {
    const schools = ["MN_CQG_1", "TH_CQG_1", "TRUNG_HOC_CQG_1"].map(
      (code) => rowOf("2024-2025", code)?.denominator,
    );
    expect(schools).toEqual([112, 82, 133]);
  });

  test("shows every status", () => {
    expect(new Set(judged("2024-2025").map(({ status }) => status))).toEqual(
      new Set(["exceeded", "met", "shortfall", "undetermined", "missing"]),
    );
  });

  test("meets one target only by rounding", () => {
    expect(rowOf("2024-2025", "TRUNG_HOC_CQG_1")).toMatchObject({
      ...{ numerator: 79, denominator: 133, actual: 59.4, target: 59.4, status: "met" },
    });
  });
});

describe("every unit's figures are possible", () => {
  test("no part is larger than its whole", () => {
    const wrong = everyRow.filter(
      ({ figure }) => figure.kind === "rate" && !(figure.numerator >= 0 && figure.numerator <= figure.denominator),
    );
    expect(wrong).toEqual([]);
  });

  test("nested rows do not exceed the row that contains them", () => {
    const wrong = everyRow.filter(({ year, unit, code, figure }) => {
      const { nestedIn } = indicatorOf(code);
      const outer = nestedIn === undefined ? null : amount(figuresOf(year)[unit]?.[nestedIn]);
      const inner = amount(figure);
      return outer !== null && inner !== null && inner > outer;
    });
    expect(wrong).toEqual([]);
  });

  test("separate groups of schools fit into all schools", () => {
    const wrong = everyRow.filter(({ year, unit, code, figure }) => {
      const { disjointWith } = indicatorOf(code);
      if (disjointWith === undefined || figure.kind !== "rate") return false;
      return figure.numerator + amount(figuresOf(year)[unit]?.[disjointWith])! > figure.denominator;
    });
    expect(wrong).toEqual([]);
  });

  test("rows of one quantity have one denominator", () => {
    const seen = new Map<string, number>();
    for (const { year, unit, code, figure } of everyRow) {
      if (figure.kind !== "rate") continue;
      const key = `${year} ${unit} ${indicatorOf(code).denominatorVar}`;
      expect(figure.denominator).toBe(seen.get(key) ?? figure.denominator);
      seen.set(key, figure.denominator);
    }
  });

  test("communes do not exceed the unit's", () => {
    const wrong = everyRow.filter(({ unit, code, figure }) => {
      const communes = sampleUnits.find((candidate) => candidate.code === unit)!.communes;
      return indicatorOf(code).countOf === "commune" && amount(figure)! > communes;
    });
    expect(wrong).toEqual([]);
  });
});
