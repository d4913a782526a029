/** A figure as the unit means it. */
export type TrueFigure =
  | { readonly kind: "rate"; readonly numerator: number; readonly denominator: number }
  | { readonly kind: "value"; readonly value: number };

/**
 * What may come of one row of one unit.
 * `read`: any officer would read the figure. `ask`: the figure or a question. `either`: the figure or silence of any kind.
 * `silence`: nothing that stands in the sheet is the unit's figure, so that every figure is wrong.
 */
export type Outcome = "read" | "ask" | "either" | "silence";

export interface Truth {
  readonly unit: string;
  readonly indicator: string;
  readonly outcome: Outcome;
  /** Absent for `silence`. */
  readonly figure?: TrueFigure;
}

/** What the headings, labels, sections, titles or sheets of a report tell apart. */
export type AxisName = "period" | "standing" | "part" | "base" | "place";

/** How a report shows the alternatives of an axis. */
export type Carrier =
  /** A heading over the columns of each alternative. */
  | "groups"
  /** The alternatives below each measure. */
  | "subheadings"
  /** One heading for each column: "Tử số (năm trước)". */
  | "suffix"
  /** A row for each alternative below the indicator's name. */
  | "rows"
  /** A column that names the alternative of each row. */
  | "labels"
  /** A section row above all indicators of an alternative. */
  | "sections"
  /** A table of its own, one below the other. */
  | "tables"
  /** A sheet of its own. */
  | "sheets"
  /** The title of the sheet, for an alternative that stands alone. */
  | "title";

/** One value of an axis with the ways to word it: data. */
export interface AxisValue {
  readonly axis: AxisName;
  readonly value: string;
  readonly outcome: Outcome;
  /** Each way to word it: one text for each alternative. */
  readonly variants: readonly (readonly string[])[];
  /** Which alternative is the unit's figure; -1 where none is, "last" where the number of alternatives differs. */
  readonly wanted: number | "last";
  /** How the figures of the others come from the unit's: a bit beside it, shares of it, or parts that add up to it. */
  readonly others: "near" | "share" | "split";
  readonly carriers: readonly Carrier[];
  /** Only these indicators make sense with it. */
  readonly only?: readonly string[];
  /** Headings of the column that names the alternatives, where it is carried by labels. */
  readonly labelHeadings?: readonly string[];
  /** The title line, where it is carried by the title. */
  readonly titles?: readonly string[];
  /** The title must not name the wanted school year. */
  readonly noYear?: boolean;
}

/** Values of every dimension that a sheet was drawn with. */
export type Recipe = Readonly<Record<string, string>>;
