import { findBlankArguments } from "../../../src/reading/view/blankArguments";
import { FIGURE_PARAMETERS } from "../../../src/reading/view/blankArguments.data";
import { findFunctionCalls, typedFormula } from "../../../src/reading/view/functionCalls";
import type { SheetSnapshot } from "../../../src/model/snapshot";
import { functionsById } from "../../../src/functions/index";

/** B2 is 1, C2 is blank, B3 is an empty text, C3 is a formula never calculated; the formulas stand in D2, D3 … */
function sheetWith(formulas: readonly string[], name = "Biểu 1"): SheetSnapshot {
  const first = [
    [1, null],
    ["", null],
  ] as const;
  const rows = Math.max(2, formulas.length);
  const line = <T>(of: (row: number) => readonly [T, T, T]) =>
    Array.from({ length: rows }, (_, row) => of(row));
  return {
    name,
    visibility: "visible",
    top: 1,
    left: 1,
    values: line((row) => [first[row]?.[0] ?? 2, row > 1 ? 2 : null, 0]),
    formats: line(() => ["General", "General", "General"]),
    formulas: line((row) => [null, row === 1 ? "=1+1" : null, formulas[row] ?? null]),
    merges: [],
    mark: null,
  };
}

const cellsFound = (formula: string, others: readonly SheetSnapshot[] = []) => {
  const sheet = sheetWith([formula]);
  return findBlankArguments(sheet, [sheet, ...others], "a.xlsx").map(({ at }) => at?.cell);
};

test.each([
  ["a blank cell", "=EDU.STATUS(C2,B2)"],
  ["as a file stores it", "=_xldudf_EDU_STATUS(C2,B2)"],
  ["absolute", "=EDU.STATUS($C$2,B2)"],
  ["a range with a blank", "=EDU.POOLEDRATE(B2:C2,B2:C2)"],
  ["a range that runs the other way", "=EDU.POOLEDRATE(C2:B2,B2:B2)"],
  ["beyond what is filled", "=EDU.STATUS(B2:B99,1)"],
  ["a whole column", "=EDU.TONUMBER(B:B)"],
  ["whole rows of this sheet by name", "=EDU.TONUMBER('Biểu 1'!2:3)"],
  ["inside another function", '=IF(B2="","",EDU.NEEDED(B2,C2,95))'],
  ["inside a function of ours", "=EDU.STATUS(EDU.POOLEDRATE(C2,B2),B2)"],
  ["decimals that are blank", "=EDU.SHORTFALL(B2,B2,,C2)"],
  ["behind a text with a comma", '=EDU.SUMMARY("a,b)","%",C2,B2)'],
])("told: %s", (_, formula) => {
  expect(cellsFound(formula)).toEqual(["D2"]);
});

test.each([
  ["filled cells", "=EDU.STATUS(B2,B2)"],
  ["an empty text and a formula", "=EDU.POOLEDRATE(B3,C3)"],
  ["the guard", '=EDU.STATUS(IF(C2="","",C2),B2)'],
  ["a direction that is blank", "=EDU.STATUS(B2,B2,C2)"],
  ["an indicator that is blank", "=EDU.TARGET(C2)"],
  ["another function", "=SUM(C2)"],
  ["a function that only ends like ours", "=MYEDU.STATUS(C2,B2)"],
  ["a text that says a formula", '="EDU.STATUS(C2,B2)"'],
  ["a name", "=EDU.STATUS(KET_QUA,B2)"],
  ["a sheet that is not there", "=EDU.STATUS('Biểu 9'!C2,B2)"],
  ["another file", "=EDU.STATUS('[a.xlsx]Biểu 1'!C2,B2)"],
  ["an argument that is left out", "=EDU.STATUS(,B2)"],
  ["a call that is cut off", "=EDU.STATUS("],
])("not told: %s", (_, formula) => {
  expect(cellsFound(formula)).toEqual([]);
});

test("a cell of another sheet is looked at there", () => {
  const other = sheetWith([], "Số liệu");
  expect(cellsFound("=EDU.STATUS('Số liệu'!C2,1)", [other])).toEqual(["D2"]);
  expect(cellsFound("=EDU.STATUS('số liệu'!B2,1)", [other])).toEqual([]);
});

test("a column of such formulas is told once, with their number", () => {
  const sheet = sheetWith([
    "=EDU.STATUS(C2,1)",
    "=EDU.STATUS(B2,1)",
    "=EDU.STATUS(C2,2)",
    "=EDU.STATUS(C2,3)",
  ]);
  expect(findBlankArguments(sheet, [sheet], null)).toEqual([
    {
      code: "BLANK_READ_AS_ZERO",
      variant: "several",
      at: { sheet: "Biểu 1", cell: "D2" },
      params: { formula: "=EDU.STATUS(C2,1)", count: 2 },
    },
  ]);
});

test("a formula is quoted as a person types it, and not without end", () => {
  const long = `=_xldudf_EDU_STATUS(C2,${"1+".repeat(200)}1)`;
  const sheet = sheetWith([long]);
  const [finding] = findBlankArguments(sheet, [sheet], null);
  expect(String(finding?.params?.formula)).toMatch(/^=EDU\.STATUS\(C2,1\+.{100,}…$/);
  expect(typedFormula("=_xldudf_EDU_STATUS(_xldudf_EDU_TARGET(1),2)")).toBe("=EDU.STATUS(EDU.TARGET(1),2)");
});

test("arguments are parted where the formula parts them", () => {
  expect(findFunctionCalls(`=EDU.RANKING(A1,{1,2},"x,)")+EDU.TARGET('a,)''b'!A1)`)).toEqual([
    { name: "RANKING", arguments: ["A1", "{1,2}", '"x,)"'] },
    { name: "TARGET", arguments: ["'a,)''b'!A1"] },
  ]);
});

test("every custom function is known, and no other", () => {
  expect(Object.keys(FIGURE_PARAMETERS).sort()).toEqual(Object.keys(functionsById).sort());
});
