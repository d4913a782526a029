import { MARK_NAME, sheetMarkName } from "../../sheets/mark";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import { areaOfSpec } from "./cells";
import { absoluteFormula, areaInFormula } from "../reference";

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** Puts a name of the workbook: a new one, or the formula of the one that is there. */
export function putName(
  { workbook }: Excel.RequestContext,
  known: ReadonlyMap<string, string>,
  { name, formula, hidden }: { readonly name: string; readonly formula: string; readonly hidden: boolean },
): void {
  const before = known.get(name.toUpperCase());
  if (before === formula) return;
  if (before !== undefined) {
    workbook.names.getItem(name).formula = formula;
    return;
  }
  const made = workbook.names.add(name, formula);
  if (hidden) made.visible = false;
}

/** Gives a sheet that came from another workbook the name that Excel gives a copy, before the workbook's own name is taken for ours. */
export function markCopy({ workbook }: Excel.RequestContext, id: string, key: SheetKey): void {
  const sheet = workbook.worksheets.getItem(id);
  sheet.names.add(sheetMarkName(key), sheet.getRange("A1")).visible = false;
}

/** The hidden name by which a sheet is known to be ours. It covers all that we write, so that Excel stretches it with rows that are inserted. */
export const sheetMark = (spec: SheetSpec, title: string) => ({
  name: sheetMarkName(spec.key),
  formula: absoluteFormula(title, areaOfSpec(spec) ?? FIRST_CELL),
  hidden: true,
});

/** What the mark of a sheet covers by now; `null` for the mark on a first cell, as files and earlier versions of ours have it. */
export const markedArea = (names: ReadonlyMap<string, string>, key: SheetKey) =>
  areaInFormula(names.get(sheetMarkName(key).toUpperCase()) ?? "");

/** The hidden name by which a workbook is known to be ours. */
export const workbookMark = (mark: string) => ({
  name: MARK_NAME,
  formula: `="${mark.replaceAll('"', '""')}"`,
  hidden: true,
});

/** The names that formulas and readers know parts of a sheet by. */
export const namesOfSheet = ({ names = [] }: SheetSpec, title: string) =>
  names.map(({ name, area, hidden = false }) => ({ name, formula: absoluteFormula(title, area), hidden }));
