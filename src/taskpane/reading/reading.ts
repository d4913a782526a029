import type { Catalogue } from "../../model/indicator";
import type { PlanFailure } from "../../files/documents/planFile";
import type { ConsolidationResult, PreviousWorkbook, PreviousYear } from "../../model/consolidation";
import type { RawFinding, MessageParams } from "../../model/finding";
import type { ReadingContext } from "../../reading/context";
import type { WorkbookReading } from "../../model/report";
import type { At } from "../../model/address";
import type { ConsolidationEngine } from "../../excel/consolidationEngine";
import type { PlanAnswer, PlanReading, PlanRow } from "../../plans/plan";
import type { StandardsSettings } from "../../sheets/settings";
import type { ListFault } from "../../units/list/fault";
import type { HistoryProblem, ToldYears } from "../../sheets/history/rows";
import type { Verification } from "../../years/verifyCopy";

/** A file that the officer chose, read in a thread. */
export interface ChosenFile {
  /** Name, made unique among the chosen files; `file` of every place in its reading. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal; `null` where the file was not read. */
  readonly sha256: string | null;
  readonly reading: WorkbookReading;
}

/** Cells around a place in a chosen file, as the file shows them. */
export interface Excerpt {
  readonly sheet: string;
  /** Zero-based row and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly string[])[];
}

/** What a workbook of ours holds besides the report of its unit. */
export interface ReadBackContent {
  /** Its figures, as last year's of a run in the year after; `null` where its details are gone. */
  readonly previous: PreviousYear | null;
  /** Warnings about figures that are left out of `previous`. */
  readonly previousFindings: readonly RawFinding[];
  /** The units of its details; none where they are gone. */
  readonly units: PreviousWorkbook["units"];
  /** Id of the set of units that it was made for, and the name of the whole. */
  readonly unitSet: string;
  readonly whole: string;
  /** Its Danh mục in the shape of a catalogue's JSON, not yet judged (`readCatalogue`); `null` where it is gone. */
  readonly catalogue: Readonly<Record<string, unknown>> | null;
}

/** Which plan is read out of a file, and what the officer has answered about it. */
export interface PlanAsked {
  /** Name of the sheet; `null` for the one with the plan. */
  readonly sheet: string | null;
  /** Year of the targets in force; `null` for the plan's own. */
  readonly year: string | null;
  readonly answers: readonly PlanAnswer[];
}

/** A plan as understood, with the catalogue that it makes and the rows that the indicators come from, in their order. */
export interface PlanRead {
  readonly kind: "read";
  /** Names of the file's sheets or tables. */
  readonly sheets: readonly string[];
  readonly reading: PlanReading;
  readonly catalogue: Catalogue;
  readonly rows: readonly PlanRow[];
}

/** Why a file cannot be read: a variant of the finding `UNREADABLE_FILE`, or what only a plan's file may be. */
export interface FileRefusal {
  readonly variant: PlanFailure["variant"] | "unopened" | "timeout" | "memory" | "default";
  readonly params?: MessageParams;
}

/** What a plan's file gave: a plan, no plan's table on any of its sheets, or why it cannot be read. */
export type PlanAnswered =
  | PlanRead
  | { readonly kind: "none"; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly failure: FileRefusal };

/** What a file tells of earlier years, or why it tells nothing. */
export type HistoryRead =
  { readonly kind: "told"; readonly told: ToldYears } | { readonly kind: HistoryProblem | "unreadable" };

/** The conditions of standards, or the decisions of recognition, without the file that they come from. */
export type StandardsContent =
  | Omit<NonNullable<StandardsSettings["conditions"]>, "file">
  | Omit<NonNullable<StandardsSettings["decisions"]>, "file">;

/** What a table of conditions or decisions gave, what is wrong in it, or why the file cannot be read. */
export type StandardsRead =
  | { readonly kind: "read"; readonly content: StandardsContent }
  | { readonly kind: "faulty"; readonly faults: readonly ListFault[] }
  | { readonly kind: "refused"; readonly failure: FileRefusal };

/** A submitted copy held against a result; `noAppendix`: the file is read and holds no appendix. */
export type CopyVerified =
  | { readonly kind: "verified"; readonly verification: Verification }
  | { readonly kind: "noAppendix" }
  | { readonly kind: "refused"; readonly failure: FileRefusal };

/** What is told while files are read, and how it is stopped. */
export interface FileWatch {
  readonly signal: AbortSignal;
  /**
   * A file takes longer than nearly any does. It is read on until it is there, the officer stops or `skipFile` is called; without
   * this, when nobody can be asked, it is given up.
   */
  readonly onSlow?: (name: string) => void;
}

/** Files and sums, worked on in a thread of the page with an end by timeout. */
export interface ReadingThread {
  /** The steps of one run, which end with the refusal "cancelled" once the signal says so. */
  engine(signal: AbortSignal): ConsolidationEngine;
  /** Reads files one after the other; each is told as soon as it is read. A file that cannot be read is a finding in its reading. */
  readFiles(
    files: readonly File[],
    context: ReadingContext,
    watch: FileWatch & { readonly onRead: (file: ChosenFile, done: number) => void },
  ): Promise<readonly ChosenFile[]>;
  /** Reads the files chosen before for another catalogue or set of units: all of them, or `null` where it was stopped. */
  readAgain(context: ReadingContext, watch: FileWatch): Promise<readonly ChosenFile[] | null>;
  /** Reads one of the files chosen before once more; `null` where it was stopped or is no longer among them. */
  readOnce(name: string, context: ReadingContext, watch: FileWatch): Promise<ChosenFile | null>;
  /** Goes on without the file that is being read: its reading says that it took too long. */
  skipFile(): void;
  /**
   * Opens a workbook that we wrote (last year's, or one with a catalogue); `null` for any other and for one that cannot be
   * read. Stopped, it fails with the refusal "cancelled".
   */
  readBack(file: File, catalogue: Catalogue, signal: AbortSignal): Promise<ReadBackContent | null>;
  /** Reads a plan's file; asked again with more answers it is not opened again. Stopped, it fails with the refusal "cancelled". */
  readPlan(file: File, asked: PlanAsked, known: Catalogue, signal?: AbortSignal): Promise<PlanAnswered>;
  /** Reads what a workbook or a printed appendix of earlier years tells. Stopped, it fails with the refusal "cancelled". */
  readHistory(file: File, catalogue: Catalogue, signal: AbortSignal): Promise<HistoryRead>;
  /** Reads a table of conditions of standards or of decisions. Stopped, it fails with the refusal "cancelled". */
  readStandards(
    file: File,
    part: keyof StandardsSettings,
    context: Pick<ReadingContext, "catalogue" | "scope">,
    signal: AbortSignal,
  ): Promise<StandardsRead>;
  /** Holds a copy that was handed in against a result. Stopped, it fails with the refusal "cancelled". */
  verify(file: File, result: ConsolidationResult, signal: AbortSignal): Promise<CopyVerified>;
  /** Forgets a file. */
  drop(name: string): void;
  /** What stands around a cell of a chosen file; `null` where the file is no longer there. */
  excerpt(at: At): Promise<Excerpt | null>;
  close(): void;
}
