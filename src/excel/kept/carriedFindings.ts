import type { ConsolidationResult } from "../../model/consolidation";
import type { Finding, FindingCode } from "../../model/finding";

/** Findings about the result itself: they are found anew whenever it is made, and an earlier one may no longer be true. */
const FOUND_ANEW: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "ADJUSTED",
  "ADJUSTMENT_IGNORED",
  "ASSIGNMENT_UNUSED",
  "BOUNDS_ASSUMED",
  "DENOMINATORS_DIFFER",
  "LEVELS_EXCEED_TOTAL",
  "LEVELS_NOT_NESTED",
  "LEVEL_MOVED",
  "MET_BY_ROUNDING",
  "NIL_BUT_NOT_LAST_YEAR",
  "OUTLIER",
  "UNIT_MISSING",
]);

/**
 * A result made from our own sheets, with what was found when the sources were read: the figures alone do not tell it any more.
 * What both know is said in the words of the reading, which name the cell. A silence that an adjustment has ended is no error now.
 */
export function withCarried(result: ConsolidationResult, earlier: readonly Finding[]): ConsolidationResult {
  const { indicators } = result.consolidation;
  const spoken = new Set(
    indicators.flatMap(({ indicator, byUnit }) =>
      byUnit
        .filter(({ silence, adjustments }) => silence === null && adjustments.length > 0)
        .map(({ unit }) => `${unit}|${indicator.code}`),
    ),
  );
  const carried = earlier
    .filter(({ code }) => !FOUND_ANEW.has(code))
    .map((finding): Finding =>
      finding.severity === "error" && spoken.has(`${finding.unit}|${finding.indicator}`)
        ? { ...finding, severity: "info" }
        : finding,
    );
  const known = new Set(carried.map(keyOf));
  const findings = [...carried, ...result.findings.filter((finding) => !known.has(keyOf(finding)))];
  const order = ["error", "warning", "info"];
  return {
    ...result,
    findings: findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
  };
}

const keyOf = ({ code, unit, indicator }: Finding): string => [code, unit, indicator].join("|");
