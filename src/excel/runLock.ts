import { Refusal } from "./errors";
import type { ReadingEscort } from "./readSheets";
import type { ExcelRuntime } from "./runtime";
import type { Rider, RunIdentity } from "./runTypes";

export type { RunIdentity };

/** Setting of the workbook that says that a consolidation is under way; co-authors see it too. */
export const LOCK_SETTING = "EDU_INDICATORS_RUN";

/** A run that has not ended by then was cut off. */
export const LOCK_MINUTES = 10;

/** A run of another page that has sent nothing for so long was cut off, where the officer asks to have it put back. */
export const RESTORE_MINUTES = 1;

/** Setting that is there as long as a run may write: whoever takes its lock over takes this one away. */
const passOf = (run: string): string => `${LOCK_SETTING}_${run}`;

const MILLISECONDS_PER_MINUTE = 60_000;

interface LockValue {
  readonly session: string;
  readonly run: string;
  /** ISO time at which it began. */
  readonly since: string;
  /** ISO time of its last request that wrote; absent before the first. */
  readonly seen?: string;
}

/** Takes the lock away with the last request of a run that succeeded. */
export const releaseLock = (run: string): Rider => ({
  bytes: 1000,
  queue: ({ workbook }) => {
    for (const key of [LOCK_SETTING, passOf(run)]) workbook.settings.getItemOrNullObject(key).delete();
  },
});

/**
 * Begins every request of a run that writes. Where another page has taken the run over in the meantime, Excel refuses the request
 * there, before anything else in it is done (`isTakenOver`); otherwise the run shows that it is alive.
 */
export function proveLock(
  { workbook }: Excel.RequestContext,
  { session, run, now, clock = () => now }: RunIdentity,
): void {
  workbook.settings.getItem(passOf(run)).load("key");
  const value: LockValue = { session, run, since: now.toISOString(), seen: clock().toISOString() };
  workbook.settings.add(LOCK_SETTING, JSON.stringify(value));
}

/** Lets a run write again that has released its lock, where no other has begun since. */
export function reclaimLock({ workbook }: Excel.RequestContext, { run }: RunIdentity): void {
  workbook.settings.add(passOf(run), "1");
}

/** Runs of this page that have not ended; one that ended without releasing its lock does not hinder the next. */
const activeRuns = new Set<string>();

/**
 * Keeps two consolidations of one workbook apart, in one page or between co-authors. It rides along with the three requests of a
 * reading: 1. is there a lock; 2. put ours; 3. is it still ours, or did another put its own after it.
 */
export class RunLock {
  private found: Excel.Setting | null = null;
  private placed: Excel.Setting | null = null;

  /** A lock of another page counts as left behind after so many minutes. */
  constructor(
    private readonly identity: RunIdentity,
    private readonly minutes = LOCK_MINUTES,
  ) {}

  /** What a reading carries along. */
  readonly escort: ReadingEscort = {
    askFirst: ({ workbook }) => {
      this.found = workbook.settings.getItemOrNullObject(LOCK_SETTING).load("value");
    },
    askSecond: ({ workbook }) => {
      this.refuseHeld(this.found);
      const { session, run, now } = this.identity;
      activeRuns.add(run);
      const former = this.found && !this.found.isNullObject ? readLock(this.found.value) : null;
      if (former && former.run !== run) workbook.settings.getItemOrNullObject(passOf(former.run)).delete();
      const value: LockValue = { session, run, since: now.toISOString() };
      workbook.settings.add(LOCK_SETTING, JSON.stringify(value));
      workbook.settings.add(passOf(run), "1");
    },
    askLast: ({ workbook }) => {
      this.placed = workbook.settings.getItem(LOCK_SETTING).load("value");
    },
  };

  /** Throws a refusal where another run put its lock at the same moment. */
  confirm(): void {
    this.refuseHeld(this.placed);
  }

  /** The run is over, whatever became of its lock. */
  end(): void {
    activeRuns.delete(this.identity.run);
  }

  /** Takes the lock away after a failure, if it is ours. */
  async abandon(runtime: ExcelRuntime): Promise<void> {
    await runtime.run(async (context) => {
      const { settings } = context.workbook;
      const { run } = this.identity;
      const item = settings.getItemOrNullObject(LOCK_SETTING).load("value");
      const pass = settings.getItemOrNullObject(passOf(run)).load("key");
      await context.sync();
      const left = [
        ...(item.isNullObject || readLock(item.value)?.run !== run ? [] : [item]),
        ...(pass.isNullObject ? [] : [pass]),
      ];
      if (left.length === 0) return;
      left.forEach((setting) => setting.delete());
      await context.sync();
    });
  }

  private refuseHeld(item: Excel.Setting | null): void {
    if (!item || item.isNullObject) return;
    const lock = readLock(item.value);
    if (!lock || lock.run === this.identity.run || this.isOver(lock)) return;
    throw new Refusal("running", { time: clockTime(lock.since), minutes: this.minutes });
  }

  private isOver(lock: LockValue): boolean {
    const ended = lock.session === this.identity.session && !activeRuns.has(lock.run);
    return ended || !isRecent(lock, this.identity.now, this.minutes);
  }
}

/** Whether the run that a lock names may still be under way: on this page, or on another since less than so many minutes. */
export function isLive(
  lock: unknown,
  run: string,
  { session, now }: Pick<RunIdentity, "session" | "now">,
  minutes: number,
): boolean {
  if (activeRuns.has(run)) return true;
  const held = readLock(lock);
  if (held?.run !== run || held.session === session) return false;
  return isRecent(held, now, minutes);
}

const isRecent = ({ since, seen = since }: LockValue, now: Date, minutes: number): boolean =>
  Math.abs(now.getTime() - Date.parse(seen)) < minutes * MILLISECONDS_PER_MINUTE;

function readLock(value: unknown): LockValue | null {
  if (typeof value !== "string") return null;
  try {
    const { session, run, since, seen } = JSON.parse(value) as Partial<LockValue>;
    if (session === undefined || run === undefined || since === undefined) return null;
    return { session, run, since, ...(seen !== undefined && { seen }) };
  } catch {
    // What is no lock of ours hinders nobody: it is replaced.
    return null;
  }
}

/** "14:05", by the reader's clock. */
function clockTime(iso: string): string {
  const date = new Date(iso);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
