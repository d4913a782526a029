import type { AdjustedField } from "./adjustment";
import type { ColumnMeaning } from "./readingAnswers";
import type { At } from "./address";
import type { FindingCode, RawFinding } from "./finding";
import type { SheetVisibility, WorkbookMark } from "./snapshot";

/** The rate that a report prints beside its counts: only a check. */
export interface PrintedRate {
  /** Decimal number with a point, in the indicator's scale: "69.7" for 69,7 %. */
  readonly value: string;
  /** Decimals that the cell shows; the precision at which it may be compared. */
  readonly decimals: number;
  readonly at: At;
}

/** How many smaller units stand behind a total in a workbook that we wrote. */
export interface Share {
  readonly reported: number;
  readonly expected: number;
}

/** Numerator and denominator of a rate: whole numbers ≥ 0. */
export interface RateFigure {
  readonly kind: "rate";
  readonly numerator: number;
  readonly denominator: number;
  readonly at: At;
  readonly denominatorAt: At;
  readonly printed: PrintedRate | null;
  /** The pairs of smaller units printed in the same table, where it lists them. */
  readonly parts?: readonly { readonly numerator: number; readonly denominator: number }[];
  /** The numerator was written with the sign for nil. */
  readonly nil?: boolean;
  readonly share?: Share;
}

/** A whole number ≥ 0 (`count`), or 1 and 0 for attained and not (`attained`). */
export interface CountFigure {
  readonly kind: "count" | "attained";
  readonly value: number;
  readonly at: At;
  readonly nil?: boolean;
  readonly share?: Share;
  /** "Đạt" or the like, where a count of communes says so in words: the word of a unit that is one of them itself. */
  readonly word?: string;
}

/** The unit says that the row does not concern it: neither a figure nor a silence. */
export interface NotApplicableFigure {
  readonly kind: "notApplicable";
  readonly at: At;
}

/** A row that gives no usable figure, with the finding that says why. */
export interface SilentFigure {
  readonly kind: "silent";
  readonly problem: FindingCode;
  readonly at: At | null;
  /** The numbers that could be read all the same, so that an adjustment of the other half completes the row. */
  readonly read?: Readonly<Partial<Record<AdjustedField, number>>>;
  /** Where the numbers of the row stand, read or not. */
  readonly places?: Readonly<Partial<Record<AdjustedField, At>>>;
  /** The rate that stands there without its counts. */
  readonly printed?: PrintedRate;
}

export type Figure = RateFigure | CountFigure | NotApplicableFigure | SilentFigure;

/** A column from which figures of a report were taken. */
export interface BasisColumn {
  readonly role: "numerator" | "denominator" | "result";
  /** "D"; of a table on its side the number of the row. */
  readonly line: string;
  /** Its headings as written, from the top. */
  readonly heading: string;
  /** What it holds is the officer's word. */
  readonly answered?: boolean;
}

/** Why the cells of a report were taken: the columns, and in how many rows with a printed rate 100·N/D is that rate. */
export interface ReadingBasis {
  readonly columns: readonly BasisColumn[];
  readonly agreeing: number;
  readonly printed: number;
}

/** One unit's figures by indicator code; a row that the sheet does not have is absent. Plain data, never a missing value as zero. */
export interface UnitReport {
  readonly unit: string;
  readonly name: string;
  readonly file: string | null;
  readonly sheet: string;
  readonly schoolYear: string | null;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Notes that the report makes to its reader ("Lưu ý: …", "Số liệu minh họa …"), as written. */
  readonly remarks?: readonly string[];
  /** Why its cells were taken; absent for a workbook of ours. */
  readonly basis?: ReadingBasis;
}

export type EvidenceSource =
  "assignment" | "mark" | "label" | "letterhead" | "sheetName" | "fileName" | "column";

/** How well a text names a unit: the first three are accepted, the last is only proposed. */
export type MatchStage = "exact" | "form" | "tone" | "proposed";

/** Why a text only proposes a unit; `matchUnit` says what each means. */
export type ProposalReason =
  "diacritics" | "near" | "province" | "form" | "several" | "part" | "otherProvince" | "former";

/** One text that names (or seems to name) a unit, kept so that a match can be explained. */
export interface UnitEvidence {
  readonly source: EvidenceSource;
  readonly text: string;
  readonly at: At | null;
  /** Codes of the units it may mean, best first; empty when it names no unit of the set. */
  readonly units: readonly string[];
  readonly stage: MatchStage;
  /** Absent where the text names a unit for certain, or nobody. */
  readonly reason?: ProposalReason;
}

/** Whose report it is: `unit` accepted, `proposed` to be confirmed, or neither. */
export interface UnitIdentification {
  readonly unit: string | null;
  readonly proposed: string | null;
  /** The unit's name as the report writes it, "" when it names none. */
  readonly name: string;
  readonly evidence: readonly UnitEvidence[];
}

/** One report found in a sheet, before it is known which of several is used. */
export interface ReportCandidate {
  readonly identification: UnitIdentification;
  readonly file: string | null;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  /** The sheet's name says draft or old (nháp, dự thảo, cũ). */
  readonly draft: boolean;
  readonly schoolYear: string | null;
  readonly schoolYearAt: At | null;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Notes that the sheet makes to its reader, as written. */
  readonly remarks?: readonly string[];
  /** Why its cells were taken; absent for a workbook of ours. */
  readonly basis?: ReadingBasis;
  /** Top left cell of the table. */
  readonly at: At;
  /** Findings about this report; they count only if it is used. */
  readonly findings: readonly RawFinding[];
}

/** A column of a table as it was understood, for a person to confirm or to change. */
export interface ColumnOutline {
  /** "D"; of a table on its side the number of the row, "4". */
  readonly line: string;
  /** Its headings as written, from the top. */
  readonly heading: string;
  /** The same folded, by which sheets made from one form know each other. */
  readonly key: string;
  /** What it holds, as the reader proposes; `null` where it does not know. */
  readonly meaning: ColumnMeaning | null;
  /** The meaning is the officer's word. */
  readonly answered: boolean;
  /** A finding asks about it. */
  readonly asked: boolean;
  /** Its first cells below the headings, as written. */
  readonly examples: readonly string[];
}

/** A table of a report with what its columns were taken for. */
export interface TableOutline {
  readonly sheet: string;
  readonly at: At;
  readonly columns: readonly ColumnOutline[];
}

/** Everything read from one workbook. Plain data: it can cross a thread. */
export interface WorkbookReading {
  readonly file: string | null;
  readonly mark: WorkbookMark | null;
  readonly candidates: readonly ReportCandidate[];
  /** The tables of its reports. */
  readonly tables?: readonly TableOutline[];
  /** Texts of the officer's answers for columns and cells that found what they are about. */
  readonly answered?: readonly string[];
  /** Findings about the workbook as a whole. */
  readonly findings: readonly RawFinding[];
}
