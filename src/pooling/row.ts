import { firstYearOf } from "../plans/catalogue/writtenTime";
import type { Indicator } from "../model/indicator";
import { unitTargetIn } from "../plans/catalogue/normalise";
import { decimalsOf, directionOf, isRated, operatorOf } from "../plans/catalogue/target";
import { Fraction } from "../text/exact/fraction";
import { exactRate, reportedValue, roundHalfUp } from "../text/exact/reported";
import { causesOf } from "./causes";
import type {
  NotJudgedReason,
  ConsolidatedIndicator,
  Goal,
  OwnVerdict,
  Status,
  UnitContribution,
} from "../model/consolidation";
import { hasFigure } from "./contribution";
import {
  attainmentOf,
  judge,
  judgeBetween,
  meets,
  nearestMeeting,
  shortfallOf,
  shownValue,
  type Measured,
  unrounded,
} from "./judge";
import { neededForRate } from "./needed";
import { boundsOf, isIncomplete, type Bounds, type SilenceContext, type Totals } from "./silence";

/** What a row is judged against, besides its units. */
export interface RowContext extends SilenceContext {
  /** The plan's year; targets of single units and the goal of several years hang on it. */
  readonly year?: string;
  /** What forbids a verdict on this row; absent: nothing. */
  readonly bar?: NotJudgedReason | null;
  /** Absent: last year's result is of the same base. */
  readonly sameBase?: boolean;
}

/** The pooled value of a row before it is judged. */
interface Pooled extends Totals {
  readonly measured: Measured | null;
  /** As it is printed. */
  readonly shown: Fraction | null;
}

type Judged = Pick<
  ConsolidatedIndicator,
  "status" | "difference" | "attainment" | "shortfall" | "needed" | "low" | "high" | "assumed"
>;

const UNJUDGED: Omit<Judged, "status"> = {
  difference: null,
  attainment: null,
  shortfall: null,
  needed: null,
  low: null,
  high: null,
  assumed: [],
};

const NO_FIGURE = { actual: null, exact: null, numerator: null, denominator: null, causes: [], goal: null };

/** Pools the units' figures of one indicator and judges the reported value against the target. */
export function consolidateRow(
  indicator: Indicator,
  contributions: readonly UnitContribution[],
  context: RowContext,
): ConsolidatedIndicator {
  const { bar = null, sameBase = true } = context;
  const byUnit = withOwnVerdicts(indicator, contributions, context);
  const usable = byUnit.filter(hasFigure);
  const expected = expectedIn(indicator, byUnit, usable);
  const common = { indicator, reported: usable.length, expected, byUnit, bar, sameBase };
  if (indicator.kind === "value" && countSources(byUnit) > 1)
    return { ...common, bar: "severalSources", ...UNJUDGED, ...NO_FIGURE, status: "undetermined" };
  if (usable.length === 0) return { ...common, ...UNJUDGED, ...NO_FIGURE, status: "missing" };
  const pooled = pool(indicator, usable);
  const judged = judgeRow(indicator, pooled, byUnit, context);
  return {
    ...common,
    ...judged,
    actual: pooled.shown?.toNumber() ?? null,
    exact: pooled.measured?.exact.toNumber() ?? null,
    numerator: indicator.kind === "value" ? usable[0]!.numerator : Number(pooled.numerator),
    denominator: isRated(indicator) ? Number(pooled.denominator) : null,
    causes: judged.status === "shortfall" ? causesOf(indicator, byUnit, context) : [],
    goal: pooled.shown && goalOf(indicator, pooled.shown, context.year),
  };
}

/** How many units give a value; one whose own smaller units give several counts as several. */
function countSources(byUnit: readonly UnitContribution[]): number {
  return byUnit.reduce(
    (sum, { silence }) => sum + (silence === null ? 1 : silence === "SEVERAL_SOURCES" ? 2 : 0),
    0,
  );
}

/** One source is enough for a value, whoever else could have given it. */
function expectedIn(
  { kind }: Indicator,
  byUnit: readonly UnitContribution[],
  usable: readonly UnitContribution[],
): number {
  return kind === "value" ? Math.min(byUnit.length, Math.max(1, usable.length)) : byUnit.length;
}

/** Nothing is judged across bases, nothing against a target that cannot be, and nothing without a target in figures. */
function judgeRow(
  indicator: Indicator,
  pooled: Pooled,
  byUnit: readonly UnitContribution[],
  context: RowContext,
): Judged {
  const incomplete = indicator.kind === "value" ? [] : byUnit.filter(isIncomplete);
  const judged =
    incomplete.length === 0
      ? judgeComplete(indicator, pooled)
      : judgeBounds(indicator, pooled, boundsOf(indicator, pooled, incomplete, context));
  if (!context.bar || judged.status === "missing" || indicator.target === null) return judged;
  const { low, high, assumed } = judged;
  return { ...UNJUDGED, low, high, assumed, status: "undetermined" };
}

/** Σ numerator and Σ denominator, or Σ value: never a mean of rates. A value comes from one source as it is. */
function pool(indicator: Indicator, usable: readonly UnitContribution[]): Pooled {
  const measured = measure(indicator, usable);
  return {
    numerator: indicator.kind === "value" ? 0n : sum(usable.map(({ numerator }) => numerator ?? 0)),
    denominator: sum(usable.map(({ denominator }) => denominator ?? 0)),
    measured,
    shown: measured && shownIn(indicator, measured),
  };
}

/** The value of a row over some of its units; `null` where every denominator is 0. */
function measure(indicator: Indicator, usable: readonly UnitContribution[]): Measured | null {
  const { kind, scale, decimals } = indicator;
  if (kind === "value") {
    const exact = Fraction.fromNumber(usable[0]!.value ?? 0);
    return { exact, reported: roundHalfUp(exact, decimals) };
  }
  const numerator = sum(usable.map((contribution) => contribution.numerator ?? 0));
  if (!isRated(indicator)) return unrounded(Fraction.of(numerator));
  const denominator = sum(usable.map((contribution) => contribution.denominator ?? 0));
  const exact = exactRate(numerator, denominator, scale);
  return exact && { exact, reported: reportedValue(numerator, denominator, scale, decimals)! };
}

function shownIn(indicator: Indicator, measured: Measured): Fraction {
  const { target, decimals } = indicator;
  if (target === null) return measured.reported;
  return shownValue(measured, Fraction.fromNumber(target), operatorOf(indicator), decimals);
}

/** Exact: doubles while they are, BigInts beyond. */
function sum(values: readonly number[]): bigint {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (Number.isSafeInteger(total)) return BigInt(total);
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}

/** Without a target, or with every denominator 0, there is nothing to judge. */
function judgeComplete(indicator: Indicator, pooled: Pooled): Judged {
  const { measured, shown } = pooled;
  if (measured === null || shown === null || indicator.target === null)
    return { ...UNJUDGED, status: unjudgedStatus(indicator, measured) };
  const target = Fraction.fromNumber(indicator.target);
  const operator = operatorOf(indicator);
  return {
    ...UNJUDGED,
    status: judge(measured, target, operator),
    difference: shown.sub(target).toNumber(),
    attainment: attainmentOf(shown, target, operator)?.toNumber() ?? null,
    shortfall: shortfallOf(shown, target, operator, decimalsOf(indicator)).toNumber(),
    needed: neededOf(indicator, pooled, shown, target),
  };
}

function neededOf(indicator: Indicator, pooled: Totals, shown: Fraction, target: Fraction): number | null {
  const operator = operatorOf(indicator);
  if (directionOf(operator) !== "higher" || indicator.kind === "value") return null;
  if (!isRated(indicator)) {
    const needed = nearestMeeting(target, operator, 0).sub(shown);
    return needed.compare(Fraction.zero) <= 0 ? 0 : Number(needed.ceil());
  }
  const { scale, decimals } = indicator;
  return neededForRate(pooled.numerator, pooled.denominator, target, scale, decimals, operator);
}

/** The verdict of a row without a target in figures; of one without a figure it is that. */
function unjudgedStatus({ targetText }: Indicator, measured: Measured | null): Status {
  if (measured === null) return "missing";
  return targetText === "" ? "noTarget" : "targetInWords";
}

/** Under silence only both cases together decide; what the row would need is not known. */
function judgeBounds(indicator: Indicator, { measured }: Pooled, bounds: Bounds | null): Judged {
  const status =
    indicator.target === null
      ? unjudgedStatus(indicator, measured)
      : statusOfBounds(indicator, measured && bounds);
  if (bounds === null) return { ...UNJUDGED, status };
  return {
    ...UNJUDGED,
    status,
    low: shownIn(indicator, bounds.low).toNumber(),
    high: shownIn(indicator, bounds.high).toNumber(),
    assumed: bounds.assumed,
  };
}

/** Without a figure of its own a row is not judged, whatever its bounds are: nothing would stand beside the verdict. */
function statusOfBounds(indicator: Indicator, bounds: Bounds | null): Status {
  if (bounds === null || indicator.target === null) return "undetermined";
  const target = Fraction.fromNumber(indicator.target);
  return judgeBetween(bounds.low, bounds.high, target, operatorOf(indicator)) ?? "undetermined";
}

/** Judges each unit that has a target of its own by its own figure. */
function withOwnVerdicts(
  indicator: Indicator,
  byUnit: readonly UnitContribution[],
  { year, bar }: RowContext,
): readonly UnitContribution[] {
  const { unitTargets } = indicator;
  if (unitTargets === undefined || year === undefined) return byUnit;
  return byUnit.map((contribution) => {
    const target = unitTargetIn(unitTargets[contribution.unit], year);
    return target === null
      ? contribution
      : { ...contribution, own: ownVerdict(indicator, contribution, target, bar ?? null) };
  });
}

function ownVerdict(
  indicator: Indicator,
  contribution: UnitContribution,
  target: number,
  bar: NotJudgedReason | null,
): OwnVerdict {
  const measured = hasFigure(contribution) ? measure(indicator, [contribution]) : null;
  if (measured === null) return { target, status: "missing", shortfall: null };
  if (bar === "planOutsideUnits" || isIncomplete(contribution))
    return { target, status: "undetermined", shortfall: null };
  const [goal, operator] = [Fraction.fromNumber(target), operatorOf(indicator)];
  const shown = shownValue(measured, goal, operator, indicator.decimals);
  return {
    target,
    status: judge(measured, goal, operator),
    shortfall: shortfallOf(shown, goal, operator, decimalsOf(indicator)).toNumber(),
  };
}

/** What is left to the target of the last of several years, and how much that is for each year still to come. */
function goalOf(indicator: Indicator, shown: Fraction, year: string | undefined): Goal | null {
  const last = indicator.yearTargets?.at(-1);
  if (last === undefined || year === undefined) return null;
  const target = Fraction.fromNumber(last.target);
  const operator = last.operator ?? operatorOf(indicator);
  const left = meets(unrounded(shown), target, operator)
    ? Fraction.zero
    : shortfallOf(shown, target, operator, decimalsOf(indicator));
  const years = firstYearOf(last.year) - firstYearOf(year);
  return {
    year: last.year,
    target: last.target,
    left: left.toNumber(),
    perYear: years > 0 ? left.div(Fraction.of(years)).toNumber() : null,
  };
}
