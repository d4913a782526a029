import type { SheetSnapshot } from "../../model/snapshot";
import type { SheetReader } from "../../units/list/sheetReader";

/** The cells of a sheet, of which those merged over several rows hold for each of them. */
export interface MergedReader extends SheetReader {
  /** The text in the very cell, "" where it belongs to a merged area that begins elsewhere. */
  readonly own: (row: number, column: number) => string;
  /** The heading in the row above, also where it is over several columns, merged or with blanks beside it. */
  readonly above: (row: number, column: number) => string;
  /** Whether a row is one text merged over several columns: the heading of a group of rows. */
  readonly isSection: (row: number) => boolean;
}

/** Reads a sheet with its merged areas. */
export function readMerged(reader: SheetReader, { top, left, merges }: SheetSnapshot): MergedReader {
  const areas = merges.map((area) => ({
    top: area.top - top,
    left: area.left - left,
    bottom: area.bottom - top,
    right: area.right - left,
  }));
  const areaOf = (row: number, column: number) =>
    areas.find(
      (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
  const cell: SheetReader["cell"] = (row, column) => {
    const area = areaOf(row, column);
    return reader.cell(area?.left === column ? area.top : row, column);
  };
  return {
    ...reader,
    cell,
    own: (row, column) => reader.cell(row, column).text,
    above: (row, column) => {
      const area = areaOf(row - 1, column);
      if (area && area.top >= row - 1) return reader.cell(area.top, area.left).text;
      for (let at = column; at >= 0; at--) {
        const { text } = reader.cell(row - 1, at);
        if (text !== "" || areaOf(row - 1, at)) return text;
      }
      return "";
    },
    isSection: (row) => {
      const [first, ...others] = reader.columns.filter((column) => reader.cell(row, column).text !== "");
      const area = first === undefined || others.length > 0 ? undefined : areaOf(row, first);
      return area !== undefined && area.right > area.left && area.bottom === area.top;
    },
  };
}
