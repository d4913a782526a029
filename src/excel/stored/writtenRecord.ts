import type { Adjustment } from "../../model/adjustment";
import type { ConsolidationResult } from "../../model/consolidation";
import { isProvisional } from "../../letters/provisional";
import type { Area } from "../../model/snapshot";
import type { WrittenEntries } from "../../sheets/readBack/entries";
import type { WrittenFigures } from "../../sheets/readBack/figureCells";
import type { WrittenLine } from "../../sheets/readBack/lines";
import type { SheetKey } from "../../sheets/spec";
import type { BatchItem, RowRecord } from "../runTypes";
import type { WrittenNotes } from "../kept/typedNotes";
import { type KnownTexts, putText, textOf } from "./workbookTexts";

/** What the last run wrote: how far each sheet reached, whose words stand in Ghi chú, and the rows of the result by code. */
export interface WrittenRecord {
  readonly areas: Readonly<Partial<Record<SheetKey, Area>>>;
  readonly notes: Readonly<Partial<Record<SheetKey, WrittenNotes>>>;
  readonly rows: Readonly<Record<string, RowRecord>>;
  /** What else was written, so that a hand edit is known; absent in workbooks of earlier versions. */
  readonly entries?: WrittenContents;
}

/** What a run has put into the cells that officers may change, as our own readers read them. */
export interface WrittenContents {
  /** The units' figures in Chi tiết theo đơn vị. */
  readonly figures: WrittenFigures;
  /** The tables of Tổng hợp, of the details (but the units' figures) and of Phụ lục A. */
  readonly tables: Readonly<Partial<Record<SheetKey, WrittenEntries>>>;
  /** Titles, notes and signatures around the tables; absent in records of earlier versions. */
  readonly lines?: Readonly<Partial<Record<SheetKey, readonly WrittenLine[]>>>;
  /** What we ourselves have put between the rows and columns of those tables; absent in records of earlier versions. */
  readonly strays?: Readonly<Partial<Record<SheetKey, readonly (string | number)[]>>>;
  /** The Danh mục as JSON. */
  readonly catalogue: string;
  /** The adjustments in force. */
  readonly adjustments: readonly Adjustment[];
  /** What the run before had written: it stands there again when the user has pressed Ctrl+Z, which no record follows. */
  readonly former?: Omit<WrittenContents, "former">;
}

/** The record that a workbook keeps; `null` in one without, or where it cannot be understood. */
export function recordOf(known: KnownTexts): WrittenRecord | null {
  const text = textOf(known, "written");
  if (text === null) return null;
  try {
    const { areas, notes, rows, entries } = JSON.parse(text) as Partial<WrittenRecord>;
    if (!areas || !notes || !rows) return null;
    return { areas, notes, rows: withoutTargets(rows), ...(entries && { entries }) };
  } catch {
    // A record that somebody changed is as good as none: notes then count as typed, and nothing is lost.
    return null;
  }
}

/** A figure that was recorded as missing had no target to be judged by: earlier versions had one word for both. */
function withoutTargets(rows: WrittenRecord["rows"]): WrittenRecord["rows"] {
  const present = Object.entries(rows).map(([code, row]) => [
    code,
    row.status === "missing" && row.actual !== null ? { ...row, status: "noTarget" as const } : row,
  ]);
  return Object.fromEntries(present) as WrittenRecord["rows"];
}

/** Keeps the record with the last request of a run. */
export const keepRecord = (record: WrittenRecord | null, known: KnownTexts): BatchItem[] =>
  putText(known, "written", record && JSON.stringify(record));

/** Rows of a result, for the run after it. */
export function rowsOf({ consolidation }: ConsolidationResult): WrittenRecord["rows"] {
  return Object.fromEntries(
    consolidation.indicators.map((row) => {
      const { indicator, status, actual } = row;
      return [indicator.code, { status, actual, ...(isProvisional(row) && { provisional: true }) }];
    }),
  );
}
