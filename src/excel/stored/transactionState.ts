import type { WrittenRecord } from "./writtenRecord";
import { type KnownTexts, textOf } from "./workbookTexts";

/** A run that is writing, or was cut off while it was. */
export interface Writing {
  readonly session: string;
  readonly run: string;
  /** ISO time at which the writing began. */
  readonly since: string;
  /** How far it writes. */
  readonly areas: WrittenRecord["areas"];
  /** Titles of the sheets that it makes. */
  readonly titles: readonly string[];
  /** What held before it, to hold again when it is put back. */
  readonly former: Pick<TransactionState, "image" | "looks" | "names" | "undone">;
}

/** What holds of the texts that the workbook keeps for putting sheets back. */
export interface TransactionState {
  /** Run whose before-image is kept: while it writes to be put back, afterwards for Hoàn tác. */
  readonly image: string | null;
  /** Run whose looks are those of our sheets as they were last written. */
  readonly looks: string | null;
  /** Names that our sheets define, besides their marks. */
  readonly names: readonly string[];
  readonly writing: Writing | null;
  /** The last run took one back, so that Hoàn tác would bring that one again. */
  readonly undone?: boolean;
}

/** A workbook in which no run has written yet. */
const initialState: TransactionState = { image: null, looks: null, names: [], writing: null };

/** The state that a workbook keeps; one that cannot be understood counts as none. */
export function stateOf(known: KnownTexts): TransactionState {
  const text = textOf(known, "state");
  if (text === null) return initialState;
  try {
    return { ...initialState, ...(JSON.parse(text) as Partial<TransactionState>) };
  } catch {
    // Without it nothing can be put back, and nothing is offered; the sheets themselves need none of it.
    return initialState;
  }
}
