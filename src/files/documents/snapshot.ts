import type { Area, SheetSnapshot } from "../../model/snapshot";

/** A table of texts as the sheet that it would be; blank texts are blank cells, and rows come to one length. */
export function snapshotOfTexts(
  name: string,
  rows: readonly (readonly string[])[],
  merges: readonly Area[],
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
  };
}
