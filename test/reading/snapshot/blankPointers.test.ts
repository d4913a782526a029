import { markBlankPointers } from "../../../src/reading/snapshot/blankPointers";
import type { CellValue, SheetSnapshot } from "../../../src/model/snapshot";

/** A sheet from C2 on; a text with "=" in front is a formula, whose result is 0. */
function makeSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  result: CellValue = 0,
): SheetSnapshot {
  const isFormula = (value: CellValue): value is string => typeof value === "string" && value.startsWith("=");
  return {
    name,
    visibility: "visible",
    mark: null,
    top: 1,
    left: 2,
    values: rows.map((row) => row.map((value) => (isFormula(value) ? result : value))),
    formulas: rows.map((row) => row.map((value) => (isFormula(value) ? value : null))),
    formats: rows.map((row) => row.map(() => "General")),
    merges: [],
  };
}

const other = makeSheet("Sổ 'hai'", [[5, null, "=C2", "=D2", "", "=SUM(D2)"]]);

const marked = (formula: string, result: CellValue = 0): boolean =>
  markBlankPointers([makeSheet("Biểu", [[1, null, formula]], result), other])[0]!.cellFormats !== undefined;

describe("a formula that only points at a blank cell", () => {
  it.each([
    ["=D2", true],
    ["=$D$2", true],
    ["=+D2", true],
    ["= (D2)", true],
    ["=@D2", true],
    ["=Z99", true],
    ["='Sổ ''hai'''!D2", true],
    ["='SỔ ''HAI'''!$D$2", true],
    ["=Biểu!D2", true],
    // A chain that ends in a blank cell, and one that does not.
    ["='Sổ ''hai'''!F2", true],
    ["='Sổ ''hai'''!E2", false],
    ["='Sổ ''hai'''!H2", false],
    // An empty text is a text.
    ["='Sổ ''hai'''!G2", false],
    ["=C2", false],
    ["=E2", false],
    ["=-D2", false],
    ["=D2+0", false],
    ["=D2*1", false],
    ["=SUM(D2)", false],
    ["=D2:D2", false],
    ['=IF(D2="","",D2)', false],
    ["=Sheet9!D2", false],
    ["='[1]Biểu'!D2", false],
    ["=[1]Biểu!D2", false],
    ["='C:\\\\sổ\\\\[a.xlsx]Biểu'!D2", false],
  ])("%s: %s", (formula, expected) => {
    expect(marked(formula)).toBe(expected);
  });

  it("is none where it shows another figure than 0: the file was saved before the target was emptied", () => {
    expect([0, "", null, 7, "x", true].map((result) => marked("=D2", result))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is told beside what else its format says, in coordinates of the sheet", () => {
    const sheet = { ...makeSheet("A", [["=D9", "=D9"]]), cellFormats: [{ row: 1, column: 3, struck: true }] };
    expect(markBlankPointers([sheet])[0]!.cellFormats).toEqual([
      { row: 1, column: 3, struck: true, pointsAtBlank: true },
      { row: 1, column: 2, pointsAtBlank: true },
    ]);
  });

  it("is not told of a sheet that was not read", () => {
    const sheets = [makeSheet("A", [["=B!A1"]]), makeSheet("B", [])];
    expect(markBlankPointers(sheets, ({ name }) => name !== "B")).toEqual(sheets);
  });

  it("ends where formulas point at each other", () => {
    const sheets = [makeSheet("A", [["=D2", "=C2", "=E2"]])];
    expect(markBlankPointers(sheets)).toEqual(sheets);
  });
});
