import type { Area, CellValue } from "../../model/snapshot";
import type { Column } from "./columns";
import { saysAttainment } from "../figures/attained";
import { isNaming } from "./namingColumn";
import { isProperName } from "../hints/placeNames";
import { readWrittenFraction } from "../figures/writtenFraction";
import { fold } from "../../text/fold";
import { formulaHeadings, placeHeadings, remarkHeadings, sinceHeadings } from "../../words/lines.data";
import type { Measure } from "../../words/measures.data";
import { isNumberText, isYear, type SheetHints } from "../hints/sheetHints";

/** Columns of figures under headings that say nothing known of them: they may be anything. */
export function unknownColumnsOf(
  sheet: SheetHints,
  body: Area,
  columns: readonly Column[],
  name: number | null,
  number: number | null,
  labels: readonly number[],
): number[] {
  return columns
    .filter(({ column, measure, figure }) => {
      const isSaid = measure !== null && !isNaming(measure);
      if (figure || isSaid || column === number || labels.includes(column)) return false;
      if (name !== null && column < name) return false;
      return contentOf(sheet, body, column).numbers > 0;
    })
    .map(({ column }) => column);
}

/** What the cells of a column below a header hold. */
interface Content {
  /** No more than are counted: two. */
  readonly numbers: number;
  /** Numbers that may be years; 0 beside other numbers, where they are such too. */
  readonly years: number;
  /** Texts that say what their row is of. */
  readonly labels: number;
  readonly others: number;
}

/** Columns of texts or years that say what their rows are of; a unit of measure may say thousands, or women alone. */
export function labelColumns(
  sheet: SheetHints,
  body: Area,
  columns: readonly Column[],
  name: number | null,
  number: number | null,
): number[] {
  if (name === null) return [];
  return columns
    .filter(({ column, measure, parts, figure, answer }) => {
      if (answer !== undefined) return answer === "unit";
      if (column === number || isNotes(parts) || isHeaded(parts, since)) return false;
      if (measure === "comparison" && !saysPlanned(sheet, body, column)) return false;
      // Notes may say anything of their rows; who says a figure is told in every row.
      if (measure === "note" || measure === "evaluation") {
        const { labels: said, others, numbers } = contentOf(sheet, body, column);
        return (
          ((said >= ENOUGH_ROWS && !isHeaded(parts, formulas)) ||
            (said >= ENOUGH_LABELS && isBasisColumn(sheet, body, column))) &&
          others === 0 &&
          numbers === 0 &&
          parts.every(({ hints }) => hints.unknown.length === 0)
        );
      }
      // Above the names of a turned sheet stand its titles.
      if (column < name && parts.length === 0) return isOverRows(sheet, body, column);
      if (measure === "unitOfMeasure") return true;
      const content = contentOf(sheet, body, column);
      const texts = content.labels + content.others;
      const isOfFigures = figure || (measure !== null && !isNaming(measure));
      if (
        (!isOfFigures || (measure === "result" && holdsNames(sheet, body, column))) &&
        texts > 0 &&
        content.numbers === 0 &&
        isPlain(parts) &&
        listsPlaces(parts)
      )
        return true;
      if (
        !figure &&
        content.years > 0 &&
        content.numbers === 0 &&
        parts.every(({ hints }) => hints.years.length === 0)
      )
        return true;
      // Under a heading of figures, or of how they compare ("KH/TH"), a word may be a figure's, of which one alone proves nothing.
      if (figure || measure === "comparison")
        return (
          content.labels >= ENOUGH_LABELS && content.numbers === 0 && content.labels > content.others * 3
        );
      return content.labels > 0 && content.numbers === 0 && content.labels >= content.others;
    })
    .map(({ column }) => column);
}

/** "Kế hoạch" and "Thực hiện" in turn below "KH/TH"; "Vượt" and "Chưa đạt" say how the two compare. */
const saysPlanned = (sheet: SheetHints, { top, bottom }: Area, column: number): boolean =>
  sheet.about({ column }, `planned ${top} ${bottom}`, (asked) => {
    for (let row = top; row <= bottom; row++) {
      const { qualifiers = [] } = (asked.isOwn(row, column) && asked.hints(row, column)) || {};
      if (qualifiers.some(({ value }) => value === "plan")) return true;
    }
    return false;
  });

/** Nothing but names stands below: "Hoa Ban", "Bản Nà Kế"; neither figures nor what units have attained. */
const holdsNames = (sheet: SheetHints, { top, bottom }: Area, column: number): boolean =>
  sheet.about({ column }, `only names ${top} ${bottom}`, (asked) => {
    for (let row = top; row <= bottom; row++) {
      if (!asked.isOwn(row, column) || asked.grid.text(row, column) === "") continue;
      const isName = isProperName(asked.grid.text(row, column), asked.grid.key(row, column));
      if (!isName && !asked.isPlace(row, column)) return false;
    }
    return true;
  });

/** Texts without a heading that each stand beside several rows, or several of them: "Học kỳ I" merged down column A. */
function isOverRows(sheet: SheetHints, body: Area, column: number): boolean {
  const { labels, numbers, years, others } = contentOf(sheet, body, column);
  if (labels === 0 || numbers + years + others > 0) return false;
  return labels >= ENOUGH_LABELS || reachesDown(sheet, body, column);
}

const reachesDown = (sheet: SheetHints, { top, bottom }: Area, column: number): boolean =>
  sheet.about({ column }, `reaches ${top} ${bottom}`, ({ grid }) => {
    for (let row = top; row < bottom; row++)
      if (
        grid.anchor(row, column).row >= top &&
        grid.anchor(row + 1, column).row === grid.anchor(row, column).row
      )
        return true;
    return false;
  });

const formulas: ReadonlySet<string> = new Set(formulaHeadings.map(fold));
const since: ReadonlySet<string> = new Set(sinceHeadings.map(fold));

const isHeaded = (parts: Column["parts"], among: ReadonlySet<string>): boolean =>
  among.has(parts.at(-1)?.key ?? "");

const placeHeads = placeHeadings.map(fold);

/** Nothing in the heading is unknown: "Cơ sở pháp lý" lists no places. */
function isPlain(parts: Column["parts"]): boolean {
  return parts.every(({ hints }) => hints.unknown.length === 0);
}

/** A heading that says of its column that it lists places or bodies. */
export function listsPlaces(parts: Column["parts"]): boolean {
  const words = (parts.at(-1)?.key ?? "").split(/[^\p{L}]+/u);
  return words.some(
    (word, at) => placeHeads.includes(word) || placeHeads.includes(`${word} ${words[at + 1] ?? ""}`),
  );
}

/** Rows that say by whom or when their figures are before a column of remarks counts as one of labels. */
const ENOUGH_ROWS = 3;

/** Below "Cách tính" every text names the whole that its row is compared with: "So với dân số trong độ tuổi". */
function isBasisColumn(sheet: SheetHints, { top, bottom }: Area, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const hints = sheet.isOwn(row, column) ? sheet.hints(row, column) : null;
    if (hints && hints.measure !== "comparison") return false;
  }
  return true;
}

function isNotes(parts: Column["parts"]): boolean {
  return parts.some(({ key }) => remarks.test(key));
}

const remarks = new RegExp(`^(?:${remarkHeadings.map(fold).join("|")})(?![\\p{L}])`, "u");

/** Texts that make a column under a heading of figures one of labels. */
const ENOUGH_LABELS = 2;

export function contentOf(sheet: SheetHints, { top, bottom }: Area, column: number): Content {
  return sheet.about({ column }, `content ${top} ${bottom}`, (asked) =>
    readContent(asked, top, bottom, column),
  );
}

function readContent(sheet: SheetHints, top: number, bottom: number, column: number): Content {
  const { grid } = sheet;
  let [numbers, years, labels, others] = [0, 0, 0, 0];
  for (let row = top; row <= bottom; row++) {
    if (!sheet.isOwn(row, column)) continue;
    const kind = grid.kind(row, column);
    if (kind === "blank" || kind === "space") continue;
    if (isYear(grid, row, column)) years++;
    else if (kind === "number") numbers++;
    else if (kind !== "text") continue;
    else if (isScale(sheet, row, column)) labels++;
    else if (isNumberText(grid.value(row, column)) || isRemarked(grid.value(row, column))) numbers++;
    else if (isLabel(sheet, row, column) && !saysAttainment(grid.text(row, column))) labels++;
    else others++;
  }
  return {
    numbers: Math.min(numbers, ENOUGH_NUMBERS),
    years: numbers > 0 ? 0 : Math.min(years, 1),
    labels,
    others,
  };
}

/** "1074 (năm trước 900)", "1074 trên tổng số 3030": a figure with a remark or in words, and no label of its row. */
function isRemarked(value: CellValue): boolean {
  return typeof value === "string" && (REMARKED.test(value) || readWrittenFraction(value) !== null);
}

const REMARKED = /^\s*\d[\d.,]*\s*[([]/;

/** "1000 người" and nothing more is the unit in which its row is counted, no number. */
function isScale(sheet: SheetHints, row: number, column: number): boolean {
  const scale = sheet.hints(row, column)?.qualifiers.filter(({ dimension }) => dimension === "scale") ?? [];
  return scale.length > 0 && scale.some(({ words }) => words === sheet.grid.key(row, column));
}

/** A text beside a name that says what its row is of. */
function isLabel(sheet: SheetHints, row: number, column: number): boolean {
  if (sheet.isPlace(row, column)) return true;
  const hints = sheet.hints(row, column);
  // A sign alone ("-") is a figure's: nothing to report.
  if (hints === null || !/[\p{L}\d]/u.test(sheet.grid.text(row, column))) return false;
  const { qualifiers, years, measure } = hints;
  if (years.length > 0 || (measure !== null && SAYS_OF_WHOM.has(measure))) return true;
  return (
    qualifiers.some(
      ({ dimension, value }) => value !== "level" && (value !== "result" || dimension !== "standing"),
    ) || saysDone(hints)
  );
}

/** "Tử số", "So với dân số trong độ tuổi" beside a name. */
const SAYS_OF_WHOM: ReadonlySet<Measure> = new Set<Measure>(["numerator", "denominator", "comparison"]);

/** "Thực hiện" beside "Kế hoạch". */
function saysDone({
  qualifiers,
  unknown,
}: {
  readonly qualifiers: readonly unknown[];
  readonly unknown: readonly string[];
}): boolean {
  return qualifiers.length > 0 && unknown.length === 0;
}

/** Rows of a column that must hold numbers before an unknown heading counts as the name of a place. */
const ENOUGH_NUMBERS = 2;

/** Columns of numbers under proper names that we do not know, in a table without any heading that we do: units side by side. */
export function placesByContent(
  sheet: SheetHints,
  body: Area,
  columns: readonly Column[],
  name: number | null,
): Column[] {
  if (name === null || countNames(sheet, body.top, body.bottom, name) === 0) return [];
  return columns
    .filter(({ column, measure, parts }) => {
      const heading = parts.at(-1);
      if (column < name || measure !== null || !heading || !isProperName(heading.text, heading.key))
        return false;
      return contentOf(sheet, body, column).numbers >= ENOUGH_NUMBERS;
    })
    .map((column) => ({
      ...column,
      measure: "result" as const,
      place: column.place ?? column.parts.at(-1)!,
      figure: true,
    }));
}

export function countNames(sheet: SheetHints, top: number, bottom: number, column: number): number {
  return sheet.about({ column }, `names ${top} ${bottom}`, (asked) => namesIn(asked, top, bottom, column));
}

function namesIn(sheet: SheetHints, top: number, bottom: number, column: number): number {
  const { grid } = sheet;
  let count = 0;
  for (let row = top; row <= bottom; row++)
    if (grid.kind(row, column) === "text" && sheet.isOwn(row, column))
      if (sheet.namesIndicator(row, column)) count++;
  return count;
}
