/**
 * Brings the grid up to the model.
 *
 * A sheet that has not changed is the same object in two snapshots; in one that has, the parts are compared one by
 * one and only what differs is told to the grid.
 */
import { BooleanNumber, type ICellData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import { columnOf, rowOf } from "../../../packages/excel-host/src/model/address";
import type { SheetState } from "../../../packages/excel-host/src/model/state";
import type { Snapshot } from "../../../packages/excel-host/src/model/workbook";
import { gridRule } from "./rules";
import {
  extentOf,
  freezeOf,
  gridCell,
  gridRange,
  columnPixels,
  rowPixels,
  sheetData,
  shownKeys,
} from "./sheetData";
import { styleOf } from "./styles";
import { type UniverGrid, unitId } from "./univerGrid";

type Tell = (mutation: { readonly id: string }, params?: object) => void;

/** Tells the grid of everything that differs between two snapshots of the workbook. */
export function showChanges(grid: UniverGrid, before: Snapshot, after: Snapshot): void {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  showSheetList(grid, before, after);
  for (const sheet of after.sheets) {
    const old = known.get(sheet.id);
    if (!old) showRules(tellOf(grid, sheet.id), [], sheet.rules);
    else if (old !== sheet) showSheet(tellOf(grid, sheet.id), old, sheet);
  }
}

/** Rules are told apart from the sheets that have them. */
export function showAllRules(grid: UniverGrid, { sheets }: Snapshot): void {
  for (const sheet of sheets) showRules(tellOf(grid, sheet.id), [], sheet.rules);
}

const tellOf =
  (grid: UniverGrid, subUnitId: string): Tell =>
  ({ id }, params = {}) =>
    grid.tell(id, { unitId, subUnitId, ...params });

/** Sheets that came, went or moved; the first come before the last go, since a workbook is never without any. */
function showSheetList(grid: UniverGrid, before: Snapshot, after: Snapshot): void {
  const order = before.sheets.map(({ id }) => id);
  after.sheets.forEach((sheet, index) => {
    if (order.includes(sheet.id)) return;
    const data = mergeWorksheetSnapshotWithDefault(sheetData(sheet));
    grid.tell(InsertSheetMutation.id, { unitId, index, sheet: data });
    order.splice(index, 0, sheet.id);
  });
  const kept = new Set(after.sheets.map(({ id }) => id));
  for (const id of order.filter((one) => !kept.has(one))) {
    grid.tell(RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName: "" });
    order.splice(order.indexOf(id), 1);
  }
  after.sheets.forEach(({ id }, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return;
    grid.tell(SetWorksheetOrderMutation.id, { unitId, subUnitId: id, fromOrder, toOrder });
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
  });
}

const onOff = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function showSheet(tell: Tell, before: SheetState, after: SheetState): void {
  if (before.name !== after.name) tell(SetWorksheetNameMutation, { name: after.name });
  if (before.visibility !== after.visibility)
    tell(SetWorksheetHideMutation, { hidden: onOff(after.visibility !== "Visible") });
  if (before.properties.tabColor !== after.properties.tabColor)
    tell(SetTabColorMutation, { color: String(after.properties.tabColor ?? "") });
  if (before.properties.showGridlines !== after.properties.showGridlines)
    tell(ToggleGridlinesMutation, { showGridlines: onOff(after.properties.showGridlines !== false) });
  showExtent(tell, before, after);
  showMerges(tell, before, after);
  showCells(tell, before, after);
  showLines(tell, before, after);
  if (JSON.stringify(freezeOf(before)) !== JSON.stringify(freezeOf(after)))
    tell(SetFrozenMutation, freezeOf(after));
  if (before.rules !== after.rules) showRules(tell, before.rules, after.rules);
}

function showExtent(tell: Tell, before: SheetState, after: SheetState): void {
  const [old, now] = [extentOf(before), extentOf(after)];
  if (now.rowCount > old.rowCount) tell(SetWorksheetRowCountMutation, { rowCount: now.rowCount });
  if (now.columnCount > old.columnCount)
    tell(SetWorksheetColumnCountMutation, { columnCount: now.columnCount });
}

function showMerges(tell: Tell, before: SheetState, after: SheetState): void {
  if (before.merges === after.merges) return;
  const text = (merges: SheetState["merges"]) => new Map(merges.map((area) => [JSON.stringify(area), area]));
  const [old, now] = [text(before.merges), text(after.merges)];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, area]) => gridRange(area));
  const come = [...now].filter(([key]) => !old.has(key)).map(([, area]) => gridRange(area));
  if (gone.length > 0) tell(RemoveWorksheetMergeMutation, { ranges: gone });
  if (come.length > 0) tell(AddWorksheetMergeMutation, { ranges: come });
}

function showCells(tell: Tell, before: SheetState, after: SheetState): void {
  const { formats: old } = before;
  const { formats: now } = after;
  const ground =
    old.sheet !== now.sheet || !sameEntries(old.rows, now.rows) || !sameEntries(old.columns, now.columns);
  if (old.sheet !== now.sheet) tell(SetWorksheetDefaultStyleMutation, { defaultStyle: styleOf(now.sheet) });
  const keys = new Set([...shownKeys(before), ...shownKeys(after)]);
  const changed = [...keys].filter(
    (key) =>
      ground || before.cells.get(key) !== after.cells.get(key) || old.cells.get(key) !== now.cells.get(key),
  );
  showKeys(tell, after, changed);
}

function sameEntries<T>(one: ReadonlyMap<number, T>, other: ReadonlyMap<number, T>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

function showKeys(tell: Tell, sheet: SheetState, keys: readonly number[]): void {
  if (keys.length === 0) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const key of keys) (cellValue[rowOf(key)] ??= {})[columnOf(key)] = gridCell(sheet, key);
  tell(SetRangeValuesMutation, { cellValue });
}

/** Shows cells as the model has them, whatever stands in the grid. */
export function showCellsAgain(grid: UniverGrid, sheet: SheetState, keys: readonly number[]): void {
  showKeys(tellOf(grid, sheet.id), sheet, keys);
}

const lastColumn = 16_383;
const lastRow = 1_048_575;
const rowRange = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn });
const columnRange = (column: number) => ({
  startRow: 0,
  endRow: lastRow,
  startColumn: column,
  endColumn: column,
});

function showLines(tell: Tell, before: SheetState, after: SheetState): void {
  const heights = rowPixels(after);
  for (const row of changedSizes(rowPixels(before), heights))
    tell(SetWorksheetRowHeightMutation, { ranges: [rowRange(row)], rowHeight: heights.get(row) ?? 20 });
  const widths = columnPixels(after);
  for (const column of changedSizes(columnPixels(before), widths))
    tell(SetWorksheetColWidthMutation, { ranges: [columnRange(column)], colWidth: widths.get(column) ?? 64 });
  showHidden(tell, before.hiddenRows, after.hiddenRows, rowRange, [
    SetRowHiddenMutation,
    SetRowVisibleMutation,
  ]);
  showHidden(tell, before.hiddenColumns, after.hiddenColumns, columnRange, [
    SetColHiddenMutation,
    SetColVisibleMutation,
  ]);
}

const changedSizes = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((index) => before.get(index) !== after.get(index));

function showHidden(
  tell: Tell,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
  range: (index: number) => object,
  [hide, show]: readonly [{ readonly id: string }, { readonly id: string }],
): void {
  const hidden = [...after].filter((index) => !before.has(index)).map(range);
  const shown = [...before].filter((index) => !after.has(index)).map(range);
  if (hidden.length > 0) tell(hide, { ranges: hidden });
  if (shown.length > 0) tell(show, { ranges: shown });
}

/** The grid puts a new rule before the others, so that the first is told last. */
function showRules(tell: Tell, before: SheetState["rules"], after: SheetState["rules"]): void {
  for (const { id } of before.filter((rule) => gridRule(rule)))
    tell(DeleteConditionalRuleMutation, { cfId: id });
  for (const state of [...after].reverse()) {
    const rule = gridRule(state);
    if (rule) tell(AddConditionalRuleMutation, { rule });
  }
}
