import type { Hints } from "../hints/hints";

/** One text of a column's heading, from the top row of the header downwards. */
export interface HeadingPart {
  readonly hints: Hints;
  readonly text: string;
  readonly key: string;
  readonly place: boolean;
  /** The name of the place, where the text has other words before it. */
  readonly named?: string;
  /** The text names a body above or below the units, and says nothing else. */
  readonly body: "larger" | "smaller" | null;
  readonly row: number;
  readonly column: number;
  /** It cannot be told for certain how far the text reaches. */
  readonly unsure: boolean;
}
