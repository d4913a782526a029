import type { CellFormat, CellValue, SheetSnapshot } from "../model/snapshot";
import { encodingOfFont, toUnicode } from "./encoding";
import type { Encoding } from "./encoding";
import { isGenuine, isUnicode, vietnameseShare, weigherFor } from "./legacyEvidence";
import type { WeighedText } from "./legacyEvidence";

export { toUnicode };
export type { Encoding };

/** Points that the words of a sheet must have together before it is taken for legacy text; fewer where one word is unmistakable or the font says so. */
const ENOUGH = 3;
const ENOUGH_WITH_ONE_SURE = 2;
const ENOUGH_WITH_FONT = 1;

/** Points so many that foreign words around them ("Excel", "file") no longer matter. */
const PLENTY = 6;

/** Share of the plain words in the texts that would be changed that must be Vietnamese. */
const VIETNAMESE = 0.6;

/** Times as many legacy as Unicode texts that make a sheet's doubtful texts legacy too. */
const MOSTLY = 4;

const ENCODINGS: readonly Encoding[] = ["TCVN3", "VNI"];

type Font = string | null | undefined;
type Weigher = (text: string) => WeighedText;

/**
 * The old encoding that texts of one sheet are in; `null` for Unicode, and where too little speaks for any other.
 * A word counts that is a Vietnamese syllable in the encoding and none as it stands; a text with a genuine Vietnamese
 * letter of Unicode counts for nothing; the fonts (one for each text, where known) lower the bar.
 *
 * @example detectEncoding(["Tû lÖ tr­êng mÇm non"]) // "TCVN3"
 * @example detectEncoding(["Tỷ lệ trường mầm non"]) // null
 */
export function detectEncoding(texts: readonly string[], fonts: readonly Font[] = []): Encoding | null {
  return detect(texts.map((text, index) => ({ text, font: fonts[index] })))?.encoding ?? null;
}

interface FontedText {
  readonly text: string;
  readonly font: Font;
}

interface Detected {
  readonly encoding: Encoding;
  readonly weigh: Weigher;
}

function detect(texts: readonly FontedText[]): Detected | null {
  // What is Unicode for certain says nothing: most sheets are known by that alone.
  const doubtful = texts.filter(({ text }) => !isUnicode(text));
  if (doubtful.length === 0) return null;
  const scores = ENCODINGS.map((encoding) => {
    const weigh = weigherFor(encoding);
    return { encoding, weigh, points: pointsFor(encoding, doubtful, weigh) };
  });
  const [best] = scores.sort((a, b) => b.points - a.points);
  return best && best.points > 0 ? best : null;
}

/** Points for an encoding, each word counted once; 0 where they do not suffice. */
function pointsFor(encoding: Encoding, texts: readonly FontedText[], weigh: Weigher): number {
  const weighed = texts
    .map(({ text, font }) => ({ text, font, ...weigh(text) }))
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
  if (points < enough || points <= against) return 0;
  const amongVietnamese =
    points >= PLENTY || vietnameseShare(favoured.map(({ text }) => text).join(" ")) >= VIETNAMESE;
  return amongVietnamese ? points : 0;
}

/** A sheet with its texts in Unicode, the encoding that they were in, and one text before and after; `encoding` is `null` where nothing was changed. */
export interface DecodedSheet {
  readonly snapshot: SheetSnapshot;
  readonly encoding: Encoding | null;
  readonly example: { readonly before: string; readonly after: string } | null;
  /** The texts around the sheet, in Unicode too. */
  readonly around: readonly string[];
}

/**
 * Turns the legacy texts of a sheet (and its name) into Unicode; numbers, formulas and texts that are Unicode already stay
 * as they are. A text that is Vietnamese either way ("cã") follows the sheet only where nothing in it is Unicode for certain.
 *
 * @param around lines of the document that the sheet is a table of, which speak for its encoding too
 */
export function decodeSnapshot(snapshot: SheetSnapshot, around: readonly string[] = []): DecodedSheet {
  const cells = [...listTexts(snapshot), ...around.map((text) => ({ text, font: null }))];
  const decode = decoderFor(cells);
  const changed =
    decode && cells.find(({ text, font }) => text.length > 1 && decode.text(text, font) !== text);
  if (!decode || !changed) return { snapshot, encoding: null, example: null, around };
  const decodeCell = (value: CellValue, top: number, left: number): CellValue =>
    typeof value === "string" ? decode.text(value, snapshot.fonts?.[top]?.[left]) : value;
  const values = snapshot.values.map((row, top) => row.map((value, left) => decodeCell(value, top, left)));
  return {
    snapshot: {
      ...snapshot,
      name: decode.text(snapshot.name),
      values,
      ...decodeFormats(snapshot, values, decode),
    },
    encoding: decode.encoding,
    example: { before: changed.text, after: decode.text(changed.text, changed.font) },
    around: around.map((text) => decode.text(text)),
  };
}

/** Runs in Unicode; where a letter is cut between two runs, nothing is known but that the cell has several fonts. */
function decodeFormats(
  { cellFormats, top, left, fonts }: SheetSnapshot,
  values: SheetSnapshot["values"],
  decode: Decoder,
): Pick<SheetSnapshot, "cellFormats"> {
  if (!cellFormats) return {};
  const decodeFormat = ({ runs, ...format }: CellFormat): CellFormat => {
    if (!runs) return format;
    const [row, column] = [format.row - top, format.column - left];
    const decoded = runs.map((run) => ({ ...run, text: decode.text(run.text, fonts?.[row]?.[column]) }));
    const isWhole = decoded.map(({ text }) => text).join("") === values[row]?.[column];
    return isWhole ? { ...format, runs: decoded } : { ...format, mixed: true };
  };
  return { cellFormats: cellFormats.map(decodeFormat) };
}

function listTexts({ values, fonts }: SheetSnapshot): readonly FontedText[] {
  const texts: FontedText[] = [];
  values.forEach((row, top) =>
    row.forEach((text, left) => {
      if (typeof text === "string") texts.push({ text, font: fonts?.[top]?.[left] });
    }),
  );
  return texts;
}

interface Decoder {
  readonly encoding: Encoding;
  text(text: string, font?: Font): string;
}

/** How the texts of a sheet are decoded; `null` where they are Unicode. */
function decoderFor(texts: readonly FontedText[]): Decoder | null {
  const detected = detect(texts);
  if (!detected) return null;
  const doubt = doubtIn(
    texts.map(({ text }) => text),
    detected.weigh,
  );
  return {
    encoding: detected.encoding,
    text: (text, font) =>
      isLegacy(text, detected, doubt, font) ? toUnicode(text, detected.encoding, font) : text,
  };
}

/** How a sheet decides for its doubtful texts: `pure` holds nothing but legacy text, `mostly` some Unicode, `mixed` much. */
type Doubt = "pure" | "mostly" | "mixed";

function doubtIn(texts: readonly string[], weigh: Weigher): Doubt {
  const genuine = texts.filter(isGenuine).length;
  const legacy = texts.filter((text) => weigh(text).balance > 0).length;
  if (genuine === 0) return "pure";
  return legacy >= genuine * MOSTLY ? "mostly" : "mixed";
}

/** Whether one text of a sheet is in the sheet's encoding. */
function isLegacy(text: string, { encoding, weigh }: Detected, doubt: Doubt, font: Font): boolean {
  const { words, balance } = weigh(text);
  if (words.length === 0) return false;
  const fonted = encodingOfFont(font) === encoding;
  // One weak word in a mixed sheet may be foreign.
  if (balance > 0) return balance > 1 || doubt !== "mixed" || fonted;
  // No evidence at all is left to the sheet, and a sign alone to its font.
  const neutral = words.every(({ points }) => points === 0);
  return neutral && (fonted || (doubt === "pure" && words.some(({ word }) => word.length > 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
