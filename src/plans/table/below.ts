import type { PlanGrid } from "./grid";
import type { Header } from "./header";
import { sidePattern } from "../row/targetWords.data";

/** Data rows looked at to tell offices from units, and figures from texts. */
const SAMPLE = 80;

/** What stands below a header, up to the row behind the table's last. */
export interface Below {
  readonly grid: PlanGrid;
  readonly header: Header;
  readonly end: number;
}

/** Rows of a column that hold a figure. */
export function figuresBelow({ grid, header, end }: Below, column: number): number {
  return countBelow(grid, header, end, column, (text) => /\d/.test(text));
}

/** Rows of a column that say "at least" or "at most", in signs or words. */
export function operatorsBelow({ grid, header, end }: Below, column: number): number {
  return countBelow(grid, header, end, column, (text) => sidePattern.test(text));
}

/** Rows of a column whose text fits. */
export function countBelow(
  grid: PlanGrid,
  header: Header,
  end: number,
  column: number,
  fits: (text: string) => boolean,
): number {
  let count = 0;
  for (let row = header.bottom + 1; row < Math.min(end, header.bottom + SAMPLE); row++)
    if (fits(grid.text(row, column))) count++;
  return count;
}
