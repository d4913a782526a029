import type { Indicator } from "../../model/indicator";
import { bothSpellings, fold } from "../../text/fold";
import { denominatorRowWords, numeratorRowWords } from "../../words/lines.data";
import type { Hints } from "../hints/hints";
import type { Measure } from "../../words/measures.data";
import { readRowName } from "./rowName";

/** What a row below an indicator gives of it. */
export type SubRole = "numerator" | "denominator" | "rate";

/** "Tỷ lệ đạt được" is the rate of the indicator above. */
const MOST_RATE_WORDS = 4;

const numeratorWords = numeratorRowWords.flatMap(bothSpellings);
const denominatorWords = denominatorRowWords.flatMap(bothSpellings);
const halves = new WeakMap<Indicator, { readonly numerator: Half; readonly denominator: Half }>();

/** A half of the fraction by name: whole, and as the words of which a shorter name may be made. */
interface Half {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Which half of the indicator's fraction a row names: "Tử số", "- Dân số 0–2 tuổi", "Số trẻ ra lớp". A shortened name counts
 * when all its words belong to one half and tell it from the other; anything else is `null`, never a guess by position.
 */
export function subRoleOf(
  written: string,
  indicator: Indicator,
  read: (key: string) => Hints,
): SubRole | null {
  const name = written.replace(FORMULA, "");
  const { numerator, denominator } = halvesOf(indicator);
  if (begins(name, numeratorWords, numerator, (key) => isPlain(read(key), OVER))) return "numerator";
  if (begins(name, denominatorWords, denominator, (key) => isPlain(read(key), UNDER))) return "denominator";
  if (numerator.names.has(name)) return "numerator";
  if (denominator.names.has(name)) return "denominator";
  const words = wordsOf(name);
  if (words.length >= 2) {
    const inNumerator = isShortened(words, numerator, denominator);
    const inDenominator = isShortened(words, denominator, numerator);
    if (inNumerator !== inDenominator) return inNumerator ? "numerator" : "denominator";
  }
  // A longer text that begins with "Tỷ lệ" names another indicator.
  return words.length <= MOST_RATE_WORDS && read(name).measure === "rate" ? "rate" : null;
}

/** "Tỷ lệ (%) = a/b": how it is made. */
const FORMULA = / ?(?:= ?[\d(a-c][\d\s()a-cx*/:.,%]*|\([\da-c] ?[/:] ?[\da-c][\d\sx*%]*\))$/u;

/** A row that begins with the word for a half, whatever follows it: "Tử số: số nữ đạt". */
export function namesHalf(name: string): boolean {
  return [...numeratorWords, ...denominatorWords].some(
    (words) => name.startsWith(words) && /^(?:$|[ :(])/.test(name.slice(words.length)),
  );
}

const OVER: ReadonlySet<Measure | null> = new Set<Measure | null>(["numerator", "attained", "quantity"]);
const UNDER: ReadonlySet<Measure | null> = new Set<Measure | null>(["denominator", "total", "quantity"]);

/** "Số đạt" behind "Tử số:" says that half once more, and nothing of whom it counts. */
function isPlain({ measure, qualifiers, unknown, years }: Hints, half: ReadonlySet<Measure | null>): boolean {
  return (
    half.has(measure) &&
    unknown.length + years.length === 0 &&
    qualifiers.every(({ value }) => value === "result" || value === "whole")
  );
}

/** "Tử số", alone or before the words of that half: "Tử số ngoài công lập" is a part of it. */
function begins(
  name: string,
  beginnings: readonly string[],
  half: Half,
  saysHalf: (key: string) => boolean,
): boolean {
  const beginning = beginnings.find(
    (words) => name === words || (/^[ :(]/.test(name.slice(words.length)) && name.startsWith(words)),
  );
  if (beginning === undefined) return false;
  const rest = name.slice(beginning.length).replace(/\([^()]*\)/g, " ");
  return wordsOf(rest).every((word) => half.words.has(word)) || saysHalf(rest.replace(/^[ :(]+/, ""));
}

/**
 * Whether the words are a shorter name of one half: all of them are its own, and at least half of those that tell it from the
 * other are among them. "Số người 15–60 tuổi" alone is not "số người 15–60 tuổi biết chữ".
 */
function isShortened(words: readonly string[], half: Half, other: Half): boolean {
  if (!words.every((word) => half.words.has(word))) return false;
  const telling = [...half.words].filter((word) => !other.words.has(word));
  const told = telling.filter((word) => words.includes(word)).length;
  return told > 0 && told * 2 >= telling.length;
}

function halvesOf(indicator: Indicator): { readonly numerator: Half; readonly denominator: Half } {
  const known = halves.get(indicator);
  if (known) return known;
  const made = {
    numerator: halfOf(indicator.numeratorVi),
    denominator: halfOf(indicator.denominatorVi ?? ""),
  };
  halves.set(indicator, made);
  return made;
}

function halfOf(text: string): Half {
  const whole = readRowName(fold(text)).name;
  const bare = readRowName(fold(text.replace(/\([^()]*\)/g, " "))).name;
  return { names: new Set([whole, bare].filter((name) => name !== "")), words: new Set(wordsOf(bare)) };
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,.;:/()]+/).filter((word) => word !== "");
}
