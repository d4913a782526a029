import { refuse } from "../../errors";
import {
  type Area,
  formatArea,
  intersect,
  isOnGrid,
  maxColumns,
  maxRows,
  parseArea,
  quoteSheetName,
  splitAddress,
  wholeSheet,
} from "../../model/address";
import { areaOfName, findName } from "../../model/names";
import type { SheetState } from "../../model/state";
import type { RangeTarget, WorkbookModel } from "../../model/workbook";
import { isHostObject } from "../members";
import { type HostObject, type HostWorld, rangeObject } from "../objects";

/** The areas of a range that is still there; refuses with `InvalidReference` when its cells were deleted. */
export function areasOf(range: RangeTarget): readonly Area[] {
  return range.lost ? refuse("InvalidReference", "the cells were deleted") : range.areas;
}

/** The one area of a range. */
export function areaOf(range: RangeTarget): Area {
  return areasOf(range)[0] ?? refuse("InvalidReference", "the range has no cells");
}

/** The sheet of a range, to read. */
export const sheetOf = (range: RangeTarget, { workbook }: HostWorld): SheetState =>
  workbook.sheet(range.sheetId);

/** An address as Excel answers it: sheet and cells, areas with commas. */
export function fullAddress(range: RangeTarget, world: HostWorld): string {
  const prefix = quoteSheetName(sheetOf(range, world).name);
  return areasOf(range)
    .map((area) => `${prefix}!${formatArea(area)}`)
    .join(",");
}

/** A range on the same sheet; refuses with `InvalidArgument` when it leaves the grid. */
export function rangeOn(world: HostWorld, sheetId: string, area: Area): HostObject {
  if (!isOnGrid(area)) refuse("InvalidArgument", `${JSON.stringify(area)} is not on the sheet`);
  return rangeObject(world, sheetId, [area]);
}

/** The cells of an address on a sheet: A1 notation or a name; null for the whole sheet. */
export function resolveAddress(workbook: WorkbookModel, sheet: SheetState, address: unknown): Area {
  if (address === null || address === undefined) return wholeSheet;
  if (typeof address !== "string") return refuse("InvalidArgument", `address ${JSON.stringify(address)}`);
  const split = splitAddress(address.trim()) ?? refuse("InvalidArgument", `address "${address}"`);
  if (split.sheet !== null && workbook.findSheet(split.sheet)?.id !== sheet.id) {
    refuse("InvalidArgument", `address "${address}" on sheet "${sheet.name}"`);
  }
  return (
    parseArea(split.cells) ??
    namedArea(workbook, sheet, split.cells) ??
    refuse("InvalidArgument", `address "${address}"`)
  );
}

function namedArea(workbook: WorkbookModel, sheet: SheetState, name: string): Area | null {
  for (const sheetId of [sheet.id, null]) {
    const found = findName(workbook, { sheetId }, name);
    const cells = found && areaOfName(workbook, found);
    if (cells) return cells.sheetId === sheet.id ? cells.area : null;
  }
  return null;
}

/** The areas of `A1:B2, C3` on a sheet (at most 8,192 characters, Worksheet.getRanges). */
export function resolveAddresses(workbook: WorkbookModel, sheet: SheetState, address: unknown): Area[] {
  if (typeof address !== "string") return [resolveAddress(workbook, sheet, address)];
  if (address.length > 8192) refuse("InvalidArgument", `address of ${address.length} characters`);
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => resolveAddress(workbook, sheet, part.trim()));
}

/** A range given as an object or as an address; another sheet than the expected one is refused. */
export function rangeArgument(given: unknown, world: HostWorld, sheetId: string): Area {
  const target = targetArgument(given, world, sheetId);
  if (target.sheetId !== sheetId) refuse("InvalidArgument", "a range of another sheet");
  return areaOf(target);
}

/** A range given as an object or as an address, which may name its sheet. */
export function targetArgument(given: unknown, world: HostWorld, sheetId: string): RangeTarget {
  if (isHostObject(given)) {
    if (given.className !== "Range" && given.className !== "RangeAreas")
      refuse("InvalidArgument", given.className);
    return given.target as RangeTarget;
  }
  if (typeof given !== "string") return refuse("InvalidArgument", `range ${JSON.stringify(given)}`);
  const named = splitAddress(given)?.sheet ?? null;
  const sheet = named === null ? world.workbook.sheet(sheetId) : world.workbook.findSheet(named);
  if (!sheet) return refuse("InvalidArgument", `address "${given}"`);
  return { sheetId: sheet.id, areas: resolveAddresses(world.workbook, sheet, given), lost: false };
}

/** Whether an area has no end in one direction; values of such ranges are neither read nor written. */
export const isUnbounded = (area: Area): boolean => area.rows === maxRows || area.columns === maxColumns;

/** The common cells, or a refusal with `ItemNotFound`. */
export function requireIntersection(one: Area, other: Area): Area {
  return intersect(one, other) ?? refuse("ItemNotFound", "the ranges have no common cell");
}

/** A range, or a refusal with `ItemNotFound` where nothing is set. */
export function optionalRange(world: HostWorld, sheetId: string, area: Area | null): HostObject {
  return area ? rangeObject(world, sheetId, [area]) : refuse("ItemNotFound", "nothing is set");
}
