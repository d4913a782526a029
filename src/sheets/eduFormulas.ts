/** A call of ours as a person types it (EDU.STATUS) and as a file stores it (_xldudf_EDU_STATUS); capitals do not matter. */
const CALL = /(?<![\w.])(?:EDU\.|_xldudf_EDU_)[A-Z][A-Z0-9]*\(/i;

/** Texts in quotes are left alone: `"EDU.X("` in a formula is a text. */
function mapOutsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** A formula as a file stores it: `EDU.ATTAINMENT(` stands there as `_xldudf_EDU_ATTAINMENT(`. */
export const toStoredFormula = (formula: string): string =>
  mapOutsideTexts(formula, (part) => part.replace(/\bEDU\.([A-Z][A-Z0-9]*)\(/g, "_xldudf_EDU_$1("));

/** A formula as a person types it, from the form in a file. */
export const toTypedFormula = (formula: string): string =>
  mapOutsideTexts(formula, (part) => part.replace(/\b_xldudf_EDU_([A-Z][A-Z0-9]*)\(/gi, "EDU.$1("));

/** Whether a formula calls a function of ours, in either form. A name within a text does not count. */
export const callsEdu = (formula: string): boolean =>
  formula.startsWith("=") && formula.split(/"(?:[^"]|"")*"/).some((part) => CALL.test(part));
