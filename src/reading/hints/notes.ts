import { bothSpellings } from "../../text/fold";
import {
  figureNouns,
  figureWords,
  halfNouns,
  lackingWords,
  noteLeads,
  onlyWords,
  partialWords,
  unreportedWords,
} from "../../words/lines.data";
import { deedWords } from "../../words/schoolYears.data";
import type { PreparedReading } from "../context";
import { linesBetween, type SheetLine } from "../view/lines";
import { coordinatesOf, join, nowhere, type Coordinates } from "./coordinates";
import type { Hints, Qualifier } from "./hints";
import { leftOverOf, saysOnly } from "./leftOver";
import { someBodiesIn } from "./someBodies";
import { isReference } from "./schoolYear";
import type { SheetHints } from "./sheetHints";
import { titled, type TitleHint } from "./titles";

const leads = noteLeads.flatMap(bothSpellings).join("|");
const LED = new RegExp(`^[^\\p{L}]*(?:${leads})(?!\\p{L})`, "u");
const LEAD = new RegExp(`^[^\\p{L}]*(?:(?:${leads})(?!\\p{L})[^\\p{L}]*)?`, "u");
const ABOUT = new RegExp(
  `^(?:${[...figureNouns, ...halfNouns].flatMap(bothSpellings).join("|")})(?!\\p{L})`,
  "u",
);

const wordsOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.flatMap(bothSpellings).join("|")})(?!\\p{L})`, "u");

const FIGURES = wordsOf(figureWords);
const LACKING = wordsOf(lackingWords);
const ONLY = wordsOf(onlyWords);
const HALF = wordsOf(halfNouns);
const UNREPORTED = wordsOf(unreportedWords);
const PARTIAL = new RegExp(`^(?:${partialWords.flatMap(bothSpellings).join("|")})(?!\\p{L})`, "u");
/** What figures follow ("theo Nghị quyết 15/NQ-HĐND") tells at most of which part of the year they are. */
const FOLLOWING = wordsOf(deedWords.slice(0, 1));

/** What a note says of how figures may be used ("không dùng làm số liệu chính thức") is not what they are. */
const OF_USE: ReadonlySet<string> = new Set(["expired", "example"]);

/** The first clause of a note, without its "Ghi chú:", where it is about the figures; `null` where it is about anything else. */
export function noteOfFigures(key: string): string | null {
  const note = clauseOf(key);
  return ABOUT.test(note) && !isReference(note) ? note : null;
}

/** "Chưa gồm xã Pa Tần", "Còn 3 xã chưa gửi báo cáo": the figures lack something, whatever else is said of them. */
export function lacksFigures(key: string): boolean {
  const note = clauseOf(key);
  return PARTIAL.test(note) || UNREPORTED.test(note);
}

function clauseOf(key: string): string {
  return key.replace(LEAD, "").split(/[:;]/u)[0]!;
}

/**
 * What notes below the last table say of all its figures, as a title would: another year, a plan, a half-year, a part, thousands. What
 * columns or rows of the table say themselves (`said`) the note only explains.
 */
export function readNotes(
  sheet: SheetHints,
  end: number,
  said: readonly Coordinates[],
  reading: PreparedReading,
): TitleHint[] {
  return linesBetween(sheet, end + 1, sheet.grid.rows - 1).flatMap((line): TitleHint[] => {
    if (isBesideNumbers(sheet, line)) return [];
    if (lacksFigures(line.key)) return [{ line, coordinates: nowhere, note: "asked" }];
    const key = noteOfFigures(line.key) ?? plainNote(line.key, reading);
    if (key === null) return [];
    const leftOver = leftOverOf(asWritten(line, key), reading);
    const hints = reading.readText(key);
    const some = someBodiesIn(key);
    const coordinates = join(
      coordinatesOf(ofFigures(key, hints, said, reading)),
      some ? { ...nowhere, qualifiers: [some] } : nowhere,
    );
    const isScaled = hasScale(hints) && !said.some(hasScale);
    const isLess = LACKING.test(key) || (ONLY.test(key) && hints.qualifiers.some(isPart));
    // "Tử số: số trẻ dân tộc …" may define as well as restrict; "Tử số chỉ tính …" restricts.
    if (HALF.test(key) ? !isLess && !isScaled : coordinates === nowhere && !isScaled && !isLess)
      return leftOver && !HALF.test(key) ? [{ line, coordinates: nowhere, note: "said", leftOver }] : [];
    return [{ line, coordinates, note: isScaled || isLess ? "asked" : "said" }];
  });
}

/**
 * A note that begins by saying that something is still to be checked ("Lưu ý: chưa đối chiếu với phần mềm"), or says nothing else of the
 * figures ("Ghi chú: ước thực hiện", "Estimated figures").
 */
function plainNote(key: string, { readText }: PreparedReading): string | null {
  const note = clauseOf(key);
  const { qualifiers } = readText(note);
  const [first] = qualifiers;
  if (first === undefined) return null;
  const isLed = note !== key;
  const isUnchecked = isLed && first.value === "beforeReview" && note.startsWith(first.words);
  // "Ghi chú: KH: kế hoạch" says what a short form means.
  const isWhole = !/[:=]/.test(key.replace(LEAD, ""));
  return isUnchecked || (isWhole && (LED.test(key) || FIGURES.test(note)) && saysOnly(note, qualifiers))
    ? note
    : null;
}

/** The words of a note with their capitals, by which names are told. */
function asWritten({ text, key }: SheetLine, note: string): string {
  const at = key.indexOf(note);
  return text.length === key.length && at >= 0 ? text.slice(at, at + note.length) : note;
}

/** What a note adds to what the table says itself; nothing where it names figures that the table tells apart ("Số liệu kế hoạch …"). */
function ofFigures(
  key: string,
  hints: Hints,
  said: readonly Coordinates[],
  { readText, asked }: PreparedReading,
): Hints {
  const own = readText(key.split(FOLLOWING)[0]!).qualifiers;
  const isSaid = ({ value }: Qualifier): boolean =>
    said.some(({ qualifiers }) => qualifiers.some((one) => one.value === value));
  const isMeant = ({ dimension, value }: Qualifier): boolean =>
    dimension === "period" || own.some((one) => one.value === value);
  const spoken = titled(hints, key, true).qualifiers.filter(({ value }) => !OF_USE.has(value));
  const isOfYear = hints.years.includes(asked.year) || said.some(({ years }) => years.length > 0);
  return {
    ...hints,
    qualifiers: spoken.some(isSaid) ? [] : spoken.filter(isMeant),
    years: isOfYear ? [] : hints.years,
    calendarYears: [],
    unknown: [],
  };
}

function hasScale({ qualifiers }: Pick<Coordinates, "qualifiers">): boolean {
  return qualifiers.some(({ dimension }) => dimension === "scale");
}

function isPart({ dimension, value }: Qualifier): boolean {
  return dimension === "part" && value !== "parts" && value !== "whole" && value !== "including";
}

/** In a row of numbers a text is their label. */
function isBesideNumbers({ grid }: SheetHints, { row }: SheetLine): boolean {
  for (let column = 0; column < grid.columns; column++)
    if (typeof grid.value(row, column) === "number") return true;
  return false;
}
