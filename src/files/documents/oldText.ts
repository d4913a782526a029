import { toUnicode } from "../../text/encoding";
import { isSyllable } from "../../text/syllable";

/** Encodings of one byte a letter in which Vietnamese texts were saved: how their bytes show, and how a text of them becomes Unicode. */
const ENCODINGS = [
  { name: "windows-1258", bytes: "windows-1258", decode: (text: string) => text.normalize("NFC") },
  { name: "TCVN3", bytes: "windows-1252", decode: (text: string) => toUnicode(text, "TCVN3") },
  { name: "VNI", bytes: "windows-1252", decode: (text: string) => toUnicode(text, "VNI") },
] as const;

/** Least number of different words with marks, and the share of them that must be syllables, before an encoding is taken. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.85;

/** A text whose bytes are of an old encoding, as they show, with what turns each of its fields into Unicode. */
export interface OldText {
  readonly encoding: string;
  readonly text: string;
  readonly decode: (field: string) => string;
}

/**
 * Tells the old encoding of bytes that are not of Unicode by the words with marks that come of them, nearly all of which must be syllables
 * of Vietnamese. `null` where none fits, and for a text from which saving has already taken letters ("T? l? h?c sinh").
 */
export function readOldText(bytes: Uint8Array): OldText | null {
  const fitting = ENCODINGS.map(({ name, bytes: label, decode }) => {
    const text = new TextDecoder(label).decode(bytes);
    return { encoding: name, text, decode, share: isLossy(text) ? 0 : shareOfSyllables(decode(text)) };
  }).filter(({ share }) => share >= LEAST_SHARE);
  const best = fitting.sort((a, b) => b.share - a.share)[0];
  return best ?? null;
}

/** Share of syllables among the different words that have a letter beyond the plain ones; 0 where there are too few. */
function shareOfSyllables(text: string): number {
  const words = new Set((text.match(/\p{L}+/gu) ?? []).filter((word) => /[^A-Za-z]/.test(word)));
  if (words.size < LEAST_WORDS) return 0;
  return [...words].filter((word) => isSyllable(word.toLowerCase())).length / words.size;
}

/** Whether question marks stand in the place of letters, as programs save what an encoding does not have. */
export function isLossy(text: string): boolean {
  return (text.match(/\p{L}\?+\p{L}|(?<=\s)\?\p{L}|\p{L}\?(?=\s\p{L})/gu) ?? []).length >= 3;
}
