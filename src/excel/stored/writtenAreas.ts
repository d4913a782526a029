import type { Area } from "../../model/snapshot";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import { areaOfSpec } from "../write/cells";
import { markedArea } from "../write/names";
import type { OpenWorkbook } from "../read/readSheets";
import type { WrittenRecord } from "./writtenRecord";

/** How far sheets reach. */
export function areasOf(specs: readonly SheetSpec[]): WrittenRecord["areas"] {
  return Object.fromEntries(
    specs.flatMap((spec) => (areaOfSpec(spec) ? [[spec.key, areaOfSpec(spec)!]] : [])),
  );
}

/** The area from the first cell on that covers both. */
export function joinAreas(one: Area | null, other: Area | null): Area | null {
  if (!one && !other) return null;
  const reach = (side: "bottom" | "right"): number => Math.max(one?.[side] ?? 0, other?.[side] ?? 0);
  return { top: 0, left: 0, bottom: reach("bottom"), right: reach("right") };
}

/**
 * What must be blanked in a sheet: what the last run wrote, wherever its rows have been moved to since by others that were inserted,
 * or all that stands there when nothing tells how far that was. In a workbook whose mark is gone with the only run, which was taken
 * back, nothing on the sheet is ours. `null` too for a sheet that is not there.
 */
export function areaBefore(
  { snapshot, names, mark }: Pick<OpenWorkbook, "snapshot" | "names" | "mark">,
  key: SheetKey,
  written: Area | null,
): Area | null {
  const sheet = snapshot.sheets.find((one) => one.mark === key);
  if (!sheet) return written;
  const known = joinAreas(markedArea(names, key), written);
  if (known || mark === null) return known;
  const columns = Math.max(0, ...sheet.values.map((row) => row.length));
  if (sheet.values.length === 0 || columns === 0) return null;
  return { top: 0, left: 0, bottom: sheet.top + sheet.values.length - 1, right: sheet.left + columns - 1 };
}
