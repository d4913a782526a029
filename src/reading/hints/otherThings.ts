import { fold } from "../../text/fold";
import {
  beforeThings,
  countedThings,
  countWords,
  notCounts,
  notThings,
  otherThings,
} from "../../words/headings.data";
import { andWord, orWords } from "../../words/neutral.data";
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
  return things.has(words) ? [{ dimension: "counted", value: "otherThing", words }] : [];
}

const anyOf = (words: readonly string[]): string =>
  words
    .map(fold)
    .sort((one, other) => other.length - one.length)
    .join("|");

const THING = new RegExp(`(?<!\\p{L})(?:${anyOf(otherThings)})(?!\\p{L})`, "u");

/** Which other thing a folded heading is of: "số lớp" of "Tổng số lớp". */
export const thingIn = (key: string): string | null => THING.exec(key)?.[0] ?? null;

/** The words are of nothing but such a thing: "Xếp loại". */
export const isThing = (key: string): boolean => things.has(key);

const COUNTED = new RegExp(
  `(?<!\\p{L})(?<!(?:${anyOf(notCounts)}) )(?:${anyOf(countWords)}) (${anyOf(countedThings)})(?!\\p{L}| (?:${anyOf(notThings)})(?!\\p{L}))`,
  "u",
);
const BARE = new RegExp(`^(?:${anyOf(countedThings)})$`, "u");
const SEVERAL = new RegExp(`[/,;+]| (?:${anyOf([...orWords, andWord])}) `, "u");

/** What a folded heading counts that is no child or pupil: "trường" of "Số trường đạt", also alone; `null` where it lists several. */
export const countedIn = (key: string): string | null =>
  SEVERAL.test(key) ? null : (COUNTED.exec(key)?.[1] ?? BARE.exec(key)?.[0] ?? null);
