import type { Sized } from "../payload";

/** What is known of the sheets while one of them is written. */
export interface Surroundings {
  readonly context: Excel.RequestContext;
  /** Titles that our sheets have, by those that they were planned with. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A piece of writing one sheet: calls that are queued together, with the estimated bytes of their request. */
export interface WritePart extends Sized {
  readonly queue: (sheet: Excel.Worksheet, around: Surroundings) => void;
}

/** Bytes of a few calls with short arguments. */
export const CALL_BYTES = 600;
