import type { PreviousFigure, PreviousYear } from "../model/consolidation";

/** Last year's figures of several workbooks together, or the unit that two of them have. */
export type PooledPrevious =
  | { readonly previous: PreviousYear; readonly twice: null }
  | { readonly previous: null; readonly twice: string };

/**
 * Puts last year's workbooks together, as those of the provinces that one was merged from. Units are each in one of them; of the
 * Department, which is in all, numerators and denominators are added up, so that a rate is pooled and never a mean.
 *
 * @param shared codes of units that several workbooks may have
 */
export function poolPrevious(years: readonly PreviousYear[], shared: readonly string[]): PooledPrevious {
  const byUnit: Record<string, Record<string, PreviousFigure>> = {};
  for (const year of years)
    for (const [unit, figures] of Object.entries(year.byUnit)) {
      const present = byUnit[unit];
      // A workbook names every unit of its set, those without a figure too.
      if (Object.keys(figures).length === 0) continue;
      if (present && !shared.includes(unit)) return { previous: null, twice: unit };
      byUnit[unit] = present ? addFigures(present, figures) : { ...figures };
    }
  const restated = years.some((year) => year.restated) && { restated: true as const };
  return { previous: { schoolYear: years[0]!.schoolYear, byUnit, ...restated }, twice: null };
}

function addFigures(
  one: Readonly<Record<string, PreviousFigure>>,
  other: Readonly<Record<string, PreviousFigure>>,
): Record<string, PreviousFigure> {
  const sum: Record<string, PreviousFigure> = { ...one };
  for (const [code, { numerator, denominator }] of Object.entries(other)) {
    const first = sum[code] ?? { numerator: 0, denominator: denominator === null ? null : 0 };
    sum[code] = {
      numerator: first.numerator + numerator,
      denominator:
        first.denominator === null || denominator === null ? null : first.denominator + denominator,
    };
  }
  return sum;
}
