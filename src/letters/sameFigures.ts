import type { ConsolidatedIndicator, Consolidation } from "../model/consolidation";

/**
 * Whether two results say the same in figures: every row's result and verdict, and what each unit gave for it. Where the figures
 * stand, and in what order the units came, makes no difference.
 */
export function haveSameFigures(a: Consolidation, b: Consolidation): boolean {
  return writeFigures(a) === writeFigures(b);
}

const writeFigures = ({ asOf, indicators }: Consolidation): string =>
  JSON.stringify([asOf, indicators.map(writeRow)]);

function writeRow({ indicator, status, actual, byUnit }: ConsolidatedIndicator): unknown {
  const parts = byUnit.map(({ unit, numerator, denominator, value, silence }) =>
    [unit, numerator, denominator, value, silence].join(),
  );
  return [indicator.code, indicator.target, status, actual, parts.sort()];
}
