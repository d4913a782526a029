import { repairFormulas } from "../../../src/excel/repair/repairFormulas";
import type { CalculationEngine } from "../../../packages/excel-host/src/calculation";
import { cellKey, parseArea } from "../../../packages/excel-host/src/model/address";
import type { Cell } from "../../../packages/excel-host/src/model/cells";
import { type Bench, errorOf, makeBench } from "../../../packages/excel-host/test/tools";

/** Excel that keeps `#NAME?` until a formula is entered again, and then knows our functions or does not. */
const engine = (knowsOurs: boolean): CalculationEngine => ({
  name: "sticky",
  calculate: async ({ sheets }) =>
    sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, { formula, value }]) => {
        if (formula === undefined || value === "#NAME?") return [];
        const unknown = /NO_SUCH/.test(formula) || (/EDU/.test(formula) && !knowsOurs);
        const place = { sheetId: sheet.id, row: Math.floor(key / 16384), column: key % 16384 };
        return [{ ...place, value: unknown ? "#NAME?" : 7 }];
      }),
    ),
});

type Put = readonly [sheet: string, address: string, formula: string, format?: string];

/** A workbook that was opened without the add-in. */
async function open(cells: readonly Put[], knowsOurs = true): Promise<Bench> {
  const titles = [...new Set(cells.map(([sheet]) => sheet))];
  const bench = makeBench(Object.fromEntries(titles.map((title) => [title, [[1]]])), {
    engine: engine(knowsOurs),
  });
  await bench.run(async (context) => {
    for (const [sheet, address, , format] of cells)
      if (format) context.workbook.worksheets.getItem(sheet).getRange(address).numberFormat = [[format]];
    await context.sync();
  });
  const { workbook } = bench.host;
  for (const [title, address, formula] of cells) {
    const { row, column } = parseArea(address)!;
    const cell: Cell = { kind: "error", value: "#NAME?", formula };
    workbook.edit(workbook.findSheet(title)!.id).cells.set(cellKey(row, column), cell);
  }
  workbook.takeChanges();
  return bench;
}

const cellAt = ({ host }: Bench, title: string, address: string) => {
  const { row, column } = parseArea(address)!;
  return host.workbook.findSheet(title)!.cells.get(cellKey(row, column));
};

const protect = (bench: Bench, title: string) =>
  bench.run(async (context) => {
    context.workbook.worksheets.getItem(title).protection.protect();
    await context.sync();
  });

test("enters our formulas again as they stand, in every sheet and hidden ones too, and nothing else", async () => {
  const own: Put[] = [
    ["Của tôi", "C2", "=EDU.STATUS(A2,B2)"],
    ["Của tôi", "C3", '=IF(A3="","",EDU.STATUS(A3,B3))'],
    ["Của tôi", "E9", "=edu.needed(A1,B1,99)"],
    ["Tổng hợp", "J7", "=_xldudf_EDU_STATUS(F7,E7)"],
    ["Ẩn", "B2", "=EDU.TONUMBER(A2)", "@"],
  ];
  const others: Put[] = [
    ["Của tôi", "C4", "=NO_SUCH(A4)"],
    ["Của tôi", "C5", '="EDU.STATUS("&NO_SUCH(1)'],
  ];
  const bench = await open([...own, ...others]);
  bench.host.workbook.edit(bench.host.workbook.findSheet("Ẩn")!.id).visibility = "VeryHidden";
  expect((await repairFormulas(bench)).vi).toBe(
    "Đã nhập lại 5 công thức EDU báo #NAME?; các công thức này đã tính lại.",
  );
  for (const [title, address, formula] of own)
    expect(cellAt(bench, title, address)).toMatchObject({
      value: 7,
      formula: formula.replace("_xldudf_EDU_", "EDU."),
    });
  for (const [title, address, formula] of others)
    expect(cellAt(bench, title, address)).toMatchObject({ value: "#NAME?", formula });
  await bench.run(async (context) => {
    const kept = context.workbook.worksheets.getItem("Ẩn").getRange("B2").load("numberFormat");
    await context.sync();
    expect(kept.numberFormat).toEqual([["@"]]);
  });
  expect((await repairFormulas(bench)).vi).toBe("Không có công thức EDU nào báo #NAME?.");
});

test.each([
  [true, /^Còn 2 công thức EDU vẫn báo #NAME\?: Excel chưa nạp được/],
  [false, /^Còn 2 công thức EDU vẫn báo #NAME\?: phiên bản Excel này không có hàm tùy chỉnh/],
])("says where our functions are not there (custom functions supported: %s)", async (supported, said) => {
  const cells: Put[] = [
    ["A", "B2", "=EDU.STATUS(A2,B2)"],
    ["A", "B4", "=EDU.STATUS(A4,B4)"],
  ];
  const bench = await open(cells, false);
  const runtime = { run: bench.run, isSetSupported: () => supported };
  expect((await repairFormulas(runtime)).vi).toMatch(said);
});

test("a protected sheet is told and does not keep the others from being repaired", async () => {
  const bench = await open([
    ["Khóa", "B2", "=EDU.STATUS(A2,B2)"],
    ["Khóa", "D2", "=EDU.STATUS(A2,B2)"],
    ["Mở", "B2", "=EDU.STATUS(A2,B2)"],
    ["Mở 2", "B2", "=EDU.STATUS(A2,B2)"],
  ]);
  await protect(bench, "Khóa");
  expect((await repairFormulas(bench)).vi).toMatch(
    /^Đã nhập lại 2 công thức.* 2 công thức trên trang “Khóa” chưa nhập lại được/,
  );
  expect(cellAt(bench, "Khóa", "B2")).toMatchObject({ value: "#NAME?", formula: "=EDU.STATUS(A2,B2)" });
});

test("a cell that is being edited is Excel's error, with nothing done", async () => {
  const bench = await open([["A", "B2", "=EDU.STATUS(A2,B2)"]]);
  bench.host.resetCounts();
  bench.host.faults.add({ request: 4, moment: "before", code: "InvalidOperationInCellEditMode" });
  expect((await errorOf(repairFormulas(bench))).code).toBe("InvalidOperationInCellEditMode");
  expect(cellAt(bench, "A", "B2")).toMatchObject({ value: "#NAME?" });
});

test("a column of formulas is entered in one request", async () => {
  const bench = await open(
    Array.from({ length: 3000 }, (_, row): Put => ["A", `B${row + 2}`, `=EDU.STATUS(A${row + 2},99)`]),
  );
  bench.host.resetCounts();
  expect((await repairFormulas(bench)).en).toMatch(/^Entered 3000/);
  expect(bench.host.syncs).toBe(5);
});
