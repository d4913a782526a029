import { type Area, maxColumns, maxRows } from "./address";
import { replaceReferences, writeCells, writePrefix } from "./references";

/** Cells inserted before, or deleted from, `band`; the cells after it move along the axis. */
export interface Shift {
  readonly sheet: string;
  readonly kind: "insert" | "delete";
  /** `down` moves rows (down for an insert, up for a delete), `across` moves columns. */
  readonly axis: "down" | "across";
  readonly band: Area;
}

interface Line {
  readonly start: number;
  readonly count: number;
}

function shiftLine(
  line: Line,
  first: number,
  count: number,
  kind: Shift["kind"],
  limit: number,
): Line | null {
  const end = line.start + line.count;
  if (kind === "insert") {
    const start = line.start >= first ? line.start + count : line.start;
    const moved = Math.min(end > first ? end + count : end, limit);
    return moved > start ? { start, count: moved - start } : null;
  }
  const after = (position: number): number =>
    position <= first ? position : Math.max(first, position - count);
  return after(end) > after(line.start)
    ? { start: after(line.start), count: after(end) - after(line.start) }
    : null;
}

/**
 * Where an area stands after the shift, or null when all of it was deleted.
 *
 * An area that sticks out sideways of the band stays as it is, as Excel leaves it; whole columns and rows do not move
 * along their own length.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { band, axis, kind } = shift;
  if (axis === "down") {
    const inside = area.column >= band.column && area.column + area.columns <= band.column + band.columns;
    if (!inside || area.rows === maxRows) return area;
    const line = shiftLine({ start: area.row, count: area.rows }, band.row, band.rows, kind, maxRows);
    return line && { ...area, row: line.start, rows: line.count };
  }
  const inside = area.row >= band.row && area.row + area.rows <= band.row + band.rows;
  if (!inside || area.columns === maxColumns) return area;
  const line = shiftLine(
    { start: area.column, count: area.columns },
    band.column,
    band.columns,
    kind,
    maxColumns,
  );
  return line && { ...area, column: line.start, columns: line.count };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The formula of a cell on sheet `home` after the shift. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return replaceReferences(formula, ({ sheet, lastSheet, area, cells }) => {
    // Excel adjusts a 3-D reference only when every sheet of it shifts; one sheet alone leaves it.
    if (!area || lastSheet !== null || !same(sheet ?? home, shift.sheet)) return null;
    const moved = shiftArea(area, shift);
    if (moved === area) return null;
    return moved ? writePrefix(sheet) + writeCells(moved, cells) : `${writePrefix(sheet)}#REF!`;
  });
}

/** The formula after sheet `from` is called `to`. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const renamed = (name: string | null): string | null => (name !== null && same(name, from) ? to : name);
  return replaceReferences(formula, ({ sheet, lastSheet, cells }) => {
    const changes = renamed(sheet) !== sheet || renamed(lastSheet) !== lastSheet;
    return changes ? writePrefix(renamed(sheet), renamed(lastSheet)) + cells : null;
  });
}

/** The formula after sheet `deleted` is gone: its references read `#REF!`. */
export function deleteInFormula(formula: string, deleted: string): string {
  return replaceReferences(formula, ({ sheet, lastSheet }) => {
    if (sheet === null) return null;
    return same(sheet, deleted) || (lastSheet !== null && same(lastSheet, deleted)) ? "#REF!" : null;
  });
}
