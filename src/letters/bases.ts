import type { ConsolidatedIndicator } from "../model/consolidation";
import type { Localized } from "../model/finding";
import { BARS, OTHER_BASE } from "./bases.data";

/** Whether last year's result stands beside a row that was counted on another base: it is shown, marked, and never compared. */
export const isOfOtherBase = ({
  sameBase,
  indicator,
}: Pick<ConsolidatedIndicator, "sameBase" | "indicator">): boolean =>
  !sameBase && indicator.baseline !== null;

/** What must stand beside a row's verdict: why it is not judged, and that last year's result is not compared; empty where neither holds. */
export function baseRemarks(row: ConsolidatedIndicator): Localized[] {
  return [...(row.bar === null ? [] : [BARS[row.bar]]), ...(isOfOtherBase(row) ? [OTHER_BASE] : [])];
}
