import type { ConsolidationResult } from "../../../domain/consolidation/consolidation";
import type { PaneState } from "../../state/pane";

/** The newest figures that the pane knows: the last run's, or the last look's where sources have changed since; `null` before both. */
export function latestResult({ outcome, checked }: PaneState): ConsolidationResult | null {
  if (outcome && !outcome.stale) return outcome.result;
  return checked?.result ?? outcome?.result ?? null;
}

/** Names of the units by code; a code that the result does not know stands for itself. */
export function unitNamer(result: ConsolidationResult): (code: string) => string {
  const names = new Map(result.consolidation.units.map(({ unit }) => [unit.code, unit.name]));
  return (code) => names.get(code) ?? code;
}
