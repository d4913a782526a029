/** A writing that failed half-way, with what became of our sheets; `cause` is what stopped it. */
export class WritingFailed extends Error {
  readonly state: "restored" | "unfinished";

  constructor(cause: unknown, state: "restored" | "unfinished") {
    super(state, { cause });
    this.name = "WritingFailed";
    this.state = state;
  }
}
