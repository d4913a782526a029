import { fold, tidy } from "../../text/fold";
import { memoize } from "../../text/memoize";
import type { UnitScope } from "../../model/reportingUnit";
import type { Hints } from "./hints";
import { yearBehindPattern } from "../../words/dates.data";
import {
  aroundBodies,
  beforePlaces,
  commonWords,
  headedBodies,
  notBodies,
  placeWords,
  type BodyLevel,
} from "../../words/places.data";

/** Tells the name of a place or an office from other words, without deciding which unit it is. */
export interface PlaceNames {
  /** A folded heading that begins with a word for a place ("Xã …") or is the name of a unit that may report. */
  isPlace(key: string): boolean;
  /** A folded name of a unit that may report, with its kind or without. */
  isUnit(key: string): boolean;
  /** The same of a text among others that may begin with such words without being a name: it must be a proper name. */
  isPlaceName(text: string, key: string): boolean;
  /** The name in a heading that says whose all its figures are: "huyện Sìn Hồ" of "Kết quả của huyện Sìn Hồ". `null` for any other. */
  nameWithin(text: string, key: string): string | null;
  /** A heading with the name of a place in brackets behind it, whose the figures are: "Tử số (Huyện Sìn Hồ)". `null` for any other. */
  bracketed(text: string): { readonly before: string; readonly name: string } | null;
  /** How a heading that says nothing but a body ("Sở", "Của xã") stands to the units that may report. */
  bodyIn(key: string): BodyLevel | null;
  /** `isPlaceName`, or two to four words that each begin with a capital: "Sin Suối Hồ". */
  isPlaceRow(text: string, key: string): boolean;
}

/** A longer text is a sentence about a place. */
const LONGEST = 80;
const MOST_WORDS_IN_CAPITALS = 6;

const LEADING = /^[\s\d\-+*.)]+/;
const beginnings = placeWords.map((word) => `${fold(word)}${word.endsWith(".") ? "" : " "}`);

/** Knows every name beginning with a word for a place and the names of the units that may report, also bare. */
export function indexPlaceNames(scope: UnitScope): PlaceNames {
  const names = new Set(
    scope.kind === "any"
      ? []
      : scope.set.units.flatMap(({ name, aliases = [] }) =>
          [name, ...aliases].flatMap((text) => [fold(text), bareName(fold(text))]),
        ),
  );
  const plainOf = (key: string): string => key.replace(LEADING, "").replace(/(?<![\s.:;,])[\s.:;,]+$/, "");
  const isPlace = memoize((key: string): boolean => {
    if (key.length > LONGEST || key.length < 2) return false;
    const plain = plainOf(key);
    return (
      names.has(plain) || beginnings.some((word) => plain.startsWith(word) && plain.length > word.length)
    );
  });
  const isPlaceName = (text: string, key: string): boolean =>
    isPlace(key) && (names.has(plainOf(key)) || isNamed(tidy(text).replace(LEADING, "")));
  const nameWithin = (text: string, key: string): string | null => {
    if (key.length > LONGEST) return null;
    const lead = BEFORE.exec(key)?.[0].trim().split(" ").length ?? 0;
    const written = tidy(text).replace(LEADING, "");
    const undated = written.replace(yearBehindPattern, "");
    if (lead === 0 && undated === written) return null;
    const words = undated.split(" ").slice(lead);
    const name = words.join(" ");
    if (!isPlaceName(name, fold(name))) return null;
    const isNamed = words.every((word) => CAPITAL.test(word) || ofPlaces.has(fold(word)));
    return names.has(plainOf(fold(name))) || isNamed ? name : null;
  };
  const levels = bodyLevels(scope);
  const bodyIn = (key: string): BodyLevel | null =>
    levels.get(key.replace(BEFORE_BODY, "").replace(BEHIND_BODY, "")) ?? null;
  const bracketed: PlaceNames["bracketed"] = (text) => {
    const [, before, name] = BRACKETED.exec(text) ?? [];
    if (before === undefined || name === undefined) return null;
    return isPlaceName(name, fold(name)) && names.has(plainOf(fold(name))) ? { before, name } : null;
  };
  return {
    isPlace,
    isUnit: (key) => names.has(plainOf(key)),
    isPlaceName,
    nameWithin,
    bracketed,
    bodyIn,
    isPlaceRow: (text, key) => (isPlace(key) ? isPlaceName(text, key) : isProperName(text, key)),
  };
}

/** How bodies stand to the units. Without a set each may be the one that reports: none of them is another thing that is counted. */
function bodyLevels(scope: UnitScope): ReadonlyMap<string, BodyLevel> {
  const bodies =
    scope.kind === "any"
      ? {
          larger: headedBodies.department.larger,
          own: (["department", "district", "commune"] as const).flatMap((level) => headedBodies[level].own),
        }
      : headedBodies[scope.set.level];
  return new Map(
    Object.entries(bodies).flatMap(([level, words]) =>
      words.map((one) => [fold(one), level as BodyLevel] as const),
    ),
  );
}

const BEFORE = new RegExp(
  `^(?:${beforePlaces
    .map(fold)
    .sort((one, other) => other.length - one.length)
    .join("|")}) (?=(?:${placeWords.map((word) => fold(word).replace(".", "\\.")).join("|")}))`,
  "u",
);
const BRACKETED = /^([^()]{1,60}) \(([^()]{2,60})\)$/u;
const longestFirst = (words: readonly string[]): string =>
  words
    .map(fold)
    .sort((one, other) => other.length - one.length)
    .join("|");
const BEFORE_BODY = new RegExp(`^(?:${longestFirst(aroundBodies.before)}) `, "u");
const BEHIND_BODY = new RegExp(` (?:${longestFirst(aroundBodies.behind)})$`, "u");
const CAPITAL = /^\p{Lu}/u;
const ofPlaces: ReadonlySet<string> = new Set(placeWords.flatMap((word) => fold(word).split(" ")));

/** The name of a body may hold any word: "Trường Tiểu học Nậm Tăm". */
const BODY = /^(?:trường|ubnd|phòng|sở) /u;

const none = notBodies.map(fold);

const common = new RegExp(`(?<!\\p{L})(?:${commonWords.map(fold).join("|")})(?!\\p{L})`, "u");

/** "Xã Bản Bo", but not "Xã đạt chuẩn": after the word for a place a name begins with a capital. Where the other words do not, or all is in capitals, common words tell: "XÃ ĐẠT CHUẨN" is none. */
function isNamed(text: string): boolean {
  const folded = fold(text);
  if (none.some((words) => folded === words || folded.startsWith(`${words} `))) return false;
  const word = beginnings.find((beginning) => folded.startsWith(beginning.trim())) ?? "";
  const words = text.slice(word.length).trim().split(" ");
  const isShouted = text === text.toUpperCase();
  if (isShouted && text.split(" ").length > MOST_WORDS_IN_CAPITALS) return false;
  const isCapitalised = !isShouted && words.every((one) => /^[\p{Lu}\p{N}]/u.test(one));
  if (!isCapitalised && !BODY.test(fold(text)) && common.test(fold(text))) return false;
  // Of a body that does something ("Sở thẩm định", "UBND huyện giao") no name follows.
  if (BODY.test(fold(text)) && !isShouted && !words.some((one) => /^[\p{Lu}\p{N}]/u.test(one))) return false;
  if (
    /^(?:ubnd|phòng|sở) /u.test(fold(text)) &&
    common.test(fold(text).replace(/gdđt|giáo dục và đào tạo/g, ""))
  )
    return false;
  return isShouted || /^[\p{Lu}\p{N}]/u.test(words[0]!) || BODY.test(fold(text));
}

/** "Sin Suối Hồ": two to four words, each with a capital, and nothing else. */
export function isProperName(text: string, key: string): boolean {
  if (key.length > 40) return false;
  const words = tidy(text).replace(LEADING, "").split(" ");
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
}

/** The words of a text that are not understood are written as a name: each begins with a capital, and not all of the text is in capitals. */
export function namesSomething(text: string, { unknown }: Pick<Hints, "unknown">): boolean {
  if (unknown.length === 0 || text === text.toUpperCase()) return false;
  const capitals = new Set((text.match(/\p{Lu}\p{L}*/gu) ?? []).map(fold));
  return unknown.every((words) => words.split(" ").every((word) => capitals.has(word)));
}

/** A folded name without the word for its kind: "huyện sìn hồ" is "sìn hồ". */
function bareName(name: string): string {
  const word = beginnings.find((beginning) => name.startsWith(beginning));
  return word === undefined ? name : name.slice(word.length);
}
