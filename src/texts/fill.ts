import type { Language, MessageParams } from "../model/finding";
import { formatNumber } from "../text/number/formatNumber";
import { choosePlurals } from "../text/plural";

/**
 * Fills each `{x}` of a text, after the forms of its words are chosen (`choosePlurals`). Numbers are written as an office of that language writes them, with `null` as JavaScript does
 * (years, counts inside formulas); a text in both languages gives the one that is asked for, Vietnamese with `null`.
 * A missing value is an error of the programmer and throws.
 * @example fill("{n} đơn vị", { n: 1250 }, "vi") // "1.250 đơn vị"
 */
export function fill(text: string, params: MessageParams, language: Language | null): string {
  return choosePlurals(text, params).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no value for {${name}} in ${text}`);
    if (typeof value === "number") return language === null ? String(value) : formatNumber(value, language);
    return typeof value === "string" ? value : value[language ?? "vi"];
  });
}
