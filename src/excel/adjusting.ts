import type { Adjustment } from "../model/adjustment";
import type { AdjustmentsReading } from "../sheets/adjustments/readBack";
import type { AdjustmentChange } from "./port";

/** The adjustments of a run: those of the Điều chỉnh without the withdrawn, then the added. */
export interface PlannedAdjustments {
  readonly adjustments: readonly Adjustment[];
  /** Places, among the adjustments that the sheet holds, of those that are taken away. */
  readonly withdrawn: ReadonlySet<number>;
  /** How many at the end are new. */
  readonly added: number;
  /** Withdrawn ones that the sheet does not hold any more. */
  readonly gone: readonly Adjustment[];
}

/** Works out the adjustments in force after a change; each withdrawn one takes one equal row away. */
export function planAdjustments(
  reading: AdjustmentsReading | null,
  { add, withdraw }: AdjustmentChange = { add: [], withdraw: [] },
): PlannedAdjustments {
  const held = reading?.adjustments ?? [];
  const withdrawn = new Set<number>();
  const gone = withdraw.filter((adjustment) => {
    const place = held.findIndex((other, index) => !withdrawn.has(index) && isSame(other, adjustment));
    if (place >= 0) withdrawn.add(place);
    return place < 0;
  });
  const kept = held.filter((_, index) => !withdrawn.has(index));
  return { adjustments: [...kept, ...add], withdrawn, added: add.length, gone };
}

const FIELDS = [
  "unit",
  "indicator",
  "field",
  "old",
  "new",
  "reason",
  "document",
  "confirmedBy",
  "when",
] as const;

const isSame = (one: Adjustment, other: Adjustment): boolean =>
  FIELDS.every((field) => one[field] === other[field]);
