import type { Round } from "../model/indicator";
import type { Adjustment } from "../model/adjustment";
import type { ConsolidationRequest, ConsolidationResult } from "../model/consolidation";
import type { FindingConfirmation, Localized } from "../model/finding";
import type { ReportCandidate, WorkbookReading, TableOutline } from "../model/report";
import type { At } from "../model/address";
import type { LayoutOptions } from "../sheets/options";
import type { Origin, WorkbookSettings } from "../sheets/settings";
import type { SheetKey, WorkbookSpec } from "../sheets/spec";
import type { ConsolidationEngine } from "./consolidationEngine";
import type { ExcelProblem } from "./errors";
import type { RowRecord, RunIdentity } from "./runTypes";
import type { CatalogueEdit } from "./catalogueEdit";
import type { FigureEdit, OtherEdits, TypedOver } from "./standing";

export type { RowRecord };

/** What Excel answered, or why it did not; the port never throws. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

/** Where a run stands, for the words beside the progress bar. */
export type RunStep = "reading" | "consolidating" | "preparing" | "saving" | "writing" | "restoring";

/**
 * Whoever watches a run. Aborting before the writing leaves the workbook as it was, and is answered at once; while writing, it is put back as it was,
 * unless the last request is already with Excel: then the result is written.
 */
export interface Watch {
  readonly onStep?: (step: RunStep) => void;
  readonly signal?: AbortSignal;
  /** A look because of an edit in our sheets: the others are read as before, but their merged cells are not asked for again. */
  readonly afterEdit?: boolean;
}

/** What a run is asked for, whether it writes or only checks. */
export interface CheckRequest extends Omit<ConsolidationRequest, "adjustments"> {
  /** Reports read from files that were chosen from disk. */
  readonly files: readonly WorkbookReading[];
  /** Titles of the sheets to read as sources; `null` for all that are not ours. */
  readonly sources: readonly string[] | null;
  /** Reports that the officer put aside. */
  readonly excluded: readonly Origin[];
  readonly engine: ConsolidationEngine;
}

/** Rows to add to the Điều chỉnh, and rows of it to take away; both happen with the consolidation or not at all. */
export interface AdjustmentChange {
  readonly add: readonly Adjustment[];
  readonly withdraw: readonly Adjustment[];
  /** Warnings that were found right, and such marks that are taken back. */
  readonly confirm?: readonly FindingConfirmation[];
  readonly unconfirm?: readonly FindingConfirmation[];
}

/** What a run does to the rounds: freezes its results as one of them, or notes why rows have changed since the last, by code. */
export interface RoundsChange {
  readonly freeze?: Round;
  readonly reasons?: Readonly<Record<string, string>>;
}

/** What a consolidation of the open workbook is asked for. */
export interface WorkbookRequest extends CheckRequest {
  readonly layout: LayoutOptions;
  readonly identity: RunIdentity;
  readonly adjusting?: AdjustmentChange;
  readonly rounding?: RoundsChange;
  /** What the officer has said to what the run would write over; without it the run asks first. */
  readonly told?: RunAnswers;
  /** The workbook's settings as this page knows them; where it keeps others by now, the run is refused ("otherSettings"). */
  readonly known?: WorkbookSettings;
}

/** What a run would write over, to be decided before it does. */
export interface RunQuestions {
  /** Figures of Chi tiết theo đơn vị that were changed by hand. */
  readonly edits: readonly FigureEdit[];
  /** Cells of Tổng hợp and Phụ lục A in whose place something was typed. */
  readonly typedOver: readonly TypedOver[];
  /** Codes of units whose figures stand in the workbook and for which no source is there now. */
  readonly lost: readonly string[];
  /** The Danh mục as it was changed by hand. */
  readonly catalogue: CatalogueEdit | null;
}

/**
 * The officer's answers. Each repeats what was asked: where something else stands in the workbook by now, the run asks again.
 * Edits are put back, unless the run adds adjustments for them; units that are lost keep their figures of the workbook, or are given up.
 */
export interface RunAnswers {
  readonly asked: RunQuestions;
  readonly lost: "keep" | "drop";
}

/** A result that was computed and not written. */
export interface Checked {
  readonly result: ConsolidationResult;
  /** Every report found in the open workbook, used or not. */
  readonly candidates: readonly ReportCandidate[];
  /** Their tables, with what the columns were taken for. */
  readonly tables?: readonly TableOutline[];
  /** Titles of sheets that are not ours and hold no report. */
  readonly otherSheets: readonly string[];
  readonly notices: readonly Localized[];
  /** What officers have typed into Ghi chú beside the rows, by code of indicator; for what is handed in. */
  readonly typedNotes: Readonly<Record<string, string>>;
  /** What our sheets say; absent in a workbook without results. */
  readonly standing?: StandingState;
  /** Hand edits in a result of another year or set of units that the workbook holds; absent where there are none. */
  readonly otherEdits?: OtherEdits;
  /** Settings that the workbook keeps now; absent where it keeps none that can be read. */
  readonly settings?: WorkbookSettings;
}

/** A report that a result in the workbook was made from. */
export interface UsedReport {
  readonly unit: string;
  /** Name of its file; `null` for a sheet of the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
}

/** The result that stands in the workbook. */
export interface StandingState extends RunQuestions {
  /** The result was read back from our sheets, because no source is there. */
  readonly fromSheets: boolean;
  readonly used: readonly UsedReport[];
  /** The sheets hold the figures and verdicts of this very result. */
  readonly holds: boolean;
}

/** What became of a run. */
export type WorkbookOutcome =
  | (Checked & {
      readonly kind: "written" | "nothingUsable";
      /** Titles of our sheets; empty where none was written. */
      readonly titles: ReadonlyMap<SheetKey, string>;
      /** Rows of the run before by code of indicator; `null` on the first run. */
      readonly before: Readonly<Record<string, RowRecord>> | null;
      readonly undoable: boolean;
    })
  /** Nothing was written: the officer has to say first what becomes of what stands in the workbook. */
  | (Checked & { readonly kind: "asks"; readonly questions: RunQuestions })
  | {
      readonly kind: "cancelled" | "failed";
      /** Of a cancelled run: that nothing was changed. */
      readonly problem: ExcelProblem;
      /** `untouched`: nothing had been written; `restored`: our sheets are as before; `unfinished`: putting them back failed too and is offered again (`restore`). */
      readonly state: "untouched" | "restored" | "unfinished";
    };

/** What became of saving settings. */
export type SavedSettings =
  /** Saved; `over`: settings that somebody else had put at the same moment, and that are not there any more. */
  | { readonly kind: "saved"; readonly over?: WorkbookSettings }
  /** Not saved: the workbook keeps others than were known. */
  | { readonly kind: "changed"; readonly theirs: WorkbookSettings };

/** What the workbook says of itself when the pane opens. */
export interface Opening {
  /** `null`: a workbook that has none yet. */
  readonly settings: WorkbookSettings | null;
  /** Settings of a newer version of ours, which must not be overwritten. */
  readonly settingsNewer: boolean;
  /** Why settings that the workbook keeps cannot be read, in words for the officer; the defaults hold instead. */
  readonly settingsUnreadable?: Localized;
  /** Titles of our sheets in it. */
  readonly titles: ReadonlyMap<SheetKey, string>;
  /** A run that was cut off while writing and can be put back. */
  readonly unfinished: { readonly since: string } | null;
  /** The last run can be taken back. */
  readonly undoable: boolean;
  /** The last run took one back: taking it back brings that one again. */
  readonly undone?: boolean;
  /** Rows of the last run. */
  readonly rows: Readonly<Record<string, RowRecord>> | null;
  /** What our sheets say themselves, in a workbook of ours that keeps no choices: it was written elsewhere. */
  readonly adopted?: Pick<WorkbookSettings, "unitSet" | "catalogue">;
  /** Our sheets stand there, and nothing tells how the last run left them: another installation wrote them. */
  readonly foreign?: boolean;
  /** The result in it has been brought to the officer's eyes. */
  readonly shown?: boolean;
}

/** How a submission copy was saved: a workbook that Excel opened, a file that was downloaded, or a sheet in this workbook. */
export type SavedAs =
  | { readonly kind: "workbook" }
  | { readonly kind: "download"; readonly name: string }
  | { readonly kind: "sheet"; readonly title: string };

export interface SelfTestLine {
  readonly id: string;
  readonly passed: boolean | null;
  readonly expected: string;
  readonly seen: string;
  readonly question: Localized;
}

/** What was found out about the Excel that the add-in runs in. */
export interface SelfTestReport {
  readonly when: string;
  readonly host: string;
  readonly lines: readonly SelfTestLine[];
  readonly text: Localized;
}

/** Everything that the pane and the ribbon ask of the open workbook. Every method answers with a value and never throws. */
export interface WorkbookPort {
  open(): Promise<Attempt<Opening>>;
  /** Calls whenever somebody changes a cell of our sheets; answers how to stop. Where Excel has no such event it never calls. */
  listen(onEdit: () => void): Promise<Attempt<() => Promise<void>>>;
  check(request: CheckRequest, watch?: Watch): Promise<Attempt<Checked>>;
  consolidate(request: WorkbookRequest, watch?: Watch): Promise<WorkbookOutcome>;
  /** Resolves once nothing is under way any more of what was stopped; never fails. Every other method waits for it. */
  settled(): Promise<void>;
  /** Puts our sheets back as they were before a run that was cut off. */
  restore(): Promise<Attempt<void>>;
  /** Takes the last run back: our sheets hold again what they held before it. */
  undo(): Promise<Attempt<void>>;
  /** Keeps settings where the workbook still keeps those that are known; without these it writes over whatever it keeps. */
  saveSettings(settings: WorkbookSettings, known?: WorkbookSettings | null): Promise<Attempt<SavedSettings>>;
  /** Selects a cell of the open workbook; "gone" where the sheet is no longer there, "hidden" where it is hidden. */
  select(at: At): Promise<Attempt<"selected" | "gone" | "hidden">>;
  /** Shows one of our sheets. */
  show(key: SheetKey): Promise<Attempt<"selected" | "gone" | "hidden">>;
  /** Marks what is not met in the user's selection; the message says what was marked and what was not recognised. */
  highlight(): Promise<Attempt<Localized>>;
  /** Takes exactly those rules away again. */
  clearHighlight(): Promise<Attempt<Localized>>;
  /** Enters our formulas again where Excel left `#NAME?`. */
  repairFormulas(): Promise<Attempt<Localized>>;
  /** Saves a workbook of its own by the first way that works, from a given one on: neither of the first two gives a sure sign. */
  saveCopy(spec: WorkbookSpec, fileName: string, way?: SavedAs["kind"]): Promise<Attempt<SavedAs>>;
  /** Has Excel open a workbook of its own; false where it refuses. That one is then to be seen is not sure. */
  openCopy(spec: WorkbookSpec): Promise<Attempt<boolean>>;
  /** Takes away what the workbook keeps for this tool alone, with `marks` also what its sheets are known by; the message says what. */
  clean(marks: boolean): Promise<Attempt<Localized>>;
  /** Whether the workbook starts the add-in when it is opened; `null` where this Excel cannot do it. Never throws. */
  startup(): Promise<boolean | null>;
  /** Has it do so or not; answers what holds now. */
  chooseStartup(yes: boolean): Promise<boolean | null>;
  /** Asks every question; with `keep` it leaves something behind for a second one, after saving, closing and opening again. */
  selfTest(watch?: Watch, keep?: boolean): Promise<Attempt<SelfTestReport>>;
}
