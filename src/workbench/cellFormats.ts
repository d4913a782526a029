import type { CellFormat, SheetSnapshot } from "../model/snapshot";
import { cellKey } from "../../packages/excel-host/src/model/address";
import { type CellFormat as HostFormat, setProperties } from "../../packages/excel-host/src/model/formats";
import type { SheetState } from "../../packages/excel-host/src/model/state";
import { textOfRuns } from "../../packages/excel-host/src/model/textRuns";

/** Strikes, raised figures, alignment, hidden rows and columns of a sheet, as a person would have set them. */
export function layCellFormats(sheet: SheetState, snapshot: SheetSnapshot): void {
  for (const format of snapshot.cellFormats ?? []) layCell(sheet, format);
  for (const row of snapshot.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of snapshot.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
}

function layCell(sheet: SheetState, format: CellFormat): void {
  const { row, column, runs } = format;
  if (runs)
    sheet.cells.set(
      cellKey(row, column),
      textOfRuns(
        runs.map(({ text, struck = false, superscript = false }) => ({
          text,
          strikethrough: struck,
          superscript,
        })),
      ),
    );
  const properties: HostFormat = {
    ...(format.struck && { "font.strikethrough": true }),
    ...(format.superscript && { "font.superscript": true }),
    ...(format.centredAcross && { horizontalAlignment: "CenterAcrossSelection" }),
  };
  if (Object.keys(properties).length > 0)
    setProperties(sheet.formats, { row, column, rows: 1, columns: 1 }, properties);
}
