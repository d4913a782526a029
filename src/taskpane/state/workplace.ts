import { explainLater } from "../../excel/explainLater";
import type { CatalogueEdit } from "../../excel/catalogueEdit";
import type { WorkbookSettings } from "../../sheets/settings";
import type { Activity } from "./activity";
import { addNotice } from "./changes";
import type { PaneDeps } from "./deps";
import type { TaskRunner, TaskTools, TaskOptions } from "./taskRunner";
import { makeNotice, problemNotice } from "./notice";
import type { Notice, Work } from "./pane";
import type { Change, Store } from "./store";

/** What every action works with. */
export interface Workplace {
  readonly store: Store;
  readonly deps: PaneDeps;
  readonly tasks: TaskRunner;
  readonly activity: Activity;
  /** Counts the changes of what a result is made from, so that a late one is known. */
  readonly inputs: { count: number };
  /** What does again what a message tells of, for the messages that offer it. */
  readonly failed: WeakMap<Notice, () => Promise<void>>;
  /** What is left to do when no task is running. */
  readonly chores: {
    save: boolean;
    reread: boolean;
    look: boolean;
    /** The look is due to an edit in our sheets alone. */
    edited: boolean;
    /** The Danh mục was changed by hand: it is the catalogue in force as soon as no task is running. */
    catalogue?: CatalogueEdit;
    /** The settings could not be saved, and are saved with the next thing that somebody asks for. */
    unsaved: boolean;
  };
  /** The workbook's settings as they were last read or saved; `null` before it is opened, and where any others may be written over. */
  readonly kept: { settings: WorkbookSettings | null };
  /** Opens the workbook. */
  readonly open: () => Promise<void>;
}

/** Changes the state. */
export const change = ({ store }: Workplace, made: Change): void => store.change(made);

/** Says something above the sections. */
export const announce = ({ store }: Workplace, notice: Notice): void => store.change(addNotice(notice));

/** What a result is made from has changed: a look that is under way comes too late, and another is wanted. */
export function noteInputs({ inputs, chores }: Workplace): void {
  inputs.count += 1;
  chores.look = true;
}

/**
 * Does what a person asked for; where something else is under way it says so. A message of the job that offers to try again
 * leads to this very job, whatever has been done since.
 */
export async function workOn(
  place: Workplace,
  work: Work,
  job: (tools: TaskTools) => Promise<void>,
  options: TaskOptions = {},
): Promise<boolean> {
  if (!options.automatic && !(await prepare(place, work))) return false;
  const done = await place.tasks.run(work, job, options);
  if (done) offerAgain(place, async () => void (await workOn(place, work, job)));
  else if (!options.automatic) announce(place, makeNotice("warning", "busy"));
  return done;
}

/**
 * Nothing is made with settings that are not the workbook's: what is asked for while it is being opened waits, and where it could not
 * be opened, it is opened first.
 */
async function prepare({ store, tasks, chores, open }: Workplace, { kind }: Work): Promise<boolean> {
  if (kind !== "opening" && store.get().work?.kind === "opening") await tasks.ended();
  chores.save ||= chores.unsaved;
  chores.unsaved = false;
  if (kind === "opening" || tasks.isBusy || store.get().opening) return true;
  await open();
  return store.get().opening !== null;
}

/** Ties messages that offer to try again, and lead nowhere yet, to what is then done. */
export function offerAgain({ store, failed }: Workplace, again: () => Promise<void>): void {
  for (const notice of store.get().notices)
    if (notice.offer === "retry" && !failed.has(notice)) failed.set(notice, again);
}

/** Does an action that must not throw: what it throws all the same is told as our own defect. */
export async function guard(place: Workplace, action: () => Promise<void> | void): Promise<void> {
  await place.activity.during(async () => {
    try {
      await action();
    } catch (error) {
      announce(place, problemNotice(await explainLater(error)));
    }
  });
}
