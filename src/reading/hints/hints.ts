import type { Measure } from "../../words/measures.data";
import { findSchoolYears } from "./schoolYear";
import { withoutSchoolYears } from "./undated";
import { fold } from "../../text/fold";
import { takeBirths } from "./ages";
import { takeDates } from "./dates";
import { halfOr, withoutDash } from "./halves";
import { thingInBrackets } from "./otherThings";
import { countedNouns } from "../../words/figures.data";
import { attainedEndings, namingWords, orWords } from "../../words/neutral.data";
import { readPhrases, type Lexicon, type Phrase } from "./phrases";
import { qualifiersOf, type Qualifier } from "./qualifiers";

export type { Qualifier };

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

/** "- Tử số": a dash before words is no minus. */
const BULLET = /^[-+*•·] {0,2}(?=\p{L})/u;

/** A longer text is a sentence, and no heading. */
const LONGEST = 160;

const CALENDAR = /(?<!\d)(20\d\d)(?!\d)/g;

const none: Hints = { measure: null, qualifiers: [], years: [], calendarYears: [], unknown: [], bare: false };

/** Reads one folded text to its last word; nothing for a blank or a sentence. */
export function readHints(written: string, lexicon: Lexicon): Hints {
  const key = written.replace(BULLET, "");
  if (key === "" || key.length > LONGEST) return none;
  const years = findSchoolYears(key).map(({ year }) => year);
  const undated = withoutSchoolYears(key, years.length > 0, lexicon);
  const { rest: unborn, births } = takeBirths(undated);
  const { rest, dates } = takeDates(unborn);
  const calendarYears = [...rest.matchAll(CALENDAR)].map(([year]) => Number(year));
  const undashed = withoutDash(rest.replace(CALENDAR, " "), key);
  const phrases = segmentsOf(undashed).flatMap((text, segment) =>
    readPhrases(text, lexicon).map((phrase) => ({ ...phrase, segment })),
  );
  const unknown = phrases.filter((phrase) => isUnknown(phrase, phrases, lexicon)).map(({ words }) => words);
  const dated: Qualifier[] = dates.map((words) => ({ dimension: "period", value: "date", words }));
  const born: Qualifier[] = births.map((words) => ({ dimension: "part", value: "age", words }));
  const isOpen = isChoice(key, lexicon);
  const said = qualifiersOf(phrases).filter(({ value }) => !isOpen || value !== "complement");
  const qualifiers = [...ofWhole(said, years), ...thingInBrackets(phrases), ...born, ...dated];
  const measure =
    (isOpen ? "result" : null) ??
    (isRatio(key, lexicon) ? "comparison" : null) ??
    fractionOf(key, lexicon) ??
    measureOf(phrases, qualifiers);
  return {
    measure,
    qualifiers,
    years,
    calendarYears,
    unknown,
    bare:
      measure === null &&
      qualifiers.length === 0 &&
      unknown.length === 0 &&
      (years.length > 0 || calendarYears.length > 0),
  };
}

/** "Riêng năm học 2024-2025" sets a year apart, and no part of those who are counted. */
function ofWhole(qualifiers: readonly Qualifier[], years: readonly string[]): readonly Qualifier[] {
  const isOfYear =
    years.length > 0 && qualifiers.every(({ dimension, value }) => dimension !== "part" || value === "parts");
  return isOfYear ? qualifiers.filter(({ value }) => value !== "parts") : qualifiers;
}

/** A phrase with the part of the heading in which it stands. */
interface Placed extends Phrase {
  readonly segment: number;
}

/** "Thực hiện - đạt chuẩn", a heading with its English below it: each part is read as a heading of its own. */
function segmentsOf(text: string): readonly string[] {
  return text.split(/ [-–—] |\n/);
}

/** Words that mean something only as a whole heading say nothing known within a longer one, unless each of them does: "Các xã còn lại". */
function isUnknown({ words, meanings, neutral }: Phrase, all: readonly Phrase[], lexicon: Lexicon): boolean {
  if (meanings === null) return true;
  if (neutral || meanings.length === 0 || all.length === 1) return false;
  if (meanings.some((one) => one.kind !== "measure" || !one.whole)) return false;
  return words.split(" ").some((word) => readPhrases(word, lexicon).some((one) => one.meanings === null));
}

/** Measures that turn a count into another one, and those that they turn. */
const TURNING: ReadonlySet<Measure> = new Set<Measure>(["notAttained", "comparison"]);
const TURNED: ReadonlySet<Measure> = new Set<Measure>([
  "numerator",
  "denominator",
  "attained",
  "quantity",
  "total",
  "result",
  "rate",
]);

/** "Số chưa đến lớp", "Số giáo viên thiếu": a word that turns a count into another one, wherever it stands in the heading. */
function turningOf(spoken: readonly Placed[]): Measure | null {
  const measures = spoken.flatMap(({ meanings }) =>
    (meanings ?? []).flatMap((one) => (one.kind === "measure" ? [one] : [])),
  );
  if (spoken.length < 2 || measures.some(({ measure }) => measure === "attained")) return null;
  return measures.find(({ measure, whole }) => whole && TURNING.has(measure))?.measure ?? null;
}

const COUNTS: ReadonlySet<Measure | null> = new Set<Measure | null>([
  "numerator",
  "denominator",
  "quantity",
  "total",
]);

/** "Tử số (tăng)": the same of a bracket that says nothing else. */
function turningOfBracket(phrases: readonly Placed[], spoken: readonly Placed[]): Measure | null {
  const inside = phrases.filter((phrase) => !spoken.includes(phrase) && !phrase.neutral);
  const measures = inside.map(({ meanings }) =>
    (meanings ?? []).flatMap((one) =>
      one.kind === "measure" && TURNING.has(one.measure) ? [one.measure] : [],
    ),
  );
  return measures.every(([measure]) => measure !== undefined) ? (measures[0]?.[0] ?? null) : null;
}

const OVER: ReadonlySet<Measure | null> = new Set<Measure | null>(["numerator", "attained", "quantity"]);
const UNDER: ReadonlySet<Measure | null> = new Set<Measure | null>(["denominator", "total"]);

const isHalved = (key: string): boolean => key.split("/").length === 2;

const BRACKETED = /\(([^()/]{1,60}\/[^()/]{1,60})\)/u;

const nouns = countedNouns.map(fold).join("|");

/** "Số người/trẻ trong diện" counts either, and is no fraction. */
const ALTERNATIVES = new RegExp(`(?<!\\p{L})(${nouns})/(?:${nouns})(?!\\p{L})`, "gu");

/** "Đạt/Tổng số": a numerator over a denominator in one heading. */
function fractionOf(written: string, lexicon: Lexicon): Measure | null {
  const key = written.replace(ALTERNATIVES, "$1");
  // "Kết quả (tử số/mẫu số)" holds both counts, "Tỷ lệ (tử số/mẫu số)" what they make.
  const inner = BRACKETED.exec(key);
  const outer = inner ? measureOfText(key.replace(inner[0], " "), lexicon) : null;
  const counts = inner && (outer === null || outer === "result" || outer === "quantity") ? inner[1]! : key;
  if (!isHalved(counts)) return null;
  const [over, under] = counts.split("/").map((half) => measureOfText(half, lexicon));
  return OVER.has(over ?? null) && UNDER.has(under ?? null) ? "fraction" : null;
}

function measureOfText(text: string, lexicon: Lexicon): Measure | null {
  const phrases = readPhrases(text, lexicon).map((phrase) => ({ ...phrase, segment: 0 }));
  return measureOf(phrases, qualifiersOf(phrases));
}

/** What a result may be divided by without being a rate of those who are counted. */
const COMPARED: ReadonlySet<string> = new Set(["plan", "required", "previous"]);

/** "TH/KH", "Năm nay/năm trước": a result over what it is compared with, whichever stands first. */
function isRatio(key: string, lexicon: Lexicon): boolean {
  if (!isHalved(key)) return false;
  const halves = key.split("/").map((half) => qualifiersOf(readPhrases(half, lexicon)));
  const compared = halves.filter((said) => said.some(({ value }) => COMPARED.has(value)));
  return compared.length === 1 && halves.every((said) => said.length > 0);
}

const OR = new RegExp(` ?[/|,;] ?| [-–] | (?:${orWords.map(fold).join("|")}) `, "u");

/** "Đạt/Không đạt", "Có hay không": both answers in one heading, of which each row gives one. */
function isChoice(key: string, lexicon: Lexicon): boolean {
  const answers = key
    .replace(/[()[\]]/g, " / ")
    .split(OR)
    .filter((text) => text.trim() !== "");
  if (answers.length !== 2) return false;
  const [first = "", second = ""] = answers;
  return isYes(measureOfText(first, lexicon)) && measureOfText(second, lexicon) === "notAttained";
}

function isYes(measure: Measure | null): boolean {
  return measure === "attained" || measure === "numerator";
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

function measureOf(phrases: readonly Placed[], qualifiers: readonly Qualifier[]): Measure | null {
  const outside = phrases.filter(({ bracket }) => !bracket);
  const spoken = outside.length > 0 ? outside : phrases;
  const said = spoken.flatMap((phrase) =>
    (phrase.meanings ?? []).flatMap((meaning) =>
      meaning.kind === "measure" && (!meaning.whole || isAlone(phrase, meaning.measure, spoken))
        ? [meaning.measure]
        : [],
    ),
  );
  const percent = phrases.some(({ bracket, words }) => bracket && (words === "%" || words === "‰"));
  const plainly = halfOr(ORDER.find((measure) => said.includes(measure)) ?? null, spoken, phrases);
  const isTurned = plainly === null || TURNED.has(plainly);
  const turned = isTurned
    ? (turningOf(spoken) ?? (COUNTS.has(plainly) ? turningOfBracket(phrases, spoken) : null))
    : null;
  const found = turned ?? plainly;
  const isPlanned = qualifiers.some(({ value }) => value === "plan") || plansBeside(phrases);
  if (found === "rate" && isPlanned) return "comparison";
  if (found === "otherThing" && said.includes("denominator")) return "denominator";
  if (found === "attained" && percent) return "rate";
  if (found !== null && COUNTED.has(found) && endsAttained(spoken)) return "numerator";
  if (found === null && percent && outside.length === 0) return "rate";
  // "Số đã thực hiện" counts what was done.
  if ((found === null || found === "result") && isCount(spoken)) return "quantity";
  if (found === null || found === "result") return isNaming(spoken, qualifiers) ? "name" : found;
  return found;
}

const COUNTED: ReadonlySet<Measure> = new Set<Measure>(["denominator", "quantity", "total"]);
const attainedWords: ReadonlySet<string> = new Set(attainedEndings.map(fold));

/** "Số đối tượng đạt" counts those who attained, whatever it counts. */
function endsAttained(spoken: readonly Phrase[]): boolean {
  const last = spoken.filter((phrase) => !isStep(phrase)).at(-1);
  return spoken.length > 1 && last !== undefined && attainedWords.has(last.words);
}

/** "Mức độ 1" behind what is counted says which step was reached. */
function isStep({ meanings }: Phrase): boolean {
  const said = meanings ?? [];
  return said.length > 0 && said.every((one) => one.kind === "qualifier" && one.value === "level");
}

function isCount(spoken: readonly Phrase[]): boolean {
  return spoken[0]?.words === "số" && spoken.length > 1;
}

const naming: ReadonlySet<string> = new Set(namingWords.map(fold));

/** "Nội dung thống kê": a noun for names, and nothing that qualifies. */
function isNaming(spoken: readonly Phrase[], qualifiers: readonly Qualifier[]): boolean {
  return spoken.some(({ words }) => naming.has(words)) && qualifiers.every(({ value }) => value === "result");
}

/**
 * A word that stands for a whole heading may have grammar behind it ("Các chỉ tiêu cụ thể") or the same in English ("Đạt Attained"), but no
 * other noun in its part of the heading.
 */
function isAlone(phrase: Placed, measure: Measure, spoken: readonly Placed[]): boolean {
  const beside = spoken.filter((other) => other.segment === phrase.segment);
  const position = beside.indexOf(phrase);
  const others = beside.filter((other) => other !== phrase && !isSame(other, measure) && !isStep(other));
  return others.every(
    (other) =>
      other.meanings !== null &&
      other.meanings.length === 0 &&
      beside.indexOf(other) > position &&
      others.length <= 1,
  );
}

const isSame = ({ meanings }: Phrase, measure: Measure): boolean =>
  (meanings ?? []).some((one) => one.kind === "measure" && one.measure === measure);

/** A plan that is the object of a result still makes a rate its comparison: "Tỷ lệ thực hiện kế hoạch". */
function plansBeside(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ meanings }) =>
    (meanings ?? []).some((one) => one.kind === "qualifier" && one.value === "plan"),
  );
}
