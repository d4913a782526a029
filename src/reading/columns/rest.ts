import { bareNumeratorWords } from "../../words/complements.data";
import { measureWords } from "../../words/measures.data";
import { fold } from "../../text/fold";
import { tokensOf } from "../hints/phrases";
import type { Column } from "./columns";

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
