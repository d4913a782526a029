import type { Indicator } from "../catalogue/indicator";
import { Fraction } from "../exact/fraction";
import { exactRate, reportedValue } from "../exact/reported";
import { causesOf } from "./causes";
import type { ConsolidatedIndicator, Status, UnitContribution } from "./consolidation";
import { hasFigure } from "./contribution";
import { attainmentOf, judge, shortfallOf, weakerOf } from "./judge";
import { neededForRate } from "./needed";
import { boundsOf, isIncomplete, type Bounds, type SilenceContext, type Totals } from "./silence";

/** The pooled value of a row before it is judged. */
interface Pooled extends Totals {
  readonly exact: Fraction | null;
  readonly actual: Fraction | null;
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

const NO_FIGURE = { actual: null, exact: null, numerator: null, denominator: null, causes: [] };

/** Pools the units' figures of one indicator and judges the reported value against the target. */
export function consolidateRow(
  indicator: Indicator,
  byUnit: readonly UnitContribution[],
  context: SilenceContext,
): ConsolidatedIndicator {
  const usable = byUnit.filter(hasFigure);
  const common = { indicator, reported: usable.length, expected: byUnit.length, byUnit };
  if (usable.length === 0) return { ...common, ...UNJUDGED, ...NO_FIGURE, status: "missing" };
  const pooled = pool(indicator, usable);
  const incomplete = byUnit.filter(isIncomplete);
  const judged =
    incomplete.length === 0
      ? judgeComplete(indicator, pooled)
      : judgeBounds(indicator, boundsOf(indicator, pooled, incomplete, context));
  return {
    ...common,
    ...judged,
    actual: pooled.actual?.toNumber() ?? null,
    exact: pooled.exact?.toNumber() ?? null,
    numerator: Number(pooled.numerator),
    denominator: indicator.kind === "rate" ? Number(pooled.denominator) : null,
    causes: judged.status === "shortfall" ? causesOf(indicator, byUnit, context) : [],
  };
}

/** Σ numerator and Σ denominator, or Σ value: never a mean of rates. */
function pool(indicator: Indicator, usable: readonly UnitContribution[]): Pooled {
  const numerator = sum(usable.map((contribution) => contribution.numerator ?? 0));
  const denominator = sum(usable.map((contribution) => contribution.denominator ?? 0));
  if (indicator.kind !== "rate") {
    const total = Fraction.of(numerator);
    return { numerator, denominator, exact: total, actual: total };
  }
  const { scale, decimals } = indicator;
  const exact = exactRate(numerator, denominator, scale);
  return { numerator, denominator, exact, actual: reportedValue(numerator, denominator, scale, decimals) };
}

/** Exact: doubles while they are, BigInts beyond. */
function sum(values: readonly number[]): bigint {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (Number.isSafeInteger(total)) return BigInt(total);
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}

/** Without a target, or with every denominator 0, there is nothing to judge. */
function judgeComplete(indicator: Indicator, pooled: Pooled): Judged {
  const { actual } = pooled;
  if (actual === null || indicator.target === null) return { ...UNJUDGED, status: "missing" };
  const target = Fraction.fromNumber(indicator.target);
  const { direction } = indicator;
  return {
    ...UNJUDGED,
    status: judge(actual, target, direction),
    difference: actual.sub(target).toNumber(),
    attainment: attainmentOf(actual, target, direction)?.toNumber() ?? null,
    shortfall: shortfallOf(actual, target, direction).toNumber(),
    needed: neededOf(indicator, pooled, actual, target),
  };
}

function neededOf(indicator: Indicator, pooled: Totals, actual: Fraction, target: Fraction): number | null {
  if (indicator.direction === "lower") return null;
  if (indicator.kind !== "rate") return Number(shortfallOf(actual, target, "higher").ceil());
  const { scale, decimals } = indicator;
  return neededForRate(pooled.numerator, pooled.denominator, target, scale, decimals);
}

/** Under silence only both cases together decide; what the row would need is not known. */
function judgeBounds(indicator: Indicator, bounds: Bounds | null): Judged {
  if (bounds === null) return { ...UNJUDGED, status: statusOfBounds(indicator, null) };
  return {
    ...UNJUDGED,
    status: statusOfBounds(indicator, bounds),
    low: bounds.low.toNumber(),
    high: bounds.high.toNumber(),
    assumed: bounds.assumed,
  };
}

function statusOfBounds({ target, direction }: Indicator, bounds: Bounds | null): Status {
  if (target === null) return "missing";
  if (bounds === null) return "undetermined";
  const goal = Fraction.fromNumber(target);
  return weakerOf(judge(bounds.low, goal, direction), judge(bounds.high, goal, direction)) ?? "undetermined";
}
