import { findSchoolYears, findTitleYear, isReference, withoutYears } from "./schoolYear";
import { bothSpellings, fold, foldLoose } from "../../text/fold";
import { classifyLine } from "../../units/classifyLine";
import type { PreparedReading } from "../context";
import { isDating } from "./dates";
import { lastYearPattern, ofMonthPattern, yearWord } from "../../words/dates.data";
import { deedWords } from "../../words/schoolYears.data";
import { continuingWords, onlyWords } from "../../words/lines.data";
import { coordinatesOf, join, nowhere, type Asked, type Coordinates } from "./coordinates";
import { kindsOfBody, titledBodies } from "../../words/places.data";
import { qualifierWords, titleProposals, titleResidents } from "../../words/qualifiers.data";
import type { Hints, Qualifier } from "./hints";
import { readLeading } from "./leading";
import { someBodiesIn } from "./someBodies";
import { leftOverOf, leftOverOfSheetName, saysOnly, type LeftOver } from "./leftOver";
import { type SheetLine, yearTexts } from "../view/lines";

/** Values by which a title or a sheet's name can say that a whole table is not the unit's report; other words in them are its subject. */
const TITLE_VALUES: ReadonlySet<string> = new Set([
  "plan",
  "estimate",
  "preliminary",
  "beforeReview",
  "previous",
  "next",
  "startOfYear",
  "midYear",
  "semester1",
  "semester2",
  "months",
  "quarter",
  "women",
  "minority",
  "nonPublic",
  "public",
  "disabled",
  "boarding",
  "area",
  "managedBy",
  "condition",
  "elsewhere",
  "complement",
  "average",
  "required",
  "example",
  "expired",
  "country",
  "larger",
  "newly",
  "proposed",
]);

/** Of these values the words that say so in a title: there "tỉnh Lai Châu" is where the unit lies, and "nông thôn mới" a programme. */
const TITLE_WORDS: Readonly<Record<string, (words: string) => boolean>> = {
  larger: (words) => larger.has(words) || titledBodies.has(words),
  newly: (words) => words.includes(" "),
  proposed: (words) => titleProposals.has(words),
  resident: (words) => titleResidents.has(words),
  severalYears: (words) => words.endsWith(` ${yearWord}`),
};

const larger: ReadonlySet<string> = new Set(
  qualifierWords.flatMap(({ value, words }) => (value === "larger" ? words.flatMap(bothSpellings) : [])),
);

/** Values by which a line or a sheet's name says so where it says nothing else: "Lớp 1", "Trẻ 5 tuổi", "Hợp đồng", "Các huyện khác". */
const ALONE_VALUES: ReadonlySet<string> = new Set([
  "group",
  "age",
  "men",
  "staff",
  "above",
  "otherUnits",
  "cumulative",
  "withinPeriod",
  "severalYears",
  "resident",
]);

/** What a line says of the table below it, with the line itself. */
export interface TitleHint {
  readonly line: SheetLine;
  readonly coordinates: Coordinates;
  /**
   * A note below the tables; `asked` where the figures are in thousands, or lack something, whatever else it says. `scaled`: a line above a
   * turned table that says in what its numbers are written.
   */
  readonly note?: "said" | "asked" | "scaled";
  /** Its words that nothing explains. */
  readonly leftOver?: LeftOver;
}

/** What the lines above a table say of all of it, to their last word that is known; letterheads, recipients and references say nothing. */
export function readTitles(lines: readonly SheetLine[], reading: PreparedReading): TitleHint[] {
  const { readText, asked } = reading;
  const isDated = lines.some(({ key }) => findSchoolYears(key).length > 0);
  const titleYear = findTitleYear(yearTexts(lines), asked.year)?.year ?? null;
  return lines.flatMap((line, index) => {
    const { kind } = classifyLine(line.text);
    if (goesOn(line, lines[index - 1])) return [];
    // A month alone is of the figures; with a place or a day it is of the letter.
    const isMonth = kind === "date" && ofMonthPattern.test(line.key);
    const isKind = isKindOfBody(line, reading);
    if (kind !== "other" && kind !== "title" && !isMonth && !isKind) return [];
    const isDeed = deeds.some((words) => line.key.startsWith(words));
    if (isReference(line.key) && !isDeed && readLeading(line.key).length === 0) return [];
    const hints = readText(line.key);
    const own = titled(hints, line.key, true);
    const leftOver =
      isMonth || isReference(line.key) || isInRow(line, lines) ? null : leftOverOf(line.text, reading);
    const coordinates = coordinatesOf({
      ...own,
      qualifiers: own.qualifiers.filter((one) => (!isDeed || isOfPeriod(one)) && (!isKind || isOfKind(one))),
      years:
        !isDeed && titleYear === asked.year && isOfOthersAlone(line.key, hints, asked) ? hints.years : [],
      calendarYears: isDated && !isOfYear(line.key, hints) ? [] : otherYear(line.key, asked),
      unknown: leftOver?.isSubject ? leftOver.words : [],
    });
    const said = join(
      coordinates,
      isOnlyOfPart(line.key, hints) ? onlyOf(line.key) : nowhere,
      someOf(line.key),
    );
    return said === nowhere && !leftOver ? [] : [{ line, coordinates: said, ...(leftOver && { leftOver }) }];
  });
}

/** Letterhead, title and date may stand side by side; where more do, they are cells of a table. */
const MOST_SIDE_BY_SIDE = 3;

function isInRow({ row }: SheetLine, lines: readonly SheetLine[]): boolean {
  return lines.filter((line) => line.row === row).length > MOST_SIDE_BY_SIDE;
}

const bodies = kindsOfBody.flatMap(bothSpellings);

/** "Trường điểm", "Cụm trường số 2": in the form of a letterhead's line what is no name of a school. In capitals a name is told by words that are not known. */
function isKindOfBody({ text, key }: SheetLine, { places, readTitle }: PreparedReading): boolean {
  if (!bodies.some((words) => `${key} `.startsWith(`${words} `)) || places.isPlaceName(text, key))
    return false;
  return text !== text.toUpperCase() || readTitle(key).unknown.length === 0;
}

/** What a school is called ("Trường PTDT nội trú") is no part of it. */
function isOfKind({ value }: Qualifier): boolean {
  return value === "condition" || value === "group" || value === "area";
}

/** "Năm 2022", "Kết quả giáo dục năm 2022": of the year that it names and of nothing else. */
function isOfYear(key: string, { bare, qualifiers }: Hints): boolean {
  return bare || (findSchoolYears(key).length === 0 && saysOnly(key, qualifiers));
}

const continuing = new RegExp(`^(?:${continuingWords.flatMap(bothSpellings).join("|")}) `, "u");

/** "… và phương hướng, nhiệm vụ năm học 2025-2026" below a title of results: what is planned is none of the table. */
function goesOn({ key }: SheetLine, before: SheetLine | undefined): boolean {
  return before !== undefined && classifyLine(before.text).kind === "title" && continuing.test(key);
}

/** "Số liệu năm học 2023-2024" between the title of 2024-2025 and the table: what was done in another year, and neither planned nor compared. */
function isOfOthersAlone(key: string, { measure }: Hints, { year }: Asked): boolean {
  const named = findSchoolYears(key);
  return (
    named.length > 0 &&
    named.every((mention) => mention.year !== year && !mention.planned) &&
    measure !== "comparison"
  );
}

/** A calendar year at the end of a title that is in no half of the school year: "Kết quả năm 2023". */
function otherYear(key: string, { year }: Asked): readonly number[] {
  const named = lastYearPattern.exec(key)?.[1];
  return named === undefined || year.split("-").includes(named) ? [] : [Number(named)];
}

const deeds = deedWords.flatMap(bothSpellings);

/** Of a document that is carried out only the part of the year tells what the report is of. */
function isOfPeriod({ dimension, value }: Qualifier): boolean {
  return dimension === "period" && value !== "date";
}

const only = new RegExp(`^[^\\p{L}]*(?:${onlyWords.flatMap(bothSpellings).join("|")})(?!\\p{L})`, "u");

/** "Riêng các lớp ghép": what follows is a part, whatever it is called; a year that is set apart is none. */
function isOnlyOfPart(key: string, { unknown, qualifiers, years }: Hints): boolean {
  if (!only.test(key) || years.length > 0) return false;
  return (
    unknown.length > 0 || qualifiers.some(({ dimension, value }) => dimension === "part" && value !== "parts")
  );
}

function someOf(key: string): Coordinates {
  const some = someBodiesIn(key);
  return some ? { ...nowhere, qualifiers: [some] } : nowhere;
}

function onlyOf(key: string): Coordinates {
  return { ...nowhere, qualifiers: [{ dimension: "part", value: "group", words: key }] };
}

/** A sheet named draft gives way to others and counts where it stands alone; a title that says so is asked about. */
export function titled(hints: Hints, key: string, isTitle: boolean): Hints {
  const isCompared = hints.measure === "comparison";
  const isPlannedNext = plansNext(key);
  const isOnly = saysOnly(withoutYears(key), hints.qualifiers);
  const isAlone = (hints.measure === null && hints.unknown.length === 0) || isOnly;
  const qualifiers = hints.qualifiers.filter(
    ({ value, words }) =>
      ((TITLE_VALUES.has(value) || (value === "draft" && isTitle) || (isAlone && ALONE_VALUES.has(value))) &&
        (TITLE_WORDS[value]?.(words) ?? true) &&
        !(isCompared && (value === "previous" || value === "plan")) &&
        // "Dùng cho các phòng GD&ĐT" is for them and not of them.
        (isOnly || value !== "otherUnits") &&
        !(isPlannedNext && value === "plan")) ||
      (value === "date" && /\d/.test(words) && isDating(key, words)),
  );
  return { ...hints, qualifiers: [...qualifiers, ...readLeading(key)] };
}

/** "Kết quả năm học 2024-2025, phương hướng năm học 2025-2026" is of the first: what is planned is of the second. */
function plansNext(key: string): boolean {
  const [first, ...others] = findSchoolYears(key);
  return first !== undefined && !first.planned && others.some(({ planned }) => planned);
}

/** Further values by which a sheet's name says so; in a title such words are mostly its subject. */
const SHEET_VALUES: ReadonlySet<string> = new Set(["group", "age"]);

/** Words of a sheet's name so short that they mean many things ("TH", "CT"); only these of them are read. */
const SHORT_WORDS: ReadonlySet<string> = new Set(["nữ", "kh", "đk", "hki", "hk1", "hk2", "hkii", "quý"]);

/** A sheet is named after its year with the word for it or without. */
const BARE_YEAR = /^(20\d\d)$/u;

/** What a sheet's name says of its tables: "Kế hoạch", "HK1", "Tu thuc". */
export function readSheetName(name: string, reading: PreparedReading, isDated: boolean): Coordinates {
  const { readText, readPlainText, asked } = reading;
  const leftOver = leftOverOfSheetName(name, reading);
  const key = fold(name.replace(/[_.]+/g, " "));
  const isPlain = foldLoose(key) === key;
  const read = isPlain ? readPlainText(key) : readText(key);
  const hints = titled(read, key, false);
  const groups = read.qualifiers.filter(({ value, words }) => SHEET_VALUES.has(value) && words.includes(" "));
  const qualifiers = [...hints.qualifiers, ...groups].filter(
    ({ words }: Qualifier) => words.length > 3 || SHORT_WORDS.has(words) || words === key,
  );
  // Where the title says this year on every sheet of a form, the sheet's name tells which year each is of.
  const said = coordinatesOf({
    ...hints,
    qualifiers,
    years: isDated ? hints.years : [],
    calendarYears: isDated && read.bare ? otherYear(key.replace(BARE_YEAR, `${yearWord} $1`), asked) : [],
    unknown: leftOver?.isSubject ? leftOver.words : [],
  });
  return join(said, someOf(key));
}

/** Title hints as coordinates, joined. */
export function joinTitles(titles: readonly TitleHint[]): Coordinates {
  return join(...titles.map(({ coordinates }) => coordinates));
}

const MEASURED =
  /^[^\p{L}]*(?:đvt|đ\.?v\.? ?tính|đơn vị(?: tính)?|đv|số liệu(?: tính)?|tính|unit)(?: theo)?(?![\p{L}])/u;

/** The same without diacritics: "DVT: nghin nguoi". */
const MEASURED_LOOSELY = new RegExp(
  MEASURED.source
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/\u0111/g, "d"),
  "u",
);

/** A folded line that says in what something is measured: "ĐVT: người". */
export function measuresLine(key: string): boolean {
  return MEASURED.test(key) || MEASURED_LOOSELY.test(key);
}

/** What a line such as "ĐVT: nghìn người" says of the numbers of the whole table below it. */
export function readScale(lines: readonly SheetLine[], { readText }: PreparedReading): Coordinates {
  const said = lines
    .filter(({ key }) => measuresLine(key))
    .map(({ key }) => {
      const { qualifiers } = readText(key);
      const scales = qualifiers.filter(({ dimension }) => dimension === "scale");
      return scales.length === 0 ? nowhere : { ...nowhere, qualifiers: scales };
    });
  return join(...said);
}

/** The lines that say so of numbers, each to be asked about. */
export function scaledLines(lines: readonly SheetLine[], reading: PreparedReading): TitleHint[] {
  return lines
    .filter((line) => readScale([line], reading).qualifiers.length > 0)
    .map((line) => ({ line, coordinates: nowhere, note: "scaled" }));
}
