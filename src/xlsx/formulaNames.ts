/** Texts in quotes are left alone: `"EDU.X("` in a formula is a text. */
function replaceOutsideTexts(formula: string, pattern: RegExp, replacement: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, replacement)))
    .join("");
}

/** A formula as a file stores it: `EDU.ATTAINMENT(` stands there as `_xldudf_EDU_ATTAINMENT(`. */
export const toStoredFormula = (formula: string): string =>
  replaceOutsideTexts(formula, /\bEDU\.([A-Z][A-Z0-9]*)\(/g, "_xldudf_EDU_$1(");

/** A formula as a person types it, from the form in a file. */
export const toTypedFormula = (formula: string): string =>
  replaceOutsideTexts(formula, /\b_xldudf_EDU_([A-Z][A-Z0-9]*)\(/g, "EDU.$1(");
