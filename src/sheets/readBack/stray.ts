import type { SheetSnapshot } from "../../model/snapshot";
import { contentOf, findTable, FORMULA } from "./entries";

/** A cell that holds something in a row or a column that is none of ours. Row and column are zero-based. */
export interface StrayCell {
  readonly row: number;
  readonly column: number;
  readonly shown: string | number;
}

/** Our own rows and columns of a table. */
interface Own {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What stands between our rows and columns; beside and below the table nothing of ours is ever written. */
export function findStray(sheet: SheetSnapshot, { rows, columns }: Own): StrayCell[] {
  const [ownRows, ownColumns] = [new Set(rows), new Set(columns)];
  const stray: StrayCell[] = [];
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++)
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
      if (ownRows.has(row) && ownColumns.has(column)) continue;
      const { entered, shown } = contentOf(sheet, row, column);
      if (entered !== null && entered !== FORMULA && shown !== null) stray.push({ row, column, shown });
    }
  return stray;
}

/** The same of the table of Tổng hợp or of an appendix. */
export function findStrayInTable(sheet: SheetSnapshot): StrayCell[] {
  const table = findTable(sheet);
  if (!table) return [];
  const { header, first, rows, columns, headings } = table;
  const heading = Array.from({ length: first - header }, (_, line) => header + line);
  const own = columns.filter((column) => headings[column] !== "");
  return findStray(sheet, { rows: [...heading, ...rows], columns: own });
}
