import { refuse } from "../../errors";
import { type Area, bounding, cellArea, maxColumns, maxRows } from "../../model/address";
import { clearBlock, usedArea } from "../../model/blocks";
import { type CopyOptions, copyCells, targetArea } from "../../model/copies";
import { mergeCells, mergesIn, unmergeCells } from "../../model/merges";
import { activateSheet } from "../../model/sheets";
import { shiftCells } from "../../model/structure";
import type { RangeTarget } from "../../model/workbook";
import { type HostWorld, rangeObject } from "../objects";
import {
  areaOf,
  areasOf,
  rangeArgument,
  rangeOn,
  requireIntersection,
  sheetOf,
  targetArgument,
} from "./addresses";
import { getCellProperties, getColumnProperties, getRowProperties } from "./cellProperties";
import { getSpillParent, getSpillingToRange } from "./spills";

type Method = (range: RangeTarget, given: readonly unknown[], world: HostWorld) => unknown;

/** A range made from this one's area; numbers of the arguments come as such. */
function derived(make: (area: Area, ...numbers: number[]) => Area): Method {
  return (range, given, world) => {
    const numbers = given.map((value) => (typeof value === "number" ? value : Number.NaN));
    return rangeOn(world, range.sheetId, make(areaOf(range), ...numbers));
  };
}

const orOne = (count: number | undefined): number => (count === undefined || Number.isNaN(count) ? 1 : count);

/** Rows or columns beside an area: a negative count goes the other way (Range.getRowsAbove). */
function beside(axis: "row" | "column", after: boolean): Method {
  return derived((area, given) => {
    const count = orOne(given);
    const size = axis === "row" ? area.rows : area.columns;
    const start = area[axis] + (count > 0 === after ? size : -Math.abs(count));
    const lines = Math.abs(count);
    return axis === "row" ? { ...area, row: start, rows: lines } : { ...area, column: start, columns: lines };
  });
}

const deriving: Readonly<Record<string, Method>> = {
  getCell: derived((area, row = 0, column = 0) => cellArea(area.row + row, area.column + column)),
  getRow: derived((area, row = 0) => ({ ...area, row: area.row + row, rows: 1 })),
  getColumn: derived((area, column = 0) => ({ ...area, column: area.column + column, columns: 1 })),
  getLastRow: derived((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: derived((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getLastCell: derived((area) => cellArea(area.row + area.rows - 1, area.column + area.columns - 1)),
  getEntireRow: derived((area) => ({ ...area, column: 0, columns: maxColumns })),
  getEntireColumn: derived((area) => ({ ...area, row: 0, rows: maxRows })),
  getOffsetRange: derived((area, rows = 0, columns = 0) => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  })),
  getResizedRange: derived((area, rows = 0, columns = 0) => ({
    ...area,
    rows: area.rows + rows,
    columns: area.columns + columns,
  })),
  getAbsoluteResizedRange: derived((area, rows = 1, columns = 1) => ({ ...area, rows, columns })),
  getRowsAbove: beside("row", false),
  getRowsBelow: beside("row", true),
  getColumnsBefore: beside("column", false),
  getColumnsAfter: beside("column", true),
};

/** The used part of a range; a sheet without any answers its top-left cell (Range.getUsedRange). */
const usedRange =
  (empty: (area: Area) => Area | null): Method =>
  (range, [valuesOnly], world) => {
    const area = areaOf(range);
    const used = usedArea(sheetOf(range, world), area, valuesOnly === true) ?? empty(area);
    return used && rangeObject(world, range.sheetId, [used]);
  };

const copyType = (type: unknown): CopyOptions["type"] =>
  type === "Formulas" || type === "Values" || type === "Formats" ? type : "All";

const shiftAxis = (shift: unknown): "down" | "across" =>
  shift === "Down" || shift === "Up" ? "down" : "across";

/** More merged areas make `getMergedAreasOrNullObject` fail (its comment in the types). */
const MOST_MERGES = 512;

/** What a `Range` can be told to do. */
export const rangeMethods: Readonly<Record<string, Method>> = {
  ...deriving,
  getBoundingRect: (range, [other], world) =>
    rangeOn(world, range.sheetId, bounding(areaOf(range), rangeArgument(other, world, range.sheetId))),
  getIntersection: (range, [other], world) =>
    rangeOn(
      world,
      range.sheetId,
      requireIntersection(areaOf(range), rangeArgument(other, world, range.sheetId)),
    ),
  getUsedRange: usedRange(({ row, column }) => cellArea(row, column)),
  getUsedRangeOrNullObject: usedRange(() => null),
  getMergedAreasOrNullObject: (range, _given, world) => {
    const merges = mergesIn(sheetOf(range, world), areaOf(range));
    if (merges.length > MOST_MERGES) refuse("InvalidArgument", `${merges.length} merged areas`);
    return merges.length > 0 ? rangeObject(world, range.sheetId, merges, "RangeAreas") : null;
  },
  getCellProperties,
  getRowProperties,
  getColumnProperties,
  getSpillParent,
  getSpillingToRange,
  clear: (range, [applyTo], { workbook }) =>
    clearBlock(workbook, range.sheetId, areaOf(range), typeof applyTo === "string" ? applyTo : "All"),
  delete: (range, [shift], { workbook }) =>
    shiftCells(workbook, range.sheetId, "delete", shiftAxis(shift), areaOf(range)),
  insert: (range, [shift], world) => {
    const area = areaOf(range);
    shiftCells(world.workbook, range.sheetId, "insert", shiftAxis(shift), area);
    return rangeObject(world, range.sheetId, [area]);
  },
  merge: (range, [across], { workbook }) =>
    mergeCells(workbook, range.sheetId, areaOf(range), across === true),
  unmerge: (range, _given, { workbook }) => unmergeCells(workbook, range.sheetId, areaOf(range)),
  copyFrom: (range, [source, type, skipBlanks, transpose], world) => {
    if (type === "Link") refuse("HostNotImplemented", "host: Range.copyFrom of links not implemented");
    const from = targetArgument(source, world, range.sheetId);
    const options = { type: copyType(type), skipBlanks: skipBlanks === true, transpose: transpose === true };
    const to = { sheetId: range.sheetId, area: targetArea(areaOf(range), areaOf(from), options.transpose) };
    copyCells(world.workbook, { sheetId: from.sheetId, area: areaOf(from) }, to, options);
  },
  select: (range, _given, { workbook }) => {
    activateSheet(workbook, range.sheetId);
    workbook.edit(range.sheetId).selection = areasOf(range);
    workbook.note("selectionChanged", range.sheetId, { worksheetId: range.sheetId, address: "" });
  },
  calculate: (_range, _given, world) => {
    world.calculationAsked = true;
  },
  _ValidateArraySize: (range, [rows, columns]) => {
    const area = areaOf(range);
    if (area.rows !== rows || area.columns !== columns)
      refuse("InvalidArgument", `matrix of ${String(rows)} × ${String(columns)}`);
  },
};
