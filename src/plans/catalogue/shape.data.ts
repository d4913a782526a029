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
} from "../../text/json/shape";
import type {
  Catalogue,
  Clock,
  Direction,
  Indicator,
  IndicatorKind,
  Plan,
  Round,
  TargetVersion,
  UnitLevel,
  YearTarget,
} from "../../model/indicator";
import { TARGET_OPERATORS } from "./target";
import { readWrittenDate, readWrittenYear } from "./writtenTime";

const KINDS: readonly IndicatorKind[] = ["rate", "count", "attained", "share", "value"];
const CLOCKS: readonly Clock[] = ["schoolYear", "calendarYear", "date"];
const ROUNDS: readonly Round[] = ["start", "semester1", "estimate", "official"];
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

const year = where((value) => typeof value === "string" && readWrittenYear(value) !== null, {
  vi: 'năm học như "2024-2025", hoặc năm như "2026"',
  en: 'a school year such as "2024-2025", or a year such as "2026"',
});

const date = where((value) => typeof value === "string" && readWrittenDate(value) !== null, {
  vi: 'ngày như "17/9/2024" hoặc "2024-09-17"',
  en: 'a date such as "17/9/2024" or "2024-09-17"',
});

/** A number in the appendix: whole, or a text such as "5.1" or "I". */
const tt: Shape = (value, path) =>
  typeof value === "string" ? filledText(value, path) : wholeNumber(1, 9999)(value, path);

const operator = oneOf(TARGET_OPERATORS);

/** A number ≥ 0, or an object of years with one each. */
const unitTarget: Shape = (value, path) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, target]) => [
        ...year(name, `${path}.${name}`),
        ...notNegative(target, `${path}.${name}`),
      ])
    : notNegative(value, path);

const notNegative = where((value) => typeof value === "number" && Number.isFinite(value) && value >= 0, {
  vi: "một số không âm",
  en: "a number that is not negative",
});

const byUnit: Shape = (value, path) => {
  const wrong = objectOf({})(value, path);
  if (wrong.length > 0) return wrong;
  return Object.entries(value as object).flatMap(([name, target]) => unitTarget(target, `${path}.${name}`));
};

const version = {
  target: notNegative,
  operator: optional(operator),
  text,
  document: filledText,
  date,
} satisfies Required<Record<keyof TargetVersion, Shape>>;

const yearTarget = {
  year,
  target: notNegative,
  operator: optional(operator),
  text: optional(text),
} satisfies Required<Record<keyof YearTarget, Shape>>;

/** A heading, or a group: { heading: [headings below it] }. */
const heading: Shape = (value, path) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, below]) => listOf(text)(below, `${path}.${name}`))
    : text(value, path);

const indicator = {
  code,
  tt,
  nameVi: filledText,
  printedAlias: nullable(filledText),
  nameEn: filledText,
  kind: oneOf(KINDS),
  numeratorVi: filledText,
  denominatorVi: nullable(filledText),
  numeratorEn: optional(filledText),
  denominatorEn: optional(filledText),
  numeratorVar: filledText,
  denominatorVar: nullable(filledText),
  scale: wholeNumber(1, 1_000_000_000),
  unit: filledText,
  reportedBy: oneOf(REPORTERS),
  decimals: wholeNumber(0, 6),
  baseline: nullable(number),
  target: nullable(number),
  legalBasis: text,
  direction: optional(oneOf(DIRECTIONS)),
  targetOperator: optional(operator),
  targetHistory: optional(listOf(objectOf(version), 1)),
  yearTargets: optional(listOf(objectOf(yearTarget), 1)),
  unitTargets: optional(byUnit),
  unitTargetsName: optional(text),
  counts: optional(oneOf(["decision"] satisfies Indicator["counts"][])),
  clock: optional(oneOf(CLOCKS)),
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

const emptyDate: Shape = (value, path) => (value === "" ? [] : date(value, path));

const plan = {
  number: text,
  date: emptyDate,
  issuer: text,
  baselineYear: year,
  targetYear: year,
  round: optional(oneOf(ROUNDS)),
} satisfies Required<Record<keyof Plan, Shape>>;

/** The shape of a catalogue file, field by field. */
export const catalogueShape = objectOf({
  about: optional(text),
  plan: objectOf(plan),
  printedHeader: optional(listOf(heading)),
  indicators: listOf(objectOf(indicator), 1),
} satisfies Required<Record<keyof Catalogue, Shape>>);
