import type { ConsolidationResult } from "../domain/consolidation/consolidation";
import type { Area } from "../domain/snapshot/snapshot";
import type { SheetKey } from "../sheets/spec";
import type { Rider, RowRecord } from "./runTypes";
import type { WrittenNotes } from "./typedNotes";
import { textBytes } from "./payload";
import { type KnownTexts, putText, textOf } from "./workbookTexts";

/** Setting of the workbook with what the last run wrote, apart from the cells themselves. */
export const RECORD_SETTING = "EDU_INDICATORS_WRITTEN";

/** What the last run wrote: how far each sheet reached, whose words stand in Ghi chú, and the rows of the result by code. */
export interface WrittenRecord {
  readonly areas: Readonly<Partial<Record<SheetKey, Area>>>;
  readonly notes: Readonly<Partial<Record<SheetKey, WrittenNotes>>>;
  readonly rows: Readonly<Record<string, RowRecord>>;
}

/** The record that a workbook keeps; `null` in one without, or where it cannot be understood. */
export function recordOf(known: KnownTexts): WrittenRecord | null {
  const text = textOf(known, RECORD_SETTING);
  if (text === null) return null;
  try {
    const { areas, notes, rows } = JSON.parse(text) as Partial<WrittenRecord>;
    return areas && notes && rows ? { areas, notes, rows } : null;
  } catch {
    // A record that somebody changed is as good as none: notes then count as typed, and nothing is lost.
    return null;
  }
}

/** Keeps the record with the last request of a run. */
export function keepRecord(record: WrittenRecord | null, known: KnownTexts): Rider {
  const text = record && JSON.stringify(record);
  return {
    bytes: 1000 + (text === null ? 0 : textBytes(text)),
    queue: (context) => putText(context, known, RECORD_SETTING, text),
  };
}

/** Rows of a result, for the run after it. */
export function rowsOf({ consolidation }: ConsolidationResult): WrittenRecord["rows"] {
  return Object.fromEntries(
    consolidation.indicators.map(({ indicator, status, actual }) => [indicator.code, { status, actual }]),
  );
}
