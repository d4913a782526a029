import { yearBehindPattern } from "../../words/dates.data";
import type { Measure } from "../../words/measures.data";
import type { HeaderRows } from "./headerRows";
import type { HeadingPart } from "./headingPart";
import type { Hints } from "../hints/hints";
import { isNumberText, isYear, type SheetHints } from "../hints/sheetHints";

/** How far the texts of the upper header rows reach: for each row the column whose text stands over a column. */
export type Reach = ReadonlyMap<number, ReadonlyMap<number, Reached>>;

interface Reached {
  readonly column: number;
  readonly unsure: boolean;
}

/** Measures of a heading that says nothing more than that figures stand below it. */
const GENERAL: ReadonlySet<Measure> = new Set<Measure>(["result", "quantity", "total"]);

const SILENT: Hints = {
  measure: null,
  qualifiers: [],
  years: [],
  calendarYears: [],
  unknown: [],
  bare: false,
};

/** The texts over a column, each once. */
export function headingsOf(
  sheet: SheetHints,
  header: HeaderRows,
  reach: Reach,
  column: number,
): HeadingPart[] {
  const parts: HeadingPart[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const from = reach.get(row)?.get(column) ?? { column, unsure: false };
    const part = partAt(sheet, row, from.column, from.unsure);
    if (part && !parts.some((other) => other.row === part.row && other.column === part.column))
      parts.push(part);
  }
  return parts;
}

function partAt(sheet: SheetHints, row: number, column: number, unsure: boolean): HeadingPart | null {
  const { grid } = sheet;
  const words = grid.text(row, column);
  if (words === "") return null;
  const hints = sheet.hints(row, column) ?? SILENT;
  // "Huyện giao" begins like a place and is a plan.
  const place = sheet.isPlace(row, column) && hints.measure === null;
  const named = place ? undated(words) : isOfOthers(hints) ? null : sheet.nameWithin(row, column);
  const beside = place || named !== null || hints.measure === null ? null : sheet.placeBeside(row, column);
  return {
    hints: beside?.hints ?? hints,
    text: words,
    key: grid.key(row, column),
    place: place || named !== null || beside !== null,
    ...(named !== null && { named }),
    ...(beside && { named: beside.name, measures: true as const }),
    body: sheet.bodyIn(row, column),
    unsure,
    ...grid.anchor(row, column),
  };
}

/** "Huyện Sìn Hồ năm học 2024-2025" is that district, of that year. */
function undated(name: string): string | null {
  const bare = name.replace(yearBehindPattern, "");
  return bare === name ? null : bare;
}

/** "Toàn tỉnh Lai Châu", "Số lượng của huyện Sìn Hồ cũ": more is said than whose the figures are, and of which year. */
function isOfOthers({ measure, qualifiers, calendarYears }: Hints): boolean {
  if (calendarYears.length > 0 || (measure !== null && !GENERAL.has(measure))) return true;
  return qualifiers.some(({ value }) => value !== "result" && value !== "whole");
}

/**
 * How far group headings reach that were never merged. A run of columns with sub-headings and several group headings over it is
 * cut into blocks that the sub-headings repeat; each block's only text, typed over whichever of its columns, is its heading.
 * Without repetition a text typed over the first column reaches to the next one, and one over the last column back to the one before.
 */
export function findReach(sheet: SheetHints, header: HeaderRows): Reach {
  const reach = new Map<number, Map<number, Reached>>();
  // From below: the sub-headings of a row are the headings that reach over its columns further down.
  for (let row = header.bottom - 1; row >= header.top; row--) {
    const over = new Map<number, Reached>();
    const keyOf = subheadings(sheet, header, row, reach);
    for (const run of runsWithSubheadings(sheet, header, row)) spread(sheet, row, run, keyOf, over);
    if (over.size > 0) reach.set(row, over);
  }
  return reach;
}

interface Run {
  readonly left: number;
  readonly right: number;
}

/** Columns side by side that have a heading of their own below this row, and above it no merged text. */
function runsWithSubheadings(sheet: SheetHints, header: HeaderRows, row: number): Run[] {
  const runs: Run[] = [];
  let left: number | null = null;
  for (let column = 0; column <= sheet.grid.columns; column++) {
    const belongs =
      column < sheet.grid.columns &&
      hasOwnBelow(sheet, header, row, column) &&
      !isMerged(sheet, row, column) &&
      !(left === null && isBesideFigures(sheet, header, column)) &&
      !isNoteColumn(sheet, header, column);
    if (belongs && left === null) left = column;
    if (!belongs && left !== null) {
      runs.push({ left, right: column - 1 });
      left = null;
    }
  }
  return runs;
}

/** Before the first of the figures stand numbers, names and units, over which no group heading reaches. */
function isBesideFigures(sheet: SheetHints, header: HeaderRows, column: number): boolean {
  return LABELS.has(lowestMeasure(sheet, header, column));
}

function isNoteColumn(sheet: SheetHints, header: HeaderRows, column: number): boolean {
  const measure = lowestMeasure(sheet, header, column);
  return measure === "note" || measure === "unitOfMeasure";
}

const LABELS: ReadonlySet<Measure | null> = new Set<Measure | null>([
  "number",
  "name",
  "nameOrTarget",
  "unitOfMeasure",
]);

function lowestMeasure(sheet: SheetHints, { top, bottom }: HeaderRows, column: number): Measure | null {
  for (let row = bottom; row >= top; row--)
    if (sheet.isOwn(row, column) && sheet.grid.text(row, column) !== "")
      return sheet.hints(row, column)?.measure ?? null;
  return null;
}

function isMerged({ grid }: SheetHints, row: number, column: number): boolean {
  if (grid.text(row, column) === "") return false;
  const ref = grid.anchor(row, column);
  const next = grid.anchor(row, column + 1);
  return (
    ref.column !== column || (column + 1 < grid.columns && next.row === ref.row && next.column === ref.column)
  );
}

function hasOwnBelow(sheet: SheetHints, header: HeaderRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below++)
    if (sheet.isOwn(below, column) && sheet.grid.text(below, column) !== "") return true;
  return false;
}

function spread(
  sheet: SheetHints,
  row: number,
  { left, right }: Run,
  keyOf: (column: number) => string,
  over: Map<number, Reached>,
): void {
  const heads: number[] = [];
  for (let column = left; column <= right; column++)
    if (sheet.grid.text(row, column) !== "" && !isNumber(sheet, row, column)) heads.push(column);
  if (heads.length === 0) return;
  const put = (from: number, to: number, column: number, unsure = false): void => {
    for (let at = from; at <= to; at++) over.set(at, { column, unsure });
  };
  const blocks = repeatedBlocks({ left, right }, heads, keyOf);
  if (blocks) {
    blocks.forEach(({ left: from, right: to }, position) => put(from, to, heads[position]!));
    return;
  }
  if (heads.length === 1) {
    const block = blockAround({ left, right }, heads[0]!, keyOf);
    put(block.left, block.right, heads[0]!);
  } else if (heads[0] === left)
    heads.forEach((head, position) => put(head, (heads[position + 1] ?? right + 1) - 1, head));
  else if (heads.at(-1) === right)
    heads.forEach((head, position) =>
      put((heads[position - 1] ?? left - 1) + 1, head, head, heads.length > 1 && !isEven(heads, left)),
    );
  else {
    put(left, heads[0]! - 1, heads[0]!, true);
    heads.forEach((head, position) => put(head, (heads[position + 1] ?? right + 1) - 1, head, true));
  }
}

/** A number that is no year stands for itself: the number of a row in a turned sheet, of a column in an index row. */
function isNumber(sheet: SheetHints, row: number, column: number): boolean {
  const isText = sheet.grid.kind(row, column) === "text";
  return (!isText || isNumberText(sheet.grid.value(row, column))) && !isYear(sheet.grid, row, column);
}

/** Texts over every second or third column, the last of each group. */
function isEven(heads: readonly number[], left: number): boolean {
  const widths = heads.map((head, position) => head - (heads[position - 1] ?? left - 1));
  return widths.every((width) => width === widths[0]);
}

/** As many blocks as the run has heads, where the sub-headings repeat, each block has one head, and the columns around them go on in another way. */
function repeatedBlocks(
  { left, right }: Run,
  heads: readonly number[],
  keyOf: (column: number) => string,
): Run[] | null {
  if (heads.length < 2) return null;
  const most = Math.floor((right - left + 1) / heads.length);
  const repeatsAt = (column: number, width: number): boolean => keyOf(column) === keyOf(column + width);
  for (let width = most; width >= 2; width--)
    for (let start = left; start + width * heads.length - 1 <= right; start++) {
      const end = start + width * heads.length - 1;
      const blocks = heads.map((_, position) => ({
        left: start + position * width,
        right: start + (position + 1) * width - 1,
      }));
      if (blocks.some((block, at) => heads[at]! < block.left || heads[at]! > block.right)) continue;
      let repeats = true;
      for (let column = start; repeats && column <= end - width; column++) repeats = repeatsAt(column, width);
      const goesOn =
        (start > left && repeatsAt(start - 1, width)) || (end < right && repeatsAt(end + 1 - width, width));
      if (repeats && !goesOn) return blocks;
    }
  return null;
}

/** One head over a run: all of it, or of sub-headings that repeat the block in which it stands. */
function blockAround(run: Run, head: number, keyOf: (column: number) => string): Run {
  const keys: string[] = [];
  for (let column = run.left; column <= run.right; column++) keys.push(keyOf(column));
  const width = keys.findIndex((key, position) => position > 0 && key === keys[0]);
  if (width < 1) return head === run.left ? run : { left: run.left, right: run.right };
  const block = Math.floor((head - run.left) / width);
  return { left: run.left + block * width, right: Math.min(run.right, run.left + (block + 1) * width - 1) };
}

/** What stands over each column below a row, as far as the texts of the rows between reach. */
function subheadings(
  { grid }: SheetHints,
  header: HeaderRows,
  row: number,
  reach: Reach,
): (column: number) => string {
  return (column) => {
    const keys: string[] = [];
    for (let below = row + 1; below <= header.bottom; below++)
      keys.push(grid.key(below, reach.get(below)?.get(column)?.column ?? column));
    return keys.join("|");
  };
}
