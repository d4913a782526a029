import { communeDifficulty, communePopulation } from "./communes";
import { communeTotals } from "./communeTotals";
import { difficulty, districtTotals, population } from "./totals.data";
import type { SampleYear, YearTotals } from "./totals.data";

/** What the figures of each year are made from. */
export const yearTotals: Readonly<Record<SampleYear, YearTotals>> = {
  ...districtTotals,
  "2025-2026": communeTotals,
};

/** Weight of a unit, in people or thousands of people alike for all of one set. */
export const weightOf = (unit: string): number => population[unit] ?? communePopulation[unit]!;

/** How far a unit is behind. */
export const difficultyOf = (unit: string): number => difficulty[unit] ?? communeDifficulty[unit]!;
