import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { IndicatorIndex } from "../names/indicatorIndex";
import type { SubRole } from "../names/subRow";
import type { PreparedReading } from "../context";
import type { Coordinates } from "../hints/coordinates";
import type { ScannedRow } from "./rows";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";

/** A text of a row that names a place, and where it stands. */
export interface PlaceText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One row that carries figures of an indicator: its own, or one below it. */
export interface EntryRow {
  readonly row: number;
  /** Where its label stands, and the label as written; "" for the indicator's own row. */
  readonly column: number;
  readonly text: string;
  /** The half of the fraction that it carries, `null` for a whole row. */
  readonly role: SubRole | null;
  readonly coordinates: Coordinates;
  readonly place: PlaceText | null;
  /** It adds up the places above or below it. */
  readonly total: boolean;
}

/** One indicator's row with the rows that belong to it. */
export interface Entry {
  readonly indicator: Indicator;
  readonly row: number;
  readonly rows: EntryRow[];
}

/** The rows of one unit: the whole table, or what follows a line that names another unit. */
export interface Section {
  /** The line that names the unit; `null` where the table has none. */
  readonly label: PlaceText | null;
  readonly entries: Entry[];
  readonly findings: RawFinding[];
}

/** What a label column or a row's text says of its row. */
export interface Label {
  readonly role: SubRole | null;
  readonly coordinates: Coordinates;
  readonly place: PlaceText | null;
  readonly total: boolean;
  readonly text: string;
  readonly column: number;
}

export type RowMeaning =
  | { readonly kind: "indicator"; readonly indicator: Indicator; readonly coordinates: Coordinates }
  | { readonly kind: "part"; readonly label: Label }
  | { readonly kind: "qualified"; readonly coordinates: Coordinates }
  | { readonly kind: "unitSection" | "lead" | "unknown" | "other" };

export interface Walk {
  readonly sheet: SheetHints;
  readonly table: Table;
  readonly context: PreparedReading;
  readonly index: IndicatorIndex;
  readonly rows: readonly ScannedRow[];
  /** The position of the last row that is an indicator's. */
  readonly last: number;
  /** That of the last row with figures. */
  readonly filled: number;
  /** How often each text stands in the name column. */
  readonly recurring: ReadonlyMap<string, number>;
  /** The table's numbers are the catalogue's. */
  readonly numbered: boolean;
}

export interface State {
  current: Entry | null;
  /** The row before was the row of a place. */
  afterPlace: boolean;
  /** A row "Trong đó:" introduces what follows. */
  lead: boolean;
  /** What the section rows above say, by dimension; a later one of the same dimension takes the place of an earlier. */
  section: readonly Coordinates[];
  /** How the last of these rows is numbered: a row numbered alike stands beside it, not below. */
  numbering: string | null;
  /** Indicators that the unit's rows have named so far. */
  readonly listed: Set<string>;
}
