import type { PastFigure, PastYear } from "../model/consolidation";
import type { Indicator } from "../model/indicator";
import { reportedValue } from "../text/exact/reported";
import { fold } from "../text/fold";

/** One year as one or several files tell it; folded names of the larger units that it covers, none where no file says. */
export interface PooledYear extends PastYear {
  readonly wholes: readonly string[];
}

/**
 * Puts together the workbooks of one year that were made for different larger units, as those of the provinces that one was merged
 * from: Σ numerators over Σ denominators, never a mean of provinces. Every other file stays as it is.
 */
export function pooledHistory(
  history: readonly PastYear[],
  indicators: readonly Indicator[],
): readonly PooledYear[] {
  const groups = new Map<string, PastYear[]>();
  history.forEach((one, index) => {
    const isPart = one.standing === "result" && one.whole !== null;
    const key = isPart ? one.year : `${one.year} ${index}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].flatMap((group) => {
    const wholes = [...new Set(group.flatMap(({ whole }) => (whole === null ? [] : [fold(whole)])))];
    // Two workbooks for one larger unit are two versions of one thing.
    if (wholes.length < group.length || group.length === 1)
      return group.map((one): PooledYear => ({
        ...one,
        wholes: one.whole === null ? [] : [fold(one.whole)],
      }));
    return [{ ...poolYears(group, indicators), wholes }];
  });
}

function poolYears(years: readonly PastYear[], indicators: readonly Indicator[]): PastYear {
  const [first] = years;
  const rows = indicators.flatMap((indicator): [string, PastFigure][] => {
    const figures = years.flatMap(({ rows: figures }) =>
      Object.hasOwn(figures, indicator.code) ? [figures[indicator.code]!] : [],
    );
    return figures.length === 0 ? [] : [[indicator.code, poolFigures(figures, indicator, years.length)]];
  });
  return {
    ...first!,
    file: years.map(({ file }) => file).join(" + "),
    unitSet: null,
    rows: Object.fromEntries(rows),
  };
}

/** A row that one of them lacks, or tells without its counts, has no pooled value. */
function poolFigures(
  figures: readonly PastFigure[],
  { kind, scale, decimals }: Indicator,
  count: number,
): PastFigure {
  const sum = (key: "numerator" | "denominator"): number | null =>
    figures.length < count || figures.some((figure) => figure[key] === null)
      ? null
      : figures.reduce((total, figure) => total + figure[key]!, 0);
  const [numerator, denominator] = [sum("numerator"), sum("denominator")];
  const isRate = kind === "rate" || kind === "share";
  const rate =
    numerator === null || denominator === null
      ? null
      : (reportedValue(numerator, denominator, scale, decimals)?.toNumber() ?? null);
  const partial = figures.flatMap(({ share }) => share ?? []);
  const share =
    partial.length === 0
      ? null
      : {
          reported: partial.reduce((total, one) => total + one.reported, 0),
          expected: partial.reduce((total, one) => total + one.expected, 0),
        };
  return {
    value: isRate ? rate : numerator,
    // Targets of several provinces are no target of the one that they became.
    target: null,
    unit: figures[0]!.unit,
    ...{ numerator, denominator, share, at: null },
  };
}
