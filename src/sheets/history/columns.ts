import type { Consolidation } from "../../model/consolidation";
import { yearsOf } from "../../years/history";

/** Where everything stands on the sheet of the years; rows and columns are zero-based. */
export interface HistoryColumns {
  readonly years: readonly string[];
  /** Years of which some row has a target. */
  readonly targetYears: readonly string[];
  /** First column of the results, of the targets, of the goal (`null` where no row has one), and the column of notes. */
  readonly results: number;
  readonly targets: number;
  readonly goal: number | null;
  readonly note: number;
  /** First column of the source cells, and of the charts' figures, right of the printed page. */
  readonly cells: number;
  readonly data: number;
}

export const HISTORY_ROWS = { header: 4, first: 6 } as const;

/** Columns before the years: number, name, unit. */
const BEFORE = 3;

/** Plans the columns for the years that are told of. */
export function planColumns(consolidation: Consolidation): HistoryColumns {
  const { indicators, history = [], catalogue } = consolidation;
  const { targetYear } = catalogue.plan;
  const years = yearsOf(consolidation);
  const resultYears = years.filter((year) => year <= targetYear);
  const targetYears = years.filter(
    (year) =>
      indicators.some(
        ({ indicator }) =>
          (year === targetYear && indicator.target !== null) ||
          indicator.yearTargets?.some((one) => one.year === year),
      ) ||
      history.some(
        (one) => one.year === year && Object.values(one.rows).some(({ target }) => target !== null),
      ),
  );
  const targets = BEFORE + resultYears.length;
  const goal = indicators.some((row) => row.goal !== null) ? targets + targetYears.length : null;
  const note = targets + targetYears.length + (goal === null ? 0 : 3);
  const cells = note + 2;
  return {
    ...{ years: resultYears, targetYears, results: BEFORE, targets, goal, note, cells },
    data: cells + resultYears.length + 1,
  };
}
