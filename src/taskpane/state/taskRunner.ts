import { explainLater } from "../../excel/explainLater";
import { clearNotices, endWork, showWork, stopWork, addNotice } from "./changes";
import type { Work } from "./pane";
import type { Store } from "./store";

/** What a job is given. */
export interface TaskTools {
  readonly signal: AbortSignal;
  /** The next step of the work. */
  readonly show: (work: Work) => void;
}

/** How a work is begun. */
export interface TaskOptions {
  /** Nobody asked for it: it makes way for what somebody asks for, says nothing and keeps what was said. */
  readonly automatic?: boolean;
}

interface Current {
  readonly controller: AbortController;
  readonly automatic: boolean;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** Where the pane works: on one thing at a time, which can be stopped. */
export class TaskRunner {
  private current: Current | null = null;

  constructor(
    private readonly store: Store,
    /** Called whenever no task is running any more. */
    private readonly onFree: () => void,
  ) {}

  /** Something is being worked on that does not make way. */
  get isBusy(): boolean {
    return this.current !== null && !this.current.automatic;
  }

  /** The end of the task that is running now, however it ends. */
  ended(): Promise<void> {
    return this.current?.ended ?? Promise.resolve();
  }

  /** Does a job; answers `false` at once where another one is running. A job that throws is told as our own defect. */
  async run(
    work: Work,
    job: (tools: TaskTools) => Promise<void>,
    options: TaskOptions = {},
  ): Promise<boolean> {
    const automatic = options.automatic ?? false;
    const taken = await this.take(automatic);
    if (!taken) return false;
    if (!automatic) this.store.change(clearNotices);
    this.store.change(showWork(work));
    await this.attempt(job, taken.controller.signal);
    this.current = null;
    this.store.change(endWork);
    taken.end();
    this.onFree();
    return true;
  }

  /** Tells the work to stop; it ends when it is safe. */
  cancel(): void {
    this.current?.controller.abort();
    this.store.change(stopWork);
  }

  /** The turn, once what is automatic has made way; `null` where another task is running. Several may wait: the first one gets it. */
  private async take(automatic: boolean): Promise<Current | null> {
    while (this.current) {
      if (automatic || !this.current.automatic) return null;
      this.current.controller.abort();
      await this.current.ended;
    }
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    // In the same breath as it was found free, or whoever else waits would find it free too.
    return (this.current = { controller: new AbortController(), automatic, ended, end });
  }

  private async attempt(job: (tools: TaskTools) => Promise<void>, signal: AbortSignal): Promise<void> {
    const show = (work: Work): void => this.store.change(showWork(work));
    try {
      await job({ signal, show });
    } catch (error) {
      // What was told to stop may end by saying just that.
      if (signal.aborted && (error as { readonly name?: unknown } | null)?.name === "AbortError") return;
      const { kind, message: text } = await explainLater(error);
      const isStopped = signal.aborted && kind === "cancelled";
      this.store.change(
        addNotice(isStopped ? { tone: "info", text } : { tone: "error", text, offer: "retry" }),
      );
    }
  }
}
