import { univerCalculation } from "../src/univer";
import { requirePackages } from "../src/univerPackages";
import type { CustomFunctions, FunctionValue } from "../src/univerParts";
import { makeBench } from "./tools";

// Bundling and starting Univer takes seconds on a busy machine.
beforeAll(async () => void (await requirePackages()), 60_000);

const seen: FunctionValue[][][] = [];

const functions: CustomFunctions = {
  "EDU.ECHO": (...given) => {
    seen.push(...given.map((one) => one ?? []));
    return given[0] ?? "";
  },
  "EDU.THROW": () => {
    throw new Error("hỏng");
  },
  "EDU.NA": () => {
    throw Object.assign(new Error("không có"), { code: "#N/A" });
  },
  "EDU.NULL": () => null,
  "EDU.STATUS": (actual, target) =>
    (actual ?? []).map((row, r) =>
      row.map((value, c) =>
        value === "" ? "" : Number(value) >= Number(target?.[r]?.[c]) ? "Đạt" : "Chưa đạt",
      ),
    ),
};

const engine = univerCalculation({ functions, packages: requirePackages });
const web = univerCalculation({ functions, blankArguments: "web", packages: requirePackages });

async function calculated(
  rows: (string | number | null)[][],
  address: string,
  chosen = engine,
  mode?: "Manual",
) {
  const { run, host } = makeBench(
    { Sheet1: rows, "Danh mục": [[95]] },
    { engine: chosen, ...(mode ? { settings: { calculationMode: mode } } : {}) },
  );
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return { values, host, run };
}

test("native formulas, names and references to other sheets", async () => {
  const { values } = await calculated(
    [[2, 3, "=ROUND(100*A1/B1,1)", '=IF(C1>=\'Danh mục\'!A1,"Đạt","Chưa đạt")', "=1/0", '=IFERROR(E1,"")']],
    "C1:F1",
  );
  expect(values).toEqual([[66.7, "Chưa đạt", "#DIV/0!", ""]]);
});

test("our rate formula follows the 100 rule", async () => {
  const rate = "=IF(AND(A1<B1,ROUND(100*A1/B1,1)>=100),ROUNDDOWN(100*A1/B1,2),ROUND(100*A1/B1,1))";
  expect((await calculated([[2499, 2500, rate]], "C1")).values).toEqual([[99.96]]);
});

test("an array function fills the cells below it, and takes them back", async () => {
  const { values, run } = await calculated(
    [[1, '=EDU.STATUS(IF(A1:A3="","",A1:A3),{2;2;2})'], [3], [null]],
    "B1:B4",
  );
  expect(values).toEqual([["Chưa đạt"], ["Đạt"], [""], [""]]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const below = sheet.getRange("B2").load("formulas,hasSpill");
    const parent = sheet.getRange("B2").getSpillParent().load("address");
    const filled = sheet.getRange("B1").getSpillingToRangeOrNullObject().load("address");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    await context.sync();
    expect([below.hasSpill, parent.address, filled.address, none.isNullObject]).toEqual([
      true,
      "Sheet1!B1",
      "Sheet1!B1:B3",
      true,
    ]);
    sheet.getRange("B1").values = [["xong"]];
    const after = sheet.getRange("B1:B3").load("values");
    await context.sync();
    expect(below.formulas).toEqual([["Đạt"]]);
    expect(after.values).toEqual([["xong"], [""], [""]]);
  });
});

test("errors of functions, and null, show as in Excel", async () => {
  const { values } = await calculated(
    [["=EDU.THROW()", "=EDU.NA()", "=EDU.NULL()", "=EDU.UNKNOWN(1)"]],
    "A1:D1",
  );
  expect(values).toEqual([["#VALUE!", "#N/A", 0, "#NAME?"]]);
});

test.each<[string, ReturnType<typeof univerCalculation>, unknown]>([
  ["desktop", engine, [[5], [0], ["#N/A"]]],
  ["web", web, [[5], [null], ["#N/A"]]],
])("blank cells on the %s", async (_name, chosen, expected) => {
  seen.length = 0;
  await calculated([[5, "=EDU.ECHO(A1:A3)"], [null], ["=NA()"]], "B1", chosen);
  expect(seen[0]).toEqual(expected);
});

test("0 is never an empty text, however often it is asked", async () => {
  const asked = ['=OR(A1="",1>2)', '=OR(A1="",1>2)', '=IF(A1="","trống",A1)', "=COUNTIF(A1:A2,0)"];
  const { values } = await calculated([[0, ...asked], [null]], "B1:E1");
  expect(values).toEqual([[false, false, 0, 1]]);
});

test("a write is calculated before the load that follows it in the same batch", async () => {
  const { run, host } = await calculated([[1, "=A1*2"]], "B1");
  host.resetCounts();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[21]];
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    expect([result.values, host.syncs]).toEqual([[[42]], 1]);
  });
});

test("in manual mode a formula is computed when it is entered, and stays until something asks to calculate", async () => {
  const { values, run } = await calculated([[1, "=A1*2"]], "B1", engine, "Manual");
  expect(values).toEqual([[2]]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[5]];
    const before = sheet.getRange("B1").load("values");
    context.application.load("calculationMode,calculationState");
    await context.sync();
    expect([context.application.calculationMode, context.application.calculationState]).toEqual([
      "Manual",
      "Pending",
    ]);
    expect(before.values).toEqual([[2]]);
    context.application.calculate("Full");
    await context.sync();
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    expect(result.values).toEqual([[10]]);
  });
});

test("moved references calculate the same", async () => {
  const { run } = await calculated([[1, 2, "=SUM(A1:B1)"]], "C1");
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("1:3").insert("Down");
    sheet.name = "Nguồn số liệu";
    const result = sheet.getRange("C4").load("values,formulas");
    await context.sync();
    expect([result.formulas, result.values]).toEqual([[["=SUM(A4:B4)"]], [[3]]]);
  });
});
