import { fold } from "../text/fold";
import { findSchoolYears } from "./knownNames";

/** A year or period that a text names, as "2026-2027" (a school year), "2026" or, for a period of several years, "2026-2030". */
export interface NamedYear {
  readonly year: string;
  readonly kind: "school" | "calendar" | "period";
}

const PERIOD =
  /(giai đoạn|thời kỳ|nhiệm kỳ|5 năm|năm năm)?[ :]{0,9}(?:từ )?(?:năm )?(?<!\d)(20\d\d) ?(?:-|đến|tới)(?: năm)? ?(20\d\d)(?!\d)/g;
const CALENDAR = /(?<![\d/.-])(20\d\d)(?![\d/-])/g;
const DATES = /(?:ngày )?\d{1,2}(?:\/| tháng |\.|-)\d{1,2}(?:\/| năm |\.|-)20\d\d/g;
/** A school year with a stroke, "2026/2027"; "2026/2025" compares two years. */
const SLASHED = /(?<![\d/])(20\d\d) ?\/ ?(20\d\d)(?![\d/])/g;

/** The years that a folded text names, in their order; dates name none, a document's number neither. */
export function findYears(key: string): readonly NamedYear[] {
  const text = key
    .replace(DATES, " ")
    .replace(/\d{1,9}\/20\d\d\/[\p{L}-]+/gu, " ")
    .replace(SLASHED, (whole, first: string, last: string) =>
      Number(last) === Number(first) + 1 ? whole.replace("/", "-") : whole,
    );
  const found: (NamedYear & { readonly from: number })[] = [];
  let rest = text;
  for (const match of text.matchAll(PERIOD)) {
    const [whole, words, first = "", last = ""] = match;
    const consecutive = Number(last) === Number(first) + 1;
    if (Number(last) <= Number(first)) continue;
    const kind = consecutive && !words ? "school" : "period";
    found.push({ year: `${first}-${last}`, kind, from: match.index });
    rest = blank(rest, match.index, whole.length);
  }
  for (const { year } of findSchoolYears(rest)) {
    const from = rest.search(/(?:20)?\d\d ?[-/] ?(?:20)?\d\d/);
    found.push({ year, kind: "school", from });
    rest = blank(rest, from, 5);
  }
  rest = rest.replace(/(?<!\d)20\d\d ?[-/] ?\d\d(?!\d)/g, (text) => " ".repeat(text.length));
  for (const match of rest.matchAll(CALENDAR))
    found.push({ year: match[1]!, kind: "calendar", from: match.index });
  return found.sort((a, b) => a.from - b.from).map(({ year, kind }) => ({ year, kind }));
}

const blank = (text: string, from: number, length: number): string =>
  text.slice(0, from) + " ".repeat(length) + text.slice(from + length);

/** First and last calendar year of a year or period: "2026" is [2026, 2026]. */
export function spanOf(year: string): readonly [number, number] {
  const [first = NaN, last = first] = year.split("-").map(Number);
  return [first, last];
}

/** The year before, of the same kind; `null` for a period. */
export function yearBefore(year: string): string | null {
  const [first, last] = spanOf(year);
  if (first === last) return String(first - 1);
  return last === first + 1 ? `${first - 1}-${last - 1}` : null;
}

/** The one year of some, the first of each in order. */
export const distinct = (years: readonly (string | null)[]): readonly string[] => [
  ...new Set(years.filter((year) => year !== null)),
];

/** A year as a person gives it: "năm học 2026 - 2027" is "2026-2027"; `null` where it is none. */
export const normalYear = (text: string): string | null => findYears(fold(text))[0]?.year ?? null;
