import { memoize } from "../text/memoize";
import type { CellSpec, SheetSpec } from "./spec";
import { styles, type Style } from "./styles.data";

/**
 * Heights of rows whose text wraps: programs measure merged cells never and others not always when a file is opened.
 * Text is measured by classes of letters, a little generously, so that no line is cut.
 */

/** Pixels of one character of column width, and of a column's padding, at 96 pixels to the inch. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
/** No program measures merged cells: a line that nearly fills them is taken for two. */
const SPAN_SHARE = 0.95;
const LINE_SPACING = 1.22;
const DEFAULT_SIZE = 11;

/** Points of the highest row that Excel takes; a higher one is refused with everything that is written with it. */
const HIGHEST = 409;

/** Widths of letters in ems, for a font with serifs and one without. */
const SERIF = { dots: 1, narrow: 0.3, lower: 0.455, wide: 0.75, capital: 0.69, digit: 0.5 };
const SANS = { dots: 1, narrow: 0.29, lower: 0.53, wide: 0.8, capital: 0.69, digit: 0.56 };
const BOLD = 1.07;

/** Adds a height to every row in which a wrapped text needs more than one line; heights already given stay. */
export function withRowHeights(sheet: SheetSpec): SheetSpec {
  const heights: Record<number, number> = {};
  const spans = new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
  sheet.rows.forEach((cells, row) => {
    const needed = cells.map((cell, column) => {
      const span = spans.get(`${row},${column}`);
      if (!cell || (span && span.bottom > span.top) || sheet.hiddenColumns?.includes(column)) return 0;
      return heightOf(cell, widthOf(sheet, column, span?.right ?? column) * (span ? SPAN_SHARE : 1));
    });
    const height = Math.max(0, ...needed);
    if (height > 0) heights[row] = Math.min(HIGHEST, Math.ceil(height));
  });
  return { ...sheet, heights: { ...heights, ...sheet.heights } };
}

/** Pixels inside the columns, both inclusive. */
function widthOf({ widths }: SheetSpec, left: number, right: number): number {
  const wide = widths.slice(left, right + 1);
  return wide.reduce((sum, width) => sum + width * CHARACTER_PIXELS + 5, 0) - PADDING_PIXELS;
}

/** Points that a wrapped text needs; 0 where one line of the usual height is enough. */
function heightOf({ value, style }: CellSpec, width: number): number {
  const look: Style = style ? styles[style] : {};
  if (typeof value !== "string" || !look.wrap) return 0;
  const lines = value.split("\n").reduce((sum, line) => sum + linesIn(line, width, look), 0);
  const size = look.size ?? DEFAULT_SIZE;
  return lines === 1 && size <= DEFAULT_SIZE ? 0 : lines * size * LINE_SPACING + 3;
}

/** Lines that a program breaks a text into: between words, or after the strokes and hyphens of a file's name too. */
function linesIn(text: string, width: number, look: Style): number {
  return Math.max(
    ...[/(?<= )/, /(?<=[ /-])/].map((places) => linesOfPieces(text.split(places), width, look)),
  );
}

/** Lines of pieces that stay whole, as far as each fits into one. */
function linesOfPieces(pieces: readonly string[], width: number, look: Style): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    const needed = pixelsOf(piece.trimEnd(), look);
    if (used + needed > width) {
      const own = Math.max(1, Math.ceil(needed / width));
      lines += used === 0 ? own - 1 : own;
      used = -(own - 1) * width;
    }
    used += pixelsOf(piece, look);
  }
  return lines;
}

function pixelsOf(text: string, { font, size = DEFAULT_SIZE, bold }: Style): number {
  const widths = font === "Times New Roman" ? SERIF : SANS;
  const ems = [...text].reduce((sum, letter) => sum + widths[classOf(letter)], 0);
  return ems * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

/** A page may ask for a hundred thousand letters at once, of which few differ. */
const classOf = memoize((letter): keyof typeof SERIF => {
  if (/[\sijltfrI.,:;!'|()\-/[\]]/.test(letter)) return "narrow";
  if (/\d/.test(letter)) return "digit";
  if (/[…—]/.test(letter)) return "dots";
  if (/[mwMW%–@ưƯơƠ]/.test(letter)) return "wide";
  return letter === letter.toLowerCase() ? "lower" : "capital";
});
