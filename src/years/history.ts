import type { ConsolidatedIndicator, Consolidation, PastFigure, PastYear } from "../model/consolidation";
import type { At } from "../model/address";
import type { RawFinding } from "../model/finding";
import type { Catalogue, Indicator } from "../model/indicator";
import type { Share } from "../model/report";
import { isPlanOutside } from "../pooling/bases";
import { countsUnits } from "../pooling/participant";
import { isComplete } from "../pooling/complete";
import { printMeasure } from "../text/exact/print";
import { fold } from "../text/fold";
import { pooledHistory, type PooledYear } from "./pooledHistory";

/** One year of one row; what nothing tells is `null`. */
export interface HistoryYear {
  readonly year: string;
  readonly value: number | null;
  readonly target: number | null;
  /** Whether the value was counted on the base of now; of the year in force and of years to come it is. */
  readonly sameBase: boolean;
  /** Units behind a value that is not over all of them; `null` for a whole one. */
  readonly share: Share | null;
  /** The file that tells it, and where in it; `null` for the year in force and for what the plan in force prints. */
  readonly file: string | null;
  readonly at: At | null;
}

/** A row over the years, earliest first. */
export interface RowHistory {
  readonly code: string;
  readonly years: readonly HistoryYear[];
}

/**
 * Every row of the result over all years that something tells of: earlier workbooks and appendices, the year before as the plan in force
 * prints it, the year in force, and the years to come for which the plan sets targets. A value of another base is kept and marked,
 * never compared.
 */
export function historyOf(consolidation: Consolidation): readonly RowHistory[] {
  const { indicators, history = [], catalogue } = consolidation;
  const { plan } = catalogue;
  const told = pooledHistory(history, catalogue.indicators);
  const years = yearsOf(consolidation);
  return indicators.map((row) => ({
    code: row.indicator.code,
    years: years.map((year): HistoryYear => {
      if (year === plan.targetYear) return ofNow(row, year);
      const figures = told.filter((one) => one.year === year);
      return ofPast(row, year, figures, consolidation);
    }),
  }));
}

/** All years, in order. Nothing is told of a year that only a gap would fill. */
export function yearsOf({ indicators, history = [], catalogue }: Consolidation): readonly string[] {
  const { plan } = catalogue;
  const hasBaseline = indicators.some(({ indicator }) => indicator.baseline !== null);
  const years = new Set([
    ...history.map(({ year }) => year),
    ...(hasBaseline ? [plan.baselineYear] : []),
    plan.targetYear,
    ...indicators.flatMap(({ indicator }) => (indicator.yearTargets ?? []).map(({ year }) => year)),
  ]);
  return [...years].filter((year) => year !== "").sort((a, b) => (a < b ? -1 : 1));
}

function ofNow(row: ConsolidatedIndicator, year: string): HistoryYear {
  const share = isComplete(row) ? null : { reported: row.reported, expected: row.expected };
  const { actual: value, indicator } = row;
  return { year, value, target: indicator.target, sameBase: true, share, file: null, at: null };
}

function ofPast(
  { indicator, sameBase: isBaselineSame }: ConsolidatedIndicator,
  year: string,
  told: readonly PooledYear[],
  consolidation: Consolidation,
): HistoryYear {
  const found = (key: "value" | "target") =>
    inOrder(told).flatMap((one) => {
      const figure = Object.hasOwn(one.rows, indicator.code) ? one.rows[indicator.code]! : null;
      return figure && figure[key] !== null ? [{ one, figure }] : [];
    })[0];
  const [result, aim] = [found("value"), found("target")];
  const planned = (indicator.yearTargets ?? []).find((one) => one.year === year)?.target ?? null;
  const common = { year, target: planned ?? aim?.figure.target ?? null };
  if (!result) {
    const value = year === consolidation.catalogue.plan.baselineYear ? indicator.baseline : null;
    return {
      ...common,
      value,
      sameBase: value === null || isBaselineSame,
      share: null,
      file: null,
      at: null,
    };
  }
  const { one, figure } = result;
  return {
    ...common,
    ...{ value: figure.value, share: figure.share, file: one.file, at: figure.at },
    sameBase: isSameBase(indicator, one, figure, consolidation),
  };
}

/** The file of the year itself says more than a plan that prints it beside. */
const inOrder = (told: readonly PooledYear[]): readonly PooledYear[] =>
  [...told].sort((a, b) => Number(b.standing === "result") - Number(a.standing === "result"));

/**
 * A count of units compares only within the same set and its period, anything else wherever the territory is the same; nothing compares
 * with another unit of measure.
 */
function isSameBase(
  indicator: Indicator,
  { year, unitSet, wholes }: PooledYear,
  { unit }: PastFigure,
  { base, unitSet: present }: Consolidation,
): boolean {
  if (unit !== "" && fold(unit) !== fold(indicator.unit)) return false;
  if (!base) return true;
  const isOutside = isPlanOutside(year, base);
  if (
    isOutside &&
    base.formerWholes.length > 1 &&
    !base.formerWholes.every((one) => wholes.includes(fold(one)))
  )
    return false;
  return !countsUnits(indicator) || (!isOutside && (unitSet === null || unitSet === present));
}

/**
 * What a person should know of the files: where two tell one year's result of one row differently, both named, with the one that is
 * shown; and rows that files of different former provinces cannot be pooled to.
 */
export function findingsOfHistory(history: readonly PastYear[], catalogue: Catalogue): RawFinding[] {
  const { indicators } = catalogue;
  const told = pooledHistory([...history, baselineOf(catalogue)], indicators);
  return [...findUnpooled(told, indicators), ...findDisagreements(told, indicators)];
}

/** The year before as the plan in force prints it. */
function baselineOf({ plan, indicators }: Catalogue): PastYear {
  const rows = indicators.flatMap(({ code, baseline, unit }): [string, PastFigure][] => {
    const nothing = { target: null, numerator: null, denominator: null, share: null, at: null };
    return baseline === null ? [] : [[code, { ...nothing, value: baseline, unit }]];
  });
  return {
    ...{ year: plan.baselineYear, file: plan.number, standing: "plan", unitSet: null, whole: null },
    rows: Object.fromEntries(rows),
  };
}

function findUnpooled(told: readonly PooledYear[], indicators: readonly Indicator[]): RawFinding[] {
  return told
    .filter(({ wholes }) => wholes.length > 1)
    .flatMap((one) =>
      indicators
        .filter(({ code }) => Object.hasOwn(one.rows, code) && one.rows[code]!.value === null)
        .map(({ code }): RawFinding => {
          const params = { year: one.year, count: one.wholes.length };
          return { code: "HISTORY_LEFT_OUT", variant: "notPooled", indicator: code, params };
        }),
    );
}

function findDisagreements(told: readonly PooledYear[], indicators: readonly Indicator[]): RawFinding[] {
  return indicators.flatMap((indicator): RawFinding[] => {
    const ofRow = inOrder(told).flatMap((one) => {
      const figure = Object.hasOwn(one.rows, indicator.code) ? one.rows[indicator.code]! : null;
      return figure && figure.value !== null ? [{ ...one, figure }] : [];
    });
    return ofRow.flatMap((other, index): RawFinding[] => {
      const first = ofRow.find(({ year }) => year === other.year)!;
      if (ofRow.indexOf(first) === index || first.figure.value === other.figure.value) return [];
      const write = (value: number | null) => printMeasure(value ?? 0, indicator.unit);
      const params = {
        ...{ year: other.year, file: first.file, value: write(first.figure.value) },
        ...{ other: other.file, otherValue: write(other.figure.value) },
      };
      return [
        {
          code: "HISTORY_DIFFERS",
          indicator: indicator.code,
          params,
          ...(other.figure.at && { at: other.figure.at }),
        },
      ];
    });
  });
}
