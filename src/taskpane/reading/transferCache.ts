import type { ConsolidationRequest } from "../../model/consolidation";
import type { ReadingContext } from "../../reading/context";
import type { PackedContext, PackedRequest, Transferred } from "./messages";

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
