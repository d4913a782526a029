import type { CellValue } from "../../src/model/snapshot";
import { countMarked, findHighlights, type Selection } from "../../src/sheets/highlights";
import { HIGHLIGHT_RULES } from "../../src/sheets/highlights.data";
import { styles } from "../../src/sheets/styles.data";

/** A selection from F7 on with the given columns. */
function select(
  columns: readonly {
    cells: readonly CellValue[];
    format?: string;
    formula?: string;
    headings?: readonly string[];
  }[],
): Selection {
  const rows = columns[0]!.cells.map((_, row) => row);
  return {
    area: { top: 6, left: 5, bottom: 5 + rows.length, right: 4 + columns.length },
    values: rows.map((row) => columns.map(({ cells }) => cells[row]!)),
    formats: rows.map(() => columns.map(({ format }) => format ?? "General")),
    formulas: rows.map(() => columns.map(({ formula }) => formula ?? null)),
    headings: columns.map(({ headings }) => headings ?? []),
  };
}

const shown = (selection: Selection) =>
  findHighlights(selection).rules.map(({ formula, numberFormat }) => [formula, numberFormat]);

const numbers = [0.98, 1.02, null];

test("statuses are marked by their own text, each with a sign of its own", () => {
  const says = (text: string): string => `TRIM(SUBSTITUTE(F7,UNICHAR(160)," "))="${text}"`;
  const either = (text: string): string => `=OR(${says(text)},${says(text.normalize("NFD"))})`;
  expect(shown(select([{ cells: ["Đạt", "CHƯA ĐẠT ", null] }]))).toEqual([
    [either("Chưa đạt"), 'General;General;General;"▼ "@'],
    [either("Chưa đủ số liệu"), 'General;General;General;"? "@'],
    [either("Chưa có số liệu"), 'General;General;General;"– "@'],
  ]);
});

test.each([
  [
    "an attainment by its function",
    { cells: numbers, formula: "=EDU.ATTAINMENT(F7,E7)", format: "0.0%" },
    '"▼ "0.0%',
    "<1",
  ],
  [
    "an attainment in a saved file",
    { cells: numbers, formula: "=_xldudf_EDU_ATTAINMENT(F7,E7)" },
    '"▼ "General',
    "<1",
  ],
  [
    "an attainment by its heading",
    { cells: numbers, headings: ["(8)", "Mức độ hoàn thành (%)"] },
    '"▼ "General',
    "<1",
  ],
  [
    "an attainment that counts in percent",
    { cells: [98.5, 100, 102], headings: ["Mức độ hoàn thành (%)"] },
    '"▼ "General',
    "<100",
  ],
  [
    "a shortfall by its function",
    { cells: numbers, formula: "=EDU.SHORTFALL(F7:F9,E7:E9)" },
    '"▼ "General',
    ">0",
  ],
  ["a shortfall by its heading", { cells: numbers, headings: ["Còn thiếu"] }, '"▼ "General', ">0"],
  [
    "a difference by its heading",
    { cells: numbers, headings: ["So với chỉ tiêu (+/-)"], format: "+0.0;-0.0;0" },
    '"▼ "+0.0;"▼ "-0.0;"▼ "0',
    "<0",
  ],
])("%s", (_name, column, numberFormat, comparison) => {
  const [rule] = findHighlights(select([column])).rules;
  expect(rule).toMatchObject({ numberFormat, style: "statusShortfall" });
  expect(rule!.formula).toMatch(
    new RegExp(`^=AND\\(ISNUMBER\\(F7\\),ROUND\\(N\\(F7\\),1[02]\\)${comparison}\\)$`),
  );
});

test("numbers of which nobody can tell what they are, are left alone and named", () => {
  const { rules, unrecognised } = findHighlights(
    select([
      { cells: [98, 99], headings: ["Kết quả thực hiện", "Tỷ lệ đạt chuẩn"] },
      { cells: ["ghi chú", "x"] },
    ]),
  );
  expect(rules).toEqual([]);
  expect(unrecognised).toEqual([{ top: 6, left: 5, bottom: 7, right: 6 }]);
});

test("a blank column is passed over", () => {
  expect(findHighlights(select([{ cells: [null, ""] }]))).toEqual({ rules: [], unrecognised: [] });
});

test("columns side by side that hold the same share one rule, written for the first cell", () => {
  const attainment = { cells: numbers, headings: ["Mức độ hoàn thành"] };
  const { rules } = findHighlights(select([{ cells: ["Đạt", "Vượt", "Chưa đạt"] }, attainment, attainment]));
  expect(rules.map(({ area }) => [area.left, area.right])).toEqual([
    [5, 5],
    [5, 5],
    [5, 5],
    [6, 7],
  ]);
  expect(rules.at(-1)!.formula).toContain("ISNUMBER(G7)");
});

test("every rule looks at its own cell alone, calls no function of ours, and carries a sign beside the colour", () => {
  for (const { condition, style, sign } of Object.values(HIGHLIGHT_RULES).flat()) {
    expect(condition).not.toMatch(/EDU|[A-Z]+\d|!/);
    expect(condition).toMatch(/\bx\b/);
    expect(sign.trim().length).toBe(1);
    expect(styles[style]).toMatchObject({ fill: expect.any(String) });
  }
});

test.each([
  [
    "status",
    ["Chưa đạt", " CHƯA ĐẠT\u00a0", "Chưa đạt".normalize("NFD"), "Đạt", "chưa  đạt", null, 0.5],
    [4, 0, 0],
  ],
  ["status", ["Chưa đủ số liệu", "Chưa có số liệu", "Vượt", "Chưa đạt yêu cầu"], [0, 1, 1]],
  ["attainment", [0.98, 1, 1 - 1e-15, 1.02, null, "", "0,9", { error: "#N/A" }, true], [1]],
  ["attainmentPercent", [98, 100, 99.99999, 100 - 1e-13], [2]],
  ["shortfall", [0, 0.2, 1e-15, -1, 3], [2]],
  ["difference", [0, -0.2, -1e-15, 1], [1]],
] as const)("counts the cells of %s that a rule marks: %j", (kind, cells, counts) => {
  const selection = select([{ cells: [...cells] }]);
  const counted = HIGHLIGHT_RULES[kind].map(({ style }) =>
    countMarked(selection, { kind, area: selection.area, style, formula: "", numberFormat: "" }),
  );
  expect(counted).toEqual(counts);
});
