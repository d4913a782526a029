import type { Random } from "../../../scripts/fuzz/random";
import type { Indicator } from "../../../src/model/indicator";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { findUnitSet } from "../../../src/units/unitSets";
import type { TrueFigure } from "./model";
import { denominators, otherDenominator, otherRate, rates } from "./words/figures.data";

/** The default set of units, of which one district or several report. */
export const unitSet = findUnitSet("lai-chau-districts")!;
export const districts = unitSet.units.filter(({ level }) => level === "district");

/** The rows that a district answers. */
export const asked: readonly Indicator[] = laiChau20242025.indicators.filter(
  ({ reportedBy }) => reportedBy !== "department",
);

export type Figures = ReadonlyMap<string, TrueFigure>;

const between = (random: Random, [low, high]: readonly [number, number]): number =>
  low + random.below(high - low + 1);

/** Figures that a district could have: denominators shared as the catalogue says, levels within levels, counts below the communes. */
export function drawFigures(random: Random, communes: number): Figures {
  const shared = new Map<string, number>();
  const figures = new Map<string, TrueFigure>();
  for (const indicator of asked)
    figures.set(indicator.code, drawFigure(indicator, random, communes, shared, figures));
  return figures;
}

function drawFigure(
  indicator: Indicator,
  random: Random,
  communes: number,
  shared: Map<string, number>,
  before: Figures,
): TrueFigure {
  const { code, kind, denominatorVar } = indicator;
  if (code === "PCGD_THCS_3" && random.chance(0.15)) return { kind: "value", value: 0 };
  if (kind === "count")
    return {
      kind: "value",
      value: Math.max(0, communes - random.below(code === "PCGD_TH_3" ? 3 : communes)),
    };
  if (kind === "attained") return { kind: "value", value: drawAttained(indicator, random, before) };
  const variable = denominatorVar ?? code;
  const denominator = shared.get(variable) ?? between(random, denominators[variable] ?? otherDenominator);
  shared.set(variable, denominator);
  const [low, high] = rates[code] ?? otherRate;
  const share = (low + (random.below(1000) / 1000) * (high - low)) / 100;
  return {
    kind: "rate",
    numerator: Math.min(denominator, Math.max(1, Math.round(denominator * share))),
    denominator,
  };
}

function drawAttained({ nestedIn }: Indicator, random: Random, before: Figures): number {
  const outer = nestedIn === undefined ? undefined : before.get(nestedIn);
  if (outer?.kind === "value" && outer.value === 0) return 0;
  return random.chance(0.75) ? 1 : 0;
}

/**
 * Something beside a figure: last year's, a plan's, an earlier version's; a rate is never the same.
 * `steady` gives the same for rows that share a denominator, `random` differs with each.
 */
export function near(figure: TrueFigure, random: Random, steady: Random): TrueFigure {
  if (figure.kind === "value") {
    if (figure.value <= 1)
      return { kind: "value", value: random.chance(0.4) ? 1 - figure.value : figure.value };
    return { kind: "value", value: Math.max(1, figure.value - 1 - random.below(2)) };
  }
  const denominator = figure.denominator + steady.below(Math.max(2, Math.round(figure.denominator * 0.03)));
  const less = 1 + random.below(Math.max(1, Math.round(figure.numerator * 0.04)));
  return { kind: "rate", numerator: Math.max(0, figure.numerator - less), denominator };
}

/** A share of those counted; a count of communes or an attainment has none. */
export function shareOf(figure: TrueFigure, random: Random, steady: Random): TrueFigure | null {
  if (figure.kind === "value") return null;
  const part = 0.25 + steady.below(40) / 100;
  const denominator = Math.max(2, Math.floor(figure.denominator * part));
  const wanted = Math.floor(figure.numerator * part) - random.below(2);
  return { kind: "rate", numerator: Math.min(denominator, Math.max(1, wanted)), denominator };
}

/** `count` parts that add up to a figure; none for a count or an attainment. */
export function split(figure: TrueFigure, count: number, steady: Random): readonly (TrueFigure | null)[] {
  if (figure.kind === "value") return Array.from({ length: count }, () => null);
  const weights = Array.from({ length: count }, () => 1 + steady.below(9));
  const denominator = apportion(figure.denominator, weights);
  const numerator = apportion(figure.numerator, weights);
  return denominator.map((whole, index) => ({
    kind: "rate",
    numerator: Math.min(whole, numerator[index]!),
    denominator: whole,
  }));
}

function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  parts[0]! += total - parts.reduce((a, b) => a + b, 0);
  return parts;
}

/** The rate that a report prints beside its two numbers, in percent, rounded half up at the indicator's decimals. */
export function printedRate(
  { numerator, denominator }: { numerator: number; denominator: number },
  decimals: number,
): number {
  const scale = 10 ** decimals;
  return Math.floor((100 * scale * numerator * 2 + denominator) / (2 * denominator)) / scale;
}
