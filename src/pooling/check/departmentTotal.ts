import type { Catalogue, Indicator } from "../../model/indicator";
import { figureOf, isAskedOf, type Participant } from "../participant";
import type { RawFinding } from "../../model/finding";
import type { Figure, RateFigure } from "../../model/report";
import type { UnitScope } from "../../model/reportingUnit";

/** Rows that must look like totals before the Department's report is asked about. */
const ENOUGH_ROWS = 2;

/** Share of the units' sum from which on a figure of the Department looks like their total, in percent. */
const TOTAL_PERCENT = 99;

/** Rows named in the finding. */
const ROWS_NAMED = 3;

/**
 * A report of the Department that holds the whole province's totals is asked about and never pooled on top of the units: at least half of the
 * expected units have reported, and in two rows or more that are asked of units both of its counts are at least 99 % of their sums.
 */
export function refuseDepartmentTotals(
  participants: readonly Participant[],
  { indicators }: Catalogue,
  scope: UnitScope,
): readonly Participant[] {
  if (scope.kind === "any") return participants;
  const units = participants.filter(({ unit }) => unit.level !== "department");
  const reporting = units.filter(({ received }) => received);
  if (reporting.length * 2 < units.length || reporting.length < 2) return participants;
  return participants.map((participant) => {
    if (participant.unit.level !== "department" || participant.report === null) return participant;
    const totals = indicators.filter((indicator) => looksLikeTotal(indicator, participant, reporting));
    return totals.length >= ENOUGH_ROWS ? refuse(participant, totals) : participant;
  });
}

function looksLikeTotal(
  indicator: Indicator,
  department: Participant,
  units: readonly Participant[],
): boolean {
  if (indicator.kind !== "rate" || !units.some(({ unit }) => isAskedOf(indicator, unit))) return false;
  const own = figureOf(department, indicator);
  if (own?.kind !== "rate") return false;
  const figures = units
    .map((unit) => figureOf(unit, indicator))
    .filter((figure): figure is RateFigure => figure?.kind === "rate");
  const numerator = figures.reduce((sum, figure) => sum + figure.numerator, 0);
  const denominator = figures.reduce((sum, figure) => sum + figure.denominator, 0);
  if (figures.length < 2 || denominator === 0) return false;
  return (
    own.numerator * 100 >= numerator * TOTAL_PERCENT && own.denominator * 100 >= denominator * TOTAL_PERCENT
  );
}

/** Every figure of the report is silent, with one finding instead of those about its rows. */
function refuse(participant: Participant, totals: readonly Indicator[]): Participant {
  const report = participant.report!;
  const figures = Object.fromEntries(
    Object.entries(report.figures).map(([code, figure]): [string, Figure] => [
      code,
      { kind: "silent", problem: "DEPARTMENT_TOTAL", at: figure.at },
    ]),
  );
  const named = totals.slice(0, ROWS_NAMED);
  const first = report.figures[totals[0]!.code]?.at ?? undefined;
  const finding: RawFinding = {
    code: "DEPARTMENT_TOTAL",
    unit: participant.unit.code,
    ...(first && { at: first }),
    params: {
      count: totals.length,
      examples: {
        vi: named.map(({ nameVi }) => `"${nameVi}"`).join(", "),
        en: named.map(({ nameEn }) => `"${nameEn}"`).join(", "),
      },
    },
  };
  const about = participant.findings.filter(({ indicator }) => indicator === undefined);
  return { ...participant, report: { ...report, figures }, findings: [...about, finding] };
}
