import type { Indicator } from "../model/indicator";
import type { ConsolidationRequest, UnitContribution } from "../model/consolidation";

/**
 * Figures of a row that counts decisions of recognition: a unit that is entered counts as its decision says, whatever it reports; one
 * that is not has no decision and counts as not attained, and where it is silent too it stays so, 0 or 1.
 */
export function countDecisions(
  indicator: Indicator,
  byUnit: readonly UnitContribution[],
  decisions: ConsolidationRequest["decisions"],
): readonly UnitContribution[] {
  if (indicator.counts !== "decision") return byUnit;
  const entered = decisions?.[indicator.code] ?? {};
  return byUnit.map((contribution) => {
    const decision = entered[contribution.unit];
    if (decision !== undefined) return decided(indicator, contribution, decision ? 1 : 0);
    if (contribution.silence !== null || contribution.value === 0) return contribution;
    return { ...decided(indicator, contribution, 0), undecided: true };
  });
}

function decided({ kind }: Indicator, contribution: UnitContribution, value: 0 | 1): UnitContribution {
  return {
    ...contribution,
    numerator: value,
    denominator: kind === "share" ? 1 : null,
    value,
    silence: null,
    share: null,
  };
}
