import { refuse } from "../../errors";
import { type Area, bounding, cellArea, cellKey, columnOf, rowOf } from "../../model/address";
import type { SheetState } from "../../model/state";
import type { RangeTarget } from "../../model/workbook";
import { type HostObject, type HostProperty, type HostWorld, rangeObject } from "../objects";
import { areaOf, sheetOf } from "./addresses";

/** The cell whose array formula fills or holds the top-left cell of an area, or null. */
function anchorOf(sheet: SheetState, { row, column }: Area): number | null {
  const key = cellKey(row, column);
  return sheet.cells.get(key)?.spilledFrom ?? (spillOf(sheet, key) ? key : null);
}

/** The cells that an array formula fills, with its own; null when it fills no other. */
function spillOf(sheet: SheetState, anchor: number): Area | null {
  const filled = [...sheet.cells].filter(([, { spilledFrom }]) => spilledFrom === anchor);
  const own = cellArea(rowOf(anchor), columnOf(anchor));
  if (filled.length === 0) return null;
  return filled.reduce((area, [key]) => bounding(area, cellArea(rowOf(key), columnOf(key))), own);
}

/** `Range.hasSpill`: whether every cell belongs to a spill; null where only some do. */
export const hasSpillProperty: HostProperty<RangeTarget> = {
  get: (range, world) => {
    const { row, column, rows, columns } = areaOf(range);
    const sheet = sheetOf(range, world);
    const found = new Set<boolean>();
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) found.add(anchorOf(sheet, cellArea(r, c)) !== null);
    }
    return found.size > 1 ? null : found.has(true);
  },
};

/** `Range.getSpillingToRange`, for the cell that holds the formula. */
export function getSpillingToRange(
  range: RangeTarget,
  _given: readonly unknown[],
  world: HostWorld,
): HostObject {
  const { row, column } = areaOf(range);
  const area = spillOf(sheetOf(range, world), cellKey(row, column));
  return area ? rangeObject(world, range.sheetId, [area]) : refuse("ItemNotFound", "the cell does not spill");
}

/** `Range.getSpillParent`: the cell that holds the formula. */
export function getSpillParent(range: RangeTarget, _given: readonly unknown[], world: HostWorld): HostObject {
  const anchor = anchorOf(sheetOf(range, world), areaOf(range));
  return anchor === null
    ? refuse("ItemNotFound", "the cell is not spilled into")
    : rangeObject(world, range.sheetId, [cellArea(rowOf(anchor), columnOf(anchor))]);
}
