import { withRowHeights } from "../../src/sheets/rowHeights";
import type { SheetSpec } from "../../src/sheets/spec";

/** The height of a row whose only cell holds a text in a wrapped column of 40 characters; `undefined` for the usual one. */
function heightOf(text: string): number | undefined {
  const sheet = {
    rows: [[{ value: text, style: "text" }]],
    widths: [40],
    heights: {},
    merges: [],
  } as unknown as SheetSpec;
  return withRowHeights(sheet).heights?.[0];
}

const LINE = heightOf("a ".repeat(70))! - heightOf("a ".repeat(45))!;

it("a text that fits has the usual height", () => {
  expect(heightOf("Huyện Sìn Hồ")).toBeUndefined();
});

it("the name of a file is broken after its strokes and hyphens, which takes more lines than filling them", () => {
  const name = "in/BaoCao_ChiTieu_GiaoDuc_DaoTao_Huyen_TamDuong_NamHoc_2024-2025_ban_chinh_thuc_da_ky.xlsx";
  const lines = (text: string): number => Math.round((heightOf(text) ?? 0) / LINE);
  expect(LINE).toBeGreaterThan(10);
  expect(lines(name)).toBe(lines(name.replace(/[-/]/g, "x")) + 1);
});

it("no row is higher than Excel takes, however long its text", () => {
  expect(heightOf("báo cáo bổ sung ".repeat(400))).toBe(409);
});
