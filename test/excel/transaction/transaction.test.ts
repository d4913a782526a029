/** All or nothing: cancelling, undo, and putting back what was cut off. */
import { openWorkbook } from "../../../src/excel/opening";
import type { RunStep } from "../../../src/excel/port";
import { restoreWorkbook, undoWorkbook } from "../../../src/excel/transaction/restoreWorkbook";
import type { ExcelRuntime } from "../../../src/excel/runtime";
import { type Bench, errorOf, keepImage } from "../../../packages/excel-host/test/tools";
import {
  cellText,
  describe as contentsOf,
  fail,
  locksIn,
  makeSmallBench,
  openConsolidated,
  now,
  ownTitles,
  succeed,
  type,
  units,
} from "../smallBook";
import { noteCell } from "../noteCell";

// The real client writes eight sheets in half a second, and longer on a busy machine.
jest.setTimeout(60_000);

const later = new Date(now.getTime() + 5 * 60_000);
let pages = 0;
const otherPage = () => ({ session: `page-${++pages}`, run: `other-${pages}`, now: later });

/** Our sheets as they stand, and everything else, without what the runs keep for putting back. */
const standing = (bench: Bench) => {
  const { book, ...rest } = contentsOf(bench);
  const { settings: _settings, ...others } = book;
  return { ...rest, book: others };
};

const answers: readonly RunStep[] = ["reading", "consolidating", "preparing", "saving", "writing"];

test.each(answers)("stopped while %s, the workbook is as it was and says so", async (step) => {
  const bench = await openConsolidated();
  const before = contentsOf(bench);
  const abort = new AbortController();
  const onStep = (at: RunStep): void => (at === step ? abort.abort() : undefined);
  const outcome = await fail(bench, {}, { signal: abort.signal, onStep });
  expect(outcome).toMatchObject({
    kind: "cancelled",
    state: step === "writing" ? "restored" : "untouched",
    problem: { message: { vi: expect.stringMatching(/^Đã dừng theo yêu cầu/) as string } },
  });
  expect(contentsOf(bench)).toEqual(before);
});

test("the steps are told in their order", async () => {
  const steps: RunStep[] = [];
  await succeed(makeSmallBench(), {}, { onStep: (step) => steps.push(step) });
  expect(steps).toEqual(answers);
});

test("Hoàn tác gives back what stood before the run, and taken back too what was typed since", async () => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  await type(bench, "Ghi nhớ", "D1", "='Tổng hợp'!F8*2");
  const before = standing(bench);
  await type(bench, units[0]!.name, "D3", 900);
  const { before: rows } = await succeed(bench);
  expect(Object.keys(rows ?? {})).toHaveLength(3);
  await type(bench, "Điều chỉnh", "A6", "ghi sau khi chạy");
  const after = standing(bench);
  const isUndone = async () => (await openWorkbook(bench, otherPage())).undone ?? false;
  expect(await isUndone()).toBe(false);
  await undoWorkbook(bench, otherPage());
  expect(await isUndone()).toBe(true);
  expect(cellText(bench, units[0]!.name, "D3")).toBe(900);
  await type(bench, units[0]!.name, "D3", 1200);
  expect(standing(bench)).toEqual(before);
  await undoWorkbook(bench, otherPage());
  expect(await isUndone()).toBe(false);
  await type(bench, units[0]!.name, "D3", 900);
  expect(standing(bench)).toEqual(after);
});

test("Hoàn tác of a first run takes its sheets away; one that a formula of the user's refers to stays blank", async () => {
  const bench = makeSmallBench();
  const before = standing(bench);
  await succeed(bench);
  await undoWorkbook(bench, otherPage());
  expect(standing(bench)).toEqual(before);
  await succeed(bench);
  await type(bench, "Ghi nhớ", "D1", "=SUM('Tổng hợp'!F8:F9)");
  await undoWorkbook(bench, otherPage());
  expect(bench.host.workbook.sheets.map(({ name }) => name)).toEqual([...before.order, "Tổng hợp"]);
  expect(ownTitles(bench)).toEqual(["Tổng hợp"]);
  expect(bench.host.workbook.sheets.at(-1)!.cells.size).toBe(0);
  await succeed(bench);
  const formula = [...bench.host.workbook.sheets.find(({ name }) => name === "Ghi nhớ")!.cells.values()].map(
    (cell) => cell.formula,
  );
  expect(formula).toContain("=SUM('Tổng hợp'!F8:F9)");
  expect(ownTitles(bench)).toHaveLength(9);
});

test("Hoàn tác of a first run leaves a sheet there on which somebody has written beside our table", async () => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", "N3", "biên bản họp 12/6");
  await undoWorkbook(bench, otherPage());
  expect(ownTitles(bench)).toEqual(["Tổng hợp"]);
  expect([cellText(bench, "Tổng hợp", "N3"), cellText(bench, "Tổng hợp", "A8")]).toEqual([
    "biên bản họp 12/6",
    undefined,
  ]);
  await succeed(bench);
  expect(cellText(bench, "Tổng hợp", "N3")).toBe("biên bản họp 12/6");
});

/** Page breaks that the officer has set, by sheet; a run lays its own pages on Chi tiết. */
const setBreaks = (bench: Bench, sheetName: string, cells: readonly string[]) =>
  bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
    for (const cell of cells) {
      sheet.horizontalPageBreaks.add(cell);
      if (!cell.startsWith("A")) sheet.verticalPageBreaks.add(cell);
    }
    await context.sync();
  });

const breaksOf = (bench: Bench) =>
  Object.fromEntries(bench.host.workbook.sheets.map(({ name, pageBreaks }) => [name, pageBreaks]));

const withBreaks = keepImage(async () => {
  const bench = makeSmallBench();
  await succeed(bench);
  await setBreaks(bench, "Chi tiết theo đơn vị", ["A15", "H21"]);
  await setBreaks(bench, "Tổng hợp", ["A9"]);
  return bench;
});

test("page breaks that the officer has set come back with Hoàn tác, and with it the run's own", async () => {
  const bench = await withBreaks();
  const before = breaksOf(bench);
  await succeed(bench);
  const after = breaksOf(bench);
  expect(after["Chi tiết theo đơn vị"]).not.toEqual(before["Chi tiết theo đơn vị"]);
  expect(after["Tổng hợp"]).toEqual(before["Tổng hợp"]);
  await undoWorkbook(bench, otherPage());
  expect(breaksOf(bench)).toEqual(before);
  await undoWorkbook(bench, otherPage());
  expect(breaksOf(bench)).toEqual(after);
  // What stands there now is not what the last run wrote any more.
  await setBreaks(bench, "Chi tiết theo đơn vị", []);
  await succeed(bench);
  await undoWorkbook(bench, otherPage());
  expect(breaksOf(bench)["Chi tiết theo đơn vị"]).toEqual({ horizontal: [], vertical: [] });
});

test("page breaks stand as they did wherever the writing of a run fails or is cut off", async () => {
  const bench = await withBreaks();
  const start = bench.host.workbook.snapshot();
  const before = breaksOf(bench);
  bench.host.resetCounts();
  await succeed(bench);
  const { actions } = bench.host.requests.filter(({ cleanup }) => !cleanup).at(-1)!;
  for (const moment of [0.2, 0.4, 0.6, 0.8, 0.95].map((part) => Math.floor(part * (actions - 1)))) {
    bench.host.workbook.restore(start);
    bench.host.resetCounts();
    bench.host.faults.add({ request: 6, moment, code: "GeneralException" });
    expect(await fail(bench)).toMatchObject({ state: "restored" });
    expect({ moment, breaks: breaksOf(bench) }).toEqual({ moment, breaks: before });
    bench.host.workbook.restore(start);
    await cutOff(bench, 6, moment);
    await restoreWorkbook(bench, otherPage());
    expect({ moment, breaks: breaksOf(bench) }).toEqual({ moment, breaks: before });
  }
});

test("nothing to take back is said", async () => {
  const error = await errorOf(undoWorkbook(makeSmallBench(), otherPage()));
  expect(error).toMatchObject({ kind: "nothingToUndo" });
});

/** A run whose page is closed while it writes: nothing that follows reaches Excel. */
async function cutOff(bench: Bench, request: number, moment: number): Promise<void> {
  bench.host.resetCounts();
  bench.host.faults.add({ request, moment, code: "GeneralException" });
  bench.host.faults.add({
    request: ({ number }) => number > request,
    moment: "before",
    code: "GeneralException",
    times: 99,
  });
  expect(await fail(bench)).toMatchObject({ state: "unfinished" });
  bench.host.faults.clear();
}

test.each([
  [5, 3],
  [6, 20],
  [6, 900],
])("a run cut off in request %d at %d is offered to be put back by another page", async (request, moment) => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  await type(bench, "Ghi nhớ", "D1", "='Tổng hợp'!F8*2");
  const before = contentsOf(bench);
  await cutOff(bench, request, moment);
  expect(locksIn(bench)).toHaveLength(1);
  const opening = await openWorkbook(bench, otherPage());
  expect(opening).toMatchObject({ unfinished: { since: now.toISOString() }, undoable: false });
  await restoreWorkbook(bench, otherPage());
  expect(contentsOf(bench)).toEqual(before);
  expect(await openWorkbook(bench, otherPage())).toMatchObject({ unfinished: null, undoable: true });
  await restoreWorkbook(bench, otherPage());
  expect(contentsOf(bench)).toEqual(before);
});

test("a first run cut off leaves nothing once it is put back", async () => {
  const bench = makeSmallBench();
  const before = contentsOf(bench);
  await cutOff(bench, 6, 900);
  await restoreWorkbook(bench, otherPage());
  expect(contentsOf(bench)).toEqual(before);
});

/** Action of the last request by which the first sheet has been blanked and not yet been filled. */
const momentOfBlank = 24;

test("running again after a run was cut off puts back first, so that no note is lost", async () => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  await cutOff(bench, 6, momentOfBlank);
  expect(cellText(bench, "Tổng hợp", noteCell(1))).toBeUndefined();
  const steps: RunStep[] = [];
  await succeed(bench, {}, { onStep: (step) => steps.push(step) });
  expect(cellText(bench, "Tổng hợp", noteCell(1))).toMatch(/^Đã gọi điện cho Phòng/);
  expect(steps.slice(0, 3)).toEqual(["reading", "restoring", "reading"]);
});

test("a run of a co-author that is writing right now is not offered to be put back", async () => {
  const bench = await openConsolidated();
  let seen: unknown;
  const watching: ExcelRuntime = {
    run: async (batch) => {
      const { book } = bench.host.workbook;
      const parts = [...book.xmlParts.values()].map(({ xml }) => xml);
      if (parts.some((xml) => xml.includes(":state") && xml.includes('"since"')))
        seen ??= await openWorkbook(bench, { session: "co-author", now });
      return bench.run(batch);
    },
  };
  await succeed(watching);
  expect(seen).toMatchObject({ unfinished: null, undoable: false });
});

test("a workbook whose looks are not kept, as from the command line, gets its contents back", async () => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  await bench.host.act(({ book }) => {
    book.settings.clear();
    book.xmlParts.clear();
  });
  const cells = () => bench.host.workbook.sheets.map(({ name, cells: kept }) => [name, [...kept].sort()]);
  const before = JSON.stringify(cells());
  bench.host.resetCounts();
  bench.host.faults.add({ request: 6, moment: 900, code: "GeneralException" });
  expect(await fail(bench)).toMatchObject({ state: "restored" });
  expect(JSON.stringify(cells())).toBe(before);
});

/** The client on an Excel that makes one undo step of a whole run. */
const merging = (bench: Bench): ExcelRuntime => ({
  run: (batch) => bench.run(batch),
  runMerged: (batch) => bench.Excel.run({ mergeUndoGroup: true }, batch),
  isSetSupported: (name, version) => bench.Office.context.requirements.isSetSupported(name, version),
});

test("where Excel can, the writing of a run is one step of its own undo list", async () => {
  const bench = makeSmallBench();
  await succeed(merging(bench));
  const first = standing(bench);
  await type(bench, units[0]!.name, "D3", 900);
  await succeed(merging(bench));
  // Reading merges has emptied the list; then come the image, and one step for both requests that write.
  expect(bench.host.undoHistory.depth).toBe(2);
  await bench.host.undo();
  await type(bench, units[0]!.name, "D3", 1200);
  expect(standing(bench)).toEqual(first);
});

test("after Ctrl+Z, which no record of ours follows, our own words are not taken for the officer's", async () => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", noteCell(2), "Đã gọi điện");
  await type(bench, units[0]!.name, "D3", "");
  await succeed(bench);
  expect(cellText(bench, "Tổng hợp", noteCell(1))).toMatch(/chưa có số liệu: /);
  await type(bench, units[0]!.name, "D3", 1200);
  await succeed(merging(bench));
  expect(cellText(bench, "Tổng hợp", noteCell(1))).toBeUndefined();
  const kept = [...bench.host.workbook.book.xmlParts];
  await bench.host.undo();
  await bench.host.act(({ book }) => {
    book.xmlParts.clear();
    kept.forEach(([id, part]) => book.xmlParts.set(id, part));
  });
  expect(cellText(bench, "Tổng hợp", noteCell(1))).toMatch(/chưa có số liệu: /);
  await succeed(bench);
  expect(cellText(bench, "Tổng hợp", noteCell(1))).toBeUndefined();
  expect(cellText(bench, "Tổng hợp", noteCell(2))).toMatch(/^Đã gọi điện\nThiếu[^\n]*$/);
});

test("a run that fails while it makes sheets leaves the user's colours on ours too", async () => {
  const bench = await openConsolidated();
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").getRange("B8").format.fill.color = "#FFFF00";
    await context.sync();
  });
  const before = contentsOf(bench);
  bench.host.resetCounts();
  bench.host.faults.add({ request: 5, moment: "after", code: "GeneralException" });
  expect(await fail(bench)).toMatchObject({ state: "restored" });
  expect(contentsOf(bench)).toEqual(before);
});

test("an Excel that refuses one step for a whole run is written in several", async () => {
  const bench = makeSmallBench();
  bench.host.faults.add({ request: 5, moment: 4, code: "UndoNotSupported" });
  const runtime = merging(bench);
  expect((await succeed(runtime)).kind).toBe("written");
  bench.host.resetCounts();
  await succeed(runtime);
  expect(bench.host.syncs).toBe(6);
});

test("an Excel without that requirement set is not asked for it", async () => {
  const bench = makeSmallBench();
  const runtime = {
    ...merging(bench),
    isSetSupported: () => false,
    runMerged: () => Promise.reject(new Error()),
  };
  expect((await succeed(runtime)).kind).toBe("written");
});
