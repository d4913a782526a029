import type { Adjustment } from "../../model/adjustment";
import type { ConsolidatedIndicator, ConsolidationResult } from "../../model/consolidation";
import type { Finding, Language, Localized } from "../../model/finding";
import type { At } from "../../model/address";
import type { SetOffer } from "../../model/reportingUnit";
import type { ExcelProblem } from "../../excel/errors";
import type {
  AdjustmentChange,
  Checked,
  Opening,
  RowRecord,
  RoundsChange,
  RunAnswers,
  RunQuestions,
  RunStep,
  SavedAs,
  SelfTestReport,
} from "../../excel/port";
import type { LetterNote, Origin, WorkbookSettings, StandardsSettings } from "../../sheets/settings";
import type { SheetKey } from "../../sheets/spec";
import type { PlanQuestion } from "../../plans/plan";
import type { ResultComparison } from "../../years/compareResults";
import type { Verification } from "../../years/verifyCopy";
import type { ChosenFile, Excerpt } from "../reading/reading";
import type { NewYearDraft, PastedTable } from "./newYear";

/** The pane's sections, in the order of the work. */
export type Section = Step | "newYear";

/** The sections that are steps of every run; "newYear" is opened from them. */
export type Step = "sources" | "result" | "checks" | "adjustments" | "finish" | "settings";

/** What the pane is busy with; every kind of work can be told from the words that it shows. */
export type Work =
  | {
      readonly kind:
        | "opening"
        | "checking"
        | "saving"
        | "testing"
        | "restoring"
        | "undoing"
        | "marking"
        | "repairing"
        | "copying"
        | "cleaning"
        | "makingForms";
    }
  | {
      readonly kind: "readingFiles";
      readonly done: number;
      readonly total: number;
      readonly name: string | null;
      /** This file takes longer than nearly any does, and is read on. */
      readonly slow?: true;
    }
  | { readonly kind: "consolidating"; readonly step: RunStep };

/** A result with where it stands: checked only, or written into the workbook. */
export interface PaneResult {
  readonly result: ConsolidationResult;
  /** Rows of the run before, by code of indicator; `null` where there was none. */
  readonly before: Readonly<Record<string, RowRecord>> | null;
  readonly written: boolean;
  /** Sources or settings have changed since. */
  readonly stale: boolean;
  /** It is stale for what was changed in our sheets by hand alone: once that is settled, it holds again. */
  readonly edited?: boolean;
}

/** One message above the sections: what happened, that nothing was lost, what to do. */
export interface Notice {
  readonly tone: "success" | "info" | "warning" | "error";
  readonly text: Localized;
  /** An offer beside it. */
  readonly offer?: "retry" | "restore" | "undo" | "replaceSettings";
  /** It stays when other work begins: until it is settled or put away. */
  readonly lasting?: true;
}

/** A row whose figure is to be corrected or supplied: what the form of Điều chỉnh begins with. */
export interface AdjustmentDraft {
  /** Code of unit; `null` leaves the choice to the form, as with the indicator. */
  readonly unit: string | null;
  readonly indicator: string | null;
}

/** An adjustment as the form gives it; the hook adds the time. */
export type NewAdjustment = Omit<Adjustment, "when">;

/** What is to become of figures that were changed in our sheets by hand, and of those whose files are not there. */
export interface StandingAnswer {
  /** Changed figures become adjustments with these words, or go back (`null`). */
  readonly adjust: Pick<NewAdjustment, "reason" | "document" | "confirmedBy"> | null;
  readonly lost: RunAnswers["lost"];
}

/** A run that asks before it writes. */
export interface AskedRun {
  readonly questions: RunQuestions;
  /** What the run was to change besides. */
  readonly adjusting?: AdjustmentChange;
}

/** Figures that a submission copy is written with. */
export type SubmissionFigures = "native" | "values" | "text";

/** What a submission copy is asked for; `confirmed` is the officer's answer to what still stands in the way. */
export interface SubmissionChoice {
  readonly form: "A" | "B";
  readonly figures: SubmissionFigures;
  readonly confirmed: boolean;
}

/** A report that came again, with what it would change. Nothing is changed before the officer has said so. */
export interface Resubmission {
  readonly file: File;
  /** The file as read, under the name that places in it have. */
  readonly read: ChosenFile;
  readonly unit: { readonly code: string; readonly name: string };
  /** Where the report stands that is used now; `null` where none of this unit is. */
  readonly older: readonly Origin[];
  readonly comparison: ResultComparison;
  /** Rows whose verdict differs, with either report, by code. */
  readonly judged?: ReadonlyMap<
    string,
    { readonly from: ConsolidatedIndicator; readonly to: ConsolidatedIndicator }
  >;
}

/** A copy with what was found; it speaks of one result alone. */
export interface VerifiedCopy {
  readonly name: string;
  readonly verification: Verification;
  readonly result: ConsolidationResult;
}

/** Everything that the pane shows. Components get it whole and only show. */
export interface PaneState {
  readonly section: Section;
  readonly language: Language;
  readonly settings: WorkbookSettings;
  readonly opening: Opening | null;
  /** Excel cannot be reached, or is too old: nothing can be done in the pane. */
  readonly blocked: ExcelProblem | null;
  readonly files: readonly ChosenFile[];
  /** What the open workbook and the chosen files give, without anything written; `null` before the first look. */
  readonly checked: Checked | null;
  /** Another set of units that most of the reports are of; `null` where none is. */
  readonly offered?: SetOffer | null;
  readonly outcome: PaneResult | null;
  readonly work: Work | null;
  /** The work has been told to stop and has not ended yet. */
  readonly stopping?: boolean;
  readonly notices: readonly Notice[];
  /** A figure whose calculation and source are shown. */
  readonly inspected: { readonly indicator: string; readonly unit: string | null } | null;
  /** The form of Điều chỉnh is open and begins with this; `null` while it is closed. */
  readonly drafted: AdjustmentDraft | null;
  /** A run waits for what is to become of what stands in the workbook. */
  readonly asked?: AskedRun | null;
  readonly excerpt: { readonly at: At; readonly cells: Excerpt | null } | null;
  readonly savedCopy: SavedAs | null;
  /** A new school year that is being prepared. */
  readonly newYear?: NewYearDraft | null;
  /** A report that came again and waits for the officer's word. */
  readonly resubmission?: Resubmission | null;
  /** What a copy that was handed in holds against the reports; of the result that it was held against. */
  readonly verified?: VerifiedCopy | null;
  readonly selfTest: SelfTestReport | null;
  /** The workbook starts the add-in when it is opened; `null` where Excel cannot do that, absent before it is asked. */
  readonly startup?: boolean | null;
  /** How often focus was sent to the section's heading; a new number sends it there again. */
  readonly attention?: number;
}

/** Everything that a person can do in the pane. None throws: what fails becomes a notice. */
export interface PaneActions {
  go(section: Section): void;
  addFiles(files: readonly File[]): Promise<void>;
  dropFile(name: string): Promise<void>;
  /** Reads a file once more that could not be read. */
  readFileAgain(name: string): Promise<void>;
  /** Goes on without the file that is being read. */
  skipFile(): void;
  /** Looks at the workbook's sheets and the files again, without writing. */
  check(): Promise<void>;
  consolidate(adjusting?: AdjustmentChange): Promise<void>;
  cancel(): void;
  /** Does again what a message tells of. */
  retry(notice: Notice): Promise<void>;
  undo(): Promise<void>;
  restore(): Promise<void>;
  /** Whose report a file or sheet is; remembered in the workbook. `null` takes the answer back. */
  assign(origin: Origin, unit: string | null): Promise<void>;
  /** Of the reports of one unit, keeps this one and puts the others aside. */
  keepOnly(unit: string, origin: Origin): Promise<void>;
  /** A click on a place: the cell is selected in Excel, a file's cell is shown. */
  openPlace(at: At): Promise<void>;
  show(key: SheetKey): Promise<void>;
  inspect(indicator: string | null, unit?: string | null): void;
  closeExcerpt(): void;
  /** Goes to Điều chỉnh and opens its form there ("Điều chỉnh số này"); `null` closes the form. */
  draftAdjustment(draft: AdjustmentDraft | null): void;
  /** Adds these rows with today's date in one consolidation; true once they are written, and only then is the form emptied. */
  adjust(rows: readonly NewAdjustment[]): Promise<boolean>;
  withdraw(adjustment: Adjustment): Promise<void>;
  /** Notes in Kết quả kiểm tra that a warning was found right, with today's date; `null` takes the note back. True once it is written. */
  confirmFinding(finding: Finding, by: string | null): Promise<boolean>;
  /** Says what becomes of hand edits and of figures without a source, and runs; true once it is written. */
  settleStanding(answer: StandingAnswer): Promise<boolean>;
  /** Leaves the question for later; nothing is written. */
  putOffStanding(): void;
  saveSettings(settings: WorkbookSettings): Promise<void>;
  /** Has the present settings take the place of those in the workbook that cannot be read. */
  replaceSettings(): Promise<void>;
  /** Last year's workbooks of ours, chosen from disk; they are pooled, with those chosen before where `isAdded`. */
  choosePrevious(files: readonly File[], isAdded?: boolean): Promise<void>;
  /** A workbook or a printed appendix of earlier years, for the table of the years. */
  chooseHistory(file: File): Promise<void>;
  /** The conditions of standards or the list of decisions, from a JSON file; `null` takes them away. */
  chooseStandards(part: keyof StandardsSettings, file: File | null): Promise<void>;
  /** Freezes the results as a reporting round, or notes why they have changed since the last, and consolidates; true once it is written. */
  changeRounds(rounding: RoundsChange): Promise<boolean>;
  /** A catalogue of the officer's own: JSON, or a workbook of ours with its Danh mục. */
  chooseCatalogue(file: File | null): Promise<void>;
  /** Năm học mới: opens it, or goes on where it was left. */
  openNewYear(): Promise<void>;
  leaveNewYear(forget: boolean): Promise<void>;
  /** Changes what needs no reading; what was found wrong is looked at again when the year is started. */
  editNewYear(changes: Partial<NewYearDraft>): void;
  chooseYearUnits(id: string): Promise<void>;
  choosePlan(file: File): Promise<void>;
  /** Reads a table that was pasted, under a name. */
  pastePlan(table: PastedTable, name: string): Promise<void>;
  /** Begins the year after from the results of a workbook of ours. */
  beginFromResults(file: File): Promise<void>;
  choosePlanSheet(sheet: string): Promise<void>;
  answerPlan(
    question: PlanQuestion,
    said: { readonly choice: string } | { readonly value: string },
  ): Promise<void>;
  /** Takes back the answer of this number. */
  takePlanAnswerBack(index: number): Promise<void>;
  /** The catalogue and the units of the draft hold from now on. */
  startYear(): Promise<void>;
  /** Reads a report that came again and shows what it would change, before it takes the place of the older one. */
  previewResubmission(file: File): Promise<void>;
  /** Has the newer report take the older one's place, or keeps the older one; either is noted. */
  settleResubmission(accept: boolean): Promise<void>;
  /** Holds a copy that was handed in against the reports. */
  verifyCopy(file: File): Promise<void>;
  forgetVerified(): void;
  loadSamples(): Promise<void>;
  makeForms(): Promise<void>;
  /** Saves the letters to the units as one Word file. */
  saveLetters(language: Language): Promise<void>;
  /** Notes today as the day on which a unit was written to or answered; `false` takes the note back. */
  noteLetter(unit: string, step: keyof LetterNote, done: boolean): Promise<void>;
  /** Saves a page of results for each unit as one workbook. */
  saveUnitPages(): Promise<void>;
  /** Saves the copy by the first way that works, from a given one on. */
  saveCopy(choice: SubmissionChoice, way?: SavedAs["kind"]): Promise<void>;
  /** Asks whether the workbook starts the add-in, and has it do so or not. */
  askStartup(): Promise<void>;
  chooseStartup(yes: boolean): Promise<void>;
  /** Puts text on the clipboard, as HTML too where given; the notice says that it is there. */
  copy(text: string, html?: string): Promise<void>;
  /** Hands a text file to the user. */
  download(name: string, text: string): Promise<void>;
  /** Makes a file and hands it to the user; the notice says what became of it. */
  deliver(name: string, type: string, make: () => Promise<Uint8Array>): Promise<void>;
  highlight(): Promise<void>;
  clearHighlight(): Promise<void>;
  repairFormulas(): Promise<void>;
  /** Takes away what the workbook keeps for this tool alone, with `marks` also what its sheets are known by. */
  clean(marks: boolean): Promise<void>;
  /** With `keep` the first of two steps: something is left in the workbook for a self-test after it was opened again. */
  runSelfTest(keep?: boolean): Promise<void>;
  dismiss(notice: Notice): void;
}

/** What `usePane` gives. */
export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
}
