import { saysAttainment } from "../figures/attained";
import type { Measure } from "../../words/measures.data";
import { isNumberText, isYear, type SheetHints } from "../hints/sheetHints";
import { isNaming } from "./namingColumn";

/** What the own cells of one row hold. Of a row with a single text only how many it has is said. */
export interface RowCells {
  readonly texts: number;
  /** Numbers that are no years, dates, errors, booleans. */
  readonly odd: number;
  readonly measures: ReadonlySet<Measure>;
  readonly places: number;
  /** Texts with any meaning for figures. */
  readonly headings: number;
  /** Those of them that a row of figures may hold as well: "Đạt". */
  readonly statuses: number;
  readonly naming: boolean;
  readonly indicator: boolean;
}

const known = new WeakMap<SheetHints, RowCells[]>();

/** What the own cells of a row hold, found once: several searches ask for the same rows of a sheet. */
export function readRowCells(sheet: SheetHints, row: number): RowCells {
  return sheet.about({ row }, "cells", (asked) => {
    const rows = known.get(asked) ?? [];
    known.set(asked, rows);
    return (rows[row] ??= lookAt(asked, row));
  });
}

/** Texts without which a row says nothing over columns. */
const ENOUGH_TEXTS = 2;

function lookAt(sheet: SheetHints, row: number): RowCells {
  const { columns, odd } = listTexts(sheet, row);
  const { grid } = sheet;
  const measures = new Set<Measure>();
  const texts = columns.length;
  let [places, headings, statuses] = [0, 0, 0];
  let naming = false;
  let indicator = false;
  for (const column of texts < ENOUGH_TEXTS ? [] : columns) {
    if (sheet.isPlace(row, column)) places++;
    const measure = sheet.hints(row, column)?.measure ?? null;
    // "Đạt" may be a heading, and as well what a row says.
    if (measure && !saysAttainment(grid.text(row, column))) measures.add(measure);
    if (isHeading(sheet, row, column)) {
      headings++;
      if (saysAttainment(grid.text(row, column))) statuses++;
    }
    naming ||= isNaming(measure);
    indicator ||= sheet.namesIndicator(row, column);
  }
  return { texts, odd, measures, places, headings, statuses, naming, indicator };
}

/** The columns of a row's texts, and how many other cells it has. */
function listTexts(sheet: SheetHints, row: number): { readonly columns: number[]; readonly odd: number } {
  const { grid } = sheet;
  const columns: number[] = [];
  let odd = 0;
  for (let column = 0; column < grid.columns; column++) {
    const kind = grid.kind(row, column);
    if (kind === "blank" || kind === "space" || !sheet.isOwn(row, column)) continue;
    // A year may stand over a column, but 2048 may as well be a number of pupils: it proves nothing.
    if (isYear(grid, row, column)) continue;
    if (kind !== "text" || isNumberText(grid.value(row, column)) || isNil(grid.text(row, column))) odd++;
    else columns.push(column);
  }
  return { columns, odd };
}

/** "-" in place of a figure; over a column it stands for what fell. */
const isNil = (text: string): boolean => /^(?:[-–—]|\.{2,}|…)$/u.test(text);

/** Whether a text says anything that a heading over figures says. */
export function isHeading(sheet: SheetHints, row: number, column: number): boolean {
  const hints = sheet.hints(row, column);
  if (sheet.isPlace(row, column)) return true;
  return (
    hints !== null &&
    (hints.measure !== null || hints.qualifiers.length > 0 || hints.bare || hints.years.length > 0)
  );
}

/** A row over which the name of an indicator is merged from above is one of that indicator's rows, whatever its cells say. */
export function isWithinName(sheet: SheetHints, row: number): boolean {
  for (let column = 0; column < sheet.grid.columns; column++)
    if (sheet.grid.anchor(row, column).row < row && sheet.namesIndicator(row, column)) return true;
  return false;
}

/** Rows below a name that each say whose figures theirs are; their labels come again below the next name. */
const MOST_LABELS = 4;

/** "Ước thực hiện", "Chính thức" below each name: the same words in the same column a few rows on or before. */
export function isLabelled({ grid }: SheetHints, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const key = grid.kind(row, column) === "text" ? grid.key(row, column) : "";
    for (let step = 2; key !== "" && step <= MOST_LABELS; step++)
      if ([row - step, row + step].some((other) => other >= 0 && grid.key(other, column) === key))
        return true;
  }
  return false;
}

/** A heading of the row above is merged over this column and its neighbour, and both have words below it. */
export function isDivided({ grid, isOwn }: SheetHints, above: number, column: number): boolean {
  const head = grid.anchor(above, column);
  if (head.row !== above || grid.text(above, column) === "") return false;
  return [column - 1, column + 1].some((beside) => {
    if (beside < 0 || beside >= grid.columns || !isOwn(above + 1, beside)) return false;
    const other = grid.anchor(above, beside);
    return other.row === head.row && other.column === head.column && grid.kind(above + 1, beside) === "text";
  });
}

/** The same of a heading that is typed over one of its columns: over this column or its neighbour nothing stands, and both have words below. */
export function isUnderGap({ grid, isOwn }: SheetHints, above: number, column: number): boolean {
  const isGap = (at: number): boolean => isOwn(above, at) && grid.text(above, at) === "";
  return [column - 1, column + 1].some(
    (beside) =>
      beside >= 0 &&
      beside < grid.columns &&
      grid.kind(above + 1, beside) === "text" &&
      isOwn(above + 1, beside) &&
      (isGap(column) || isGap(beside)),
  );
}

/** Nothing stands in the row. */
export function isBlankRow({ grid }: SheetHints, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) if (grid.kind(row, column) !== "blank") return false;
  return true;
}

/** Some heading of the row is merged over several columns. */
export function isDividedRow({ grid }: SheetHints, row: number): boolean {
  for (let column = 0; column + 1 < grid.columns; column++) {
    const [one, next] = [grid.anchor(row, column), grid.anchor(row, column + 1)];
    const isMerged = one.row === row && one.row === next.row && one.column === next.column;
    if (isMerged && grid.text(row, column) !== "") return true;
  }
  return false;
}

/**
 * The columns of a row that stand over a table, from its first heading to its last cell: a letterhead or a signature beside it, as in the first
 * column of a turned sheet, is none of its groups.
 */
export function columnsOver({ grid, isOwn }: SheetHints, row: number, seed: number): number[] {
  const isFilled = (at: number, column: number): boolean =>
    at < grid.rows && isOwn(at, column) && grid.text(at, column) !== "";
  let first = 0;
  while (first < grid.columns && !isFilled(seed, first)) first++;
  let last = grid.columns - 1;
  while (last > first && !isFilled(seed, last) && !isFilled(seed + 1, last)) last--;
  const columns: number[] = [];
  for (let column = first; column <= last; column++)
    if (grid.anchor(row, column).column >= first) columns.push(column);
  return columns;
}
