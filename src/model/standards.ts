import type { Localized } from "./finding";

/** A share of a group of units that must have attained for the larger unit to be proposed. */
export interface Condition {
  readonly key: string;
  readonly label: Localized;
  /** Which units are counted: all, those that are especially difficult, or the others. */
  readonly group: "all" | "difficult" | "others";
  /** Least percentage of the group. */
  readonly least: number;
  /** Code of the indicator whose units are counted; absent: the standard's own. */
  readonly indicator?: string;
}

/** The conditions of one standard, as an officer edits and confirms them: nothing here is assumed to be in force. */
export interface StandardConditions {
  readonly code: string;
  readonly title: Localized;
  readonly legalBasis: string;
  /** ISO dates between which the conditions hold; absent: not known. */
  readonly since?: string;
  readonly until?: string;
  readonly conditions: readonly Condition[];
}

/** Being especially difficult is dated data of a unit. */
export interface DifficultPeriod {
  readonly unit: string;
  readonly since: string;
  readonly until?: string;
}

/** What an officer has confirmed: the conditions of standards, and which units are especially difficult from when on. */
export interface ConfirmedConditions {
  readonly standards: readonly StandardConditions[];
  readonly difficult: readonly DifficultPeriod[];
}

/** What is known of a unit's standard: a signed decision, or something short of it. */
export type RecognitionState =
  "selfAssessed" | "inspected" | "recognised" | "recognisedAgain" | "expired" | "revoked" | "notAttained";

/** One entry of a unit's history of a standard. */
export interface RecognitionEntry {
  readonly unit: string;
  readonly state: RecognitionState;
  /** ISO date from which the entry holds. */
  readonly date: string;
  /** Number of the decision, "125/QĐ-UBND"; "" for what is not one. */
  readonly decision: string;
  /** ISO date after which a recognition no longer holds; absent: without end. */
  readonly until?: string;
}

/** An entry of the Department's list: which standard, and what is known of a unit from when on. */
export interface ListedDecision extends RecognitionEntry {
  /** Code of the indicator that counts the standard. */
  readonly indicator: string;
}

/** What the officer has confirmed of standards, with the list of decisions. */
export interface ConfirmedStandards {
  /** `null` where no conditions were given, so that nothing is concluded. */
  readonly conditions: ConfirmedConditions | null;
  readonly decisions: readonly ListedDecision[];
}
