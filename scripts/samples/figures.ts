import type { Catalogue, Indicator } from "../../src/model/indicator";
import type { ReportingUnit } from "../../src/model/reportingUnit";
import { apportion, jitter } from "./random";
import type { RateTotal, SampleYear } from "./totals.data";
import { difficultyOf, weightOf, yearTotals } from "./yearTotals";

/** What one unit reports for one indicator: counts of a rate, a number (1 and 0 for attained), or a sign for "not known". */
export type SampleFigure =
  | { readonly kind: "rate"; readonly numerator: number; readonly denominator: number }
  | { readonly kind: "count" | "attained"; readonly value: number }
  | { readonly kind: "silent"; readonly sign: string; readonly note: string };

/** Figures by unit code, then by indicator code; a row that a unit does not report is absent. */
export type SampleFigures = Readonly<Record<string, Readonly<Record<string, SampleFigure>>>>;

/** Whether a unit is asked for a row. */
export function isAsked(indicator: Indicator, unit: ReportingUnit): boolean {
  if (indicator.levels && !indicator.levels.includes(unit.level)) return false;
  if (indicator.reportedBy === "both") return true;
  return (indicator.reportedBy === "department") === (unit.level === "department");
}

/** The whole table of one year: the raw figures that the sample workbooks write and that an independent judge computes from. */
export function sampleFigures(
  year: SampleYear,
  catalogue: Catalogue,
  units: readonly ReportingUnit[],
): SampleFigures {
  const table: Record<string, Record<string, SampleFigure>> = {};
  for (const unit of units) table[unit.code] = {};
  for (const indicator of catalogue.indicators) {
    const asked = units.filter((unit) => isAsked(indicator, unit));
    const figures = spreadRow(year, indicator, asked);
    asked.forEach((unit, index) => (table[unit.code]![indicator.code] = figures[index]!));
  }
  for (const { unit, indicator, sign, note } of yearTotals[year].silences)
    table[unit]![indicator] = { kind: "silent", sign, note };
  return table;
}

function spreadRow(
  year: SampleYear,
  indicator: Indicator,
  units: readonly ReportingUnit[],
): readonly SampleFigure[] {
  const { hand, rates } = yearTotals[year];
  const byHand = hand[indicator.code];
  if (byHand) return byHand.map((figure) => figureByHand(indicator, figure));
  const total = rates[indicator.code];
  if (!total) throw new Error(`no sample figures for ${indicator.code} in ${year}`);
  return spreadRate(year, indicator, total, units);
}

function figureByHand(indicator: Indicator, figure: number | readonly [number, number]): SampleFigure {
  if (typeof figure !== "number")
    return { kind: "rate", numerator: figure[0], denominator: figure[1] };
  return { kind: indicator.kind === "count" ? "count" : "attained", value: figure };
}

function spreadRate(
  year: SampleYear,
  indicator: Indicator,
  total: RateTotal,
  units: readonly ReportingUnit[],
): readonly SampleFigure[] {
  const own = indicator.reportedBy === "department" ? total : total.department;
  const districts = units.filter((unit) => unit.level !== "department").map((unit) => unit.code);
  const denominators = splitDenominator(year, indicator, total, districts);
  const missing = splitMissing(year, indicator, total, districts, denominators);
  const figures = denominators.map((denominator, index): SampleFigure => {
    return { kind: "rate", numerator: denominator - missing[index]!, denominator };
  });
  if (own) figures.push({ kind: "rate", numerator: own.numerator, denominator: own.denominator });
  return figures;
}

/** In proportion to population. The seed is the quantity's name, so that rows which share a denominator agree. */
function splitDenominator(
  year: SampleYear,
  indicator: Indicator,
  total: RateTotal,
  districts: readonly string[],
): number[] {
  const weights = districts.map(
    (code) =>
      weightOf(code) *
      jitter(`${indicator.denominatorVar} ${code}`, 0.06) *
      jitter(`${indicator.denominatorVar} ${code} ${year}`, 0.008),
  );
  return districts.length === 0
    ? []
    : apportion(total.denominator - (total.department?.denominator ?? 0), weights);
}

/** Those not counted in the numerator, more where it is more difficult; a district's trait hardly changes from year to year. */
function splitMissing(
  year: SampleYear,
  indicator: Indicator,
  total: RateTotal,
  districts: readonly string[],
  denominators: readonly number[],
): number[] {
  const { numerator, denominator } = total.department ?? { numerator: 0, denominator: 0 };
  const missing = total.denominator - denominator - (total.numerator - numerator);
  const weights = districts.map(
    (code, index) =>
      denominators[index]! *
      difficultyOf(code) ** total.spread *
      jitter(`${indicator.numeratorVar} ${code}`, 0.08 * total.spread) *
      jitter(`${indicator.numeratorVar} ${code} ${year}`, 0.01),
  );
  return districts.length === 0 ? [] : apportion(missing, weights);
}
