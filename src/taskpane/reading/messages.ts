import type { Catalogue } from "../../model/indicator";
import type {
  Assignment,
  ConsolidationRequest,
  ConsolidationResult,
  PreviousYear,
} from "../../model/consolidation";
import type { ReadingAnswers } from "../../model/readingAnswers";
import type { WorkbookReading } from "../../model/report";
import type { At } from "../../model/address";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { UnitScope } from "../../model/reportingUnit";
import type { ReadingContext } from "../../reading/context";
import type { LayoutOptions } from "../../sheets/options";
import type { StandardsSettings } from "../../sheets/settings";
import type { PlanAsked } from "./reading";

/** A value that crosses to the thread once and is named by its number from then on. Without content: one that the thread has. */
export interface Transferred<T> {
  readonly number: number;
  readonly content?: T;
}

/** A context of reading; catalogue and units stay the same objects in the thread, so that their indexes are made once. */
export interface PackedContext {
  readonly catalogue: Transferred<Catalogue>;
  readonly scope: Transferred<UnitScope>;
  readonly assignments: readonly Assignment[];
  readonly readingAnswers?: ReadingAnswers;
}

/** What of a request is small enough to cross as it is. */
export type PlainRequest = Omit<ConsolidationRequest, keyof ReadingContext | "previous">;

/** What a consolidation is asked for, packed. */
export interface PackedRequest extends PackedContext, PlainRequest {
  readonly previous: Transferred<PreviousYear> | null;
}

/** A file as the browser holds it: its bytes stay with the browser until the thread asks for them. */
export interface PackedFile {
  readonly name: string;
  readonly blob: Transferred<Blob>;
}

/** What the thread is asked. `as` is the number by which the answer may be named afterwards. */
export type Question =
  | { readonly kind: "prepare" }
  | {
      readonly kind: "readSheets";
      readonly snapshot: WorkbookSnapshot;
      readonly context: PackedContext;
      readonly as: number;
    }
  | {
      readonly kind: "consolidate";
      readonly readings: readonly Transferred<WorkbookReading>[];
      readonly request: PackedRequest;
      readonly as: number;
    }
  | {
      readonly kind: "layOut";
      readonly result: Transferred<ConsolidationResult>;
      readonly options: LayoutOptions;
    }
  | {
      readonly kind: "readFile";
      readonly file: PackedFile;
      readonly context: PackedContext;
      readonly as: number;
    }
  | { readonly kind: "readBack"; readonly file: PackedFile; readonly catalogue: Transferred<Catalogue> }
  | {
      readonly kind: "readPlan";
      readonly file: PackedFile;
      readonly asked: PlanAsked;
      readonly known: Transferred<Catalogue>;
    }
  | { readonly kind: "readHistory"; readonly file: PackedFile; readonly catalogue: Transferred<Catalogue> }
  | {
      readonly kind: "readStandards";
      readonly part: keyof StandardsSettings;
      readonly file: PackedFile;
      readonly catalogue: Transferred<Catalogue>;
      readonly scope: Transferred<UnitScope>;
    }
  | { readonly kind: "verify"; readonly file: PackedFile; readonly result: Transferred<ConsolidationResult> }
  | { readonly kind: "excerpt"; readonly file: PackedFile; readonly at: At };

/** A question on its way, with the numbers of transferred values that nobody will name again. */
export interface WorkerRequest {
  readonly question: Question;
  readonly forget: readonly number[];
}

/** What a file gave in the thread. */
export interface FileAnswer {
  /** Lower-case hexadecimal; `null` where the file was not read. */
  readonly sha256: string | null;
  readonly reading: WorkbookReading;
}

/** What comes back: the thread has started, the answer, or why there is none (a defect, or a part of the program that could not be loaded). */
export type WorkerResponse =
  | { readonly kind: "started" }
  | { readonly kind: "answer"; readonly value: unknown }
  | { readonly kind: "defect" | "notLoaded"; readonly reason: string };
