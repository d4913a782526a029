/** How a province's value comes from its units: a pooled share, a sum, or the number of units that attained. */
export type IndicatorKind = "rate" | "count" | "attained";

/** Whether a larger or a smaller value is the better one. */
export type Direction = "higher" | "lower";

/** Tier of administration a reporting unit stands on. */
export type UnitLevel = "district" | "commune" | "department" | "school";

/** One row of the appendix: its definition, who reports it, last year's result and this year's target. */
export interface Indicator {
  readonly code: string;
  /** Number in the printed appendix. */
  readonly tt: number;
  readonly nameVi: string;
  /** The plan's own spelling where it has a typing error; an exact name when reading. */
  readonly printedAlias: string | null;
  readonly nameEn: string;
  readonly kind: IndicatorKind;
  readonly numeratorVi: string;
  readonly denominatorVi: string | null;
  readonly numeratorVar: string;
  /** Rows of one unit that share it must carry the same denominator. */
  readonly denominatorVar: string | null;
  /** 100 for percent, 10 000 for "per ten thousand inhabitants", 1 for counts. */
  readonly scale: number;
  /** Unit of measure as printed (Đơn vị tính). */
  readonly unit: string;
  /** `unit`: every unit but the Department; `department`: only it; `both`: all. */
  readonly reportedBy: "unit" | "department" | "both";
  /** Decimals of the reported value. */
  readonly decimals: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly legalBasis: string;
  readonly direction: Direction;
  /** What the numerator counts, as in "cần thêm 53 trẻ". */
  readonly countedVi: string;
  /** Last year's result and the target as the plan prints them. */
  readonly baselineText: string;
  readonly targetText: string;
  /** The numerator may exceed the denominator (children enrolled from neighbouring places). */
  readonly mayExceed?: boolean;
  readonly noteVi?: string;
  /** A count of communes lies between 0 and the unit's number of communes. */
  readonly countOf?: "commune";
  /** Levels of unit that can be asked; absent: all. */
  readonly levels?: readonly UnitLevel[];
  /** Code of the indicator whose numerator (or attainment) contains this one's. */
  readonly nestedIn?: string;
  /** Code of the indicator that counts a separate group of the same denominator. */
  readonly disjointWith?: string;
}

/** The plan that the catalogue comes from. Years are school years, "2024-2025". */
export interface Plan {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly baselineYear: string;
  readonly targetYear: string;
}

/** The indicators in force for one school year, in the order of the printed appendix. */
export interface Catalogue {
  readonly about?: string;
  readonly plan: Plan;
  /** Column headings of the printed appendix; a group is its heading with the headings below it. */
  readonly printedHeader?: readonly (string | Readonly<Record<string, readonly string[]>>)[];
  readonly indicators: readonly Indicator[];
}
