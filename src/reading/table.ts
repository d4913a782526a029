import type { Area } from "../model/snapshot";
import type { Column } from "./columns/columns";
import type { HeaderRows } from "./columns/headerRows";

/** A table whose header has been found; whether it is a report is decided by its rows. */
export interface Table {
  readonly header: HeaderRows;
  /** Rows and columns of its body, zero-based, all ends inclusive. */
  readonly body: Area;
  /** Column of the indicators' names; `null` where the table goes by numbers alone. */
  readonly name: number | null;
  readonly number: number | null;
  readonly columns: readonly Column[];
  /** Columns of texts that say what a row is of: a year, a part, a place, a half of a fraction. */
  readonly labels: readonly number[];
  /** Columns that hold figures. */
  readonly figureColumns: ReadonlySet<number>;
  /** Columns of numbers whose headings say nothing that is known. */
  readonly unknownColumns: readonly number[];
}
