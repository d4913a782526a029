/** The kinds of Excel that differ where the add-in can notice it: the same run in each, and each difference by itself. */
import { openWorkbook } from "../../src/excel/opening";
import { openWorkbookPort } from "../../src/excel/workbookPort";
import type { ExcelRuntime } from "../../src/excel/runtime";
import { type HostMode, hostModes } from "../../packages/excel-host/src/modes";
import { defaultSettings } from "../../src/sheets/settings";
import type { Bench } from "../../packages/excel-host/test/tools";
import { makeBench } from "../../packages/excel-host/test/tools";
import { readSheets } from "../../src/excel/read/readSheets";
import { undoWorkbook } from "../../src/excel/transaction/restoreWorkbook";
import {
  cellText,
  locksIn,
  makeSmallBench,
  now,
  ownTitles,
  request,
  sheets,
  succeed,
  units,
} from "./smallBook";

jest.setTimeout(60_000);

/** The client on an Excel that may make one undo step of a whole run. */
const merging = (bench: Bench): ExcelRuntime => ({
  run: (batch) => bench.run(batch),
  runMerged: (batch) => bench.Excel.run({ mergeUndoGroup: true }, batch),
  isSetSupported: (name, version) => bench.Office.context.requirements.isSetSupported(name, version),
});

const modes: readonly HostMode[] = ["web", "desktop", "ltsc2021"];

test.each(modes)("%s: two runs, taken back and opened again", async (mode) => {
  const bench = makeSmallBench(hostModes[mode]);
  const runtime = merging(bench);
  const first = await succeed(runtime);
  expect(first.kind).toBe("written");
  await succeed(runtime);
  expect(ownTitles(bench)).toHaveLength(9);
  await undoWorkbook(runtime, request().identity);
  expect(await openWorkbook(runtime, { session: "next", now })).toMatchObject({
    undoable: true,
    undone: true,
  });
  expect(locksIn(bench)).toEqual([]);
  const told = first.notices.some(({ vi }) => vi.includes("vừa một trang"));
  expect(told).toBe(mode === "desktop");
});

test("names of sheets among those of the workbook: a copy of our sheet stays the user's", async () => {
  const bench = makeSmallBench(hostModes.web);
  await succeed(bench);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").copy("End");
    await context.sync();
  });
  const { titles } = await succeed(bench);
  expect(titles.get("summary")).toBe("Tổng hợp");
});

test("a merged undo step that fails with any code: put back, and written once more in several steps", async () => {
  const bench = makeSmallBench(hostModes.desktop);
  expect((await succeed(merging(bench))).kind).toBe("written");
  expect(bench.host.undoHistory.depth).toBeGreaterThan(1);
});

test("more than 512 merged cells: asked for in bands, and all of them are read", async () => {
  const rows = Array.from({ length: 700 }, (_, index) => [`dòng ${index}`, ""]);
  const bench = makeBench({ ...sheets, "Nhiều ô gộp": rows });
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nhiều ô gộp");
    for (let row = 1; row <= 699; row++) sheet.getRange(`A${row}:B${row}`).merge();
    await context.sync();
  });
  bench.host.resetCounts();
  const open = await bench.run((context) => readSheets(context));
  const merged = open.snapshot.sheets.find(({ name }) => name === "Nhiều ô gộp")!.merges;
  expect(new Set(merged.map(({ top }) => top)).size).toBe(699);
  expect(open.findings).toEqual([]);
  expect(bench.host.syncs).toBeLessThan(14);
});

describe("another installation", () => {
  const portOn = (bench: Bench, session: string) => {
    let runs = 0;
    return openWorkbookPort(bench, {
      session,
      clock: () => now,
      nextRun: () => `${session}-${++runs}`,
      save: { write: () => Promise.resolve(new Uint8Array()), download: () => Promise.resolve(true) },
    });
  };

  test("sees the choices, the last run and its Hoàn tác", async () => {
    const bench = makeSmallBench();
    const first = portOn(bench, "store");
    await first.consolidate(request());
    const settings = { ...defaultSettings("vi"), asOf: "2025-05-31" };
    await first.saveSettings(settings);
    bench.host.installAs("share");
    const second = portOn(bench, "share");
    expect(await second.open()).toMatchObject({ ok: true, value: { settings, undoable: true } });
    expect(await second.undo()).toEqual({ ok: true, value: undefined });
    expect(ownTitles(bench)).toEqual([]);
  });

  test("whose earlier version kept all in settings that we do not see: it is said, units and catalogue are the workbook's", async () => {
    const bench = makeSmallBench();
    await portOn(bench, "store").consolidate(request());
    bench.host.workbook.book.xmlParts.clear();
    bench.host.workbook.book.settings.set("EDU_INDICATORS_STATE", "{}");
    bench.host.installAs("share");
    const opening = await openWorkbook(bench, { session: "share", now });
    expect(opening).toMatchObject({ foreign: true, settings: null, undoable: false });
    expect(opening.adopted).toMatchObject({ unitSet: "lai-chau-districts" });
    expect(opening.adopted?.catalogue?.indicators.map(({ code }) => code)).toEqual(
      request().catalogue.indicators.map(({ code }) => code),
    );
    const outcome = await succeed(bench);
    expect(outcome.kind).toBe("written");
    expect(cellText(bench, "Chi tiết theo đơn vị", "F9")).toBe(units[0]!.code);
  });

  test("interleaved at every request: one writes at a time, nothing is lost, each can take its own back", async () => {
    for (let place = 1; place <= 6; place++) {
      const bench = makeSmallBench();
      await succeed(bench);
      let syncs = 0;
      const other: string[] = [];
      const slow: ExcelRuntime = {
        run: (batch) =>
          bench.run((context) => {
            const sync = context.sync.bind(context);
            context.sync = async <T>(through?: T) => {
              if (++syncs === place) {
                const outcome = await portOn(bench, "share").consolidate(request());
                other.push("problem" in outcome ? outcome.problem.kind : outcome.kind);
              }
              return sync(through);
            };
            return batch(context);
          }),
      };
      const outcome = await portOn(slow as Bench, "store").consolidate(request());
      const mine = "problem" in outcome ? outcome.problem.kind : outcome.kind;
      expect([mine, ...other]).toContain("written");
      expect(locksIn(bench)).toEqual([]);
      expect(ownTitles(bench)).toHaveLength(9);
      expect(await portOn(bench, "next").undo()).toEqual({ ok: true, value: undefined });
    }
  });
});
