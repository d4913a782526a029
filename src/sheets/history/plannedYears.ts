import type { PastFigure, PastYear } from "../../model/consolidation";
import type { PlanReading, PlanRow } from "../../plans/plan";
import { BARE, tellLeftOut, type ToldYears } from "./rows";

/**
 * What a plan's appendix tells: the results of the year before, and the targets of its own year or years. Rows that it names nearly or
 * not at all are told. `null` for a table that names no year.
 */
export function readPlannedYears({ years, rows }: PlanReading, file: string): ToldYears | null {
  const [before, own] = [years.baseline, years.target];
  if (before === null && own === null) return null;
  const known = rows.filter(({ heading, match }) => !heading && match !== null && match.how !== "near");
  const left = rows.filter((row) => !row.heading && !known.includes(row));
  const told = new Map<string, Record<string, PastFigure>>();
  const put = (year: string | null, row: PlanRow, figure: Partial<PastFigure>): void => {
    if (year === null) return;
    const place = { sheet: row.at.sheet, cell: row.at.cell, file };
    const figures = told.get(year) ?? {};
    figures[row.match!.code] ??= { ...BARE, unit: row.unit, at: place, ...figure };
    told.set(year, figures);
  };
  for (const row of known) {
    if (row.baseline !== null) put(before, row, { value: row.baseline });
    for (const { year, target } of row.targets ?? []) if (target) put(year, row, { target: target.value });
    if (row.target) put(own, row, { target: row.target.value });
  }
  const common = { file, standing: "plan", unitSet: null, whole: null } as const;
  return {
    years: [...told].map(([year, figures]): PastYear => ({ ...common, year, rows: figures })),
    findings: tellLeftOut(
      left.map(({ tt, name }) => `${tt}. ${name}`),
      own ?? before!,
      file,
    ),
  };
}
