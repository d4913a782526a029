import { type Style, styles } from "../../src/sheets/styles.data";
import { layOut } from "./layouts";
import { believableFigures, catalogue, districts, resultOf } from "./results";
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

it("a long name of an indicator keeps all its lines in every sheet that shows it", () => {
  const long = "tỷ lệ trẻ em người dân tộc thiểu số được tiếp cận giáo dục theo quy định ".repeat(4).trim();
  const indicators = catalogue.indicators.map((one) => ({ ...one, nameVi: long, numeratorVi: long }));
  const used = { ...catalogue, indicators };
  const result = resultOf({ catalogue: used, figures: believableFigures(used, districts, 11) });
  let seen = 0;
  for (const sheet of layOut(result).sheets) {
    const { rows, heights, merges, widths } = withRowHeights(sheet);
    rows.forEach((cells, row) => {
      const column = cells?.findIndex((cell) => String(cell?.value).includes(long)) ?? -1;
      const cell = column < 0 ? undefined : cells![column];
      if (!cell || sheet.hiddenRows?.includes(row) || sheet.hiddenColumns?.includes(column)) return;
      const span = merges.find((area) => area.top === row && area.left === column);
      // What is merged over rows has the height of all of them.
      if (span && span.bottom > span.top) return;
      const wide = widths.slice(column, (span?.right ?? column) + 1).reduce((sum, width) => sum + width, 0);
      const { size = 11, wrap }: Style = styles[cell.style!];
      // At its narrowest a letter of this text takes three quarters of a column's character.
      const least = Math.floor((long.length * 0.75 * (size / 11)) / wide);
      expect([sheet.title, row, wrap]).toEqual([sheet.title, row, true]);
      expect([sheet.title, row, (heights![row] ?? 0) >= least * size]).toEqual([sheet.title, row, true]);
      seen++;
    });
  }
  expect(seen).toBeGreaterThan(100);
});
