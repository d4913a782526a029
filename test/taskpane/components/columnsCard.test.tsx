/** @jest-environment jsdom */
import "../fixtures/textCoding";
import type { ColumnAnswer } from "../../../src/model/readingAnswers";
import { defaultSettings } from "../../../src/sheets/settings";
import type { ColumnOutline } from "../../../src/model/report";
import { isOpen, listForms } from "../../../src/taskpane/components/sources/columnQuestions";
import { ColumnsCard } from "../../../src/taskpane/components/sources/ColumnsCard";
import type { ChosenFile } from "../../../src/taskpane/reading/reading";
import { withForm } from "../fixtures/scriptedAnswers";
import { scriptPane } from "../fixtures/scriptedPane";
import { field, fill, findButton, press, render } from "../fixtures/shown";

const open = (files: readonly ChosenFile[], columns?: readonly ColumnAnswer[]) => {
  const settings = { ...defaultSettings("vi"), ...(columns && { columns }) };
  const pane = scriptPane({ files, settings });
  const forms = listForms(pane.state);
  return { pane, forms, root: render(<ColumnsCard pane={pane} form={forms[0]!} />) };
};

const said = ({ pane }: ReturnType<typeof open>): readonly ColumnAnswer[] =>
  (pane.calls[0] as unknown as [string, { readonly columns: readonly ColumnAnswer[] }])[1].columns;

/** The form with its columns as the reader has them after answers. */
const answered = (changes: Partial<ColumnOutline>): ChosenFile => {
  const file = withForm();
  const tables = file.reading.tables!.map((table) => ({
    ...table,
    columns: table.columns.map((column) => (column.asked ? { ...column, ...changes } : column)),
  }));
  return { ...file, reading: { ...file.reading, tables } };
};

test("shows each column that is asked about with its cells and the proposal, the others folded away", () => {
  const { root, forms } = open([withForm()]);
  expect(forms).toHaveLength(1);
  expect(root.textContent).toContain("98,4 · 99,1 · 12 – được hiểu là: Kết quả");
  expect(field(root, "Cột D: Số liệu").value).toBe("result");
  expect(field(root, "Cột E: (không có tiêu đề)").value).toBe("");
  expect(root.textContent).toContain("1.047 · 1.205 – chưa hiểu");
  expect(root.querySelector("details summary")!.textContent).toBe("Các cột khác (2)");
  expect(root.querySelector("details")!.open).toBe(false);
});

test("confirming takes the proposal; a column without an answer stays open", () => {
  const shown = open([withForm()]);
  press(shown.root, "Xác nhận");
  expect(said(shown)).toMatchObject([{ line: "D", meaning: "result", heading: "số liệu", sheet: null }]);
});

test("another meaning is chosen, and that of a column that nobody asked about too", () => {
  const shown = open([withForm()]);
  fill(shown.root, "Cột D: Số liệu", "baseline");
  fill(shown.root, "Cột E: (không có tiêu đề)", "numerator");
  fill(shown.root, "Cột F: Ghi chú", "ignore");
  press(shown.root, "Xác nhận");
  expect(said(shown).map(({ line, meaning }) => `${line} ${meaning}`)).toEqual([
    "D baseline",
    "E numerator",
    "F ignore",
  ]);
});

test("without any answer there is nothing to confirm", () => {
  const { root } = open([withForm()]);
  fill(root, "Cột D: Số liệu", "");
  expect(findButton(root, "Xác nhận").disabled).toBe(true);
});

test("copies of one form are asked about once, and their number is told", () => {
  const { root, forms } = open([withForm("a.xlsx"), withForm("b.xlsx"), withForm("c.xlsx")]);
  expect(forms).toHaveLength(1);
  expect(root.textContent).toContain("dùng chung cho 3 bảng");
});

test("answers can be taken back, and those about other forms stay", () => {
  const other: ColumnAnswer = {
    text: "G=note",
    file: "*",
    sheet: null,
    line: "G",
    meaning: "note",
    heading: "khác",
  } as ColumnAnswer;
  const mine = { ...other, line: "D", meaning: "result", heading: "số liệu" } as ColumnAnswer;
  const shown = open([answered({ answered: true, asked: false, meaning: "result" })], [other, mine]);
  expect(shown.root.textContent).toContain("Các cột đã được xác định");
  expect(isOpen(shown.forms[0]!)).toBe(false);
  press(shown.root, "Bỏ câu trả lời");
  expect(said(shown)).toEqual([other]);
});
