/**
 * Pages of a sheet that is wider or longer than one page may be: at a scale that can be read, as many columns beside each other as
 * fit, and rows that belong together on one page. Programs may ignore breaks of a page that is fitted, so that the scale is fixed.
 */
import type { PageBreaks, PrintedBlocks, PrintSetup, SheetSpec } from "./spec";

/** A4 in millimetres, and points of a millimetre. */
const A4 = { short: 210, long: 297 };
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points of a column of a width in characters, at 96 pixels to the inch. */
const columnPoints = (width: number): number => (width * 7 + 5) * 0.75;

/** Points of a row that is as high as the program makes it. */
const ROW_POINTS = 15;

/** Other printers and fonts need a little more room. */
const SAFETY = 0.96;

/** Smaller than this nobody reads on paper, in percent. */
const LEAST_SCALE = 60;

/** A sheet with its pages, for its heights are known by now; one without blocks stays as it is. */
export function withPages(sheet: SheetSpec): SheetSpec {
  const { print, blocks } = sheet;
  if (!print || !blocks || blocks.lastColumn < blocks.firstColumn) return sheet;
  const room = roomOf(print);
  const fitted = breakColumns(sheet, blocks, room.width);
  const { columns } = fitted;
  const scale = scaleWithNotes(sheet, blocks, room, scaleOfTable(sheet, blocks, room, fitted.scale));
  if (columns.length === 0 && isOnOnePage(sheet, blocks, room, scale))
    return { ...sheet, print: { ...print, onePage: true } };
  const height = (room.height * 100) / scale;
  const rows = breakRows(sheet, blocks, height);
  const { headedEnd } = blocks;
  if (headedEnd !== undefined && (rows[0] ?? headedEnd) >= headedEnd && print.repeatRows) {
    const { repeatRows: _headings, ...unheaded } = print;
    const pages = { scale, columns, rows: breakRows({ ...sheet, print: unheaded }, blocks, height) };
    return { ...sheet, print: { ...unheaded, pages } };
  }
  const repeated = blocks.firstColumn > 0 && { repeatColumns: [0, blocks.firstColumn - 1] as const };
  return { ...sheet, print: { ...print, pages: { scale, rows, columns, ...repeated } } };
}

function roomOf({ orientation, margins }: PrintSetup): { readonly width: number; readonly height: number } {
  const [across, down] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE * SAFETY;
  return {
    width: points(across - margins.left - margins.right),
    height: points(down - margins.top - margins.bottom),
  };
}

/** How much smaller a table may become so that none of its rows stands on a page of its own, in percent. */
const TABLE_FROM = 80;

/** The scale by which a table that nearly fits on one page fits; the scale by its width where it does, or is far from it. */
function scaleOfTable(
  sheet: SheetSpec,
  { headedEnd }: PrintedBlocks,
  room: { readonly height: number },
  scale: number,
): number {
  if (headedEnd === undefined) return scale;
  const needed = Math.floor((room.height / heightOf(sheet, 0, headedEnd)) * 100);
  return needed < scale && needed >= scale * (TABLE_FROM / 100) ? needed : scale;
}

/** The scale at which notes and signatures stand below rows of their table; the one given where they do, or where that is too small. */
function scaleWithNotes(
  sheet: SheetSpec,
  blocks: PrintedBlocks,
  room: { readonly height: number },
  scale: number,
): number {
  const { tableEnd, wholeFrom = 100 } = blocks;
  if (tableEnd === undefined) return scale;
  const isAlone = (smaller: number): boolean =>
    (breakRows(sheet, blocks, (room.height * 100) / smaller).at(-1) ?? 0) >= tableEnd;
  const least = Math.ceil((scale * wholeFrom) / 100);
  for (let smaller = scale; smaller >= least; smaller--) if (!isAlone(smaller)) return smaller;
  return scale;
}

/** Whether everything fits on one page without becoming much smaller than its width makes it. */
function isOnOnePage(
  sheet: SheetSpec,
  { wholeFrom }: PrintedBlocks,
  room: { readonly height: number },
  scale: number,
): boolean {
  if (wholeFrom === undefined) return false;
  const needed = (room.height / heightOf(sheet, 0, endOf(sheet))) * 100;
  return needed >= scale * (wholeFrom / 100);
}

/** The fewest pages beside each other that can be read, each with as many columns. */
function breakColumns(
  { widths, hiddenColumns = [] }: SheetSpec,
  { firstColumn, lastColumn, oneAcross }: PrintedBlocks,
  room: number,
): Pick<PageBreaks, "scale" | "columns"> {
  const wide = (left: number, right: number): number =>
    widths
      .slice(left, right + 1)
      .reduce(
        (sum, width, index) => sum + (hiddenColumns.includes(left + index) ? 0 : columnPoints(width)),
        0,
      );
  const repeated = wide(0, firstColumn - 1);
  const count = lastColumn - firstColumn + 1;
  for (let pages = 1; ; pages++) {
    const each = Math.ceil(count / pages);
    const starts = Array.from({ length: Math.ceil(count / each) }, (_, page) => firstColumn + page * each);
    const widest = Math.max(...starts.map((start) => wide(start, Math.min(start + each - 1, lastColumn))));
    const scale = Math.min(100, Math.floor((room / (repeated + widest)) * 100));
    if (scale >= LEAST_SCALE || each === 1 || oneAcross === true)
      return { scale: Math.max(10, scale), columns: starts.slice(1) };
  }
}

/** Where a new page begins: before each block that does not end on the page. */
function breakRows(sheet: SheetSpec, { rows }: PrintedBlocks, room: number): number[] {
  const high = (from: number, to: number): number => heightOf(sheet, from, to);
  const [first = 0, last = -1] = sheet.print?.repeatRows ?? [];
  const repeated = high(first, last + 1);
  const end = endOf(sheet);
  const breaks: number[] = [];
  let used = high(0, rows[0] ?? 0);
  rows.forEach((row, index) => {
    const block = high(row, rows[index + 1] ?? end);
    if (used + block > room && index > 0) {
      breaks.push(row);
      used = repeated;
    }
    used += block;
  });
  return breaks;
}

/** Points of the rows from the first to before the second. */
function heightOf({ heights = {}, hiddenRows = [] }: SheetSpec, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += hiddenRows.includes(row) ? 0 : (heights[row] ?? ROW_POINTS);
  return sum;
}

/** The row behind the last printed one: charts may reach below the last row with anything in it. */
const endOf = ({ rows, print }: SheetSpec): number => Math.max(rows.length, (print?.area?.bottom ?? -1) + 1);
