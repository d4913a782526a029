import type { Localized } from "../../model/finding";
import { REPAIR_TEXTS } from "./words.data";
import { fillWords, joinWords } from "../words";

/** How many cells were found and what became of them. */
export interface Repair {
  /** Cells with a formula of ours that showed `#NAME?`, or might have hidden it behind its native twin. */
  readonly found: number;
  readonly repaired: number;
  /** Titles of sheets where Excel refused to enter a formula: a protected sheet, or a part of an array. */
  readonly refused: readonly string[];
  readonly refusedCells: number;
}

/** What a repair did, what is left and why. */
export function formatRepair(
  { found, repaired, refused, refusedCells }: Repair,
  supported: boolean,
): Localized {
  if (found === 0) return REPAIR_TEXTS.none;
  const left = found - repaired - refusedCells;
  const sheets = refused.map((title) => `“${title}”`).join(", ");
  const said = [
    repaired > 0 ? fillWords(REPAIR_TEXTS.repaired, { count: repaired }) : null,
    left > 0 ? fillWords(supported ? REPAIR_TEXTS.left : REPAIR_TEXTS.unsupported, { count: left }) : null,
    refusedCells > 0 ? fillWords(REPAIR_TEXTS.refused, { count: refusedCells, sheets }) : null,
  ];
  return joinWords(
    said.filter((text) => text !== null),
    " ",
  );
}
