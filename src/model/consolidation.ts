import type { ConfirmedStandards } from "./standards";
import type { Adjustment } from "./adjustment";
import type { Catalogue, Indicator, Round } from "./indicator";
import type { Finding, FindingCode, FindingConfirmation, Localized } from "./finding";
import type { Share, UnitReport } from "./report";
import type { ReadingAnswers } from "./readingAnswers";
import type { At } from "./address";
import type { SetOffer } from "./reportingUnit";
import type { ReportingUnit, UnitScope } from "./reportingUnit";

/**
 * A row's verdict. `noTarget` and `targetInWords` are rows with a figure that nothing can be judged against; they are not `missing`,
 * which says that there is no figure.
 */
export type Status =
  "exceeded" | "met" | "shortfall" | "undetermined" | "missing" | "noTarget" | "targetInWords";

/** What one expected unit gave for one indicator; numbers are `null` where it is silent. A unit that the row does not concern has none. */
export interface UnitContribution {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Unrounded rate, count, or 1 and 0 for attained. */
  readonly value: number | null;
  readonly at: At | null;
  readonly denominatorAt: At | null;
  /** Why there is no figure; `null` where there is one. */
  readonly silence: FindingCode | null;
  /** Adjustments behind the figure; empty for a figure as reported. */
  readonly adjustments: readonly Adjustment[];
  /** Smaller units behind the figure, where the report is itself a consolidation. */
  readonly share: Share | null;
  /** The unit's own target and verdict, where the catalogue gives single units targets. */
  readonly own?: OwnVerdict;
  /** The unit says that it attained, and no decision is entered: it does not count. */
  readonly undecided?: true;
}

/** A single unit's target in force, and the verdict of its own figure; `missing` where it has none. */
export interface OwnVerdict {
  readonly target: number;
  readonly status: Status;
  /** How far the unit's printed value is from its target; `null` without a figure. */
  readonly shortfall: number | null;
}

/** Why a row is not judged although there are figures, or why nobody can give one. */
export type NotJudgedReason = "planOutsideUnits" | "targetImpossible" | "levelNotInSet" | "severalSources";

/** The goal of the last of several years: what is left to it, and how much that is a year. */
export interface Goal {
  readonly year: string;
  readonly target: number;
  readonly left: number;
  /** `null` where the goal's year is not after the plan's. */
  readonly perYear: number | null;
}

/** A unit's part in a shortfall: people, schools … missing to the target at that unit, > 0. */
export interface Cause {
  readonly unit: string;
  readonly missing: number;
}

/** One row of the result. See "Arithmetic" in docs/arithmetic.md for every field; a missing value is `null`, never 0. */
export interface ConsolidatedIndicator {
  readonly indicator: Indicator;
  /** Units with a usable figure, and units expected to have one (asked, and not declared as not applicable). */
  readonly reported: number;
  readonly expected: number;
  /** Reported value: rounded half-up on the exact value; nearest double of that decimal. */
  readonly actual: number | null;
  /** Nearest double of the unrounded value. */
  readonly exact: number | null;
  /** Worst and best case under silence, as reported values; `null` without silence or without bounds. */
  readonly low: number | null;
  readonly high: number | null;
  /** Units whose denominator `low` and `high` take from last year, ± 10 %; to be printed with them as an assumption. */
  readonly assumed: readonly string[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly difference: number | null;
  readonly attainment: number | null;
  readonly shortfall: number | null;
  readonly needed: number | null;
  readonly status: Status;
  readonly byUnit: readonly UnitContribution[];
  /** Which units cause a shortfall, most missing first; empty where none or not determinable. */
  readonly causes: readonly Cause[];
  /** Why there is no verdict across bases; `null` where nothing stands in its way. */
  readonly bar: NotJudgedReason | null;
  /** Whether last year's result was counted on the same base: the same units, or a whole of the same territory. */
  readonly sameBase: boolean;
  /** `null` where the plan has no targets of several years, or the row has no result. */
  readonly goal: Goal | null;
}

/** Whether and with what a unit of the set took part. */
export interface UnitState {
  readonly unit: ReportingUnit;
  readonly file: string | null;
  readonly sheet: string | null;
  /** Indicators with a usable figure, and indicators expected of it. */
  readonly reported: number;
  readonly expected: number;
  readonly received: boolean;
  /** Reports of the unit have come, and none of them could be used. */
  readonly cameUnused?: boolean;
}

/** Figures of the year before, from a workbook that we wrote. */
export interface PreviousYear {
  readonly schoolYear: string;
  /** Id of the set of units that the figures are of; absent where it is not known. */
  readonly unitSet?: string;
  readonly byUnit: Readonly<Record<string, Readonly<Record<string, PreviousFigure>>>>;
  /** Worked out over the boundaries of now, "tính lại theo địa giới mới". */
  readonly restated?: boolean;
  /** The workbooks as they were read, where a further one may join them; absent where nothing hangs on it. */
  readonly workbooks?: readonly PreviousWorkbook[];
}

/** One of last year's workbooks as it was read: figures under the codes and names that its units have there. */
export interface PreviousWorkbook {
  readonly whole: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly previous: Pick<PreviousYear, "schoolYear" | "byUnit">;
}

export interface PreviousFigure {
  readonly numerator: number;
  /** `null` for counts and attained. */
  readonly denominator: number | null;
}

/** What one file tells of one year: an earlier workbook of ours, or an appendix as printed. */
export interface PastYear {
  /** School year "2024-2025" or calendar year "2026". */
  readonly year: string;
  /** Name of the file. */
  readonly file: string;
  /** `result`: the file is of that year; `plan`: the file is of another year, and names this year's result or target beside its own. */
  readonly standing: "result" | "plan";
  /** Id of the set of units that reported, and the larger unit; `null` where the file does not say. */
  readonly unitSet: string | null;
  readonly whole: string | null;
  /** By code of indicator of the catalogue in force. */
  readonly rows: Readonly<Record<string, PastFigure>>;
}

/** One row of a past year; what the file does not tell is `null`. */
export interface PastFigure {
  readonly value: number | null;
  readonly target: number | null;
  /** Unit of measure as the file prints it. */
  readonly unit: string;
  /** What the value was pooled from; `null` where the file prints the value alone. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Units behind a value that was not over all of them; `null` for a whole one. */
  readonly share: Share | null;
  /** Where the value stands, else the target. */
  readonly at: At | null;
}

/** When the set of units is in force, and the larger units (former provinces) that its territory was made of. */
export interface Base {
  readonly since?: string;
  readonly until?: string;
  readonly formerWholes: readonly string[];
}

/** The results of one reporting round of the year, as they stood when the round was closed; never changed afterwards. */
export interface FrozenRound {
  readonly round: Round;
  /** "2026-06-15 09:30" */
  readonly when: string;
  readonly rows: Readonly<Record<string, FrozenRow>>;
}

/** One row of a frozen round. */
export interface FrozenRow {
  readonly value: number | null;
  readonly status: Status;
  readonly reported: number;
  readonly expected: number;
  /** Why it changed since the round before, in the officer's words; "" where he gave no reason. */
  readonly reason: string;
}

/** The rounds of the year that are frozen, oldest first, and why the rows have changed since the last of them, by code. */
export interface Rounds {
  readonly frozen: readonly FrozenRound[];
  readonly reasons: Readonly<Record<string, string>>;
}

/** The result: one row per indicator of the catalogue, in its order, with its trace to the units. */
export interface Consolidation {
  readonly catalogue: Catalogue;
  readonly unitSet: string;
  /** Name of the larger unit that the result is for. */
  readonly province: string;
  readonly asOf: string | null;
  readonly units: readonly UnitState[];
  readonly missingUnits: readonly string[];
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly adjustments: readonly Adjustment[];
  readonly previous: PreviousYear | null;
  /** Bases that the officer confirmed although they do not fit. */
  readonly confirmed: readonly Confirmation[];
  /** What earlier workbooks and appendices tell, a file after the other; absent where none was given. */
  readonly history?: readonly PastYear[];
  /** What earlier years are held against; absent without history, and where any unit may report. */
  readonly base?: Base;
  /** Absent where no round was frozen. */
  readonly rounds?: Rounds;
  /** What follows for the larger unit from the standards of its units; absent where no conditions were given. */
  readonly conclusions?: readonly StandardConclusion[];
}

/** One condition of a standard with its figures; `met` is `null` where silent units decide. */
export interface ConcludedCondition {
  readonly indicator: string;
  readonly group: "all" | "difficult" | "others";
  /** Least percentage of the group. */
  readonly least: number;
  readonly attained: number;
  readonly unknown: number;
  readonly of: number;
  readonly met: boolean | null;
}

/** Whether the larger unit can be proposed for a standard; never that it has attained it. */
export interface StandardConclusion {
  /** Code of the indicator that counts the standard. */
  readonly code: string;
  readonly verdict: "enough" | "notEnough" | "unknown";
  readonly conditions: readonly ConcludedCondition[];
  /** Codes of units whose recognition changed since the year before; `null` where no decisions are listed. */
  readonly changes: {
    readonly gained: readonly string[];
    readonly lost: readonly string[];
    readonly expired: readonly string[];
  } | null;
  readonly text: Localized;
}

/** What an officer can confirm: that the plan's year was reported by units that came after it. */
export type Confirmation = "units";

/** Everything besides the workbooks that a run needs; nothing is global. */
export interface ConsolidationRequest {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
  /** Answers of the officer: `file` or `file#sheet` → unit code. */
  readonly assignments: readonly Assignment[];
  /** What columns and cells are, by the word of the officer; absent where he said nothing. */
  readonly readingAnswers?: ReadingAnswers;
  readonly adjustments: readonly Adjustment[];
  readonly previous: PreviousYear | null;
  readonly asOf: string | null;
  /** Whether each unit has a decision of recognition in force, by code of indicator and of unit; a unit that is not entered is absent. */
  readonly decisions?: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** Absent: none. */
  readonly confirmed?: readonly Confirmation[];
  /** Warnings that were looked into and found right; absent: none. */
  readonly confirmations?: readonly FindingConfirmation[];
  /** Another set of units that most reports belong to: one question, instead of one for each of them. */
  readonly offered?: SetOffer | null;
  /** Absent: no earlier years were given. */
  readonly history?: readonly PastYear[];
  /** Absent: no round is frozen. */
  readonly rounds?: Rounds;
  /** Absent: nothing is concluded of standards. */
  readonly standards?: ConfirmedStandards;
}

export interface Assignment {
  readonly file: string;
  /** `null`: every sheet of the file. */
  readonly sheet: string | null;
  readonly unit: string;
}

export interface ConsolidationResult {
  readonly consolidation: Consolidation;
  readonly findings: readonly Finding[];
  /** The reports as used, after adjustments. */
  readonly reports: readonly UnitReport[];
}
