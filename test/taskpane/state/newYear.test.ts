import { readCatalogue } from "../../../src/plans/catalogue/readCatalogue";
import { catalogueOfDraft, draftRows } from "../../../src/taskpane/state/newYear";
import { catalogueOf } from "../../../src/taskpane/state/settings";
import { startReadingThread } from "../../../src/taskpane/reading/thread";
import { startPane, type TestedPane } from "../fixtures/livePane";
import { writePlan } from "../fixtures/newYearFiles";
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
async function open(): Promise<TestedPane> {
  const thread = startReadingThread({ start: () => startInNode(), secondsPerFile: 60 });
  const pane = startPane({ thread });
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
