import { fileName, normalisePath } from "../../text/path";
import type { RawFinding } from "../../model/finding";
import type { ReportCandidate } from "../../model/report";
import { placeOf } from "../../model/address";
import type { UnitScope } from "../../model/reportingUnit";
import type { Assignment } from "../../model/consolidation";

/** The assignment that holds for each report it names, and a finding for every one without effect. */
export interface Answers {
  readonly held: ReadonlyMap<ReportCandidate, Assignment>;
  readonly findings: readonly RawFinding[];
}

/**
 * Applies the officer's answers: each to the report of its sheet, or to those of all sheets of its file. A sheet with
 * several reports says itself whose they are; one answer for all of them would make them one unit's, so none takes it.
 */
export function applyAnswers(
  candidates: readonly ReportCandidate[],
  assignments: readonly Assignment[],
  scope: UnitScope,
): Answers {
  const held = new Map<ReportCandidate, Assignment>();
  const effective = new Set<Assignment>();
  const findings: RawFinding[] = [];
  for (const reports of groupBySheet(candidates)) {
    const [first] = reports;
    const assignment = first && assignmentFor(first, assignments);
    if (!assignment) continue;
    effective.add(assignment);
    const params = { unit: nameOf(assignment, scope), count: reports.length };
    const at = placeOf(first.file, first.sheet);
    if (reports.length === 1) held.set(first, assignment);
    else findings.push({ code: "ASSIGNMENT_UNUSED", variant: "several", at, params });
  }
  const idle = assignments.filter((assignment) => !effective.has(assignment));
  return { held, findings: [...findings, ...idle.map((assignment) => unused(assignment, scope))] };
}

function groupBySheet(candidates: readonly ReportCandidate[]): readonly ReportCandidate[][] {
  const groups = new Map<string, ReportCandidate[]>();
  for (const candidate of candidates) {
    const key = JSON.stringify([candidate.file, candidate.sheet]);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

/** The assignment of this sheet, or of its whole file; the file as given or by its base name. `null` where there is none. */
export function assignmentFor(
  { file, sheet }: Pick<ReportCandidate, "file" | "sheet">,
  assignments: readonly Assignment[],
): Assignment | null {
  const path = normalisePath(file ?? "");
  const matching = assignments.filter(
    (assignment) =>
      [path, fileName(path)].includes(normalisePath(assignment.file)) &&
      (assignment.sheet === null || assignment.sheet === sheet),
  );
  const exact = matching.filter((assignment) => normalisePath(assignment.file) === path);
  const nearest = exact.length > 0 ? exact : matching;
  return nearest.find((assignment) => assignment.sheet !== null) ?? nearest[0] ?? null;
}

function unused(assignment: Assignment, scope: UnitScope): RawFinding {
  const at = placeOf(assignment.file, assignment.sheet ?? "");
  return { code: "ASSIGNMENT_UNUSED", at, params: { unit: nameOf(assignment, scope) } };
}

function nameOf({ unit }: Assignment, scope: UnitScope): string {
  const known = scope.kind === "set" ? scope.set.units.find(({ code }) => code === unit) : undefined;
  return known?.name ?? unit;
}
