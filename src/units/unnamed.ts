import type { ReportCandidate } from "../model/report";

/** What tells whether a report counts, and whose it is. */
type Named = Pick<ReportCandidate, "identification" | "draft" | "visibility">;

/**
 * The reports that name no unit of the set in use, where they are more than half of those that count; none elsewhere, and nobody need look
 * whether another set would fit better. `all`: how many count.
 */
export function mostlyUnnamed<Report extends Named>(
  found: readonly Report[],
): { readonly unnamed: readonly Report[]; readonly all: number } {
  const reports = found.filter(({ draft, visibility }) => !draft && visibility === "visible");
  const unnamed = reports.filter(({ identification }) => identification.unit === null);
  return { unnamed: unnamed.length * 2 <= reports.length ? [] : unnamed, all: reports.length };
}
