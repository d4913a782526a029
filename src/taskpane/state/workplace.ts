import { explainError } from "../../excel/errors";
import { tell } from "./changes";
import type { PaneDeps } from "./deps";
import type { Desk, Job, WorkOptions } from "./desk";
import { say, sayProblem } from "./notice";
import type { Notice, Work } from "./pane";
import type { Change, Store } from "./store";

/** What every action works with. */
export interface Workplace {
  readonly store: Store;
  readonly deps: PaneDeps;
  readonly desk: Desk;
  /** Counts the changes of what a result is made from, so that a late one is known. */
  readonly inputs: { count: number };
  /** Does again what failed last. */
  readonly failed: { again: (() => Promise<void>) | null };
  /** What is left to do when the desk is free. */
  readonly chores: { save: boolean; reread: boolean; look: boolean };
}

/** Changes the state. */
export const change = ({ store }: Workplace, made: Change): void => store.change(made);

/** Says something above the sections. */
export const announce = ({ store }: Workplace, notice: Notice): void => store.change(tell(notice));

/** What a result is made from has changed: a look that is under way comes too late, and another is wanted. */
export function noteInputs({ inputs, chores }: Workplace): void {
  inputs.count += 1;
  chores.look = true;
}

/**
 * Does what a person asked for; where something else is under way it says so. What fails can be done again by `retry`,
 * for which the job remembers itself.
 */
export async function workOn(
  place: Workplace,
  work: Work,
  job: (tools: Job) => Promise<void>,
  options: WorkOptions = {},
): Promise<boolean> {
  if (!options.automatic && !place.desk.isBusy)
    place.failed.again = async () => void (await workOn(place, work, job));
  const done = await place.desk.run(work, job, options);
  if (!done && !options.automatic) announce(place, say("warning", "busy"));
  return done;
}

/** Does a deed that must not throw: what it throws all the same is told as our own defect. */
export async function guard(place: Workplace, deed: () => Promise<void> | void): Promise<void> {
  try {
    await deed();
  } catch (error) {
    announce(place, sayProblem(explainError(error)));
  }
}
