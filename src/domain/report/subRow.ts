import type { Indicator } from "../catalogue/indicator";
import { fold } from "../text/fold";
import { denominatorRowWords, numeratorRowWords } from "./header.data";
import { readHeading } from "./headerMark";
import { readRowName } from "./rowName";

/** What a row below an indicator gives of it. */
export type SubRole = "numerator" | "denominator" | "rate";

const numeratorWords = numeratorRowWords.map(fold);
const denominatorWords = denominatorRowWords.map(fold);
const halves = new WeakMap<Indicator, { readonly numerator: Half; readonly denominator: Half }>();

/** A half of the fraction by name: whole, and as the words of which a shorter name may be made. */
interface Half {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Which half of the indicator's fraction a row names: "Tử số", "- Dân số 0–2 tuổi", "Số trẻ ra lớp". A shortened name counts
 * when all its words belong to one half and not all to the other; anything else is `null`, never a guess by position.
 */
export function subRoleOf(name: string, indicator: Indicator): SubRole | null {
  if (startsWith(name, numeratorWords)) return "numerator";
  if (startsWith(name, denominatorWords)) return "denominator";
  const { numerator, denominator } = halvesOf(indicator);
  if (numerator.names.has(name)) return "numerator";
  if (denominator.names.has(name)) return "denominator";
  const words = wordsOf(name);
  if (words.length >= 2) {
    const inNumerator = words.every((word) => numerator.words.has(word));
    const inDenominator = words.every((word) => denominator.words.has(word));
    if (inNumerator !== inDenominator) return inNumerator ? "numerator" : "denominator";
  }
  const role = readHeading(name)?.role;
  return role === "rate" || role === "result" ? "rate" : null;
}

function startsWith(name: string, beginnings: readonly string[]): boolean {
  return beginnings.some(
    (words) => name === words || name.startsWith(`${words} `) || name.startsWith(`${words}:`),
  );
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
