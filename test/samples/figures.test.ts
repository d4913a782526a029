import type { Indicator } from "../../src/model/indicator";
import { catalogueOf, figuresOf, sampleYears, unitsOf } from "../../scripts/samples/files";
import type { SampleFigure } from "../../scripts/samples/figures";
import type { SampleYear } from "../../scripts/samples/totals.data";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { judgeAll } from "./judge";

const judged = (year: SampleYear) => judgeAll(catalogueOf(year), unitsOf(year), figuresOf(year));
const rowOf = (year: SampleYear, code: string) => judged(year).find((row) => row.code === code);

/** The figures of every unit of every year, with their indicator. */
const everyRow = sampleYears.flatMap((year) =>
  unitsOf(year).flatMap(({ code: unit }) =>
    Object.entries(figuresOf(year)[unit] ?? {}).map(([code, figure]) => ({ year, unit, code, figure })),
  ),
);

const indicatorOf = (year: SampleYear, code: string): Indicator =>
  catalogueOf(year).indicators.find((indicator) => indicator.code === code)!;

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

describe("2025-2026", () => {
  test("is of 38 communes and the Department", () => {
    expect(unitsOf("2025-2026").map(({ level }) => level)).toEqual([
      ...Array.from({ length: 38 }, () => "commune"),
      "department",
    ]);
  });

  test("shows what a year in the middle of its round has", () => {
    expect(new Set(judged("2025-2026").map(({ status }) => status))).toEqual(
      new Set(["exceeded", "met", "shortfall", "undetermined"]),
    );
  });

  // The two rows that were open in 2024-2025 have an illustrative result.
  test.each(
    catalogueOf("2025-2026")
      .indicators.filter(({ code, baseline }) => baseline !== null && !["BIET_CHU_2", "SV_VAN_DAN"].includes(code))
      .map(({ code, baseline }) => [code, baseline] as const),
  )("%s: last year's result is that of last year's samples", (code, baseline) => {
    expect(rowOf("2024-2025", code)).toMatchObject({ actual: baseline });
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
      const { nestedIn } = indicatorOf(year, code);
      const outer = nestedIn === undefined ? null : amount(figuresOf(year)[unit]?.[nestedIn]);
      const inner = amount(figure);
      return outer !== null && inner !== null && inner > outer;
    });
    expect(wrong).toEqual([]);
  });

  test("separate groups of schools fit into all schools", () => {
    const wrong = everyRow.filter(({ year, unit, code, figure }) => {
      const { disjointWith } = indicatorOf(year, code);
      if (disjointWith === undefined || figure.kind !== "rate") return false;
      return figure.numerator + amount(figuresOf(year)[unit]?.[disjointWith])! > figure.denominator;
    });
    expect(wrong).toEqual([]);
  });

  test("rows of one quantity have one denominator", () => {
    const seen = new Map<string, number>();
    for (const { year, unit, code, figure } of everyRow) {
      if (figure.kind !== "rate") continue;
      const key = `${year} ${unit} ${indicatorOf(year, code).denominatorVar}`;
      expect(figure.denominator).toBe(seen.get(key) ?? figure.denominator);
      seen.set(key, figure.denominator);
    }
  });

  test("communes do not exceed the unit's", () => {
    const wrong = everyRow.filter(({ year, unit, code, figure }) => {
      const communes = unitsOf(year).find((candidate) => candidate.code === unit)!.communes;
      return indicatorOf(year, code).countOf === "commune" && amount(figure)! > communes;
    });
    expect(wrong).toEqual([]);
  });
});
