import type { Language, Localized } from "../model/finding";
import { fill } from "../texts/fill";

/** What fills the gaps of a text: the same in both languages, or a text of its own in each. */
export type Fillings = Readonly<Record<string, string | number | Localized>>;

/** A text with each `{name}` filled in; sentences begin with a capital. Throws where a value is missing. */
export function fillWords(text: Localized, fillings: Fillings): Localized {
  const fillIn = (language: Language): string => {
    const worded = Object.entries(fillings).map(([name, value]) => [
      name,
      typeof value === "object" ? value[language] : value,
    ]);
    const filled = fill(text[language], Object.fromEntries(worded), null);
    return text[language].startsWith("{") ? capitalise(filled) : filled;
  };
  return { vi: fillIn("vi"), en: fillIn("en") };
}

const capitalise = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
