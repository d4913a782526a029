import type { Encoding } from "./encoding";
import { toUnicode } from "./encoding";
import { memoize } from "./memoize";
import { hasRegularCapitals, isSyllable } from "./syllable";

/** Letters of Vietnamese that no old encoding shows: a text with one of them is Unicode. */
const GENUINE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|[\u0300-\u036F]/;

/** Characters as which the codes of old encodings show. */
const CODE = /[\u00A1-\u00FF]/;
const WORDS = /[A-Za-z\u00A1-\u00FF]+/g;

/**
 * Codes where no language has such characters: a sign or a capital inside a word (TCVN3), two vowels of which the
 * second has the mark (VNI; but not "où", "eû" and "haï", which are French).
 */
const MISPLACED: Readonly<Record<Encoding, RegExp>> = {
  TCVN3:
    /[A-Za-z][\u00A1-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7]|[a-z\u00DF-\u00FF][\u00C0-\u00DE]|[\u00C0-\u00DE][a-z]|[\u00A1-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF][a-z\u00DF-\u00FF]/,
  VNI: /[aeo][âäåãáà]|a[êéèëüú]|[aeouy][øõ]|[auy][ùû]|eù|[ôö][ùøûõï]/i,
};

/** What one word says for and against an encoding. */
export interface WordEvidence {
  readonly word: string;
  /** 2 or 1 where it is a syllable only in the encoding, 0 where it says nothing, -1 where it is one only as it stands or in neither. */
  readonly points: -1 | 0 | 1 | 2;
}

/** Whether a text is Unicode for certain, or has no character that an encoding could change. */
export const isUnicode = memoize((text: string) => GENUINE.test(text) || !CODE.test(text));

/** Whether a text holds a letter that only Unicode has for Vietnamese. */
export function isGenuine(text: string): boolean {
  return GENUINE.test(text);
}

/** A text as an encoding sees it. */
export interface WeighedText {
  /** The words that the encoding would change; none for a text that is Unicode for certain. */
  readonly words: readonly WordEvidence[];
  /** Above 0 where the text reads better in the encoding than as it stands. */
  readonly balance: number;
}

/** Share of a text's changed words that must not speak against the encoding. */
const READABLE = 0.75;

const weighers = { TCVN3: makeWeigher("TCVN3"), VNI: makeWeigher("VNI") };

/** Weighs texts for one encoding; words that come again are looked up. */
export const weigherFor = (encoding: Encoding): ((text: string) => WeighedText) => weighers[encoding];

function makeWeigher(encoding: Encoding): (text: string) => WeighedText {
  const weighOnce = memoize((word) => weigh(word, encoding));
  return (text) => {
    if (isUnicode(text)) return { words: [], balance: 0 };
    const words = (text.match(WORDS) ?? []).filter((word) => CODE.test(word)).map(weighOnce);
    const readable = words.filter(({ points }) => points >= 0).length >= words.length * READABLE;
    const balance = words.reduce((total, { points }) => total + points, 0);
    return { words, balance: readable ? balance : Math.min(balance, -1) };
  };
}

/** Share of a text's plain words that are possible Vietnamese syllables, abbreviations aside; 1 without any. */
export function vietnameseShare(text: string): number {
  const words = (text.match(/[\p{L}\u00A1-\u00FF]+/gu) ?? []).filter(
    (word) => /^[A-Za-z]+$/.test(word) && word !== word.toUpperCase(),
  );
  return words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;
}

function weigh(word: string, encoding: Encoding): WordEvidence {
  const read = toUnicode(word, encoding);
  const standing = isSyllable(word);
  // A sign alone ("×", "«") is as often itself as a letter, and an abbreviation ("N§") is no syllable in any encoding.
  if (word.length === 1 || isAbbreviation(read)) return { word, points: 0 };
  const coded = isSyllable(inOneCase(read, word));
  if (coded === standing) return { word, points: coded ? 0 : -1 };
  if (standing) return { word, points: -1 };
  return { word, points: MISPLACED[encoding].test(word) ? 2 : 1 };
}

/** TCVN3 has small letters only, so a word in capitals reads as "HUYệN": its plain letters tell the case. */
function inOneCase(read: string, word: string): string {
  return hasRegularCapitals(word.replace(/[^A-Za-z]/g, "")) ? read.toLowerCase() : read;
}

function isAbbreviation(read: string): boolean {
  return (
    read === read.toUpperCase() &&
    !/[AEIOUYĂÂÊÔƠƯ]/.test(
      read
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
        .normalize("NFC"),
    )
  );
}
