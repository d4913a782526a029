import type { ColumnMeaning } from "../../model/readingAnswers";
import { fold } from "../../text/fold";
import type { Measure } from "../../words/measures.data";
import { coordinatesOf, join, nowhere, type Coordinates } from "../hints/coordinates";
import type { HeaderRows } from "./headerRows";
import type { HeadingPart } from "./headingPart";
import { withGroupWords } from "./groupWords";
import { findReach, headingsOf } from "./headings";
import type { Qualifier } from "../hints/hints";
import {
  figureMeasures,
  isHalf,
  keyOfPart,
  measuredHeads,
  measureOf,
  strong,
  withoutRepeatedMeasures,
} from "./headingMeasures";
import { isProperName, namesSomething } from "../hints/placeNames";
import type { SheetHints } from "../hints/sheetHints";

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
  /** Its measure comes from the arithmetic of its rows alone: it is proposed, never taken without an answer. */
  readonly placed?: true;
}

const UNSURE = "…";

/** Reads the headings of every column of a sheet under one header. */
export function readColumns(sheet: SheetHints, header: HeaderRows): Column[] {
  const reach = findReach(sheet, header);
  const written: HeadingPart[][] = [];
  for (let column = 0; column < sheet.grid.columns; column++)
    written.push(headingsOf(sheet, header, reach, column));
  const headings = withoutRepeatedMeasures(withGroupWords(written));
  const places = placeHeads(headings);
  const hasPlaces = places.size > 0;
  const measured = measuredHeads(headings);
  return headings.map((parts, column) =>
    readColumn(sheet, header, column, parts, places, hasPlaces, measured),
  );
}

/** Headings that name places; where none does, proper names that are not understood over columns that repeat each other. */
function placeHeads(headings: readonly (readonly HeadingPart[])[]): ReadonlySet<string> {
  const named = new Set(headings.flatMap((parts) => parts.filter(({ place }) => place).map(keyOfPart)));
  if (named.size > 0) return withSiblings(named, headings);
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

/** Headings beside those of places, over the same sub-headings, whose unknown words are written as a name: "TH&THCS Pa Khóa". */
function withSiblings(
  named: ReadonlySet<string>,
  headings: readonly (readonly HeadingPart[])[],
): ReadonlySet<string> {
  const rows = new Set(
    headings.flatMap((parts) => parts.filter((part) => named.has(keyOfPart(part))).map(({ row }) => row)),
  );
  const siblings = headings.flatMap((parts) =>
    parts.filter(
      ({ row, text, hints: { unknown, qualifiers } }) =>
        rows.has(row) &&
        namesSomething(text, { unknown }) &&
        qualifiers.every(({ value }) => value === "result"),
    ),
  );
  return new Set([...named, ...siblings.map(keyOfPart)]);
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
  const place = placeOf([...parts].reverse().find((part) => places.has(keyOfPart(part))));
  const speaking = parts.filter((part) => part.measures || !places.has(keyOfPart(part)));
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
  const words = ofOneYear(
    speaking,
    join(
      ...speaking.map((part) => partCoordinates(part, speaking, said)),
      ...(place && place.hints.years.length > 0 ? [{ ...nowhere, years: place.hints.years }] : []),
      ...planned(said),
      ...hidden,
    ),
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

/** A heading that names a place, by its name alone. */
function placeOf(part: HeadingPart | undefined): HeadingPart | null {
  if (!part) return null;
  return part.named === undefined ? part : { ...part, text: part.named, key: fold(part.named) };
}

/** Years of several headings over one column hold together: of a year that one of them does not name the figures are not. */
function ofOneYear(parts: readonly HeadingPart[], coordinates: Coordinates): Coordinates {
  const named = parts.map(({ hints }) => hints.years).filter((years) => years.length > 0);
  if (named.length < 2) return coordinates;
  const common = named[0]!.filter((year) => named.every((years) => years.includes(year)));
  return { ...coordinates, years: common.length > 0 ? common : [named.flat().join(" › ")] };
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
  const qualifiers = hints.qualifiers.filter(({ dimension, value, words }) => {
    if (value === "parts" && part !== leaf && counts) return false;
    if (dimension === "part" && value === "whole" && hints.measure !== null && !isMeasured)
      return standsApart(words, part);
    if (value === "whole" && hints.measure === "fraction") return false;
    // Whether "Không đạt" is the answer or counts the others depends on the indicator.
    if (value === "complement" && said === "notAttained") return false;
    // What is there is there: "hiện có" as a denominator says no date.
    return !(value === "date" && hints.measure === "denominator");
  });
  // What a fraction is compared with is not known by the words of a comparison alone.
  const unknown =
    hints.measure === "comparison" && isHalf(said) && qualifiers.every(isOfNothing)
      ? [...hints.unknown, part.key]
      : hints.unknown;
  const coordinates = coordinatesOf({ ...hints, qualifiers, unknown });
  return part.unsure ? join(coordinates, { ...nowhere, unknown: [UNSURE, part.key] }) : coordinates;
}

/** "Tử số (chung)", "Tổng số - Mẫu số": the whole of parts, beside the measure. */
function standsApart(words: string, { key }: HeadingPart): boolean {
  const segments = key.split(/ [-–—] |[()]/).map((segment) => segment.trim());
  return (
    segments.length > 1 && segments.includes(words) && segments.some((one) => one !== "" && one !== words)
  );
}

/** Neither last year nor a part: what two figures that differ are of is still not said. */
function isOfNothing({ dimension, value }: Qualifier): boolean {
  return dimension === "standing" || value === "date" || value === "whole";
}

/** The words of a column's headings as they are written, from the top. */
export function writtenHeading({ parts }: Pick<Column, "parts">): string {
  const known = written.get(parts);
  if (known !== undefined) return known;
  const heading = parts.map(({ text }) => text.replace(/\s+/g, " ")).join(" › ");
  written.set(parts, heading);
  return heading;
}

const written = new WeakMap<readonly HeadingPart[], string>();

/** Under the same headings but one: a count and its rate, of the same place, year and standing. */
export function areSiblings(one: Column, other: Column): boolean {
  if (one.parts.length !== other.parts.length || one.parts.length === 0) return false;
  const differing = one.parts.filter((part, level) => part.key !== other.parts[level]!.key);
  return differing.length === 1;
}
