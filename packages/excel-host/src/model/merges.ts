import { refuse } from "../errors";
import { type Area, cellKey, contains, formatArea, intersect } from "./address";
import { noteChange, storedKeys } from "./blocks";
import { guardCells, guardOption } from "./protection";
import type { SheetState } from "./state";
import type { WorkbookModel } from "./workbook";

/** Merges an area, or each of its rows; only the top-left value of each merge stays. */
export function mergeCells(workbook: WorkbookModel, sheetId: string, area: Area, across: boolean): void {
  guardMerge(workbook.sheet(sheetId), area);
  const sheet = workbook.edit(sheetId);
  const merges = across ? rowsOf(area) : [area];
  const kept = sheet.merges.filter((merge) => !intersect(merge, area));
  const torn = sheet.merges.find((merge) => intersect(merge, area) && !contains(area, merge));
  if (torn)
    refuse("InvalidOperation", `merged cells ${formatArea(torn)} across the edge of ${formatArea(area)}`);
  const real = merges.filter((merge) => merge.rows * merge.columns > 1);
  for (const merge of real) {
    for (const key of storedKeys(sheet.cells, merge)) {
      if (key !== cellKey(merge.row, merge.column)) sheet.cells.delete(key);
    }
  }
  sheet.merges = [...kept, ...real];
  workbook.stale = true;
  noteChange(workbook, sheetId, area);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** Takes apart every merge that touches the area. */
export function unmergeCells(workbook: WorkbookModel, sheetId: string, area: Area): void {
  guardMerge(workbook.sheet(sheetId), area);
  const sheet = workbook.edit(sheetId);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

function guardMerge(sheet: SheetState, area: Area): void {
  guardCells(sheet, [area]);
  if (sheet.protection) guardOption(sheet);
}

/**
 * The merges whose top-left cell lies inside the area, from top to bottom (office-js #1590: a merge that only
 * sticks into the range is not answered).
 */
export function mergesIn(sheet: SheetState, area: Area): Area[] {
  return sheet.merges
    .filter((merge) => contains(area, { row: merge.row, column: merge.column, rows: 1, columns: 1 }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
