import { columnMeanings } from "../model/readingAnswers";
import { readCatalogue } from "../plans/catalogue/readCatalogue";
import {
  filledText,
  flag,
  type JsonProblem,
  listOf,
  nullable,
  number,
  objectOf,
  oneOf,
  optional,
  type Shape,
  text,
  where,
  wholeNumber,
} from "../text/json/shape";
import { SCHEMA, type WorkbookSettings } from "./settings";

/** What a workbook's settings text is: settings, those of a newer version of ours, or nothing that can be understood. */
export type SettingsReading =
  | { readonly kind: "settings"; readonly settings: WorkbookSettings }
  | { readonly kind: "newer"; readonly schemaVersion: number }
  | { readonly kind: "unreadable"; readonly problems: readonly JsonProblem[] };

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

/** A figure of an earlier year. */
const pastFigure = objectOf({
  ...{ value: nullable(number), target: nullable(number), unit: text },
  ...{ numerator: nullable(number), denominator: nullable(number) },
  share: nullable(objectOf({ reported: whole, expected: whole })),
  at: nullable(objectOf({ file: optional(text), sheet: text, cell: text })),
});

/** Every unit's figures of one year. */
const pastYear = {
  schoolYear: filledText,
  byUnit: recordOf(recordOf(objectOf({ numerator: whole, denominator: nullable(whole) }))),
};

const both = objectOf({ vi: text, en: text });
const condition = objectOf({ group: text, least: number, label: both });

const settingsShape = objectOf({
  schemaVersion: oneOf([SCHEMA]),
  language: oneOf(["vi", "en"]),
  unitSet: filledText,
  catalogue: nullable(objectOf({})),
  asOf: nullable(day),
  heading: objectOf({ document: text, number: text, date: day, issuer: text }),
  signatures: flag,
  assignments: listOf(objectOf({ file: text, sheet: nullable(text), unit: filledText })),
  columns: optional(
    listOf(
      objectOf({
        text,
        file: text,
        sheet: nullable(text),
        line: filledText,
        meaning: oneOf(columnMeanings),
        heading: optional(text),
      }),
    ),
  ),
  excluded: listOf(objectOf({ file: nullable(text), sheet: text })),
  confirmed: optional(listOf(oneOf(["units"]))),
  resubmissions: optional(
    listOf(objectOf({ unit: text, older: text, newer: text, accepted: flag, when: day })),
  ),
  previous: nullable(
    objectOf({
      ...pastYear,
      restated: optional(oneOf([true])),
      workbooks: optional(
        listOf(
          objectOf({
            whole: text,
            units: listOf(objectOf({ code: filledText, name: text })),
            previous: objectOf(pastYear),
          }),
        ),
      ),
    }),
  ),
  history: optional(
    listOf(
      objectOf({
        year: filledText,
        file: text,
        standing: oneOf(["result", "plan"]),
        unitSet: nullable(text),
        whole: nullable(text),
        rows: recordOf(pastFigure),
      }),
    ),
  ),
  standards: optional(
    objectOf({
      conditions: optional(
        objectOf({
          file: text,
          confirmed: objectOf({
            standards: listOf(
              objectOf({ code: text, title: both, legalBasis: text, conditions: listOf(condition) }),
            ),
            difficult: listOf(objectOf({ unit: text, since: text })),
          }),
        }),
      ),
      decisions: optional(
        objectOf({
          file: text,
          listed: listOf(objectOf({ indicator: text, unit: text, state: text, date: text, decision: text })),
        }),
      ),
    }),
  ),
  contacts: recordOf(objectOf({ name: text, phone: text })),
  letters: optional(objectOf({ sender: text, number: text, deadline: day, recipients: text, signer: text })),
  letterNotes: optional(recordOf(objectOf({ sent: optional(day), answered: optional(day) }))),
});
