import type { SheetSnapshot } from "../../model/snapshot";
import type { SheetSpec } from "../spec";

/** A sheet as it will stand once it is written, for the readers of our own sheets. A result that is stored as "" reads as blank. */
export function specSnapshot({ key, title, rows, hidden = false }: SheetSpec): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    name: title,
    visibility: hidden ? "hidden" : "visible",
    top: 0,
    left: 0,
    values: rows.map((row) =>
      columns.map((column) => {
        const value = row[column]?.value ?? null;
        return value === "" ? null : value;
      }),
    ),
    formats: rows.map((row) => columns.map((column) => row[column]?.format ?? "General")),
    formulas: rows.map((row) => columns.map((column) => row[column]?.formula ?? null)),
    merges: [],
    mark: key,
  };
}
