import type { FindingCode } from "../../model/finding";
import type { CellValue } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { SILENCE_TEXTS } from "../labels.data";

const CODES = new Map(
  Object.values(SILENCE_TEXTS).flatMap(({ other, cameUnused, ...texts }) => [
    [fold(cameUnused), "UNIT_MISSING"] as const,
    ...Object.entries(texts).map(([code, text]) => [fold(text), code as FindingCode] as const),
  ]),
);

/** Why there is no figure, by the words in its cell; `INDICATOR_MISSING` where nothing or other words stand there. */
export function silenceOf(value: CellValue): FindingCode {
  return (typeof value === "string" ? CODES.get(fold(value)) : undefined) ?? "INDICATOR_MISSING";
}
