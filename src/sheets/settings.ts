import type { Catalogue } from "../domain/catalogue/indicator";
import type { Assignment, PreviousYear } from "../domain/consolidation/consolidation";
import type { Language } from "../domain/finding/finding";
import { readCatalogue } from "../domain/catalogue/readCatalogue";
import {
  filledText,
  flag,
  type JsonProblem,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Shape,
  text,
  where,
  wholeNumber,
} from "../domain/json/shape";
import type { Contact } from "../domain/review/contact";

/** The document that the appendix goes with, for the line under its title; "" keeps a blank to be filled in by hand. */
export interface AppendixHeading {
  /** "Báo cáo", "Kế hoạch" … */
  readonly document: string;
  /** "215/BC-SGDĐT" */
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  /** "Sở Giáo dục và Đào tạo" */
  readonly issuer: string;
}

/** Where one report stands: a file, or the open workbook when `file` is `null`. */
export interface Origin {
  readonly file: string | null;
  readonly sheet: string;
}

export type { Contact };

/** Choices that a workbook keeps, so that a colleague who opens it finds them. Plain data, kept as JSON. */
export interface WorkbookSettings {
  readonly schemaVersion: 1;
  readonly language: Language;
  /** Id of a built-in set of units. */
  readonly unitSet: string;
  /** Indicators, targets and school year of the officer's own; `null` for the built-in catalogue. */
  readonly catalogue: Catalogue | null;
  /** ISO date of the figures; `null` where not said. */
  readonly asOf: string | null;
  readonly heading: AppendixHeading;
  readonly signatures: boolean;
  /** Whose report a file or sheet is, as the officer answered; the open workbook's sheets have the file "". */
  readonly assignments: readonly Assignment[];
  /** Reports that the officer put aside where a unit had sent two. */
  readonly excluded: readonly Origin[];
  /** Last year's figures, from a workbook of ours. */
  readonly previous: PreviousYear | null;
  /** By code of unit. */
  readonly contacts: Readonly<Record<string, Contact>>;
}

/** What a workbook's settings text is: settings, those of a newer version of ours, or nothing that can be understood. */
export type SettingsReading =
  | { readonly kind: "settings"; readonly settings: WorkbookSettings }
  | { readonly kind: "newer"; readonly schemaVersion: number }
  | { readonly kind: "unreadable"; readonly problems: readonly JsonProblem[] };

const SCHEMA = 1;

/** What holds in a workbook that keeps no settings yet: the province's districts and the built-in catalogue. */
export function defaultSettings(language: Language): WorkbookSettings {
  return {
    schemaVersion: SCHEMA,
    language,
    unitSet: "lai-chau-districts",
    catalogue: null,
    asOf: null,
    heading: { document: "", number: "", date: "", issuer: "" },
    signatures: false,
    assignments: [],
    excluded: [],
    previous: null,
    contacts: {},
  };
}

/** Settings as the text that a workbook keeps. */
export const writeSettings = (settings: WorkbookSettings): string => JSON.stringify(settings);

/**
 * Reads settings back. Nothing is repaired: a catalogue or last year's figures that are half right would change the result
 * without a word, so that the reading then says what is wrong.
 *
 * @example readSettings(writeSettings(defaultSettings("vi"))).kind // "settings"
 */
export function readSettings(written: string): SettingsReading {
  const json = parse(written);
  const version = schemaOf(json);
  if (version !== null && version > SCHEMA) return { kind: "newer", schemaVersion: version };
  const problems = settingsShape(json, "");
  if (problems.length > 0) return { kind: "unreadable", problems };
  const settings = json as WorkbookSettings;
  const wrong = settings.catalogue === null ? [] : readCatalogue(settings.catalogue).problems;
  if (wrong.length === 0) return { kind: "settings", settings };
  return { kind: "unreadable", problems: wrong.map(inCatalogue) };
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // What is no JSON has the shape of no settings, and is told as such.
    return undefined;
  }
}

function schemaOf(json: unknown): number | null {
  const version = (json as { readonly schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  return typeof version === "number" && Number.isSafeInteger(version) ? version : null;
}

const inCatalogue = (problem: JsonProblem): JsonProblem => ({
  ...problem,
  path: `catalogue.${problem.path}`,
});

/** A day as ISO writes it, or nothing. */
const day = where((value) => typeof value === "string" && /^(?:\d{4}-\d\d-\d\d)?$/.test(value), {
  vi: 'ngày dạng "2025-06-01", hoặc ""',
  en: 'a day such as "2025-06-01", or ""',
});

/** An object whose every field has the shape. */
function recordOf(shape: Shape): Shape {
  return (value, path) => {
    const wrong = objectOf({})(value, path);
    if (wrong.length > 0) return wrong;
    return Object.entries(value as object).flatMap(([name, entry]) => shape(entry, `${path}.${name}`));
  };
}

const whole = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const settingsShape = objectOf({
  schemaVersion: oneOf([SCHEMA]),
  language: oneOf(["vi", "en"]),
  unitSet: filledText,
  catalogue: nullable(objectOf({})),
  asOf: nullable(day),
  heading: objectOf({ document: text, number: text, date: day, issuer: text }),
  signatures: flag,
  assignments: listOf(objectOf({ file: text, sheet: nullable(text), unit: filledText })),
  excluded: listOf(objectOf({ file: nullable(text), sheet: text })),
  previous: nullable(
    objectOf({
      schoolYear: filledText,
      byUnit: recordOf(recordOf(objectOf({ numerator: whole, denominator: nullable(whole) }))),
    }),
  ),
  contacts: recordOf(objectOf({ name: text, phone: text })),
});
