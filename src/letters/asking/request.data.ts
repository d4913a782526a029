import type { Localized } from "../../model/finding";

/** Texts of the Phiếu đề nghị rà soát số liệu. */
export const REQUEST = {
  title: { vi: "PHIẾU ĐỀ NGHỊ RÀ SOÁT SỐ LIỆU", en: "REQUEST TO CHECK FIGURES" },
  about: {
    vi: "Kết quả thực hiện các chỉ tiêu giáo dục và đào tạo {year}",
    en: "Results of the education and training indicators, {year}",
  },
  to: { vi: "Kính gửi: {unit}{contact}", en: "To: {unit}{contact}" },
  contact: { vi: " ({contact})", en: " ({contact})" },
  lead: {
    vi: "Qua kiểm tra báo cáo của quý đơn vị{source}, {sender} đề nghị rà soát {count} nội dung sau:",
    en: "Having checked the report of your unit{source}, {sender} asks you to look at the following ({count}):",
  },
  source: { vi: " ({place})", en: " ({place})" },
  sender: { vi: "cơ quan tổng hợp", en: "the consolidating office" },
  whole: { vi: "Về báo cáo", en: "The report" },
  place: { vi: "Vị trí: {place}.", en: "Where: {place}." },
  found: { vi: "Nội dung: {found}", en: "Found: {found}" },
  asked: { vi: "{asked}", en: "{asked}" },
  closing: {
    vi: "Đề nghị quý đơn vị sửa trực tiếp trong báo cáo và gửi lại, hoặc xác nhận số liệu đã đúng, nêu rõ lý do. Số liệu chưa dùng được mà không có trả lời thì được ghi là chưa có số liệu khi tổng hợp.",
    en: "Please correct the report and send it again, or confirm that the figures are right and say why. A figure that could not be used and is not answered counts as not reported.",
  },
  date: { vi: "Ngày lập: {date}", en: "Date: {date}" },
  signer: { vi: "Người trả lời (ký, ghi rõ họ tên)", en: "Answered by (name and signature)" },
} satisfies Readonly<Record<string, Localized>>;

/** Column headings of the request as a table. */
export const REQUEST_COLUMNS = {
  vi: ["TT", "Chỉ tiêu", "Vị trí", "Nội dung cần rà soát", "Đề nghị", "Trả lời của đơn vị"],
  en: ["No.", "Indicator", "Where", "What was found", "What is asked", "Answer of the unit"],
} as const;
