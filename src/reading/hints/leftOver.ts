import { bothSpellings, fold, foldLoose, tidy } from "../../text/fold";
import { classifyLine } from "../../units/classifyLine";
import { bodyWords, placeWords, provinceWord, schoolKinds, severalWords } from "../../words/places.data";
import {
  instructingWords,
  reportingWords,
  namedNouns,
  subjectLabels,
  subjectNouns,
} from "../../words/titles.data";
import type { PreparedReading } from "../context";
import type { Qualifier } from "./qualifiers";
import { tokensOf } from "./phrases";
import { isProperName } from "./placeNames";

/** Words of a title, a note or a sheet's name that nothing explains. */
export interface LeftOver {
  readonly words: readonly string[];
  /** The line calls by them those who are counted, or where they are: "Giáo viên cắm bản". Else they may say anything. */
  readonly isSubject: boolean;
}

/** A longer line is a sentence, and one that is longer than this about its subject says more than whom it is about. */
const LONGEST = 100;
const LONGEST_SUBJECT = 10;

/** Codes of documents, addresses of pages and letters, long numbers: "03/BCTK-GDĐT", "pcgd.moet.gov.vn", "0912345678". */
function isCode(word: string): boolean {
  const isOfLetters = /\p{L}/u.test(word);
  if (!isOfLetters) return /\d{5}/.test(word);
  return /[\d@]/.test(word) || /\p{L}\.\p{L}/u.test(word) || (word.includes("/") && word.includes("-"));
}

/** The words of a line that are left over, but those of names of places, of which other rules tell whose they are; `null` where all is understood. */
export function leftOverOf(text: string, reading: PreparedReading): LeftOver | null {
  const said = sayingOf(text);
  if (said === null || said.length > LONGEST) return null;
  const key = fold(said)
    .split(" ")
    .filter((word) => !isCode(word))
    .join(" ");
  const { unknown } = reading.readTitle(key);
  if (unknown.length === 0) return null;
  const names = namesIn(said);
  const words = unknown.filter((word) => !names.has(word) && /\p{L}/u.test(word));
  if (words.length === 0) return null;
  return { words, isSubject: isNameAlone(said, words) || isOfSubject(said, key, words) };
}

/** The same of a sheet's name, which may hold any short form: only whole names and nouns with more are looked at, and a name alone may be of anything. */
export function leftOverOfSheetName(name: string, reading: PreparedReading): LeftOver | null {
  const said = tidy(name.replace(/[_.]+/g, " "));
  const found = leftOverOf(said, reading);
  if (found === null || classifyLine(said).kind === "issuer") return null;
  const isSubject = isOfSubject(said, fold(said), found.words) || isSchool(said);
  const isName = isProperName(said, fold(said)) && found.words.join(" ").includes(" ");
  return isSubject || isName ? { ...found, isSubject } : null;
}

const kinds = schoolKinds.flatMap(spellings);

/** "MN Hoa Ban", "TH&THCS Pa Khóa": the kind of a school, and its name. */
function isSchool(said: string): boolean {
  const key = fold(said);
  const kind = kinds.find((one) => key.startsWith(`${one} `));
  const name = kind === undefined ? "" : said.slice(kind.length).trim();
  return name.split(" ").length > 1 && isProperName(name, fold(name));
}

/** "Nà Kế" and nothing else. */
function isNameAlone(text: string, words: readonly string[]): boolean {
  return isProperName(text, fold(text)) && words.length === text.split(" ").length;
}

const beginnings = (words: readonly string[]): readonly (readonly string[])[] =>
  [...new Set(words.flatMap(spellings))].map(tokensOf).sort((one, other) => other.length - one.length);

/** Without its marks a short word is another one too: "ban" is "bản", and a committee. */
function spellings(word: string): readonly string[] {
  const [written, typed] = bothSpellings(word);
  return typed.length > 4 ? [written, typed] : [written];
}

const reporting = beginnings(reportingWords);
const subjects = beginnings(subjectNouns);
const labels = beginnings(subjectLabels);
const instructing = beginnings(instructingWords);

const beginsWith = (
  tokens: readonly string[],
  at: number,
  among: readonly (readonly string[])[],
): readonly string[] | undefined =>
  among.find((words) => words.every((word, index) => tokens[at + index] === word));

/** What a line says of a report: all of a title, the value of a label that is about figures; nothing of any other label or request. */
function sayingOf(text: string): string | null {
  const line = tidy(text);
  const tokens = tokensOf(fold(line));
  if (beginsWith(tokens, 0, instructing)) return null;
  const colon = line.indexOf(":");
  if (colon < 0 || classifyLine(text).kind === "title") return line;
  const label = beginsWith(tokens, 0, labels);
  if (label?.length !== tokensOf(fold(line.slice(0, colon))).length) return null;
  return beginsWith(label, 0, subjects) ? line : line.slice(colon + 1).trim();
}

const NUMBER = /^(?:\d{1,4}|[ivx]{1,4}|\p{L}|[-+()[\]])$/u;

/** "Kết quả giáo viên cắm bản": behind the words for a report a noun for those who are counted, and more that is not known. */
function isOfSubject(said: string, key: string, words: readonly string[]): boolean {
  const tokens = tokensOf(key);
  let at = 0;
  while (at < tokens.length) {
    const subject = beginsWith(tokens, at, subjects);
    if (subject) {
      const rest = tokens.slice(at);
      const left = words.flatMap((word) => word.split(" "));
      if (namedNouns.has(subject.join(" ")) && !namesSomething(said, left)) return false;
      return rest.length <= LONGEST_SUBJECT && left.some((word) => rest.includes(word));
    }
    const known = beginsWith(tokens, at, reporting);
    if (!known && !NUMBER.test(tokens[at]!)) return false;
    at += known?.length ?? 1;
  }
  return false;
}

/** Words for a report, numbers and what the qualifiers say are all there is in the line: "Kết quả đợt 1", "Số liệu 5 năm". */
export function saysOnly(key: string, qualifiers: readonly Qualifier[]): boolean {
  const tokens = tokensOf(key);
  const said = qualifiers
    .map(({ words }) => words.split(" "))
    .sort((one, other) => other.length - one.length);
  let at = 0;
  while (at < tokens.length) {
    const known = beginsWith(tokens, at, said) ?? beginsWith(tokens, at, reporting);
    if (!known && !NUMBER.test(tokens[at]!)) return false;
    at += known?.length ?? 1;
  }
  return true;
}

const oneOf = (words: readonly string[]): string =>
  words.map((word) => fold(word).replace(".", "\\.")).join("|");

/** Where not all is in capitals, what is called something is written with them. */
function namesSomething(said: string, left: readonly string[]): boolean {
  const capitals = new Set((said.match(/\p{Lu}\p{L}*/gu) ?? []).map((word) => fold(word)));
  return left.some((word) => capitals.has(word));
}

const PLACE = new RegExp(
  `(?<!\\p{L})(?<!(?:${oneOf(severalWords)}) )(?:${oneOf([...placeWords, provinceWord])})[ .]`,
  "giu",
);
/** Words in capitals behind the word for a place that may be its name. */
const MOST_IN_NAME = 4;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Behind the word for such a body stands what it is, and then its name: "Trường Tiểu học Hoa Ban". */
const isBody = new RegExp(`^(?:${oneOf(bodyWords)})`, "u");

/** The folded words of the names of places in a line: they begin with capitals, or stand behind their word in a line of capitals. */
function namesIn(line: string): ReadonlySet<string> {
  const isShouted = line === line.toUpperCase();
  const names = [...line.matchAll(PLACE)].flatMap(({ 0: word, index }) => {
    const behind = line.slice(index + word.length).match(/\p{L}+/gu) ?? [];
    if (isShouted) return behind.slice(0, MOST_IN_NAME);
    const isKind = isBody.test(fold(word));
    const end = behind.findIndex((one) => !isKind && !isCapital(one));
    return (end < 0 ? behind : behind.slice(0, end)).filter(isCapital);
  });
  return new Set(names.flatMap((name) => [fold(name), foldLoose(name)]));
}
