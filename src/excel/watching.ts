import { Refusal } from "./refusal";
import type { RunStep, Watch } from "./port";

/** Tells where a run stands; one that was cancelled ends here. */
export function stepTo(step: RunStep, watch: Watch): void {
  refuseCancelled(watch);
  watch.onStep?.(step);
}

/** Ends a run that was cancelled. */
export function refuseCancelled({ signal }: Watch): void {
  if (signal?.aborted) throw new Refusal("cancelled");
}
