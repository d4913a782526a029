import { readdirSync, readFileSync } from "node:fs";
import { consolidate } from "../../src/pooling/consolidate";
import { directEngine } from "../../src/excel/consolidationEngine";
import { consolidateWorkbook } from "../../src/excel/consolidateWorkbook";
import type { WorkbookRequest } from "../../src/excel/port";
import { describeSheet } from "../../packages/excel-host/src/model/description";
import { parseArea } from "../../packages/excel-host/src/model/address";
import { writeBlock } from "../../packages/excel-host/src/model/blocks";
import { readInput } from "../../src/sheets/readBack/readInput";
import { isFailure } from "../../src/files/failure";
import { readWorkbookFile } from "../../src/files/read";
import type { Bench } from "../../packages/excel-host/test/tools";
import { keepImage, makeBench } from "../../packages/excel-host/test/tools";
import { plainJournal } from "../sheets/layouts";
import { catalogue, districts } from "../sheets/results";
import { lockXml } from "../../src/excel/transaction/runLock";
import { locksIn } from "./smallBook";
import { openSheets, SAMPLES, sampleSheets } from "./openBook";
import { noteCell } from "./noteCell";

// The real client on nine reports takes a second or two, and longer on a busy machine.
jest.setTimeout(60_000);

const scope = { kind: "set", set: districts } as const;
const now = new Date("2025-06-01T08:30:00Z");
let runs = 0;

const request = (changes: Partial<WorkbookRequest> = {}): WorkbookRequest => ({
  catalogue,
  scope,
  assignments: [],
  previous: null,
  asOf: null,
  files: [],
  sources: null,
  excluded: [],
  engine: directEngine,
  layout: { language: "vi", formulas: "native", journal: plainJournal },
  identity: { session: "page", run: `run-${++runs}`, now },
  ...changes,
});

const sampleReadings = () =>
  readdirSync(SAMPLES)
    .sort()
    .map((file) => {
      const workbook = readWorkbookFile(new Uint8Array(readFileSync(`${SAMPLES}/${file}`)), file);
      if (isFailure(workbook)) throw new Error(file);
      return readInput(workbook, { catalogue, scope, assignments: [] });
    });

const fromFiles = consolidate(sampleReadings(), { ...request(), adjustments: [] });

async function succeed(bench: Bench, changes: Partial<WorkbookRequest> = {}) {
  const outcome = await consolidateWorkbook(bench, request(changes));
  if ("problem" in outcome) throw new Error(outcome.problem.message.vi);
  if (outcome.kind === "asks") throw new Error(JSON.stringify(outcome.questions));
  return outcome;
}

/** The samples as sheets of a workbook after a first run. */
const openConsolidated = keepImage(async () => {
  const bench = openSheets(sampleSheets());
  await succeed(bench);
  return bench;
});

async function fail(bench: Bench, changes: Partial<WorkbookRequest> = {}) {
  const outcome = await consolidateWorkbook(bench, request(changes));
  if (!("problem" in outcome)) throw new Error(outcome.kind);
  return outcome.problem;
}

/** All figures of a result, without where they were read. */
const figuresOf = ({ consolidation }: typeof fromFiles) =>
  consolidation.indicators.map(({ byUnit, indicator, ...row }) => ({
    ...row,
    code: indicator.code,
    byUnit: byUnit.map(({ at, denominatorAt, ...part }) => ({
      ...part,
      at: at?.cell,
      below: denominatorAt?.cell,
    })),
  }));

const textOf = (bench: Bench, sheetName: string, address: string): unknown => {
  const sheet = bench.host.workbook.sheets.find(({ name }) => name === sheetName)!;
  const { row, column } = parseArea(address)!;
  return sheet.cells.get(row * 16384 + column)?.value;
};

const put = (bench: Bench, sheetName: string, address: string, value: string | number) =>
  bench.host.act((workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === sheetName)!;
    writeBlock(workbook, sheet.id, parseArea(address)!, [[value]]);
  });

const keptOf = (bench: Bench) => JSON.stringify(bench.host.workbook.sheets.map(describeSheet));

test("the samples as sheets of one workbook give the figures that their files give, in six requests", async () => {
  const bench = openSheets(sampleSheets());
  const before = keptOf(bench);
  const { result, kind, titles } = await succeed(bench);
  expect(kind).toBe("written");
  expect(figuresOf(result)).toEqual(figuresOf(fromFiles));
  expect(bench.host.syncs).toBe(6);
  expect(titles.get("summary")).toBe("Tổng hợp");
  const users = bench.host.workbook.sheets.slice(0, sampleSheets().length);
  expect(JSON.stringify(users.map(describeSheet))).toBe(before);
  expect(locksIn(bench)).toEqual([]);
});

test("a second run gives the same, pools nothing of the first, and updates in place", async () => {
  const bench = await openConsolidated();
  const ids = bench.host.workbook.sheets.map(({ id }) => id);
  const cells = bench.host.workbook.sheets.map(({ cells: kept }) => JSON.stringify([...kept]));
  const { result } = await succeed(bench);
  expect(figuresOf(result)).toEqual(figuresOf(fromFiles));
  expect(bench.host.workbook.sheets.map(({ id }) => id)).toEqual(ids);
  expect(bench.host.workbook.sheets.map(({ cells: kept }) => JSON.stringify([...kept]))).toEqual(cells);
});

test("sheets and files mix freely; a workbook without a report of its own lacks nothing", async () => {
  const files = sampleReadings();
  const only = await succeed(makeBench({ "Ghi nhớ": [["việc cần làm"]] }), { files });
  expect(figuresOf(only.result)).toEqual(figuresOf(fromFiles));
  expect(only.result.findings.map(({ code }) => code)).not.toContain("NO_REPORT_FOUND");
  const [first] = sampleSheets();
  const mixed = await succeed(openSheets([first!]), { files: files.slice(1) });
  expect(figuresOf(mixed.result)).toEqual(figuresOf(fromFiles));
});

test("only the chosen sheets are read", async () => {
  const [first] = sampleSheets();
  const { result } = await succeed(openSheets(sampleSheets()), { sources: [first!.name] });
  expect(result.consolidation.units.filter(({ received }) => received)).toHaveLength(1);
});

test("nothing usable: nothing is written, and the lock is gone", async () => {
  const bench = makeBench({ "Sìn Hồ": [["chưa có gì"]] });
  const before = keptOf(bench);
  expect((await succeed(bench)).kind).toBe("nothingUsable");
  expect([keptOf(bench), bench.host.workbook.book.xmlParts.size]).toEqual([before, 0]);
});

test("what the officer types into Ghi chú survives run after run, whatever we say beside it", async () => {
  const bench = await openConsolidated();
  const ours = String(textOf(bench, "Tổng hợp", noteCell(2)) ?? "");
  await put(bench, "Tổng hợp", noteCell(1), "Đã gọi điện cho Phòng");
  await put(bench, "Tổng hợp", noteCell(2), `${ours}; chờ công văn`);
  await put(bench, "Phụ lục A", "I12", "Xem Tờ trình");
  const numbered = textOf(bench, "Phụ lục A", "A12");
  for (let run = 0; run < 3; run++) await succeed(bench);
  expect(numbered).toBeDefined();
  expect(textOf(bench, "Tổng hợp", noteCell(1))).toMatch(/^Đã gọi điện cho Phòng/);
  expect(textOf(bench, "Tổng hợp", noteCell(2))).toBe(["; chờ công văn", ours].filter(Boolean).join("\n"));
  expect(textOf(bench, "Phụ lục A", "I12")).toMatch(/^Xem Tờ trình/);
  await put(bench, "Tổng hợp", noteCell(1), "");
  await succeed(bench);
  expect(String(textOf(bench, "Tổng hợp", noteCell(1)) ?? "")).not.toContain("gọi điện");
});

test("every row of the Điều chỉnh survives, also one that has no effect, and adjusts the result", async () => {
  const bench = await openConsolidated();
  const [unit, indicator] = [districts.units[0]!, catalogue.indicators.find(({ kind }) => kind === "rate")!];
  const rows: [string, string | number][] = [
    ["A5", "Huyện không có"],
    ["A7", unit.name],
    ["B7", indicator.nameVi],
    ["C7", "Tử số"],
    ["E7", 1],
    ["F7", "=1+1"],
    ["G7", "'0912"],
    ["A9", "viết dở"],
  ];
  for (const [address, value] of rows) await put(bench, "Điều chỉnh", address, value);
  for (let run = 0; run < 2; run++) {
    const { result } = await succeed(bench);
    expect(result.consolidation.adjustments.filter(({ new: to }) => to === 1)).toHaveLength(1);
    expect(result.findings.map(({ code }) => code)).toContain("ADJUSTED");
  }
  expect(rows.map(([address]) => textOf(bench, "Điều chỉnh", address))).toEqual([
    "Huyện không có",
    unit.name,
    indicator.nameVi,
    "Tử số",
    1,
    "#NOT_CALCULATED!",
    "0912",
    "viết dở",
  ]);
  const detail = bench.host.workbook.sheets.find(({ name }) => name === "Chi tiết theo đơn vị")!;
  const links = [...detail.hyperlinks.values()].map(({ documentReference }) => documentReference);
  expect(links).toContain("'Điều chỉnh'!A7");
});

test("protected sheets and structures are refused before anything is written, with what to do", async () => {
  const bench = openSheets(sampleSheets());
  await bench.host.act((workbook) => void (workbook.book.protection = { password: "" }));
  const before = keptOf(bench);
  expect(await fail(bench)).toMatchObject({ kind: "structureProtected" });
  expect(keptOf(bench)).toBe(before);
  await bench.host.act((workbook) => void (workbook.book.protection = null));
  await succeed(bench);
  await bench.host.act((workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === "Danh mục")!;
    workbook.edit(sheet.id).protection = { options: {}, password: "" };
  });
  const written = keptOf(bench);
  const problem = await fail(bench);
  expect(problem.kind).toBe("sheetProtected");
  expect(problem.message.vi).toContain("“Danh mục”");
  expect(keptOf(bench)).toBe(written);
});

test("a workbook of a newer version of ours is left alone", async () => {
  const bench = openSheets(sampleSheets());
  await bench.run(async (context) => {
    context.workbook.names.add("EDU_INDICATORS_MARK", '="edu-indicators|99|2030-2031|x|Tỉnh Lai Châu"');
    await context.sync();
  });
  const before = keptOf(bench);
  const problem = await fail(bench);
  expect(problem).toMatchObject({
    kind: "newerVersion",
    message: { vi: expect.stringContaining("phiên bản 99") as string },
  });
  expect(keptOf(bench)).toBe(before);
});

test("a name of the user's that we need is not taken", async () => {
  const bench = openSheets(sampleSheets());
  await bench.run(async (context) => {
    context.workbook.names.add("EDU_DANH_MUC", context.workbook.worksheets.getFirst().getRange("A1"));
    await context.sync();
  });
  expect(await fail(bench)).toMatchObject({ kind: "nameTaken" });
});

test("two runs at once: one is carried out, the other says when the first began; later runs are free", async () => {
  const bench = openSheets(sampleSheets());
  const both = await Promise.all([1, 2].map(() => consolidateWorkbook(bench, request())));
  expect(both.map(({ kind }) => kind).sort()).toEqual(["failed", "written"]);
  expect(both.find(({ kind }) => kind === "failed")).toMatchObject({ problem: { kind: "running" } });
  expect((await succeed(bench)).kind).toBe("written");
});

test.each([
  ["another page, just now", "other", 1, "failed"],
  ["another page, cut off long ago", "other", 11, "written"],
  ["this page, cut off", "page", 1, "written"],
])("a lock of %s", async (_name, session, minutes, kind) => {
  const bench = openSheets(sampleSheets());
  const since = new Date(now.getTime() - minutes * 60_000).toISOString();
  const xml = lockXml({ session, run: "before", since });
  bench.host.workbook.book.xmlParts.set("before", { id: "before", xml });
  const outcome = await consolidateWorkbook(bench, request());
  expect(outcome.kind).toBe(kind);
  expect(locksIn(bench)).toEqual(kind === "failed" ? ["before"] : []);
});

test("while a cell is edited nothing is written, and the message says how to end it", async () => {
  const bench = openSheets(sampleSheets());
  bench.host.beginEdit();
  const problem = await fail(bench);
  expect(problem).toMatchObject({
    kind: "editing",
    message: { vi: expect.stringContaining("Nhấn Enter") as string },
  });
  bench.host.endEdit();
  expect((await succeed(bench)).kind).toBe("written");
});

// Every request and every code on a small workbook: faults.test.ts.
test.each<[number, number | "before" | "after"]>([
  [4, "after"],
  [5, 5],
  [6, 2000],
  [6, "after"],
])(
  "a failure of request %d at %s leaves the workbook as it was, and a second try succeeds",
  async (number, moment) => {
    const bench = openSheets(sampleSheets());
    const before = keptOf(bench);
    bench.host.faults.add({ request: number, moment, code: "GeneralException" });
    const state = number === 4 ? "untouched" : "restored";
    expect(await consolidateWorkbook(bench, request())).toMatchObject({ kind: "failed", state });
    expect(keptOf(bench)).toBe(before);
    bench.host.faults.clear();
    expect(figuresOf((await succeed(bench)).result)).toEqual(figuresOf(fromFiles));
  },
);

test("manual calculation, and a title that the user has taken, are told", async () => {
  const bench = openSheets(
    [
      ...sampleSheets(),
      { ...sampleSheets()[0]!, name: "Tổng hợp", values: [["của tôi"]], formulas: [], merges: [] },
    ],
    { settings: { calculationMode: "Manual" } },
  );
  const { notices, titles } = await succeed(bench);
  expect(notices.map(({ vi }) => vi)).toEqual([
    expect.stringContaining("F9"),
    expect.stringContaining("“Tổng hợp (2)”"),
  ]);
  expect(titles.get("summary")).toBe("Tổng hợp (2)");
});

test("a source sheet renamed, a result sheet hidden and moved between runs: the run goes on", async () => {
  const bench = await openConsolidated();
  await bench.host.act((workbook) => {
    const [first] = workbook.sheets;
    workbook.edit(first!.id).name = "Đã đổi tên";
    const own = workbook.sheets.find(({ name }) => name === "Nhật ký")!;
    workbook.edit(own.id).visibility = "Hidden";
    workbook.arrange([...workbook.sheets].reverse());
  });
  expect(figuresOf((await succeed(bench)).result)).toEqual(figuresOf(fromFiles));
});
