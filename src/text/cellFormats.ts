import type { CellFormat, CellValue, SheetSnapshot } from "../model/snapshot";

/** What the formats of a sheet changed about its cells, in coordinates of the sheet. */
export interface FormatReading {
  readonly snapshot: SheetSnapshot;
  /** Cells of which a footnote mark or struck text was left out. */
  readonly trimmed: readonly CellFormat[];
  /** Cells in which strikes or raised characters cannot be told from the rest. */
  readonly mixed: readonly CellFormat[];
}

/**
 * The sheet as its formats mean it: struck text and footnote marks in superscript are no part of a cell, a cell that is struck
 * whole holds nothing, and a formula that only points at a blank cell is blank.
 */
export function applyFormats(snapshot: SheetSnapshot): FormatReading {
  const formats = snapshot.cellFormats ?? [];
  const changed = formats.filter(
    (format) => format.runs !== undefined || format.struck || format.superscript || format.pointsAtBlank,
  );
  const mixed = formats.filter((format) => format.mixed);
  if (changed.length === 0) return { snapshot, trimmed: [], mixed };
  const values = snapshot.values.map((row) => [...row]);
  const formulas = snapshot.formulas.map((row) => [...row]);
  const trimmed: CellFormat[] = [];
  for (const format of changed) {
    const row = format.row - snapshot.top;
    const column = format.column - snapshot.left;
    const before = values[row]?.[column];
    if (before === undefined) continue;
    const after = valueOf(before, format);
    if (after === before) continue;
    values[row]![column] = after;
    if (after === null && formulas[row]) formulas[row]![column] = null;
    if (!format.pointsAtBlank) trimmed.push(format);
  }
  return { snapshot: { ...snapshot, values, formulas }, trimmed, mixed };
}

function valueOf(value: CellValue, { runs, struck, superscript, pointsAtBlank }: CellFormat): CellValue {
  if (struck) return null;
  if (pointsAtBlank) return value === 0 || value === "" || value === null ? null : value;
  if (runs === undefined) return superscript ? null : value;
  const kept = runs.filter((run) => !run.struck && !run.superscript).map(({ text }) => text);
  if (kept.length === runs.length) return value;
  const text = kept.join("");
  return text.trim() === "" ? null : text;
}
