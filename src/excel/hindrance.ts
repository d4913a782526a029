import type { WorkbookMark } from "../domain/snapshot/snapshot";
import type { SheetSpec } from "../sheets/spec";
import { Refusal } from "./errors";
import type { OpenWorkbook } from "./readSheets";
import { titleInFormula } from "./reference";

/** Stops before anything is written where the writing would be refused half-way; nothing is unprotected by us. */
export function refuseHindered(open: OpenWorkbook, specs: readonly SheetSpec[]): void {
  const present = new Map(open.sheets.flatMap((sheet) => (sheet.key ? [[sheet.key, sheet] as const] : [])));
  const locked = specs
    .map(({ key }) => present.get(key))
    .find((sheet) => sheet && open.protectedSheets.has(sheet.id));
  if (locked) throw new Refusal("sheetProtected", { sheet: locked.name });
  if (open.structureProtected && specs.some(({ key }) => !present.has(key)))
    throw new Refusal("structureProtected");
  const foreign = new Set(open.sheets.filter(({ key }) => key === null).map(({ name }) => name));
  const names = specs.flatMap(({ names: own = [] }) => own.map(({ name }) => name));
  const taken = names.find((name) =>
    foreign.has(titleInFormula(open.names.get(name.toUpperCase()) ?? "") ?? ""),
  );
  if (taken !== undefined) throw new Refusal("nameTaken", { name: taken });
}

/** Stops before the result of another unit or year is written over; a workbook whose sheets of ours are all gone holds none. */
export function refuseOther({ mark: held, sheets }: OpenWorkbook, coming: WorkbookMark | null): void {
  if (!held || !coming || sheets.every(({ key }) => key === null)) return;
  const isOther = (one: string, other: string): boolean => one !== "" && other !== "" && one !== other;
  if (isOther(held.unit, coming.unit) || isOther(held.schoolYear, coming.schoolYear))
    throw new Refusal("otherWorkbook", { unit: held.unit, year: held.schoolYear });
}
