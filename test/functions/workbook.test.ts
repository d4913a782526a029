import { examples, type Example } from "../../scripts/functions/examples.data";
import { parseAddress } from "../../src/model/address";
import { functionsById } from "../../src/functions/index";
import { asEngineFunctions } from "../../packages/excel-host/src/excelFunctions";
import { univerCalculation } from "../../packages/excel-host/src/univer";
import { requirePackages } from "../../packages/excel-host/src/univerPackages";
import { makeBench, type TestSheets } from "../../packages/excel-host/test/tools";
import { installStandIn, type BlankMode } from "./caller";

/** Bundling and starting Univer takes seconds on a busy machine. */
jest.setTimeout(60_000);

type Cell = string | number | null;

const broken = {
  BROKEN: () => {
    throw new TypeError("a mistake of ours");
  },
};

const engines = Object.fromEntries(
  (["desktop", "web"] as const).map((blankArguments) => [
    blankArguments,
    univerCalculation({
      functions: asEngineFunctions("EDU", { ...functionsById, ...broken }),
      blankArguments,
      packages: requirePackages,
    }),
  ]),
);

beforeAll(async () => {
  installStandIn();
  await requirePackages();
});

/** A workbook in the stand-in host; `read` gives the values of a range after `write` has changed some cells. */
function open(sheets: TestSheets, mode: BlankMode = "desktop") {
  const { run } = makeBench(sheets, { engine: engines[mode] });
  const range = (context: Excel.RequestContext, address: string) =>
    context.workbook.worksheets.getItem("Sheet1").getRange(address);
  return {
    read: (address: string) =>
      run(async (context) => {
        const cells = range(context, address).load("values");
        await context.sync();
        return cells.values as unknown[][];
      }),
    write: (address: string, values: Cell[][]) =>
      run(async (context) => {
        range(context, address).values = values;
        await context.sync();
      }),
  };
}

/** The cells of an example with its formula in column P, beside them all. */
function sheetOf({ cells, formula }: Example): Cell[][] {
  const rows: Cell[][] = Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => null));
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = parseAddress(address)!;
    rows[row]![column] = asTyped(value);
  }
  rows[0]![15] = formula;
  return rows;
}

/** A text that reads like a number stays a text only behind an apostrophe. */
function asTyped(value: string | number): Cell {
  if (typeof value === "number") return value;
  return value === "" ? null : `'${value}`;
}

const cases = Object.entries(examples).flatMap(([id, list]) =>
  list.map((example) => [id, example.formula, example] as const),
);

describe.each<BlankMode>(["desktop", "web"])(
  "the examples of the reference, blank cells as on the %s",
  (mode) => {
    test.each(cases)("%s: %s", async (_id, _formula, example) => {
      const below = example.shows.length + 1;
      const values = await open({ Sheet1: sheetOf(example) }, mode).read(`P1:P${below}`);
      expect(values).toEqual([...example.shows.map((row) => [...row]), [""]]);
    });
  },
);

const STATUS = '=EDU.STATUS(IF(A1:A3="","",A1:A3),B1:B3)';

test("a formula fills its column, and is calculated anew when an argument changes", async () => {
  const { read, write } = open({
    Sheet1: [
      [32.1, 32.8, STATUS],
      [99.9, 99.85, null],
      [null, 78.6, null],
    ],
  });
  expect(await read("C1:C3")).toEqual([["Chưa đạt"], ["Vượt"], ["Chưa có số liệu"]]);
  await write("A1", [[32.8]]);
  await write("A3", [["78,6"]]);
  expect(await read("C1:C3")).toEqual([["Đạt"], ["Vượt"], ["Đạt"]]);
  await write("B2", [[100]]);
  expect(await read("C1:C3")).toEqual([["Đạt"], ["Chưa đạt"], ["Đạt"]]);
});

test("without a guard a blank cell is read as 0 on the desktop, and as blank on the web", async () => {
  const sheets = { Sheet1: [[null, 5, "=EDU.STATUS(A1,B1)"]] };
  expect(await open(sheets, "desktop").read("C1")).toEqual([["Chưa đạt"]]);
  expect(await open(sheets, "web").read("C1")).toEqual([["Chưa có số liệu"]]);
});

test("a function that fails, or breaks, stops none of the others", async () => {
  const formulas = [
    "=EDU.ATTAINMENT(1,0)",
    "=EDU.BROKEN(1)",
    '=EDU.TARGET("KHONG_CO")',
    "=EDU.STATUS({1;2},{1;2;3})",
    "=EDU.STATUS(2,1)",
    "=1/0",
    "=EDU.SHORTFALL(F1,1)",
    "=EDU.KHONG_CO(1)",
  ];
  const { read } = open({ Sheet1: [formulas] });
  expect(await read("A1:H1")).toEqual([
    ["#N/A", "#VALUE!", "#N/A", "#VALUE!", "Vượt", "#DIV/0!", "#DIV/0!", "#NAME?"],
  ]);
});

test("an error in one row shows in its own row alone", async () => {
  const rows = [
    [1, 2, "=EDU.SHORTFALL(A1:A3,B1:B3)"],
    ["=NA()", 2, null],
    [1.5, 2, null],
  ];
  expect(await open({ Sheet1: rows }).read("C1:C3")).toEqual([[1], ["#N/A"], [0.5]]);
});

test("functions inside formulas, with native functions around them", async () => {
  const rows = [
    [98, 100, '=IF(EDU.STATUS(EDU.POOLEDRATE(A1:A2,B1:B2,100,1),72)="Đạt","đủ","thiếu")'],
    [10, 50, null],
  ];
  const { read, write } = open({ Sheet1: rows });
  expect(await read("C1")).toEqual([["đủ"]]);
  await write("A2", [[9]]);
  expect(await read("C1")).toEqual([["thiếu"]]);
});
