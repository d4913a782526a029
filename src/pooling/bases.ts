import { formatDay } from "../texts/localized";
import type { Indicator, TargetOperator } from "../model/indicator";
import { unitTargetIn } from "../plans/catalogue/normalise";
import { directionOf, operatorOf } from "../plans/catalogue/target";
import { Fraction } from "../text/exact/fraction";
import { printMeasure } from "../text/exact/print";
import type { RawFinding } from "../model/finding";
import type { ReportingUnit, UnitScope, UnitSet } from "../model/reportingUnit";
import type { NotJudgedReason, ConsolidationRequest } from "../model/consolidation";
import { nearestMeeting } from "./judge";
import { attainable, countsUnits, isAskedOf } from "./participant";
import { isAfter, isBefore } from "./period";

/** What the bases of a run allow for one row. */
export interface RowBase {
  readonly bar: NotJudgedReason | null;
  readonly sameBase: boolean;
}

type Bases = Pick<ConsolidationRequest, "catalogue" | "scope" | "previous" | "confirmed">;

/** The bases of every row, by code, and what a person should know about them before any verdict. */
export function examineBases(request: Bases): {
  readonly rows: ReadonlyMap<string, RowBase>;
  readonly findings: readonly RawFinding[];
} {
  const { catalogue, scope } = request;
  if (scope.kind === "any") return { rows: new Map(), findings: findingsOfRates(catalogue.indicators) };
  const rows = catalogue.indicators.map((indicator) => ({ indicator, base: baseOf(indicator, request) }));
  return {
    rows: new Map(rows.map(({ indicator, base }) => [indicator.code, base])),
    findings: [
      ...planOutside(request, scope.set),
      ...previousOfOthers(request, scope.set),
      ...rows.flatMap(({ indicator, base }) => findingsOf(indicator, base, request, scope.set)),
    ],
  };
}

/** Whether the plan's year lies outside the period of the set; a set without a period is not checked. */
export function isPlanOutside(year: string, { since, until }: Pick<UnitSet, "since" | "until">): boolean {
  return isBefore(year, since) || isAfter(year, until);
}

function baseOf(indicator: Indicator, request: Bases): RowBase {
  return { bar: notJudgedReason(indicator, request), sameBase: isSameBase(indicator, request) };
}

function notJudgedReason(
  indicator: Indicator,
  { catalogue, scope, confirmed = [] }: Bases,
): NotJudgedReason | null {
  if (scope.kind === "any") return isBeyondWhole(indicator) ? "targetImpossible" : null;
  if (askedIn(indicator, scope.set).length === 0) return "levelNotInSet";
  const outside = isPlanOutside(catalogue.plan.targetYear, scope.set);
  if (outside && !confirmed.includes("units")) return "planOutsideUnits";
  if (isImpossible(indicator, scope.set)) return "targetImpossible";
  return outside && countsUnits(indicator) ? "planOutsideUnits" : null;
}

function askedIn(indicator: Indicator, { units }: UnitSet): readonly ReportingUnit[] {
  return units.filter((unit) => isAskedOf(indicator, unit));
}

/** A count of units compares only within one set; the rest compares for the whole, whose territory is the same. */
function isSameBase(indicator: Indicator, { catalogue, scope, previous }: Bases): boolean {
  if (scope.kind === "any" || !countsUnits(indicator)) return true;
  if (isPlanOutside(catalogue.plan.baselineYear, scope.set)) return false;
  return previous === null || sharesUnits(scope, previous.byUnit);
}

/** Whether last year's units are those of the set: the Department alone, which stands in every set, makes no common base. */
function sharesUnits(scope: UnitScope, byUnit: Readonly<Record<string, unknown>>): boolean {
  if (scope.kind === "any") return true;
  const { units } = scope.set;
  const own = units.filter(({ level }) => level !== "department");
  return (own.length > 0 ? own : units).some(({ code }) => byUnit[code] !== undefined);
}

/** Whether no result can meet the target: more units than there are, or more than the whole. */
function isImpossible(indicator: Indicator, set: UnitSet): boolean {
  if (isBeyondWhole(indicator)) return true;
  const most = mostOf(indicator, set);
  const least = leastWanted(indicator);
  return most !== null && least !== null && least.compare(Fraction.of(most)) > 0;
}

/** The most that a row which counts units can be in a set; `null` for any other row. */
function mostOf(indicator: Indicator, set: UnitSet): number | null {
  const asked = askedIn(indicator, set);
  if (indicator.kind === "attained") {
    const numbers = asked.map((unit) => attainable(indicator, unit));
    return numbers.includes(null) ? null : total(numbers.map((number) => number ?? 0));
  }
  return indicator.countOf === "commune" ? total(asked.map(({ communes }) => communes)) : null;
}

/** The least whole number that meets the target; `null` where less is better, or there is no target. */
function leastWanted(indicator: Indicator): Fraction | null {
  const operator = operatorOf(indicator);
  if (indicator.target === null || directionOf(operator) === "lower") return null;
  return nearestMeeting(Fraction.fromNumber(indicator.target), operator, 0);
}

/** A rate whose numerator is part of its denominator is never above its scale. */
function isBeyondWhole({ kind, scale, mayExceed, target, ...row }: Indicator): boolean {
  if (target === null || mayExceed || (kind !== "rate" && kind !== "share")) return false;
  const operator = operatorOf(row);
  return isBeyond(operator, target, scale) || (operator === "<" && target <= 0);
}

function isBeyond(operator: TargetOperator, target: number, scale: number): boolean {
  if (operator === ">") return target >= scale;
  return directionOf(operator) !== "lower" && target > scale;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function planOutside({ catalogue, confirmed = [] }: Bases, set: UnitSet): RawFinding[] {
  const { targetYear } = catalogue.plan;
  if (!isPlanOutside(targetYear, set)) return [];
  const params = { year: targetYear, since: formatDay(set.since ?? set.until ?? "") };
  const variant = isBefore(targetYear, set.since) ? "later" : "earlier";
  if (confirmed.includes("units"))
    return [{ code: "PLAN_OUTSIDE_UNITS", variant: `${variant}Confirmed`, severity: "warning", params }];
  return [{ code: "PLAN_OUTSIDE_UNITS", variant, params }];
}

function previousOfOthers({ previous, scope }: Bases, { units }: UnitSet): RawFinding[] {
  if (previous === null || sharesUnits(scope, previous.byUnit)) return [];
  return [
    {
      code: "BASE_CHANGED",
      variant: "units",
      params: { year: previous.schoolYear, count: units.length },
    },
  ];
}

function findingsOf(indicator: Indicator, base: RowBase, request: Bases, set: UnitSet): RawFinding[] {
  const { code, baseline, unit } = indicator;
  const drafts: RawFinding[] = [];
  if (base.bar === "levelNotInSet") drafts.push({ code: "LEVEL_NOT_IN_SET", indicator: code });
  else if (isImpossible(indicator, set)) drafts.push(impossible(indicator, mostOf(indicator, set)));
  if (!base.sameBase && baseline !== null && base.bar !== "levelNotInSet") {
    const params = { year: request.catalogue.plan.baselineYear, baseline: printMeasure(baseline, unit) };
    drafts.push({ code: "BASE_CHANGED", indicator: code, params });
  }
  return [...drafts, ...unitTargetFindings(indicator, request.catalogue.plan.targetYear, set)];
}

function findingsOfRates(indicators: readonly Indicator[]): RawFinding[] {
  return indicators.filter(isBeyondWhole).map((indicator) => impossible(indicator, null));
}

function impossible(indicator: Indicator, most: number | null): RawFinding {
  const target = indicator.targetText || String(indicator.target);
  if (most === null)
    return {
      code: "TARGET_IMPOSSIBLE",
      variant: "rate",
      indicator: indicator.code,
      params: { target, whole: printMeasure(indicator.scale, indicator.unit) },
    };
  return { code: "TARGET_IMPOSSIBLE", indicator: indicator.code, params: { target, most } };
}

/** The list of single units' targets against the province's: units that the set does not have, and a sum that falls short. */
function unitTargetFindings(indicator: Indicator, year: string, set: UnitSet): RawFinding[] {
  const { unitTargets, code, kind, target } = indicator;
  if (unitTargets === undefined) return [];
  const known = new Set(set.units.map((unit) => unit.code));
  const strange = Object.keys(unitTargets).filter((unit) => !known.has(unit));
  const drafts: RawFinding[] = [];
  if (strange.length > 0)
    drafts.push({
      code: "UNIT_TARGETS_DIFFER",
      variant: "unknown",
      indicator: code,
      params: { units: strange.join(", ") },
    });
  const given = set.units
    .map((unit) => unitTargetIn(unitTargets[unit.code], year))
    .filter((value) => value !== null);
  const least = leastWanted(indicator);
  const isSum = kind === "count" || kind === "attained";
  if (least === null || given.length === 0 || target === null) return drafts;
  const reached = isSum ? total(given) : Math.max(...given);
  const wanted = isSum ? least : Fraction.fromNumber(target);
  // A list of some units only says nothing about the rest of a rate.
  const isWhole = isSum || given.length === askedIn(indicator, set).length;
  if (!isWhole || Fraction.fromNumber(reached).compare(wanted) >= 0) return drafts;
  const params = {
    reached: printMeasure(reached, indicator.unit),
    target: indicator.targetText || String(target),
  };
  return [
    ...drafts,
    { code: "UNIT_TARGETS_DIFFER", variant: isSum ? "sum" : "rate", indicator: code, params },
  ];
}
