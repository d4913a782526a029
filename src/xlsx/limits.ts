import { Refusal } from "./failure";
import { limits } from "./limits.data";

/** Stops reading a file that asks for more than the limit; the finding names the limit that it broke. */
export function checkLimit(name: keyof typeof limits, amount: number): void {
  const { max, text } = limits[name];
  if (amount > max) throw new Refusal({ variant: "tooLarge", params: { limit: text } }, `${name}: ${amount}`);
}
