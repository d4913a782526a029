import type { At } from "../../model/address";
import { fold } from "../../text/fold";
import {
  achievementWords,
  laterPlanningWords,
  planningWords,
  referenceWords,
} from "../../words/schoolYears.data";

/** Two consecutive calendar years, also in two digits where the words for a school year stand before them; dashes are all "-". */
const YEARS = /(?<!\d)(20\d\d|(?<=(?:năm học|nh)[:.]? ?)\d\d) ?[-/] ?(20\d\d|\d\d)(?!\d)/g;

const references = referenceWords.map(fold);
const planning = planningWords.map(fold);
const laterPlanning = [...planning, ...laterPlanningWords.map(fold)];
const achievements = achievementWords.map(fold);

/** A school year named in a text, and the text without it. */
export interface YearMention {
  /** "2024-2025" */
  readonly year: string;
  /** The words "năm học" or "NH" stand before it, so it cannot be a document's number. */
  readonly labelled: boolean;
  /** Words of planning introduce it: "phương hướng nhiệm vụ năm học 2025-2026". */
  readonly planned: boolean;
}

/**
 * The school years that a folded text names, in their order: "năm học 2024 - 2025", "nh 2024/2025", "2024-25".
 * Only consecutive years count, so "giai đoạn 2020-2025" and a date name none.
 */
export function findSchoolYears(key: string): YearMention[] {
  if (!/\d\d ?[-/]/.test(key)) return [];
  const bare = bareYear(key);
  if (bare !== null) return [{ year: bare, labelled: false, planned: false }];
  const mentions: YearMention[] = [];
  let end = 0;
  for (const match of key.matchAll(YEARS)) {
    const [first, second] = [match[1]!, match[2]!].map((digits) =>
      digits.length === 2 ? 2000 + Number(digits) : Number(digits),
    ) as [number, number];
    if (second !== first + 1) continue;
    const before = key.slice(end, match.index);
    mentions.push({
      year: `${first}-${second}`,
      labelled: /(?:năm học|nh)[:.]? ?$/.test(before),
      planned: isPlanning(before, mentions.length === 0 ? planning : laterPlanning),
    });
    end = match.index + match[0].length;
  }
  return mentions;
}

/** "24-25" and nothing else: never with a stroke, which makes it a fraction, and only of this century's first half. */
function bareYear(key: string): string | null {
  const [, first, second] = /^(\d\d) ?- ?(\d\d)$/.exec(key) ?? [];
  const from = Number(first);
  return first !== undefined && Number(second) === from + 1 && from >= EARLIEST
    ? `20${first}-20${second}`
    : null;
}

/** A pair of smaller numbers is one of ages or of a footnote. */
const EARLIEST = 15;

/** The word that comes first governs the others: "kế hoạch thực hiện" plans, "thực hiện kế hoạch" does not. */
function isPlanning(words: string, planningAmong: readonly string[]): boolean {
  const first = (among: readonly string[]): number =>
    Math.min(...among.map((word) => words.indexOf(word)).map((at) => (at < 0 ? Infinity : at)));
  return first(planningAmong) < first(achievements);
}

/** A folded text without the school years (and the words "năm học" before them) and without single calendar years. */
export function withoutYears(key: string): string {
  if (!/\d\d/.test(key)) return key;
  if (bareYear(key) !== null) return "";
  return key
    .replace(/(?:năm học|nh)[:.]? ?\d\d ?[-/] ?\d\d(?!\d)/g, " ")
    .replace(/(?:(?:năm học|nh|năm)[:.]? ?)?(?<!\d)20\d\d ?[-/] ?(?:20\d\d|\d\d)(?!\d)/g, " ")
    .replace(/(?:năm ?)(?<!\d)20\d\d(?!\d)/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** A text that may name the report's school year, folded. */
export interface YearText {
  readonly key: string;
  readonly at: At | null;
}

/** The school year that a report names, with the place where it does. */
export interface NamedYear {
  readonly year: string;
  readonly at: At | null;
}

/** Whether a folded line speaks of another document: "Căn cứ …", "Kèm theo …". */
export function isReference(key: string): boolean {
  return references.some((words) => key.startsWith(words));
}

/**
 * The school year that the lines above a table name, or `null`. Lines that begin with "Căn cứ", "Kèm theo" … speak of
 * other documents and count only where nothing else names a year. A year introduced by words of planning counts only
 * where no other year is named ("kết quả năm học 2024-2025, phương hướng năm học 2025-2026"; "kết quả năm học 2023-2024, chỉ tiêu
 * năm học 2024-2025" is last year's report). Of several other years in a line the wanted one is meant.
 */
export function findTitleYear(lines: readonly YearText[], wanted: string): NamedYear | null {
  const naming = lines
    .map(({ key, at }) => ({ key, at, years: findSchoolYears(key) }))
    .filter(({ years }) => years.length > 0);
  const own = naming.filter(({ key }) => !isReference(key));
  const speaking = own.length > 0 ? own : naming;
  const done = speaking
    .map(({ at, years }) => ({ at, years: years.filter(({ planned }) => !planned) }))
    .filter(({ years }) => years.length > 0);
  const [first] = done.length > 0 ? done : speaking;
  if (!first) return null;
  const meant =
    first.years.find(({ year }) => year === wanted) ?? first.years.find(({ labelled }) => labelled);
  return { year: (meant ?? first.years[0]!).year, at: first.at };
}
