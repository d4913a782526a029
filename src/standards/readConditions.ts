import type { Condition, ConfirmedConditions, DifficultPeriod, StandardConditions } from "../model/standards";
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
import { EXPECTED, GROUP_LABELS } from "./conditions.data";

/** Conditions that can be relied on, or everything that is wrong with them. */
export type ConditionsReading =
  | { readonly conditions: ConfirmedConditions; readonly problems: readonly [] }
  | { readonly conditions: null; readonly problems: readonly JsonProblem[] };

const GROUPS: readonly Condition["group"][] = ["all", "difficult", "others"];

const date = where((value) => typeof value === "string" && readWrittenDate(value) !== null, EXPECTED.date);

const share = where((value) => typeof value === "number" && value >= 0 && value <= 100, EXPECTED.percentage);

const shape = objectOf({
  standards: listOf(
    objectOf({
      code: filledText,
      title: filledText,
      legalBasis: text,
      since: optional(date),
      until: optional(date),
      conditions: listOf(
        objectOf({
          group: oneOf(GROUPS),
          least: share,
          label: optional(filledText),
          indicator: optional(filledText),
        }),
      ),
    }),
  ),
  difficult: optional(listOf(objectOf({ unit: filledText, since: date, until: optional(date) }))),
});

interface WrittenConditions {
  readonly standards: readonly {
    readonly code: string;
    readonly title: string;
    readonly legalBasis: string;
    readonly since?: string;
    readonly until?: string;
    readonly conditions: readonly {
      readonly group: Condition["group"];
      readonly least: number;
      readonly label?: string;
      readonly indicator?: string;
    }[];
  }[];
  readonly difficult?: readonly DifficultPeriod[];
}

/**
 * Reads conditions from parsed JSON: `{ standards: [{ code, title, legalBasis, since?, until?, conditions: [{ group, least, label?,
 * indicator? }] }], difficult?: [{ unit, since, until? }] }`. `code` is the indicator whose units are counted; a condition may count
 * another's. `codes` are those of the catalogue; a standard that is none of them is a problem.
 */
export function readConditions(json: unknown, codes: readonly string[]): ConditionsReading {
  const problems = shape(json, "");
  if (problems.length > 0) return { conditions: null, problems };
  const { standards, difficult = [] } = json as WrittenConditions;
  const unknown = standards.flatMap(({ code, conditions }, index) => [
    ...strange(code, `standards[${index}].code`, codes),
    ...conditions.flatMap(({ indicator = code }, at) =>
      indicator === code ? [] : strange(indicator, `standards[${index}].conditions[${at}].indicator`, codes),
    ),
  ]);
  if (unknown.length > 0) return { conditions: null, problems: unknown };
  return {
    conditions: { standards: standards.map(standardOf), difficult: difficult.map(dated) },
    problems: [],
  };
}

function strange(code: string, path: string, codes: readonly string[]): JsonProblem[] {
  if (codes.includes(code)) return [];
  return [{ path, value: code, expected: EXPECTED.indicator }];
}

function standardOf(written: WrittenConditions["standards"][number]): StandardConditions {
  const { code, title, legalBasis, conditions } = written;
  return {
    ...dated({ ...written }),
    ...{ code, legalBasis, title: { vi: title, en: title } },
    conditions: conditions.map(({ group, least, label, indicator }, index) => ({
      ...{ key: `${group}${index}`, group, least },
      label: label === undefined ? GROUP_LABELS[group] : { vi: label, en: label },
      ...(indicator !== undefined && { indicator }),
    })),
  };
}

function dated<Period extends { readonly since?: string; readonly until?: string }>(period: Period): Period {
  const { since, until } = period;
  return {
    ...period,
    ...(since !== undefined && { since: readWrittenDate(since)! }),
    ...(until !== undefined && { until: readWrittenDate(until)! }),
  };
}
