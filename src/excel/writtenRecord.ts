import type { Area, SheetSnapshot } from "../domain/snapshot/snapshot";
import type { SheetKey, SheetSpec } from "../sheets/spec";
import { areaOfSpec } from "./cells";
import type { WrittenNotes } from "./typedNotes";
import type { Rider } from "./writeSheets";

/** Setting of the workbook with what the last run wrote, apart from the cells themselves. */
export const RECORD_SETTING = "EDU_INDICATORS_WRITTEN";

/** What the last run wrote: how far each sheet reached, and whose words stand in Ghi chú. */
export interface WrittenRecord {
  readonly areas: Readonly<Partial<Record<SheetKey, Area>>>;
  readonly notes: Readonly<Partial<Record<SheetKey, WrittenNotes>>>;
}

/** Asks for the record; `null` after the next sync in a workbook without one, or where it cannot be understood. */
export function askRecord({ workbook }: Excel.RequestContext): () => WrittenRecord | null {
  const item = workbook.settings.getItemOrNullObject(RECORD_SETTING).load("value");
  return () => (item.isNullObject ? null : parseRecord(item.value));
}

function parseRecord(value: unknown): WrittenRecord | null {
  if (typeof value !== "string") return null;
  try {
    const { areas, notes } = JSON.parse(value) as Partial<WrittenRecord>;
    return areas && notes ? { areas, notes } : null;
  } catch {
    // A record that somebody changed is as good as none: notes then count as typed, and nothing is lost.
    return null;
  }
}

/** Keeps the record with the last request of a run. */
export function keepRecord(record: WrittenRecord): Rider {
  const text = JSON.stringify(record);
  return {
    bytes: 500 + 2 * text.length,
    queue: ({ workbook }) => void workbook.settings.add(RECORD_SETTING, text),
  };
}

/** How far sheets reach. */
export function areasOf(specs: readonly SheetSpec[]): WrittenRecord["areas"] {
  return Object.fromEntries(
    specs.flatMap((spec) => (areaOfSpec(spec) ? [[spec.key, areaOfSpec(spec)!]] : [])),
  );
}

/** What must be blanked in a sheet: what the last run wrote, or all that stands there when there is no record of it. */
export function areaBefore(sheet: SheetSnapshot, key: SheetKey, record: WrittenRecord | null): Area | null {
  if (record?.areas[key]) return record.areas[key];
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  if (sheet.values.length === 0 || columns === 0) return null;
  return { top: 0, left: 0, bottom: sheet.top + sheet.values.length - 1, right: sheet.left + columns - 1 };
}
