/** Two workbooks of ours open at once, each with a page of its own as in Excel: nothing of one gets into the other. */
import type { WorkbookReading } from "../../src/model/report";
import { checkWorkbook } from "../../src/excel/checkWorkbook";
import { openWorkbook } from "../../src/excel/opening";
import { openWorkbookPort } from "../../src/excel/workbookPort";
import type { WorkbookRequest } from "../../src/excel/port";
import type { ExcelRuntime } from "../../src/excel/runtime";
import { undoWorkbook } from "../../src/excel/transaction/restoreWorkbook";
import { readWorkbookFile } from "../../src/files/read";
import { isFailure } from "../../src/files/failure";
import { layOutWorkbook } from "../../src/sheets/workbook";
import { defaultSettings } from "../../src/sheets/settings";
import { readInput } from "../../src/sheets/readBack/readInput";
import { loadClient } from "../../packages/excel-host/src/client";
import type { Bench } from "../../packages/excel-host/test/tools";
import { bytesOf } from "../sheets/layouts";
import {
  ask,
  cellText,
  describe as contentsOf,
  locksIn,
  makeSmallBench,
  now,
  request,
  smallEngine,
  succeed,
  type,
  units,
} from "./smallBook";

jest.setTimeout(120_000);

const DETAIL = "Chi tiết theo đơn vị";
const first = units[0]!.name;

/** The numerator of the first district, which alone differs between the two workbooks. */
const FIGURES = { one: 1200, other: 1001 } as const;

async function makeBench(numerator: number): Promise<Bench> {
  const bench = makeSmallBench({ client: loadClient() });
  await type(bench, first, "D3", numerator);
  return bench;
}

const adjustment = (old: number) => ({
  ...({ unit: units[0]!.code, indicator: "NHA_TRE", field: "numerator", old, new: old - 1 } as const),
  ...{ reason: "điện thoại", document: "", confirmedBy: "ông A", when: "2025-06-01" },
});

/** What an officer does in one workbook: two runs with something typed between them. */
async function work(
  runtime: ExcelRuntime,
  bench: Bench,
  numerator: number,
  changes: Partial<WorkbookRequest> = {},
): Promise<void> {
  const adjusting = { add: [adjustment(numerator)], withdraw: [] };
  await succeed(runtime, { ...changes, adjusting });
  await type(bench, "Tổng hợp", "K8", `ghi chú ${numerator}`);
  await succeed(runtime, changes);
}

/** For the many runs of one test: the result and the adjustments alone. */
const small: Partial<WorkbookRequest> = { engine: smallEngine };

/** The client, with something that happens elsewhere before its nth request is sent. */
function interrupted(bench: Bench, place: number, act: () => Promise<unknown>): ExcelRuntime {
  let syncs = 0;
  return {
    run: (batch) =>
      bench.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = async <T>(through?: T) => {
          if (++syncs === place) await act();
          return sync(through);
        };
        return batch(context);
      }),
  };
}

/** What a workbook holds when its officer alone has worked. */
async function alone(numerator: number) {
  const bench = await makeBench(numerator);
  await work(bench, bench, numerator, small);
  return contentsOf(bench);
}

test("worked in turn by turn, at every request: each holds what it would hold alone", async () => {
  const [one, other] = [await alone(FIGURES.one), await alone(FIGURES.other)];
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
  for (let place = 1; place <= 12; place++) {
    const [here, there] = [await makeBench(FIGURES.one), await makeBench(FIGURES.other)];
    let done = 0;
    const runtime = interrupted(here, place, async () => {
      await work(there, there, FIGURES.other, small);
      done += 1;
    });
    await work(runtime, here, FIGURES.one, small);
    expect(done).toBe(1);
    expect(contentsOf(here)).toEqual(one);
    expect(contentsOf(there)).toEqual(other);
    expect([...locksIn(here), ...locksIn(there)]).toEqual([]);
  }
});

test("both at the same time: neither is kept waiting for the other's lock", async () => {
  const [here, there] = [await makeBench(FIGURES.one), await makeBench(FIGURES.other)];
  await Promise.all([work(here, here, FIGURES.one), work(there, there, FIGURES.other)]);
  expect(cellText(here, DETAIL, "F11")).toBe(FIGURES.one - 1);
  expect(cellText(there, DETAIL, "F11")).toBe(FIGURES.other - 1);
});

test("taken back in one, the other keeps its result, its undo, its edits and its choices", async () => {
  const [here, there] = [await makeBench(FIGURES.one), await makeBench(FIGURES.other)];
  const portOn = (bench: Bench, session: string) => {
    let runs = 0;
    return openWorkbookPort(bench, {
      session,
      clock: () => now,
      nextRun: () => `${session}-${++runs}`,
      save: { write: async () => new Uint8Array(), download: async () => true },
    });
  };
  const [mine, theirs] = [portOn(here, "here"), portOn(there, "there")];
  await Promise.all([mine.consolidate(request()), theirs.consolidate(request())]);
  await mine.saveSettings({ ...defaultSettings("vi"), asOf: "2025-05-31" });
  await theirs.saveSettings({ ...defaultSettings("vi"), asOf: "2025-06-30" });
  const heard: string[] = [];
  await mine.listen(() => heard.push("here"));
  await theirs.listen(() => heard.push("there"));
  await type(there, DETAIL, "F11", 999);
  await there.host.events.delivered;
  await here.host.events.delivered;
  expect(heard).toEqual(["there"]);
  expect((await ask(there)).edits).toMatchObject([{ old: FIGURES.other, now: 999 }]);
  expect((await checkWorkbook(here, request())).standing).toMatchObject({ holds: true, edits: [] });
  const before = contentsOf(there);
  await undoWorkbook(here, request().identity);
  expect(contentsOf(there)).toEqual(before);
  const opened = await Promise.all([here, there].map((bench) => openWorkbook(bench, { session: "x", now })));
  expect(opened).toMatchObject([
    { undone: true, settings: { asOf: "2025-05-31" } },
    { undoable: true, settings: { asOf: "2025-06-30" } },
  ]);
  expect(opened[1]!.undone).toBeUndefined();
});

test("the other workbook chosen as a file is no report of this one: it is told, and pools nothing", async () => {
  const [here, there] = [await makeBench(FIGURES.one), await makeBench(FIGURES.other)];
  const { result } = await succeed(there);
  const bytes = await bytesOf(layOutWorkbook(result, request().layout));
  const file = readWorkbookFile(bytes, "ket-qua-khac.xlsx");
  if (isFailure(file)) throw new Error("not read");
  const { catalogue, scope } = request();
  const reading: WorkbookReading = readInput(file, { catalogue, scope, assignments: [] });
  const without = await checkWorkbook(here, request());
  const withIt = await succeed(here, { files: [reading] });
  const actuals = (one: typeof without.result) => one.consolidation.indicators.map(({ actual }) => actual);
  expect(actuals(withIt.result)).toEqual(actuals(without.result));
  expect(withIt.result.findings.filter(({ code }) => code === "OUR_OWN_OUTPUT")).toMatchObject([
    { at: { file: "ket-qua-khac.xlsx" } },
  ]);
});
