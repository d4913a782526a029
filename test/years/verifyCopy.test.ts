import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/model/snapshot";
import { layOutSubmission } from "../../src/sheets/submission";
import { readSubmitted } from "../../src/years/readSubmitted";
import { verifyCopy } from "../../src/years/verifyCopy";
import { bytesOf, layOut, snapshotOf } from "../sheets/layouts";
import { believableFigures, catalogue, districts, resultOf } from "../sheets/results";

const figures = believableFigures(catalogue, districts, 11);
const whole = resultOf({ figures });
const { SIN_HO: _silent, ...others } = figures;
const partial = resultOf({ figures: others });
const heading = { document: "", number: "", date: "", issuer: "" };

type Change = (values: CellValue[][]) => void;

/** The sheet with its cells changed; a workbook that was handed in holds values. */
function changed({ sheets, ...workbook }: WorkbookSnapshot, key: string, change: Change): WorkbookSnapshot {
  const edit = (sheet: SheetSnapshot): SheetSnapshot => {
    if (sheet.mark !== key) return sheet;
    const values = sheet.values.map((row) => [...row]);
    change(values);
    const like = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
      values.map((row, index) => row.map((_, column) => rows[index]?.[column] ?? blank));
    return {
      ...sheet,
      values,
      formats: like(sheet.formats, "General"),
      formulas: like<string | null>([], null),
    };
  };
  return { ...workbook, sheets: sheets.map(edit) };
}

const judge = (workbook: WorkbookSnapshot, result = whole) =>
  verifyCopy(readSubmitted(workbook), result.consolidation);

const wrongIn = (workbook: WorkbookSnapshot, result = whole) =>
  judge(workbook, result)
    .rows.filter(({ agrees }) => !agrees)
    .map(({ code, differs }) => `${code} ${differs.join(",")}`);

/** Rows of the table by the first row of the catalogue. */
const firstRow = (values: CellValue[][]): number =>
  values.findIndex((row) => row[1] === catalogue.indicators[0]!.nameVi);

const COLUMNS = { tt: 0, name: 1, unit: 2, baseline: 3, target: 4, result: 5, difference: 6, verdict: 7 };
const set =
  (row: number, column: keyof typeof COLUMNS, value: CellValue): Change =>
  (values) =>
    void (values[firstRow(values) + row]![COLUMNS[column]] = value);
const code = (row: number): string => catalogue.indicators[row]!.code;

let appendix: WorkbookSnapshot;
let copies: readonly WorkbookSnapshot[];
beforeAll(async () => {
  appendix = snapshotOf(await bytesOf(layOut(whole)));
  copies = await Promise.all(
    (["native", "values", "text"] as const).map(async (written) =>
      snapshotOf(
        await bytesOf(layOutSubmission(whole, { form: "A", figures: written, heading, signatures: true })),
      ),
    ),
  );
});

it("agrees with what was written, each way of writing it", () => {
  for (const workbook of [appendix, ...copies]) {
    expect(wrongIn(workbook)).toEqual([]);
    const { rows, agrees } = judge(workbook);
    expect([rows.length, agrees]).toEqual([catalogue.indicators.length, true]);
  }
});

it("agrees with print by hand, without marks", () => {
  const bare = { ...copies[2]!, sheets: copies[2]!.sheets.map((sheet) => ({ ...sheet, mark: null })) };
  expect(wrongIn(bare)).toEqual([]);
});

it("agrees with a part of the units' figures, left open or with its share", async () => {
  const workbook = snapshotOf(await bytesOf(layOut(partial)));
  expect(wrongIn(workbook, partial)).toEqual([]);
  const row = partial.consolidation.indicators[0]!;
  const actual = String(row.actual).replace(".", ",");
  const write = (text: string) =>
    wrongIn(changed(workbook, "appendixA", set(0, "result", text)), partial).filter((one) =>
      one.startsWith(code(0)),
    );
  expect(write(`${actual} (tạm tính ${row.reported}/${row.expected})`)).toEqual([]);
  expect(write(`${actual} (tạm tính ${row.reported}/${row.expected} đơn vị)`)).toEqual([]);
  expect(write(`${actual} (tạm tính ${row.expected}/${row.expected})`)).toEqual([`${code(0)} result`]);
  expect(write(actual)).toEqual([`${code(0)} result`]);
});

describe("a copy that was changed", () => {
  const swap =
    (one: number, other: number, columns: readonly number[]): Change =>
    (values) => {
      const top = firstRow(values);
      for (const column of columns)
        [values[top + one]![column], values[top + other]![column]] = [
          values[top + other]![column]!,
          values[top + one]![column]!,
        ];
    };
  const cases: [string, Change, string[]][] = [
    ["a figure", set(3, "result", 12.34), [`${code(3)} result`]],
    ["a figure as text", set(3, "result", "12,3"), [`${code(3)} result`]],
    ["a figure taken away", set(3, "result", null), [`${code(3)} result`]],
    ["a verdict alone", set(2, "verdict", "Vượt xa"), [`${code(2)} verdict`]],
    ["a target", set(1, "target", 1.5), [`${code(1)} target`]],
    ["last year's", set(1, "baseline", 1.5), [`${code(1)} baseline`]],
    ["a difference", set(1, "difference", 77), [`${code(1)} difference`]],
    ["a unit of measure", set(1, "unit", "xã, phường"), [`${code(1)} unit`]],
    ["a number", set(1, "tt", 99), [`${code(1)} tt`]],
    ["a name", set(1, "name", "Chỉ tiêu khác"), [`${code(1)} row`, "null row"]],
    ["two rows swapped", swap(0, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8]), [`${code(0)} row`, `${code(1)} row`]],
    ["a row removed", (values) => void values.splice(firstRow(values) + 4, 1), [`${code(4)} row`]],
    [
      "a row twice",
      (values) => void values.splice(firstRow(values) + 4, 0, [...values[firstRow(values) + 4]!]),
      [`${code(4)} row`],
    ],
    [
      "a row added",
      (values) =>
        void values.splice(firstRow(values) + 4, 0, [27, "Chỉ tiêu mới", "%", 1, 2, 3, 1, "Vượt", null]),
      ["null row"],
    ],
  ];
  it.each(cases)("%s is named", (_, change, expected) => {
    for (const [index, workbook] of [appendix, ...copies].entries()) {
      const key = index === 0 ? "appendixA" : "submission";
      const wrong = wrongIn(changed(workbook, key, change));
      expect(wrong).toEqual(expected);
    }
  });
  it("names its cell", () => {
    const { rows } = judge(changed(copies[1]!, "submission", set(3, "result", 12.34)));
    const row = rows.find(({ code: one }) => one === code(3))!;
    expect(row.at).toMatchObject({ file: "tong-hop.xlsx", cell: expect.stringMatching(/^F\d+$/) });
    expect(row.submitted).toMatchObject({ result: "12,34" });
  });
  it("is disproved in the sheet that is worked with too", () => {
    const change: Change = (values) => void (values[firstRow(values) + 3]![5] = 12.34);
    expect(wrongIn(changed(appendix, "summary", change))).toHaveLength(1);
  });
  it("is disproved by figures that were swapped between two rows", () => {
    const wrong = wrongIn(changed(appendix, "appendixA", swap(0, 3, [3, 4, 5, 6, 7])));
    expect(wrong.map((text) => text.split(" ")[0])).toEqual([code(0), code(3)]);
  });
});

it("finds no appendix in a report", () => {
  const { sheets } = copies[1]!;
  const values = [["TT", "Chỉ tiêu", "Kết quả"]];
  expect(
    readSubmitted({ file: null, mark: null, sheets: [{ ...sheets[0]!, mark: null, name: "x", values }] }),
  ).toEqual([]);
});

test("the mark behind last year's figure on another base is no difference, another figure before it is", async () => {
  const { consolidation } = whole;
  const indicators = consolidation.indicators.map((row) => ({ ...row, sameBase: false }));
  const moved = { ...whole, consolidation: { ...consolidation, indicators } };
  const options = { form: "A", figures: "values", heading, signatures: false } as const;
  const copy = snapshotOf(await bytesOf(layOutSubmission(moved, options)));
  const printed = copy.sheets.flatMap(({ values }) => values.flat());
  expect(printed.filter((value) => /^\S+ \(\*\*\)$/.test(String(value))).length).toBeGreaterThan(10);
  expect(wrongIn(copy, moved)).toEqual([]);
  const wrong = changed(copy, "submission", set(0, "baseline", "1 (**)"));
  expect(wrongIn(wrong, moved)).toEqual([`${code(0)} baseline`]);
});

test("a footnote mark in superscript behind a figure is none of its digits", () => {
  const raised = copies.map((copy) => ({
    ...copy,
    sheets: copy.sheets.map((sheet): SheetSnapshot => {
      const row = sheet.values.findIndex((cells) => cells[COLUMNS.name] === catalogue.indicators[0]!.nameVi);
      const shown = sheet.values[row]?.[COLUMNS.result];
      if (typeof shown !== "string") return sheet;
      const values = sheet.values.map((cells) => [...cells]);
      values[row]![COLUMNS.result] = `${shown}1`;
      const runs = [{ text: shown }, { text: "1", superscript: true }];
      return {
        ...sheet,
        values,
        cellFormats: [{ row: sheet.top + row, column: sheet.left + COLUMNS.result, runs }],
      };
    }),
  }));
  expect(raised.some(({ sheets }) => sheets.some(({ cellFormats = [] }) => cellFormats.length > 0))).toBe(
    true,
  );
  raised.forEach((copy) => expect(wrongIn(copy)).toEqual([]));
});
