import { refuse } from "../errors";
import type { Area } from "./address";
import { commonProperty } from "./formats";
import type { SheetState } from "./state";
import type { WorkbookModel } from "./workbook";

/** Options of a protected sheet; what is false is refused (Microsoft, WorksheetProtectionOptions). */
export const protectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

/** What a protected sheet can allow. */
export type ProtectionOption = Exclude<keyof typeof protectionOptions, "selectionMode">;

/** Refuses with `AccessDenied` when the sheet is protected and does not allow this. */
export function guardOption(sheet: SheetState, option?: ProtectionOption): void {
  if (!sheet.protection || (option && sheet.protection.options[option] === true)) return;
  refuse("AccessDenied", `sheet "${sheet.name}" is protected`);
}

/** Refuses with `AccessDenied` when the sheet is protected and one of the cells is locked. */
export function guardCells(sheet: SheetState, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  const unlocked = areas.every(
    (area) => commonProperty(sheet.formats, [area], "protection.locked") === false,
  );
  if (!unlocked) refuse("AccessDenied", `sheet "${sheet.name}" is protected`);
}

/** Refuses with `AccessDenied` when the structure of the workbook is protected. */
export function guardStructure(workbook: WorkbookModel): void {
  if (workbook.book.protection) refuse("AccessDenied", "the structure of the workbook is protected");
}
