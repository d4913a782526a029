import type { ColumnMeaning } from "../domain/consolidation/readingAnswers";
import type { Measure } from "../words/measures.data";
import { coordinatesOf, join, nowhere, type Coordinates } from "./coordinates";
import { isNaming, type HeaderRows } from "./headerRows";
import { findReach, headingsOf, type HeadingPart } from "./headings";
import type { Qualifier } from "./hints";
import { isProperName } from "./placeNames";
import type { SheetHints } from "./sheetHints";

/** One column of a table as its headings tell it. */
export interface Column {
  readonly column: number;
  readonly measure: Measure | null;
  /** What its headings say of its figures; nowhere for a column of none. */
  readonly coordinates: Coordinates;
  /** The same where it turns out to hold figures only by its numbers. */
  readonly said: Coordinates;
  /** The heading that names a place or an office. */
  readonly place: HeadingPart | null;
  /** Its headings from the top, each once. */
  readonly parts: readonly HeadingPart[];
  /** It holds figures of indicators, whichever they are. */
  readonly figure: boolean;
  /** What the officer says of it. */
  readonly answer?: ColumnMeaning;
}

const figureMeasures: ReadonlySet<Measure> = new Set<Measure>([
  "numerator",
  "denominator",
  "initials",
  "total",
  "quantity",
  "result",
  "rate",
  "attained",
  "notAttained",
  "fraction",
]);

/** Measures that an upper heading gives to the columns below it ("Tử số" over "Tổng số | Nữ"). */
const strong: ReadonlySet<Measure> = new Set<Measure>([
  "numerator",
  "denominator",
  "rate",
  "initials",
  "fraction",
]);
/** Measures that an upper heading gives to columns that only say when or by whom ("Số giáo viên" over "Kết quả | Kế hoạch"). */
const counting: ReadonlySet<Measure> = new Set<Measure>(["quantity", "attained", "total", "notAttained"]);
/** Measures of a lower heading that give way to a strong one above. */
const weak: ReadonlySet<Measure> = new Set<Measure>(["total", "result", "quantity"]);
/** Measures that make everything below them no figure. */
const barring: ReadonlySet<Measure> = new Set<Measure>(["comparison", "note", "otherThing"]);

const UNSURE = "…";

/** Reads the headings of every column of a sheet under one header. */
export function readColumns(sheet: SheetHints, header: HeaderRows): Column[] {
  const reach = findReach(sheet, header);
  const headings: HeadingPart[][] = [];
  for (let column = 0; column < sheet.grid.columns; column++)
    headings.push(headingsOf(sheet, header, reach, column));
  const places = placeHeads(headings);
  const hasPlaces = places.size > 0;
  const measured = measuredHeads(headings);
  return headings.map((parts, column) =>
    readColumn(sheet, header, column, parts, places, hasPlaces, measured),
  );
}

function keyOfPart({ row, column }: HeadingPart): string {
  return `${row}:${column}`;
}

/** Headings that name places; where none does, proper names that are not understood over columns that repeat each other. */
function placeHeads(headings: readonly (readonly HeadingPart[])[]): ReadonlySet<string> {
  const named = new Set(headings.flatMap((parts) => parts.filter(({ place }) => place).map(keyOfPart)));
  if (named.size > 0) return named;
  const proper = new Map<string, string[]>();
  for (const parts of headings)
    for (const part of parts) {
      if (
        part.hints.unknown.length === 0 ||
        part.hints.measure !== null ||
        !isProperName(part.text, part.key)
      )
        continue;
      const below = parts.filter((other) => other !== part).map(({ key }) => key);
      proper.set(keyOfPart(part), [...(proper.get(keyOfPart(part)) ?? []), below.join("|")]);
    }
  return proper.size >= 2 ? new Set(proper.keys()) : new Set();
}

/** Upper headings below which something is counted or rated, not only parted: "Số lượng › Tổng số | Đạt", but not "Kết quả › Tổng chung | Nữ". */
function measuredHeads(headings: readonly (readonly HeadingPart[])[]): ReadonlySet<string> {
  const measured = new Set<string>();
  for (const parts of headings) {
    const leaf = parts.at(-1)?.hints.measure ?? null;
    if (leaf === null || leaf === "total" || leaf === "result") continue;
    for (const part of parts.slice(0, -1)) measured.add(keyOfPart(part));
  }
  return measured;
}

function readColumn(
  sheet: SheetHints,
  header: HeaderRows,
  column: number,
  parts: readonly HeadingPart[],
  places: ReadonlySet<string>,
  hasPlaces: boolean,
  measured: ReadonlySet<string>,
): Column {
  const place = [...parts].reverse().find((part) => places.has(keyOfPart(part))) ?? null;
  const speaking = parts.filter((part) => !places.has(keyOfPart(part)));
  const isParted = (part: HeadingPart): boolean => !measured.has(keyOfPart(part));
  const said = measureOf(speaking, isParted);
  // Beside columns of places "Tổng số" is their sum, not a denominator, unless it is counted itself.
  const total =
    hasPlaces &&
    !place &&
    said === "total" &&
    speaking.slice(0, -1).every((part) => part.hints.measure === null && isParted(part));
  const isOver = place !== null || total;
  const measure = total ? "result" : (said ?? (isOver || qualifies(speaking) ? "result" : null));
  const hidden = sheet.isHidden(header.bottom, column) ? [{ ...nowhere, hidden: true }] : [];
  const isFigure = measure === "nameOrTarget" || (measure !== null && figureMeasures.has(measure));
  const words = join(
    ...speaking.map((part) => partCoordinates(part, speaking, said)),
    ...planned(said),
    ...hidden,
  );
  return {
    column,
    measure: measure === "nameOrTarget" ? "result" : measure,
    coordinates: isFigure ? words : nowhere,
    said: words,
    place,
    parts,
    figure: isFigure,
  };
}

/** "Chỉ tiêu" over figures is the planned figure. */
function planned(measure: Measure | null): Coordinates[] {
  if (measure !== "nameOrTarget") return [];
  const qualifier: Qualifier = { dimension: "standing", value: "plan", words: "chỉ tiêu" };
  return [{ ...nowhere, qualifiers: [qualifier] }];
}

function qualifies(parts: readonly HeadingPart[]): boolean {
  return parts.some(
    ({ hints }) => hints.qualifiers.length > 0 || hints.years.length > 0 || hints.calendarYears.length > 0,
  );
}

/** The lowest heading's measure, unless it is weak below a strong one or below one that bars figures. */
function measureOf(parts: readonly HeadingPart[], isParted: (part: HeadingPart) => boolean): Measure | null {
  // "Nội dung số liệu" over columns names no indicators: only a column's own heading does.
  const measures = parts
    .map(({ hints }, position) =>
      position < parts.length - 1 && isNaming(hints.measure) ? null : hints.measure,
    )
    .filter((measure) => measure !== null);
  const leaf = measures.at(-1) ?? null;
  const bar = measures.slice(0, -1).find((measure) => barring.has(measure));
  if (bar && !(bar === "comparison" && isHalf(leaf))) return bar;
  if (leaf === null || !weak.has(leaf)) return leaf;
  const above = measures
    .slice(0, -1)
    .reverse()
    .find((measure) => strong.has(measure));
  const over = parts
    .slice(0, -1)
    .filter(({ hints }) => hints.measure !== null || hints.qualifiers.length > 0);
  // "Kết quả › Tổng chung | Nữ": the whole of parts, not a denominator.
  if (above === undefined && leaf === "total" && over.length > 0 && over.every(isParted))
    return over.at(-1)!.hints.measure ?? "result";
  return above ?? (leaf === "result" ? countedAbove(parts, isParted) : null) ?? leaf;
}

/** "So với dân số trong độ tuổi" over both halves of a fraction compares nothing: it says of whom they are. */
function isHalf(measure: Measure | null): boolean {
  return measure === "numerator" || measure === "denominator";
}

/** What is counted by the heading over columns of results, where all of these are of the one count. */
function countedAbove(
  parts: readonly HeadingPart[],
  isParted: (part: HeadingPart) => boolean,
): Measure | null {
  const over = parts.slice(0, -1).filter(isParted);
  return (
    over
      .map(({ hints }) => hints.measure)
      .reverse()
      .find((one) => one !== null && counting.has(one)) ?? null
  );
}

/**
 * What one heading says. "Trong đó" over "Đạt" introduces the numerator, no part; "Tổng số" that is the column's own measure qualifies
 * nothing unless another heading says what is counted.
 */
function partCoordinates(
  part: HeadingPart,
  speaking: readonly HeadingPart[],
  said: Measure | null,
): Coordinates {
  const { hints } = part;
  const leaf = speaking.at(-1)!;
  const counts =
    leaf.hints.measure === "attained" ||
    leaf.hints.measure === "notAttained" ||
    leaf.hints.measure === "numerator";
  const others = speaking.filter((other) => other !== part);
  const isMeasured =
    said !== hints.measure ||
    others.some(({ hints: { measure } }) => measure !== null && strong.has(measure));
  const qualifiers = hints.qualifiers.filter(({ dimension, value }) => {
    if (value === "parts" && part !== leaf && counts) return false;
    if (dimension === "part" && value === "whole" && hints.measure !== null && !isMeasured) return false;
    if (value === "whole" && hints.measure === "fraction") return false;
    // What is there is there: "hiện có" as a denominator says no date.
    return !(value === "date" && hints.measure === "denominator");
  });
  // What a fraction is compared with is not known by the words of a comparison alone.
  const unknown =
    hints.measure === "comparison" && isHalf(said) && qualifiers.length === 0
      ? [...hints.unknown, part.key]
      : hints.unknown;
  const coordinates = coordinatesOf({ ...hints, qualifiers, unknown });
  return part.unsure ? join(coordinates, { ...nowhere, unknown: [UNSURE, part.key] }) : coordinates;
}

/** The words of a column's headings as they are written, from the top. */
export function writtenHeading({ parts }: Pick<Column, "parts">): string {
  return parts.map(({ text }) => text.replace(/\s+/g, " ")).join(" › ");
}
