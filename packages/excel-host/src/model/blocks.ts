import { refuse } from "../errors";
import { type Area, cellKey, columnOf, formatArea, holds, intersect, rowOf } from "./address";
import { type Cell, maxFormulaLength, maxTextLength, readInput } from "./cells";
import { clearFormats, propertyAt, setProperties } from "./formats";
import { guardCells, guardOption } from "./protection";
import { isBalanced } from "./references";
import { guardSheetsOf } from "./sheets";
import type { SheetState } from "./state";
import type { WorkbookModel } from "./workbook";

/** Most cells that one read answers (Microsoft, "Resource limits": five million cells in a range). */
const maxCellsRead = 5_000_000;

/** A matrix of what `read` answers for each cell of an area. */
export function readBlock<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  if (area.rows * area.columns > maxCellsRead) refuse("RangeExceedsLimit", formatArea(area));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => read(area.row + row, area.column + column)),
  );
}

/** The cell, or undefined where it is blank. */
export const cellAt = (sheet: SheetState, row: number, column: number): Cell | undefined =>
  sheet.cells.get(cellKey(row, column));

/** Excel's name for what a cell holds. */
export function valueTypeOf(cell: Cell | undefined): string {
  if (!cell) return "Empty";
  return { text: "String", number: "Double", boolean: "Boolean", error: "Error" }[cell.kind];
}

/**
 * One element for each cell of the area, from what an add-in set: a single value for all, or a matrix of its shape.
 *
 * Refuses any other shape with `InvalidArgument`, as Excel does.
 */
export function spread(area: Area, input: unknown): unknown[][] {
  if (!Array.isArray(input)) return readBlock(area, () => input);
  const fits =
    input.length === area.rows && input.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    const shape = `${input.length} × ${Array.isArray(input[0]) ? input[0].length : "?"}`;
    refuse("InvalidArgument", `matrix of ${shape} for ${formatArea(area)}`);
  }
  return input as unknown[][];
}

function isScalar(value: unknown): value is string | number | boolean {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

function guardFormula(workbook: WorkbookModel, formula: string): void {
  if (formula.length > maxFormulaLength) refuse("FormulaLengthExceedsLimit", `${formula.length} characters`);
  if (!isBalanced(formula)) refuse("InvalidArgument", `formula ${formula}`);
  guardSheetsOf(workbook, formula);
}

/**
 * Writes `values` or `formulas` over an area; null leaves a cell as it is, "" clears it.
 *
 * All elements are checked before the first cell changes. Cells hidden under a merge keep nothing.
 */
export function writeBlock(workbook: WorkbookModel, sheetId: string, area: Area, input: unknown): void {
  guardCells(workbook.sheet(sheetId), [area]);
  const matrix = spread(area, input);
  for (const value of matrix.flat()) {
    if (value === null) continue;
    if (!isScalar(value)) refuse("InvalidArgument", `cell value ${JSON.stringify(value)}`);
    if (typeof value !== "string") continue;
    if (value.length > maxTextLength) refuse("InvalidArgument", `text of ${value.length} characters`);
    if (value.length > 1 && value.startsWith("=")) guardFormula(workbook, value);
  }
  const sheet = workbook.edit(sheetId);
  const covered = coveredCells(sheet, area);
  matrix.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      const key = cellKey(area.row + rowOffset, area.column + columnOffset);
      if (value !== null && isScalar(value) && !covered.has(key)) writeCell(sheet, key, value);
    });
  });
  workbook.stale = true;
  noteChange(workbook, sheetId, area);
}

function writeCell(sheet: SheetState, key: number, value: string | number | boolean): void {
  const [row, column] = [rowOf(key), columnOf(key)];
  const format = String(propertyAt(sheet.formats, row, column, "numberFormat"));
  const { cell, numberFormat } = readInput(value, format);
  if (cell) sheet.cells.set(key, cell);
  else sheet.cells.delete(key);
  if (numberFormat !== undefined && format === "General") {
    setProperties(sheet.formats, { row, column, rows: 1, columns: 1 }, { numberFormat });
  }
}

function coveredCells(sheet: SheetState, area: Area): Set<number> {
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    if (!intersect(merge, area)) continue;
    readBlock(merge, (row, column) => covered.add(cellKey(row, column)));
    covered.delete(cellKey(merge.row, merge.column));
  }
  return covered;
}

/** Tells the add-in's handlers that cells changed. */
export function noteChange(
  workbook: WorkbookModel,
  sheetId: string,
  area: Area,
  changeType = "RangeEdited",
  shiftDirection = "None",
): void {
  workbook.note("changed", sheetId, {
    worksheetId: sheetId,
    address: formatArea(area),
    changeType,
    shiftDirection,
  });
}

/** Keys of the stored cells inside an area. */
export function storedKeys(cells: ReadonlyMap<number, unknown>, area: Area): number[] {
  if (area.rows * area.columns < cells.size) {
    return readBlock(area, cellKey)
      .flat()
      .filter((key) => cells.has(key));
  }
  return [...cells.keys()].filter((key) => holds(area, rowOf(key), columnOf(key)));
}

/** Clears an area as `Range.clear` does: `All`, `Contents`, `Formats`, `Hyperlinks` or `RemoveHyperlinks`. */
export function clearBlock(workbook: WorkbookModel, sheetId: string, area: Area, applyTo: string): void {
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) guardCells(workbook.sheet(sheetId), [area]);
  if (formats) guardOption(workbook.sheet(sheetId), "allowFormatCells");
  const sheet = workbook.edit(sheetId);
  if (contents) for (const key of storedKeys(sheet.cells, area)) sheet.cells.delete(key);
  if (formats) {
    clearFormats(sheet.formats, area);
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  }
  if (applyTo === "All") {
    sheet.rules = withoutArea(sheet.rules, area);
    sheet.validations = withoutArea(sheet.validations, area);
  }
  if (contents || /Hyperlinks$/.test(applyTo)) {
    for (const key of storedKeys(sheet.hyperlinks, area)) sheet.hyperlinks.delete(key);
  }
  workbook.stale ||= contents;
  if (contents) noteChange(workbook, sheetId, area);
  else workbook.note("formatChanged", sheetId, { worksheetId: sheetId, address: formatArea(area) });
}

/** What covers areas, cut down to the cells outside `area`; what has none left is dropped. */
export function withoutArea<T extends { readonly areas: readonly Area[] }>(
  items: readonly T[],
  area: Area,
): T[] {
  return items
    .map((item) => ({ ...item, areas: item.areas.flatMap((one) => subtract(one, area)) }))
    .filter((item) => item.areas.length > 0);
}

function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest area that holds every cell with a value, or also every cell with a format; null for none. */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  const keys = [...sheet.cells.keys(), ...(valuesOnly ? [] : formattedKeys(sheet))].filter((key) =>
    holds(within, rowOf(key), columnOf(key)),
  );
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of keys) {
    top = Math.min(top, rowOf(key));
    bottom = Math.max(bottom, rowOf(key));
    left = Math.min(left, columnOf(key));
    right = Math.max(right, columnOf(key));
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function formattedKeys(sheet: SheetState): number[] {
  const merged = sheet.merges.flatMap((merge) => [
    cellKey(merge.row, merge.column),
    cellKey(merge.row + merge.rows - 1, merge.column + merge.columns - 1),
  ]);
  return [...sheet.formats.cells.keys(), ...merged];
}
