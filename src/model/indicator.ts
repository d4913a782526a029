/**
 * How a province's value comes from its units: a pooled rate, a sum, the number of units that attained, the share of units that
 * attained among those that can, or the one figure of one source that is never pooled (an index).
 */
export type IndicatorKind = "rate" | "count" | "attained" | "share" | "value";

/** Whether a larger or a smaller value is the better one. */
export type Direction = "higher" | "lower";

/** What a value has to be, beside its target. */
export type TargetOperator = ">=" | ">" | "<=" | "<" | "=";

/** When a row's figure is taken: over a school year, over a calendar year, or on a day. */
export type Clock = "schoolYear" | "calendarYear" | "date";

/** The reporting round of a year: its start, the first semester, the estimate of May and June, the official result. */
export type Round = "start" | "semester1" | "estimate" | "official";

/** A target as one document sets it; the last of a row's history is in force. */
export interface TargetVersion {
  readonly target: number;
  /** Absent: as the direction says. */
  readonly operator?: TargetOperator;
  /** As the document prints it. */
  readonly text: string;
  /** "3707/KH-UBND" */
  readonly document: string;
  /** ISO date of the document. */
  readonly date: string;
}

/** The target of one of several years of a plan. */
export interface YearTarget {
  /** School year "2026-2027" or calendar year "2030". */
  readonly year: string;
  readonly target: number;
  /** Absent: the operator of the row. */
  readonly operator?: TargetOperator;
  readonly text?: string;
}

/** The target of a single unit: one number, or one for each year of a roadmap, the last one begun being in force. */
export type UnitTarget = number | Readonly<Record<string, number>>;

/** Tier of administration a reporting unit stands on. */
export type UnitLevel = "district" | "commune" | "department" | "school";

/** One row of the appendix: its definition, who reports it, last year's result and this year's target. */
export interface Indicator {
  readonly code: string;
  /** Number in the printed appendix; a text where it is none ("5.1", "I", "-"). Several rows may have the same text. */
  readonly tt: number | string;
  readonly nameVi: string;
  /** The plan's own spelling where it has a typing error; an exact name when reading. */
  readonly printedAlias: string | null;
  readonly nameEn: string;
  readonly kind: IndicatorKind;
  readonly numeratorVi: string;
  readonly denominatorVi: string | null;
  /** English definitions; absent: sheets in English have the Vietnamese ones, as the plan's rows have. */
  readonly numeratorEn?: string;
  readonly denominatorEn?: string;
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
  /** Follows from the operator where there is one; with "=" it only says what a ranking takes for better. */
  readonly direction: Direction;
  /** Absent: ">=" where higher is better, "<=" where lower is. */
  readonly targetOperator?: TargetOperator;
  /** Every version of a target that was changed during the year, oldest first; the last is in force. */
  readonly targetHistory?: readonly TargetVersion[];
  /** Targets of several years, earliest first; the last one is the goal. */
  readonly yearTargets?: readonly YearTarget[];
  /** Targets of single units, by code of unit. */
  readonly unitTargets?: Readonly<Record<string, UnitTarget>>;
  /** Name of the list of single units' targets, such as a roadmap. */
  readonly unitTargetsName?: string;
  /** Only decisions of recognition count as attained; absent: what is reported. */
  readonly counts?: "decision";
  /** Absent: "schoolYear". */
  readonly clock?: Clock;
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
  /** ISO date; "" for a plan that is not dated yet. */
  readonly date: string;
  readonly issuer: string;
  /** School years, "2024-2025", or calendar years, "2026". */
  readonly baselineYear: string;
  readonly targetYear: string;
  /** Absent: "official". */
  readonly round?: Round;
}

/** The indicators in force for one school year, in the order of the printed appendix. */
export interface Catalogue {
  readonly about?: string;
  readonly plan: Plan;
  /** Column headings of the printed appendix; a group is its heading with the headings below it. */
  readonly printedHeader?: readonly (string | Readonly<Record<string, readonly string[]>>)[];
  readonly indicators: readonly Indicator[];
}
