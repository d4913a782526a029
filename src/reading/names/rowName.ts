import { fold, foldLoose } from "../../text/fold";
import { memoize } from "../../text/memoize";
import { measureWords, nameForms, nameSpellings } from "../../words/rowNames.data";

/** The name in a row, ready for comparison, and the number that was written before it. */
export interface RowName {
  readonly name: string;
  /** "5" of "5. Số đơn vị …", "1.1", "ii" or "a"; `null` where none. */
  readonly number: string | null;
}

const BULLETS = /^[-\s+*•·▪►✓➢❖o]+(?=[\s\p{L}\d(])/u;
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,2})*|[ivx]{1,5}|[a-zđ])(?:[.)/:]+\s*|\s*-\s+)(?=\p{L})/u;
const BARE_NUMBER = /^(\d{1,3}(?:\.\d{1,2})*) (?=\p{L})/u;
const FOOTNOTE = /(?:\(\*{1,9}\)|(?<!\*)\*+|\(\d{1,2}\)|\[\d{1,2}\]|(?<![¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]+)$/u;
const PUNCTUATION = /(?<![-\s.:;,])[-\s.:;,]+$/;

const forms = nameForms.map(([long, short]) => [fold(long), fold(short)] as const);
const looseForms = nameForms.map(([long, short]) => [foldLoose(long), foldLoose(short)] as const);
const measures = new Set(measureWords.map(fold));

/**
 * Takes bullet, number, footnote mark, unit of measure and closing punctuation off a folded name,
 * and brings its terms to one form. `unit` names a further measure that may stand behind the name.
 *
 * @example readRowName("1.1) tỷ lệ giáo viên trung học cơ sở đạt chuẩn đào tạo (%) (*)", isMeasure)
 * // { name: "tỷ lệ gv thcs đạt chuẩn đào tạo", number: "1.1" }
 */
export function readRowName(key: string, isMeasure: (text: string) => boolean = () => false): RowName {
  const { rest, number } = takeNumber(key);
  return { name: shortenTerms(takeTail(rest, isMeasure)), number };
}

/** A folded name with every term in its short form, and spaces and dashes as they must be. */
export function shortenTerms(name: string): string {
  const spaced = name.includes("-") || name.includes("/") ? name.replace(/ ?([-/]) ?/g, "$1") : name;
  const spelt = nameSpellings.reduce((rest, { pattern, by }) => rest.replace(pattern, by), spaced);
  return shorten(spelt, forms);
}

/** A name without accents, every term in its short form. */
export const shortenLoosely = memoize((name: string): string => shorten(foldLoose(name), looseForms));

function shorten(name: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (rest, [long, short]) => (rest.includes(long) ? replaceWords(rest, long, short) : rest),
    name,
  );
}

function takeNumber(key: string): { rest: string; number: string | null } {
  const plain = key.replace(BULLETS, (bullets) =>
    bullets.trim() === "o" && !/^o\s/.test(key) ? bullets : "",
  );
  const match = NUMBER.exec(plain) ?? BARE_NUMBER.exec(plain);
  return match ? { rest: plain.slice(match[0].length), number: match[1]! } : { rest: plain, number: null };
}

function takeTail(name: string, isMeasure: (text: string) => boolean): string {
  let rest = name;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(PUNCTUATION, "").replace(FOOTNOTE, "");
    if (rest.endsWith(")")) {
      const open = rest.lastIndexOf("(");
      const inside = rest
        .slice(open + 1, -1)
        .replace(/^(?:đvt|đơn vị|đơn vị tính) ?: ?/, "")
        .trim();
      if (open > 0 && (measures.has(inside) || isMeasure(inside))) rest = rest.slice(0, open);
    } else if (/[,;-] ?%$/.test(rest)) rest = rest.replace(/[,;-] ?%$/, "");
  }
  return rest;
}

/** Replaces whole words only: "th" of "thcs" is no word. */
function replaceWords(text: string, words: string, by: string): string {
  const padded = ` ${text} `.replaceAll(` ${words} `, ` ${by} `);
  return padded.slice(1, -1);
}
