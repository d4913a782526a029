import { refuse } from "../../errors";
import { type Area, cellArea, cellCount, maxColumns, maxRows } from "../../model/address";
import { cellAt, readBlock, spread, valueTypeOf, writeBlock } from "../../model/blocks";
import { commonProperty, propertyAt, setProperties } from "../../model/formats";
import { guardOption } from "../../model/protection";
import { displayText } from "../../model/text";
import type { RangeTarget } from "../../model/workbook";
import type { HostProperty, HostWorld } from "../objects";
import { areaOf, areasOf, fullAddress, isUnbounded, sheetOf } from "./addresses";
import { hyperlinkProperty } from "./hyperlinks";
import { lengthOf } from "./lines";
import { hasSpillProperty } from "./spills";

type RangeProperty = HostProperty<RangeTarget>;

/** A property with one element for each cell; null for a range without end (Microsoft, "Unbounded ranges"). */
function matrix(
  read: (range: RangeTarget, world: HostWorld, row: number, column: number) => unknown,
  set?: RangeProperty["set"],
): RangeProperty {
  return {
    get: (range, world) => {
      const area = areaOf(range);
      return isUnbounded(area) ? null : readBlock(area, (row, column) => read(range, world, row, column));
    },
    ...(set ? { set } : {}),
  };
}

function write(range: RangeTarget, value: unknown, { workbook }: HostWorld): void {
  const area = areaOf(range);
  if (isUnbounded(area)) refuse("InvalidArgument", "values of a range without end");
  writeBlock(workbook, range.sheetId, area, value);
}

function setNumberFormat(range: RangeTarget, value: unknown, { workbook }: HostWorld): void {
  const area = areaOf(range);
  guardOption(workbook.sheet(range.sheetId), "allowFormatCells");
  if (!Array.isArray(value)) {
    setProperties(workbook.edit(range.sheetId).formats, area, { numberFormat: formatText(value) });
    return;
  }
  if (isUnbounded(area)) refuse("InvalidArgument", "number formats of a range without end");
  const formats = spread(area, value);
  formats.flat().forEach((format) => format === null || formatText(format));
  const sheet = workbook.edit(range.sheetId);
  formats.forEach((row, r) =>
    row.forEach((format, c) => {
      if (format === null) return;
      setProperties(sheet.formats, cellArea(area.row + r, area.column + c), {
        numberFormat: formatText(format),
      });
    }),
  );
}

function formatText(value: unknown): string {
  return typeof value === "string"
    ? value || "General"
    : refuse("InvalidArgument", `number format ${JSON.stringify(value)}`);
}

const formulaOf = (range: RangeTarget, world: HostWorld, row: number, column: number): unknown => {
  const cell = cellAt(sheetOf(range, world), row, column);
  return cell?.formula ?? cell?.value ?? "";
};

const numberFormatOf = (range: RangeTarget, world: HostWorld, row: number, column: number): string =>
  String(propertyAt(sheetOf(range, world).formats, row, column, "numberFormat"));

/** Local spellings are answered only where they are the English ones. */
function onlyEnglish(world: HostWorld, property: string): void {
  if (world.workbook.settings.decimalSeparator !== ".")
    refuse("HostNotImplemented", `host: Range.${property} outside English`);
}

function englishMatrix(name: string, property: RangeProperty): RangeProperty {
  return {
    get: (range, world) => (onlyEnglish(world, name), property.get(range, world)),
    set: (range, value, world) => (onlyEnglish(world, name), property.set?.(range, value, world)),
  };
}

function hiddenProperty(axis: "hiddenRows" | "hiddenColumns"): RangeProperty {
  const indices = (area: Area): number[] => {
    const [first, count] = axis === "hiddenRows" ? [area.row, area.rows] : [area.column, area.columns];
    return Array.from({ length: count }, (_, index) => first + index);
  };
  return {
    get: (range, world) => {
      const hidden = new Set(indices(areaOf(range)).map((index) => sheetOf(range, world)[axis].has(index)));
      return hidden.size > 1 ? null : [...hidden][0];
    },
    set: (range, value, { workbook }) => {
      guardOption(
        workbook.sheet(range.sheetId),
        axis === "hiddenRows" ? "allowFormatRows" : "allowFormatColumns",
      );
      const set = workbook.edit(range.sheetId)[axis];
      for (const index of indices(areaOf(range))) {
        if (value === true) set.add(index);
        else set.delete(index);
      }
    },
  };
}

const number = (read: (area: Area) => number): RangeProperty => ({ get: (range) => read(areaOf(range)) });
const formulas = matrix(formulaOf, write);
const numberFormats = matrix(numberFormatOf, setNumberFormat);

const styleProperty: RangeProperty = {
  get: (range, world) => commonProperty(sheetOf(range, world).formats, areasOf(range), "style"),
};

/** What a `Range` answers and takes. */
export const rangeProperties: Readonly<Record<string, RangeProperty>> = {
  address: { get: fullAddress },
  addressLocal: { get: fullAddress },
  // Excel answers -1 above 2^31-1 cells (Range.cellCount).
  cellCount: number((area) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  rowIndex: number(({ row }) => row),
  columnIndex: number(({ column }) => column),
  rowCount: number(({ rows }) => rows),
  columnCount: number(({ columns }) => columns),
  isEntireRow: { get: (range) => areaOf(range).columns === maxColumns },
  isEntireColumn: { get: (range) => areaOf(range).rows === maxRows },
  values: matrix(
    (range, world, row, column) => cellAt(sheetOf(range, world), row, column)?.value ?? "",
    write,
  ),
  formulas,
  formulasLocal: englishMatrix("formulasLocal", formulas),
  numberFormat: numberFormats,
  numberFormatLocal: englishMatrix("numberFormatLocal", numberFormats),
  valueTypes: matrix((range, world, row, column) => valueTypeOf(cellAt(sheetOf(range, world), row, column))),
  text: matrix((range, world, row, column) =>
    displayText(
      cellAt(sheetOf(range, world), row, column),
      numberFormatOf(range, world, row, column),
      world.workbook.settings,
    ),
  ),
  rowHidden: hiddenProperty("hiddenRows"),
  columnHidden: hiddenProperty("hiddenColumns"),
  hidden: {
    get: (range, world) => {
      const parts = [hiddenProperty("hiddenRows"), hiddenProperty("hiddenColumns")].map((one) =>
        one.get(range, world),
      );
      return parts.includes(true) ? true : parts.includes(null) ? null : false;
    },
  },
  hasSpill: hasSpillProperty,
  hyperlink: hyperlinkProperty,
  style: styleProperty,
  left: { get: (range, world) => lengthOf(sheetOf(range, world), "columns", 0, areaOf(range).column) },
  top: { get: (range, world) => lengthOf(sheetOf(range, world), "rows", 0, areaOf(range).row) },
  width: {
    get: (range, world) =>
      lengthOf(sheetOf(range, world), "columns", areaOf(range).column, areaOf(range).columns),
  },
  height: {
    get: (range, world) => lengthOf(sheetOf(range, world), "rows", areaOf(range).row, areaOf(range).rows),
  },
};
