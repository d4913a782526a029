/** What the parts of a run hand to one another. */
import type { Status } from "../model/consolidation";
import type { SheetKey } from "../sheets/spec";
import type { Sized } from "./payload";

/** One row of an earlier run, kept in the workbook so that the next can tell what changed. */
export interface RowRecord {
  readonly status: Status;
  readonly actual: number | null;
  /** The figure is not over all units; absent where it is, and in records of earlier versions. */
  readonly provisional?: true;
}

/** Who runs: the page's session, and the run within it; both made by the caller. */
export interface RunIdentity {
  readonly session: string;
  readonly run: string;
  /** When the run began. */
  readonly now: Date;
  /** The time while it runs; without it, a run counts from its beginning. */
  readonly clock?: () => Date;
}

/** Calls that are queued with a request of ours, with their estimated bytes. */
export interface BatchItem extends Sized {
  readonly queue: (context: Excel.RequestContext) => void;
}

/** One of our sheets in the open workbook. */
export interface OwnSheet {
  readonly id: string;
  readonly title: string;
  /** Made by this run. */
  readonly fresh: boolean;
}

export type OwnSheets = ReadonlyMap<SheetKey, OwnSheet>;
