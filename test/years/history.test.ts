import type { Consolidation, PastYear } from "../../src/model/consolidation";
import { readHistory } from "../../src/sheets/history/readHistory";
import type { ToldYears } from "../../src/sheets/history/rows";
import { layOutSubmission } from "../../src/sheets/submission";
import { findingsOfHistory, historyOf } from "../../src/years/history";
import { bytesOf, layOut, sheetOf, snapshotOf } from "../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";
import { makeProvinceSet } from "../../src/units/country/province";
import { province as laoCai } from "../../src/units/country/data/15.data";

const { plan } = catalogue;
const lastYear = {
  ...catalogue,
  plan: { ...plan, targetYear: plan.baselineYear, baselineYear: "2022-2023" },
};
const heading = { document: "", number: "", date: "", issuer: "" };
const figures = believableFigures(catalogue, districts, 7);
const before = resultOf({ catalogue: lastYear, figures });
const now = resultOf({ figures });

const read = async (spec: Parameters<typeof bytesOf>[0], file: string): Promise<ToldYears> => {
  const told = readHistory(snapshotOf(await bytesOf(spec), file), file, catalogue);
  if (typeof told === "string") throw new Error(told);
  return told;
};

const withHistory = (history: readonly PastYear[], changes: Partial<Consolidation> = {}): Consolidation => ({
  ...now.consolidation,
  base: { formerWholes: [] },
  ...changes,
  history,
});

const rowOf = (consolidation: Consolidation, code: string) =>
  historyOf(consolidation).find((row) => row.code === code)!.years;

const past = (changes: Partial<PastYear> & Pick<PastYear, "year">, figure: object): PastYear => ({
  ...{ file: "a.xlsx", standing: "result", unitSet: null, whole: null },
  ...changes,
  rows: {
    NHA_TRE: {
      ...{ value: null, target: null, unit: "%", numerator: null, denominator: null, share: null, at: null },
      ...figure,
    },
  },
});

describe("readHistory", () => {
  it("reads a workbook of ours, and the submitted copy of it, to the same results", async () => {
    const own = await read(layOut(before), "so.xlsx");
    const expected = before.consolidation.indicators.map(({ indicator, actual }) => [indicator.code, actual]);
    const valuesOf = ({ years }: ToldYears, year: string) => {
      const found = years.find((one) => one.year === year)!;
      return catalogue.indicators.map(({ code }) => [code, found.rows[code]?.value ?? null]);
    };
    expect(valuesOf(own, plan.baselineYear)).toEqual(expected);
    // The plan of that year prints the results of the year before it.
    expect(valuesOf(own, "2022-2023")).toEqual(
      catalogue.indicators.map(({ code, baseline }) => [code, baseline]),
    );
    const copy = await read(
      layOutSubmission(before, { form: "A", figures: "text", heading, signatures: false }),
      "nop.xlsx",
    );
    expect(valuesOf(copy, plan.baselineYear)).toEqual(expected);
    expect([own.findings, copy.findings]).toEqual([[], []]);
  });
});

describe("historyOf", () => {
  it("puts the years in order: earlier files, the baseline of the plan, and the year in force", () => {
    const years = rowOf(withHistory([past({ year: "2022-2023" }, { value: 30 })]), "NHA_TRE");
    expect(years.map(({ year, value }) => [year, value])).toEqual([
      ["2022-2023", 30],
      ["2023-2024", catalogue.indicators[0]!.baseline],
      ["2024-2025", now.consolidation.indicators[0]!.actual],
    ]);
  });

  it("pools the provinces that one was merged from: sums, never a mean", () => {
    const parts = [
      past({ year: "2022-2023", whole: "Tỉnh A" }, { value: 50, numerator: 1, denominator: 2 }),
      past({ year: "2022-2023", whole: "Tỉnh B" }, { value: 10, numerator: 10, denominator: 100 }),
    ];
    expect(rowOf(withHistory(parts), "NHA_TRE")[0]!.value).toBe(10.8);
    const without = [parts[0]!, past({ year: "2022-2023", whole: "Tỉnh B" }, { value: 10 })];
    expect(rowOf(withHistory(without), "NHA_TRE")[0]!.value).toBeNull();
    expect(findingsOfHistory(without, catalogue)).toMatchObject([
      { code: "HISTORY_LEFT_OUT", variant: "notPooled", indicator: "NHA_TRE" },
    ]);
  });

  const since2025 = { since: "2025-07-01", formerWholes: [] };
  it.each([
    ["a rate of people over other units", "NHA_TRE", { base: since2025 }, true],
    ["a count of units over other units", "PCGD_TH_3", { base: since2025 }, false],
    ["a count of units over the same", "PCGD_TH_3", { base: { formerWholes: [] } }, true],
    [
      "a rate of one of two former provinces",
      "NHA_TRE",
      { base: { since: "2025-07-01", formerWholes: ["Tỉnh A", "Tỉnh B"] } },
      false,
    ],
  ])("says whether %s compares", async (_, code, changes, expected) => {
    const { years } = await read(layOut(before), "so.xlsx");
    const told = years.filter(({ standing }) => standing === "result");
    const found = rowOf(withHistory(told, changes), code).find(({ year }) => year === plan.baselineYear)!;
    expect(found).toMatchObject({ sameBase: expected });
  });

  it("does not compare with another unit of measure", () => {
    const other = { ...past({ year: "2022-2023" }, { value: 3000, unit: "cháu" }) };
    expect(rowOf(withHistory([other]), "NHA_TRE")[0]!.sameBase).toBe(false);
  });

  it("names both files where they disagree, and the plan in force among them", () => {
    const baseline = catalogue.indicators[0]!.baseline!;
    const told = past({ year: plan.baselineYear }, { value: baseline + 1 });
    expect(findingsOfHistory([told], catalogue)).toMatchObject([
      { code: "HISTORY_DIFFERS", indicator: "NHA_TRE", params: { file: "a.xlsx", other: plan.number } },
    ]);
    expect(findingsOfHistory([past({ year: plan.baselineYear }, { value: baseline })], catalogue)).toEqual(
      [],
    );
  });

  it("knows the former provinces of one that was merged", () => {
    const set = makeProvinceSet(laoCai);
    const provinces = new Set((set.formerUnits ?? []).map(({ province }) => province));
    expect([...provinces].sort()).toEqual(["Tỉnh Lào Cai", "Tỉnh Yên Bái"]);
  });
});

describe("Số liệu qua các năm", () => {
  const sheet = (history: readonly PastYear[], base: Consolidation["base"]) =>
    sheetOf(layOut({ ...now, consolidation: withHistory(history, { base }) }), "history");

  it("is written only where earlier years were given", () => {
    expect(layOut(now).sheets.map(({ key }) => key)).not.toContain("history");
  });

  it("marks what does not compare, and draws no line through it", () => {
    const told = past({ year: "2022-2023" }, { value: 30 });
    const base = { since: "2025-07-01", formerWholes: ["Tỉnh A", "Tỉnh B"] };
    const { rows, charts = [] } = sheet([told], base);
    const row = rows.find((cells) => cells[1]?.value === catalogue.indicators[0]!.nameVi)!;
    expect(row[3]).toMatchObject({ value: 30, format: 'General" (**)"' });
    expect(row.map((cell) => cell?.value)).toContain(
      "(**) Không so sánh do thay đổi đơn vị hành chính, địa giới hoặc đơn vị tính: 2022-2023",
    );
    const { values } = charts.find(({ name }) => name === "EDU_history_NHA_TRE")!.series[0]!;
    const drawn = rows[values.top]!.slice(values.left, values.right + 1).map((cell) => cell?.value ?? null);
    expect(drawn).toEqual([null, catalogue.indicators[0]!.baseline, now.consolidation.indicators[0]!.actual]);
  });

  it("gives a line to every row with two comparable years", () => {
    const { charts = [] } = sheet([past({ year: "2022-2023" }, { value: 30 })], { formerWholes: [] });
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    expect(charts.length).toBeGreaterThan(20);
  });
});
