import type { UnitEvidence, UnitIdentification } from "../model/report";
import { tidy } from "../text/fold";
import { gatherEvidence } from "./evidence";
import type { Clue, EvidenceText } from "./evidence";
import { nameSender } from "./senderName";
import type { UnitScope, UnitSet } from "../model/reportingUnit";
import { readBody } from "./placeName";
import { findCode, unitByCode } from "./unitCode";
import { UNIT_FORMS } from "./unitForms.data";
import { slug } from "./slug";

export type { EvidenceText };

/**
 * Whose report it is. An assignment answers at once; then a column's heading; then a labelled line, the letterhead's
 * issuer, the title, the sheet's name and the file's name, in this order. The first that names a unit wins, and is only
 * proposed where it is not certain by itself or where a later one names another unit of the set.
 * Recipients, the province's line, date lines and the Department above its offices never count.
 *
 * With the scope `any` the name is taken from the label or the letterhead, else from the file, and its slug is the code.
 */
export function identifyUnit(texts: readonly EvidenceText[], scope: UnitScope): UnitIdentification {
  const assigned = texts.find(({ source }) => source === "assignment");
  if (assigned) return assign(assigned, scope);
  if (scope.kind === "any") return identifyAny(texts);
  const clues = gatherEvidence(texts, scope.set);
  return judge(clues, scope.set);
}

function assign(text: EvidenceText, scope: UnitScope): UnitIdentification {
  const code = text.text.trim();
  const known = scope.kind === "any" ? { code, name: code } : findUnit(scope.set, code);
  const evidence: UnitEvidence = { ...text, text: code, units: known ? [known.code] : [], stage: "exact" };
  return { unit: known?.code ?? null, proposed: null, name: known?.name ?? code, evidence: [evidence] };
}

function findUnit(set: UnitSet, code: string): { readonly code: string; readonly name: string } | undefined {
  const now = findCode(set, code);
  return now === null ? undefined : unitByCode(set, now);
}

function identifyAny(texts: readonly EvidenceText[]): UnitIdentification {
  const { name, evidence } = nameSender(texts);
  const code = slug(name);
  const found = evidence ? [{ ...evidence, units: code ? [code] : [], stage: "exact" as const }] : [];
  return { unit: code || null, proposed: null, name, evidence: found };
}

function judge(clues: readonly Clue[], set: UnitSet): UnitIdentification {
  const [first, ...later] = clues;
  const evidence = clues.map((clue) => clue.evidence);
  if (!first) return { unit: null, proposed: null, name: "", evidence };
  const name = tidy(first.name);
  const confirmed = confirm(first, later);
  const weaker = later.flatMap((clue) => clue.evidence.units);
  const proposal = first.evidence.units[0] ?? weaker.find((unit) => isOfNamedLevel(unit, name, set)) ?? null;
  const disputed = confirmed !== null && later.some((clue) => contradicts(clue, confirmed));
  return confirmed !== null && !disputed
    ? { unit: confirmed, proposed: null, name, evidence }
    : { unit: null, proposed: proposal, name, evidence };
}

/** A report headed "Xã Mường Tè" is not the district's whose name its file has. */
function isOfNamedLevel(code: string, name: string, set: UnitSet): boolean {
  const form = readBody(name).places.find((place) => place.form !== null)?.form;
  return !form || UNIT_FORMS[form].level === unitByCode(set, code)?.level;
}

/**
 * The unit that the first clue names for certain. A name without diacritics, or one that could be the province's, becomes
 * certain where a later source names one of its units in full; a name of another form or nearly a name never does.
 */
function confirm(first: Clue, later: readonly Clue[]): string | null {
  const { units } = first.evidence;
  if (first.reason === null) return units.length === 1 ? units[0]! : null;
  if (!["diacritics", "province", "several"].includes(first.reason)) return null;
  const sure = later.filter((clue) => clue.reason === null).flatMap((clue) => clue.evidence.units);
  return sure.find((unit) => units.includes(unit)) ?? null;
}

/** A later clue speaks against a unit where it names others only; a nearly right name, the province's or a part's is too weak. */
function contradicts({ evidence, reason }: Clue, unit: string): boolean {
  if (reason === "near" || reason === "province" || reason === "part") return false;
  return evidence.units.length > 0 && !evidence.units.includes(unit);
}
