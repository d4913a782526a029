import type { TableColumn } from "../columns";

/** The columns of Tổng hợp, in their order. */
export const SUMMARY_COLUMNS = [
  { key: "number", width: 5, title: { vi: "TT", en: "No." } },
  { key: "name", width: 46, title: { vi: "Chỉ tiêu", en: "Indicator" } },
  { key: "unit", width: 11, title: { vi: "Đơn vị tính", en: "Unit of measure" } },
  {
    key: "baseline",
    width: 10,
    title: { vi: "Kết quả {baselineYear}", en: "Result {baselineYear}" },
  },
  { key: "target", width: 10, title: { vi: "Chỉ tiêu phấn đấu", en: "Target" } },
  { key: "actual", width: 11, title: { vi: "Kết quả thực hiện", en: "Result" } },
  { key: "difference", width: 11, title: { vi: "So với chỉ tiêu (+/-)", en: "Against target (+/-)" } },
  { key: "attainment", width: 11, title: { vi: "Mức độ hoàn thành (%)", en: "Attainment (%)" } },
  { key: "needed", width: 14, title: { vi: "Cần thêm", en: "Still needed" } },
  { key: "status", width: 18, title: { vi: "Đánh giá", en: "Verdict" } },
  { key: "note", width: 46, title: { vi: "Ghi chú", en: "Notes" } },
] as const satisfies readonly TableColumn[];
