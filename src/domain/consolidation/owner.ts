import type { FindingDraft } from "../finding/finding";
import type { ReportCandidate, UnitEvidence } from "../report/report";
import type { UnitScope } from "../unit/reportingUnit";
import type { Assignment } from "./consolidation";

/** Whose report a candidate is: a unit's, with the name it goes by, or nobody's yet, with the finding that asks. */
export type Owner =
  { readonly unit: string; readonly name: string } | { readonly unit: null; readonly problem: FindingDraft };

/** Decides whose report it is: the officer's answer first, then what the report says of itself; a proposal is never accepted here. */
export function ownerOf(
  candidate: ReportCandidate,
  assignments: readonly Assignment[],
  scope: UnitScope,
): Owner {
  const { identification } = candidate;
  const assigned = assignedUnit(candidate, assignments);
  const code = assigned ?? identification.unit;
  if (code !== null && scope.kind === "any") return { unit: code, name: identification.name || code };
  const unit = scope.kind === "set" ? scope.set.units.find((one) => one.code === code) : undefined;
  if (unit) return { unit: unit.code, name: unit.name };
  const proposes = assigned === null && identification.proposed !== null;
  return { unit: null, problem: proposes ? proposal(candidate, scope) : unknown(candidate, assigned) };
}

/** The unit that the officer assigned to this sheet, or to its whole file; the file as given or by its base name. */
export function assignedUnit(
  { file, sheet }: ReportCandidate,
  assignments: readonly Assignment[],
): string | null {
  const path = normalise(file ?? "");
  const matching = assignments.filter(
    (assignment) =>
      [path, baseName(path)].includes(normalise(assignment.file)) &&
      (assignment.sheet === null || assignment.sheet === sheet),
  );
  const exact = matching.filter((assignment) => normalise(assignment.file) === path);
  const nearest = exact.length > 0 ? exact : matching;
  return (nearest.find((assignment) => assignment.sheet !== null) ?? nearest[0])?.unit ?? null;
}

/** File systems differ in the slash and in composing accents; a name is the same in either. */
function normalise(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function unknown(candidate: ReportCandidate, assigned: string | null): FindingDraft {
  const text = assigned ?? candidate.identification.name;
  return {
    code: "UNIT_UNKNOWN",
    at: candidate.at,
    params: { name: { vi: text && ` (ghi "${text}")`, en: text && ` (it says "${text}")` } },
  };
}

/** Names the text that proposes the unit and, where there is one, the text that names another. */
function proposal(candidate: ReportCandidate, scope: UnitScope): FindingDraft {
  const { proposed, evidence, name } = candidate.identification;
  const nameOf = (code: string): string =>
    (scope.kind === "set" && scope.set.units.find((unit) => unit.code === code)?.name) || code;
  const source = evidence.find((one) => one.units.includes(proposed!));
  const conflict = evidence.find((one) => contradicts(one, proposed!));
  const at = source?.at ?? candidate.at;
  const params = { proposed: nameOf(proposed!), text: source?.text ?? name };
  if (!conflict) return { code: "UNIT_PROPOSED", at, params };
  const other = { other: nameOf(conflict.units[0]!), otherText: conflict.text };
  return { code: "UNIT_PROPOSED", variant: "conflict", at, params: { ...params, ...other } };
}

function contradicts({ stage, units }: UnitEvidence, proposed: string): boolean {
  return stage !== "proposed" && units.length > 0 && !units.includes(proposed);
}
