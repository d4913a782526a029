import { fold, tidy } from "../../text/fold";
import type { IndicatorIndex } from "../names/indicatorIndex";
import type { BodyLevel } from "../../words/places.data";
import type { Hints } from "./hints";
import type { PlaceNames } from "./placeNames";

/** The place in brackets behind a heading, and what the heading says without them. */
export interface PlaceBeside {
  readonly name: string;
  readonly hints: Hints;
}

/** What the text of a cell says by itself, found once for all cells of all workbooks that hold it, and only where it is asked for. */
export interface CellText {
  /** `null` for a blank. */
  readonly hints: Hints | null;
  readonly isPlace: boolean;
  /** The place that a heading names as whose all its figures are, behind other words. */
  readonly nameWithin: string | null;
  /** The place that a heading names in brackets behind what it measures, and what it says without them. */
  readonly placeBeside: PlaceBeside | null;
  /** How the body that a heading names, saying nothing else, stands to the units. */
  readonly bodyIn: BodyLevel | null;
  readonly namesIndicator: boolean;
}

/** Reads a text without outer blanks. */
export function readCellText(
  text: string,
  index: IndicatorIndex,
  places: PlaceNames,
  readText: (key: string) => Hints,
): CellText {
  const key = text === "" ? "" : fold(text);
  let hints: Hints | null | undefined;
  let isPlace: boolean | undefined;
  let nameWithin: string | null | undefined;
  let namesIndicator: boolean | undefined;
  return {
    get hints() {
      return hints === undefined ? (hints = key === "" ? null : readText(key)) : hints;
    },
    get isPlace() {
      return (isPlace ??= places.isPlaceName(text, key));
    },
    get nameWithin() {
      return nameWithin === undefined ? (nameWithin = places.nameWithin(text, key)) : nameWithin;
    },
    get placeBeside() {
      const found = places.bracketed(tidy(text));
      return found && { name: found.name, hints: readText(fold(found.before)) };
    },
    get bodyIn() {
      return places.bodyIn(key);
    },
    get namesIndicator() {
      return (namesIndicator ??= index.names(key));
    },
  };
}
