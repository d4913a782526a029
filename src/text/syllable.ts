import { BEFORE_Y, ONSETS, RIMES } from "./syllable.data";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPS = /(?:c|ch|p|t)$/;

/**
 * Whether a word is a possible syllable of Vietnamese with its tone where it belongs: "huyện" and "hoà" are, "huyeän",
 * "xaõ" and "tôt" are not. Capitals must be regular: none, the first letter, or all.
 */
export function isSyllable(word: string): boolean {
  if (word.length > 8 || !hasRegularCapitals(word)) return false;
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  const letters = [...decomposed.replace(TONES, "").normalize("NFC")];
  if (tones.length > 1) return false;
  const toned = tones.length === 0 ? null : placeOfTone(word);
  return splits(letters.join("")).some((split) => isPossible(split, tones[0] ?? null, toned));
}

/** "Huyện", "huyện" and "HUYỆN", not "huyệN". */
export function hasRegularCapitals(word: string): boolean {
  return (
    word === word.toLowerCase() ||
    word === word.toUpperCase() ||
    word.slice(1) === word.slice(1).toLowerCase()
  );
}

interface Split {
  readonly onset: string;
  readonly rime: string;
}

/** Every way to part a word into a known beginning and a known rime. */
function splits(letters: string): readonly Split[] {
  return [0, 1, 2, 3]
    .map((length) => ({ onset: letters.slice(0, length), rime: letters.slice(length) }))
    .filter(({ onset, rime }) => Object.hasOwn(ONSETS, onset) && RIMES.has(rime));
}

function isPossible({ onset, rime }: Split, tone: string | null, toned: number | null): boolean {
  const first = rime[0]!;
  const vowels = ONSETS[onset];
  if (vowels && !vowels.includes(first)) return false;
  if (first === "y" && !BEFORE_Y.has(onset)) return false;
  // A rime that ends in a stop has one of the two tones that can be spoken short.
  if (STOPS.test(rime) && tone !== "\u0301" && tone !== "\u0323") return false;
  return toned === null || placesFor(rime).includes(toned - onset.length);
}

/** Letters of a rime that may bear the tone: the one with a mark, in oa, oe and uy either, else the first vowel. */
function placesFor(rime: string): readonly number[] {
  const marked = Math.max(...[..."ăâêôơư"].map((letter) => rime.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  if (/^(?:oa|oe|uy)/.test(rime)) return rime.length === 2 ? [0, 1] : [1];
  return [0];
}

function placeOfTone(word: string): number {
  return [...word.toLowerCase().normalize("NFC")].findIndex((letter) =>
    /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize("NFD")),
  );
}
