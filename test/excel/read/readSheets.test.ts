import { columnName } from "../../../src/model/address";
import type { SheetSnapshot } from "../../../src/model/snapshot";
import { readSheets } from "../../../src/excel/read/readSheets";
import { errorOf, makeBench } from "../../../packages/excel-host/test/tools";
import { openSheets, sampleSheets } from "../openBook";

// Large sheets take seconds on a busy machine.
jest.setTimeout(60_000);

test("the samples read from an open workbook as they read from their files", async () => {
  const sheets = sampleSheets();
  const { run } = openSheets(sheets);
  const { snapshot, findings } = await run((context) => readSheets(context));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  snapshot.sheets.forEach((sheet, index) => expect(byPlace(sheet)).toEqual(byPlace(sheets[index]!)));
  expect([snapshot.file, snapshot.mark, findings]).toEqual([null, null, []]);
});

/** Merges are a set; a merge whose first cell lies outside the used values is nobody's. */
const byPlace = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
});

/** `count` reports of the samples' shape. */
function manySheets(count: number): SheetSnapshot[] {
  const sheets = sampleSheets();
  return Array.from({ length: count }, (_, index) => ({
    ...sheets[index % sheets.length]!,
    name: `Đơn vị ${index + 1}`,
  }));
}

test.each([9, 39, 200])("%d sheets take three syncs", async (count) => {
  const { run, host } = openSheets(manySheets(count));
  const { snapshot } = await run((context) => readSheets(context));
  const bytes = host.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  console.info(`${count} sheets: ${host.syncs} syncs, ${bytes} bytes read`);
  expect(snapshot.sheets).toHaveLength(count);
  expect(host.syncs).toBe(3);
});

const filled = (rows: number, columns: number, value: (row: number, column: number) => string | number) => ({
  name: "Số liệu",
  visibility: "visible" as const,
  top: 2,
  left: 1,
  values: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_u, column) => value(row, column)),
  ),
  formats: [],
  formulas: [],
  merges: [],
  mark: null,
});

test("every further 4 MB costs one sync, and no answer passes 5 MB", async () => {
  const { run, host } = openSheets([filled(20_000, 10, (row, column) => row * 10 + column)]);
  const { snapshot } = await run((context) => readSheets(context));
  const bytes = host.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(snapshot.sheets[0]?.values.at(-1)).toEqual(
    Array.from({ length: 10 }, (_, index) => 199_990 + index),
  );
  expect(host.syncs).toBeLessThanOrEqual(3 + Math.ceil(bytes / (3 * 1024 * 1024)));
  expect(Math.max(...host.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
});

test("texts longer than expected are asked for again in halves", async () => {
  const long = "Tỷ lệ trẻ em được chăm sóc, giáo dục ".repeat(20);
  const sheets = [filled(6000, 2, () => long), { ...filled(3, 1, (row) => row), name: "Ngắn" }];
  const { run, host } = openSheets(sheets);
  const { snapshot } = await run((context) => readSheets(context));
  expect(snapshot.sheets.map(({ values }) => values)).toEqual(sheets.map(({ values }) => values));
  expect(host.requests.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
});

test("a single cell that no answer can hold ends with Excel's error", async () => {
  const bench = openSheets([filled(1, 2000, () => "x".repeat(3000))]);
  const error = await errorOf(bench.run((context) => readSheets(context)));
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("blank sheets, errors, booleans, formulas with blank results, texts that look like formulas", async () => {
  const { run, host } = openSheets([
    {
      ...filled(1, 1, () => 0),
      name: "Ẩn",
      visibility: "veryHidden",
      values: [[{ error: "#REF!" }, "#REF!", true, "", "=A1", null, 0]],
      formulas: [["=X!A1", null, null, '=IF(1,"","")', null, null, "=A2"]],
    },
    { ...filled(0, 0, () => 0), name: "Trống", values: [] },
  ]);
  host.workbook.edit(host.workbook.sheets[1]!.id).merges = [{ row: 0, column: 0, rows: 2, columns: 2 }];
  const { snapshot } = await run((context) => readSheets(context));
  expect(snapshot.sheets[0]).toMatchObject({
    visibility: "veryHidden",
    top: 2,
    left: 1,
    values: [[{ error: "#REF!" }, "#REF!", true, "", "=A1", null, 0]],
    formulas: [["=X!A1", null, null, '=IF(1,"","")', null, null, "=A2"]],
  });
  expect(snapshot.sheets[1]).toMatchObject({ name: "Trống", values: [], merges: [] });
});

test("a stray value far from the table leaves that sheet out, and says so", async () => {
  const { run } = makeBench({ "Sìn Hồ": [["TT"]], "Phong Thổ": [["TT"]] });
  const read = await run(async (context) => {
    context.workbook.worksheets.getItem("Sìn Hồ").getRange(`${columnName(16_000)}1000000`).values = [["x"]];
    await context.sync();
    return readSheets(context);
  });
  expect(read.snapshot.sheets.map(({ values }) => values)).toEqual([[], [["TT"]]]);
  expect(read.findings).toMatchObject([{ code: "UNREADABLE_FILE", at: { sheet: "Sìn Hồ" } }]);
});

test("marks are found by hidden names, whatever the sheet is called, and never by title", async () => {
  const { run } = makeBench({ "Tổng hợp": [["của người dùng"]], "Đã 'đổi' tên": [["TT"]] });
  const { sheets, mark, protectedSheets, structureProtected } = await run(async (context) => {
    const { names, worksheets, protection } = context.workbook;
    names.add(
      "EDU_INDICATORS_MARK",
      '="edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu"',
    ).visible = false;
    const sheet = worksheets.getItem("Đã 'đổi' tên");
    names.add("EDU_INDICATORS_SHEET_summary", sheet.getRange("A1")).visible = false;
    sheet.protection.protect();
    protection.protect();
    await context.sync();
    return readSheets(context);
  });
  expect(sheets.map(({ key }) => key)).toEqual([null, "summary"]);
  expect(mark).toMatchObject({ schema: 1, unit: "Tỉnh Lai Châu" });
  expect([protectedSheets, structureProtected]).toEqual([new Set([sheets[1]!.id]), true]);
});

test("manual calculation is noticed", async () => {
  const { run } = makeBench({ Sheet1: [[1]] }, { settings: { calculationMode: "Manual" } });
  expect((await run((context) => readSheets(context))).manualCalculation).toBe(true);
});
