import type { ConsolidationResult } from "../model/consolidation";
import type { Finding, Severity } from "../model/finding";

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Findings that belong together. */
export interface FindingGroup {
  /** Code of the unit; `null` for findings that belong to no unit of the set. */
  readonly unit: string | null;
  /** Its name; "" where there is no unit. */
  readonly name: string;
  readonly counts: FindingCounts;
  /** Errors first, each severity in the order of the result. */
  readonly findings: readonly Finding[];
}

/** Severities from the gravest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** Findings by severity, the gravest first; severities without a finding are left out. */
export function groupBySeverity(
  findings: readonly Finding[],
): { readonly severity: Severity; readonly findings: readonly Finding[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** Findings by unit: first those of no unit, then the units in the order of the set; units without a finding are left out. */
export function groupByUnit({
  consolidation,
  findings,
}: Pick<ConsolidationResult, "consolidation" | "findings">): FindingGroup[] {
  const known = new Set(consolidation.units.map(({ unit }) => unit.code));
  const owner = ({ unit }: Finding) => (unit !== undefined && known.has(unit) ? unit : null);
  const groups = [{ code: null, name: "" }, ...consolidation.units.map(({ unit }) => unit)];
  return groups
    .map(({ code, name }) =>
      groupOf(
        code,
        name,
        findings.filter((finding) => owner(finding) === code),
      ),
    )
    .filter((group) => group.findings.length > 0);
}

function groupOf(unit: string | null, name: string, findings: readonly Finding[]): FindingGroup {
  const ordered = groupBySeverity(findings).flatMap((group) => group.findings);
  return { unit, name, counts: countFindings(findings), findings: ordered };
}
