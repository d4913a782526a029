import { refuse } from "../errors";
import { guardStructure } from "./protection";
import { referencesOf } from "./references";
import { deleteInFormula, renameInFormula } from "./shift";
import { type NameState, type SheetState, cloneSheet } from "./state";
import type { WorkbookModel } from "./workbook";

const forbidden = /[:\\/?*[\]]/;

/** Refuses a name that Excel would refuse for a sheet: length, characters, the reserved `History`, one in use. */
function guardSheetName(workbook: WorkbookModel, name: string, own?: string): void {
  if (name === "" || name.length > 31) refuse("InvalidArgument", `sheet name of ${name.length} characters`);
  if (forbidden.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name)) {
    refuse("InvalidArgument", `sheet name "${name}"`);
  }
  const others = [
    ...workbook.sheets.filter(({ id }) => id !== own).map((sheet) => sheet.name),
    ...workbook.settings.chartSheets,
  ];
  if (others.some((other) => sameName(other, name))) refuse("ItemAlreadyExists", `sheet "${name}"`);
}

const sameName = (one: string, other: string): boolean =>
  one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();

function freeName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Adds a blank sheet at the end. */
export function addSheet(workbook: WorkbookModel, name: string | null): SheetState {
  guardStructure(workbook);
  const chosen = name ?? freeName(workbook);
  guardSheetName(workbook, chosen);
  const sheet = workbook.makeSheet(chosen);
  workbook.arrange([...workbook.sheets, sheet]);
  if (workbook.book.activeSheet === "") workbook.book.activeSheet = sheet.id;
  workbook.note("added", sheet.id, { source: "Local", worksheetId: sheet.id });
  return sheet;
}

/** Every formula of the workbook, with the sheet that it stands on, replaced by what `change` answers. */
export function changeFormulas(
  workbook: WorkbookModel,
  change: (formula: string, home: string) => string,
): void {
  for (const sheet of [...workbook.sheets]) changeSheetFormulas(workbook, sheet, change);
  for (const [key, name] of workbook.book.names) {
    const formula = change(name.formula, "");
    if (formula !== name.formula) workbook.book.names.set(key, { ...name, formula });
  }
}

type FormulaChange = (formula: string, home: string) => string;

function changeSheetFormulas(workbook: WorkbookModel, sheet: SheetState, change: FormulaChange): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const formula = change(cell.formula, sheet.name);
    if (formula !== cell.formula) workbook.edit(sheet.id).cells.set(key, { ...cell, formula });
  }
  for (const [key, name] of sheet.names) {
    const formula = change(name.formula, sheet.name);
    if (formula !== name.formula) workbook.edit(sheet.id).names.set(key, { ...name, formula });
  }
  const rules = sheet.rules.map((rule) => ({
    ...rule,
    properties: changeTexts(rule.properties, sheet.name, change),
  }));
  if (JSON.stringify(rules) !== JSON.stringify(sheet.rules)) workbook.edit(sheet.id).rules = rules;
  const validations = sheet.validations.map((one) => ({
    ...one,
    properties: changeTexts(one.properties, sheet.name, change),
  }));
  if (JSON.stringify(validations) !== JSON.stringify(sheet.validations))
    workbook.edit(sheet.id).validations = validations;
}

/** Formulas inside stored rules: every text that starts with `=`, at any depth. */
function changeTexts<T>(value: T, home: string, change: FormulaChange): T {
  const changed = (part: unknown): unknown => {
    if (typeof part === "string") return part.startsWith("=") ? change(part, home) : part;
    if (Array.isArray(part)) return part.map(changed);
    if (typeof part === "object" && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, changed(inner)]));
    }
    return part;
  };
  return changed(value) as T;
}

/** Renames a sheet; references to it in formulas, names and rules follow. */
export function renameSheet(workbook: WorkbookModel, id: string, name: string): void {
  guardStructure(workbook);
  guardSheetName(workbook, name, id);
  const old = workbook.sheet(id).name;
  workbook.edit(id).name = name;
  changeFormulas(workbook, (formula) => renameInFormula(formula, old, name));
}

const isVisible = (sheet: SheetState): boolean => sheet.visibility === "Visible";

/** Deletes a sheet; references to it become `#REF!`. The last visible sheet and very hidden ones are refused. */
export function deleteSheet(workbook: WorkbookModel, id: string): void {
  guardStructure(workbook);
  const sheet = workbook.sheet(id);
  const others = workbook.sheets.filter((one) => one.id !== id);
  if (sheet.visibility === "VeryHidden") refuse("InvalidOperation", `sheet "${sheet.name}" is very hidden`);
  if (!others.some(isVisible)) refuse("InvalidOperation", "the last visible sheet");
  const index = workbook.sheets.indexOf(sheet);
  workbook.arrange(others);
  changeFormulas(workbook, (formula) => deleteInFormula(formula, sheet.name));
  for (const range of workbook.liveRanges) if (range.sheetId === id) range.lost = true;
  workbook.stale = true;
  workbook.note("deleted", id, { source: "Local", worksheetId: id });
  if (workbook.book.activeSheet === id) {
    const next = others.slice(index).find(isVisible) ?? others.filter(isVisible).at(-1);
    if (next) activateSheet(workbook, next.id);
  }
}

/** Moves a sheet to a position counted from 0; a position outside is refused. */
export function moveSheet(workbook: WorkbookModel, id: string, position: number): void {
  guardStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    refuse("InvalidArgument", `position ${position} of ${workbook.sheets.length} sheets`);
  }
  const sheet = workbook.sheet(id);
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.arrange([...others.slice(0, position), sheet, ...others.slice(position)]);
}

/** Shows or hides a sheet; the last visible one is refused. */
export function setVisibility(workbook: WorkbookModel, id: string, visibility: string): void {
  guardStructure(workbook);
  const others = workbook.sheets.filter((sheet) => sheet.id !== id);
  if (visibility !== "Visible" && !others.some(isVisible))
    refuse("InvalidOperation", "the last visible sheet");
  workbook.edit(id).visibility = visibility;
  if (visibility !== "Visible" && workbook.book.activeSheet === id) {
    const next = others.find(isVisible);
    if (next) activateSheet(workbook, next.id);
  }
}

/** Makes a sheet the active one; a hidden sheet is refused. */
export function activateSheet(workbook: WorkbookModel, id: string): void {
  const sheet = workbook.sheet(id);
  if (!isVisible(sheet)) refuse("InvalidOperation", `sheet "${sheet.name}" is hidden`);
  const before = workbook.book.activeSheet;
  if (before === id) return;
  workbook.book.activeSheet = id;
  if (workbook.sheets.some((one) => one.id === before))
    workbook.note("deactivated", before, { worksheetId: before });
  workbook.note("activated", id, { worksheetId: id });
}

/** Copies a sheet to a position; names and rules come along, formulas that name the sheet still mean the original. */
export function copySheet(workbook: WorkbookModel, id: string, position: number): SheetState {
  guardStructure(workbook);
  const source = workbook.sheet(id);
  const copy: SheetState = {
    ...cloneSheet(source),
    ...workbook.makeSheetIdentity(copyName(workbook, source.name)),
  };
  for (const [key, name] of namesOfCopy(workbook, source.name, copy.name)) copy.names.set(key, name);
  workbook.arrange([...workbook.sheets.slice(0, position), copy, ...workbook.sheets.slice(position)]);
  workbook.note("added", copy.id, { source: "Local", worksheetId: copy.id });
  workbook.stale = true;
  return copy;
}

/** A copied sheet has names of its own for every name of the workbook that stands for cells of the original. */
function namesOfCopy(workbook: WorkbookModel, title: string, copied: string): [string, NameState][] {
  const quoted = (name: string): string => `='${name.replaceAll("'", "''")}'!`;
  const heads = [quoted(title), `=${title}!`];
  return [...workbook.book.names].flatMap(([key, name]): [string, NameState][] => {
    const head = heads.find((one) => name.formula.toLowerCase().startsWith(one.toLowerCase()));
    return head ? [[key, { ...name, formula: quoted(copied) + name.formula.slice(head.length) }]] : [];
  });
}

function copyName(workbook: WorkbookModel, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.findSheet(candidate)) return candidate;
  }
}

/** Refuses a formula that refers to a sheet which is not there; Excel would ask for a file. */
export function guardSheetsOf(workbook: WorkbookModel, formula: string): void {
  for (const { sheet, lastSheet } of referencesOf(formula)) {
    for (const name of [sheet, lastSheet]) {
      if (name !== null && !name.includes("[") && !workbook.findSheet(name)) {
        refuse("InvalidArgument", `sheet "${name}" in ${formula}`);
      }
    }
  }
}
