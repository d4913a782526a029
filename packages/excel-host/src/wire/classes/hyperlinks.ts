import { refuse } from "../../errors";
import { cellKey } from "../../model/address";
import { cellAt, writeBlock } from "../../model/blocks";
import { setProperties } from "../../model/formats";
import { guardCells, guardOption } from "../../model/protection";
import type { RangeTarget } from "../../model/workbook";
import type { HostProperty } from "../objects";
import { areaOf, sheetOf } from "./addresses";

const fields = ["address", "documentReference", "screenTip", "textToDisplay"];

/** Look that Excel gives to a linked cell (style Hyperlink). */
const linkFormat = { "font.color": "#0563C1", "font.underline": "Single" };

/** `Range.hyperlink`: the link of the top-left cell; setting it also writes `textToDisplay` into the cell. */
export const hyperlinkProperty: HostProperty<RangeTarget> = {
  get: (range, world) => {
    const { row, column } = areaOf(range);
    return sheetOf(range, world).hyperlinks.get(cellKey(row, column)) ?? null;
  },
  set: (range, value, { workbook }) => {
    if (typeof value !== "object" || value === null) return refuse("InvalidArgument", "hyperlink");
    const unknown = Object.keys(value).filter((name) => !fields.includes(name));
    if (unknown.length > 0) refuse("InvalidArgument", `hyperlink.${unknown.join(", ")}`);
    const area = areaOf(range);
    guardCells(workbook.sheet(range.sheetId), [area]);
    guardOption(workbook.sheet(range.sheetId), "allowInsertHyperlinks");
    const link: Record<string, unknown> = { ...value };
    const shown = link.textToDisplay ?? link.address ?? link.documentReference ?? "";
    const blank = cellAt(workbook.sheet(range.sheetId), area.row, area.column) === undefined;
    const anchor = { ...area, rows: 1, columns: 1 };
    if (link.textToDisplay !== undefined || blank) writeBlock(workbook, range.sheetId, anchor, shown);
    const sheet = workbook.edit(range.sheetId);
    setProperties(sheet.formats, area, linkFormat);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.hyperlinks.set(cellKey(row, column), link);
      }
    }
  },
};
