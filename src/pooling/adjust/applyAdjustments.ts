import type { Catalogue, Indicator } from "../../model/indicator";
import { isAskedOf, type Participant } from "../participant";
import { severityOf } from "../sorting";
import type { RawFinding } from "../../model/finding";
import type { Figure, UnitReport } from "../../model/report";
import { placeOf } from "../../model/address";
import type { UnitScope } from "../../model/reportingUnit";
import { findCode } from "../../units/unitCode";
import { adjustFigure } from "./adjustFigure";
import type { Adjustment } from "../../model/adjustment";
import { ignored } from "./wording";

export interface AdjustedParticipants {
  readonly participants: readonly Participant[];
  /** The adjustments as given, in their order, with what the report says where nobody wrote that down. */
  readonly adjustments: readonly Adjustment[];
  readonly findings: readonly RawFinding[];
}

interface Plan {
  readonly catalogue: Catalogue;
  readonly scope: UnitScope;
}

/**
 * Corrects or supplies figures by hand. Reports stay as they are; participants come back with adjusted copies.
 *
 * An adjustment of a row that is unknown or not asked is ignored with a finding. A row that it completes is no longer silent, and
 * the finding that made it silent stays listed as an info. A unit without a report takes part with the supplied rows alone.
 */
export function applyAdjustments(
  participants: readonly Participant[],
  adjustments: readonly Adjustment[],
  plan: Plan,
): AdjustedParticipants {
  const known = new Map(participants.map((participant) => [participant.unit.code, participant]));
  const findings: RawFinding[] = [];
  const byUnit = new Map<string, Map<Indicator, Adjustment[]>>();
  const present = adjustments.map((adjustment) => withPresentCode(adjustment, plan.scope));
  for (const adjustment of present) {
    const target = findTarget(adjustment, known, plan);
    if (target.indicator === null) findings.push(target.problem);
    else group(byUnit, adjustment, target.indicator);
  }
  const recorded = new Map<Adjustment, Adjustment>();
  const adjusted = participants.map((participant) => {
    const rows = byUnit.get(participant.unit.code);
    return rows ? adjustParticipant(participant, rows, findings, recorded) : participant;
  });
  return {
    participants: adjusted,
    adjustments: present.map((adjustment) => recorded.get(adjustment) ?? adjustment),
    findings,
  };
}

/** An adjustment may have been written under a code that its unit no longer has. */
function withPresentCode(adjustment: Adjustment, scope: UnitScope): Adjustment {
  const unit = scope.kind === "set" ? findCode(scope.set, adjustment.unit) : null;
  return unit === null || unit === adjustment.unit ? adjustment : { ...adjustment, unit };
}

type Target = { readonly indicator: Indicator } | { readonly indicator: null; readonly problem: RawFinding };

function findTarget(
  adjustment: Adjustment,
  known: ReadonlyMap<string, Participant>,
  { catalogue, scope }: Plan,
): Target {
  const indicator = catalogue.indicators.find(({ code }) => code === adjustment.indicator);
  const participant = known.get(adjustment.unit);
  if (!participant) return { indicator: null, problem: ignored(adjustment, indicator, "unknownUnit") };
  if (!indicator) return { indicator: null, problem: ignored(adjustment, indicator, "unknownIndicator") };
  if (scope.kind === "set" && !isAskedOf(indicator, participant.unit)) {
    return { indicator: null, problem: ignored(adjustment, indicator, "notAsked") };
  }
  const fits = indicator.kind === "rate" ? adjustment.field !== "value" : adjustment.field !== "denominator";
  return fits ? { indicator } : { indicator: null, problem: ignored(adjustment, indicator, "wrongField") };
}

function group(
  byUnit: Map<string, Map<Indicator, Adjustment[]>>,
  adjustment: Adjustment,
  indicator: Indicator,
): void {
  const rows = byUnit.get(adjustment.unit) ?? new Map<Indicator, Adjustment[]>();
  byUnit.set(adjustment.unit, rows);
  rows.set(indicator, [...(rows.get(indicator) ?? []), adjustment]);
}

function adjustParticipant(
  participant: Participant,
  rows: ReadonlyMap<Indicator, readonly Adjustment[]>,
  findings: RawFinding[],
  recorded: Map<Adjustment, Adjustment>,
): Participant {
  const unit = participant.unit.code;
  const figures = new Map<string, Figure>(Object.entries(participant.report?.figures ?? {}));
  const inForce = new Map<string, readonly Adjustment[]>(Object.entries(participant.adjusted));
  for (const [indicator, adjustments] of rows) {
    const outcome = adjustFigure(indicator, figures.get(indicator.code), adjustments, placeOf(null));
    findings.push(...outcome.findings.map((draft) => ({ ...draft, unit })));
    adjustments.forEach((adjustment, index) => recorded.set(adjustment, outcome.adjustments[index]!));
    if (outcome.figure === null) continue;
    figures.set(indicator.code, outcome.figure);
    inForce.set(indicator.code, outcome.adjustments);
  }
  const isSpoken = (code: string): boolean => inForce.has(code) && figures.get(code)?.kind !== "silent";
  return {
    ...participant,
    report: figures.size > 0 ? withFigures(participant, Object.fromEntries(figures)) : participant.report,
    findings: participant.findings.map((draft) =>
      draft.indicator !== undefined && isSpoken(draft.indicator) ? supersede(draft) : draft,
    ),
    adjusted: Object.fromEntries(inForce),
  };
}

function withFigures({ unit, report }: Participant, figures: UnitReport["figures"]): UnitReport {
  if (report) return { ...report, figures };
  return { unit: unit.code, name: unit.name, file: null, sheet: "", schoolYear: null, figures };
}

function supersede(draft: RawFinding): RawFinding {
  return severityOf(draft) === "error" ? { ...draft, severity: "info" } : draft;
}
