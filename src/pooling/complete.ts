import type { ConsolidatedIndicator } from "../model/consolidation";

/** Whether everything expected of a row has come, smaller units behind a total included. */
export function isComplete({
  reported,
  expected,
  byUnit,
}: Pick<ConsolidatedIndicator, "reported" | "expected" | "byUnit">): boolean {
  const partial = byUnit.some(({ share }) => share !== null && share.reported < share.expected);
  return reported >= expected && !partial;
}
