import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { SHEET_TITLES } from "../labels.data";
import type { SheetKey } from "../spec";

/** The sheet that we wrote under a key: by its mark, or by its title where a copy has lost the marks. */
export function findSheet(workbook: WorkbookSnapshot, key: SheetKey): SheetSnapshot | null {
  const title = fold(SHEET_TITLES[key]);
  return (
    workbook.sheets.find((sheet) => sheet.mark === key) ??
    workbook.sheets.find((sheet) => sheet.mark === null && fold(sheet.name) === title) ??
    null
  );
}

/** Value of the cell at a row and column of the sheet; `null` outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** Text of a cell, "" for a blank, an error or anything that is no text or number. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

/** The first row below the used range, and the first column beside it. */
export function endOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } {
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  return { row: sheet.top + sheet.values.length, column: sheet.left + columns };
}

/** Row of the first cell with one of the texts in a column range; -1 where there is none. */
export function rowWith(sheet: SheetSnapshot, texts: readonly string[], columns: readonly number[]): number {
  const keys = new Set(texts.map(fold));
  const { row: end } = endOf(sheet);
  for (let row = sheet.top; row < end; row++)
    if (columns.some((column) => keys.has(fold(textAt(sheet, row, column))))) return row;
  return -1;
}
