import type { ConsolidationResult } from "../../../model/consolidation";
import type { PaneState } from "../../state/pane";

/** The newest that the pane knows: the last look's, of which a run is one; `null` before any. */
export function latestResult({ outcome, checked }: PaneState): ConsolidationResult | null {
  return checked?.result ?? outcome?.result ?? null;
}

/** Names of the units by code; a code that the result does not know stands for itself. */
export function unitNamer(result: ConsolidationResult): (code: string) => string {
  const names = new Map(result.consolidation.units.map(({ unit }) => [unit.code, unit.name]));
  return (code) => names.get(code) ?? code;
}
