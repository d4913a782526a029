import { refuse } from "../errors";
import { type Area, columnIndex, maxColumns, parseArea } from "./address";
import { isErrorText } from "./cells";
import { isBalanced, referencesOf } from "./references";
import { guardSheetsOf } from "./sheets";
import type { NameState } from "./state";
import type { WorkbookModel } from "./workbook";

/** Where names live: the workbook, or one sheet. */
export interface NameScope {
  readonly sheetId: string | null;
}

/** The names of a scope by lower-case name, to read. */
export function namesOf(workbook: WorkbookModel, { sheetId }: NameScope): ReadonlyMap<string, NameState> {
  return sheetId === null ? workbook.book.names : workbook.sheet(sheetId).names;
}

function namesToEdit(workbook: WorkbookModel, { sheetId }: NameScope): Map<string, NameState> {
  workbook.dirty = true;
  return sheetId === null ? workbook.book.names : workbook.edit(sheetId).names;
}

const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();

/** Refuses what Excel does not take for a name: spaces, signs, a leading digit, the form of a cell, R and C. */
function guardName(name: string): void {
  const cellLike =
    parseArea(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || isFarCell(name);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) || cellLike || name.length > 255) {
    refuse("InvalidArgument", `name "${name}"`);
  }
}

function isFarCell(name: string): boolean {
  const match = /^([A-Za-z]{1,3})[0-9]+$/.exec(name);
  return match !== null && columnIndex(match[1] ?? "") < maxColumns;
}

/** Adds a name; one that the scope has already is refused. */
export function addName(
  workbook: WorkbookModel,
  scope: NameScope,
  name: string,
  formula: string,
  comment: string,
): NameState {
  guardName(name);
  if (namesOf(workbook, scope).has(nameKey(name))) refuse("ItemAlreadyExists", `name "${name}"`);
  guardNameFormula(workbook, formula);
  const state: NameState = { id: name, name, formula, comment, visible: true };
  namesToEdit(workbook, scope).set(nameKey(name), state);
  workbook.stale = true;
  return state;
}

function guardNameFormula(workbook: WorkbookModel, formula: string): void {
  if (!formula.startsWith("=") || formula.length < 2 || formula.length > 8192 || !isBalanced(formula)) {
    refuse("InvalidArgument", `formula of a name: ${formula.slice(0, 80)}`);
  }
  guardSheetsOf(workbook, formula);
}

/** The name, or null. */
export function findName(workbook: WorkbookModel, scope: NameScope, name: string): NameState | null {
  return namesOf(workbook, scope).get(nameKey(name)) ?? null;
}

/** Changes comment, visibility or formula of a name. */
export function changeName(
  workbook: WorkbookModel,
  scope: NameScope,
  name: string,
  change: Partial<NameState>,
): void {
  const state = findName(workbook, scope, name) ?? refuse("ItemNotFound", `name "${name}"`);
  if (change.formula !== undefined) guardNameFormula(workbook, change.formula);
  namesToEdit(workbook, scope).set(nameKey(name), { ...state, ...change });
  workbook.stale ||= change.formula !== undefined;
}

/** Removes a name. */
export function deleteName(workbook: WorkbookModel, scope: NameScope, name: string): void {
  if (!findName(workbook, scope, name)) refuse("ItemNotFound", `name "${name}"`);
  namesToEdit(workbook, scope).delete(nameKey(name));
  workbook.stale = true;
}

/** The cells that a name stands for, or null where it is a constant or a calculation. */
export function areaOfName(
  workbook: WorkbookModel,
  { formula }: NameState,
): { sheetId: string; area: Area } | null {
  const [reference, ...others] = referencesOf(formula);
  if (!reference?.area || others.length > 0 || reference.sheet === null || reference.lastSheet !== null)
    return null;
  const sheet = workbook.findSheet(reference.sheet);
  const onlyReference = /^=('(?:[^']|'')+'|[^'!()+*/&,;]+)!\$?[A-Za-z0-9$:]+$/.test(formula);
  return sheet && onlyReference ? { sheetId: sheet.id, area: reference.area } : null;
}

/** Type and value of a name as `NamedItem` answers them: an address for cells, the value of a constant. */
export function valueOfName(workbook: WorkbookModel, state: NameState): { type: string; value: unknown } {
  const body = state.formula.slice(1);
  if (areaOfName(workbook, state)) return { type: "Range", value: body.replaceAll("$", "") };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return { type: "String", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^-?\d+$/.test(body)) return { type: "Integer", value: Number(body) };
  if (/^-?[\d.]+(?:e[+-]?\d+)?$/i.test(body)) return { type: "Double", value: Number(body) };
  if (/^(?:true|false)$/i.test(body)) return { type: "Boolean", value: /^true$/i.test(body) };
  if (isErrorText(body.toUpperCase()) || body.includes("#REF!")) return { type: "Error", value: "#REF!" };
  return refuse("HostNotImplemented", `the value of name "${state.name}": ${state.formula}`);
}
