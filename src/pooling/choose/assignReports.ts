import type { RawFinding } from "../../model/finding";
import type { ReportCandidate } from "../../model/report";
import type { UnitScope } from "../../model/reportingUnit";
import type { SetOffer } from "../../model/reportingUnit";
import { applyAnswers } from "./answers";
import type { Assignment } from "../../model/consolidation";
import { isDraftSheet } from "../draftSheet";
import { aboutOffer, isIn } from "../offer";
import { otherClaims, ownerOf, type KnownOwner, type Owner } from "./owner";

/** A report whose unit is known. */
export interface OwnedCandidate {
  readonly candidate: ReportCandidate;
  readonly owner: KnownOwner;
}

export interface Ownership {
  readonly owned: readonly OwnedCandidate[];
  /** About reports of nobody, and about answers without effect. */
  readonly findings: readonly RawFinding[];
  /** Reports that only seem to be a unit's, by its code; one that names two units stands at both. */
  readonly proposed: ReadonlyMap<string, readonly ReportCandidate[]>;
}

export interface OwnershipRequest {
  readonly assignments: readonly Assignment[];
  readonly scope: UnitScope;
  readonly offered?: SetOffer | null;
}

/** Decides whose every report is. Drafts that name no unit themselves are ignored beside a report of their file. */
export function assignReportsToUnits(
  candidates: readonly ReportCandidate[],
  { assignments, scope, offered }: OwnershipRequest,
): Ownership {
  const answers = applyAnswers(candidates, assignments, scope);
  const own = candidates.map((candidate) => ({
    candidate,
    owner: ownerOf(candidate, answers.held.get(candidate) ?? null, scope),
  }));
  const claims = withoutNamelessDrafts(shareNames(own));
  const isOffered = isIn(offered);
  const findings = [...answers.findings, ...aboutOffer(offered, scope)];
  const proposed = new Map<string, ReportCandidate[]>();
  for (const { candidate, owner } of claims) {
    if (owner.unit !== null || isOffered(candidate)) continue;
    findings.push(owner.problem);
    const code = candidate.identification.proposed;
    if (code === null) continue;
    for (const unit of [code, ...otherClaims(candidate)]) {
      proposed.set(unit, [...(proposed.get(unit) ?? []), candidate]);
    }
  }
  return { owned: claims.filter(isOwned), findings, proposed };
}

interface Claim {
  readonly candidate: ReportCandidate;
  readonly owner: Owner;
}

function isOwned(claim: Claim): claim is OwnedCandidate {
  return claim.owner.unit !== null;
}

/** A sheet that nothing in it names, or its file alone, belongs to the one unit that the file's other sheets name: a workbook has one sender. */
function shareNames(claims: readonly Claim[]): readonly Claim[] {
  const byFile = groupByFile(claims);
  return claims.map((claim) => {
    const isNameless = isOwned(claim)
      ? claim.owner.by === "file"
      : claim.candidate.file !== null &&
        claim.candidate.identification.evidence.length === 0 &&
        !isDraftSheet(claim.candidate);
    if (!isNameless) return claim;
    return { ...claim, owner: onlyName(byFile.get(claim.candidate.file)!) ?? claim.owner };
  });
}

/** The unit that the sheets of a file name, if it is one; drafts are asked only where no other sheet names any. */
function onlyName(claims: readonly Claim[]): KnownOwner | null {
  const named = claims.filter(isOwned).filter(({ owner }) => owner.by === "report");
  const finals = named.filter(({ candidate }) => !isDraftSheet(candidate));
  const [first, ...others] = finals.length > 0 ? finals : named;
  return first && others.every(({ owner }) => owner.unit === first.owner.unit) ? first.owner : null;
}

/** A draft of nobody, or of another unit by its file's name alone, says nothing beside a report of the same file. */
function withoutNamelessDrafts(claims: readonly Claim[]): readonly Claim[] {
  const finals = groupByFile(claims.filter(({ candidate }) => !isDraftSheet(candidate)));
  return claims.filter(({ candidate, owner }) => {
    const beside = finals.get(candidate.file);
    if (!beside || !isDraftSheet(candidate)) return true;
    if (owner.unit === null) return false;
    return owner.by !== "file" || beside.some((final) => final.owner.unit === owner.unit);
  });
}

function groupByFile(claims: readonly Claim[]): ReadonlyMap<string | null, readonly Claim[]> {
  const groups = new Map<string | null, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.candidate.file);
    if (group) group.push(claim);
    else groups.set(claim.candidate.file, [claim]);
  }
  return groups;
}
