import type { RawFinding } from "../../model/finding";
import type { ReportCandidate, UnitEvidence, UnitIdentification } from "../../model/report";
import type { UnitScope } from "../../model/reportingUnit";
import { fileName } from "../../text/path";
import { findCode, unitByCode } from "../../units/unitCode";
import type { Assignment } from "../../model/consolidation";

/** A unit's report, with the name the unit goes by and who says so: the officer, the report itself, or its file's name alone. */
export interface KnownOwner {
  readonly unit: string;
  readonly name: string;
  readonly by: "assignment" | "report" | "file";
}

/** Whose report a candidate is: a unit's, or nobody's yet, with the finding that asks. */
export type Owner = KnownOwner | { readonly unit: null; readonly problem: RawFinding };

/** Decides whose report it is: the officer's answer first, then what the report says of itself; a proposal is never accepted here. */
export function ownerOf(candidate: ReportCandidate, answer: Assignment | null, scope: UnitScope): Owner {
  const { identification } = candidate;
  const code = answer?.unit ?? identification.unit;
  const by = answer ? "assignment" : isNamedByFile(identification) ? "file" : "report";
  if (code !== null && scope.kind === "any") return { unit: code, name: identification.name || code, by };
  const now = scope.kind === "set" && code !== null ? findCode(scope.set, code) : null;
  const unit = scope.kind === "set" && now !== null ? unitByCode(scope.set, now) : undefined;
  if (unit) return { unit: unit.code, name: unit.name, by };
  const proposes = answer === null && identification.proposed !== null;
  return { unit: null, problem: proposes ? proposal(candidate, scope) : unknown(candidate, answer) };
}

function isNamedByFile({ evidence }: UnitIdentification): boolean {
  return evidence.length > 0 && evidence.every(({ source }) => source === "fileName");
}

/** What a report says of itself and no unit of the set has is told at its cell; an answer of the officer's may be wrong too. */
function unknown(candidate: ReportCandidate, answer: Assignment | null): RawFinding {
  const { name, evidence } = candidate.identification;
  const said = evidence[0];
  if (answer === null && said?.at && name !== "") {
    return { code: "UNIT_UNKNOWN", variant: "notInSet", at: said.at, params: { text: name } };
  }
  const text = answer?.unit ?? name;
  return {
    code: "UNIT_UNKNOWN",
    at: candidate.at,
    params: { name: { vi: text && ` (ghi "${text}")`, en: text && ` (it says "${text}")` } },
  };
}

/** Names the text that proposes the unit and, where there is one, the text that names another; of several units it names all. */
function proposal(candidate: ReportCandidate, scope: UnitScope): RawFinding {
  const { proposed, evidence, name } = candidate.identification;
  const nameOf = (code: string): string =>
    (scope.kind === "set" && unitByCode(scope.set, code)?.name) || code;
  const source = evidence.find((one) => one.units.includes(proposed!));
  const conflict = evidence.find((one) => contradicts(one, proposed!));
  const at = source?.at ?? candidate.at;
  const units = source?.units ?? [proposed!];
  const choices = units.length > 1 && { choices: units };
  const params = { proposed: units.map(nameOf).join(", "), text: source ? textOf(source) : name };
  const stranger = evidence[0] !== source && evidence[0]?.units.length === 0 ? evidence[0] : undefined;
  if (stranger && !conflict) {
    const said = { said: name, ...params };
    return { code: "UNIT_PROPOSED", variant: "notInSet", at: stranger.at ?? at, params: said, ...choices };
  }
  if (conflict) {
    const other = {
      proposed: nameOf(proposed!),
      other: nameOf(conflict.units[0]!),
      otherText: textOf(conflict),
    };
    return { code: "UNIT_PROPOSED", variant: "conflict", at, params: { ...params, ...other } };
  }
  const variant = source?.reason === "former" ? "former" : units.length > 1 ? "several" : null;
  return { code: "UNIT_PROPOSED", ...(variant && { variant }), at, params, ...choices };
}

/** The units that speak against the one that is proposed: the report may as well be theirs. */
export function otherClaims({ identification }: ReportCandidate): readonly string[] {
  const { proposed, evidence } = identification;
  if (proposed === null) return [];
  return [...new Set(evidence.filter((one) => contradicts(one, proposed)).flatMap(({ units }) => units))];
}

/** A file's name without its folders; whatever else was written, as it was written. */
function textOf({ source, text }: UnitEvidence): string {
  return source === "fileName" ? fileName(text) : text;
}

function contradicts({ stage, units }: UnitEvidence, proposed: string): boolean {
  return stage !== "proposed" && units.length > 0 && !units.includes(proposed);
}
