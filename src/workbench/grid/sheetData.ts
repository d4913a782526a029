import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import { type Area, columnOf, rowOf } from "../../../packages/excel-host/src/model/address";
import type { Cell } from "../../../packages/excel-host/src/model/cells";
import { formatAt } from "../../../packages/excel-host/src/model/formats";
import type { SheetState } from "../../../packages/excel-host/src/model/state";
import { styleOf } from "./styles";

/** Pixels of the grid in one point of the model, at 96 pixels to the inch. */
export const pixelsPerPoint = 96 / 72;

/** Rows and columns that the grid offers below and beside what a sheet holds. */
const spare = { rows: 60, columns: 12 };
const least = { rows: 100, columns: 26 };

const types: Readonly<Record<Cell["kind"], CellValueType>> = {
  text: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
  error: CellValueType.STRING,
};

/** A cell as the grid takes it: value, formula and look; `null` parts take away what stood there. */
export function gridCell(sheet: SheetState, key: number): ICellData {
  const cell = sheet.cells.get(key);
  const s = styleOf(formatAt(sheet.formats, rowOf(key), columnOf(key)));
  if (!cell) return { v: null, t: null, f: null, si: null, p: null, s };
  const v = typeof cell.value === "boolean" ? Number(cell.value) : cell.value;
  return { v, t: types[cell.kind], f: cell.formula ?? null, si: null, p: null, s };
}

/** Keys of all cells that hold a value or a look of their own. */
export function shownKeys({ cells, formats }: SheetState): Set<number> {
  return new Set([...cells.keys(), ...formats.cells.keys()]);
}

/** An area with the grid's names for its edges. */
export const gridRange = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** Rows and columns that the grid needs for a sheet. */
export function extentOf(sheet: SheetState): { rowCount: number; columnCount: number } {
  let [rows, columns] = [0, 0];
  for (const key of shownKeys(sheet)) {
    rows = Math.max(rows, rowOf(key) + 1);
    columns = Math.max(columns, columnOf(key) + 1);
  }
  return {
    rowCount: Math.max(least.rows, rows + spare.rows),
    columnCount: Math.max(least.columns, columns + spare.columns),
  };
}

/** What freezes at the top left of a sheet, as the grid counts it. */
export function freezeOf({ frozen }: SheetState) {
  if (!frozen) return { startRow: -1, startColumn: -1, ySplit: 0, xSplit: 0 };
  const ySplit = frozen.rows > 10_000 ? 0 : frozen.rows;
  const xSplit = frozen.columns > 10_000 ? 0 : frozen.columns;
  return { startRow: ySplit || -1, startColumn: xSplit || -1, ySplit, xSplit };
}

/** Pixels that a line of text needs for each point of its font. */
const linePixels = 1.75;
const defaultRowPixels = 20;

/** Heights of rows in pixels: as set, or what their largest font needs, as Excel fits rows by itself. */
export function rowPixels(sheet: SheetState): Map<number, number> {
  const pixels = new Map<number, number>();
  for (const key of sheet.cells.keys()) {
    const row = rowOf(key);
    const size = Number(formatAt(sheet.formats, row, columnOf(key))["font.size"] ?? 11);
    const needed = Math.ceil(size * linePixels);
    if (needed > Math.max(defaultRowPixels, pixels.get(row) ?? 0)) pixels.set(row, needed);
  }
  for (const [row, points] of sheet.rowHeights) pixels.set(row, points * pixelsPerPoint);
  return pixels;
}

/** Widths of columns in pixels, where they are set. */
export const columnPixels = ({ columnWidths }: SheetState): Map<number, number> =>
  new Map([...columnWidths].map(([column, points]) => [column, points * pixelsPerPoint]));

/** Rows or columns by index with their size and whether they are hidden. */
function linesOf(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: "h" | "w",
): Record<number, Record<string, number>> {
  const lines: Record<number, Record<string, number>> = {};
  for (const [index, pixels] of sizes)
    lines[index] = { [size]: pixels, ...(size === "h" && { ia: BooleanNumber.FALSE }) };
  for (const index of hidden) lines[index] = { ...lines[index], hd: BooleanNumber.TRUE };
  return lines;
}

/** A whole sheet as the grid takes it when it is made; rules follow apart. */
export function sheetData(sheet: SheetState): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const key of shownKeys(sheet)) (cellData[rowOf(key)] ??= {})[columnOf(key)] = gridCell(sheet, key);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: String(sheet.properties.tabColor ?? ""),
    showGridlines: sheet.properties.showGridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(sheet),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    defaultStyle: styleOf(sheet.formats.sheet),
    mergeData: sheet.merges.map(gridRange),
    cellData,
    rowData: linesOf(rowPixels(sheet), sheet.hiddenRows, "h"),
    columnData: linesOf(columnPixels(sheet), sheet.hiddenColumns, "w"),
    ...extentOf(sheet),
  };
}
