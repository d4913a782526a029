import { saysAttainment } from "../figures/attained";
import type { Measure } from "../../words/measures.data";
import { isNumberText, isYear, type SheetHints } from "../hints/sheetHints";
import { isNaming } from "./namingColumn";

/** What the own cells of one row hold. */
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
  const rows = known.get(sheet) ?? [];
  known.set(sheet, rows);
  return (rows[row] ??= lookAt(sheet, row));
}

function lookAt(sheet: SheetHints, row: number): RowCells {
  const { grid } = sheet;
  const measures = new Set<Measure>();
  let [texts, odd, places, headings, statuses] = [0, 0, 0, 0, 0];
  let naming = false;
  let indicator = false;
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.value(row, column);
    if (value === null || !sheet.isOwn(row, column)) continue;
    // A year may stand over a column, but 2048 may as well be a number of pupils: it proves nothing.
    if (isYear(grid, row, column)) continue;
    if (typeof value !== "string" || isNumberText(value)) {
      odd++;
      continue;
    }
    if (grid.text(row, column) === "") continue;
    texts++;
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

/** Whether a text says anything that a heading over figures says. */
export function isHeading(sheet: SheetHints, row: number, column: number): boolean {
  const hints = sheet.hints(row, column);
  if (sheet.isPlace(row, column)) return true;
  return (
    hints !== null &&
    (hints.measure !== null || hints.qualifiers.length > 0 || hints.bare || hints.years.length > 0)
  );
}
