import { fill } from "../../../texts/fill";
import { createContext, useCallback, useContext } from "react";
import type { Language, Localized } from "../../../model/finding";

/** The language that the pane shows. */
export const LanguageContext = createContext<Language>("vi");

/** What a text's blanks are filled with; numbers are written in the reader's language. */
export type TextParams = Readonly<Record<string, string | number>>;

/** The language that the pane shows. */
export const useLanguage = (): Language => useContext(LanguageContext);

/**
 * Gives the texts of a data file in the pane's language, with their blanks filled.
 * @example const say = useTexts(resultTexts); say("needed", { count: 53, what: "trẻ" })
 */
export function useTexts<Key extends string>(
  texts: Readonly<Record<Key, Localized>>,
): (key: Key, params?: TextParams) => string {
  const language = useLanguage();
  return useCallback(
    (key: Key, params: TextParams = {}) => fill(texts[key][language], params, language),
    [texts, language],
  );
}
