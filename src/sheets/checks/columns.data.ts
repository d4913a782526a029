import type { TableColumn } from "../columns";

/** The columns of Kết quả kiểm tra, in their order. */
export const CHECKS_COLUMNS = [
  { key: "severity", width: 11, title: { vi: "Mức độ", en: "Severity" } },
  { key: "unit", width: 22, title: { vi: "Đơn vị", en: "Unit" } },
  { key: "message", width: 80, title: { vi: "Nội dung", en: "Finding" } },
  { key: "number", width: 6, title: { vi: "TT", en: "No." } },
  { key: "figure", width: 14, title: { vi: "Số liệu", en: "Figure" } },
  { key: "place", width: 44, title: { vi: "Vị trí", en: "Place" }, formerly: ["Nơi"] },
  { key: "opened", width: 10, title: { vi: "Mở", en: "Open" } },
  { key: "seen", width: 10, title: { vi: "Xem", en: "See" } },
  { key: "confirmedBy", width: 22, title: { vi: "Người xác nhận đúng", en: "Confirmed right by" } },
  { key: "confirmedOn", width: 13, title: { vi: "Ngày xác nhận", en: "Confirmed on" } },
  { key: "code", width: 28, title: { vi: "Mã", en: "Code" } },
] as const satisfies readonly TableColumn[];
