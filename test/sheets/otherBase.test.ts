import { inspectIndicator } from "../../src/letters/inspection/inspection";
import type { Catalogue } from "../../src/model/indicator";
import { layOutSubmission } from "../../src/sheets/submission";
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import type { CellSpec, SheetKey, SheetSpec } from "../../src/sheets/spec";
import { layOutUnitPages } from "../../src/sheets/unitPage/page";
import { laiChauCommunes } from "../units/sets";
import { layOut, sheetOf } from "./layouts";
import { believableFigures, catalogue, districts, previousOf, resultOf } from "./results";

const used: Catalogue = {
  ...catalogue,
  plan: { ...catalogue.plan, targetYear: "2025-2026", baselineYear: "2024-2025" },
};
const over = resultOf({
  catalogue: used,
  set: laiChauCommunes,
  figures: believableFigures(used, laiChauCommunes, 5),
  previous: previousOf(believableFigures(catalogue, districts, 3), "2024-2025"),
});
const result = { ...over, consolidation: { ...over.consolidation, history: [] } };
const spec = layOut(result);

/** Rows that count units: communes of now are not those of before. Every other row is of the same territory. */
const COUNTING = [5, 6, 7, 8, 11];

const MARK = "(**)";
const WORDS = "không so sánh với năm trước do thay đổi đơn vị hành chính";

const textsOf = (row: SheetSpec["rows"][number]): string[] =>
  row.flatMap((cell: CellSpec | null) => [String(cell?.value ?? ""), cell?.format ?? ""]);

/** Numbers of the rows in which a sheet shows a text. */
function rowsWith(sheet: SheetSpec, text: string): number[] {
  const rows = sheet.rows.filter((row) => textsOf(row).some((one) => one.toLowerCase().includes(text)));
  return rows.flatMap((row) => (typeof row[0]?.value === "number" ? [row[0].value] : []));
}

/** Whether a line below the table says what the sign means. */
const explains = ({ rows }: SheetSpec): boolean =>
  rows.flatMap(textsOf).some((text) => text.includes(MARK) && /do thay đổi đơn vị hành chính/.test(text));

const heading = { document: "", number: "", date: "", issuer: "" };
const copyOf = (figures: "native" | "values" | "text"): SheetSpec =>
  layOutSubmission(result, { form: "A", figures, heading, signatures: false }).sheets[0]!;

test.each<[string, () => SheetSpec, string]>([
  [SHEET_TITLES.summary, () => sheetOf(spec, "summary"), WORDS],
  [SHEET_TITLES.leaders, () => sheetOf(spec, "leaders"), MARK],
  [SHEET_TITLES.history, () => sheetOf(spec, "history"), MARK],
  [SHEET_TITLES.appendixA, () => sheetOf(spec, "appendixA"), MARK],
  ["a copy with formulas", () => copyOf("native"), MARK],
  ["a copy of values", () => copyOf("values"), MARK],
  ["a copy of texts", () => copyOf("text"), MARK],
])("the mark stands in the rows that count units, and in no other: %s", (_, sheet, mark) => {
  expect(rowsWith(sheet(), mark)).toEqual(COUNTING);
  if (mark === MARK) expect(explains(sheet())).toBe(true);
});

test("no sheet compares such a row with last year, nor a unit of now with one of before", () => {
  const leaders = sheetOf(spec, "leaders");
  const changes = leaders.rows.filter((row) => COUNTING.includes(Number(row[0]?.value))).map((row) => row[7]);
  expect(changes.map((cell) => [cell?.value, cell?.formula])).toEqual(COUNTING.map(() => [MARK, undefined]));
  const pages = layOutUnitPages(result).sheets.filter(({ title }) => title !== "Sở Giáo dục và Đào tạo");
  expect(pages).toHaveLength(38);
  const compared = pages.flatMap(({ rows }) =>
    rows.filter((row) => typeof row[0]?.value === "number").map((row) => row[7]?.value),
  );
  expect(new Set(compared)).toEqual(new Set([""]));
});

test("every sheet that shows last year's results is one of these", () => {
  const showing = spec.sheets.filter(({ rows }) =>
    rows.some((row) => textsOf(row).some((text) => /(năm trước|2024-2025)/.test(text))),
  );
  const known: readonly SheetKey[] = ["summary", "leaders", "history", "appendixA"];
  // Danh mục and Kết quả kiểm tra hold the plan and the warnings, Chi tiết the units' own figures, Nhật ký what was read.
  const plain: readonly SheetKey[] = [
    "catalogue",
    "checks",
    "detail",
    "journal",
    "appendixB",
    "adjustments",
    "rounds",
  ];
  expect(showing.map(({ key }) => key).filter((key) => !known.includes(key) && !plain.includes(key))).toEqual(
    [],
  );
});

test("the calculation of a figure says so too", () => {
  const saying = result.consolidation.indicators.filter(({ indicator }) =>
    inspectIndicator(result, indicator.code)!.remarks.some(({ vi }) => vi.toLowerCase().includes(WORDS)),
  );
  expect(saying.map(({ indicator }) => indicator.tt)).toEqual(COUNTING);
});
