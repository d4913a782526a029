import { selectPlace, showSheet } from "../../../src/excel/read/selection";
import type { Bench } from "../../../packages/excel-host/test/tools";
import { errorOf, makeBench } from "../../../packages/excel-host/test/tools";

/** Where the user stands: sheet and the first selected cell, from 0. */
function whereIs({ host }: Bench) {
  const { workbook } = host;
  const sheet = workbook.sheet(workbook.book.activeSheet);
  const [area] = sheet.selection;
  return [sheet.name, area?.row, area?.column];
}

const hide = ({ host }: Bench, title: string, visibility: string) =>
  host.act((workbook) => {
    workbook.edit(workbook.findSheet(title)!.id).visibility = visibility;
  });

const open = () => makeBench({ Nguồn: [[1]], "Phong Thổ (2)": [[1]], "Của Lan's": [[1]] });

test.each([
  ["a cell", { sheet: "Phong Thổ (2)", cell: "F12" }, "selected", ["Phong Thổ (2)", 11, 5]],
  ["a quote in the title", { sheet: "Của Lan's", cell: "B3" }, "selected", ["Của Lan's", 2, 1]],
  ["a whole sheet", { sheet: "Phong Thổ (2)", cell: "" }, "selected", ["Phong Thổ (2)", 0, 0]],
  ["a sheet that is gone", { sheet: "Sìn Hồ", cell: "F12" }, "gone", ["Nguồn", 0, 0]],
  ["a file", { file: "a.xlsx", sheet: "Phong Thổ (2)", cell: "F12" }, "gone", ["Nguồn", 0, 0]],
  ["a whole file", { file: "a.xlsx", sheet: "", cell: "" }, "gone", ["Nguồn", 0, 0]],
] as const)("selects %s", async (_, at, jump, place) => {
  const bench = open();
  expect(await selectPlace(bench, at)).toBe(jump);
  expect(whereIs(bench)).toEqual(place);
});

test.each(["Hidden", "VeryHidden"])("a sheet that is %s stays so", async (visibility) => {
  const bench = open();
  await hide(bench, "Phong Thổ (2)", visibility);
  expect(await selectPlace(bench, { sheet: "Phong Thổ (2)", cell: "F12" })).toBe("hidden");
  expect(bench.host.workbook.findSheet("Phong Thổ (2)")!.visibility).toBe(visibility);
  expect(whereIs(bench)).toEqual(["Nguồn", 0, 0]);
});

test("a cell that is being edited is Excel's error, for the edge to explain", async () => {
  const bench = open();
  bench.host.beginEdit();
  const error = await errorOf(selectPlace(bench, { sheet: "Nguồn", cell: "A1" }));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
});

test("our sheet is found by its mark, whatever it is called; a user's of our title is not", async () => {
  const bench = makeBench({ "Tổng hợp": [["của người dùng"]], "Bảng của tôi": [["ours"]] });
  expect(await showSheet(bench, "summary")).toBe("gone");
  await bench.run(async ({ workbook, sync }) => {
    workbook.names.add("EDU_INDICATORS_SHEET_summary", "='Bảng của tôi'!$A$1");
    await sync();
  });
  expect(await showSheet(bench, "summary")).toBe("selected");
  expect(whereIs(bench)).toEqual(["Bảng của tôi", 0, 0]);
  await hide(bench, "Tổng hợp", "Visible");
  await bench.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem("Bảng của tôi").delete();
    await sync();
  });
  expect(await showSheet(bench, "summary")).toBe("gone");
});
