import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { FoundPattern } from "./collect";

/** What a pattern took for the text that was slowest, and for half of it, in milliseconds; `text` is how that text begins. */
export interface Attacked {
  readonly source: string;
  readonly at: string;
  readonly whole: number;
  readonly half: number;
  readonly text: string;
}

/** Runs patterns on texts of so many characters that are made against them; one that takes longer than the limit is `stuck`. */
export function attackPatterns(
  patterns: readonly FoundPattern[],
  { length, seconds }: { readonly length: number; readonly seconds: number },
): Promise<{ readonly ended: readonly Attacked[]; readonly stuck: FoundPattern | null }> {
  return new Promise((settle, reject) => {
    const ended: Attacked[] = [];
    const thread = new Worker(resolve("scripts/patterns/attackWorker.mjs"), {
      workerData: { patterns, length },
    });
    const end = (): void => {
      clearTimeout(timer);
      void thread.terminate();
      settle({ ended, stuck: patterns[ended.length] ?? null });
    };
    let timer = setTimeout(end, seconds * 1000);
    thread.on("message", (answer: Attacked) => {
      ended.push(answer);
      clearTimeout(timer);
      timer = setTimeout(end, seconds * 1000);
      if (ended.length === patterns.length) end();
    });
    thread.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
