import type { SheetSnapshot } from "../../model/snapshot";

/** Formats of one sheet, as they are added to its snapshot. */
export type SheetFormats = Pick<
  SheetSnapshot,
  "cellFormats" | "hiddenRows" | "hiddenColumns" | "cellFormatsUnknown"
>;

/** The formats of a cell in an answer, with a short text in runs. */
export const CELL_BYTES = 120;

/** A question about one sheet: queued with others, answered after their `context.sync()`. */
export interface Question {
  readonly bytes: number;
  readonly queue: () => void;
  readonly answer: () => SheetFormats;
}

/** A question that Excel answers with a value. */
export function question<T>(
  bytes: number,
  ask: () => OfficeExtension.ClientResult<T>,
  tell: (value: T) => SheetFormats,
): Question {
  let asked: OfficeExtension.ClientResult<T> | null = null;
  return {
    bytes,
    queue: () => void (asked = ask()),
    answer: () => (asked === null ? {} : tell(asked.value)),
  };
}

/** What need not be asked for. */
export const known = (formats: SheetFormats): Question => ({
  bytes: 0,
  queue: () => undefined,
  answer: () => formats,
});

/** So many numbers from the first on. */
export const listFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
