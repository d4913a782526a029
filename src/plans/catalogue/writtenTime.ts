import { tidy } from "../../text/fold";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/i;

/**
 * A date as people write it, as an ISO date: "17/9/2024", "17.09.2024", "ngày 17 tháng 9 năm 2024", "2024-09-17". The day stands
 * before the month. `null` for anything else, and for a day that no month has.
 * @example readWrittenDate("ngày 17 tháng 9 năm 2024") // "2024-09-17"
 */
export function readWrittenDate(text: string): string | null {
  const plain = tidy(text);
  const iso = ISO.exec(plain);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = DAY_FIRST.exec(plain);
  return written && isoDate(Number(written[3]), Number(written[2]), Number(written[1]));
}

/** The ISO date of a day; `null` where the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const WORDS_BEFORE = /^(?:năm học|năm|nh)[:.]? ?/i;
const SCHOOL_YEAR = /^(\d{4}) ?[-/] ?(\d{4}|\d{2})$/;
const CALENDAR_YEAR = /^(?:19|20|21)\d{2}$/;

/**
 * A school year or calendar year as people write it: "2024 - 2025", "2024/25", "Năm học 2024–2025" are "2024-2025", "năm 2026" is
 * "2026". `null` for anything else, and for two years that do not follow each other.
 */
export function readWrittenYear(text: string): string | null {
  const plain = tidy(text).replace(WORDS_BEFORE, "");
  if (CALENDAR_YEAR.test(plain)) return plain;
  const [, first = "", second = ""] = SCHOOL_YEAR.exec(plain) ?? [];
  if (first === "") return null;
  const end = second.length === 2 ? first.slice(0, 2) + second : second;
  return Number(first) + 1 === Number(end) ? `${first}-${end}` : null;
}

/** The first calendar year of a school year or of a calendar year, for putting years in order. */
export const firstYearOf = (year: string): number => Number(year.slice(0, 4));

/** The school year or calendar year after another. */
export function yearAfter(year: string): string {
  return year.replace(/\d{4}/g, (digits) => String(Number(digits) + 1));
}
