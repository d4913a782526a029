import type { ConsolidationResult, UnitContribution } from "../../src/model/consolidation";
import type { Indicator } from "../../src/model/indicator";
import type { Finding } from "../../src/model/finding";

/** What must hold whatever the input: `null` where it does, else the first promise that is broken. */
export function explainBreach({ consolidation, findings }: ConsolidationResult): string | null {
  for (const { indicator, byUnit, reported, expected, actual } of consolidation.indicators) {
    if (reported > expected) return `${indicator.code}: ${reported} reported of ${expected} expected`;
    if (actual !== null && !Number.isFinite(actual)) return `${indicator.code}: the result is ${actual}`;
    for (const contribution of byUnit) {
      const breach =
        explainFigure(contribution, indicator) ?? explainSilence(contribution, indicator, findings);
      if (breach !== null) return `${contribution.unit} ${indicator.code}: ${breach}`;
    }
  }
  return null;
}

function explainFigure(one: UnitContribution, indicator: Indicator): string | null {
  const { numerator, denominator } = one;
  for (const number of [numerator, denominator])
    if (number !== null && (!Number.isSafeInteger(number) || number < 0)) return `${number} is no count`;
  if (numerator === null || denominator === null || indicator.mayExceed) return null;
  return numerator > denominator ? `${numerator} of ${denominator}` : null;
}

/** One finding tells of all rows that one cause silences. */
function isOfCause({ code, indicator }: Finding, silence: string): boolean {
  return indicator === undefined && code === silence;
}

/** Nothing is lost without a word: a silent unit has a finding about itself or about the row. */
function explainSilence(
  { unit, silence }: UnitContribution,
  { code }: Indicator,
  findings: readonly Finding[],
): string | null {
  if (silence === null) return null;
  const told = findings.some(
    (finding) =>
      finding.unit === unit &&
      (finding.indicator === code || finding.code === "UNIT_MISSING" || isOfCause(finding, silence)),
  );
  return told ? null : `silent (${silence}) without a finding`;
}
