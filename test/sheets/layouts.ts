import type { ConsolidationResult } from "../../src/model/consolidation";
import { cellAddress } from "../../src/model/address";
import type { CellValue, WorkbookSnapshot } from "../../src/model/snapshot";
import type { LayoutOptions } from "../../src/sheets/options";
import type { CellSpec, SheetKey, SheetSpec, WorkbookSpec } from "../../src/sheets/spec";
import { layOutWorkbook } from "../../src/sheets/workbook";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import { writeWorkbook } from "../../src/files/write/write";
import { portable, readDirectory, replaceParts, unpack } from "../../src/files/zip/zip";

export const plainJournal: LayoutOptions["journal"] = {
  entries: [],
  when: "2025-06-01 08:30",
  version: "0.0.0",
  options: [],
};

export function layOut(result: ConsolidationResult, options: Partial<LayoutOptions> = {}): WorkbookSpec {
  return layOutWorkbook(result, { language: "vi", formulas: "native", journal: plainJournal, ...options });
}

export function sheetOf(spec: WorkbookSpec, key: SheetKey): SheetSpec {
  const sheet = spec.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

export function bytesOf(spec: WorkbookSpec): Promise<Uint8Array> {
  return writeWorkbook(spec, { createdAt: new Date(0) });
}

export function snapshotOf(bytes: Uint8Array, file = "tong-hop.xlsx"): WorkbookSnapshot {
  const snapshot = readWorkbookFile(bytes, file);
  if (isFailure(snapshot)) throw new Error(`not read: ${JSON.stringify(snapshot)}`);
  return snapshot;
}

/** The same file with every stored result of a formula taken away, as a program that never computed it would leave it. */
export function withoutStoredResults(bytes: Uint8Array): Uint8Array {
  const parts = readDirectory(bytes).filter(({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const stripped = parts.map((entry): [string, Uint8Array] => {
    const xml = new TextDecoder().decode(unpack(bytes, entry, portable));
    return [
      entry.name,
      new TextEncoder().encode(
        xml
          .replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1")
          .replace(/(<c [^>]*?) t="(?:str|s|n|b)"([^>]*><f>)/g, "$1$2"),
      ),
    ];
  });
  return replaceParts(bytes, new Map(stripped));
}

/** A formula cell of the layout with its place. */
export interface FormulaCell {
  readonly place: string;
  readonly stored: CellSpec["value"];
  readonly found: CellValue;
}

/** Every formula cell of a layout beside the value that a workbook read back holds in its place. */
export function formulaCells(spec: WorkbookSpec, workbook: WorkbookSnapshot): FormulaCell[] {
  return spec.sheets.flatMap((sheet) => {
    const read = workbook.sheets.find(({ name }) => name === sheet.title);
    if (!read) throw new Error(`no sheet ${sheet.title}`);
    return sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): FormulaCell[] => {
        if (cell?.formula === undefined) return [];
        const found = read.values[row - read.top]?.[column - read.left] ?? null;
        return [{ place: `${sheet.title}!${cellAddress(row, column)}`, stored: cell.value, found }];
      }),
    );
  });
}

/** The cells whose value is another than the stored one. LibreOffice writes 15 significant digits, so numbers may differ behind them. */
export function differences(cells: readonly FormulaCell[]): FormulaCell[] {
  return cells.filter(({ stored, found }) => {
    if (stored === "" || stored === null) return found !== null && found !== "";
    // A gap of a chart is an error on purpose.
    if (typeof found === "object" && found !== null && "error" in found) return stored !== found.error;
    if (typeof stored !== "number" || typeof found !== "number") return stored !== found;
    return Math.abs(stored - found) > 1e-14 * Math.abs(stored);
  });
}
