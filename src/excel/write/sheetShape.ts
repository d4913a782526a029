import { areaReference } from "../../model/address";
import type { Area } from "../../model/snapshot";
import type { SheetSpec } from "../../sheets/spec";
import { areaOfSpec } from "./cells";
import { BASE_FONT } from "./formats";
import { CALL_BYTES, type WritePart } from "./part";
import { columnsReference, rowsReference } from "../reference";

/** Blanks what the sheet held before, down to rules and merges; cells beside and below stay as the user left them. */
export function layGround(spec: SheetSpec, before: Area | null): WritePart[] {
  const after = areaOfSpec(spec);
  return [
    {
      bytes: 5 * CALL_BYTES,
      queue: (sheet) => {
        sheet.autoFilter.remove();
        sheet.freezePanes.unfreeze();
        for (const area of [before, after]) if (area) sheet.getRange(areaReference(area)).clear("All");
        if (!after) return;
        const { font } = sheet.getRange(areaReference(after)).format;
        font.name = BASE_FONT.name;
        font.size = BASE_FONT.size;
      },
    },
  ];
}

/** Merged cells, once their values stand. */
export function layMerges({ merges }: SheetSpec): WritePart[] {
  return merges.map((area) => ({
    bytes: CALL_BYTES,
    queue: (sheet) => sheet.getRange(areaReference(area)).merge(false),
  }));
}

/** Pixels of one character of column width, and of a column's padding, at 96 pixels to the inch. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

const toPoints = (characters: number): number =>
  Math.round((characters * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL * 100) / 100;

/** Widths and heights; rows without one of their own fit their text, also those that the sheet held before and holds no more. */
export function laySizes(spec: SheetSpec, before: Area | null): WritePart[] {
  const area = areaOfSpec(spec);
  if (!area) return [];
  const [top, bottom] = [
    Math.min(area.top, before?.top ?? area.top),
    Math.max(area.bottom, before?.bottom ?? 0),
  ];
  const columns = findRuns(spec.widths.map((width, index) => [index, width] as const));
  const heights = Object.entries(spec.heights ?? {}).map(([row, height]) => [Number(row), height] as const);
  const rows = findRuns(heights.sort(([one], [other]) => one - other));
  return [
    {
      bytes: CALL_BYTES,
      queue: (sheet) => sheet.getRange(rowsReference(top, bottom)).format.autofitRows(),
    },
    ...columns.map(({ first, last, size }) => ({
      bytes: CALL_BYTES,
      queue: (sheet: Excel.Worksheet) => {
        sheet.getRange(columnsReference(first, last)).format.columnWidth = toPoints(size);
      },
    })),
    ...rows.map(({ first, last, size }) => ({
      bytes: CALL_BYTES,
      queue: (sheet: Excel.Worksheet) => {
        sheet.getRange(rowsReference(first, last)).format.rowHeight = size;
      },
    })),
  ];
}

interface SizeRun {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Neighbours of the same size, set at once. */
function findRuns(sizes: readonly (readonly [index: number, size: number])[]): SizeRun[] {
  const runs: SizeRun[] = [];
  for (const [index, size] of sizes) {
    const last = runs.at(-1);
    if (last?.size === size && last.last === index - 1) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ first: index, last: index, size });
  }
  return runs;
}

/** Hides technical rows and columns; on a sheet that is there already a person may have shown them. */
export function layHidden({ hiddenRows = [], hiddenColumns = [] }: SheetSpec): WritePart[] {
  return [
    ...hiddenRows.map((row) => ({
      bytes: CALL_BYTES,
      queue: (sheet: Excel.Worksheet) => {
        sheet.getRange(rowsReference(row, row)).rowHidden = true;
      },
    })),
    ...hiddenColumns.map((column) => ({
      bytes: CALL_BYTES,
      queue: (sheet: Excel.Worksheet) => {
        sheet.getRange(columnsReference(column, column)).columnHidden = true;
      },
    })),
  ];
}

/** Panes, filter, gridlines and tab; protection last, because nothing can be written after it. */
export function layView(spec: SheetSpec): WritePart[] {
  return [
    {
      bytes: 6 * CALL_BYTES,
      queue: (sheet) => {
        if (spec.freeze) freeze(sheet.freezePanes, spec.freeze);
        if (spec.filter) sheet.autoFilter.apply(areaReference(spec.filter));
        sheet.showGridlines = spec.gridlines;
        if (spec.tabColour !== undefined) sheet.tabColor = spec.tabColour === "" ? "" : `#${spec.tabColour}`;
        if (spec.protected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
      },
    },
  ];
}

function freeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: NonNullable<SheetSpec["freeze"]>,
): void {
  if (rows > 0 && columns > 0)
    panes.freezeAt(areaReference({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
