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

const THING = new RegExp(
  `(?<!\\p{L})(?:${[...things].sort((one, other) => other.length - one.length).join("|")})(?!\\p{L})`,
  "u",
);

/** Which other thing a folded heading counts: "số lớp" of "Tổng số lớp". */
export const thingIn = (key: string): string | null => THING.exec(key)?.[0] ?? null;
