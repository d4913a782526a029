import type { FindingCode, RawFinding, MessageParams } from "../../model/finding";
import type { At } from "../../model/address";

/** Why a figure that stands in a sheet is not taken: one cause may touch many cells and is told once. */
export interface Doubt {
  readonly code: FindingCode;
  readonly variant: string;
  /** Equal for what has one cause. */
  readonly cause: string;
  readonly params: MessageParams;
  readonly at: At;
  readonly indicator: string;
  /** The cells that hold the figure, as they would be read. */
  readonly cells: readonly string[];
}

/** Cells named in one finding. */
const CELLS_NAMED = 6;

/** One finding for a cause, with the number of figures that it touches and the first cells. */
export function findingsOfDoubts(doubts: readonly Doubt[]): RawFinding[] {
  const causes = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key = `${doubt.code}|${doubt.variant}|${doubt.cause}`;
    const known = causes.get(key);
    if (known) known.push(doubt);
    else causes.set(key, [doubt]);
  }
  return [...causes.values()].map((members) => {
    const [first] = members as [Doubt, ...Doubt[]];
    const cells = [...new Set(members.flatMap((member) => member.cells))];
    const indicators = new Set(members.map(({ indicator }) => indicator));
    return {
      code: first.code,
      variant: first.variant,
      at: first.at,
      ...(indicators.size === 1 && { indicator: first.indicator }),
      params: {
        ...first.params,
        count: indicators.size,
        cells: cells.slice(0, CELLS_NAMED).join(", ") + (cells.length > CELLS_NAMED ? " …" : ""),
      },
    };
  });
}
