import type { Catalogue } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { ReportCandidate, UnitReport, WorkbookReading } from "../../model/report";
import type { ReportingUnit, UnitScope } from "../../model/reportingUnit";
import type { SetOffer } from "../../model/reportingUnit";
import type { Assignment } from "../../model/consolidation";
import { isDraftSheet } from "../draftSheet";
import { findingsOfAsideSheets, findingsOfHiddenSheet } from "./asideSheets";
import { leaveOutDuplicates } from "./duplicates";
import { withoutRepetitions } from "./repetitions";
import { wholeReports, type WholeReport } from "./merging";
import { assignReportsToUnits, type OwnedCandidate } from "./assignReports";
import { closedFiles } from "./closedFiles";
import { compareText } from "../sorting";

/** One unit with the report that is used for it, or none, and where its unused reports stand. */
export interface ChosenReport {
  readonly unit: ReportingUnit;
  readonly report: UnitReport | null;
  /** Findings about the report that is used. */
  readonly findings: readonly RawFinding[];
  /** Reports and files that name this unit but could not be used; the reason is a finding of its own. */
  readonly leftOut: readonly Pick<ReportCandidate, "file" | "sheet">[];
}

export interface ReportChoice {
  /** Every unit of the set in its order; where any unit may report, every unit found, in the order of the files. */
  readonly units: readonly ChosenReport[];
  /** Findings about reports, not about figures. */
  readonly findings: readonly RawFinding[];
}

export interface ChoiceRequest {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
  readonly assignments: readonly Assignment[];
  readonly offered?: SetOffer | null;
}

/**
 * Decides which report is used for each unit. The order of the readings does not matter.
 * 1. Whose report is it? Unknown and proposed ones are left out with a finding.
 * 2. Reports of another school year are left out.
 * 3. Drafts and hidden sheets are ignored where another sheet reports the unit.
 * 4. Sheets of one workbook that complete each other are put together.
 * 5. Of reports with the same figures one is kept, of reports with different figures none.
 */
export function chooseReports(readings: readonly WorkbookReading[], request: ChoiceRequest): ReportChoice {
  const candidates = [...readings]
    .sort((a, b) => compareText(a.file ?? "", b.file ?? ""))
    .flatMap((reading) => reading.candidates);
  const { owned, findings, proposed } = assignReportsToUnits(candidates, request);
  const byUnit = groupByUnit(owned);
  const closed = closedFiles(readings, request.scope);
  const units = unitsOf(request.scope, owned).map((unit) => {
    const unsure = [...(proposed.get(unit.code) ?? []), ...(closed.get(unit.code) ?? [])];
    return chooseReport(unit, byUnit.get(unit.code) ?? [], unsure, request.catalogue);
  });
  return {
    units: units.map((one) => one.chosen),
    findings: [...findings, ...units.flatMap((one) => one.findings)],
  };
}

function chooseReport(
  unit: ReportingUnit,
  candidates: readonly ReportCandidate[],
  proposed: readonly Pick<ReportCandidate, "file" | "sheet">[],
  { plan, indicators }: Catalogue,
): { chosen: ChosenReport; findings: RawFinding[] } {
  const isCurrent = (one: ReportCandidate): boolean =>
    one.schoolYear === null || one.schoolYear === plan.targetYear;
  const current = candidates.filter(isCurrent);
  const finals = current.filter((one) => !isDraftSheet(one));
  const aside = finals.length > 0 ? current.filter(isDraftSheet) : [];
  const outdated = candidates.filter((one) => !isCurrent(one) && (finals.length === 0 || !isDraftSheet(one)));
  const meant = finals.length > 0 ? finals : current;
  const reports = wholeReports(withoutRepetitions(meant, indicators));
  const { used, findings } = leaveOutDuplicates(unit.code, reports, { plan, indicators });
  const unused = used ? [] : reports.map((report) => report.first);
  return {
    chosen: {
      unit,
      report: used && toReport(unit, used),
      findings: used ? told(used, aside).map((draft) => ({ ...draft, unit: unit.code })) : [],
      leftOut: [...unused, ...outdated, ...proposed],
    },
    findings: [...findings, ...outdated.map((one) => wrongYear(unit.code, one, plan.targetYear))],
  };
}

function told(used: WholeReport, aside: readonly ReportCandidate[]): readonly RawFinding[] {
  return [...used.findings, ...findingsOfHiddenSheet(used), ...findingsOfAsideSheets(used, aside)];
}

function toReport(unit: ReportingUnit, { first, figures, remarks }: WholeReport): UnitReport {
  const { file, sheet, schoolYear } = first;
  const notes = { ...(remarks.length > 0 && { remarks }), ...(first.basis && { basis: first.basis }) };
  return { unit: unit.code, name: unit.name, file, sheet, schoolYear, figures, ...notes };
}

function wrongYear(unit: string, candidate: ReportCandidate, expected: string): RawFinding {
  const params = { found: candidate.schoolYear!, expected };
  return { code: "WRONG_SCHOOL_YEAR", unit, at: candidate.schoolYearAt ?? candidate.at, params };
}

function groupByUnit(owned: readonly OwnedCandidate[]): Map<string, ReportCandidate[]> {
  const groups = new Map<string, ReportCandidate[]>();
  for (const { owner, candidate } of owned) {
    const group = groups.get(owner.unit);
    if (group) group.push(candidate);
    else groups.set(owner.unit, [candidate]);
  }
  return groups;
}

/** Where any unit may report, levels and numbers of communes are not known; no rule looks at them then. */
function unitsOf(scope: UnitScope, owned: readonly OwnedCandidate[]): readonly ReportingUnit[] {
  if (scope.kind === "set") return scope.set.units;
  const found = new Map<string, ReportingUnit>();
  for (const { owner } of owned) {
    const { unit: code, name } = owner;
    if (!found.has(code)) found.set(code, { code, name, level: "commune", communes: 0 });
  }
  return [...found.values()];
}
