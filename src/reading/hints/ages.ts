import { memoize } from "../../text/memoize";
import { agePattern, ageWords, birthPattern, levelAges } from "../../words/ages.data";

/** Ages in months from birth; `to` is the first month that is too old. */
interface Ages {
  readonly from: number;
  readonly to: number;
}

const YEAR = 12;
/** A crèche takes children in from their third month on: "dưới 3 tuổi" and "3-36 tháng" are the same children. */
const FROM_BIRTH = 3;

/**
 * Whether words for an age say no more than which children an indicator is about: the ages that its own words name or, where they name
 * none, those of the level of schooling that they name. "Dưới 3 tuổi" repeats "nhà trẻ", "24-36 tháng" is a part of it.
 */
export function repeatsAges(words: string, own: string, schoolYear: string): boolean {
  const said = agesOf(words, schoolYear);
  return said !== null && ownAges(own).some((one) => areSame(said, one));
}

function areSame(one: Ages, other: Ages): boolean {
  const isFromBirth = one.from <= FROM_BIRTH && other.from <= FROM_BIRTH;
  return one.to === other.to && (isFromBirth || one.from === other.from);
}

/** The words of an indicator are longer than headings, and fewer. */
const OWN_WORDS = { most: 2_000, longest: 2_000 };

/** The ages of an indicator by its own folded words. */
const ownAges = memoize((own: string): readonly Ages[] => {
  const named = [...own.matchAll(agePattern)].flatMap(([words]) => agesInWords(words) ?? []);
  const padded = ` ${own} `;
  const levels = levelAges.filter(({ words }) => words.some((word) => padded.includes(` ${word} `)));
  return named.length > 0 ? named : levels.length === 1 ? levels : [];
}, OWN_WORDS);

function agesOf(words: string, schoolYear: string): Ages | null {
  const [, first, last = first] = birthPattern.exec(words) ?? [];
  if (first === undefined) return agesInWords(words);
  const start = Number(schoolYear.slice(0, 4));
  return { from: (start - Number(last)) * YEAR, to: (start - Number(first) + 1) * YEAR };
}

/** "3 5 tuổi", "dưới 36 tháng", "3 đến dưới 6 tuổi"; `null` where an end is open. */
const agesInWords = memoize((words: string): Ages | null => {
  const tokens = words.split(" ");
  if (tokens.some((token) => OVER.has(token))) return null;
  const isYears = (at: number): boolean =>
    tokens.slice(at).find((token) => token === ageWords.months || token === ageWords.years) ===
    ageWords.years;
  const ends = tokens.flatMap((token, at) =>
    /^\d+$/.test(token)
      ? [{ value: Number(token), years: isYears(at), under: tokens[at - 1] === ageWords.under }]
      : [],
  );
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2) return null;
  // "Từ 3 tuổi" has no end.
  if (ends.length === 1 && tokens[0] === ageWords.from) return null;
  const months = (value: number, years: boolean): number => (years ? value * YEAR : value);
  const from = ends.length === 1 && first.under ? 0 : months(first.value, first.years);
  const isIncluded = !last.under && last.years;
  return { from, to: months(isIncluded ? last.value + 1 : last.value, last.years) };
});

const OVER: ReadonlySet<string> = new Set(ageWords.over);

/** The words for years of birth in a folded text, and the text without them. */
export function takeBirths(key: string): { readonly rest: string; readonly births: readonly string[] } {
  const found = key.includes("20") ? birthPattern.exec(key) : null;
  return found ? { rest: key.replace(found[0], " "), births: [found[0]] } : { rest: key, births: [] };
}
