import {
  EDUCATION_AND_TRAINING,
  EDUCATION_AND_TRAINING_LOOSE,
  INVISIBLE,
  LOOK_ALIKES,
  PLAIN,
  TONE_BEFORE_VOWEL,
  TONE_PLACES,
} from "./fold.data";
import { memoize } from "./memoize";

/**
 * A text as a reader sees it: composed Unicode, no invisible characters, plain spaces, one kind of dash and quote,
 * Đ for its look-alikes, full-width letters and digits as ordinary ones. Superscripts and fractions stay what they are.
 *
 * @example tidy("Sìn  Hồ\u200B") // "Sìn Hồ"
 */
export const tidy = memoize((text: string): string => {
  if (PLAIN.test(text)) return tidySpaces(text);
  const shown = text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return tidySpaces(LOOK_ALIKES.reduce((rest, [pattern, meant]) => rest.replace(pattern, meant), shown));
});

function tidySpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** `tidy`, in lower case: what differs only in capitals is equal. */
export function foldCase(text: string): string {
  const lower = tidy(text).toLowerCase();
  return PLAIN.test(lower) ? lower : tidy(lower);
}

/**
 * Key for exact comparison of two texts: as `foldCase`, with tones in one place (hòa is hoà, thủy is thuỷ)
 * and one abbreviation for Giáo dục và Đào tạo (GD&ĐT is GDĐT). It never removes a diacritic, a digit or a word.
 *
 * @example fold("KHÓA  HỌC") === fold("khoá học") // true
 */
export const fold = memoize((text: string): string => {
  const lower = foldCase(text);
  const unified = PLAIN.test(lower) && !TONE_BEFORE_VOWEL.test(lower) ? lower : unifyTonePlaces(lower);
  return unified.includes("gd") ? unified.replace(EDUCATION_AND_TRAINING, "gdđt") : unified;
});

/** `fold` without diacritics: "Sìn Hồ" is "sin ho". Two texts that agree only here are proposed, never accepted. */
export const foldLoose = memoize((text: string): string => {
  const loose = fold(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d");
  return loose.includes("gd") ? loose.replace(EDUCATION_AND_TRAINING_LOOSE, "gddt") : loose;
});

/** Words as they are written and as they are typed without diacritics, both folded. */
export function bothSpellings(text: string): [written: string, typed: string] {
  return [fold(text), foldLoose(text)];
}

function unifyTonePlaces(text: string): string {
  // Decomposed, a tone is a mark after its letter and can be moved; a breve or circumflex stays with its own letter.
  const decomposed = text.normalize("NFD");
  const moved = TONE_PLACES.reduce(
    (rest, place) =>
      rest.replace(place, (_, first: string, tone: string, second: string) => first + second + tone),
    decomposed,
  );
  return moved.normalize("NFC");
}
