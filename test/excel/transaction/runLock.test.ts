/** A run that another page takes over, and one that lives long. */
import { openWorkbook } from "../../../src/excel/opening";
import { restoreWorkbook } from "../../../src/excel/transaction/restoreWorkbook";
import type { ExcelRuntime } from "../../../src/excel/runtime";
import type { Bench } from "../../../packages/excel-host/test/tools";
import { describe as contentsOf, fail, openConsolidated, now, succeed, type, units } from "../smallBook";
import { noteCell } from "../noteCell";

jest.setTimeout(60_000);

const later = new Date(now.getTime() + 5 * 60_000);
let pages = 0;
const otherPage = () => ({ session: `page-${++pages}`, run: `other-${pages}`, now: later });

/** A page over the same workbook in which something happens before each of its syncs. */
const interrupted = (bench: Bench, before: (sync: number) => Promise<void>): ExcelRuntime => {
  let syncs = 0;
  return {
    run: (batch) =>
      bench.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = async <T>(through?: T) => {
          await before(++syncs);
          return sync(through);
        };
        return batch(context);
      }),
  };
};

/** The client syncs once more at the end of each batch. */
test.each([
  { sync: 5, moment: "keeps its image", state: "untouched" },
  { sync: 7, moment: "makes its sheets", state: "unfinished" },
  { sync: 8, moment: "writes its sheets", state: "unfinished" },
])("a run that another page takes over before it $moment writes nothing more", async ({ sync, state }) => {
  const bench = await openConsolidated();
  await type(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  const before = contentsOf(bench);
  await type(bench, units[0]!.name, "D3", 700);
  const overtaken = interrupted(bench, async (number) => {
    if (number === sync) await restoreWorkbook(bench, otherPage());
  });
  const outcome = await fail(overtaken);
  expect(outcome).toMatchObject({ kind: "failed", state, problem: { kind: "takenOver" } });
  await type(bench, units[0]!.name, "D3", 1200);
  expect(contentsOf(bench)).toEqual(before);
  expect(await openWorkbook(bench, otherPage())).toMatchObject({ unfinished: null, undoable: true });
  expect((await succeed(bench)).kind).toBe("written");
});

/** Another page shares no memory with this one, and knows a run by what stands in the workbook alone. */
async function loadOtherPage() {
  let page: typeof import("../../../src/excel/opening") | null = null;
  await jest.isolateModulesAsync(async () => {
    page = await import("../../../src/excel/opening");
  });
  return page!;
}

test("a long run is not offered to be put back as long as it sends requests", async () => {
  const bench = await openConsolidated();
  const opening = await loadOtherPage();
  const seen: unknown[] = [];
  let clock = now;
  const slow = interrupted(bench, async (number) => {
    // Each request of the run takes twenty seconds.
    clock = new Date(clock.getTime() + 20_000);
    if (number === 6)
      seen.push((await opening.openWorkbook(bench, { session: "other", now: clock })).unfinished);
  });
  await succeed(slow, { identity: { session: "slow", run: "slow-1", now, clock: () => clock } });
  expect(seen).toEqual([null]);
});
