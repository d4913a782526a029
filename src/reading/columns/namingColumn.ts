import type { SheetHints } from "../hints/sheetHints";
import type { Measure } from "../../words/measures.data";

/** Whether a heading stands over the names of the indicators, or may do so. */
export function isNaming(measure: Measure | null): boolean {
  return measure === "name" || measure === "nameOrTarget";
}

/** The first heading over names; further to the right such words stand over figures ("Nhu cầu theo danh mục"). */
export function namingColumn(sheet: SheetHints, row: number): number | null {
  for (let column = 0; column < sheet.grid.columns; column++)
    if (isNaming(sheet.hints(row, column)?.measure ?? null)) return column;
  return null;
}
