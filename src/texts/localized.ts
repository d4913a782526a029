import { fill } from "./fill";
import type { Language, Localized, MessageParams } from "../model/finding";

/**
 * Fills `{x}` in a text in both languages, numbers as an office writes them; a missing value is an error of the programmer.
 * @example fillText({ vi: "{n} đơn vị", en: "{n} units" }, { n: 1250 }).vi // "1.250 đơn vị"
 */
export function fillText(text: Localized, params: MessageParams = {}): Localized {
  return inBoth((language) => fill(text[language], params, language));
}

/** One text in both languages. */
export function inBoth(write: (language: Language) => string): Localized {
  return { vi: write("vi"), en: write("en") };
}

/** The same text in both languages: a name, a sign. */
export function alike(text: string): Localized {
  return { vi: text, en: text };
}

/** Texts one after the other. */
export function joined(texts: readonly Localized[], separator: string): Localized {
  return inBoth((language) => texts.map((text) => text[language]).join(separator));
}

/** A text with its first letter large. */
export function capitalised(text: Localized): Localized {
  return inBoth((language) => text[language].charAt(0).toUpperCase() + text[language].slice(1));
}

/** A number of indicators as Vietnamese offices write it, with two digits: "05"; in English "5". */
export function twoDigits(value: number): Localized {
  return { vi: String(value).padStart(2, "0"), en: String(value) };
}

/** An ISO date as an office writes it: "2024-12-05" is "5/12/2024" in Vietnamese and "5 December 2024" in English; other text stays. */
export function formatDay(date: string): Localized {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!match) return alike(date);
  const [year, month, day] = [match[1]!, Number(match[2]), Number(match[3])];
  const name = monthName(month);
  return { vi: `${day}/${name.vi}/${year}`, en: `${day} ${name.en} ${year}` };
}

/** A month, from 1, as it stands in a written day: "6", "June". */
export const monthName = (month: number): Localized => ({
  vi: String(month),
  en: MONTHS[month - 1] ?? String(month),
});

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
