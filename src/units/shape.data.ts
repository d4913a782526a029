import type { UnitLevel } from "../model/indicator";
import {
  filledText,
  flag,
  listOf,
  objectOf,
  oneOf,
  optional,
  text,
  where,
  wholeNumber,
  type Shape,
} from "../text/json/shape";
import type { ReportingUnit, UnitsFile } from "../model/reportingUnit";

const LEVELS: readonly UnitLevel[] = ["district", "commune", "department", "school"];

/** No province has so many. */
const MOST_COMMUNES = 10_000;

/** Codes are typed on the command line (--assign FILE=CODE) and are keys in JSON. */
const code = where(
  (value) => typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value) && !(value in {}),
  {
    vi: "mã gồm chữ cái không dấu, chữ số, _ và -",
    en: "a code of unaccented letters, digits, _ and -",
  },
);

const isoDate = where((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value), {
  vi: 'ngày như "2025-07-01"',
  en: 'a date such as "2025-07-01"',
});

const unit = {
  code,
  name: filledText,
  level: oneOf(LEVELS),
  communes: wholeNumber(0, MOST_COMMUNES),
  aliases: optional(listOf(filledText)),
  since: optional(isoDate),
  until: optional(isoDate),
  partOf: optional(filledText),
  difficult: optional(flag),
} satisfies Required<Record<keyof ReportingUnit, Shape>>;

const set = {
  id: filledText,
  level: oneOf(LEVELS),
  since: optional(isoDate),
  until: optional(isoDate),
  units: listOf(objectOf(unit), 1),
} satisfies Required<Record<keyof UnitsFile["sets"][number], Shape>>;

const pair: Shape = (value, path) => {
  const problems = listOf(filledText, 2)(value, path);
  const longer = Array.isArray(value) && value.length > 2;
  const expected = { vi: "đúng hai cách viết", en: "exactly two spellings" };
  return longer ? [...problems, { path, value, expected }] : problems;
};

const oneSet = where((value) => !Array.isArray(value) || value.length === 1, {
  vi: "đúng một bộ đơn vị",
  en: "exactly one set of units",
});

/** The shape of a units file, field by field; it holds exactly one set. */
export const unitsFileShape = objectOf({
  about: optional(text),
  province: filledText,
  spellings: optional(listOf(pair)),
  sets: (value, path) => [...oneSet(value, path), ...listOf(objectOf(set))(value, path)],
} satisfies Required<Record<keyof UnitsFile, Shape>>);
