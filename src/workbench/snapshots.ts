/** Sheets of files in the stand-in's workbook, as if a person had copied them there. */
import type { CellValue, SheetSnapshot, SheetVisibility } from "../model/snapshot";
import { cellKey } from "../../packages/excel-host/src/model/address";
import type { Cell } from "../../packages/excel-host/src/model/cells";
import { setProperties } from "../../packages/excel-host/src/model/formats";
import { addSheet } from "../../packages/excel-host/src/model/sheets";
import type { SheetState } from "../../packages/excel-host/src/model/state";
import type { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { layCellFormats } from "./cellFormats";

const visibilities: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Adds sheets at the end; a title that is taken gets a number. Answers the title of each in the workbook. */
export function addSnapshots(workbook: WorkbookModel, sheets: readonly SheetSnapshot[]): string[] {
  return sheets.map((snapshot) => {
    const { id, name } = addSheet(workbook, freeTitle(workbook, snapshot.name));
    fill(workbook.edit(id), snapshot);
    workbook.stale = true;
    return name;
  });
}

function freeTitle(workbook: WorkbookModel, title: string): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = title.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.findSheet(candidate)) return candidate;
  }
}

function fill(sheet: SheetState, snapshot: SheetSnapshot): void {
  sheet.visibility = visibilities[snapshot.visibility];
  snapshot.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const [line, column] = [snapshot.top + r, snapshot.left + c];
      const cell = cellOf(value, snapshot.formulas[r]?.[c] ?? null);
      if (cell) sheet.cells.set(cellKey(line, column), cell);
      const numberFormat = snapshot.formats[r]?.[c] ?? "General";
      if (numberFormat !== "General")
        setProperties(sheet.formats, { row: line, column, rows: 1, columns: 1 }, { numberFormat });
    }),
  );
  sheet.merges = snapshot.merges.map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  layCellFormats(sheet, snapshot);
}

function cellOf(value: CellValue, formula: string | null): Cell | null {
  const origin = formula === null ? {} : { formula };
  if (typeof value === "number") return { kind: "number", value, ...origin };
  if (typeof value === "boolean") return { kind: "boolean", value, ...origin };
  if (typeof value === "string") return { kind: "text", value, ...origin };
  if (value === null) return formula === null ? null : { kind: "text", value: "", formula };
  return { kind: "error", value: value.error, ...origin };
}
