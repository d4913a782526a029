import { refuse } from "../../errors";
import type { Area } from "../../model/address";
import { cellAt } from "../../model/blocks";
import type { TextRunFont } from "../../model/cells";
import { defaultFormat } from "../../model/formats.data";
import { commonProperty } from "../../model/formats";
import { mixedRuns } from "../../model/textRuns";
import type { SheetState } from "../../model/state";
import type { RangeTarget } from "../../model/workbook";
import type { HostWorld } from "../objects";
import { areaOf, sheetOf } from "./addresses";

type Method = (range: RangeTarget, given: readonly unknown[], world: HostWorld) => unknown;
type Properties = Readonly<Record<string, unknown>>;

/** What a load option asks for: `{ format: { font: { bold: true } } }`. */
const isAsked = (options: Properties, name: string): boolean =>
  options[name] === true || (typeof options[name] === "object" && options[name] !== null);

/** `Range.getCellProperties`: the asked properties of each cell; runs of a text where they are asked for (ExcelApi 1.18). */
export const getCellProperties: Method = (range, [given], world) => {
  const options = optionsOf(given, ["format", "style", "textRuns"]);
  const sheet = sheetOf(range, world);
  return rowsOf(areaOf(range)).map((row) =>
    columnsOf(areaOf(range)).map((column) => ({
      ...formatsOf(sheet, { row, column, rows: 1, columns: 1 }, options),
      ...(isAsked(options, "textRuns") && runsOf(sheet, row, column)),
    })),
  );
};

/** `Range.getRowProperties`: formats are null where the cells of a row within the range differ. */
export const getRowProperties: Method = (range, [given], world) => {
  const options = optionsOf(given, ["format", "style", "rowHidden", "rowIndex"]);
  const sheet = sheetOf(range, world);
  return rowsOf(areaOf(range)).map((row) => ({
    ...formatsOf(sheet, { ...areaOf(range), row, rows: 1 }, options),
    ...(isAsked(options, "rowHidden") && { rowHidden: sheet.hiddenRows.has(row) }),
    ...(isAsked(options, "rowIndex") && { rowIndex: row }),
  }));
};

/** `Range.getColumnProperties`, likewise. */
export const getColumnProperties: Method = (range, [given], world) => {
  const options = optionsOf(given, ["format", "style", "columnHidden", "columnIndex"]);
  const sheet = sheetOf(range, world);
  return columnsOf(areaOf(range)).map((column) => ({
    ...formatsOf(sheet, { ...areaOf(range), column, columns: 1 }, options),
    ...(isAsked(options, "columnHidden") && { columnHidden: sheet.hiddenColumns.has(column) }),
    ...(isAsked(options, "columnIndex") && { columnIndex: column }),
  }));
};

const rowsOf = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, index) => row + index);

const columnsOf = ({ column, columns }: Area): number[] =>
  Array.from({ length: columns }, (_, index) => column + index);

function optionsOf(given: unknown, known: readonly string[]): Properties {
  if (typeof given !== "object" || given === null) return refuse("InvalidArgument", "load options");
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) refuse("HostNotImplemented", `host: load option ${unknown} not implemented`);
  return given as Properties;
}

function formatsOf(sheet: SheetState, area: Area, options: Properties): Properties {
  return {
    ...(isAsked(options, "style") && { style: commonProperty(sheet.formats, [area], "style") }),
    ...(isAsked(options, "format") && { format: partOf(sheet, area, options.format as Properties, "") }),
  };
}

/** The asked part of a format: `font.` before the names of a font's properties. */
function partOf(sheet: SheetState, area: Area, options: Properties, prefix: string): Properties {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, asked]) => asked !== false)
      .map(([name, asked]) => [
        name,
        typeof asked === "object"
          ? partOf(sheet, area, asked as Properties, `${prefix}${name}.`)
          : formatValue(sheet, area, prefix + name),
      ]),
  );
}

function formatValue(sheet: SheetState, area: Area, name: string): unknown {
  if (defaultFormat[name] === undefined)
    refuse("HostNotImplemented", `host: load option format.${name} not implemented`);
  return mixedRuns(sheet, [area], name) ? null : commonProperty(sheet.formats, [area], name);
}

/** A text in one font has no runs (assumed). */
function runsOf(sheet: SheetState, row: number, column: number): Properties {
  const runs = cellAt(sheet, row, column)?.runs;
  return { textRuns: runs?.map(({ text, ...font }) => ({ text, font: fontOf(font) })) ?? [] };
}

const fontOf = ({ strikethrough = false, superscript = false }: TextRunFont): Properties => ({
  strikethrough,
  superscript,
});
