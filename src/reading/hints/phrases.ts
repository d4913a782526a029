import { fold, foldLoose } from "../../text/fold";
import { measureWords, type Measure } from "../../words/measures.data";
import { neutralWords } from "../../words/neutral.data";
import { qualifierWords, type Dimension, type QualifierWords } from "../../words/qualifiers.data";

/** One meaning of some words: a value on a dimension, or what a column measures. */
export type Meaning =
  | { readonly kind: "qualifier"; readonly dimension: Dimension; readonly value: string }
  | { readonly kind: "measure"; readonly measure: Measure; readonly whole: boolean };

/** A run of words of a text with everything it may mean; no meanings for words that change nothing, `null` for unknown ones. */
export interface Phrase {
  readonly words: string;
  readonly meanings: readonly Meaning[] | null;
  /** It changes nothing, or may do so. */
  readonly neutral: boolean;
  /** It stands in parentheses, and so qualifies what is written before them. */
  readonly bracket: boolean;
}

interface Entry {
  readonly tokens: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly neutral: boolean;
}

/** What the words of one spelling mean: "đạt" and "đất" are two spellings of "dat". */
interface Spelling {
  readonly meanings: Meaning[];
  neutral: boolean;
}

interface Spellings {
  readonly tokens: readonly string[];
  readonly byWords: Map<string, Spelling>;
}

/** Known phrases by their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const WORD = /[\p{L}\p{Nd}]+|\p{No}+|[#%‰±()[\]]|\+\/-|[-+](?=$|[\s)])/gu;
const NUMBER = /^(?:\d{1,4}|[ivx]{1,5}|\p{No}{1,3})$/u;
/** How many months or years a text speaks of: never in Roman numerals, which number the forms and columns. */
const QUANTITY = /^\d{1,4}$/;

/** Raised digits are footnote marks: "Tử số¹". */
const MARKS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** The words of a folded text; parentheses are words of their own. */
export function tokensOf(key: string): string[] {
  const joined = key.replace(MARKS, " ").replace(/(?<=\d)[. ](?=\d{3}(?!\d))/g, "");
  return joined.match(WORD) ?? [];
}

/**
 * All words that the reader knows, as one lexicon. `own` are words that never qualify here: of the indicators' names, of the
 * units. `larger` are names of what the units are part of, `smaller` of their parts. With `loose` texts without diacritics are understood, as far as all words that
 * are written so mean the same: "nam" may be "năm" or "nam", and stays unknown.
 */
export function buildLexicon(
  own: Iterable<string>,
  {
    larger = [],
    smaller = [],
    loose = false,
  }: {
    readonly larger?: readonly string[];
    readonly smaller?: readonly string[];
    readonly loose?: boolean;
  } = {},
): Lexicon {
  const known = new Map<string, Spellings>();
  const add = (words: string, meaning: Meaning | null): void => {
    const spelt = tokensOf(fold(words)).join(" ");
    const tokens = loose ? tokensOf(foldLoose(words)) : spelt.split(" ");
    if (spelt === "") return;
    const id = tokens.join(" ");
    const { byWords } = known.get(id) ?? setIn(known, id, { tokens, byWords: new Map() });
    const spelling = byWords.get(spelt) ?? setIn(byWords, spelt, { meanings: [], neutral: false });
    if (meaning) spelling.meanings.push(meaning);
    else spelling.neutral = true;
  };
  for (const words of neutralWords) add(words, null);
  for (const words of own) add(words, null);
  for (const words of smaller) add(words, { kind: "qualifier", dimension: "part", value: "communes" });
  for (const words of larger) add(words, { kind: "qualifier", dimension: "part", value: "larger" });
  for (const { dimension, value, words, leading, only } of qualifierWords as readonly QualifierWords[])
    for (const one of leading || only ? [] : words) add(one, { kind: "qualifier", dimension, value });
  for (const { measure, ...texts } of measureWords as readonly {
    measure: Measure;
    whole?: readonly string[];
    words?: readonly string[];
  }[]) {
    for (const one of texts.whole ?? []) add(one, { kind: "measure", measure, whole: true });
    for (const one of texts.words ?? []) add(one, { kind: "measure", measure, whole: false });
  }
  const byFirst = new Map<string, Entry[]>();
  for (const { tokens, byWords } of known.values()) {
    const entry = entryOf(tokens, [...byWords.values()]);
    if (!entry) continue;
    const list = byFirst.get(tokens[0]!) ?? setIn(byFirst, tokens[0]!, []);
    list.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}

/** The same with further words that change nothing. */
export function withNeutralWords(
  lexicon: Lexicon,
  words: Iterable<string>,
  spell: (text: string) => string = fold,
): Lexicon {
  const extended = new Map(lexicon);
  for (const word of words) {
    const tokens = tokensOf(spell(word));
    if (tokens.length === 0) continue;
    const id = tokens.join(" ");
    const list = extended.get(tokens[0]!) ?? NO_ENTRIES;
    const known = list.find((entry) => entry.tokens.join(" ") === id);
    const entry = { tokens, meanings: known?.meanings ?? [], neutral: true };
    const others = list.filter((one) => one !== known);
    extended.set(
      tokens[0]!,
      [...others, entry].sort((a, b) => b.tokens.length - a.tokens.length),
    );
  }
  return extended;
}

function setIn<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  return value;
}

/** Words with diacritics have one spelling; of several the meanings must be the same ones, or nothing is known. */
function entryOf(tokens: readonly string[], spellings: readonly Spelling[]): Entry | null {
  const meant = (one: Spelling): string =>
    [...new Set(one.meanings.map((meaning) => JSON.stringify(meaning)))].sort().join("|");
  const [first, ...others] = spellings as [Spelling, ...Spelling[]];
  if (others.some((other) => meant(other) !== meant(first))) return null;
  return { tokens, meanings: first.meanings, neutral: spellings.some(({ neutral }) => neutral) };
}

/**
 * Parts a text into phrases that the lexicon knows, to its last word: so that the fewest words stay unknown, then in the fewest phrases.
 * "Số thực tế" is "số" and "thực tế", not "số thực" and an unknown word.
 */
export function readPhrases(key: string, lexicon: Lexicon): Phrase[] {
  const tokens = tokensOf(key);
  const steps = bestSteps(tokens, lexicon);
  const phrases: Phrase[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    if (OPENING.has(token)) depth++;
    else if (CLOSING.has(token)) depth = Math.max(0, depth - 1);
    else {
      const { entry, length } = steps[at]!;
      phrases.push({
        words: tokens.slice(at, at + length).join(" "),
        meanings: entry ? entry.meanings : neutralNumber(token),
        neutral: entry?.neutral ?? false,
        bracket: depth > 0,
      });
      at += length;
      continue;
    }
    at++;
  }
  return phrases;
}

const OPENING: ReadonlySet<string> = new Set(["(", "["]);
const CLOSING: ReadonlySet<string> = new Set([")", "]"]);

/** The phrase that begins at a word in the best reading of the rest. */
interface Step {
  readonly entry: Entry | null;
  readonly length: number;
  readonly unknown: number;
  readonly phrases: number;
}

/** For each word the best phrase to begin with it, found from the end; of equally good ones the longest. */
function bestSteps(tokens: readonly string[], lexicon: Lexicon): readonly Step[] {
  const steps: Step[] = [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!;
    const isKnown = OPENING.has(token) || CLOSING.has(token) || neutralNumber(token) !== null;
    const rest = steps[at + 1];
    let best: Step = {
      entry: null,
      length: 1,
      unknown: (rest?.unknown ?? 0) + (isKnown ? 0 : 1),
      phrases: (rest?.phrases ?? 0) + 1,
    };
    for (const entry of matching(tokens, at, lexicon)) {
      const after = steps[at + entry.tokens.length];
      const step: Step = {
        entry,
        length: entry.tokens.length,
        unknown: after?.unknown ?? 0,
        phrases: (after?.phrases ?? 0) + 1,
      };
      if (isBetter(step, best)) best = step;
    }
    steps[at] = best;
  }
  return steps;
}

function isBetter(one: Step, other: Step): boolean {
  if (one.unknown !== other.unknown) return one.unknown < other.unknown;
  if (one.phrases !== other.phrases) return one.phrases < other.phrases;
  return other.entry === null || one.length > other.length;
}

/** A number alone says nothing: a footnote mark, "(1)". */
function neutralNumber(token: string): readonly Meaning[] | null {
  return NUMBER.test(token) || token === "-" || token === "+" ? [] : null;
}

const NO_ENTRIES: readonly Entry[] = [];

function matching(tokens: readonly string[], at: number, lexicon: Lexicon): readonly Entry[] {
  const named = lexicon.get(tokens[at]!) ?? NO_ENTRIES;
  const candidates = QUANTITY.test(tokens[at]!) ? [...named, ...(lexicon.get("#") ?? [])] : named;
  return candidates.length === 0
    ? candidates
    : candidates.filter((entry) => matches(tokens, at, entry.tokens));
}

function matches(tokens: readonly string[], at: number, entry: readonly string[]): boolean {
  if (at + entry.length > tokens.length) return false;
  return entry.every((word, index) => {
    const token = tokens[at + index]!;
    return token === word || (word === "#" && QUANTITY.test(token));
  });
}
