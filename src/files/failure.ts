import type { MessageParams } from "../model/finding";

/** Why a file gives no workbook: the variant of the finding `UNREADABLE_FILE` that words it. */
export type FailureVariant =
  "encrypted" | "empty" | "notWorkbook" | "renamed" | "damaged" | "tooLarge" | "notUnicode" | "default";

/** A file that cannot be read, as a value: what to say of it, never an exception. */
export interface ReadingFailure {
  readonly variant: FailureVariant;
  readonly params?: MessageParams;
}

/** Whether reading gave a failure rather than a workbook. */
export function isFailure(reading: object): reading is ReadingFailure {
  return "variant" in reading;
}

/** A failure on its way out of the reader; it is caught at the edge of this folder and goes no further. */
export class Refusal extends Error {
  constructor(
    readonly failure: ReadingFailure,
    reason: string,
  ) {
    super(reason);
  }
}

/** Stops reading a file that is broken: cut short, altered, or not put together as its kind of file is. */
export function refuseDamaged(reason: string): never {
  throw new Refusal({ variant: "damaged" }, reason);
}
