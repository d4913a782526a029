import { fold } from "../../text/fold";
import type { Hints } from "../hints/hints";
import { isFilled, type ScannedRow } from "./rows";
import type { SheetHints } from "../hints/sheetHints";
import type { Table } from "../table";
import type { PlaceText } from "./entry";

const counting: ReadonlySet<string> = new Set([
  "numerator",
  "denominator",
  "total",
  "quantity",
  "attained",
  "initials",
  "fraction",
]);

/** Two columns of counts are filled in a row, or one of fractions, so that it carries more than one half of a fraction. */
export function hasBothCounts(sheet: SheetHints, table: Table, row: number): boolean {
  const filled = table.columns.filter(
    ({ column, figure, measure }) =>
      figure && measure !== null && counting.has(measure) && isFilled(sheet, table, row, column),
  );
  const measures = new Set(filled.map(({ measure }) => measure));
  return measures.size > 1 || measures.has("fraction") || hasSeveralResults(sheet, table, row);
}

/** Two columns of results of which the headings say the same ("Biểu I | Biểu II"): a half of a fraction is one number. */
function hasSeveralResults(sheet: SheetHints, table: Table, row: number): boolean {
  const said = new Set<string>();
  for (const { column, figure, measure, place, said: of } of table.columns) {
    if (!figure || measure !== "result" || place !== null || !isFilled(sheet, table, row, column)) continue;
    const words = [...of.qualifiers.map((one) => one.words), ...of.years, ...of.calendarYears].join("|");
    if (said.has(words)) return true;
    said.add(words);
  }
  return false;
}

/** The row's words without bullet and number, folded. */
export function nameKey({ text }: ScannedRow): string {
  return fold(withoutNumber(text));
}

/** Words for a sum stand alone: "Tổng trường đạt chuẩn mức 1 + mức 2" is a row of another indicator. */
export function isShort(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST_SUM;
}

const LONGEST_SUM = 6;

/** "Cộng", "Toàn huyện": words for a sum and nothing else. */
export function isSum({ qualifiers, unknown, measure, years }: Hints): boolean {
  const sums = qualifiers.filter(
    ({ dimension, value }) => dimension === "part" && (value === "whole" || value === "larger"),
  );
  return (
    sums.length > 0 &&
    sums.length === qualifiers.length &&
    unknown.length === 0 &&
    years.length === 0 &&
    (measure === null || measure === "total" || measure === "denominator")
  );
}

export function withoutSteps(hints: Hints): Hints {
  return { ...hints, qualifiers: hints.qualifiers.filter(({ value }) => value !== "level") };
}

export function withoutWhole(hints: Hints): Hints {
  return { ...hints, qualifiers: hints.qualifiers.filter(({ value }) => value !== "whole") };
}

/** Every word is understood, and some of them qualify. */
export function qualifies({ qualifiers, years, calendarYears, unknown, measure }: Hints): boolean {
  if (unknown.length > 0) return false;
  const isUndone = measure === "notAttained" && qualifiers.some(({ value }) => value === "complement");
  if (measure !== null && !isUndone && !["result", "total", "evaluation"].includes(measure)) return false;
  return says({ qualifiers }) || years.length > 0 || calendarYears.length > 0;
}

/** A step alone ("mức độ 2") makes a row none of the indicator above: the names of indicators tell themselves apart by it. */
export function says({ qualifiers }: Pick<Hints, "qualifiers">): boolean {
  return qualifiers.some(({ value }) => value !== "level");
}

/** Words that are not understood, and none that qualifies: "TH" may be "thực hiện" or "tiểu học". */
export function saysNoMore({ unknown, qualifiers, years }: Hints): boolean {
  return unknown.length > 0 && years.length === 0 && qualifiers.every(({ value }) => value === "result");
}

export function isUnitOfMeasure({ columns }: Table, number: number): boolean {
  return columns.some(({ column, measure }) => column === number && measure === "unitOfMeasure");
}

/** "II. Huyện Tam Đường" names the unit without its number. */
export function withoutNumber(text: string): string {
  return text
    .replace(/^(?:[-+*•]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Da-zđ])[.)/:]+\s*)+/u, "")
    .trim();
}

/** "Quý I", "Năm Trước": every word is known and says something, so that capitals make no name of it. */
export function isSaid({ unknown, qualifiers, years }: Hints): boolean {
  return unknown.length === 0 && (qualifiers.length > 0 || years.length > 0);
}

export function placeOf({ row, column, text }: ScannedRow): PlaceText {
  return { row, column, text: withoutNumber(text) };
}
