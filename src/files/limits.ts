import { type ReadingFailure, Refusal } from "./failure";
import { limits } from "./limits.data";

/** Stops reading a file that asks for more than the limit; the finding names the limit that it broke. */
export function checkLimit(name: keyof typeof limits, amount: number): void {
  const { max, text } = limits[name];
  if (amount > max) throw new Refusal({ variant: "tooLarge", params: { limit: text } }, `${name}: ${amount}`);
}

/** What to say of a file of so many bytes, before it is even read; `null` where it may be read. */
export function refuseSize(bytes: number): ReadingFailure | null {
  const { max, text } = limits.fileBytes;
  return bytes > max ? { variant: "tooLarge", params: { limit: text } } : null;
}
