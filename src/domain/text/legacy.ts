import type { CellValue, SheetSnapshot } from "../snapshot/snapshot";
import { encodingOfFont, toUnicode } from "./encoding";
import type { Encoding } from "./encoding";
import { isGenuine, isUnicode, vietnameseShare, weighWords } from "./legacyEvidence";
import type { WordEvidence } from "./legacyEvidence";

export { toUnicode };
export type { Encoding };

/** Points that the words of a sheet must have together before it is taken for legacy text; fewer where one word is unmistakable or the font says so. */
const ENOUGH = 3;
const ENOUGH_WITH_ONE_SURE = 2;
const ENOUGH_WITH_FONT = 1;

/** Points so many that foreign words around them ("Excel", "file") no longer matter. */
const PLENTY = 6;

/** Share of a text's changed words that must read as Vietnamese, and of the unchanged ones in the texts that would be changed. */
const READABLE = 0.75;
const VIETNAMESE = 0.6;

/** Times as many legacy as Unicode texts that make a sheet's doubtful texts legacy too. */
const MOSTLY = 4;

const ENCODINGS: readonly Encoding[] = ["TCVN3", "VNI"];

type Font = string | null | undefined;

/**
 * The old encoding that texts of one sheet are in; `null` for Unicode, and where too little speaks for any other.
 * A word counts that is a Vietnamese syllable in the encoding and none as it stands; a text with a genuine Vietnamese
 * letter of Unicode counts for nothing; the fonts (one for each text, where known) lower the bar.
 *
 * @example detectEncoding(["Tû lÖ tr­êng mÇm non"]) // "TCVN3"
 * @example detectEncoding(["Tỷ lệ trường mầm non"]) // null
 */
export function detectEncoding(texts: readonly string[], fonts: readonly Font[] = []): Encoding | null {
  const scores = ENCODINGS.map((encoding) => ({ encoding, points: pointsFor(encoding, texts, fonts) }));
  const [best] = scores.sort((a, b) => b.points - a.points);
  return best && best.points > 0 ? best.encoding : null;
}

/** Points for an encoding, each word counted once; 0 where they do not suffice. */
function pointsFor(encoding: Encoding, texts: readonly string[], fonts: readonly Font[]): number {
  const weighed = texts
    .map((text, index) => ({ text, font: fonts[index], ...weighText(text, encoding) }))
    .filter(({ words }) => words.length > 0);
  const favoured = weighed.filter(({ balance }) => balance > 0);
  const pointsOf = (from: typeof weighed): readonly number[] => [
    ...new Map(
      from.flatMap(({ words }) => words.map(({ word, points }) => [word.toLowerCase(), points])),
    ).values(),
  ];
  const points = sum(pointsOf(favoured).filter((value) => value > 0));
  const against = pointsOf(weighed).filter((value) => value < 0).length;
  const sure = pointsOf(favoured).includes(2);
  const fonted = weighed.some(({ font }) => encodingOfFont(font) === encoding);
  const enough = fonted ? ENOUGH_WITH_FONT : sure ? ENOUGH_WITH_ONE_SURE : ENOUGH;
  const amongVietnamese =
    points >= PLENTY || vietnameseShare(favoured.map(({ text }) => text).join(" ")) >= VIETNAMESE;
  return points >= enough && points > against && amongVietnamese ? points : 0;
}

interface WeighedText {
  readonly words: readonly WordEvidence[];
  /** Above 0 where the text reads better in the encoding than as it stands. */
  readonly balance: number;
}

function weighText(text: string, encoding: Encoding): WeighedText {
  if (isUnicode(text)) return { words: [], balance: 0 };
  const words = weighWords(text, encoding);
  const readable = words.filter(({ points }) => points >= 0).length >= words.length * READABLE;
  const balance = sum(words.map(({ points }) => points));
  return { words, balance: readable ? balance : Math.min(balance, -1) };
}

/** A sheet with its texts in Unicode, the encoding that they were in, and one text before and after; `encoding` is `null` where nothing was changed. */
export interface DecodedSheet {
  readonly snapshot: SheetSnapshot;
  readonly encoding: Encoding | null;
  readonly example: { readonly before: string; readonly after: string } | null;
}

/**
 * Turns the legacy texts of a sheet (and its name) into Unicode; numbers, formulas and texts that are Unicode already stay
 * as they are. A text that is Vietnamese either way ("cã") follows the sheet only where nothing in it is Unicode for certain.
 */
export function decodeSnapshot(snapshot: SheetSnapshot): DecodedSheet {
  const cells = snapshot.values.flatMap((row, top) =>
    row.flatMap((value, left) =>
      typeof value === "string" ? [{ text: value, font: snapshot.fonts?.[top]?.[left] }] : [],
    ),
  );
  const texts = cells.map(({ text }) => text);
  const encoding = detectEncoding(
    texts,
    cells.map(({ font }) => font),
  );
  if (encoding === null) return { snapshot, encoding, example: null };
  const doubt = doubtIn(texts, encoding);
  const decode = (text: string, font?: Font): string => decodeText(text, encoding, doubt, font);
  const changed = cells.find(({ text, font }) => text.length > 1 && decode(text, font) !== text);
  if (!changed) return { snapshot, encoding: null, example: null };
  const decodeCell = (value: CellValue, top: number, left: number): CellValue =>
    typeof value === "string" ? decode(value, snapshot.fonts?.[top]?.[left]) : value;
  const values = snapshot.values.map((row, top) => row.map((value, left) => decodeCell(value, top, left)));
  const example = { before: changed.text, after: decode(changed.text, changed.font) };
  return { snapshot: { ...snapshot, name: decode(snapshot.name), values }, encoding, example };
}

/** How a sheet decides for its doubtful texts: `pure` holds nothing but legacy text, `mostly` some Unicode, `mixed` much. */
type Doubt = "pure" | "mostly" | "mixed";

function doubtIn(texts: readonly string[], encoding: Encoding): Doubt {
  const genuine = texts.filter(isGenuine).length;
  const legacy = texts.filter((text) => weighText(text, encoding).balance > 0).length;
  if (genuine === 0) return "pure";
  return legacy >= genuine * MOSTLY ? "mostly" : "mixed";
}

function decodeText(text: string, encoding: Encoding, doubt: Doubt, font: Font): string {
  const { words, balance } = weighText(text, encoding);
  if (words.length === 0) return text;
  const favoured = encodingOfFont(font) === encoding;
  // One weak word may be foreign; no evidence at all is left to the sheet, and a sign alone to its font.
  const neutral = words.every(({ points }) => points === 0);
  const follows = favoured || (doubt === "pure" && words.some(({ word }) => word.length > 1));
  const weak = balance === 1 && doubt === "mixed" && !favoured;
  return (balance > 0 && !weak) || (neutral && follows) ? toUnicode(text, encoding, font) : text;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
