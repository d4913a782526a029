import { operatorOf } from "../plans/catalogue/target";
import { judge } from "../pooling/judge";
import type { ConsolidatedIndicator, ConsolidationResult, UnitContribution } from "../model/consolidation";
import { Fraction } from "../text/exact/fraction";
import { exactRate } from "../text/exact/reported";
import type { Localized } from "../model/finding";
import { inBoth } from "../texts/localized";
import { unitPartOf } from "../letters/inspection/unitPart";
import { targetFor, unitValue } from "../sheets/unitPage/figures";

/** How a unit's own figure stands in a row: `plain` has a figure and no target of its own, `notAsked` need not report it. */
export type UnitVerdict = "met" | "short" | "plain" | "silent" | "notAsked";

/** One unit in a row of the appendix. */
export interface UnitFigure {
  readonly unit: string;
  readonly verdict: UnitVerdict;
  /** The printed value; `null` without one, and for a yes or no. */
  readonly value: Fraction | null;
  /** "47,4 % (1.290/2.723)", "12 xã", "Đạt"; why there is none. */
  readonly text: Localized;
}

/** Every unit of the result with its figure in a row, by code. */
export function unitFigures(
  result: ConsolidationResult,
  row: ConsolidatedIndicator,
  notAsked: Localized,
): Map<string, UnitFigure> {
  const parts = new Map(row.byUnit.map((part) => [part.unit, part]));
  return new Map(
    result.consolidation.units.map(({ unit: { code } }) => {
      const part = parts.get(code);
      if (!part) return [code, { unit: code, verdict: "notAsked", value: null, text: notAsked }];
      const { figure, rate } = unitPartOf(result, row, part);
      const text = rate ? inBoth((language) => `${rate[language]} (${figure[language]})`) : figure;
      const value = part.silence === null ? unitValue(row.indicator, part) : null;
      return [code, { unit: code, verdict: verdictOf(row, part, value), value, text }];
    }),
  );
}

function verdictOf(
  { indicator }: ConsolidatedIndicator,
  part: UnitContribution,
  value: Fraction | null,
): UnitVerdict {
  const { numerator, denominator, silence, own } = part;
  if (silence !== null || numerator === null) return "silent";
  if (own) return own.status === "shortfall" ? "short" : own.status === "missing" ? "silent" : "met";
  if (indicator.kind === "attained" || indicator.kind === "share") return numerator >= 1 ? "met" : "short";
  const target = targetFor(indicator, part);
  if (value === null) return "silent";
  if (target === null) return "plain";
  const exact =
    indicator.kind === "rate" && denominator !== null
      ? (exactRate(numerator, denominator, indicator.scale) ?? value)
      : value;
  const judged = judge({ exact, reported: value }, Fraction.fromNumber(target), operatorOf(indicator));
  return judged === "shortfall" ? "short" : "met";
}

/** Units whose printed values lie together: the lowest and the highest of them. */
export interface ValueClass {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly units: readonly string[];
}

const MOST_CLASSES = 4;

/** Parts the units that have a value into at most four classes of about equal number; equal values stay together. */
export function classesOf(figures: Iterable<UnitFigure>): ValueClass[] {
  const valued = [...figures].flatMap(({ unit, value }) => (value === null ? [] : [{ unit, value }]));
  valued.sort((a, b) => a.value.compare(b.value));
  const size = Math.max(1, Math.ceil(valued.length / MOST_CLASSES));
  const classes: { low: Fraction; high: Fraction; units: string[] }[] = [];
  for (const { unit, value } of valued) {
    const last = classes.at(-1);
    if (last && (last.high.equals(value) || last.units.length < size || classes.length === MOST_CLASSES)) {
      last.high = value;
      last.units.push(unit);
    } else classes.push({ low: value, high: value, units: [unit] });
  }
  return classes;
}
