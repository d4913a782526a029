import { callsEdu, toStoredFormula, toTypedFormula } from "../../src/sheets/eduFormulas";

test.each([
  ["=EDU.STATUS(A1,B1)", "=_xldudf_EDU_STATUS(A1,B1)"],
  ['=IF(A1="EDU.STATUS(",EDU.NEEDED(A1,B1,99),"")', '=IF(A1="EDU.STATUS(",_xldudf_EDU_NEEDED(A1,B1,99),"")'],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
])("%s is stored as %s, and read back", (typed, stored) => {
  expect(toStoredFormula(typed)).toBe(stored);
  expect(toTypedFormula(stored)).toBe(typed);
});

test.each([
  ["=EDU.STATUS(A1,B1)", true],
  ["=edu.status(A1,B1)", true],
  ["=1+_xldudf_EDU_STATUS(A1,B1)", true],
  ["=@EDU.SUMMARY(A1:A3,B1:B3,C1:C3,D1:D3)", true],
  ['="EDU.STATUS("&A1', false],
  ["EDU.STATUS(A1)", false],
  ["=MYEDU.STATUS(A1)", false],
  ["=EDU_DANH_MUC", false],
  ["=SUM(A1)", false],
])("%s calls a function of ours: %s", (formula, ours) => {
  expect(callsEdu(formula)).toBe(ours);
});
