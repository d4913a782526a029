/**
 * What belongs to the workbook under faults: adjustments, answers to hand edits, confirmations, choices, cleaning and Hoàn tác, each
 * failed at every request, and carried out by two installations that come between each other's requests.
 */
import type { Adjustment } from "../../src/model/adjustment";
import { openWorkbookPort } from "../../src/excel/workbookPort";
import type { ExcelRuntime } from "../../src/excel/runtime";
import type { RunQuestions, WorkbookPort } from "../../src/excel/port";
import { defaultSettings } from "../../src/sheets/settings";
import type { FaultMoment } from "../../packages/excel-host/src/faults";
import type { Snapshot } from "../../packages/excel-host/src/model/workbook";
import { type Bench, keepImage } from "../../packages/excel-host/test/tools";
import {
  ask,
  cellText,
  describe as contentsOf,
  locksIn,
  makeSmallBench,
  now,
  ownTitles,
  request,
  succeed,
  type,
  units,
} from "./smallBook";

jest.setTimeout(600_000);

const DETAIL = "Chi tiết theo đơn vị";
const [first, second] = units.map(({ code }) => code) as [string, string];

const adjustmentOf = (unit: string, reason: string, value: number): Adjustment => ({
  unit,
  indicator: "NHA_TRE",
  field: "numerator",
  old: null,
  new: value,
  reason,
  document: "",
  confirmedBy: "Nguyễn Văn An",
  when: "2025-06-01",
});

/** A workbook consolidated twice, with an adjustment in force and a row of the officer's that has no effect. */
const openUsed = keepImage(async () => {
  const bench = makeSmallBench();
  await succeed(bench);
  const add = [adjustmentOf(second, "lần trước", 1090)];
  await succeed(bench, { adjusting: { add, withdraw: [] } });
  await type(bench, "Điều chỉnh", "A7", "viết dở");
  return bench;
});

/** The same with a figure of Chi tiết that was changed by hand, and what a run asks about it. */
const openEdited = keepImage(async () => {
  const bench = await openUsed();
  await type(bench, DETAIL, "F11", 1150);
  return bench;
});

let runs = 0;

const portOn = (runtime: ExcelRuntime, session: string): WorkbookPort =>
  openWorkbookPort(runtime, {
    session,
    clock: () => now,
    nextRun: () => `${session}-${++runs}`,
    save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(true) },
  });

interface Job {
  readonly name: string;
  readonly open: () => Promise<Bench>;
  /** True where it says that it was done. */
  readonly act: (port: WorkbookPort, asked: RunQuestions | null, session: string) => Promise<boolean>;
  /** What stands in the workbook once it was done, whatever came after. */
  readonly holds?: (bench: Bench, session: string) => boolean;
}

const run = async (port: WorkbookPort, changes: Parameters<typeof request>[0], session: string) =>
  (await port.consolidate(request({ identity: { session, run: `${session}-${++runs}`, now }, ...changes })))
    .kind === "written";

const inAdjustments = (bench: Bench, reason: string): boolean =>
  Array.from({ length: 30 }, (_, index) => cellText(bench, "Điều chỉnh", `F${index + 1}`)).includes(reason);

const jobs = {
  adjust: {
    name: "adjust",
    open: openUsed,
    act: (port, _asked, session) =>
      run(port, { adjusting: { add: [adjustmentOf(first, session, 1180)], withdraw: [] } }, session),
    holds: inAdjustments,
  },
  answer: {
    name: "answer a hand edit",
    open: openEdited,
    act: (port, asked, session) =>
      run(
        port,
        {
          adjusting: { add: [adjustmentOf(first, session, 1150)], withdraw: [] },
          told: { asked: asked!, lost: "keep" },
        },
        session,
      ),
    holds: inAdjustments,
  },
  choose: {
    name: "keep choices",
    open: openUsed,
    act: async (port, _asked, session) =>
      (await port.saveSettings({ ...defaultSettings("vi"), asOf: session })).ok,
    holds: (bench, session) =>
      [...bench.host.workbook.book.xmlParts.values()].some(
        ({ xml }) => xml.includes("choices") && xml.includes(session),
      ),
  },
  undo: { name: "Hoàn tác", open: openUsed, act: async (port) => (await port.undo()).ok },
  clean: { name: "clean", open: openUsed, act: async (port) => (await port.clean(false)).ok },
} satisfies Readonly<Record<string, Job>>;

const moments = ["before", "middle", "after"] as const;

const momentOf = (moment: (typeof moments)[number], actions: number): FaultMoment =>
  moment === "middle" ? Math.floor(actions / 2) : moment;

function rewind(bench: Bench, to: Snapshot): void {
  bench.host.workbook.restore(to);
  bench.host.faults.clear();
  bench.host.resetCounts();
}

/** Everything on the sheets, with the keys of every object in alphabetical order: what is put back is written in another one. */
const cellsOf = (bench: Bench): string =>
  JSON.stringify(contentsOf(bench).sheets, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** A second try; a run that was cut off is put back first, as the pane offers. */
async function tryAgain(bench: Bench, job: Job, asked: RunQuestions | null): Promise<boolean> {
  const port = portOn(bench, "again");
  const opening = await port.open();
  if (opening.ok && opening.value.unfinished) await port.restore();
  return job.act(port, asked, "again");
}

test.each(Object.values<Job>(jobs))(
  "$name: whichever request fails, all of it is done or nothing, and a second try does it",
  async (job) => {
    const bench = await job.open();
    const asked = job === jobs.answer ? await ask(bench) : null;
    const start = bench.host.workbook.snapshot();
    const before = cellsOf(bench);
    rewind(bench, start);
    expect(await job.act(portOn(bench, "mine"), asked, "mine")).toBe(true);
    const done = cellsOf(bench);
    const actions = bench.host.requests.filter(({ cleanup }) => !cleanup).map((one) => one.actions);
    for (const [index, count] of actions.entries())
      for (const moment of moments) {
        rewind(bench, start);
        const place = { job: job.name, request: index + 1, moment };
        bench.host.faults.add({
          request: index + 1,
          moment: momentOf(moment, count),
          code: "GeneralException",
        });
        const isDone = await job.act(portOn(bench, "mine"), asked, "mine");
        bench.host.faults.clear();
        const left = cellsOf(bench);
        expect({ ...place, known: [before, done].includes(left) }).toEqual({ ...place, known: true });
        if (isDone) expect({ ...place, left }).toEqual({ ...place, left: done });
        if (job !== jobs.undo) expect(left).toContain("viết dở");
        if (isDone || left !== before) continue;
        expect({ ...place, again: await tryAgain(bench, job, asked) }).toEqual({ ...place, again: true });
        expect({ ...place, locks: locksIn(bench) }).toEqual({ ...place, locks: [] });
        expect(job.holds?.(bench, "again") ?? true).toBe(true);
      }
  },
);

const pairs: readonly (readonly [keyof typeof jobs, keyof typeof jobs])[] = [
  ["adjust", "adjust"],
  ["adjust", "choose"],
  ["adjust", "undo"],
  ["adjust", "clean"],
  ["answer", "adjust"],
  ["answer", "answer"],
  ["choose", "adjust"],
  ["choose", "choose"],
  ["undo", "adjust"],
  ["clean", "adjust"],
];

test.each(pairs)(
  "%s, with %s of another installation before each of its requests: what either says was done holds",
  async (one, other) => {
    const open = one === "answer" || other === "answer" ? openEdited : openUsed;
    for (let place = 1; place <= 7; place++) {
      const bench = await open();
      const asked = open === openEdited ? await ask(bench) : null;
      let syncs = 0;
      let theirs: boolean | null = null;
      const slow: ExcelRuntime = {
        run: (batch) =>
          bench.run((context) => {
            const sync = context.sync.bind(context);
            context.sync = async <T>(through?: T) => {
              if (++syncs === place && theirs === null) {
                bench.host.installAs("share");
                theirs = await jobs[other].act(portOn(bench, "theirs"), asked, "theirs");
                bench.host.installAs("");
              }
              return sync(through);
            };
            return batch(context);
          }),
      };
      const mine = await jobs[one].act(portOn(slow, "mine"), asked, "mine");
      if (theirs === null) break;
      const at = { one, other, place, mine, theirs };
      const undoes = one === "undo" || other === "undo";
      const has = (name: keyof typeof jobs, session: string): boolean =>
        (jobs[name] as Job).holds?.(bench, session) ?? true;
      // Hoàn tác takes back what came before it, and cleaning takes the choices.
      // The later choices take the earlier ones' place.
      const isReplaced = one === other && one === "choose";
      if (isReplaced) expect(has(one, "mine") || has(other, "theirs")).toBe(true);
      if (mine && !undoes && !isReplaced)
        expect({ ...at, holds: has(one, "mine") }).toEqual({ ...at, holds: true });
      if (theirs && !undoes && !isReplaced && one !== "clean")
        expect({ ...at, holds: has(other, "theirs") }).toEqual({ ...at, holds: true });
      expect({ ...at, some: mine || theirs }).toEqual({ ...at, some: true });
      expect({ ...at, locks: locksIn(bench), titles: ownTitles(bench).length }).toEqual({
        ...at,
        locks: [],
        titles: 9,
      });
      // Whatever came between: the next run and its Hoàn tác work, for either.
      const next = portOn(bench, "next");
      const open2 = await next.open();
      expect({ ...at, unfinished: open2.ok && open2.value.unfinished }).toEqual({ ...at, unfinished: null });
    }
  },
);
