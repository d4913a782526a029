import type { BodyLevel } from "../../words/places.data";
import type { Hints } from "../hints/hints";

/** One text of a column's heading, from the top row of the header downwards. */
export interface HeadingPart {
  readonly hints: Hints;
  readonly text: string;
  readonly key: string;
  readonly place: boolean;
  /** The name of the place, where the text has other words before it. */
  readonly named?: string;
  /** The text measures too: the place stands in brackets behind it. */
  readonly measures?: true;
  /** How the body that the text names, saying nothing else, stands to the units. */
  readonly body: BodyLevel | null;
  readonly row: number;
  readonly column: number;
  /** It cannot be told for certain how far the text reaches. */
  readonly unsure: boolean;
}
