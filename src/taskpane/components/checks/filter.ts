import type { ConsolidationResult } from "../../../model/consolidation";
import type { Finding, Language, Severity } from "../../../model/finding";
import { groupBySeverity, groupByUnit } from "../../../letters/findingGroups";
import { foldLoose } from "../../../text/fold";

/** How the list of findings is looked at. */
export interface FindingFilter {
  readonly by: "severity" | "unit";
  readonly hidden: readonly Severity[];
  readonly search: string;
}

/** The list as it begins: everything, errors first. */
export const WHOLE_LIST: FindingFilter = { by: "severity", hidden: [], search: "" };

/** Findings that stand together under one heading. */
export interface ShownGroup {
  readonly key: string;
  /** Heading of a group by severity; `null` for a group by unit, which has a name. */
  readonly severity: Severity | null;
  /** Name of the unit, "" where it is not known. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

type Found = Pick<ConsolidationResult, "consolidation" | "findings">;

/** The findings that the filter lets through, in groups; words are found with or without their diacritics. */
export function groupFindings(result: Found, filter: FindingFilter, language: Language): ShownGroup[] {
  const findings = result.findings.filter((finding) => passes(finding, filter, language));
  if (filter.by === "severity")
    return groupBySeverity(findings).map((group) => ({ ...group, key: group.severity, name: "" }));
  return groupByUnit({ ...result, findings }).map(({ unit, name, findings: own }) => ({
    key: unit ?? "",
    severity: null,
    name,
    findings: own,
  }));
}

/** What is searched for stands in the message, in its place or in its code. */
function passes(finding: Finding, { hidden, search }: FindingFilter, language: Language): boolean {
  if (hidden.includes(finding.severity)) return false;
  const { message, at, code } = finding;
  const text = foldLoose([message[language], at?.file, at?.sheet, at?.cell, code].join(" "));
  return text.includes(foldLoose(search));
}
