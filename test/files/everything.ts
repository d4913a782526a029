import type { SheetSpec, WorkbookSpec } from "../../src/sheets/spec";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const blank: Omit<SheetSpec, "key" | "title" | "rows"> = {
  widths: [],
  merges: [],
  highlights: [],
  gridlines: true,
};

/** A sheet with one of everything that a sheet may have. */
const summary: SheetSpec = {
  ...blank,
  key: "summary",
  title: "Tổng hợp",
  rows: [
    [{ value: "TỔNG HỢP CHỈ TIÊU", style: "title" }, null, null, null],
    [
      { value: "TT", style: "head" },
      { value: "Chỉ tiêu", style: "head" },
      { value: "Kết quả", style: "head" },
      { value: "Đánh giá", style: "head" },
    ],
    [
      { value: 1, style: "number" },
      { value: "Tỷ lệ huy động trẻ nhà trẻ", style: "text", note: "Trẻ dưới 36 tháng" },
      { formula: "=ROUND(100*'Chi tiết'!B1/'Chi tiết'!B2,1)", value: 32.7, style: "number" },
      { formula: '=IF(C3<32.8,"Chưa đạt","Đạt")', value: "Chưa đạt", style: "status" },
    ],
    [
      { value: 2, style: "number" },
      { value: "=1+1", style: "text", link: { sheet: "detail", cell: "B1" } },
      { formula: "=EDU.STATUS(C3,32.8)", value: "Chưa đạt", style: "status" },
      { value: null, style: "status" },
    ],
    [
      { value: true },
      { value: "#N/A", style: "text" },
      { value: "Nguồn", link: { file: "mẫu/Huyện Sìn Hồ #1.xlsx" } },
      { value: 0.5, format: "0.0%" },
    ],
    [
      { value: "dòng\u0000 1\r\ndòng 2" },
      { value: "đảo \u202echiều" },
      { value: "_x0041_" },
      { formula: "=B6", value: "" },
    ],
  ],
  widths: [5, 40, 12, 14],
  heights: { 0: 30 },
  merges: [area(0, 0, 0, 3)],
  highlights: [
    { kind: "textEquals", area: area(2, 3, 5, 3), text: "Chưa đạt", style: "statusShortfall" },
    { kind: "lessThan", area: area(2, 2, 5, 2), than: 0, style: "below" },
    { kind: "colourScale", area: area(2, 0, 3, 0), low: "F8696B", middle: "FFEB84", high: "63BE7B" },
  ],
  validations: [
    { kind: "whole", area: area(2, 2, 2, 2), min: 0, title: "Số nguyên", message: "Nhập số từ 0 trở lên" },
    {
      kind: "list",
      area: area(3, 3, 3, 3),
      values: ["Đạt", "Không đạt"],
      title: "Chọn",
      message: "m".repeat(300),
    },
  ],
  names: [{ name: "ket_qua", area: area(2, 2, 3, 2) }],
  freeze: { rows: 2, columns: 2 },
  filter: area(1, 0, 5, 3),
  print: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    repeatRows: [1, 1],
    area: area(0, 0, 5, 3),
    pageNumbers: true,
    fitToWidth: true,
  },
  gridlines: false,
  tabColour: "1F4E63",
  protected: true,
};

const detail: SheetSpec = {
  ...blank,
  key: "detail",
  title: "Chi tiết",
  rows: [
    [{ value: "Tử số" }, { value: 327, style: "formInput" }],
    [{ value: "Mẫu số" }, { value: 1000 }],
  ],
};

const journal: SheetSpec = {
  ...blank,
  key: "journal",
  title: "Nhật ký",
  rows: [[{ value: "x" }]],
  hidden: true,
};

/** A workbook with one of everything that a spec may say. */
export const everything: WorkbookSpec = {
  sheets: [summary, detail, journal],
  mark: "edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu",
  title: "Tổng hợp 2024-2025",
};

/** A fixed time, as a writer must not look at the clock. */
export const createdAt = new Date("2025-06-01T02:03:04Z");
