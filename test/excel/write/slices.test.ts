import { type PageTurns, Slices, thisPage } from "../../../src/excel/write/slices";
import { syncLoads } from "../../../src/excel/payload";
import { makeBench } from "../../../packages/excel-host/test/tools";

/** A page on which every look at the clock says what is set, and turns are counted. */
function makePage() {
  const page = { time: 0, turns: 0, onTurn: (): void => undefined };
  const turns: PageTurns = {
    now: () => page.time,
    pause: async () => {
      page.turns++;
      page.onTurn();
    },
  };
  return { page, slices: new Slices(turns) };
}

test.each([
  { pieces: [5, 5, 5], turns: 0 },
  { pieces: [5, 5, 6, 5], turns: 1 },
  { pieces: [40, 1, 40], turns: 2 },
  { pieces: [9, 9, 9, 9], turns: 2 },
])("pieces of $pieces ms give the page $turns turns", async ({ pieces, turns }) => {
  const { page, slices } = makePage();
  for (const piece of pieces) {
    page.time += piece;
    await slices.breathe();
  }
  expect(page.turns).toBe(turns);
});

test("a pause lets the page do what it was about to", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("page"));
  await thisPage.pause();
  await thisPage.pause();
  order.push("work");
  expect(order).toEqual(["page", "work"]);
});

/** Ten cells, each of which takes ten milliseconds to be queued. */
async function writeSlowly(onTurn: (cells: number) => void, beforeLoad?: () => void) {
  const bench = makeBench();
  const { page, slices } = makePage();
  const sheet = bench.host.workbook.sheets[0]!;
  page.onTurn = () => onTurn(bench.host.workbook.sheet(sheet.id).cells.size);
  bench.host.resetCounts();
  const loads = [Array.from({ length: 10 }, (_, row) => row)];
  const written = bench.run((context) =>
    syncLoads(
      context,
      loads,
      (row) => {
        page.time += 10;
        context.workbook.worksheets.getItem("Sheet1").getCell(row, 0).values = [[row]];
      },
      { slices, ...(beforeLoad && { beforeLoad }) },
    ),
  );
  return { written, page, syncs: () => bench.host.syncs, sheet: () => bench.host.workbook.sheet(sheet.id) };
}

test("the page gets turns while a request is queued, of which Excel sees nothing before it is sent whole", async () => {
  const seen: number[] = [];
  const { written, syncs, sheet } = await writeSlowly((cells) => void seen.push(cells));
  await written;
  expect(seen).toEqual([0, 0, 0, 0, 0]);
  expect(syncs()).toBe(1);
  expect(sheet().cells.size).toBe(10);
});

test("a stop while a request is queued keeps it from being sent", async () => {
  let stopped = false;
  const { written, syncs, sheet } = await writeSlowly(
    () => (stopped = true),
    () => {
      if (stopped) throw new Error("stopped");
    },
  );
  await expect(written).rejects.toThrow("stopped");
  expect([syncs(), sheet().cells.size]).toEqual([0, 0]);
});
