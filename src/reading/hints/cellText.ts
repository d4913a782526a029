import { fold } from "../../text/fold";
import type { IndicatorIndex } from "../names/indicatorIndex";
import type { Hints } from "./hints";
import type { PlaceNames } from "./placeNames";

/** What the text of a cell says by itself, found once for all cells of all workbooks that hold it. */
export interface CellText {
  /** `null` for a blank. */
  readonly hints: Hints | null;
  readonly isPlace: boolean;
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
  return {
    hints: key === "" ? null : readText(key),
    isPlace: places.isPlaceName(text, key),
    namesIndicator: index.names(key),
  };
}
