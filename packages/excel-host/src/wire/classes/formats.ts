import { refuse } from "../../errors";
import { type Area, cellCount, formatArea } from "../../model/address";
import { type CellFormat, commonProperty, setProperties } from "../../model/formats";
import { cellSides, defaultFormat, defaultRowHeight } from "../../model/formats.data";
import { guardOption } from "../../model/protection";
import { mixedRuns } from "../../model/textRuns";
import type { RangeTarget } from "../../model/workbook";
import {
  type HostClass,
  type HostObject,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
} from "../objects";
import { areasOf, sheetOf } from "./addresses";
import { readColor } from "./colors";
import { commonSize, standardWidth } from "./lines";

type Change = (value: unknown) => string | number | boolean;

const asGiven: Change = (value) =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : refuse("InvalidArgument", `format ${JSON.stringify(value)}`);

function setOver(range: RangeTarget, world: HostWorld, areas: readonly Area[], properties: CellFormat): void {
  const { workbook } = world;
  guardOption(workbook.sheet(range.sheetId), "allowFormatCells");
  for (const area of areas) {
    setProperties(workbook.edit(range.sheetId).formats, area, properties);
    workbook.note("formatChanged", range.sheetId, { worksheetId: range.sheetId, address: formatArea(area) });
  }
}

/** A property kept in the format of each cell; reading answers null where cells differ. */
function cellProperty(name: string, change: Change = asGiven): HostProperty<RangeTarget> {
  return {
    get: (range, world) => {
      const sheet = sheetOf(range, world);
      const isMixed = mixedRuns(sheet, areasOf(range), name);
      return isMixed ? null : commonProperty(sheet.formats, areasOf(range), name);
    },
    set: (range, value, world) => setOver(range, world, areasOf(range), { [name]: change(value) }),
  };
}

function cellProperties(prefix: string, changes: Readonly<Record<string, Change>> = {}) {
  const names = Object.keys(defaultFormat).filter(
    (name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("."),
  );
  return Object.fromEntries(
    names.map((name) => {
      const short = name.slice(prefix.length);
      return [short, cellProperty(name, changes[short])];
    }),
  );
}

function sizeProperty(axis: "rows" | "columns", limit: number): HostProperty<RangeTarget> {
  return {
    get: (range, world) => commonSize(sheetOf(range, world), areasOf(range), axis),
    set: (range, value, { workbook }) => {
      if (typeof value !== "number" || value < 0 || value > limit)
        refuse("InvalidArgument", `size ${String(value)}`);
      guardOption(workbook.sheet(range.sheetId), axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const sheet = workbook.edit(range.sheetId);
      const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
      for (const area of areasOf(range)) {
        const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
        for (let index = first; index < first + count; index++) sizes.set(index, value as number);
      }
    },
  };
}

/** Autofitting measures text with the reader's fonts; the host gives back the standard size (assumed). */
function autofit(axis: "rows" | "columns") {
  return (range: RangeTarget, _given: readonly unknown[], { workbook }: HostWorld): void => {
    guardOption(workbook.sheet(range.sheetId), axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const sheet = workbook.edit(range.sheetId);
    const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
    for (const area of areasOf(range)) {
      const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
      for (const index of [...sizes.keys()]) if (index >= first && index < first + count) sizes.delete(index);
    }
  };
}

/** Whether all rows or columns have the sheet's standard size; true gives it back to them. */
function standardProperty(axis: "rows" | "columns"): HostProperty<RangeTarget> {
  return {
    get: (range, world) => {
      const sheet = sheetOf(range, world);
      return (
        commonSize(sheet, areasOf(range), axis) ===
        (axis === "rows" ? defaultRowHeight : standardWidth(sheet))
      );
    },
    set: (range, value, world) => {
      if (value === true) autofit(axis)(range, [], world);
    },
  };
}

const {
  style: _style,
  numberFormat: _numberFormat,
  ...alignment
} = cellProperties("", {
  indentLevel: (value) => inRange(value, 0, 250),
  textOrientation: (value) => (value === 180 ? 180 : inRange(value, -90, 90)),
});

function inRange(value: unknown, low: number, high: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= low && value <= high) return value;
  return refuse("InvalidArgument", `${String(value)} is not within ${low}…${high}`);
}

const rangeFormat: HostClass<RangeTarget> = {
  properties: {
    ...alignment,
    rowHeight: sizeProperty("rows", 409.5),
    // 255 characters of Calibri 11 are 1,790 pixels.
    columnWidth: sizeProperty("columns", 1342.5),
    useStandardHeight: standardProperty("rows"),
    useStandardWidth: standardProperty("columns"),
  },
  navigation: {
    font: (range) => hostObject("RangeFont", range),
    fill: (range) => hostObject("RangeFill", range),
    borders: (range) => hostObject("RangeBorderCollection", range),
    protection: (range) => hostObject("FormatProtection", range),
  },
  methods: {
    autofitRows: autofit("rows"),
    autofitColumns: autofit("columns"),
    adjustIndent: (range, [amount], world) => {
      const now = commonProperty(sheetOf(range, world).formats, areasOf(range), "indentLevel");
      const indentLevel = inRange(Number(now ?? 0) + Number(amount), 0, 250);
      setOver(range, world, areasOf(range), { indentLevel });
    },
  },
};

const solid = (color: string): CellFormat => ({ "fill.color": color, "fill.pattern": "Solid" });

const rangeFill: HostClass<RangeTarget> = {
  properties: {
    ...cellProperties("fill.", { patternColor: readColor }),
    color: {
      get: cellProperty("fill.color").get,
      set: (range, value, world) => setOver(range, world, areasOf(range), solid(readColor(value))),
    },
  },
  methods: {
    clear: (range, _given, world) =>
      setOver(range, world, areasOf(range), { "fill.color": "#FFFFFF", "fill.pattern": "None" }),
  },
};

const rangeFont: HostClass<RangeTarget> = {
  properties: cellProperties("font.", {
    color: readColor,
    size: (value) =>
      typeof value === "number" && value >= 1 && value <= 409
        ? value
        : refuse("InvalidArgument", "font size"),
  }),
};

const formatProtection: HostClass<RangeTarget> = { properties: cellProperties("protection.") };

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: string;
}

interface Edge {
  readonly area: Area;
  readonly side: string;
}

/** The cell borders that a side of a range stands for: its edge cells, or the lines between its cells. */
function edgesOf(area: Area, side: string): Edge[] {
  const { row, column, rows, columns } = area;
  const lines: Readonly<Record<string, Edge[]>> = {
    EdgeTop: [{ area: { ...area, rows: 1 }, side }],
    EdgeBottom: [{ area: { ...area, row: row + rows - 1, rows: 1 }, side }],
    EdgeLeft: [{ area: { ...area, columns: 1 }, side }],
    EdgeRight: [{ area: { ...area, column: column + columns - 1, columns: 1 }, side }],
    InsideHorizontal: [
      { area: { ...area, rows: rows - 1 }, side: "EdgeBottom" },
      { area: { ...area, row: row + 1, rows: rows - 1 }, side: "EdgeTop" },
    ],
    InsideVertical: [
      { area: { ...area, columns: columns - 1 }, side: "EdgeRight" },
      { area: { ...area, column: column + 1, columns: columns - 1 }, side: "EdgeLeft" },
    ],
  };
  return (lines[side] ?? [{ area, side }]).filter((edge) => cellCount(edge.area) > 0);
}

function borderProperty(name: string, change: Change = asGiven): HostProperty<BorderTarget> {
  return {
    get: ({ range, side }, world) => {
      const edges = areasOf(range).flatMap((area) => edgesOf(area, side));
      const { formats } = sheetOf(range, world);
      const values = edges.map((edge) =>
        commonProperty(formats, [edge.area], `borders.${edge.side}.${name}`),
      );
      return new Set(values).size === 1 ? values[0] : null;
    },
    set: ({ range, side }, value, world) => {
      const set = change(value);
      for (const edge of areasOf(range).flatMap((area) => edgesOf(area, side))) {
        const path = `borders.${edge.side}`;
        // A colour or weight on a border without a line draws a line (Range.format.borders).
        const drawn =
          name !== "style" && !hasLine(range, world, edge) ? { [`${path}.style`]: "Continuous" } : {};
        setOver(range, world, [edge.area], { ...drawn, [`${path}.${name}`]: set });
      }
    },
  };
}

function hasLine(range: RangeTarget, world: HostWorld, { area, side }: Edge): boolean {
  return commonProperty(sheetOf(range, world).formats, [area], `borders.${side}.style`) !== "None";
}

const rangeBorder: HostClass<BorderTarget> = {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: borderProperty("style"),
    weight: borderProperty("weight"),
    color: borderProperty("color", readColor),
    tintAndShade: borderProperty("tintAndShade"),
  },
  identity: ({ side }) => ({ Id: side }),
};

const sides = [...cellSides.slice(0, 4), "InsideVertical", "InsideHorizontal", ...cellSides.slice(4)];

function borderOf(range: RangeTarget, side: unknown): HostObject {
  if (typeof side !== "string" || !sides.includes(side)) refuse("InvalidArgument", `border ${String(side)}`);
  return hostObject("RangeBorder", { range, side });
}

const borderCollection: HostClass<RangeTarget> = {
  properties: { count: { get: () => sides.length } },
  item: borderOf,
  items: (range) => sides.map((side) => borderOf(range, side)),
  methods: { getItemAt: (range, [index]) => borderOf(range, sides[Number(index)]) },
};

/** Formats of cells; their targets are cells of one sheet. */
export const formatClasses = {
  RangeFormat: hostClass(rangeFormat),
  RangeFill: hostClass(rangeFill),
  RangeFont: hostClass(rangeFont),
  FormatProtection: hostClass(formatProtection),
  RangeBorder: hostClass(rangeBorder),
  RangeBorderCollection: hostClass(borderCollection),
};
