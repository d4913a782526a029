/** A figure corrected by hand in our sheets: asked about once, and then the same in pane, sheets and copy. */
import { SHEET_TITLES } from "../../src/sheets/labels.data";
import {
  button,
  consolidate,
  gridRows,
  hasLooked,
  isTold,
  rests,
  section,
  typeInGrid,
  visit,
} from "./officer";
import { readWithOpenpyxl } from "./openpyxl";
import { browserTest, setStage } from "./stage";

const { onPage } = setStage();

const { detail, summary } = SHEET_TITLES;

browserTest(
  "a figure corrected in Chi tiết becomes an adjustment by one answer, and the copy says what the sheet says",
  async () =>
    onPage({ scenario: "no-new-workbook" }, async (opened) => {
      await hasLooked(opened);
      await consolidate(opened);
      const [[figure]] = (await gridRows(opened, detail, "F", [11, 11])) as [[number]];
      await typeInGrid(opened, `'${detail}'!F11`, String(figure - 100));
      const card = opened.pane.getByRole("group", { name: "Sổ có số bị sửa tay" });
      await card.getByText(/tử số: .* F11/).waitFor();
      await card.getByLabel("Lý do").fill("Phòng gọi điện báo lại");
      await card.getByLabel("Người xác nhận").fill("Nguyễn Văn An");
      await card.getByRole("button", { name: "Tổng hợp lại theo cách này" }).click();
      await isTold(opened, /Đã ghi điều chỉnh và tổng hợp lại/);
      await rests(opened);
      expect(await gridRows(opened, detail, "F", [11, 11])).toEqual([[figure - 100]]);

      await visit(opened, "finish");
      await section(opened)
        .getByRole("checkbox", { name: /^Tôi đã xem các nội dung chưa xử lý/ })
        .check();
      await section(opened).getByRole("radio", { name: "Giá trị" }).check();
      const [download] = await Promise.all([
        opened.page.waitForEvent("download"),
        button(opened, "Lưu bản nộp").click(),
      ]);
      const copy = readWithOpenpyxl(await download.path()).find(({ name }) => name.startsWith("Phụ lục"))!;
      const row = copy.values.find(([tt]) => Number(tt) === 1)!;
      const [shown] = await gridRows(opened, summary, "FJ", [8, 8]);
      expect([row[5], row[7]]).toEqual(shown);
    }),
);
