import type { ConsolidationRequest } from "../model/consolidation";
import type { ListedDecision, RecognitionState } from "../model/standards";
import { readWrittenDate } from "../plans/catalogue/writtenTime";
import {
  filledText,
  listOf,
  objectOf,
  oneOf,
  optional,
  text,
  where,
  type JsonProblem,
} from "../text/json/shape";
import { isRecognised, standingOn } from "./decision";

/** A list that can be relied on, or everything that is wrong with it. */
export type DecisionsReading =
  | { readonly decisions: readonly ListedDecision[]; readonly problems: readonly [] }
  | { readonly decisions: null; readonly problems: readonly JsonProblem[] };

const STATES: readonly RecognitionState[] = [
  "selfAssessed",
  "inspected",
  "recognised",
  "recognisedAgain",
  "expired",
  "revoked",
  "notAttained",
];

const date = where((value) => typeof value === "string" && readWrittenDate(value) !== null, {
  vi: 'ngày như "17/9/2024" hoặc "2024-09-17"',
  en: 'a date such as "17/9/2024" or "2024-09-17"',
});

const shape = listOf(
  objectOf({
    indicator: filledText,
    unit: filledText,
    state: oneOf(STATES),
    date,
    decision: text,
    until: optional(date),
  }),
);

/** Reads the list of decisions from parsed JSON, dates as people write them. A recognition without the number of its decision is refused. */
export function readDecisions(json: unknown): DecisionsReading {
  const problems = shape(json, "");
  if (problems.length > 0) return { decisions: null, problems };
  const decisions = (json as readonly ListedDecision[]).map(dated);
  const nameless = decisions.flatMap(({ state, decision }, index): JsonProblem[] =>
    state.startsWith("recognised") && decision.trim() === ""
      ? [
          {
            path: `[${index}].decision`,
            value: decision,
            expected: { vi: "số của quyết định công nhận", en: "the number of the decision of recognition" },
          },
        ]
      : [],
  );
  return nameless.length > 0 ? { decisions: null, problems: nameless } : { decisions, problems: [] };
}

function dated(entry: ListedDecision): ListedDecision {
  return {
    ...entry,
    date: readWrittenDate(entry.date)!,
    ...(entry.until !== undefined && { until: readWrittenDate(entry.until)! }),
  };
}

/** Whether each unit that is entered has a decision in force on a day, by indicator. */
export function decisionsOn(
  decisions: readonly ListedDecision[],
  day: string,
): NonNullable<ConsolidationRequest["decisions"]> {
  const result: Record<string, Record<string, boolean>> = {};
  for (const { indicator, unit } of decisions) {
    const own = decisions.filter((one) => one.indicator === indicator);
    const recognised = isRecognised(standingOn(unit, own, day));
    if (recognised !== null) (result[indicator] ??= {})[unit] = recognised;
  }
  return result;
}
