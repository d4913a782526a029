import { excelErrorCodes } from "../src/errors";
import { describeWorkbook } from "../src/model/description";
import { errorOf, makeBench } from "./tools";

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

test("a request that only reads, or is refused before its first action, changes nothing at all", async () => {
  const { run, host } = makeBench({
    "Sìn Hồ": [
      [1, "=A1"],
      ["x", null],
    ],
  });
  const before = JSON.stringify(describeWorkbook(host.workbook));
  host.faults.add({ request: 2, moment: "before", code: "AccessDenied" });
  await errorOf(
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sìn Hồ");
      sheet.getUsedRange().load("values,formulas,text,format/font/name");
      await context.sync();
      sheet.getRange("A1:B1").values = [[7, 8]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    }),
  );
  expect(JSON.stringify(describeWorkbook(host.workbook))).toBe(before);
});

test("what stands before a failing action stays done, what stands after is not begun", async () => {
  const { run, host } = makeBench();
  const error = await errorOf(
    run(async (context) => {
      sheet1(context).getRange("A1").values = [["trước"]];
      sheet1(context).getRange("ZZZZ1").values = [[1]];
      sheet1(context).getRange("A2").values = [["sau"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Worksheet.getRange");
  expect(error.debugInfo.statement).toContain("getRange");
  expect([...(host.workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual(["trước"]);
});

test("traces before the error are told", async () => {
  const { run } = makeBench();
  const error = await errorOf(
    run(async (context) => {
      context.trace("một");
      sheet1(context).getRange("nonsense!");
      context.trace("hai");
      await context.sync();
    }),
  );
  expect(error.traceMessages).toEqual(["một"]);
});

type Step = (context: Excel.RequestContext) => unknown;

test.each<[string, string, Step]>([
  ["a bad address", "InvalidArgument", (context) => sheet1(context).getRange("A0")],
  ["an address on another sheet", "InvalidArgument", (context) => sheet1(context).getRange("Nháp!A1")],
  ["beyond the last row", "InvalidArgument", (context) => sheet1(context).getRange("A1048577")],
  [
    "an offset off the sheet",
    "InvalidArgument",
    (context) => sheet1(context).getRange("A1").getOffsetRange(-1, 0),
  ],
  ["a sheet that exists", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("sheet1")],
  [
    "a sheet name of 32 characters",
    "InvalidArgument",
    (context) => context.workbook.worksheets.add("x".repeat(32)),
  ],
  ["a sheet name with a slash", "InvalidArgument", (context) => context.workbook.worksheets.add("2024/2025")],
  ["the reserved sheet name", "InvalidArgument", (context) => context.workbook.worksheets.add("History")],
  ["a name like a cell", "InvalidArgument", (context) => context.workbook.names.add("TT1", "=1")],
  ["a name with a space", "InvalidArgument", (context) => context.workbook.names.add("năm học", "=1")],
  ["a missing name", "ItemNotFound", (context) => context.workbook.names.getItem("thieu")],
  [
    "a wrong enumeration",
    "InvalidArgument",
    (context) => (sheet1(context).getRange("A1").format.horizontalAlignment = "Middle" as never),
  ],
  [
    "a wrong type",
    "InvalidArgument",
    (context) => (sheet1(context).getRange("A1").format.font.bold = "yes" as never),
  ],
  [
    "a wrong colour",
    "InvalidArgument",
    (context) => (sheet1(context).getRange("A1").format.fill.color = "đỏ"),
  ],
  ["the last sheet", "InvalidOperation", (context) => sheet1(context).delete()],
  ["no common cell", "ItemNotFound", (context) => sheet1(context).getRange("A1").getIntersection("B2")],
  ["loading an unknown property", "InvalidArgument", (context) => sheet1(context).load("colour" as never)],
  ["what the host lacks", "HostNotImplemented", (context) => sheet1(context).pivotTables.load("items/name")],
  [
    "a method that the host lacks",
    "HostNotImplemented",
    (context) => sheet1(context).getRange("A1").flashFill(),
  ],
])("%s: %s", async (_name, code, step) => {
  const { run } = makeBench();
  const error = await errorOf(
    run(async (context) => {
      step(context);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("requests and answers above 5 MB are refused, on the desktop not", async () => {
  const big = Array.from({ length: 1000 }, () => ["x".repeat(6000)]);
  const write = (sizeLimit?: null) => {
    const { run, host } = makeBench({ Sheet1: [] }, sizeLimit === null ? { sizeLimit } : {});
    const done = run(async (context) => {
      sheet1(context).getRange("A1:A1000").values = big;
      await context.sync();
    });
    return { done, host };
  };
  const web = write();
  expect((await errorOf(web.done)).code).toBe("RequestPayloadSizeLimitExceeded");
  expect(web.host.workbook.sheets[0]?.cells.size).toBe(0);
  const desktop = write(null);
  await desktop.done;
  expect(desktop.host.workbook.sheets[0]?.cells.size).toBe(1000);
});

test("an answer above 5 MB is refused", async () => {
  const { run, host } = makeBench({ Sheet1: Array.from({ length: 1000 }, () => ["x".repeat(6000)]) });
  const error = await errorOf(
    run(async (context) => (sheet1(context).getUsedRange().load("values"), context.sync())),
  );
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.requests[0]?.responseBytes).toBeGreaterThan(5 * 1024 * 1024);
});

test("while a cell is edited requests fail, or wait when they ask to", async () => {
  const { run, host, Excel } = makeBench();
  host.beginEdit();
  const error = await errorOf(run(async (context) => (sheet1(context).load("name"), context.sync())));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = sheet1(context).load("name");
    await context.sync();
    return sheet.name;
  });
  host.endEdit();
  expect(await waiting).toBe("Sheet1");
});

/** A batch of two writes, struck by a fault. */
async function struck(plan: (bench: ReturnType<typeof makeBench>) => void) {
  const bench = makeBench();
  plan(bench);
  const write = () =>
    bench.run(async (context) => {
      sheet1(context).getRange("A1").values = [[1]];
      await context.sync();
      sheet1(context).getRange("A2").values = [[2]];
      await context.sync();
    });
  const error = await errorOf(write());
  const cells = bench.host.workbook.sheets[0]?.cells.size;
  await write();
  return { code: error.code, cells, after: bench.host.workbook.sheets[0]?.cells.size };
}

test.each(excelErrorCodes)("%s before, after and inside a request", async (code) => {
  const before = await struck(({ host }) => host.faults.add({ request: 2, moment: "before", code }));
  const after = await struck(({ host }) => host.faults.add({ request: 2, moment: "after", code }));
  const transport = await struck(({ host }) =>
    host.faults.add({ request: 1, moment: "before", code, kind: "transport" }),
  );
  const inside = await struck(({ host }) =>
    host.faults.add({ request: ({ actions }) => actions > 3, moment: 3, code }),
  );
  expect([before, after, transport]).toEqual([
    { code, cells: 1, after: 2 },
    { code, cells: 2, after: 2 },
    { code, cells: 0, after: 2 },
  ]);
  expect([inside.code, inside.after]).toEqual([code, 2]);
});

test("clean-ups of the client are not counted as syncs, and nothing stays tracked", async () => {
  const { run, host } = makeBench({ Sheet1: [[1]] });
  await run(async (context) => {
    sheet1(context).getRange("A1").load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([host.syncs, host.requests.filter(({ cleanup }) => cleanup).length, host.trackedObjects]).toEqual([
    1, 1, 0,
  ]);
});
