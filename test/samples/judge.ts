/**
 * An independent computation of the result from the raw figures of the samples: whole numbers (BigInt) throughout,
 * nothing of the code under test. Slow and plain on purpose.
 */
import type { Catalogue, Indicator } from "../../src/model/indicator";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import type { SampleFigure, SampleFigures } from "../../scripts/samples/figures";

export type Numbers = Readonly<Record<string, unknown>>;

interface Row {
  /** Last year's figures of the same units, where last year is known. */
  readonly previous: readonly (SampleFigure | undefined)[] | null;
  readonly indicator: Indicator;
  readonly units: readonly ReportingUnit[];
  readonly figures: readonly SampleFigure[];
}

const FINE = 10n ** 9n;

/** A decimal as a whole number of billionths. */
function billionths(value: number): bigint {
  const [whole = "0", fraction = ""] = String(value).split(".");
  return BigInt(whole) * FINE + BigInt((fraction + "000000000").slice(0, 9));
}

function toNumber(fine: bigint): number {
  const sign = fine < 0n ? "-" : "";
  const digits = String(fine < 0n ? -fine : fine).padStart(10, "0");
  return Number(`${sign}${digits.slice(0, -9)}.${digits.slice(-9)}`);
}

/** Half-up at the indicator's decimals, in billionths; a percentage short of everyone is cut at two decimals instead of reading 100. */
export function reportedFine(
  numerator: bigint,
  denominator: bigint,
  { scale, decimals }: Pick<Indicator, "scale" | "decimals">,
): bigint {
  const steps = 10n ** BigInt(decimals);
  const rounded = (2n * numerator * BigInt(scale) * steps + denominator) / (2n * denominator);
  const value = (rounded * FINE) / steps;
  if (scale !== 100 || numerator >= denominator || value < 100n * FINE) return value;
  return ((numerator * 10000n) / denominator) * (FINE / 100n);
}

type Verdict = "exceeded" | "met" | "shortfall";

const verdict = (fine: bigint, target: bigint, { targetOperator }: Indicator): Verdict => {
  if (targetOperator === ">" && fine === target) throw new Error("the judge knows no value at a strict target");
  return fine > target ? "exceeded" : fine === target ? "met" : "shortfall";
};

function weaker(low: Verdict, high: Verdict): Verdict | "undetermined" {
  if (low === "shortfall") return high === "shortfall" ? "shortfall" : "undetermined";
  return low;
}

/** The smallest addition to the numerator that meets the target, found by counting up. */
function neededRate(numerator: bigint, denominator: bigint, indicator: Indicator, target: bigint): number | null {
  for (let more = 0n; numerator + more <= denominator || more === 0n; more++)
    if (reportedFine(numerator + more, denominator, indicator) >= target) return Number(more);
  return null;
}

function asksOf(indicator: Indicator, unit: ReportingUnit): boolean {
  const department = unit.level === "department";
  if (indicator.levels !== undefined && !indicator.levels.includes(unit.level)) return false;
  return indicator.reportedBy === "both" || (indicator.reportedBy === "department") === department;
}

/** Every number of every row as the JSON should carry it, in the catalogue's order. Targets are known in the samples. */
export function judgeAll(
  catalogue: Catalogue,
  units: readonly ReportingUnit[],
  figures: SampleFigures,
  previous: SampleFigures | null = null,
): Numbers[] {
  return catalogue.indicators.map((indicator) => {
    const asked = units.filter((unit) => asksOf(indicator, unit));
    return judgeRow({
      indicator,
      previous: previous && asked.map((unit) => previous[unit.code]?.[indicator.code]),
      units: asked,
      figures: asked.map((unit) => {
        const figure = figures[unit.code]?.[indicator.code];
        if (!figure) throw new Error(`no figure of ${unit.code} for ${indicator.code}`);
        return figure;
      }),
    });
  });
}

function judgeRow(row: Row): Numbers {
  const { indicator, units, figures } = row;
  const given = figures.filter((figure) => figure.kind !== "silent");
  return {
    code: indicator.code,
    tt: String(indicator.tt),
    name: indicator.nameVi,
    unit: indicator.unit,
    kind: indicator.kind,
    baseline: indicator.baseline,
    target: indicator.target,
    reported: given.length,
    expected: figures.length,
    ...(given.length === 0 ? nothing : ["rate", "share"].includes(indicator.kind) ? judgeRate(row) : judgeCount(row)),
    byUnit: units.map((unit, index) => contribution(unit, figures[index]!, indicator)),
  };
}

const withoutVerdict = { difference: null, attainment: null, shortfall: null, needed: null };
const nothing = {
  ...{ actual: null, exact: null, low: null, high: null, numerator: null, denominator: null },
  ...withoutVerdict,
  status: "missing",
};

function judgeRate(row: Row): Numbers {
  const { indicator, figures } = row;
  let numerator = 0n;
  let denominator = 0n;
  for (const figure of figures) {
    if (figure.kind === "silent") continue;
    // A unit of a share is one unit, attained or not.
    numerator += BigInt(figure.kind === "rate" ? figure.numerator : figure.value);
    denominator += figure.kind === "rate" ? BigInt(figure.denominator) : 1n;
  }
  const fine = reportedFine(numerator, denominator, indicator);
  const target = billionths(indicator.target!);
  const silent = figures.some((figure) => figure.kind === "silent");
  const bounds = silent ? rateBounds(row, numerator, denominator) : null;
  return {
    actual: toNumber(fine),
    exact: Number(numerator * BigInt(indicator.scale)) / Number(denominator),
    low: bounds && toNumber(bounds[0]),
    high: bounds && toNumber(bounds[1]),
    numerator: Number(numerator),
    denominator: Number(denominator),
    ...(silent
      ? {
          ...withoutVerdict,
          status: bounds ? weaker(verdict(bounds[0], target, indicator), verdict(bounds[1], target, indicator)) : "undetermined",
        }
      : judgement(fine, indicator, neededRate(numerator, denominator, indicator, target))),
  };
}

/** Nobody or everybody of the silent units' denominators of last year, nine and eleven tenths of them. */
function rateBounds({ indicator, figures, previous }: Row, numerator: bigint, denominator: bigint) {
  let open = 0n;
  for (const [index, figure] of figures.entries()) {
    if (figure.kind !== "silent") continue;
    const before = previous?.[index];
    if (before?.kind !== "rate") return null;
    open += BigInt(before.denominator);
  }
  const cases = [9n * open, 11n * open].flatMap((tenths) =>
    [0n, tenths].map((people) =>
      reportedFine(10n * numerator + people, 10n * denominator + tenths, indicator),
    ),
  );
  const sorted = cases.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return [sorted[0]!, sorted.at(-1)!] as const;
}

function judgeCount({ indicator, units, figures }: Row): Numbers {
  let total = 0;
  let open = 0;
  figures.forEach((figure, index) => {
    if (figure.kind === "silent") open += indicator.countOf === "commune" ? units[index]!.communes : 1;
    else if (figure.kind !== "rate") total += figure.value;
  });
  const fine = BigInt(total) * FINE;
  const target = billionths(indicator.target!);
  const ends = open === 0 ? { low: null, high: null } : { low: total, high: total + open };
  return {
    ...{ actual: total, exact: total, ...ends, numerator: total, denominator: null },
    ...(open === 0
      ? judgement(fine, indicator, Math.max(0, indicator.target! - total))
      : {
          ...withoutVerdict,
          status: weaker(verdict(fine, target, indicator), verdict(BigInt(total + open) * FINE, target, indicator)),
        }),
  };
}

function judgement(fine: bigint, indicator: Indicator, needed: number | null): Numbers {
  const target = billionths(indicator.target!);
  return {
    difference: toNumber(fine - target),
    // Both are decimals of few digits, so that the quotient of their billionths is the nearest double.
    attainment: target === 0n ? null : quotient(fine, target),
    shortfall: toNumber(fine < target ? target - fine : 0n),
    needed,
    status: verdict(fine, target, indicator),
  };
}

function quotient(numerator: bigint, denominator: bigint): number {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return Number(numerator / a) / Number(denominator / a);
}

function contribution(unit: ReportingUnit, figure: SampleFigure, { scale, kind }: Indicator): Numbers {
  if (figure.kind === "silent") return { unit: unit.code, numerator: null, denominator: null, value: null };
  if (figure.kind === "rate") {
    const { numerator, denominator } = figure;
    return { unit: unit.code, numerator, denominator, value: (numerator * scale) / denominator };
  }
  const denominator = kind === "share" ? 1 : null;
  return { unit: unit.code, numerator: figure.value, denominator, value: figure.value };
}
