import type { ConsolidationRequest } from "../../model/consolidation";
import type { ReadingContext } from "../../reading/context";
import type { PackedContext, PackedRequest, Parcel } from "./messages";

/** The thread's side of packing: what crossed once is kept under its number, as the same object for every question. */
export class Shelf {
  readonly #kept = new Map<number, unknown>();

  unpack<T>({ number, content }: Parcel<T>): T {
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
    const { adjustments, previous, asOf } = request;
    return { ...this.unpackContext(request), adjustments, previous: previous && this.unpack(previous), asOf };
  }

  keep(number: number, value: unknown): void {
    this.#kept.set(number, value);
  }

  forget(numbers: readonly number[]): void {
    for (const number of numbers) this.#kept.delete(number);
  }
}
