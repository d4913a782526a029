import type { Catalogue, Indicator, TargetVersion, UnitTarget, YearTarget } from "../../model/indicator";
import { directionOf } from "./target";
import { readWrittenDate, readWrittenYear } from "./writtenTime";

/**
 * A catalogue of the right shape with its dates and years in one form, each direction as its operator says, and the last version of
 * a changed target in force. Nothing else changes; a catalogue that is in this form already comes back equal.
 */
export function normaliseCatalogue(catalogue: Catalogue): Catalogue {
  const { plan } = catalogue;
  return {
    ...catalogue,
    plan: {
      ...plan,
      date: plan.date === "" ? "" : inIso(plan.date),
      baselineYear: inYears(plan.baselineYear),
      targetYear: inYears(plan.targetYear),
    },
    indicators: catalogue.indicators.map(normaliseIndicator),
  };
}

function normaliseIndicator(written: Indicator): Indicator {
  const { targetHistory, yearTargets, unitTargets } = written;
  const dated: Indicator = {
    ...written,
    ...(targetHistory && { targetHistory: targetHistory.map(datedVersion) }),
    ...(yearTargets && { yearTargets: yearTargets.map(datedTarget) }),
    ...(unitTargets && { unitTargets: mapValues(unitTargets, datedUnitTarget) }),
  };
  const last = dated.targetHistory?.at(-1);
  const inForce = last && isAmong(dated.target, dated.targetHistory!) ? withVersion(dated, last) : dated;
  return { ...inForce, direction: directionIn(inForce) };
}

/** Whether the row gives one of the versions' numbers, or none at all: then the last version is in force. */
function isAmong(target: number | null, versions: readonly TargetVersion[]): boolean {
  return target === null || versions.some((version) => version.target === target);
}

function withVersion(indicator: Indicator, { target, operator, text }: TargetVersion): Indicator {
  const targetOperator = operator ?? indicator.targetOperator;
  return { ...indicator, target, targetText: text, ...(targetOperator && { targetOperator }) };
}

function directionIn(indicator: Partial<Indicator>): Indicator["direction"] {
  const { targetOperator, direction = "higher" } = indicator;
  return (targetOperator && directionOf(targetOperator)) ?? direction;
}

/** The target of a single unit that is in force in a year: of a roadmap the last one begun; `null` before the first. */
export function unitTargetIn(target: UnitTarget | undefined, year: string): number | null {
  if (target === undefined || typeof target === "number") return target ?? null;
  const begun = Object.keys(target).filter((from) => from.slice(0, 4) <= year.slice(0, 4));
  const last = begun.sort().at(-1);
  return last === undefined ? null : target[last]!;
}

const datedVersion = (version: TargetVersion): TargetVersion => ({ ...version, date: inIso(version.date) });

const datedTarget = (target: YearTarget): YearTarget => ({ ...target, year: inYears(target.year) });

const datedUnitTarget = (target: UnitTarget): UnitTarget =>
  typeof target === "number"
    ? target
    : Object.fromEntries(Object.entries(target).map(([year, value]) => [inYears(year), value]));

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The shape has been checked: what is no date or year does not come here. */
const inIso = (date: string): string => readWrittenDate(date) ?? date;

const inYears = (year: string): string => readWrittenYear(year) ?? year;
