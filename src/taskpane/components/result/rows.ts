import type { ConsolidatedIndicator, Status } from "../../../model/consolidation";

/** Rows of one verdict: those furthest from their target first, the others in the order of the appendix. */
export function rowsOf(
  rows: readonly ConsolidatedIndicator[],
  status: Status,
): readonly ConsolidatedIndicator[] {
  const own = rows.filter((row) => row.status === status);
  if (status !== "shortfall") return own;
  return [...own].sort((a, b) => (a.attainment ?? Infinity) - (b.attainment ?? Infinity));
}

/** How many rows have each verdict. */
export function countByStatus(rows: readonly ConsolidatedIndicator[]): Readonly<Record<Status, number>> {
  const counts: Record<Status, number> = { exceeded: 0, met: 0, shortfall: 0, undetermined: 0, missing: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
