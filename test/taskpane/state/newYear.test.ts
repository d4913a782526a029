import { readCatalogue } from "../../../src/plans/catalogue/readCatalogue";
import { defaultSettings } from "../../../src/sheets/settings";
import { catalogueOfDraft, draftRows, settingsForYear } from "../../../src/taskpane/state/newYear";
import { catalogueOf } from "../../../src/taskpane/state/settings";
import type { PaneDeps } from "../../../src/taskpane/state/deps";
import { writeWorkbook } from "../../../src/files/write/write";
import { startReadingThread } from "../../../src/taskpane/reading/thread";
import { startPane, type TestedPane } from "../fixtures/livePane";
import { writePlan } from "../fixtures/newYearFiles";
import { TABLE } from "../fixtures/pastedPlan";
import { bytesOf, layOut } from "../../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../../sheets/results";
import { drawFile, FORMATS } from "../../plans/files";
import type { PlanSketch } from "../../plans/build";
import { startInNode } from "../reading/nodePort";

jest.setTimeout(120_000);

const fileOf = (bytes: Uint8Array | string, name: string): File => new File([bytes as BlobPart], name);

let plan: Uint8Array;
beforeAll(async () => {
  plan = await writePlan();
});

/** A pane over the very thread's code, with Năm học mới open. */
async function open(deps: Partial<PaneDeps> = {}): Promise<TestedPane> {
  const thread = startReadingThread({ start: () => startInNode(), secondsPerFile: 60 });
  const pane = startPane({ thread, ...deps });
  await pane.settle();
  await pane.actions.openNewYear();
  return pane;
}

const draftOf = (pane: TestedPane) => pane.state().newYear!;
const codesOf = (pane: TestedPane) => draftOf(pane).read!.reading.questions.map(({ code }) => code);
const questionOf = (pane: TestedPane, code: string) =>
  draftOf(pane).read!.reading.questions.find((one) => one.code === code)!;

test("a plan is read with its questions, and nothing of it holds before it is started", async () => {
  const pane = await open();
  expect(pane.state().section).toBe("newYear");
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  expect(pane.said()).toEqual([]);
  expect(codesOf(pane)).toEqual(["STRICT_WORDS", "TARGET_RANGE"]);
  expect(draftOf(pane).read!.reading.years.target).toBe("2025-2026");
  expect(catalogueOf(pane.state().settings).plan.targetYear).toBe("2024-2025");
});

test("a set of units that is still being loaded when the new year is opened is the new year's too", async () => {
  const pane = await open();
  await pane.actions.leaveNewYear(true);
  const chosen = pane.actions.saveSettings({ ...pane.state().settings, unitSet: "province:20" });
  await pane.actions.openNewYear();
  await chosen;
  expect(draftOf(pane).unitSet).toBe("province:20");
  expect(pane.state().settings.unitSet).toBe("province:20");
});

test("answers are taken where they stand, can be taken back, and one that is not understood says so by staying open", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const range = questionOf(pane, "TARGET_RANGE");
  await pane.actions.answerPlan(range, { value: "khá cao" });
  expect(codesOf(pane)).toContain("TARGET_RANGE");
  await pane.actions.answerPlan(range, { value: "98" });
  expect(codesOf(pane)).toEqual(["STRICT_WORDS"]);
  expect(draftOf(pane).given).toHaveLength(1);
  expect(draftRows(draftOf(pane))[2]!.indicator).toMatchObject({ target: 98 });
  await pane.actions.answerPlan(questionOf(pane, "STRICT_WORDS"), { choice: "loose" });
  expect(codesOf(pane)).toEqual([]);
  expect(draftRows(draftOf(pane))[1]!.indicator.targetOperator).toBeUndefined();
  await pane.actions.takePlanAnswerBack(1);
  expect(codesOf(pane)).toEqual(["STRICT_WORDS"]);
  expect(draftRows(draftOf(pane))[1]!.indicator.targetOperator).toBe(">");
});

test.each([
  ["≤ 5,5", { target: 5.5, direction: "lower", targetText: "≤ 5,5" }],
  ["> 98", { target: 98, targetOperator: ">", direction: "higher" }],
  ["= 100", { target: 100, targetOperator: "=" }],
  ["96", { target: 96, direction: "higher", targetText: "96" }],
  ["", { target: null, targetText: "" }],
])("a target typed as %j", async (typed, expected) => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const [first] = draftRows(draftOf(pane));
  pane.actions.editNewYear({ rows: { [first!.key]: { target: typed } } });
  expect(draftRows(draftOf(pane))[0]).toMatchObject({ isUnclear: false, indicator: expected });
});

test("a target that is not understood changes nothing and is told", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const [first] = draftRows(draftOf(pane));
  pane.actions.editNewYear({ rows: { [first!.key]: { target: "tăng 2" } } });
  expect(draftRows(draftOf(pane))[0]).toMatchObject({ isUnclear: true, indicator: first!.indicator });
});

test("a year is not started with a target that is not understood: it is told at its row, unless the row is left out", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const { key } = draftRows(draftOf(pane))[0]!;
  pane.actions.editNewYear({ rows: { [key]: { target: "tăng 2" } } });
  await pane.actions.startYear();
  expect(draftOf(pane).problems.map(({ vi }) => vi)).toEqual([
    expect.stringMatching(/^Dòng 1 .*: cần một mức hiểu được/),
  ]);
  expect(pane.state().settings.catalogue).toBeNull();
  pane.actions.editNewYear({ rows: { [key]: { target: "tăng 2", leftOut: true } } });
  await pane.actions.startYear();
  expect(pane.state().settings.catalogue).not.toBeNull();
});

test("while an answer is being read it is not said to be unheard, and no year is started without it", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const reading = Promise.all([
    pane.actions.answerPlan(questionOf(pane, "TARGET_RANGE"), { value: "98" }),
    pane.actions.answerPlan(questionOf(pane, "STRICT_WORDS"), { choice: "loose" }),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(draftOf(pane)).toMatchObject({ given: [], pending: { given: [{}, {}] } });
  await pane.actions.startYear();
  expect(pane.state().settings.catalogue).toBeNull();
  await reading;
  expect(draftOf(pane)).toMatchObject({ given: [{}, {}], pending: null });
  expect(codesOf(pane)).toEqual([]);
});

test("what is chosen while a plan is being read stays chosen", async () => {
  const pane = await open();
  const reading = pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const previous = fileOf("x", "nam-truoc.xlsx");
  pane.actions.editNewYear({ previous: [previous] });
  await pane.actions.chooseYearUnits("province:12");
  await reading;
  expect(draftOf(pane)).toMatchObject({ unitSet: "province:12", previous: [previous] });
  expect(draftOf(pane).read).not.toBeNull();
});

test("a file that cannot be read leaves the draft as it was, which is told", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  await pane.actions.answerPlan(questionOf(pane, "TARGET_RANGE"), { value: "98" });
  const before = draftOf(pane);
  await pane.actions.choosePlan(fileOf("%PDF-1.7", "ke-hoach.pdf"));
  expect(draftOf(pane)).toEqual(before);
  expect(pane.said().join()).toMatch(/PDF không đọc được.*giữ nguyên/);
});

test("what was answered and noted for the year before is not taken for this year's", async () => {
  const pane = await open();
  const { settings } = pane.state();
  const letters = { sender: "Sở", number: "1/SGDĐT", deadline: "2025-06-01", recipients: "", signer: "" };
  const own = { file: "", sheet: "Sheet1", unit: "SIN_HO" };
  const excludedOwn = { file: null, sheet: "Sheet2" };
  await pane.actions.saveSettings({
    ...settings,
    asOf: "2025-05-31",
    heading: { document: "Báo cáo", number: "215/BC", date: "2025-06-05", issuer: "Sở" },
    letters,
    letterNotes: { SIN_HO: { sent: "2025-05-01" } },
    resubmissions: [{ unit: "A", older: "a", newer: "b", accepted: true, when: "2025-06-04" }],
    assignments: [own, { file: "cu.xlsx", sheet: null, unit: "SIN_HO" }],
    excluded: [excludedOwn, { file: "cu.xlsx", sheet: "A" }],
  });
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  await pane.actions.startYear();
  expect(pane.state().settings).toMatchObject({
    asOf: null,
    heading: { document: "Báo cáo", number: "", date: "", issuer: "Sở" },
    letters: { ...letters, number: "", deadline: "" },
    assignments: [own],
    excluded: [excludedOwn],
  });
  expect(pane.state().settings).not.toHaveProperty("letterNotes");
  expect(pane.state().settings).not.toHaveProperty("resubmissions");
});

test("answers about files that are chosen now stay, and all of them where the year is the same", () => {
  const settings = {
    ...defaultSettings("vi"),
    assignments: [{ file: "a.xlsx", sheet: null, unit: "SIN_HO" }],
  };
  const noted = { ...settings, letterNotes: { SIN_HO: { sent: "2025-05-01" } } };
  expect(settingsForYear(noted, "2025-2026", [{ name: "a.xlsx" }])).toEqual(settings);
  expect(settingsForYear(noted, "2024-2025", [])).toBe(noted);
});

test("last year's workbook is read without a word of the start being lost", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  pane.actions.editNewYear({ previous: [fileOf("x", "nam-truoc.xlsx")] });
  await pane.actions.startYear();
  expect(pane.said()).toEqual([
    expect.stringContaining("nam-truoc.xlsx"),
    expect.stringContaining("Danh mục năm học 2025-2026"),
  ]);
});

test("the started year holds: catalogue, units loaded when chosen, and the workbook keeps both", async () => {
  const pane = await open();
  await pane.actions.chooseYearUnits("province:12");
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  await pane.actions.answerPlan(questionOf(pane, "STRICT_WORDS"), { choice: "strict" });
  await pane.actions.answerPlan(questionOf(pane, "TARGET_RANGE"), { choice: ">= 97" });
  const rows = draftRows(draftOf(pane));
  pane.actions.editNewYear({ rows: { [rows.at(-1)!.key]: { leftOut: true } } });
  const made = catalogueOfDraft(draftOf(pane))!;
  await pane.actions.startYear();
  await pane.settle();
  const { settings, section, newYear } = pane.state();
  expect({ section, newYear }).toEqual({ section: "sources", newYear: null });
  expect(settings.unitSet).toBe("province:12");
  expect(settings.catalogue).toEqual(readCatalogue(made).catalogue);
  expect(settings.catalogue!.indicators).toHaveLength(rows.length - 1);
  expect(settings.catalogue!.plan).toMatchObject({
    number: "4120/KH-UBND",
    date: "2025-09-15",
    targetYear: "2025-2026",
  });
  expect(pane.deps.port.settings).toEqual(settings);
  expect(pane.said().join()).toContain("Danh mục năm học 2025-2026");
});

test("what is wrong is told at its row in words, and nothing is started", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  const rows = draftRows(draftOf(pane));
  pane.actions.editNewYear({
    plan: { targetYear: "năm tới" },
    rows: { [rows[3]!.key]: { name: " " } },
  });
  await pane.actions.startYear();
  const told = draftOf(pane).problems.map(({ vi }) => vi);
  expect(told.join("\n")).toMatch(/^Năm học của chỉ tiêu: cần .*"2024-2025"/m);
  expect(told.join("\n")).toMatch(/^Dòng 4.*, Chỉ tiêu: cần /m);
  expect(told.join("\n")).not.toMatch(/indicators\[|plan\./);
  expect(pane.state().settings.catalogue).toBeNull();
});

test.each([
  ["ke-hoach.pdf", "%PDF-1.7", /PDF không đọc được/],
  ["ghi-chu.csv", "a,b\n1,2\n", /Không tìm thấy bảng chỉ tiêu/],
])("a file that is no plan (%s) is refused in words", async (name, content, reason) => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(content, name));
  expect(draftOf(pane).read).toBeNull();
  expect(draftOf(pane).refused!.text.vi).toMatch(reason);
});

test("the draft stays where the officer goes elsewhere, until it is put away", async () => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(plan, "ke-hoach.xlsx"));
  await pane.actions.leaveNewYear(false);
  expect(pane.state().section).toBe("sources");
  await pane.actions.openNewYear();
  expect(draftOf(pane).read).not.toBeNull();
  await pane.actions.leaveNewYear(true);
  expect(pane.state().newYear).toBeNull();
});

const SKETCH: PlanSketch = {
  rows: `
CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC 2025-2026 | | | |
TT | Chỉ tiêu | Đơn vị tính | Kết quả năm học 2024-2025 | Chỉ tiêu phấn đấu năm học 2025-2026
1 | Tỷ lệ huy động trẻ nhà trẻ | % | 32,7 | ≥ 34
2 | Tỷ lệ huy động trẻ mẫu giáo | % | 99,8 | ≥ 99,9
3 | Tỷ lệ học sinh tiểu học bỏ học | % | 0,2 | dưới 0,1`,
};

test.each(FORMATS)("a plan in .%s is read in the thread", async (format) => {
  const pane = await open();
  await pane.actions.choosePlan(fileOf(drawFile(SKETCH, format), `ke-hoach.${format}`));
  expect(draftRows(draftOf(pane)).map(({ indicator: { target, direction } }) => [target, direction])).toEqual(
    [
      [34, "higher"],
      [99.9, "higher"],
      [0.1, "lower"],
    ],
  );
  expect(codesOf(pane)).toEqual(["STRICT_WORDS"]);
});

test("a pasted plan with merged cells is read as its file would be", async () => {
  const pane = await open({ writeWorkbook: (spec, createdAt) => writeWorkbook(spec, { createdAt }) });
  await pane.actions.pastePlan(TABLE, "Bảng dán.xlsx");
  const draft = draftOf(pane);
  expect(draft.read!.reading.years).toMatchObject({ target: "2026-2027", baseline: "2025-2026" });
  const rows = draftRows(draft).map(({ indicator }) => {
    const { nameVi, unit, baseline, target } = indicator;
    return [nameVi, unit, baseline, target];
  });
  expect(rows).toEqual([
    ["Tỷ lệ huy động trẻ nhà trẻ", "%", 33.4, 34],
    ["Tỷ lệ huy động trẻ mẫu giáo", "%", 99.84, 99.85],
  ]);
  expect(pane.said().join()).toContain("Đã bỏ 2 dấu chú thích hoặc chữ gạch ngang");
});

describe("the year begins from this year's workbook of results", () => {
  const full = believableFigures(catalogue, districts, 7);
  const { PHONG_THO: _silent, ...most } = full;
  const fileFor = async (figures: typeof full): Promise<File> =>
    fileOf(await bytesOf(layOut(resultOf({ figures }))), "ket-qua-2024-2025.xlsx");

  test("its rows, its results as those of the year before, targets still to be set, and itself as last year's", async () => {
    const pane = await open();
    await pane.actions.beginFromResults(await fileFor(full));
    const draft = draftOf(pane);
    expect(draft).toMatchObject({
      source: "ket-qua-2024-2025.xlsx",
      previous: [{ name: "ket-qua-2024-2025.xlsx" }],
    });
    expect(draft.read!.reading.years).toEqual({ baseline: "2024-2025", target: "2025-2026", choices: [] });
    const results = resultOf({ figures: full }).consolidation.indicators;
    const rows = draftRows(draft).map(({ indicator }) => indicator);
    expect(rows.map(({ code, baseline, target }) => [code, baseline, target])).toEqual(
      results.map(({ indicator, actual }) => [indicator.code, actual, null]),
    );
  });

  test("a result that is not over all units is no baseline", async () => {
    const pane = await open();
    await pane.actions.beginFromResults(await fileFor(most));
    const baselines = draftRows(draftOf(pane)).map(({ indicator }) => indicator.baseline);
    const ofUnits = resultOf({ figures: most }).consolidation.indicators.map(
      ({ reported, expected }) => reported < expected,
    );
    expect(baselines.map((value) => value === null)).toEqual(ofUnits);
  });

  test("another workbook is refused, and nothing begins", async () => {
    const pane = await open();
    await pane.actions.beginFromResults(fileOf(plan, "ke-hoach.xlsx"));
    expect(pane.said()[0]).toContain("không phải sổ tổng hợp");
    expect(draftOf(pane).read).toBeNull();
  });
});
