import type { Area, CellFormat, SheetSnapshot } from "../model/snapshot";
import { CELL_BYTES, listFrom, question, type Question } from "./read/formatQuestion";
import { rangeOf } from "./read/readAreas";

/** A form has a few such headings. */
const MOST_GAPS = 100;

/** Headings of which only the alignment can tell how far they reach. */
export function queueAlignment(
  context: Excel.RequestContext,
  sheetId: string,
  snapshot: SheetSnapshot,
): Question[] {
  return listGaps(snapshot).map((gap) =>
    question(
      (gap.right - gap.left + 1) * CELL_BYTES,
      () => rangeOf(context, sheetId, gap).getCellProperties({ format: { horizontalAlignment: true } }),
      ([row = []]) => ({ cellFormats: tellReach(row, gap) }),
    ),
  );
}

/** The cells from a heading on that are centred across, as far as they follow one another. */
function tellReach(row: readonly Excel.CellProperties[], { top, left }: Area): CellFormat[] {
  const end = row.findIndex(({ format }) => format?.horizontalAlignment !== "CenterAcrossSelection");
  const count = end < 0 ? row.length : end;
  return count < 2 ? [] : listFrom(left, count).map((column) => ({ row: top, column, centredAcross: true }));
}

/**
 * Words with blank cells to their right, with words right under both: nothing but the alignment tells such a heading from one that
 * stands over its own column alone. Merged headings tell it by themselves.
 */
function listGaps({ values, formulas, merges, top, left }: SheetSnapshot): Area[] {
  const gaps: Area[] = [];
  const isMerged = (row: number, column: number): boolean =>
    merges.some((merge) => covers(merge, row, column));
  values.forEach((row, line) => {
    const below = values[line + 1];
    if (!below || gaps.length >= MOST_GAPS || row.filter(isWords).length < 2) return;
    const isFree = (at: number): boolean =>
      row[at] === null && formulas[line]![at] === null && !isMerged(top + line, left + at);
    row.forEach((value, column) => {
      if (![value, below[column], below[column + 1]].every(isWords) || isMerged(top + line, left + column))
        return;
      let end = column;
      while (end + 1 < row.length && isFree(end + 1)) end++;
      if (end > column)
        gaps.push({ top: top + line, bottom: top + line, left: left + column, right: left + end });
    });
  });
  return gaps;
}

/** Numbers of columns, figures and dates are no headings that reach anywhere. */
const isWords = (value: unknown): boolean =>
  typeof value === "string" && /\p{L}/u.test(value) && !/\d/.test(value);

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
