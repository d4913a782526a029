import type { CellFormat, SheetSnapshot, TextRun } from "../../model/snapshot";

/** A stretch of rows or columns, zero-based, both ends inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Formats of a sheet as its file tells them, not yet cut to the cells that hold anything. */
export interface FoundFormats {
  readonly cells: readonly CellFormat[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** Formats of a sheet of which the file does not tell any. */
export const unknownFormats = "unknown";

/**
 * The snapshot with the formats that its file tells, cut to its used range. Runs that do not make up the text of their cell are
 * not trusted: such a cell is told as mixed.
 */
export function addFormats(sheet: SheetSnapshot, found: FoundFormats | typeof unknownFormats): SheetSnapshot {
  if (found === unknownFormats) return { ...sheet, cellFormatsUnknown: true };
  if (found.cells.length + found.hiddenRows.length + found.hiddenColumns.length === 0) return sheet;
  const cells = found.cells.flatMap((format) => fitCell(format, sheet));
  const hiddenRows = listWithin(found.hiddenRows, sheet.top, sheet.values.length);
  const hiddenColumns = listWithin(found.hiddenColumns, sheet.left, sheet.values[0]?.length ?? 0);
  return {
    ...sheet,
    ...(cells.length > 0 && { cellFormats: cells }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

function fitCell(format: CellFormat, { top, left, values }: SheetSnapshot): CellFormat[] {
  const value = values[format.row - top]?.[format.column - left];
  if (value === undefined) return [];
  // A blank cell has no text to be struck; only the reach of a heading goes over it.
  if (value === null)
    return format.centredAcross ? [{ row: format.row, column: format.column, centredAcross: true }] : [];
  if (!format.runs || textOf(format.runs) === value) return [format];
  const runs = format.runs.map((run) => ({ ...run, text: run.text.replace(/\r\n?/g, "\n") }));
  if (textOf(runs) === value) return [{ ...format, runs }];
  const { runs: _, ...rest } = format;
  return [{ ...rest, mixed: true }];
}

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join("");

/** The numbers of the spans that lie within `count` ones from `start`, ascending, each once. */
function listWithin(spans: readonly Span[], start: number, count: number): number[] {
  const found: number[] = [];
  let next = start;
  for (const { first, last } of [...spans].sort((one, other) => one.first - other.first)) {
    for (let index = Math.max(first, next); index <= last && index < start + count; index++)
      found.push(index);
    next = Math.max(next, last + 1);
  }
  return found;
}
