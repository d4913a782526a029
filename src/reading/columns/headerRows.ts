import { isReference } from "../hints/schoolYear";
import { classifyLine } from "../../units/classifyLine";
import type { Measure } from "../../words/measures.data";
import { isNumberText, isYear, type SheetHints } from "../hints/sheetHints";
import { isNaming, namingColumn } from "./namingColumn";
import { isNumberingRow } from "./indexCell";
import {
  columnsOver,
  isBlankRow,
  isDivided,
  isDividedRow,
  isHeading,
  isLabelled,
  isUnderGap,
  isWithinName,
  readRowCells,
} from "./rowCells";

/** The rows of one table's header, both ends inclusive. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** A header has at most so many rows. */
const TALLEST = 5;

/** Numbers, dates and errors that may stand in a row of headings: a print date, a footnote's mark. */
const MOST_ODD_CELLS = 2;

/** Texts with a meaning that make a row of headings where none of them stands over names. */
const ENOUGH_HEADINGS = 3;

/** Finds every run of rows that looks like a table's header; whether a table follows is seen by its content. */
export function findHeaders(sheet: SheetHints): HeaderRows[] {
  const headers: HeaderRows[] = [];
  const named = nextNames(sheet);
  for (let row = 0; row < sheet.grid.rows; row++) {
    if (isNumberingRow(sheet, row)) continue;
    if (!isSeedRow(sheet, row) && !isOverNames(sheet, row, named, headers.length > 0)) continue;
    const bottom = lowestRow(sheet, row, named);
    const above = (headers.at(-1)?.bottom ?? -1) + 1;
    headers.push({ top: highestRow(sheet, row, Math.max(above, bottom - TALLEST + 1)), bottom });
    row = bottom;
  }
  return headers;
}

/** A name column with something beside it, both halves of a fraction, several units, or several headings side by side. */
const isSeedRow = (sheet: SheetHints, row: number): boolean =>
  sheet.about({ row }, "seed", (asked) => isSeed(asked, row) && !isWithinName(asked, row));

function isSeed(sheet: SheetHints, row: number): boolean {
  const { texts, odd, measures, places, headings, naming, indicator } = readRowCells(sheet, row);
  if (odd > MOST_ODD_CELLS || odd > texts) return false;
  const over = measures.has("numerator") || measures.has("initials");
  if (naming && texts >= 2) return !indicator;
  if (over && measures.has("denominator")) return !indicator;
  if (places >= 2) return odd === 0;
  return (
    !indicator &&
    odd === 0 &&
    headings >= ENOUGH_HEADINGS &&
    measures.size >= 2 &&
    !measures.has("result") &&
    !isLabelled(sheet, row)
  );
}

/** For each column the rows in which an indicator's name stands, from the top. */
function nextNames(sheet: SheetHints): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, number[]>();
  for (let row = 0; row < sheet.grid.rows; row++)
    for (const column of sheet.about({ row }, "names", (asked) => columnsOfNames(asked, row))) {
      const rows = named.get(column);
      if (rows) rows.push(row);
      else named.set(column, [row]);
    }
  return named;
}

function columnsOfNames(sheet: SheetHints, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.grid.columns; column++)
    if (
      sheet.grid.kind(row, column) === "text" &&
      sheet.isOwn(row, column) &&
      sheet.namesIndicator(row, column)
    )
      columns.push(column);
  return columns;
}

/** Rows between a header and the first indicator: an index row, a section or two, a blank. */
const NEAR = 4;

/** A text over the names of indicators that soon follow, with headings of figures beside it, whatever it says itself. */
function isOverNames(
  sheet: SheetHints,
  row: number,
  named: ReadonlyMap<number, readonly number[]>,
  isBelow: boolean,
): boolean {
  for (const [column, rows] of named) {
    const next = rows.find((one) => one > row);
    if (next === undefined || next - row > NEAR || rows.includes(row)) continue;
    const isNext = next === row + 1;
    const question = `over ${column} ${isBelow} ${isNext}`;
    if (sheet.about({ row }, question, (asked) => isOverNamesIn(asked, row, column, isBelow, isNext)))
      return true;
  }
  return false;
}

function isOverNamesIn(
  sheet: SheetHints,
  row: number,
  column: number,
  isBelow: boolean,
  isNext: boolean,
): boolean {
  if (sheet.grid.kind(row, column) !== "text") return false;
  // A name that is merged over several rows is still a name in the last of them; over those of a turned sheet "STT" numbers the units.
  if (sheet.namesIndicator(row, column) || sheet.hints(row, column)?.measure === "number") return false;
  const { odd, texts, headings, statuses, indicator, places } = readRowCells(sheet, row);
  // Right over the names the only unit of a turned sheet is a heading enough.
  const isOfUnit = isNext && odd === 0 && places > 0 && !sheet.isPlace(row, column);
  const enough = isOfUnit ? 2 : 3;
  if (texts < enough || indicator || odd > MOST_ODD_CELLS || odd > texts) return false;
  const own = isHeading(sheet, row, column) ? 1 : 0;
  // Below another header "Đạt" is what a row says.
  const said = isBelow ? statuses : 0;
  return headings - own - said >= 1;
}

function lowestRow(sheet: SheetHints, seed: number, named: ReadonlyMap<number, readonly number[]>): number {
  let bottom = seed;
  for (;;) {
    // A blank row between headings parts them no more than a taller row would.
    const next = isOpenAbove(sheet, bottom) ? bottom + 2 : bottom + 1;
    const isWithin = next < sheet.grid.rows && next < seed + TALLEST;
    if (!isWithin || !isContinuing(sheet, seed, next, named)) return bottom;
    bottom = next;
  }
}

/** A blank row stands between headings that are merged over columns and what tells these apart. */
const isOpenAbove = (sheet: SheetHints, row: number): boolean =>
  sheet.about({ row: row + 1 }, "blank", (asked) => isBlankRow(asked, row + 1)) &&
  sheet.about({ row }, "divided", (asked) => isDividedRow(asked, row));

/** Whether a row below the seed still belongs to the header: headings in it, hardly a number, and no row's name. */
const isContinuing: typeof continues = (sheet, seed, row, named) =>
  sheet.about({ row }, `continues ${seed}`, (asked) => continues(asked, seed, row, named));

function continues(
  sheet: SheetHints,
  seed: number,
  row: number,
  named: ReadonlyMap<number, readonly number[]>,
): boolean {
  const { grid } = sheet;
  let headings = 0;
  let texts = 0;
  let odd = 0;
  let covered = false;
  let years = 0;
  let divided = 0;
  for (let column = 0; column < grid.columns; column++) {
    const kind = grid.kind(row, column);
    if (kind === "blank" || kind === "space") continue;
    const ref = grid.anchor(row, column);
    if (ref.row < row) {
      covered ||= ref.row >= seed && isNaming(sheet.hints(row, column)?.measure ?? null);
      continue;
    }
    if (isYear(grid, row, column)) {
      years++;
      continue;
    }
    if (kind !== "text" || isNumberText(grid.value(row, column))) {
      odd++;
      continue;
    }
    texts++;
    if (standsUnderName(sheet, seed, row, column, named)) return false;
    if (sheet.namesIndicator(row, column)) return false;
    if (isHeading(sheet, row, column)) headings++;
    if (isDivided(sheet, row - 1, column) || isUnderGap(sheet, row - 1, column)) divided++;
  }
  // "Số liệu của phòng | Số liệu của xã" below each heading that stands over two columns.
  if (odd === 0 && years === 0 && texts > 1 && divided === texts && !isNumberingRow(sheet, row)) return true;
  if (odd > 0 && (odd > MOST_ODD_CELLS || odd >= texts)) return false;
  if (isNumberingRow(sheet, row)) return false;
  // Words that mean nothing to us are headings where others are, or where the name's heading reaches down to them.
  return (headings > 0 && years <= headings) || (covered && texts + years > 0);
}

/** A text below the heading of the names, or of their numbers; where no column names an indicator, below any heading of names. */
function standsUnderName(
  sheet: SheetHints,
  seed: number,
  row: number,
  column: number,
  named: ReadonlyMap<number, readonly number[]>,
): boolean {
  for (let above = seed; above < row; above++) {
    const measure = sheet.hints(above, column)?.measure ?? null;
    if (measure === "number") return true;
    if (isNaming(measure) && (named.size === 0 || named.has(column))) return true;
  }
  return false;
}

/** Group headings above the seed: several side by side, or one merged over columns, but never a title over the whole table. */
function highestRow(sheet: SheetHints, seed: number, limit: number): number {
  let top = seed;
  while (top - 1 >= limit && isGroupRowOver(sheet, top - 1, seed)) top--;
  return top;
}

const isGroupRowOver = (sheet: SheetHints, row: number, seed: number): boolean =>
  sheet.about({ row }, `group ${seed}`, (asked) => isGroupRow(asked, row, seed));

function isGroupRow(sheet: SheetHints, row: number, seed: number): boolean {
  const { grid } = sheet;
  const firstNaming = namingColumn(sheet, seed);
  let groups = 0;
  let texts = 0;
  let known = 0;
  let odd = 0;
  for (const column of columnsOver(sheet, row, seed)) {
    const kind = grid.kind(row, column);
    if (kind === "blank" || kind === "space") continue;
    if (kind !== "text" && !isYear(grid, row, column)) {
      if (++odd > MOST_ODD_CELLS) return false;
      continue;
    }
    const ownHead = sheet.isOwn(row, column);
    if (column === firstNaming && grid.anchor(seed, column).row === seed) return false;
    if (sheet.namesIndicator(row, column)) return false;
    if (ownHead) {
      texts++;
      if (isHeading(sheet, row, column)) known++;
    }
    groups += ownHead || grid.anchor(row, column).row === row ? 1 : 0;
  }
  // A row in which we know nothing may still be one of groups, where several stand side by side over other headings.
  if (groups >= 2) return known === texts || (texts >= 2 && isOverHeadings(sheet, row, seed));
  return texts === 1 && isOverHeadings(sheet, row, seed) && isGroupHeading(sheet, row, seed);
}

/** Longer texts above a table are sentences about it. */
const LONGEST_GROUP = 60;

/** Headings of columns that hold no figures. */
const LABELS: ReadonlySet<Measure | null> = new Set<Measure>([
  "number",
  "name",
  "nameOrTarget",
  "unitOfMeasure",
  "note",
]);

/**
 * The only text above the headings of figures: a group's heading that was typed over one of its columns. Over the rows' numbers,
 * names, units or notes stands a line about the whole table.
 */
function isGroupHeading(sheet: SheetHints, row: number, seed: number): boolean {
  const { grid } = sheet;
  for (const column of columnsOver(sheet, row, seed)) {
    if (!sheet.isOwn(row, column) || grid.text(row, column) === "") continue;
    const text = grid.text(row, column);
    if (LABELS.has(sheet.hints(seed, column)?.measure ?? null)) return false;
    return (
      text.length <= LONGEST_GROUP &&
      !isReference(grid.key(row, column)) &&
      classifyLine(text).kind === "other"
    );
  }
  return false;
}

/** Every text of the row stands over a heading of figures below it. */
function isOverHeadings(sheet: SheetHints, row: number, seed: number): boolean {
  for (const column of columnsOver(sheet, row, seed)) {
    if (!sheet.isOwn(row, column) || sheet.grid.text(row, column) === "") continue;
    if (!isHeading(sheet, seed, column)) return false;
  }
  return true;
}
