/** @jest-environment jsdom */
import "../fixtures/textCoding";
import { act } from "react";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import NewYearSection from "../../../src/taskpane/components/newYear/NewYearSection";
import { openPlan, readOpened } from "../../../src/taskpane/reading/planReading";
import type { PlanRead } from "../../../src/taskpane/reading/reading";
import { emptyDraft, type NewYearDraft, withAnswer } from "../../../src/taskpane/state/newYear";
import { writePlan } from "../fixtures/newYearFiles";
import { scriptPane } from "../fixtures/scriptedPane";
import { chooseFile, field, fill, findButton, press, render } from "../fixtures/shown";

let read: PlanRead;
beforeAll(async () => {
  const opened = await openPlan(await writePlan(), "ke-hoach.xlsx");
  const answered = readOpened(opened, { sheet: null, year: null, answers: [] }, laiChau20242025);
  if (answered.kind !== "read") throw new Error(answered.kind);
  read = answered;
});

function show(changes: Partial<NewYearDraft> = {}, language: "vi" | "en" = "vi") {
  const newYear = { ...emptyDraft("province:12"), file: new File([], "ke-hoach.xlsx"), read, ...changes };
  const pane = scriptPane({ newYear, section: "newYear", language });
  return { pane, root: render(<NewYearSection pane={pane} />, language) };
}

const group = (root: HTMLElement, words: string): HTMLElement =>
  [...root.querySelectorAll<HTMLElement>("[role=group]")].find((one) =>
    one.getAttribute("aria-label")?.includes(words),
  )!;

const rowOf = (root: HTMLElement, number: number): string[] =>
  [...root.querySelectorAll("tbody tr")]
    .find((row) => row.children[0]?.textContent === String(number))!
    .textContent!.split("\n");

test("before a plan there are the units and the choice of a file, which goes to the reading", () => {
  const { pane, root } = show({ read: null, file: null });
  expect(root.querySelector("table")).toBeNull();
  const file = new File([], "ke-hoach.docx");
  chooseFile(root, "Chọn tệp kế hoạch…", file);
  expect(pane.calls).toEqual([["choosePlan", file]]);
});

test("rows show name, target as a rule and who reports; words are read strictly until answered", () => {
  const { root } = show();
  expect(rowOf(root, 1).join()).toMatch(/^1Tỷ lệ huy động trẻ nhà trẻ≥ 32,8%Đơn vị$/);
  expect(rowOf(root, 2).join()).toContain("> 98%");
  expect(rowOf(root, 3).join()).toContain("chưa có mức");
  expect(root.textContent).toContain("Trong kế hoạch: “97 - 99”");
});

test("a question is answered by a choice, or by what is typed", () => {
  const { pane, root } = show();
  const [words, range] = ["STRICT_WORDS", "TARGET_RANGE"].map((code) =>
    read.reading.questions.find((one) => one.code === code)!,
  );
  press(group(root, "bằng chữ"), "Hiểu là “từ … trở lên”, “không quá”");
  press(group(root, "là một khoảng"), "≥ 97");
  fill(group(root, "là một khoảng"), "Trả lời", "98,5");
  const form = group(root, "là một khoảng").querySelector("form")!;
  act(() => void form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
  expect(pane.calls).toEqual([
    ["answerPlan", words, { choice: "loose" }],
    ["answerPlan", range, { choice: ">= 97" }],
    ["answerPlan", range, { value: "98,5" }],
  ]);
});

test("an answer that is not understood says so, and every answer can be taken back", () => {
  const range = read.reading.questions.find(({ code }) => code === "TARGET_RANGE")!;
  const { pane, root } = show({ given: withAnswer([], range, { value: "khá cao" }) });
  expect(group(root, "là một khoảng").querySelector("[role=alert]")!.textContent).toBe(
    "Chưa hiểu câu trả lời “khá cao”.",
  );
  press(root, `Bỏ câu trả lời: ${range.message.vi}`);
  expect(pane.calls).toEqual([["takePlanAnswerBack", 0]]);
});

test("a row is edited where it stands", () => {
  const { pane, root } = show();
  const name = read.rows[0]!.name;
  press(root, `Sửa dòng 1 ${name}`);
  fill(root, "Chỉ tiêu phấn đấu", "> 33");
  fill(root, "Cấp báo cáo", "department");
  const key = `${read.rows[0]!.at.sheet}!${read.rows[0]!.at.cell}`;
  expect(pane.calls).toEqual([
    ["editNewYear", { rows: { [key]: { target: "> 33" } } }],
    ["editNewYear", { rows: { [key]: { reportedBy: "department" } } }],
  ]);
});

test("a target that is not understood is told at its field", () => {
  const key = `${read.rows[0]!.at.sheet}!${read.rows[0]!.at.cell}`;
  const { root } = show({ rows: { [key]: { target: "cao hơn" } } });
  press(root, `Sửa dòng 1 ${read.rows[0]!.name}`);
  expect(field(root, "Chỉ tiêu phấn đấu").getAttribute("aria-invalid")).toBe("true");
  expect(root.textContent).toContain("Chưa hiểu mức này.");
});

test("with open questions it is started only where the officer agrees", () => {
  const { pane, root } = show();
  const start = findButton(root, "Dùng cho năm học này");
  expect(start.getAttribute("aria-disabled")).toBe("true");
  act(() => start.click());
  expect(pane.calls).toEqual([]);
  act(() => field(root, "Tôi đồng ý bắt đầu khi còn câu chưa trả lời").click());
  press(root, "Dùng cho năm học này");
  expect(pane.calls).toEqual([["startYear"]]);
});

test("a year outside the period of the units is told", () => {
  expect(show({ unitSet: "lai-chau-districts" }).root.textContent).toContain(
    "Năm học 2025-2026 không nằm trong thời gian của bộ đơn vị đã chọn",
  );
});

test("it can be read in English", () => {
  const { root } = show({}, "en");
  expect(root.textContent).toContain("1. Province and reporting units");
  expect(root.textContent).toContain("2 questions to be answered");
  expect(group(root, "is a range")).toBeDefined();
});
