import { Refusal } from "./errors";
import type { Rider } from "./writeSheets";
import type { ReadingEscort } from "./readSheets";
import type { ExcelRuntime } from "./runtime";

/** Setting of the workbook that says that a consolidation is under way; co-authors see it too. */
export const LOCK_SETTING = "EDU_INDICATORS_RUN";

/** A run that has not ended by then was cut off. */
export const LOCK_MINUTES = 10;

/** A run of another page that has not ended by then was cut off, where the officer asks to have it put back. */
export const RESTORE_MINUTES = 1;

const MILLISECONDS_PER_MINUTE = 60_000;

/** Who runs: the page's session, and the run within it; both made by the caller. */
export interface RunIdentity {
  readonly session: string;
  readonly run: string;
  /** When the run began. */
  readonly now: Date;
}

interface LockValue {
  readonly session: string;
  readonly run: string;
  /** ISO time. */
  readonly since: string;
}

/** Takes the lock away with the last request of a run that succeeded. */
export const releaseLock: Rider = {
  bytes: 500,
  queue: ({ workbook }) => workbook.settings.getItemOrNullObject(LOCK_SETTING).delete(),
};

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
      const value: LockValue = { session, run, since: now.toISOString() };
      workbook.settings.add(LOCK_SETTING, JSON.stringify(value));
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
      const item = context.workbook.settings.getItemOrNullObject(LOCK_SETTING).load("value");
      await context.sync();
      if (item.isNullObject || readLock(item.value)?.run !== this.identity.run) return;
      item.delete();
      await context.sync();
    });
  }

  private refuseHeld(item: Excel.Setting | null): void {
    if (!item || item.isNullObject) return;
    const lock = readLock(item.value);
    if (!lock || lock.run === this.identity.run || this.isOver(lock)) return;
    throw new Refusal("running", { time: clockTime(lock.since), minutes: this.minutes });
  }

  private isOver({ session, run, since }: LockValue): boolean {
    const age = this.identity.now.getTime() - Date.parse(since);
    const ended = session === this.identity.session && !activeRuns.has(run);
    return ended || !(Math.abs(age) < this.minutes * MILLISECONDS_PER_MINUTE);
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
  return Math.abs(now.getTime() - Date.parse(held.since)) < minutes * MILLISECONDS_PER_MINUTE;
}

function readLock(value: unknown): LockValue | null {
  if (typeof value !== "string") return null;
  try {
    const { session, run, since } = JSON.parse(value) as Partial<LockValue>;
    return session !== undefined && run !== undefined && since !== undefined ? { session, run, since } : null;
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
