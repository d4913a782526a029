import type { Language, Localized } from "../model/finding";
import { choosePlurals } from "../text/plural";

/** What fills the gaps of a text: the same in both languages, or a text of its own in each. */
export type Fillings = Readonly<Record<string, string | number | Localized>>;

/** A text with each `{name}` filled in; sentences begin with a capital. */
export function fillWords(text: Localized, fillings: Fillings): Localized {
  const fill = (language: Language): string => {
    const filled = choosePlurals(text[language], fillings).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = fillings[name] ?? "";
      return typeof value === "object" ? value[language] : String(value);
    });
    return text[language].startsWith("{") ? capitalise(filled) : filled;
  };
  return { vi: fill("vi"), en: fill("en") };
}

/** Texts one after the other. */
export const joinWords = (texts: readonly Localized[], between: string): Localized => ({
  vi: texts.map(({ vi }) => vi).join(between),
  en: texts.map(({ en }) => en).join(between),
});

const capitalise = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
