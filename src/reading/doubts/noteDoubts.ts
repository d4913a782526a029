import type { Figure } from "../../model/report";
import { bothSpellings, fold } from "../../text/fold";
import { onlyWords, plannedRemarks, remarkedNouns, takingWords } from "../../words/lines.data";
import { partPlaceWords, villageWords } from "../../words/places.data";
import { coordinatesOf, isLesser, isOther, type Asked } from "../hints/coordinates";
import type { Hints } from "../hints/hints";
import { lacksFigures, noteOfFigures } from "../hints/notes";
import { measuresLine } from "../hints/titles";
import type { FigurePlace, FigureRows } from "../rows/entryCells";
import type { Doubt } from "./doubts";

/** Values that a remark may give its row's figure without naming it: "Ước", "Chưa thẩm định", "HK I". */
const REMARKED: ReadonlySet<string> = new Set([
  "estimate",
  "preliminary",
  "draft",
  "beforeReview",
  "semester1",
  "midYear",
  "startOfYear",
  "months",
  "quarter",
]);

/** Of these the values that a remark gives it where it names the figures: "Số liệu năm học trước". */
const NAMED: ReadonlySet<string> = new Set([...REMARKED, "previous", "next", "plan"]);

/** The values that it gives where it says nothing else: "Nữ", "Năm học trước". */
const SAID_ALONE: ReadonlySet<string> = new Set([
  ...REMARKED,
  "withinPeriod",
  "previous",
  "next",
  "semester2",
  "women",
  "men",
  "minority",
  "public",
  "nonPublic",
  "disabled",
  "boarding",
]);

/** The remark beside a figure says that it is an estimate, or of another time; what it compares the figure with says nothing. */
export function remarkDoubt(
  { sheet, table, indicator }: FigurePlace,
  rows: FigureRows,
  figure: Figure,
  asked: Asked,
): Doubt | null {
  const whole = rows.whole[0];
  if (!whole || figure.kind === "silent" || sheet.answers.isAccepted(figure.at)) return null;
  for (const { column, measure } of table.columns) {
    const hints = measure === "note" ? sheet.hints(whole.row, column) : null;
    if (!hints) continue;
    const text = sheet.grid.text(whole.row, column).replace(/\s+/g, " ");
    // Where communes are counted, the remark names one of them.
    const isOfPlace = figure.kind === "rate" && hints.unknown.length > 0 && namesPart(text);
    if (!isOfPlace && !isOfFigure(sheet.grid.key(whole.row, column), hints, asked)) continue;
    return {
      code: "QUALIFIER_UNSURE",
      variant: "remark",
      cause: text,
      params: { text },
      at: sheet.grid.at(whole.row, column),
      indicator: indicator.code,
      cells: [figure.at.cell],
    };
  }
  return null;
}

const parts = [...villageWords, ...partPlaceWords].flatMap(bothSpellings);

/** "Bản Nà Kế" and nothing else: whose figures stand in the row, or where those live who are not counted. */
function namesPart(text: string): boolean {
  const key = fold(text);
  const word = parts.find((one) => key.startsWith(`${one} `));
  if (word === undefined || text === text.toUpperCase()) return false;
  const name = text.slice(word.length).trim().split(" ");
  return name.length <= LONGEST_NAME && name.every((one) => /^[\p{Lu}\d]/u.test(one));
}

const LONGEST_NAME = 5;

const oneOf = (words: readonly string[]): string => words.flatMap(bothSpellings).join("|");

/** "Số kế hoạch", "Lấy số năm trước": the remark calls the figure itself something. */
const NAMING = new RegExp(`^(?:(?:${oneOf(takingWords)}) )?(?:${oneOf(remarkedNouns)})(?!\\p{L})`, "u");

function isOfFigure(key: string, hints: Hints, asked: Asked): boolean {
  if (lacksFigures(key) || saysScale(key, hints) || isOfPart(key, hints)) return true;
  if (hints.measure === "comparison" || hints.unknown.length > 0) return false;
  if (PLANNED.has(key) || isOfOtherDate(hints, asked)) return true;
  const isNamed = noteOfFigures(key) !== null || NAMING.test(key);
  const { years, calendarYears, bare } = hints;
  if ((isNamed || bare) && years.length > 0) return !years.includes(asked.year);
  if (bare) return calendarYears.every((year) => !asked.year.split("-").includes(String(year)));
  // "HK I: 97 %" gives another figure beside this one.
  const others = hints.qualifiers.reduce((rest, { words }) => rest.replace(words, " "), key);
  const isOther = /\d[.,]?\d* ?%|\d{2}/.test(others.replace(/20\d\d/g, ""));
  const isAlone = hints.measure === null && !/\p{L}/u.test(others);
  const values = isAlone ? SAID_ALONE : isNamed ? NAMED : REMARKED;
  const wanted = asked.round === "estimate" ? "estimate" : asked.round === "semester1" ? "semester1" : "";
  return !isOther && hints.qualifiers.some(({ value }) => values.has(value) && value !== wanted);
}

/** "Đơn vị: nghìn người": the row is counted in thousands. */
function saysScale(key: string, { qualifiers }: Hints): boolean {
  return measuresLine(key) && qualifiers.some(({ dimension }) => dimension === "scale");
}

const PLANNED: ReadonlySet<string> = new Set(plannedRemarks.flatMap(bothSpellings));

/** "Riêng nữ", "Số nữ": the row's figure is of that part; "Trong đó nữ 400" gives another one beside it. */
function isOfPart(key: string, { qualifiers, unknown, years }: Hints): boolean {
  const parts = qualifiers.filter(({ dimension, value }) => dimension === "part" && !WHOLES.has(value));
  const isOnly = parts.length > 0 && qualifiers.every(({ dimension }) => dimension === "part");
  if (!isOnly || unknown.length > 0 || years.length > 0 || /\d/.test(key)) return false;
  return NAMING.test(key) || (SET_APART.test(key) && parts.some(({ value }) => value !== "parts"));
}

const WHOLES: ReadonlySet<string> = new Set(["whole", "sector", "including"]);
const SET_APART = new RegExp(`^(?:${oneOf(onlyWords.slice(0, 1))})(?!\\p{L})`, "u");

/** "Tính đến 31/12/2024" and nothing else. */
function isOfOtherDate({ qualifiers }: Hints, asked: Asked): boolean {
  const isDate = qualifiers.length > 0 && qualifiers.every(({ value }) => value === "date");
  if (!isDate) return false;
  const coordinates = coordinatesOf({
    measure: null,
    qualifiers,
    years: [],
    calendarYears: [],
    unknown: [],
    bare: false,
  });
  return isOther(coordinates, asked) || isLesser(coordinates, asked);
}
