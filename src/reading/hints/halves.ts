import { fold } from "../../text/fold";
import { halfWords } from "../../words/headings.data";
import type { Measure } from "../../words/measures.data";
import type { Phrase } from "./phrases";

/** "2024-2025 - Tử số" without its year: the dash that is left is no minus. */
export const withoutDash = (rest: string, key: string): string =>
  rest === key ? rest : rest.replace(/^ *[-–—] |(?<=\S) +[-–—] *$/g, " ");

type Half = (typeof halfWords)[number][1];

/**
 * "Đạt được - Mẫu số" and "Kết quả (mẫu số)": the half that a heading calls by its name, also in brackets behind words that only say that there
 * is a figure; else the measure that was found.
 */
export function halfOr(
  measure: Measure | null,
  spoken: readonly Phrase[],
  all: readonly Phrase[],
): Measure | null {
  return namedHalf(spoken) ?? (measure === null || GENERAL.has(measure) ? namedHalf(all) : null) ?? measure;
}

const GENERAL: ReadonlySet<Measure> = new Set<Measure>(["result", "quantity"]);

function namedHalf(phrases: readonly Phrase[]): Half | null {
  const halves = new Set(phrases.flatMap(({ words }) => halfNames.get(words) ?? []));
  return halves.size === 1 ? [...halves][0]! : null;
}

const halfNames: ReadonlyMap<string, Half> = new Map(halfWords.map(([words, half]) => [fold(words), half]));
