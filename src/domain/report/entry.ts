import type { Indicator } from "../catalogue/indicator";
import type { FindingDraft } from "../finding/finding";
import type { Spot } from "./grid";
import type { SubRole } from "./subRow";

/** One indicator's row with the rows that belong to it. */
export interface Entry {
  readonly indicator: Indicator;
  readonly row: number;
  /** Rows that carry its numerator, denominator or rate: below it, or its own row where a label beside the name says so. */
  readonly halves: Partial<Record<SubRole, number[]>>;
  /** Rows of smaller units below it, with the place as written. */
  readonly places: PlaceRow[];
  /** Rows that add those up. */
  readonly totals: number[];
}

export interface PlaceRow extends Spot {
  readonly text: string;
}

/** The rows of one unit: the whole table, or what follows a line that names another unit. */
export interface Section {
  /** The line that names the unit; `null` where the table has none. */
  readonly label: PlaceRow | null;
  readonly entries: Entry[];
  readonly findings: FindingDraft[];
}
