import { Refusal } from "../refusal";
import type { ReadHooks } from "../read/readSheets";
import type { ExcelRuntime } from "../runtime";
import type { Survey } from "../read/survey";
import type { BatchItem, RunIdentity } from "../runTypes";
import { queuePart, cutXmlText, type KnownParts, runOfNamespace, namespaceOf } from "../stored/xmlTexts";

export type { RunIdentity };

/** Setting in which an earlier version of ours says that it runs. */
export const LEGACY_LOCK = "EDU_INDICATORS_RUN";

/** A run that has not ended by then was cut off. */
export const LOCK_MINUTES = 10;

/** A run of another page that has sent nothing for so long was cut off, where the officer asks to have it put back. */
export const RESTORE_MINUTES = 1;

const MILLISECONDS_PER_MINUTE = 60_000;

/** Namespace of the part that says that a run is under way; whoever takes its lock over takes the part away. */
export const lockOf = (run: string): string => namespaceOf("lock", run);

interface LockValue {
  readonly session: string;
  readonly run: string;
  /** ISO time at which it began. */
  readonly since: string;
  /** ISO time of its last request that wrote; absent before the first. */
  readonly seen?: string;
}

/** A lock's value as the content of its part. */
export const lockXml = (value: LockValue): string => cutXmlText(lockOf(value.run), JSON.stringify(value))[0]!;

/** Takes the lock away with the last request of a run that succeeded. */
export const releaseLock = (run: string): BatchItem => ({
  bytes: 600,
  queue: ({ workbook }) =>
    workbook.customXmlParts.getByNamespace(lockOf(run)).getOnlyItemOrNullObject().delete(),
});

/**
 * Begins every request of a run that writes. Where another page has taken the run over in the meantime, Excel refuses the request
 * there, before anything else in it is done (`isTakenOver`); otherwise the run shows that it is alive.
 */
export function confirmLock(
  { workbook }: Excel.RequestContext,
  { session, run, now, clock = () => now }: RunIdentity,
): void {
  const value: LockValue = { session, run, since: now.toISOString(), seen: clock().toISOString() };
  workbook.customXmlParts.getByNamespace(lockOf(run)).getOnlyItem().setXml(lockXml(value));
}

/** Lets a run write again that has released its lock, where no other has begun since. */
export function renewLock({ workbook }: Excel.RequestContext, { session, run, now }: RunIdentity): void {
  workbook.customXmlParts.add(lockXml({ session, run, since: now.toISOString() }));
}

/** Runs of this page that have not ended; one that ended without releasing its lock does not hinder the next. */
const activeRuns = new Set<string>();

/** Another run's lock: its part's id, and what the part says once that is known. */
interface OtherLock {
  readonly id: string;
  readonly run: string;
  readonly answer: (() => string | null) | null;
}

/**
 * Keeps two consolidations of one workbook apart, in one page or between co-authors; every run has a lock part of its own. It is queued
 * with the three requests of a reading: 1. which locks are there; 2. put ours, and see which were there before it; 3. go on only
 * where none of these is alive, and take the dead ones away. Of two that begin at the same moment the one whose lock came first goes on.
 */
export class RunLock {
  private others: readonly OtherLock[] = [];
  private present: Excel.CustomXmlPartCollection | null = null;

  /** A lock of another page counts as left behind after so many minutes. */
  constructor(
    private readonly identity: RunIdentity,
    private readonly minutes = LOCK_MINUTES,
  ) {}

  /** What a reading carries along. */
  readonly hooks: ReadHooks = {
    queueSecond: (context, survey) => {
      this.refuseLegacy(survey);
      this.others = this.othersIn(context, survey.parts);
      const { session, run, now } = this.identity;
      activeRuns.add(run);
      const { customXmlParts } = context.workbook;
      // A run that has put another one back reads once more under the lock that it has.
      if (!survey.parts.has(lockOf(run)))
        customXmlParts.add(lockXml({ session, run, since: now.toISOString() }));
      this.present = customXmlParts.load("items/id,items/namespaceUri");
    },
    queueLast: ({ workbook }) => {
      this.refuseHeld();
      this.others.forEach(({ id }) => workbook.customXmlParts.getItemOrNullObject(id).delete());
    },
  };

  /** The run is over, whatever became of its lock. */
  end(): void {
    activeRuns.delete(this.identity.run);
  }

  /** Takes the lock away after a failure, if it is there. */
  async abandon(runtime: ExcelRuntime): Promise<void> {
    await runtime.run(async (context) => {
      const lock = context.workbook.customXmlParts
        .getByNamespace(lockOf(this.identity.run))
        .getOnlyItemOrNullObject()
        .load("id");
      await context.sync();
      if (lock.isNullObject) return;
      lock.delete();
      await context.sync();
    });
  }

  private othersIn(context: Excel.RequestContext, parts: KnownParts): OtherLock[] {
    return [...parts].flatMap(([namespace, ids]) => {
      const run = runOfNamespace("lock", namespace);
      if (run === null || run === this.identity.run) return [];
      return ids.map((id) => ({ id, run, answer: queuePart(context, id) }));
    });
  }

  /** Throws a refusal where a lock that came before ours is alive. One that was put after the first request certainly is. */
  private refuseHeld(): void {
    const { others } = this;
    for (const { run, answer } of others) {
      const lock = readLock(answer?.() ?? null);
      if (lock && !this.isOver(lock, run)) throw this.refusal(lock.since);
    }
    const known = new Set(others.map(({ run }) => run));
    const fresh = (this.present?.items ?? [])
      .map(({ namespaceUri }) => runOfNamespace("lock", namespaceUri))
      .find((run) => run !== null && run !== this.identity.run && !known.has(run));
    if (fresh !== undefined) throw this.refusal(this.identity.now.toISOString());
  }

  private refuseLegacy({ legacy }: Survey): void {
    const lock = readLock(legacy.get(LEGACY_LOCK) ?? null);
    if (lock && !this.isOver(lock, lock.run)) throw this.refusal(lock.since);
  }

  private refusal(since: string): Refusal {
    return new Refusal("running", { time: clockTime(since), minutes: this.minutes });
  }

  private isOver(lock: LockValue, run: string): boolean {
    const ended = lock.session === this.identity.session && !activeRuns.has(run);
    return ended || !isRecent(lock, this.identity.now, this.minutes);
  }
}

/** Whether the run that a lock names may still be under way: on this page, or on another since less than so many minutes. */
export function isLive(
  lock: string | null,
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

function readLock(value: string | null): LockValue | null {
  if (value === null) return null;
  try {
    const { session, run, since, seen } = JSON.parse(value) as Partial<LockValue>;
    if (session === undefined || run === undefined || since === undefined) return null;
    return { session, run, since, ...(seen !== undefined && { seen }) };
  } catch {
    // What is no lock of ours hinders nobody: it is taken away.
    return null;
  }
}

/** "14:05", by the reader's clock. */
function clockTime(iso: string): string {
  const date = new Date(iso);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
