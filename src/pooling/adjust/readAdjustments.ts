import {
  filledText,
  listOf,
  nullable,
  number,
  objectOf,
  oneOf,
  optional,
  text,
  type JsonProblem,
} from "../../text/json/shape";
import type { AdjustedField, Adjustment } from "../../model/adjustment";

/** Adjustments that can be applied, or everything that is wrong with their file. */
export type AdjustmentsReading =
  | { readonly adjustments: readonly Adjustment[]; readonly problems: readonly [] }
  | { readonly adjustments: null; readonly problems: readonly JsonProblem[] };

const FIELDS = ["numerator", "denominator", "value"] as const satisfies readonly AdjustedField[];

const entryShape = objectOf({
  unit: filledText,
  indicator: filledText,
  field: optional(oneOf(FIELDS)),
  old: optional(nullable(number)),
  new: optional(number),
  numerator: optional(number),
  denominator: optional(number),
  value: optional(number),
  reason: optional(text),
  document: optional(text),
  confirmedBy: optional(text),
  when: optional(text),
});

/** One entry of the file: a field with its new number, or the numbers under their own names. */
type Entry = Pick<Adjustment, "unit" | "indicator"> &
  Partial<Record<AdjustedField, number>> &
  Partial<Pick<Adjustment, "field" | "new" | "old" | "reason" | "document" | "confirmedBy" | "when">>;

/**
 * Reads a parsed JSON document, `{ "adjustments": [ … ] }` or the list alone. An entry names unit and indicator by code and gives
 * either `field` and `new`, or the new numbers directly: `"numerator": 1150, "denominator": 1205`. Both halves of a rate given directly
 * are two adjustments; `old` counts where one number is given. Reason, document, confirming person and date are texts, "" where absent.
 * @example readAdjustmentsJson([{ unit: "SIN_HO", indicator: "XMC_2", value: 1, reason: "Quyết định 123" }])
 */
export function readAdjustmentsJson(json: unknown): AdjustmentsReading {
  const [list, path] = Array.isArray(json) ? [json, ""] : [entriesOf(json), "adjustments"];
  const problems = listOf(entryShape)(list, path);
  if (problems.length > 0) return { adjustments: null, problems };
  const entries = list as readonly Entry[];
  const empty = entries.flatMap((entry, index) => withoutNumbers(entry, `${path}[${index}]`));
  if (empty.length > 0) return { adjustments: null, problems: empty };
  return { adjustments: entries.flatMap(toAdjustments), problems: [] };
}

function entriesOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && Object.hasOwn(json, "adjustments")
    ? (json as { adjustments: unknown }).adjustments
    : undefined;
}

function withoutNumbers(entry: Entry, path: string): JsonProblem[] {
  const named = FIELDS.some((field) => entry[field] !== undefined);
  const written = entry.field !== undefined && entry.new !== undefined;
  if (named !== written) return [];
  const expected = {
    vi: 'hoặc "field" và "new", hoặc "numerator", "denominator", "value"',
    en: 'either "field" and "new", or "numerator", "denominator", "value"',
  };
  return [{ path, value: entry, expected }];
}

function toAdjustments(entry: Entry): Adjustment[] {
  const { unit, indicator, reason = "", document = "", confirmedBy = "", when = "" } = entry;
  const source = { reason, document, confirmedBy, when };
  const changes =
    entry.field !== undefined && entry.new !== undefined
      ? [{ field: entry.field, new: entry.new }]
      : FIELDS.filter((field) => entry[field] !== undefined).map((field) => ({ field, new: entry[field]! }));
  // One old figure beside two new ones does not say which of them it was.
  const old =
    entry.old === undefined || changes.length > 1 ? { old: null, oldUnrecorded: true } : { old: entry.old };
  return changes.map((change) => ({ unit, indicator, ...change, ...old, ...source }));
}
