import fc from "fast-check";
import { type Area, formatArea, parseArea } from "../src/model/address";
import { isBalanced, referencesOf, translateFormula } from "../src/model/references";
import { type Shift, deleteInFormula, renameInFormula, shiftArea, shiftFormula } from "../src/model/shift";

test.each([
  ["=A1+$B$2", ["A1", "$B$2"]],
  ['="A1"&C3', ["C3"]],
  ["=LOG10(A1)", ["A1"]],
  ["=EDU.STATUS(F7:F32,'Danh mục'!$E$7:$E$32)", ["F7:F32", "$E$7:$E$32"]],
  ["=SUM(B:B,3:5)", ["B:B", "3:5"]],
  ["=SUM(Bảng[Tử số])+TT1x", []],
  ["=[Sổ.xlsx]Sheet1!A1", [""]],
  ['=IF(F7:F32="","",F7:F32)', ["F7:F32", "F7:F32"]],
  ["=1E5+A1", ["A1"]],
])("references of %s", (formula, expected) => {
  const found = referencesOf(formula).map(({ cells }) => cells);
  if (formula.includes("[Sổ.xlsx]")) expect(found.length).toBeGreaterThan(0);
  else expect(found).toEqual(expected);
});

test.each([
  ["=A1", 0, 1, "=B1"],
  ["=$A1:B$2", 1, 1, "=$A2:C$2"],
  ["=A1", -1, 0, "=#REF!"],
  ["='Sìn Hồ'!A1*2", 2, 0, "='Sìn Hồ'!A3*2"],
  ["=SUM(A:A)", 5, 1, "=SUM(B:B)"],
  ["=SUM($3:4)", 1, 9, "=SUM($3:5)"],
])("%s moved by %i and %i", (formula, rows, columns, expected) => {
  expect(translateFormula(formula, rows, columns)).toBe(expected);
});

const rows = (kind: Shift["kind"], row: number, count: number): Shift => ({
  sheet: "Nguồn",
  kind,
  axis: "down",
  band: { row, column: 0, rows: count, columns: 16384 },
});

test.each<[string, Shift, string]>([
  ["=Nguồn!A5", rows("insert", 4, 2), "=Nguồn!A7"],
  ["=Nguồn!A5", rows("insert", 5, 2), "=Nguồn!A5"],
  ["=SUM(Nguồn!$A$1:$B$5)", rows("insert", 2, 1), "=SUM(Nguồn!$A$1:$B$6)"],
  ["=SUM(Nguồn!A1:A5)", rows("delete", 3, 9), "=SUM(Nguồn!A1:A3)"],
  ["=Nguồn!A5", rows("delete", 4, 1), "=Nguồn!#REF!"],
  ["=A5", rows("insert", 0, 1), "=A5"],
  ["=SUM(Nguồn!A:A)", rows("insert", 0, 1), "=SUM(Nguồn!A:A)"],
  ["=SUM(Nguồn!2:$3)", rows("insert", 0, 1), "=SUM(Nguồn!3:$4)"],
])("%s after %j", (formula, shift, expected) => {
  expect(shiftFormula(formula, "Đích", shift)).toBe(expected);
});

test("renaming quotes what needs quotes, also before a name", () => {
  expect(renameInFormula("=Nguồn!A1+nguồn!Năm+SUM(Nguồn:Cuối!B2)", "Nguồn", "Than Uyên's")).toBe(
    "='Than Uyên''s'!A1+'Than Uyên''s'!Năm+SUM('Than Uyên''s:Cuối'!B2)",
  );
  expect(deleteInFormula("='Sìn Hồ'!A1+B1", "sìn hồ")).toBe("=#REF!+B1");
});

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 60 }),
  column: fc.integer({ min: 0, max: 60 }),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

test("addresses are read as they are written", () => {
  fc.assert(fc.property(area, (one) => expect(parseArea(formatArea(one))).toEqual(one)));
});

test("deleting what was inserted gives the first formula back", () => {
  const shift = fc.record({
    axis: fc.constantFrom<Shift["axis"]>("down", "across"),
    start: fc.nat(60),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(area, shift, (one, { axis, start, count }) => {
      const band =
        axis === "down"
          ? { row: start, column: 0, rows: count, columns: 16384 }
          : { row: 0, column: start, rows: 1048576, columns: count };
      const formula = `=SUM('Sìn Hồ'!${formatArea(one)})*2`;
      const inserted = shiftFormula(formula, "x", { sheet: "Sìn Hồ", kind: "insert", axis, band });
      expect(shiftFormula(inserted, "x", { sheet: "Sìn Hồ", kind: "delete", axis, band })).toBe(formula);
    }),
  );
});

test("a shifted area holds as many of its old cells as are left", () => {
  fc.assert(
    fc.property(area, fc.nat(60), fc.integer({ min: 1, max: 9 }), (one, start, count) => {
      const moved = shiftArea(one, { ...rows("delete", start, count), sheet: "x" });
      const left = Array.from({ length: one.rows }, (_, index) => one.row + index).filter(
        (row) => row < start || row >= start + count,
      );
      expect(moved?.rows ?? 0).toBe(left.length);
    }),
  );
});

test.each([
  ["=SUM(A1)", true],
  ['="("', true],
  ["=SUM(A1", false],
  ["=A1)", false],
  ['="x', false],
])("%s is balanced: %s", (formula, expected) => {
  expect(isBalanced(formula)).toBe(expected);
});
