import type { Area, SheetSnapshot } from "../domain/snapshot/snapshot";
import type { SheetKey, SheetSpec } from "../sheets/spec";
import { areaOfSpec } from "./cells";
import type { WrittenRecord } from "./writtenRecord";

/** How far sheets reach. */
export function areasOf(specs: readonly SheetSpec[]): WrittenRecord["areas"] {
  return Object.fromEntries(
    specs.flatMap((spec) => (areaOfSpec(spec) ? [[spec.key, areaOfSpec(spec)!]] : [])),
  );
}

/**
 * What must be blanked in a sheet: what the last run wrote, or all that stands there when there is no record of it. In a workbook
 * whose mark is gone with the only run, which was taken back, nothing on the sheet is ours.
 */
export function areaBefore(
  sheet: SheetSnapshot,
  key: SheetKey,
  record: WrittenRecord | null,
  isMarked: boolean,
): Area | null {
  if (record?.areas[key]) return record.areas[key];
  if (!isMarked) return null;
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  if (sheet.values.length === 0 || columns === 0) return null;
  return { top: 0, left: 0, bottom: sheet.top + sheet.values.length - 1, right: sheet.left + columns - 1 };
}
