import type { PaneState } from "../../state/pane";

/** Nothing has been given yet, neither by files nor by the workbook: that every unit is missing is no finding then. */
export function isBlank({ files, checked, outcome }: PaneState): boolean {
  if (files.length > 0 || outcome) return false;
  if (!checked) return true;
  const { units, adjustments } = checked.result.consolidation;
  const isHeard = units.some(({ received }) => received) || adjustments.length > 0;
  return !isHeard && checked.candidates.length === 0;
}
