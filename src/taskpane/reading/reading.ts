import type { Catalogue } from "../../model/indicator";
import type { PreviousYear } from "../../model/consolidation";
import type { FindingDraft } from "../../model/finding";
import type { ReadingContext } from "../../reading/context";
import type { WorkbookReading } from "../../model/report";
import type { At } from "../../model/address";
import type { Computer } from "../../excel/computer";

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
export interface OwnContent {
  /** Its figures, as last year's of a run in the year after; `null` where its details are gone. */
  readonly previous: PreviousYear | null;
  /** Warnings about figures that are left out of `previous`. */
  readonly previousFindings: readonly FindingDraft[];
  /** Id of the set of units that it was made for. */
  readonly unitSet: string;
  /** Its Danh mục in the shape of a catalogue's JSON, not yet judged (`readCatalogue`); `null` where it is gone. */
  readonly catalogue: Readonly<Record<string, unknown>> | null;
}

/** Files and sums, worked on in a thread of the page with an end by timeout. */
export interface ReadingThread {
  /** The steps of one run, which end with the refusal "cancelled" once the signal says so. */
  computer(signal: AbortSignal): Computer;
  /** Reads files one after the other; each is told as soon as it is read. A file that cannot be read is a finding in its reading. */
  readFiles(
    files: readonly File[],
    context: ReadingContext,
    watch: { readonly onRead: (file: ChosenFile, done: number) => void; readonly signal: AbortSignal },
  ): Promise<readonly ChosenFile[]>;
  /** Reads the files chosen before for another catalogue or set of units: all of them, or `null` where it was stopped. */
  readAgain(context: ReadingContext, signal: AbortSignal): Promise<readonly ChosenFile[] | null>;
  /**
   * Opens a workbook that we wrote (last year's, or one with a catalogue); `null` for any other and for one that cannot be
   * read. Stopped, it fails with the refusal "cancelled".
   */
  readOwn(file: File, catalogue: Catalogue, signal: AbortSignal): Promise<OwnContent | null>;
  /** Forgets a file. */
  drop(name: string): void;
  /** What stands around a cell of a chosen file; `null` where the file is no longer there. */
  excerpt(at: At): Promise<Excerpt | null>;
  close(): void;
}
