import type { Measure } from "../words/measures.data";
import type { Dimension } from "../words/qualifiers.data";
import { findSchoolYears, withoutYears } from "../domain/report/schoolYear";
import { readPhrases, type Lexicon, type Phrase } from "./phrases";

/** What some words of a text qualify a figure by. */
export interface Qualifier {
  readonly dimension: Dimension;
  readonly value: string;
  /** The words themselves, folded. */
  readonly words: string;
}

/** Everything that one text may say of the figures it stands over or beside; a hint, never a decision. */
export interface Hints {
  readonly measure: Measure | null;
  readonly qualifiers: readonly Qualifier[];
  /** School years, "2024-2025". */
  readonly years: readonly string[];
  readonly calendarYears: readonly number[];
  /** Words that the reader does not know. */
  readonly unknown: readonly string[];
  /** It names a year, or words for one, and nothing else. */
  readonly bare: boolean;
}

/** A longer text is a sentence, and no heading. */
const LONGEST = 160;

const DATE = /(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d\d(?!\d)|(?:ngày ?)?\d{1,2} ?tháng ?\d{1,2}(?: ?năm ?20\d\d)?|tháng ?\d{1,2} ?[/-] ?20\d\d|tháng ?\d{1,2} ?năm ?20\d\d/g;
const CALENDAR = /(?<!\d)(20\d\d)(?!\d)/g;

const none: Hints = { measure: null, qualifiers: [], years: [], calendarYears: [], unknown: [], bare: false };

/** Reads one folded text to its last word; nothing for a blank or a sentence. */
export function readHints(key: string, lexicon: Lexicon): Hints {
  if (key === "" || key.length > LONGEST) return none;
  const years = findSchoolYears(key).map(({ year }) => year);
  const undated = withoutSchoolYears(key, years.length > 0);
  const dates = undated.match(DATE) ?? [];
  const rest = dates.length > 0 ? undated.replace(DATE, " ") : undated;
  const calendarYears = [...rest.matchAll(CALENDAR)].map(([year]) => Number(year));
  const phrases = readPhrases(rest.replace(CALENDAR, " "), lexicon);
  const unknown = phrases.filter(({ meanings }) => meanings === null).map(({ words }) => words);
  const dated: Qualifier[] = dates.map((words) => ({ dimension: "period", value: "date", words }));
  const qualifiers = [...qualifiersOf(phrases), ...dated];
  const measure = measureOf(phrases, qualifiers);
  return {
    measure,
    qualifiers,
    years,
    calendarYears,
    unknown,
    bare: measure === null && qualifiers.length === 0 && unknown.length === 0 && (years.length > 0 || calendarYears.length > 0),
  };
}

/** `withoutYears` drops calendar years too, which say something here. */
function withoutSchoolYears(key: string, has: boolean): string {
  if (!has) return key;
  return withoutYears(key.replace(/(?<=năm )(20\d\d)(?! ?[-/] ?\d)/g, "n$1")).replace(/n(20\d\d)/g, "$1");
}

function qualifiersOf(phrases: readonly Phrase[]): Qualifier[] {
  const found = phrases.flatMap(({ words, meanings, bracket }) =>
    (meanings ?? []).flatMap((meaning) =>
      meaning.kind === "qualifier" ? [{ dimension: meaning.dimension, value: meaning.value, words, bracket }] : [],
    ),
  );
  return withoutObjects(found).map(({ dimension, value, words }) => ({ dimension, value, words }));
}

/** What was done is not planned: in "kết quả thực hiện kế hoạch" the plan is the object of the result that is named before it. */
function withoutObjects<T extends Qualifier & { readonly bracket: boolean }>(found: readonly T[]): readonly T[] {
  const standings = found.filter(({ dimension, bracket }) => dimension === "standing" && !bracket);
  const [first] = standings;
  const isDone = first !== undefined && (first.value === "result" || first.value === "estimate");
  const kept = isDone ? found.filter((one) => one.bracket || one.value !== "plan") : found;
  // Whatever else is said of the figure is more than that it was done.
  const isMore = kept.some(({ dimension, value }) => dimension === "standing" && value !== "result");
  return isMore ? kept.filter(({ value }) => value !== "result") : kept;
}

/** Measures that govern others of their text, first of all what makes a column none of figures. */
const ORDER: readonly Measure[] = [
  "comparison",
  "note",
  "name",
  "nameOrTarget",
  "number",
  "unitOfMeasure",
  "otherThing",
  "rate",
  "notAttained",
  "numerator",
  "denominator",
  "initials",
  "attained",
  "quantity",
  "total",
  "result",
  "evaluation",
];

function measureOf(phrases: readonly Phrase[], qualifiers: readonly Qualifier[]): Measure | null {
  const outside = phrases.filter(({ bracket }) => !bracket);
  const spoken = outside.length > 0 ? outside : phrases;
  const isAlone = spoken.filter(({ meanings }) => meanings === null || meanings.length > 0).length <= 1;
  const said = spoken.flatMap(({ meanings }, position) =>
    (meanings ?? []).flatMap((meaning) =>
      meaning.kind === "measure" && (!meaning.whole || (isAlone && saysNothing(spoken, position))) ? [meaning.measure] : [],
    ),
  );
  const percent = phrases.some(({ bracket, words }) => bracket && (words === "%" || words === "‰"));
  const found = ORDER.find((measure) => said.includes(measure)) ?? null;
  const isPlanned = qualifiers.some(({ value }) => value === "plan") || plansBeside(phrases);
  if (found === "rate" && isPlanned) return "comparison";
  if (found === "otherThing" && said.includes("denominator")) return "denominator";
  if (found === "attained" && percent) return "rate";
  if (found === null && percent && outside.length === 0) return "rate";
  return found;
}

/** A word that stands for a whole heading may have grammar beside it ("Các chỉ tiêu cụ thể"), but no other noun. */
function saysNothing(spoken: readonly Phrase[], position: number): boolean {
  return spoken.every(({ meanings }, other) => other === position || (meanings !== null && meanings.length === 0 && other > position && spoken.length <= 2));
}

/** A plan that is the object of a result still makes a rate its comparison: "Tỷ lệ thực hiện kế hoạch". */
function plansBeside(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ meanings }) => (meanings ?? []).some((one) => one.kind === "qualifier" && one.value === "plan"));
}
