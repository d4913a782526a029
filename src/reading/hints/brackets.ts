import { fold } from "../../text/fold";
import { beforeThings, otherThings } from "../../words/headings.data";
import type { Phrase } from "./phrases";
import type { Qualifier } from "./qualifiers";

const things: ReadonlySet<string> = new Set(otherThings.map(fold));
const BEFORE = new RegExp(`^(?:${beforeThings.map(fold).join("|")}) (?=\\p{L})`, "u");

/** What brackets behind other words say is counted: "Tử số (số hộ)"; whether it is what a row counts, its indicator tells. */
export function thingInBrackets(phrases: readonly Phrase[]): readonly Qualifier[] {
  const inside = phrases.filter(({ bracket }) => bracket);
  if (inside.length === 0 || inside.length === phrases.length) return [];
  const words = inside
    .map((phrase) => phrase.words)
    .join(" ")
    .replace(BEFORE, "");
  return things.has(words) ? [{ dimension: "part", value: "otherThing", words }] : [];
}

/** "2024-2025 - Tử số" without its year: the dash that is left is no minus. */
export const withoutDash = (rest: string, key: string): string =>
  rest === key ? rest : rest.replace(/^ *[-–—] |(?<=\S) +[-–—] *$/g, " ");

/** "Đạt được - Mẫu số": the half that a heading calls by its name, whatever else it says. */
export function namedHalf(spoken: readonly Phrase[]): "numerator" | "denominator" | null {
  const halves = new Set(spoken.flatMap(({ words }) => halfNames.get(words) ?? []));
  return halves.size === 1 ? [...halves][0]! : null;
}

const halfNames: ReadonlyMap<string, "numerator" | "denominator"> = new Map(
  [["tử số", "numerator"] as const, ["mẫu số", "denominator"] as const].map(([words, half]) => [
    fold(words),
    half,
  ]),
);
