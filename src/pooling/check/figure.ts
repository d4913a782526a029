import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";

/** The numbers of one row as given, before they count: both halves of a rate, or a value. */
export type GivenNumbers =
  { readonly numerator: number; readonly denominator: number } | { readonly value: number };

/**
 * What is wrong with a row's numbers in themselves, whoever gave them: at most one error, which makes the row silent, or
 * findings of a milder severity, with which it stands. `unit` and `at` are for the caller to add.
 */
export function findingsOfNumbers(indicator: Indicator, given: GivenNumbers): RawFinding[] {
  for (const value of Object.values(given) as number[]) {
    const broken = findingOfCount(indicator, value);
    if (broken) return [broken];
  }
  if ("value" in given) return findingsOfValue(indicator, given.value);
  return findingsOfRate(indicator, given.numerator, given.denominator);
}

/** What is wrong with one number of a row alone: an error where it is below 0, or not whole and no value of one source; else `null`. */
export function findingOfCount({ code, kind }: Indicator, value: number): RawFinding | null {
  if (value < 0) return { code: "NEGATIVE", indicator: code, params: { value } };
  return kind === "value" || Number.isSafeInteger(value)
    ? null
    : { code: "NOT_WHOLE", indicator: code, params: { value } };
}

function findingsOfValue(indicator: Indicator, value: number): RawFinding[] {
  const isYesOrNo = indicator.kind === "attained" || indicator.kind === "share";
  if (!isYesOrNo || value <= 1) return [];
  return [{ code: "NOT_WHOLE", variant: "attained", indicator: indicator.code, params: { value } }];
}

function findingsOfRate(indicator: Indicator, numerator: number, denominator: number): RawFinding[] {
  const common = { indicator: indicator.code, params: { numerator, denominator } };
  if (denominator === 0) {
    return numerator === 0
      ? [{ code: "ZERO_DENOMINATOR", variant: "both", severity: "info", indicator: indicator.code }]
      : [{ code: "ZERO_DENOMINATOR", ...common }];
  }
  if (numerator <= denominator) return [];
  const severity = indicator.mayExceed ? { severity: "warning" as const } : {};
  return [{ code: "NUMERATOR_EXCEEDS_DENOMINATOR", ...severity, ...common }];
}
