import { TransferSender } from "./transfer";
import type { WorkerRequest, Question, WorkerResponse } from "./messages";

/** A worker of the browser, as far as it is needed here. */
export interface WorkerPort {
  postMessage(request: WorkerRequest): void;
  addEventListener(type: "message", listener: (event: { readonly data: WorkerResponse }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: unknown) => void): void;
  terminate(): void;
}

/** How long a question may take, and whether it is still wanted. */
export interface Limits {
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  /** Called once when the seconds are over, and the question goes on; without it, it is then given up. */
  readonly onSlow?: () => void;
  /** Gives the question up as if its seconds were over. */
  readonly skip?: AbortSignal;
}

/** Calls after some seconds; answers how to call it off. */
export type Timer = (callback: () => void, seconds: number) => () => void;

const startTimer: Timer = (callback, seconds) => {
  const timer = setTimeout(callback, seconds * 1000);
  return () => clearTimeout(timer);
};

/** What became of a question: an answer, or why there is none. */
export type Outcome<T> =
  | { readonly kind: "answer"; readonly value: T }
  /** `defect`: the program failed; `notLoaded`: a part of it could not be fetched; `broken`: the thread ended (memory). */
  | { readonly kind: "defect" | "notLoaded" | "broken" | "late"; readonly reason: string }
  | { readonly kind: "cancelled" };

/**
 * Asks one thread one question at a time, in the order of asking, so that ending it loses no other question. The thread is
 * started with the first question, and again with the next one after it was ended.
 */
export class WorkerClient {
  readonly sender = new TransferSender();
  #thread: Thread | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly startWorker: () => WorkerPort,
    private readonly timer: Timer = startTimer,
  ) {}

  /**
   * `pack` is called when it is the question's turn, since what the thread knows may change before. Its seconds begin then
   * too; one that is no longer wanted does not wait for its turn.
   */
  ask<T>(pack: (sender: TransferSender) => Question, limits: Limits = {}): Promise<Outcome<T>> {
    const turn = this.#turn;
    const outcome = this.#withLimits(turn, { signal: limits.signal }).then(() => this.#askNow(pack, limits));
    this.#turn = outcome.then(() => turn);
    return outcome as Promise<Outcome<T>>;
  }

  /** Ends the thread at once. */
  close(): void {
    this.#thread?.end();
    this.#thread = null;
  }

  async #askNow(pack: (sender: TransferSender) => Question, limits: Limits): Promise<Outcome<unknown>> {
    if (limits.signal?.aborted) return { kind: "cancelled" };
    this.#thread = this.#thread?.isAlive() ? this.#thread : this.#start();
    if (this.#thread === null) return { kind: "notLoaded", reason: "no thread" };
    const outcome = await this.#send(this.#thread, pack, limits);
    if (outcome.kind === "late" || outcome.kind === "cancelled") this.close();
    return outcome;
  }

  async #send(
    thread: Thread,
    pack: (sender: TransferSender) => Question,
    limits: Limits,
  ): Promise<Outcome<unknown>> {
    try {
      const request = { question: pack(this.sender), forget: this.sender.takeForgotten() };
      return await this.#withLimits(thread.ask(request), limits);
    } catch (error) {
      // What cannot cross to a thread: a defect. What of the request has crossed is not known, so the thread ends.
      this.close();
      return { kind: "defect", reason: String(error) };
    }
  }

  #start(): Thread | null {
    this.sender.startAnew();
    try {
      return new Thread(this.startWorker());
    } catch {
      // A browser that cannot start the worker's script says so at once or by an event; both mean the same.
      return null;
    }
  }

  /** The first of: the answer, the end of the time, the officer's wish to stop or to go on without it. */
  async #withLimits<T>(answer: Promise<T>, limits: Limits): Promise<T | Outcome<never>> {
    const { seconds, signal, skip, onSlow } = limits;
    const ending = new AbortController();
    let stopTimer: () => void = () => undefined;
    const ends = new Promise<Outcome<never>>((resolve) => {
      const giveUp = (): void => resolve({ kind: "late", reason: `no answer within ${seconds} seconds` });
      if (seconds !== undefined) stopTimer = this.timer(onSlow ?? giveUp, seconds);
      whenAborted(signal, () => resolve({ kind: "cancelled" }), ending.signal);
      whenAborted(skip, giveUp, ending.signal);
    });
    try {
      return await Promise.race([answer, ends]);
    } finally {
      stopTimer();
      ending.abort();
    }
  }
}

/** Calls once the signal says so, as long as nobody has lost interest. */
function whenAborted(signal: AbortSignal | undefined, call: () => void, until: AbortSignal): void {
  if (signal?.aborted) call();
  else signal?.addEventListener("abort", call, { signal: until });
}

/** One worker from its start to its end. */
class Thread {
  #started = false;
  #broken: Outcome<never> | null = null;
  #hear: ((outcome: Outcome<unknown>) => void) | null = null;

  constructor(private readonly worker: WorkerPort) {
    worker.addEventListener("message", ({ data }) => this.#receive(data));
    worker.addEventListener("error", (event) => this.#breakDown(event));
    worker.addEventListener("messageerror", (event) => this.#breakDown(event));
  }

  isAlive(): boolean {
    return this.#broken === null;
  }

  ask(request: WorkerRequest): Promise<Outcome<unknown>> {
    return new Promise((resolve) => {
      this.#hear = resolve;
      this.worker.postMessage(request);
    });
  }

  end(): void {
    this.#breakDown("ended");
  }

  #receive(response: WorkerResponse): void {
    if (response.kind === "started") this.#started = true;
    else this.#hear?.(response);
  }

  #breakDown(event: unknown): void {
    const reason = String((event as { readonly message?: unknown } | null)?.message ?? event);
    this.#broken = { kind: this.#started ? "broken" : "notLoaded", reason };
    this.worker.terminate();
    this.#hear?.(this.#broken);
  }
}
