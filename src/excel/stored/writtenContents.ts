import type { ConsolidationResult } from "../../model/consolidation";
import type { SheetSnapshot } from "../../model/snapshot";
import { readBackCatalogue } from "../../sheets/catalogue/readBack";
import { findStrayInDetail, readDetailEntries } from "../../sheets/readBack/detailEntries";
import { readEntries, recordEntries, type TableEntry } from "../../sheets/readBack/entries";
import { readFigureCells, recordFigures } from "../../sheets/readBack/figureCells";
import { readLines } from "../../sheets/readBack/lines";
import { findStrayInTable, type StrayCell } from "../../sheets/readBack/stray";
import { specSnapshot } from "../../sheets/readBack/specSnapshot";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import type { WrittenContents, WrittenRecord } from "./writtenRecord";

/** Sheets with a table in which something might be typed over. */
export const TABLES = ["summary", "detail", "appendixA"] as const satisfies readonly SheetKey[];

/** Sheets with titles and notes around their table that an officer may type over. */
export const LINED = ["summary", "detail", "appendixA", "appendixB"] as const satisfies readonly SheetKey[];

/** The entries of a sheet's table: of the details all but the units' figures, which are hand edits. */
export const entriesOf = (sheet: SheetSnapshot): TableEntry[] | null =>
  sheet.mark === "detail" ? readDetailEntries(sheet) : readEntries(sheet);

/** Cells between the rows and columns of a sheet's table. */
export const straysOf = (sheet: SheetSnapshot): StrayCell[] =>
  sheet.mark === "detail" ? findStrayInDetail(sheet) : findStrayInTable(sheet);

/** What is about to be written, as it will be read back. */
export function contentsOf(
  specs: readonly SheetSpec[],
  { consolidation }: ConsolidationResult,
  before: WrittenRecord | null,
): WrittenContents {
  const { former: _former, ...last } = before?.entries ?? {};
  const snapshots = specs.map(specSnapshot);
  const find = (key: SheetKey) => snapshots.find(({ mark }) => mark === key);
  const detail = find("detail");
  const tables = TABLES.flatMap((key) => {
    const sheet = find(key);
    const entries = sheet && entriesOf(sheet);
    return entries ? [[key, recordEntries(entries)] as const] : [];
  });
  return {
    figures: recordFigures((detail && readFigureCells(detail)) ?? []),
    tables: Object.fromEntries(tables),
    lines: Object.fromEntries(
      LINED.flatMap((key) => {
        const sheet = find(key);
        return sheet ? [[key, readLines(sheet)] as const] : [];
      }),
    ),
    strays: Object.fromEntries(
      TABLES.flatMap((key) => {
        const sheet = find(key);
        return sheet ? [[key, straysOf(sheet).map(({ shown }) => shown)] as const] : [];
      }),
    ),
    catalogue: JSON.stringify(readBackCatalogue({ file: null, mark: null, sheets: snapshots })),
    adjustments: consolidation.adjustments,
    ...(before?.entries && { former: last as Omit<WrittenContents, "former"> }),
  };
}
