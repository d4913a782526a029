import type { ConsolidationRequest } from "../../model/consolidation";
import type { ReadingContext } from "../../reading/context";
import type { PackedContext, PackedRequest, Transferred, PlainRequest } from "./messages";

/** Every plain part of a request: a part that is added to requests and not here does not compile. */
const PLAIN: Readonly<Record<keyof PlainRequest, true>> = {
  adjustments: true,
  confirmations: true,
  asOf: true,
  decisions: true,
  confirmed: true,
  offered: true,
  history: true,
  rounds: true,
  standards: true,
};

/** The plain parts alone: whoever asks may carry things beside the request that cannot cross. */
function plainOf(request: ConsolidationRequest): PlainRequest {
  const parts = Object.entries(request).filter(([key]) => Object.hasOwn(PLAIN, key));
  return Object.fromEntries(parts) as unknown as PlainRequest;
}

/**
 * Packs values for the thread: each crosses once, then only its number does. The same object keeps its number for its
 * whole life; a thread that was started anew knows none of them and is sent the contents again.
 */
export class TransferSender {
  readonly #numbers = new WeakMap<object, number>();
  /** Objects that this page no longer holds, so that the thread need not either. */
  readonly #collected = new FinalizationRegistry<number>((number) => this.#release(number));
  #known = new Set<number>();
  #forgotten: number[] = [];
  #last = 0;

  pack<T extends object>(value: T): Transferred<T> {
    const number = this.#numbers.get(value) ?? this.#name(value, ++this.#last);
    if (this.#known.has(number)) return { number };
    this.#known.add(number);
    return { number, content: value };
  }

  packContext({ catalogue, scope, assignments, readingAnswers }: ReadingContext): PackedContext {
    return {
      catalogue: this.pack(catalogue),
      scope: this.pack(scope),
      assignments,
      ...(readingAnswers && { readingAnswers }),
    };
  }

  packRequest(request: ConsolidationRequest): PackedRequest {
    const { previous } = request;
    return {
      ...plainOf(request),
      ...this.packContext(request),
      previous: previous && this.pack(previous),
    };
  }

  /** A number for what the thread is about to make. */
  reserve(): number {
    return ++this.#last;
  }

  /** What the thread made and keeps under the number that was reserved for it. */
  learn(value: object, number: number): void {
    this.#name(value, number);
    this.#known.add(number);
  }

  /** The thread may forget the value; packed again, it crosses again. */
  drop(value: object): void {
    const number = this.#numbers.get(value);
    if (number !== undefined) this.#release(number);
  }

  /** Numbers that the thread is to forget, told once. */
  takeForgotten(): readonly number[] {
    const forgotten = this.#forgotten;
    this.#forgotten = [];
    return forgotten;
  }

  /** A new thread knows nothing. */
  startAnew(): void {
    this.#known = new Set();
    this.#forgotten = [];
  }

  #name(value: object, number: number): number {
    this.#numbers.set(value, number);
    this.#collected.register(value, number);
    return number;
  }

  #release(number: number): void {
    if (this.#known.delete(number)) this.#forgotten.push(number);
  }
}

/** The thread's side of packing: what crossed once is kept under its number, as the same object for every question. */
export class TransferCache {
  readonly #kept = new Map<number, unknown>();

  unpack<T>({ number, content }: Transferred<T>): T {
    if (content !== undefined) this.keep(number, content);
    if (!this.#kept.has(number)) throw new Error(`nothing is kept under ${number}`);
    return this.#kept.get(number) as T;
  }

  unpackContext({ catalogue, scope, assignments, readingAnswers }: PackedContext): ReadingContext {
    return {
      catalogue: this.unpack(catalogue),
      scope: this.unpack(scope),
      assignments,
      ...(readingAnswers && { readingAnswers }),
    };
  }

  unpackRequest(request: PackedRequest): ConsolidationRequest {
    const { previous } = request;
    return { ...request, ...this.unpackContext(request), previous: previous && this.unpack(previous) };
  }

  keep(number: number, value: unknown): void {
    this.#kept.set(number, value);
  }

  forget(numbers: readonly number[]): void {
    for (const number of numbers) this.#kept.delete(number);
  }
}
