import type { Catalogue, Indicator } from "../../model/indicator";
import { bareNumeratorWords } from "../../words/complements.data";
import { measureWords } from "../../words/measures.data";
import { fold } from "../../text/fold";
import { readHints } from "../hints/hints";
import { buildLexicon, tokensOf } from "../hints/phrases";
import type { Column } from "./columns";

/**
 * Codes of the indicators that count those who are the rest elsewhere: "Tỷ lệ học sinh bỏ học", "Tỷ lệ người mù chữ"; not "xóa mù chữ",
 * which is a work and counts nobody.
 */
export function indicatorsOfRest({ indicators }: Catalogue): ReadonlySet<string> {
  const lexicon = buildLexicon([]);
  const isOfRest = ({ nameVi }: Indicator): boolean =>
    readHints(fold(nameVi), lexicon).qualifiers.some(({ value }) => value === "complement");
  return new Set(indicators.filter(isOfRest).map(({ code }) => code));
}

const spaced = (words: string): string => ` ${tokensOf(fold(words)).join(" ")} `;

const BARE = bareNumeratorWords.map(spaced);
const RATES = measureWords.flatMap((entry) => (entry.measure === "rate" ? entry.words.map(spaced) : []));

/** A column as it is for an indicator of the rest: "Chưa đạt" is its count, and "Số đạt" is none of it. "Tử số" is of either. */
export function asOfRest(column: Column): Column | null {
  const { measure, parts, coordinates } = column;
  const says = (phrases: readonly string[]): boolean =>
    parts.some(({ key }) => phrases.some((words) => spaced(key).includes(words)));
  if (measure === "notAttained") return { ...column, measure: says(RATES) ? "rate" : "numerator" };
  if (measure === "attained") return null;
  const isNamed = coordinates.qualifiers.some(({ value }) => value === "complement");
  return measure !== "numerator" || isNamed || says(BARE) ? column : null;
}
