import type { Area, CellFormat, SheetSnapshot } from "../../model/snapshot";

/** A table of texts as the sheet that it would be, with what is struck or raised in it; blank texts are blank cells, and rows come to one length. */
export function snapshotOfTexts(
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly Area[],
  cellFormats: readonly CellFormat[] = [],
): SheetSnapshot {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const text = (row[column] ?? "").trim();
      return text === "" ? null : text;
    }),
  );
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formats: values.map((row) => row.map(() => "General")),
    formulas: values.map((row) => row.map(() => null)),
    merges,
    mark: null,
    ...(cellFormats.length > 0 && { cellFormats }),
  };
}
