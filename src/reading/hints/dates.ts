import {
  asOfPattern,
  datePattern,
  endPattern,
  monthPattern,
  ofDayPattern,
  ofMonthPattern,
  spanPattern,
  untilPattern,
} from "../../words/dates.data";
import type { Round } from "../../words/qualifiers.data";

/** A folded text without its dates, and the dates; of "từ 01/9/2024 đến 31/5/2025" and of "tháng 9/2024 - tháng 5/2025" the end. */
export function takeDates(key: string): { readonly rest: string; readonly dates: readonly string[] } {
  const found = key.match(datePattern) ?? [];
  if (found.length === 0) return { rest: key, dates: [] };
  const isSpan = found.length > 1 && (spanPattern.test(key) || untilPattern.test(key));
  return { rest: key.replace(datePattern, " "), dates: isSpan ? found.slice(-1) : found };
}

/** Months from the August in which a school year begins: August 0, May 9. Later ones go on. */
function monthsInto(words: string, year: string): number | null {
  const month = monthPattern.exec(words)?.[1];
  const from = Number(year.split("-")[0]);
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const inYear = Number(month) - FIRST_MONTH;
  const named = yearOfDate(words);
  if (named === null) return (inYear + 12) % 12;
  return inYear + 12 * (Number(named) - from);
}

/** "30/9/24" */
function shortYear(words: string): string | undefined {
  const digits = /[/.-] ?\d{1,2} ?[/.-] ?(\d\d)$/.exec(words)?.[1];
  return digits && `20${digits}`;
}

const FIRST_MONTH = 8;

/** The month from which a date may be the one that a round asks for, and the last such month; in months from August. */
const ASKED_MONTHS: Readonly<Record<Round, readonly [from: number, to: number]>> = {
  start: [0, 4],
  semester1: [3, 8],
  estimate: [6, Infinity],
  official: [9, Infinity],
};

/** The four-digit year of a date, also where two digits stand for it; `null` where it names none. */
export const yearOfDate = (words: string): string | null =>
  /20\d\d/.exec(words)?.[0] ?? shortYear(words) ?? null;

/** Months before the August of a school year in which the year before is still going on: "31/5/2024" of 2024-2025, and not the summer before it. */
const STILL_BEFORE = -3;

/** Whether a date lies in the school year before the one that is asked for, though in a year of its name. */
export function isOfYearBefore(words: string, year: string): boolean {
  const months = yearOfDate(words) === null ? null : monthsInto(words, year);
  return months !== null && months <= STILL_BEFORE;
}

/** "Tính đến 30/9/2024" of a school year's result: the year was not over. A date without a year is of the school year that is asked for. */
export function isOutsideRound(words: string, year: string, round: Round): boolean {
  const months = monthsInto(words, year);
  if (months === null || months < 0) return false;
  const [from, to] = ASKED_MONTHS[round];
  return months < from || months > to;
}

/** A line that says as of when its figures are, or of which month: not "Kế hoạch số 15 ngày 15/9/2024", nor a place and a date. */
export function isDating(key: string, words: string): boolean {
  const before = key.slice(0, key.indexOf(words));
  if (asOfPattern.test(before) || endPattern.test(words)) return true;
  return ofMonthPattern.test(words) && !ofDayPattern.test(before);
}
