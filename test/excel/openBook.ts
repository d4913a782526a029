/** Sheets of files put into the stand-in's workbook as if a person had copied them there. */
import { readdirSync, readFileSync } from "node:fs";
import type { CellValue, SheetSnapshot, SheetVisibility } from "../../src/model/snapshot";
import { cellKey } from "../../packages/excel-host/src/model/address";
import type { Cell } from "../../packages/excel-host/src/model/cells";
import { setProperties } from "../../packages/excel-host/src/model/formats";
import { addSheet } from "../../packages/excel-host/src/model/sheets";
import type { WorkbookModel } from "../../packages/excel-host/src/model/workbook";
import { layCellFormats } from "../../src/workbench/cellFormats";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import { type Bench, type BenchOptions, makeBench } from "../../packages/excel-host/test/tools";

export const SAMPLES = "samples/lai-chau-2024-2025";

const visibilities: Readonly<Record<SheetVisibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

const known = new Map<string, readonly SheetSnapshot[]>();

/** Every sheet of the sample files, in the order of the files; a title that is taken gets a number. Read once. */
export function sampleSheets(folder = SAMPLES): readonly SheetSnapshot[] {
  const sheets = known.get(folder) ?? readSheets(folder);
  known.set(folder, sheets);
  return sheets;
}

function readSheets(folder: string): SheetSnapshot[] {
  const sheets = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const workbook = readWorkbookFile(new Uint8Array(readFileSync(`${folder}/${file}`)), file);
      if (isFailure(workbook)) throw new Error(`not read: ${file}`);
      return workbook.sheets;
    });
  const key = ({ name }: SheetSnapshot): string => name.normalize("NFC").toLowerCase();
  return sheets.map((sheet, index) => {
    const before = sheets.slice(0, index).filter((other) => key(other) === key(sheet)).length;
    return before === 0 ? sheet : { ...sheet, name: `${sheet.name} (${before + 1})` };
  });
}

/** A bench whose workbook holds these sheets. */
export function openSheets(sheets: readonly SheetSnapshot[], options: BenchOptions = {}): Bench {
  const bench = makeBench({}, options);
  addSnapshots(bench.host.workbook, sheets);
  return bench;
}

export function addSnapshots(workbook: WorkbookModel, sheets: readonly SheetSnapshot[]): void {
  for (const snapshot of sheets) {
    const { id } = addSheet(workbook, snapshot.name);
    const sheet = workbook.edit(id);
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
  workbook.takeChanges();
}

function cellOf(value: CellValue, formula: string | null): Cell | null {
  const origin = formula === null ? {} : { formula };
  if (typeof value === "number") return { kind: "number", value, ...origin };
  if (typeof value === "boolean") return { kind: "boolean", value, ...origin };
  if (typeof value === "string") return { kind: "text", value, ...origin };
  return value === null ? null : { kind: "error", value: value.error, ...origin };
}
