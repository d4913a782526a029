import { errorOf, makeBench } from "./tools";

/** Writes `values` into A1 of a new sheet with the real client and reads back what Excel would show. */
async function written(values: unknown[][], numberFormat = "General") {
  const { run } = makeBench();
  return run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .getResizedRange(0, (values[0]?.length ?? 1) - 1);
    range.numberFormat = [values[0]?.map(() => numberFormat) ?? []];
    range.values = values as never;
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return range;
  });
}

test.each([
  ["a number", 99.85, 99.85, "Double"],
  ["numeric text becomes a number", "1250", 1250, "Double"],
  ["English groups", "1,234", 1234, "Double"],
  ["a number in brackets is negative", "(1)", -1, "Double"],
  ["a percentage", "72.2%", 0.722, "Double"],
  ["Vietnamese decimals stay text", "99,85", "99,85", "String"],
  ["a truth value", true, true, "Boolean"],
  ["a blank", "", "", "Empty"],
  ["an apostrophe marks text", "'06", "06", "String"],
  ["a school year is no date", "2024-2025", "2024-2025", "String"],
  ["day and month become a date", "5-9", 45421, "Double"],
  ["an error", "#N/A", "#N/A", "Error"],
])("%s", async (_name, given, value, type) => {
  const range = await written([[given]]);
  expect([range.values, range.valueTypes]).toEqual([[[value]], [[type]]]);
});

test("a text format keeps what it is given", async () => {
  const range = await written([["(1)", "1,234"]], "@");
  expect(range.values).toEqual([["(1)", "1,234"]]);
});

test("a formula without an engine has a value that no program takes for a figure", async () => {
  const range = await written([["=1+1"]]);
  expect([range.formulas, range.values, range.valueTypes]).toEqual([
    [["=1+1"]],
    [["#NOT_CALCULATED!"]],
    [["Error"]],
  ]);
});

test("null leaves a cell, one value fills all", async () => {
  const { run } = makeBench({
    Sheet1: [
      [1, 2],
      [3, 4],
    ],
  });
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [[null, "x"]];
    sheet.getRange("A2:B2").values = "Đạt" as never;
    const used = sheet.getUsedRange(true).load("values");
    await context.sync();
    return used.values;
  });
  expect(values).toEqual([
    [1, "x"],
    ["Đạt", "Đạt"],
  ]);
});

test.each<[string, string, unknown]>([
  ["too few rows", "A1:B2", [[1, 2]]],
  ["ragged rows", "A1:B2", [[1, 2], [3]]],
  ["an object", "A1", [[{ a: 1 }]]],
  ["an open bracket", "A1", [["=SUM(A2:A3"]]],
  ["an unknown sheet", "A1", [["='Tổng hợp'!A1"]]],
  ["a text above 32,767 characters", "A1", [["x".repeat(32768)]]],
  ["a whole column", "A:A", 1],
])("values refused: %s", async (_name, address, values) => {
  const { run, host } = makeBench();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values as never;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(host.workbook.sheets[0]?.cells.size).toBe(0);
});

test("the client sends large blocks in parts, which arrive whole", async () => {
  const { run, host } = makeBench();
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => row * 20 + column),
  );
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:U401");
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
  expect(host.syncs).toBe(1);
});

test("merged cells keep the top-left value and are answered by their top-left cell", async () => {
  const { run } = makeBench({
    Sheet1: [
      ["Tiêu đề", "mất"],
      [1, 2],
      [3, 4],
    ],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A2:A3").merge();
    const merges = sheet.getRange("A1:B3").getMergedAreasOrNullObject().load("address");
    const partly = sheet.getRange("B1:B3").getMergedAreasOrNullObject();
    const top = sheet.getRange("A1:B3").load("values");
    await context.sync();
    expect(merges.address).toBe("Sheet1!A1:B1,Sheet1!A2:A3");
    expect(partly.isNullObject).toBe(true);
    expect(top.values).toEqual([
      ["Tiêu đề", ""],
      [1, 2],
      ["", 4],
    ]);
  });
});

test("used ranges of values pass over formats", async () => {
  const { run } = makeBench({ Sheet1: [[1]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D9").format.fill.color = "#ff0000";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect([values.address, all.address]).toEqual(["Sheet1!A1", "Sheet1!A1:D9"]);
  });
});

test("values of a range without end are null", async () => {
  const { run } = makeBench({ Sheet1: [[1]] });
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:A").load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});
