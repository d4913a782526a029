import type { TableColumn } from "../columns";

/** The columns of Điều chỉnh, in their order. */
export const ADJUSTMENTS_COLUMNS = [
  { key: "unit", width: 24, title: { vi: "Đơn vị", en: "Unit" } },
  { key: "indicator", width: 46, title: { vi: "Chỉ tiêu", en: "Indicator" } },
  { key: "field", width: 12, title: { vi: "Số liệu", en: "Figure" } },
  { key: "old", width: 11, title: { vi: "Số cũ", en: "Old" } },
  { key: "new", width: 11, title: { vi: "Số mới", en: "New" } },
  { key: "reason", width: 36, title: { vi: "Lý do", en: "Reason" } },
  { key: "document", width: 30, title: { vi: "Văn bản, căn cứ", en: "Document" } },
  { key: "by", width: 24, title: { vi: "Người xác nhận", en: "Confirmed by" } },
  { key: "when", width: 18, title: { vi: "Ngày", en: "Date" } },
] as const satisfies readonly TableColumn[];
