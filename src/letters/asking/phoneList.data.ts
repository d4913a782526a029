import type { Localized } from "../../model/finding";

/** Column headings of the phone list as a table. */
export const PHONE_COLUMNS = {
  vi: ["TT", "Đơn vị", "Người liên hệ", "Điện thoại", "Nội dung cần hỏi"],
  en: ["No.", "Unit", "Contact", "Phone", "What to ask"],
} as const;

export const PHONE = {
  missing: { vi: "Chưa có báo cáo.", en: "No report has come." },
  cameUnused: {
    vi: "Đã gửi báo cáo nhưng chưa dùng được.",
    en: "A report has come that could not be used.",
  },
  row: { vi: "Chỉ tiêu {tt}{cell}: {found}", en: "Indicator {tt}{cell}: {found}" },
  /** With a word before it, so that a spreadsheet does not take the zero from it. */
  number: { vi: "ĐT {phone}", en: "Tel. {phone}" },
  cell: { vi: ", ô {cell}", en: ", cell {cell}" },
} satisfies Readonly<Record<string, Localized>>;
