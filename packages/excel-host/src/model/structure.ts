import { refuse } from "../errors";
import { type Area, cellKey, columnOf, formatArea, intersect, maxColumns, maxRows, rowOf } from "./address";
import { noteChange } from "./blocks";
import { guardCells, guardOption } from "./protection";
import { changeFormulas } from "./sheets";
import { type Shift, shiftArea, shiftFormula } from "./shift";
import type { SheetState } from "./state";
import type { WorkbookModel } from "./workbook";

/** Cells that move: those of the band and all behind it along the axis. */
function movedRegion({ band, axis }: Shift): Area {
  return axis === "down"
    ? { ...band, rows: maxRows - band.row }
    : { ...band, columns: maxColumns - band.column };
}

function guardShift(workbook: WorkbookModel, sheet: SheetState, shift: Shift): void {
  const { band, axis, kind } = shift;
  const entire = axis === "down" ? band.columns === maxColumns : band.rows === maxRows;
  if (sheet.protection && !entire) guardCells(sheet, [movedRegion(shift)]);
  const action = kind === "insert" ? "Insert" : "Delete";
  if (entire) guardOption(sheet, `allow${action}${axis === "down" ? "Rows" : "Columns"}`);
  if (workbook.settings.readOnly) refuse("AccessDenied", "the workbook is read-only");
  for (const merge of sheet.merges)
    if (splits(merge, shift)) refuse("InsertDeleteConflict", formatArea(merge));
  if (kind === "insert") guardEdge(sheet, shift);
}

/** A merge that the shift would tear: it moves in part, or is deleted in part sideways. */
function splits(merge: Area, shift: Shift): boolean {
  const region = intersect(merge, movedRegion(shift));
  if (!region) return false;
  return shift.axis === "down" ? region.columns < merge.columns : region.rows < merge.rows;
}

function guardEdge(sheet: SheetState, { band, axis }: Shift): void {
  const edge: Area =
    axis === "down"
      ? { ...band, row: maxRows - band.rows, rows: band.rows }
      : { ...band, column: maxColumns - band.columns, columns: band.columns };
  for (const key of sheet.cells.keys()) {
    if (intersect(edge, { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 })) {
      refuse("NonBlankCellOffSheet");
    }
  }
}

function shiftKeys<T>(map: Map<number, T>, shift: Shift): void {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const area = shiftArea({ row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 }, shift);
    if (area) moved.set(cellKey(area.row, area.column), value);
  }
  map.clear();
  for (const [key, value] of moved) map.set(key, value);
}

function shiftIndices(
  indices: Iterable<readonly [number, unknown]>,
  first: number,
  count: number,
  kind: Shift["kind"],
) {
  const moved: [number, unknown][] = [];
  for (const [index, value] of indices) {
    if (index < first) moved.push([index, value]);
    else if (kind === "insert") moved.push([index + count, value]);
    else if (index >= first + count) moved.push([index - count, value]);
  }
  return moved;
}

function replaceMap<T>(map: Map<number, T>, entries: readonly (readonly [number, unknown])[]): void {
  map.clear();
  for (const [index, value] of entries) map.set(index, value as T);
}

function replaceSet(set: Set<number>, entries: readonly (readonly [number, unknown])[]): void {
  set.clear();
  for (const [index] of entries) set.add(index);
}

/** Heights, widths, hidden marks and formats of whole rows or columns move only with whole rows or columns. */
function shiftLines(sheet: SheetState, { band, axis, kind }: Shift): void {
  const moved = <T>(entries: Iterable<readonly [number, T]>): [number, unknown][] =>
    axis === "down"
      ? shiftIndices(entries, band.row, band.rows, kind)
      : shiftIndices(entries, band.column, band.columns, kind);
  if (axis === "down" && band.columns === maxColumns) {
    replaceMap(sheet.rowHeights, moved(sheet.rowHeights));
    replaceMap(sheet.formats.rows, moved(sheet.formats.rows));
    replaceSet(sheet.hiddenRows, moved([...sheet.hiddenRows].map((row) => [row, true])));
  }
  if (axis === "across" && band.rows === maxRows) {
    replaceMap(sheet.columnWidths, moved(sheet.columnWidths));
    replaceMap(sheet.formats.columns, moved(sheet.formats.columns));
    replaceSet(sheet.hiddenColumns, moved([...sheet.hiddenColumns].map((column) => [column, true])));
  }
}

const shiftAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);

function shiftCovered<T extends { readonly areas: readonly Area[] }>(items: readonly T[], shift: Shift): T[] {
  return items
    .map((item) => ({ ...item, areas: shiftAreas(item.areas, shift) }))
    .filter((item) => item.areas.length > 0);
}

/** A break moves with the line before which it stands, where whole lines move; one whose line is deleted goes with it. */
function shiftBreaks(breaks: SheetState["pageBreaks"], shift: Shift): SheetState["pageBreaks"] {
  const { axis, band } = shift;
  const down = axis === "down";
  if (down ? band.columns < maxColumns : band.rows < maxRows) return breaks;
  const moved = (line: number): number[] => {
    const area = { row: down ? line : 0, column: down ? 0 : line, rows: 1, columns: 1 };
    const after = shiftArea(area, shift);
    return after ? [down ? after.row : after.column] : [];
  };
  const { horizontal, vertical } = breaks;
  return down
    ? { horizontal: horizontal.flatMap(moved), vertical }
    : { horizontal, vertical: vertical.flatMap(moved) };
}

function shiftSheet(sheet: SheetState, shift: Shift): void {
  const optional = (area: Area | null): Area | null => area && shiftArea(area, shift);
  shiftKeys(sheet.cells, shift);
  shiftKeys(sheet.formats.cells, shift);
  shiftKeys(sheet.hyperlinks, shift);
  shiftLines(sheet, shift);
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.validations = shiftCovered(sheet.validations, shift);
  sheet.rules = shiftCovered(sheet.rules, shift);
  sheet.printArea = shiftAreas(sheet.printArea, shift);
  sheet.printTitleRows = optional(sheet.printTitleRows);
  sheet.printTitleColumns = optional(sheet.printTitleColumns);
  sheet.pageBreaks = shiftBreaks(sheet.pageBreaks, shift);
  const filterArea = optional(sheet.filter?.area ?? null);
  sheet.filter = sheet.filter && filterArea && { ...sheet.filter, area: filterArea };
}

/**
 * Inserts or deletes cells; everything that refers to what moves follows: formulas of every sheet, names, rules,
 * validations, print titles and the ranges that the add-in holds.
 */
export function shiftCells(
  workbook: WorkbookModel,
  sheetId: string,
  kind: Shift["kind"],
  axis: Shift["axis"],
  band: Area,
): void {
  const sheet = workbook.sheet(sheetId);
  const shift: Shift = { sheet: sheet.name, kind, axis, band };
  guardShift(workbook, sheet, shift);
  shiftSheet(workbook.edit(sheetId), shift);
  changeFormulas(workbook, (formula, home) => shiftFormula(formula, home, shift));
  for (const range of workbook.liveRanges) {
    if (range.sheetId !== sheetId) continue;
    range.areas = shiftAreas(range.areas, shift);
    range.lost = range.areas.length === 0;
  }
  workbook.stale = true;
  noteChange(workbook, sheetId, band, ...changeWords(shift));
}

function changeWords({ kind, axis, band }: Shift): [changeType: string, direction: string] {
  const insert = kind === "insert";
  if (axis === "down") {
    const entire = band.columns === maxColumns;
    return [
      entire ? `Row${insert ? "Inserted" : "Deleted"}` : `Cell${insert ? "Inserted" : "Deleted"}`,
      insert ? "ShiftCellDown" : "ShiftCellUp",
    ];
  }
  const entire = band.rows === maxRows;
  return [
    entire ? `Column${insert ? "Inserted" : "Deleted"}` : `Cell${insert ? "Inserted" : "Deleted"}`,
    insert ? "ShiftCellRight" : "ShiftCellLeft",
  ];
}
