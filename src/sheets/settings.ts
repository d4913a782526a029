import type { ConfirmedConditions, ListedDecision } from "../model/standards";
import type { Catalogue } from "../model/indicator";
import type { Assignment, Confirmation, PastYear, PreviousYear } from "../model/consolidation";
import type { ColumnAnswer } from "../model/readingAnswers";
import type { Language } from "../model/finding";
import type { Contact } from "../letters/asking/contact";
import type { LetterHeading } from "../letters/letterHeading";

/** The document that the appendix goes with, for the line under its title; "" keeps a blank to be filled in by hand. */
export interface AppendixHeading {
  /** "Báo cáo", "Kế hoạch" … */
  readonly document: string;
  /** "215/BC-SGDĐT" */
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  /** "Sở Giáo dục và Đào tạo" */
  readonly issuer: string;
}

/** When a unit was written to and when it answered, as ISO dates; absent: not yet. */
export interface LetterNote {
  readonly sent?: string;
  readonly answered?: string;
}

/** Where one report stands: a file, or the open workbook when `file` is `null`. */
export interface Origin {
  readonly file: string | null;
  readonly sheet: string;
}

/** What was decided when a report came again. */
export interface ResubmissionNote {
  /** Name of the unit. */
  readonly unit: string;
  /** Names of the files, of a sheet where the older report stood in the workbook. */
  readonly older: string;
  readonly newer: string;
  readonly accepted: boolean;
  /** ISO date. */
  readonly when: string;
}

export type { Contact, LetterHeading };

/** Choices that a workbook keeps, so that a colleague who opens it finds them. Plain data, kept as JSON. */
export interface WorkbookSettings {
  readonly schemaVersion: 1;
  readonly language: Language;
  /** Id of a built-in set of units. */
  readonly unitSet: string;
  /** Indicators, targets and school year of the officer's own; `null` for the built-in catalogue. */
  readonly catalogue: Catalogue | null;
  /** ISO date of the figures; `null` where not said. */
  readonly asOf: string | null;
  readonly heading: AppendixHeading;
  readonly signatures: boolean;
  /** Whose report a file or sheet is, as the officer answered; the open workbook's sheets have the file "". */
  readonly assignments: readonly Assignment[];
  /** What columns of forms hold, as the officer answered; absent where he answered nothing. */
  readonly columns?: readonly ColumnAnswer[];
  /** Reports that the officer put aside where a unit had sent two. */
  readonly excluded: readonly Origin[];
  /** Bases that the officer confirmed although they do not fit, for this year and these units alone; absent: none. */
  readonly confirmed?: readonly Confirmation[];
  /** What was decided when reports came again, oldest first; absent where none did. */
  readonly resubmissions?: readonly ResubmissionNote[];
  /** Last year's figures, from a workbook of ours. */
  readonly previous: PreviousYear | null;
  /** What the officer has confirmed of standards, each from a file; absent where neither was chosen. */
  readonly standards?: StandardsSettings;
  /** What earlier years tell, a file after the other; absent where none was chosen, empty once all were put away. */
  readonly history?: readonly PastYear[];
  /** By code of unit. */
  readonly contacts: Readonly<Record<string, Contact>>;
  /** Absent where nothing was filled in. */
  readonly letters?: LetterHeading;
  /** By code of unit; absent where nothing was noted. */
  readonly letterNotes?: Readonly<Record<string, LetterNote>>;
}

/** Conditions of standards and the list of decisions, with the names of their files. */
export interface StandardsSettings {
  readonly conditions?: { readonly file: string; readonly confirmed: ConfirmedConditions };
  readonly decisions?: { readonly file: string; readonly listed: readonly ListedDecision[] };
}

/** Version of the shape of settings that this program writes. */
export const SCHEMA = 1;

/** What holds in a workbook that keeps no settings yet: the province's districts and the built-in catalogue. */
export function defaultSettings(language: Language): WorkbookSettings {
  return {
    schemaVersion: SCHEMA,
    language,
    unitSet: "lai-chau-districts",
    catalogue: null,
    asOf: null,
    heading: { document: "", number: "", date: "", issuer: "" },
    signatures: false,
    assignments: [],
    excluded: [],
    previous: null,
    contacts: {},
  };
}

/** Settings as the text that a workbook keeps. */
export const writeSettings = (settings: WorkbookSettings): string => JSON.stringify(settings);

/** JSON with the keys of every object in alphabetical order, so that equal values are equal texts. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Whether two settings say the same; the language is each pane's own. */
export function sameSettings(one: WorkbookSettings, other: WorkbookSettings): boolean {
  return canonicalJson({ ...one, language: "vi" }) === canonicalJson({ ...other, language: "vi" });
}
