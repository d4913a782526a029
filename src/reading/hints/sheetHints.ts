import type { Grid } from "../view/grid";
import type { SheetAnswers } from "../sheetAnswers";
import type { BodyLevel } from "../../words/places.data";
import type { PlaceBeside } from "./cellText";
import type { Hints } from "./hints";
import type { PreparedReading } from "../context";

/** A row or a column of a grid. */
export type Line =
  | { readonly row: number; readonly column?: undefined }
  | { readonly column: number; readonly row?: undefined };

/** A sheet with what each text in it may mean. */
export interface SheetHints {
  readonly grid: Grid;
  /** What a cell's text says; a calendar year may be typed as a number. `null` for any other value and for blanks. */
  hints(row: number, column: number): Hints | null;
  /** The cell's own text names a place or an office. */
  isPlace(row: number, column: number): boolean;
  /** The place whose all its figures are, as a heading names it behind other words: "Kết quả của huyện Sìn Hồ". */
  nameWithin(row: number, column: number): string | null;
  /** The place that a heading names in brackets behind what it measures. */
  placeBeside(row: number, column: number): PlaceBeside | null;
  /** How the body that a heading names, saying nothing else, stands to the units: "Sở", "Của xã". */
  bodyIn(row: number, column: number): BodyLevel | null;
  /** The cell's text is the name of an indicator. */
  namesIndicator(row: number, column: number): boolean;
  /** The cell is not covered by a merge that begins elsewhere. */
  isOwn(row: number, column: number): boolean;
  /** The row or the column of a cell is hidden. */
  isHidden(row: number, column: number): boolean;
  /** The cell held something that its format takes away: it is struck out, or points at a blank cell. */
  isEmptied(row: number, column: number): boolean;
  /** What the officer says of its columns and cells. */
  readonly answers: SheetAnswers;
  /**
   * The answer to a question about one row or column. In a copy of a known form the line may say something else, as a letterhead does,
   * where the answer is the same. `name` tells the question from all others about the line; `ask` uses nothing but the sheet that it is
   * given; the answer is plain data.
   */
  about<T>(line: Line, name: string, ask: (sheet: SheetHints) => T): T;
}

/** Opens a grid for the search of tables; `hidden` holds the sheet's hidden rows and columns, turned as the grid is. */
export function openHints(
  grid: Grid,
  { readText, readCell, index }: PreparedReading,
  hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
  answers: SheetAnswers,
  emptied: ReadonlySet<string> = new Set(),
): SheetHints {
  const cell = keptByCell(grid, (row, column) =>
    typeof grid.value(row, column) === "string" ? readCell(grid.text(row, column)) : null,
  );
  const sheet: SheetHints = {
    grid,
    about: (_, __, ask) => ask(sheet),
    hints: (row, column) => {
      const read = cell(row, column);
      if (read !== null) return read.hints;
      return isYear(grid, row, column) ? readText(String(grid.value(row, column))) : null;
    },
    isPlace: (row, column) => cell(row, column)?.isPlace ?? false,
    nameWithin: (row, column) => cell(row, column)?.nameWithin ?? null,
    placeBeside: (row, column) => cell(row, column)?.placeBeside ?? null,
    bodyIn: (row, column) => cell(row, column)?.bodyIn ?? null,
    namesIndicator: (row, column) => cell(row, column)?.namesIndicator ?? index.names(grid.key(row, column)),
    isOwn: (row, column) => grid.isOwn(row, column),
    answers,
    isEmptied: (row, column) => emptied.size > 0 && emptied.has(grid.at(row, column).cell),
    isHidden: (row, column) => hidden.rows.has(row) || hidden.columns.has(column),
  };
  return sheet;
}

/** The answers for the cells of a sheet, each found when it is first asked for: every search asks for the same cells again. */
function keptByCell<T extends object | null>(
  { columns }: Grid,
  answer: (row: number, column: number) => T,
): (row: number, column: number) => T {
  const known: T[][] = [];
  return (row, column) => {
    const found = known[row]?.[column];
    if (found !== undefined) return found;
    const fresh = answer(row, column);
    // Beside the sheet everything is blank.
    if (row >= 0 && column >= 0 && column < columns) (known[row] ??= [])[column] = fresh;
    return fresh;
  };
}

/** "2025" typed over a column, as a number or as a text; as well it may be a number of pupils. */
export function isYear(grid: Grid, row: number, column: number): boolean {
  return grid.isYear(row, column);
}

/** A number typed as a text: "1.234", "34,4 %", "12 trẻ". */
export function isNumberText(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^(?:\(\d[\d.,\s]*%?\)|[-+(]?\d(?:[\d.,\s]*[\d,])?%?\)?|[-+]?\d(?:[\d.,\s]*\d)?%?(?: ?\p{L}{1,12}(?: \p{L}{1,8})?)?)$/u.test(
      value.trim(),
    )
  );
}
