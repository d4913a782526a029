import type { Localized } from "../../../model/finding";

/** Texts that several sections share. */
export const partsTexts = {
  working: { vi: "Đang xử lý…", en: "Working…" },
  noResultTitle: { vi: "Chưa có số liệu", en: "No figures yet" },
  noResult: {
    vi: "Chọn tệp của các đơn vị ở bước Nguồn số liệu, hoặc mở sổ đã có biểu báo cáo, rồi quay lại đây.",
    en: "Choose the units' files in the step Sources, or open a workbook that holds their reports, and come back.",
  },
  toSources: { vi: "Đến Nguồn số liệu", en: "Go to Sources" },
  check: { vi: "Kiểm tra", en: "Look now" },
  more: { vi: "Hiện thêm {count}", en: "Show {count} more" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of a field of one line. */
export const fieldTexts = {
  day: { vi: "Ngày {day} tháng {month} năm {year}", en: "{day} {month} {year}" },
} satisfies Readonly<Record<string, Localized>>;
