import { fold, foldLoose } from "./fold";
import { memoize } from "./memoize";
import { DISTINCTIONS, ROMAN_LEVEL, ROMAN_VALUES } from "./nearness.data";

/** Share of the longer text's letters that may differ in near texts; a lone letter may always differ. */
const TOLERANCE = 0.2;

/** Longer texts are no names; the bound keeps the comparison short. */
const MAX_LENGTH = 300;

/** As written a text may be so much longer: with accents as characters of their own, and blanks. */
const MAX_WRITTEN = 4 * MAX_LENGTH;

/**
 * How alike two texts are, only ever used to propose: 1 for equal keys, down to 0 for texts that are not near.
 * A letter that differs only in its diacritics counts half. Texts that differ in a digit, a school level or a negation
 * are never near: mức độ 1 is not mức độ 2.
 *
 * @example nearness("Huyện Nậm Nhùn", "Huyện Nậm Nhừn") // about 0.96
 * @example nearness("đạt chuẩn mức độ 1", "đạt chuẩn mức độ 2") // 0
 */
export function nearness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > MAX_WRITTEN || b.length > MAX_WRITTEN) return 0;
  const [first, second] = [fold(a), fold(b)];
  if (first === second) return 1;
  if (!first || !second || first.length > MAX_LENGTH || second.length > MAX_LENGTH) return 0;
  const longer = Math.max(first.length, second.length);
  const limit = Math.max(1, longer * TOLERANCE);
  // What is quick to tell is asked first: most texts are far from each other.
  if (Math.abs(first.length - second.length) > limit) return 0;
  if (countDiffering(basesIn(first), basesIn(second)) > 2 * limit) return 0;
  if (distinctions(first) !== distinctions(second)) return 0;
  const distance = editDistance(letters(first), letters(second));
  return distance > limit || distance >= longer ? 0 : 1 - distance / longer;
}

/**
 * Whether two folded texts share so many letters that they may be near: quick to tell, and never wrong about those that are.
 */
export function mayBeNear(a: string, b: string): boolean {
  const edits = Math.floor(Math.max(1, Math.max(a.length, b.length) * TOLERANCE));
  if (Math.abs(a.length - b.length) > edits) return false;
  return countDiffering(lettersIn(a), lettersIn(b)) <= 2 * edits;
}

/**
 * How many plain letters occur in one text alone. Each edit brings at most one letter that the other text lacks, and takes at most one
 * away.
 */
function countDiffering(first: number, second: number): number {
  let count = 0;
  for (let bits = first ^ second; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Plain letters, one bit for each. */
const bitsOf = (letters: Iterable<string>): number =>
  [...letters].reduce(
    (bits, letter) => (/^[a-z]$/.test(letter) ? bits | (1 << (letter.charCodeAt(0) - 97)) : bits),
    0,
  );

/** The plain letters that occur in a text. */
const lettersIn = memoize((text) => bitsOf(foldLoose(text)));

/** The plain letters of a text, each letter taken by itself as its edits are counted. */
const basesIn = memoize((text) => bitsOf(letters(text).map(({ base }) => base)));

/** Every distinguishing word with what it means, longest first, so that "trung học" is looked for after "trung học cơ sở". */
const SPELLINGS = Object.entries(DISTINCTIONS)
  .flatMap(([meaning, words]) => words.map((word) => ({ meaning, word })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ meaning, word }) => ({
    meaning,
    pattern: new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, "gu"),
  }));

/** What must agree before two folded texts may be near, as one comparable text. */
const distinctions = memoize((text: string): string => {
  let rest = text.replace(ROMAN_LEVEL, (_, word: string, roman: string) => `${word} ${ROMAN_VALUES[roman]}`);
  const digits = rest.match(/\d+/g) ?? [];
  const found: string[] = [];
  for (const { meaning, pattern } of SPELLINGS) {
    const without = rest.replace(pattern, "·");
    if (without !== rest) found.push(meaning);
    rest = without;
  }
  return `${digits.join(" ")}|${found.sort().join(" ")}`;
});

interface Letter {
  readonly letter: string;
  readonly base: string;
}

function letters(text: string): readonly Letter[] {
  return [...text].map((letter) => ({ letter, base: foldLoose(letter) }));
}

/** Edits from one text to the other: 1 for a letter added, left out or replaced, a half for the same letter with other diacritics. */
function editDistance(a: readonly Letter[], b: readonly Letter[]): number {
  let row = b.map((_, index) => index + 1);
  a.forEach((from, above) => {
    let diagonal = above;
    let left = above + 1;
    row = row.map((up, index) => {
      const best = Math.min(left + 1, up + 1, diagonal + replacing(from, b[index]!));
      diagonal = up;
      left = best;
      return best;
    });
  });
  return row[b.length - 1] ?? a.length;
}

function replacing(from: Letter, to: Letter): number {
  if (from.letter === to.letter) return 0;
  return from.base === to.base ? 0.5 : 1;
}
