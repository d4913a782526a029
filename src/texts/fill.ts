import type { Language, MessageParams } from "../model/finding";
import { formatNumber } from "../text/number/formatNumber";
import { choosePlurals } from "../text/plural";
import { YEARS } from "./schoolYear.data";

/**
 * Fills each `{x}` of a text, after the forms of its words are chosen (`choosePlurals`). Numbers are written as an office of that language writes them, with `null` as JavaScript does
 * (years, counts inside formulas); a text in both languages gives the one that is asked for, Vietnamese with `null`.
 * A missing value is an error of the programmer and throws. A text that speaks of a school year speaks of a year where the value is one of the calendar.
 * @example fill("{n} đơn vị", { n: 1250 }, "vi") // "1.250 đơn vị"
 */
export function fill(text: string, params: MessageParams, language: Language | null): string {
  return choosePlurals(nameCalendarYears(text, params), params).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no value for {${name}} in ${text}`);
    if (typeof value === "number") return language === null ? String(value) : formatNumber(value, language);
    return typeof value === "string" ? value : value[language ?? "vi"];
  });
}

/** What stands before the year, for a school year and for one of the calendar, in each language. */
const BEFORE_YEAR = (["vi", "en"] as const).map((language) => {
  const [school, calendar] = [YEARS.school, YEARS.calendar].map((text) =>
    text[language].replace("{year}", ""),
  );
  return { school: new RegExp(`${school}(?=\\{(\\w+)\\})`, "giu"), calendar: calendar! };
});

function nameCalendarYears(text: string, params: MessageParams): string {
  return BEFORE_YEAR.reduce(
    (rest, { school, calendar }) =>
      rest.replace(school, (words: string, name: string) => {
        const value = params[name];
        if (typeof value !== "string" || !/^\d{4}$/.test(value)) return words;
        const isLarge = words.charAt(0) !== words.charAt(0).toLowerCase();
        return isLarge ? calendar.charAt(0).toUpperCase() + calendar.slice(1) : calendar;
      }),
    text,
  );
}
