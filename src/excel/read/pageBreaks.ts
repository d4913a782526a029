import type { BreakLines } from "../../sheets/spec";
import type { OpenSheet } from "./survey";

/** Where pages begin on sheets, by the sheet's id. */
export type PageBreaksFound = ReadonlyMap<string, BreakLines>;

/** Asks where pages begin on our sheets; Excel lists breaks that were set, never its own. To be answered after the next `context.sync()`. */
export function queuePageBreaks(
  { workbook }: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): () => PageBreaksFound {
  const asked = sheets.flatMap(({ id, key }) => {
    if (key === null) return [];
    const sheet = workbook.worksheets.getItem(id);
    const rows = sheet.horizontalPageBreaks.load("items/rowIndex");
    return [{ id, rows, columns: sheet.verticalPageBreaks.load("items/columnIndex") }];
  });
  return () =>
    new Map(
      asked.map(({ id, rows, columns }) => [
        id,
        {
          rows: rows.items.map(({ rowIndex }) => rowIndex),
          columns: columns.items.map(({ columnIndex }) => columnIndex),
        },
      ]),
    );
}
