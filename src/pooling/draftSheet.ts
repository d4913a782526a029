import type { ReportCandidate } from "../model/report";

/** Whether a report stands on a draft or on a hidden sheet: it gives way to any other of its unit. */
export function isDraftSheet({ draft, visibility }: ReportCandidate): boolean {
  return draft || visibility !== "visible";
}
