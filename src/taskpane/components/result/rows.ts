import { STATUS_ORDER } from "../../../texts/status.data";
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
  const count = (status: Status): number => rows.filter((row) => row.status === status).length;
  const counts = STATUS_ORDER.map((status) => [status, count(status)]);
  return Object.fromEntries(counts) as Record<Status, number>;
}
