import type { IndicatorKind, TargetOperator } from "../model/indicator";
import type { Localized } from "../model/finding";
import type { At } from "../model/address";
import type { SheetSnapshot } from "../model/snapshot";

/** How a result must stand to the target's value to meet it. */
export type Operator = TargetOperator;

/** What a row's result is, as far as its plan tells. */
export type PlanKind = IndicatorKind;

/** What one column of a plan's table holds. */
export type ColumnRole =
  "tt" | "name" | "unit" | "baseline" | "plan" | "estimate" | "target" | "office" | "note" | "other";

/** What a person is asked before the plan is a catalogue. */
export type QuestionCode =
  | "YEAR_CHOICE"
  | "TARGET_COLUMN"
  | "TARGET_RANGE"
  | "TARGET_KEEP"
  | "TARGET_IN_WORDS"
  | "ROW_SEVERAL"
  | "NAME_NEAR"
  | "KIND_UNSURE"
  | "MEASURE_MISSING"
  | "BASELINE_ESTIMATE"
  | "TARGET_CHANGE"
  | "STRICT_WORDS"
  | "HIDDEN_CELLS";

/** A question with its place; `choices` are what an answer's `choice` may be. */
export interface PlanQuestion {
  readonly code: QuestionCode;
  readonly at?: At;
  readonly message: Localized;
  readonly choices?: readonly string[];
}

/** One answer of a person: `choice` is one of the question's, `value` anything that the question can be answered with. */
export interface PlanAnswer {
  readonly code: QuestionCode;
  readonly at?: string | { readonly file?: string; readonly sheet?: string; readonly cell: string };
  readonly choice?: string;
  readonly value?: string | number;
}

/** A target as the rule that a result is judged by. */
export interface PlanTarget {
  readonly operator: Operator;
  readonly value: number;
}

/** One column of the table, with the year that its heading (or the table's title) gives it. */
export interface PlanColumn {
  readonly column: string;
  readonly role: ColumnRole;
  readonly year: string | null;
}

/** The row's target of one year, where the plan sets targets for several. */
export interface YearTarget {
  readonly year: string;
  readonly text: string;
  readonly target: PlanTarget | null;
}

/** A target that was set first and changed by a document; what the table does not name is `null`. */
export interface ChangedTarget {
  /** The first target, as printed and as a rule. */
  readonly text: string;
  readonly target: PlanTarget;
  readonly changedBy: PlanDocument | null;
}

/** One row of the plan: a heading, or an indicator as understood. Missing values are `null`, texts that are not there "". */
export interface PlanRow {
  readonly at: At;
  readonly tt: string;
  readonly parent: string | null;
  readonly heading: boolean;
  readonly name: string;
  readonly unit: string;
  readonly baselineText: string;
  readonly targetText: string;
  readonly baseline: number | null;
  readonly target: PlanTarget | null;
  readonly match: { readonly code: string; readonly how: "exact" | "alias" | "near" } | null;
  readonly kind: PlanKind | null;
  readonly questions: readonly QuestionCode[];
  /** Only where the plan sets targets for several years. */
  readonly targets?: readonly YearTarget[];
  /** Only where a column of changed targets changed this row's. */
  readonly changedFrom?: ChangedTarget;
}

/** Number, date and issuer of the document that the table belongs to; what is not said is `null`. */
export interface PlanDocument {
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly issuer: string | null;
}

/** That a sheet's texts came in an old encoding and were turned into Unicode, with one of them before and after. */
export interface PlanDecoding {
  /** Name of the sheet or table. */
  readonly sheet: string;
  readonly encoding: string;
  readonly before: string;
  readonly after: string;
}

/** A plan's table as read: what it says, and what is still to be asked. */
export interface PlanReading {
  readonly title: string;
  readonly document: PlanDocument | null;
  readonly at: At;
  readonly columns: readonly PlanColumn[];
  readonly years: {
    readonly baseline: string | null;
    readonly target: string | null;
    readonly choices: readonly string[];
  };
  readonly rows: readonly PlanRow[];
  readonly questions: readonly PlanQuestion[];
  /** Further plans' tables of the file that were not read: a person chooses the sheet. */
  readonly others: readonly At[];
  /** Sheets of the table whose texts came in an old encoding. */
  readonly decoded: readonly PlanDecoding[];
  /** Answers that no question asked for. */
  readonly unused: readonly PlanAnswer[];
}

/** One sheet, or one table of a text document with the lines of text that stand before it. */
export interface PlanSheet {
  readonly file: string | null;
  readonly sheet: SheetSnapshot;
  readonly before: readonly string[];
  /** All lines of the document up to here, where its letterhead stands. */
  readonly head?: readonly string[];
  /** Where the file's bytes were of an old encoding and its texts are Unicode by now. */
  readonly decoding?: PlanDecoding;
}
