import {
  filledText,
  flag,
  listOf,
  nullable,
  number,
  objectOf,
  oneOf,
  optional,
  text,
  where,
  wholeNumber,
  type Shape,
} from "../json/shape";
import type { Catalogue, Direction, Indicator, IndicatorKind, Plan, UnitLevel } from "./indicator";

const KINDS: readonly IndicatorKind[] = ["rate", "count", "attained"];
const DIRECTIONS: readonly Direction[] = ["higher", "lower"];
const LEVELS: readonly UnitLevel[] = ["district", "commune", "department", "school"];
const REPORTERS: readonly Indicator["reportedBy"][] = ["unit", "department", "both"];

/** Codes name cells and columns in what we write, and keys in JSON. */
const code = where(
  (value) => typeof value === "string" && /^[A-Za-z][A-Za-z0-9_]*$/.test(value) && !(value in {}),
  {
    vi: "mã gồm chữ cái không dấu, chữ số và _, bắt đầu bằng chữ cái",
    en: "a code of unaccented letters, digits and _, beginning with a letter",
  },
);

const schoolYear = where(
  (value) => {
    const years = typeof value === "string" ? /^(\d{4})-(\d{4})$/.exec(value) : null;
    return years !== null && Number(years[1]) + 1 === Number(years[2]);
  },
  { vi: 'năm học như "2024-2025"', en: 'a school year such as "2024-2025"' },
);

const isoDate = where((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value), {
  vi: 'ngày như "2024-09-17"',
  en: 'a date such as "2024-09-17"',
});

/** A heading, or a group: { heading: [headings below it] }. */
const heading: Shape = (value, path) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, below]) => listOf(text)(below, `${path}.${name}`))
    : text(value, path);

const indicator = {
  code,
  tt: wholeNumber(1, 9999),
  nameVi: filledText,
  printedAlias: nullable(filledText),
  nameEn: filledText,
  kind: oneOf(KINDS),
  numeratorVi: filledText,
  denominatorVi: nullable(filledText),
  numeratorVar: filledText,
  denominatorVar: nullable(filledText),
  scale: wholeNumber(1, 1_000_000_000),
  unit: filledText,
  reportedBy: oneOf(REPORTERS),
  decimals: wholeNumber(0, 6),
  baseline: nullable(number),
  target: nullable(number),
  legalBasis: text,
  direction: oneOf(DIRECTIONS),
  countedVi: filledText,
  baselineText: text,
  targetText: text,
  mayExceed: optional(flag),
  noteVi: optional(text),
  countOf: optional(oneOf(["commune"] satisfies Indicator["countOf"][])),
  levels: optional(listOf(oneOf(LEVELS), 1)),
  nestedIn: optional(code),
  disjointWith: optional(code),
} satisfies Required<Record<keyof Indicator, Shape>>;

const plan = {
  number: text,
  date: isoDate,
  issuer: text,
  baselineYear: schoolYear,
  targetYear: schoolYear,
} satisfies Record<keyof Plan, Shape>;

/** The shape of a catalogue file, field by field. */
export const catalogueShape = objectOf({
  about: optional(text),
  plan: objectOf(plan),
  printedHeader: optional(listOf(heading)),
  indicators: listOf(objectOf(indicator), 1),
} satisfies Required<Record<keyof Catalogue, Shape>>);
