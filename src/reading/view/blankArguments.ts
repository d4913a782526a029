import type { RawFinding } from "../../model/finding";
import { parseAddress, placeAt } from "../../model/address";
import type { Area, SheetSnapshot } from "../../model/snapshot";
import { FIGURE_PARAMETERS } from "./blankArguments.data";
import { findFunctionCalls, typedFormula } from "./functionCalls";

/** Characters of a formula that a finding quotes. */
const LONGEST_QUOTE = 120;

/**
 * Formulas of a sheet that give an EDU function a cell or range in which something is blank, without the guard `IF(x="","",x)`: Excel for
 * the desktop makes 0 of it. One finding for the sheet, at the first of them. References to sheets that are not in the workbook, and names,
 * cannot be looked into.
 */
export function findBlankArguments(
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  file: string | null,
): RawFinding[] {
  const found: { readonly formula: string; readonly line: number; readonly column: number }[] = [];
  sheet.formulas.forEach((row, line) =>
    row.forEach((formula, column) => {
      if (formula !== null && readsBlank(formula, sheet, sheets)) found.push({ formula, line, column });
    }),
  );
  const [first, ...others] = found;
  if (!first) return [];
  const typed = typedFormula(first.formula);
  const formula = typed.length > LONGEST_QUOTE ? `${typed.slice(0, LONGEST_QUOTE)}…` : typed;
  const at = placeAt(file, sheet.name, sheet.top + first.line, sheet.left + first.column);
  if (others.length === 0) return [{ code: "BLANK_READ_AS_ZERO", at, params: { formula } }];
  return [{ code: "BLANK_READ_AS_ZERO", variant: "several", at, params: { formula, count: others.length } }];
}

const OURS = /EDU[._]/i;

function readsBlank(formula: string, sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]): boolean {
  // Most formulas call no function of ours.
  if (!OURS.test(formula)) return false;
  return findFunctionCalls(formula).some((call) =>
    (FIGURE_PARAMETERS[call.name] ?? []).some((place) => {
      const reference = parseReference(call.arguments[place] ?? "");
      if (reference === null) return false;
      const target = reference.sheet === null ? sheet : findSheet(reference.sheet, sheets);
      return target !== null && hasBlank(target, reference.area);
    }),
  );
}

interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!()[\]"&]+))!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;
const WHOLE = /^(?:(?:'((?:[^']|'')+)'|([^'!()[\]"&]+))!)?(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;

/** A bare reference to a cell, a range, or whole columns or rows; `null` for anything else, a guarded reference among it. */
function parseReference(text: string): Reference | null {
  const whole = WHOLE.exec(text);
  if (whole) return { sheet: sheetOf(whole), area: EVERYWHERE };
  const match = REFERENCE.exec(text);
  const [first, last] = [match?.[3], match?.[4] ?? match?.[3]].map((cell) => parseAddress(cell ?? ""));
  if (!match || !first || !last) return null;
  const area = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return { sheet: sheetOf(match), area };
}

/** Nobody fills a whole column: some of it is blank. */
const EVERYWHERE: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

function sheetOf([, quoted, plain]: RegExpExecArray): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function findSheet(name: string, sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** A formula that was never calculated is not blank; a cell that a merged one covers is. */
function hasBlank({ top, left, values, formulas }: SheetSnapshot, area: Area): boolean {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const isInside =
    area.top >= top && area.left >= left && area.bottom < top + rows && area.right < left + columns;
  if (!isInside) return true;
  for (let row = area.top - top; row <= area.bottom - top; row++)
    for (let column = area.left - left; column <= area.right - left; column++)
      if (values[row]?.[column] === null && formulas[row]?.[column] === null) return true;
  return false;
}
