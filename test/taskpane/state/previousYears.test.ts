import type { Catalogue } from "../../../src/model/indicator";
import type { UnitSet } from "../../../src/model/reportingUnit";
import { readSettings } from "../../../src/sheets/readSettings";
import { defaultSettings, type WorkbookSettings, writeSettings } from "../../../src/sheets/settings";
import { loadUnitSet } from "../../../src/units/unitSets";
import { startPane, type TestedPane } from "../fixtures/livePane";
import { bookOfFormer, expected, FORMER, ofBoth } from "../../years/mergedProvince";
import { bytesOf, layOut } from "../../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf, type Figures } from "../../sheets/results";
import { laiChauCommunes } from "../../units/sets";

jest.setTimeout(120_000);

const figures = believableFigures(catalogue, districts, 7);
const codes = Object.keys(figures).filter((code) => code !== "SO_GDDT");
const [first, second] = [codes.slice(0, 4), codes.slice(4)];

const inYear = (targetYear: string, used: Catalogue = catalogue): Catalogue => ({
  ...used,
  plan: { ...used.plan, targetYear },
});

/** A workbook of ours for some units of a set. */
async function workbook(
  name: string,
  set: UnitSet,
  given: Record<string, Figures>,
  year: string,
): Promise<File> {
  const spec = layOut(resultOf({ catalogue: inYear(year), set, figures: given }));
  return new File([(await bytesOf(spec)) as BlobPart], name);
}

const { baselineYear } = catalogue.plan;

const part = (units: readonly string[], department: Figures) => ({
  ...Object.fromEntries(units.map((code) => [code, figures[code]!])),
  SO_GDDT: department,
});

async function open(settings: Partial<WorkbookSettings> = {}): Promise<TestedPane> {
  const pane = startPane({ options: { opening: { settings: { ...defaultSettings("vi"), ...settings } } } });
  await pane.settle();
  return pane;
}

const ofUnits = (pane: TestedPane) => pane.state().settings.previous!.byUnit;

test("two of last year's workbooks are pooled: chosen together or one after the other, the Department added up", async () => {
  const [one, two] = await Promise.all([
    workbook("tinh-a.xlsx", districts, part(first, { TBDH_THPT: [1, 2] }), baselineYear),
    workbook("tinh-b.xlsx", districts, part(second, { TBDH_THPT: [3, 8] }), baselineYear),
  ]);
  const [together, later] = await Promise.all([open(), open()]);
  await together.actions.choosePrevious([one, two]);
  await later.actions.choosePrevious([one]);
  await later.actions.choosePrevious([two], true);
  expect(ofUnits(later)).toEqual(ofUnits(together));
  expect(Object.keys(ofUnits(together)).sort()).toEqual([...codes, "SO_GDDT"].sort());
  expect(ofUnits(together)["SO_GDDT"]!["TBDH_THPT"]).toEqual({ numerator: 4, denominator: 10 });
  expect(together.said().join()).toContain("tinh-a.xlsx, tinh-b.xlsx");
});

test("a unit that two of them have is told, and nothing is taken", async () => {
  const one = await workbook("tinh-a.xlsx", districts, part(first, {}), baselineYear);
  const pane = await open();
  await pane.actions.choosePrevious([one, one]);
  expect(pane.said()[0]).toMatch(/^Hai sổ năm trước cùng có .*, nên không gộp/);
  expect(pane.state().settings.previous).toBeNull();
  await pane.actions.choosePrevious([one]);
  const before = pane.state().settings;
  await pane.actions.choosePrevious([one], true);
  expect(pane.state().settings).toBe(before);
});

test("one of another year among them: none is taken", async () => {
  const one = await workbook("tinh-a.xlsx", districts, part(first, {}), baselineYear);
  const other = await workbook("cu.xlsx", districts, part(second, {}), "2019-2020");
  const pane = await open();
  await pane.actions.choosePrevious([one, other]);
  expect(pane.said()[0]).toContain("“cu.xlsx” là sổ năm học 2019-2020");
  expect(pane.state().settings.previous).toBeNull();
});

test("what was chosen for another plan's year gives way to what is added", async () => {
  const one = await workbook("tinh-a.xlsx", districts, part(first, {}), baselineYear);
  const previous = { schoolYear: "2019-2020", byUnit: { [second[0]!]: {} } };
  const pane = await open({ previous });
  await pane.actions.choosePrevious([one], true);
  expect(pane.state().settings.previous?.schoolYear).toBe(baselineYear);
  expect(ofUnits(pane)).toMatchObject(Object.fromEntries(first.map((code) => [code, {}])));
  expect(ofUnits(pane)).not.toHaveProperty(second[0]!);
});

describe("of former communes", () => {
  const former = laiChauCommunes.formerUnits!;
  const row = catalogue.indicators.find(({ code }) => code === "NHA_TRE")!;
  const people = { ...row, baseline: null };
  const used: Catalogue = { ...inYear("2025-2026", { ...catalogue, indicators: [people] }) };
  const plan = { ...used.plan, baselineYear: "2024-2025" };
  const old: UnitSet = {
    ...{ id: "xa-cu", level: "commune", province: laiChauCommunes.province, spellings: [] },
    units: former.map(({ code, name }) => ({ code, name, level: "commune", communes: 1 }) as const),
  };

  test("the figures are worked out over the communes of now, and said to be", async () => {
    await loadUnitSet("province:12");
    const counted = Object.fromEntries(
      former.map(({ code }, index): [string, Figures] => [code, { NHA_TRE: [2 * index, 5 * index] }]),
    );
    const file = await workbook("xa-cu.xlsx", old, counted, "2024-2025");
    const pane = await open({ unitSet: "province:12", catalogue: { ...used, plan } });
    await pane.actions.choosePrevious([file]);
    const told = pane.said().join();
    expect(told).toContain("được tính lại theo địa giới mới");
    expect(pane.state().settings.previous).toMatchObject({ restated: true });
    expect(Object.keys(ofUnits(pane))).toHaveLength(38);
    const sum = Object.values(ofUnits(pane)).reduce((total, { NHA_TRE }) => total + NHA_TRE!.numerator, 0);
    expect(sum).toBe(former.reduce((total, _, index) => total + 2 * index, 0));
  });
});

describe("of two provinces that were merged into one", () => {
  const settings = { unitSet: "province:15", catalogue: ofBoth } as const;
  let files: File[];
  beforeAll(async () => {
    await loadUnitSet("province:15");
    const bytes = await Promise.all(FORMER.map(bookOfFormer));
    files = bytes.map((one, index) => new File([one as BlobPart], `${FORMER[index]}.xlsx`));
  });
  const figuresOf = (pane: TestedPane) =>
    Object.fromEntries(Object.entries(ofUnits(pane)).map(([code, rows]) => [code, rows["NHA_TRE"]]));

  test("chosen one after the other the first waits for the second, then the total of both is the printed one", async () => {
    const pane = await open(settings);
    await pane.actions.choosePrevious([files[0]!]);
    expect(pane.said().join("\n")).toMatch(/chưa có sổ năm trước của Tỉnh Yên Bái/);
    expect(figuresOf(pane)).toEqual({});
    await pane.actions.choosePrevious([files[1]!], true);
    expect(figuresOf(pane)).toEqual(expected);
    const [together, told] = [await open(settings), pane.said().slice(-1).join()];
    await together.actions.choosePrevious(files);
    expect(ofUnits(together)).toEqual(ofUnits(pane));
    expect(told).not.toMatch(/chưa có sổ|công bố/);
    expect(readSettings(writeSettings(pane.state().settings))).toMatchObject({
      settings: { previous: { workbooks: [{ whole: "Tỉnh Lào Cai" }, { whole: "Tỉnh Yên Bái" }] } },
    });
  });

  test("one of them chosen again is told by name, and nothing is changed", async () => {
    const pane = await open(settings);
    await pane.actions.choosePrevious(files);
    const before = pane.state().settings;
    await pane.actions.choosePrevious([files[1]!], true);
    expect(pane.said().join()).toMatch(/Hai sổ năm trước cùng có (?:Xã|Phường|Thị trấn) /);
    expect(pane.state().settings).toBe(before);
  });
});

describe("earlier years, for the table of the years", () => {
  const years = (pane: TestedPane) =>
    (pane.state().settings.history ?? []).map(({ file, year, standing }) => `${file} ${year} ${standing}`);

  test("each file is kept once with what it tells, and a file chosen again takes its own place", async () => {
    const pane = await open();
    const [one, two] = await Promise.all([
      workbook("2022.xlsx", districts, part(first, {}), "2022-2023"),
      workbook("2023.xlsx", districts, part(second, {}), "2023-2024"),
    ]);
    await pane.actions.chooseHistory(two);
    await pane.actions.chooseHistory(one);
    await pane.actions.chooseHistory(two);
    expect(years(pane).filter((text) => text.endsWith("result"))).toEqual([
      "2022.xlsx 2022-2023 result",
      "2023.xlsx 2023-2024 result",
    ]);
    expect(pane.said().join()).toContain("Lần tổng hợp tới ghi trang “Số liệu qua các năm”");
  });

  test.each([
    ["the year in force", "2024-2025", "cần số liệu của các năm trước năm 2024-2025"],
    ["a year to come", "2025-2026", "là của năm 2025-2026"],
  ])("of %s nothing is taken, and it is said", async (_, year, said) => {
    const pane = await open();
    await pane.actions.chooseHistory(await workbook("sau.xlsx", districts, part(first, {}), year));
    expect(pane.said()[0]).toContain(said);
    expect(years(pane)).toEqual([]);
  });

  test("of a file without a table nothing is taken, and it is said", async () => {
    const pane = await open();
    await pane.actions.chooseHistory(new File(["x"], "ghi-chu.xlsx"));
    expect(pane.said()[0]).toContain("“ghi-chu.xlsx” không có sổ tổng hợp");
    expect(years(pane)).toEqual([]);
  });
});
