import { refuse } from "../../errors";
import { type Area, cellCount, intersect, isOnGrid, maxColumns, maxRows } from "../../model/address";
import { clearBlock, usedArea } from "../../model/blocks";
import { commonProperty } from "../../model/formats";
import type { RangeTarget } from "../../model/workbook";
import {
  type HostClass,
  type HostObject,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { areasOf, fullAddress, sheetOf, targetArgument } from "./addresses";
import { rangeMethods } from "./rangeMethods";
import { rangeProperties } from "./rangeProperties";

/** What the client keeps of a range: its reference id once it is tracked. */
const identity = (range: RangeTarget): Record<string, unknown> => ({ _ReferenceId: range.reference ?? null });

/** Tracks a range: it keeps its id, and follows its cells, until the client removes the reference. */
const keepReference =
  (className: string) =>
  (range: RangeTarget, _given: readonly unknown[], world: HostWorld): void => {
    if (range.reference !== undefined) return;
    range.reference = `${className}:${world.workbook.nextId()}`;
    world.references.set(range.reference, hostObject(className, range));
  };

/** Objects that hang on the cells of a range. */
const cellNavigation = {
  format: (range: RangeTarget): HostObject => hostObject("RangeFormat", range),
  worksheet: (range: RangeTarget): HostObject => hostObject("Worksheet", range.sheetId),
  conditionalFormats: (range: RangeTarget): HostObject => hostObject("ConditionalFormatCollection", range),
  dataValidation: (range: RangeTarget): HostObject => hostObject("DataValidation", range),
};

const range: HostClass<RangeTarget> = {
  identity,
  properties: rangeProperties,
  navigation: cellNavigation,
  methods: { ...rangeMethods, _KeepReference: keepReference("Range") },
};

function moved(make: (area: Area) => Area | null) {
  return (source: RangeTarget, world: HostWorld): HostObject => {
    const areas = areasOf(source).map(make);
    const real = areas.filter((area) => area !== null);
    if (real.length === 0) refuse("ItemNotFound", "no cell is left");
    if (!real.every(isOnGrid)) refuse("InvalidArgument", "cells outside the sheet");
    return rangeObject(world, source.sheetId, real, "RangeAreas");
  };
}

const rangeAreas: HostClass<RangeTarget> = {
  identity,
  properties: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    areaCount: { get: (areas) => areasOf(areas).length },
    cellCount: { get: (areas) => areasOf(areas).reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireRow: { get: (areas) => areasOf(areas).every((area) => area.columns === maxColumns) },
    isEntireColumn: { get: (areas) => areasOf(areas).every((area) => area.rows === maxRows) },
    style: { get: (areas, world) => commonProperty(sheetOf(areas, world).formats, areasOf(areas), "style") },
  },
  navigation: { ...cellNavigation, areas: (areas) => hostObject("RangeCollection", areas) },
  methods: {
    _KeepReference: keepReference("RangeAreas"),
    calculate: (_areas, _given, world) => {
      world.calculationAsked = true;
    },
    clear: (areas, [applyTo], { workbook }) => {
      const kind = typeof applyTo === "string" ? applyTo : "All";
      for (const area of areasOf(areas)) clearBlock(workbook, areas.sheetId, area, kind);
    },
    getEntireRow: (areas, _given, world) =>
      moved((area) => ({ ...area, column: 0, columns: maxColumns }))(areas, world),
    getEntireColumn: (areas, _given, world) =>
      moved((area) => ({ ...area, row: 0, rows: maxRows }))(areas, world),
    getOffsetRangeAreas: (areas, [rows, columns], world) =>
      moved((area) => ({ ...area, row: area.row + Number(rows), column: area.column + Number(columns) }))(
        areas,
        world,
      ),
    getIntersection: (areas, [other], world) => {
      const others = areasOf(targetArgument(other, world, areas.sheetId));
      const common = areasOf(areas).flatMap((one) => others.map((two) => intersect(one, two)));
      const real = common.filter((area) => area !== null);
      if (real.length === 0) refuse("ItemNotFound", "the ranges have no common cell");
      return rangeObject(world, areas.sheetId, real, "RangeAreas");
    },
    getUsedRangeAreas: (areas, [valuesOnly], world) =>
      moved((area) => usedArea(sheetOf(areas, world), area, valuesOnly === true))(areas, world),
  },
};

const parts = (areas: RangeTarget, world: HostWorld): HostObject[] =>
  areasOf(areas).map((area) => rangeObject(world, areas.sheetId, [area]));

const rangeCollection: HostClass<RangeTarget> = {
  items: parts,
  methods: {
    getCount: (areas) => areasOf(areas).length,
    getItemAt: (areas, [index], world) =>
      parts(areas, world)[Number(index)] ?? refuse("ItemNotFound", `area ${String(index)}`),
  },
};

/** `Range`, `RangeAreas` and the collection of areas; their targets are cells of one sheet. */
export const rangeClasses = {
  Range: hostClass(range),
  RangeAreas: hostClass(rangeAreas),
  RangeCollection: hostClass(rangeCollection),
};
