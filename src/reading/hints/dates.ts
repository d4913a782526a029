import type { Round } from "../../words/qualifiers.data";

/** "30/9/2024", "ngày 30 tháng 9 năm 2024", "hết tháng 5/2025" in a folded text. */
const DATE =
  /(?:hết ?(?:ngày ?)?)?(?<!\d)\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d\d(?!\d)|(?:hết ?)?(?:ngày ?)?\d{1,2} ?tháng ?\d{1,2}(?: ?năm ?20\d\d)?|(?:hết ?)?tháng ?\d{1,2} ?[/-] ?20\d\d|(?:hết ?)?tháng ?\d{1,2} ?năm ?20\d\d|(?<=(?:đến|tới|ngày|thời điểm) ?)\d{1,2} ?\/ ?\d{1,2}(?![\d/])/g;

/** A folded text without its dates, and the dates; of "từ 01/9/2024 đến 31/5/2025" the end. */
export function takeDates(key: string): { readonly rest: string; readonly dates: readonly string[] } {
  const found = key.match(DATE) ?? [];
  if (found.length === 0) return { rest: key, dates: [] };
  const isSpan = found.length > 1 && SPAN.test(key);
  return { rest: key.replace(DATE, " "), dates: isSpan ? found.slice(-1) : found };
}

const SPAN = /(?<!\p{L})từ(?!\p{L})[^;]*(?:đến|tới|-)/u;

/** Months from the August in which a school year begins: August 0, May 9. Later ones go on. */
function monthsInto(words: string, year: string): number | null {
  const month = /(?:tháng ?|[/.-] ?)(\d{1,2})/.exec(words)?.[1];
  const from = Number(year.split("-")[0]);
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const inYear = Number(month) - FIRST_MONTH;
  const named = /20\d\d/.exec(words)?.[0] ?? shortYear(words);
  if (named === undefined) return (inYear + 12) % 12;
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

/** "Tính đến 30/9/2024" of a school year's result: the year was not over. A date without a year is of the school year that is asked for. */
export function isOutsideRound(words: string, year: string, round: Round): boolean {
  const months = monthsInto(words, year);
  if (months === null || months < 0) return false;
  const [from, to] = ASKED_MONTHS[round];
  return months < from || months > to;
}

const AS_OF = /(?<!\p{L})(?:đến|tới|hết|thời điểm)(?: (?:hết|ngày|cuối|thời điểm|là)){0,2}[: ]*$/u;
const OF_MONTH = /^(?:hết ?)?tháng/u;
const OF_DAY = /ngày[ \d]*$/u;

/** A line that says as of when its figures are, or of which month: not "Kế hoạch số 15 ngày 15/9/2024", nor a place and a date. */
export function isDating(key: string, words: string): boolean {
  const before = key.slice(0, key.indexOf(words));
  if (AS_OF.test(before) || words.startsWith("hết")) return true;
  return OF_MONTH.test(words) && before.trim() !== "" && !OF_DAY.test(before);
}
