import type { RunStep, Watch } from "./port";

/** Steps that change our sheets: whoever stops then waits until they are as before. */
const CHANGING: readonly RunStep[] = ["writing", "restoring"];

/**
 * What was stopped before any of our sheets was changed is over at once for who stopped it. Excel's answers that are still awaited
 * start nothing any more, and the run takes away behind itself what it had put into the workbook; whatever is asked of the workbook next
 * waits for that.
 */
export class StoppedWork {
  #rest: Promise<unknown> = Promise.resolve();

  /** Resolves once nothing that was stopped is under way any more; never fails. */
  async settled(): Promise<void> {
    await this.#rest;
  }

  /**
   * The answer of a job that begins no step once the signal says so; that of `stopped`, as soon as the signal says so, where none of its
   * steps has changed our sheets. It tells no step after that.
   */
  async unlessStopped<T>(
    job: (watch: Watch) => Promise<T>,
    watch: Watch,
    stopped: () => Promise<T>,
  ): Promise<T> {
    const { signal } = watch;
    // What is told to stop before it begins says so itself.
    if (!signal || signal.aborted) return job(watch);
    const run = { isChanging: false, isLeft: false };
    const onStep = (step: RunStep): void => {
      run.isChanging ||= CHANGING.includes(step);
      if (!run.isLeft) watch.onStep?.(step);
    };
    const listening = new AbortController();
    const leave = new Promise<"left">((resolve) => {
      const stop = (): void => {
        run.isLeft = !run.isChanging;
        if (run.isLeft) resolve("left");
      };
      signal.addEventListener("abort", stop, { signal: listening.signal });
    });
    const answer = job({ ...watch, onStep });
    const first = await Promise.race([answer.then((value) => ({ value })), leave]).finally(() =>
      listening.abort(),
    );
    if (first !== "left") return first.value;
    this.#rest = Promise.allSettled([this.#rest, answer]);
    return stopped();
  }
}
