import { defaultColumnWidth, defaultRowHeight } from "../../model/formats.data";
import type { Area } from "../../model/address";
import type { SheetState } from "../../model/state";

/** Width of a column without a width of its own, in points. */
export function standardWidth(sheet: SheetState): number {
  const own = sheet.properties.standardWidth;
  // Worksheet.standardWidth counts characters: 8.43 of them make the usual 48 points.
  return typeof own === "number" ? Math.round((own * 7 + 5) * 0.75 * 100) / 100 : defaultColumnWidth;
}

/** Height of a row or width of a column in points; 0 when hidden. */
function lineSize(sheet: SheetState, axis: "rows" | "columns", index: number): number {
  if (axis === "rows")
    return sheet.hiddenRows.has(index) ? 0 : (sheet.rowHeights.get(index) ?? defaultRowHeight);
  return sheet.hiddenColumns.has(index) ? 0 : (sheet.columnWidths.get(index) ?? standardWidth(sheet));
}

/** Length in points of `count` rows or columns from `first` on. */
export function lengthOf(sheet: SheetState, axis: "rows" | "columns", first: number, count: number): number {
  const usual = axis === "rows" ? defaultRowHeight : standardWidth(sheet);
  const stored =
    axis === "rows"
      ? [...sheet.rowHeights.keys(), ...sheet.hiddenRows]
      : [...sheet.columnWidths.keys(), ...sheet.hiddenColumns];
  const inside = new Set(stored.filter((index) => index >= first && index < first + count));
  const special = [...inside].reduce((sum, index) => sum + lineSize(sheet, axis, index), 0);
  return special + (count - inside.size) * usual;
}

/** The one size of all rows or columns of areas, or null where they differ. */
export function commonSize(
  sheet: SheetState,
  areas: readonly Area[],
  axis: "rows" | "columns",
): number | null {
  const usual = axis === "rows" ? defaultRowHeight : standardWidth(sheet);
  const sizes = new Set<number>();
  for (const area of areas) {
    const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const stored = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
    let special = 0;
    for (const [index, size] of stored) {
      if (index < first || index >= first + count) continue;
      sizes.add(size);
      special++;
    }
    if (special < count) sizes.add(usual);
  }
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}
