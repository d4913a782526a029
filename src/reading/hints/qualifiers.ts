import { bareResults, pendingWords, type Dimension } from "../../words/qualifiers.data";
import type { Phrase } from "./phrases";

/** What some words of a text qualify a figure by. */
export interface Qualifier {
  readonly dimension: Dimension;
  readonly value: string;
  /** The words themselves, folded. */
  readonly words: string;
}

/** What the phrases of a text qualify a figure by, as they stand to one another. */
export function qualifiersOf(phrases: readonly Phrase[]): Qualifier[] {
  const found = phrases.flatMap(({ words, meanings, bracket }) =>
    (meanings ?? []).flatMap((meaning) =>
      meaning.kind === "qualifier"
        ? [{ dimension: meaning.dimension, value: meaning.value, words, bracket }]
        : [],
    ),
  );
  return withoutObjects(withoutIncluded(pendingOf(found, phrases))).map(({ dimension, value, words }) => ({
    dimension,
    value,
    words,
  }));
}

const REVIEWS: ReadonlySet<string> = new Set(["reviewed", "official"]);

/** A review behind "chưa" is still to be made, whoever makes it: "Chưa được Sở thẩm định". */
function pendingOf<T extends Qualifier>(found: readonly T[], phrases: readonly Phrase[]): readonly T[] {
  const first = phrases.findIndex(({ words }) => pendingWords.has(words));
  if (first < 0 || !found.some(({ value }) => REVIEWS.has(value))) return found;
  const behind = new Set(phrases.slice(first).map(({ words }) => words));
  return found.map((one) =>
    REVIEWS.has(one.value) && behind.has(one.words) ? { ...one, value: "beforeReview" } : one,
  );
}

/** Who may be counted too without being of the whole: with them it is another one. */
const BEYOND: ReadonlySet<string> = new Set(["staff", "age"]);

/** A part that is counted too is no part by itself: "kể cả trường tư thục"; "gồm cả CBQL" counts more than the teachers. */
function withoutIncluded<T extends Qualifier>(found: readonly T[]): readonly T[] {
  const first = found.findIndex(({ value }) => value === "including");
  return first < 0
    ? found
    : found.filter(({ dimension, value }, at) => at <= first || dimension !== "part" || BEYOND.has(value));
}

/** What was done is not planned: in "kết quả thực hiện kế hoạch" the plan is the object of the result that is named before it. */
function withoutObjects<T extends Qualifier & { readonly bracket: boolean }>(
  found: readonly T[],
): readonly T[] {
  const standings = found.filter(({ dimension, bracket }) => dimension === "standing" && !bracket);
  const [first] = standings;
  const isDone = first?.value === "estimate" || (first?.value === "result" && !bareResults.has(first.words));
  const kept = isDone ? found.filter((one) => one.bracket || one.value !== "plan") : found;
  // Whatever else is said of the figure is more than that it was done.
  const isMore = kept.some(({ dimension, value }) => dimension === "standing" && value !== "result");
  return isMore ? kept.filter(({ value }) => value !== "result") : kept;
}
