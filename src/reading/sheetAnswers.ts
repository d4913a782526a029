import type { ColumnMeaning } from "../model/readingAnswers";
import type { HeadingPart } from "./columns/headingPart";
import type { At } from "../model/address";

/** The officer's answers for one sheet, for its grid upright or turned. */
export interface SheetAnswers {
  /** What he says of a column of the grid; `null` where nothing. */
  columnAt(column: number, parts: readonly HeadingPart[]): ColumnMeaning | null;
  /** Notes that a table was read with what he says of a column. */
  noteUsed(column: number, parts: readonly HeadingPart[]): void;
  /** He says of some cells that they are to be used as they stand. */
  readonly acceptsCells: boolean;
  /** He says that the cell is to be used as it stands. */
  isAccepted(at: At | null): boolean;
  /** How he names a column of the grid: "D", or "4" in a turned grid. */
  lineOf(column: number): string;
}
