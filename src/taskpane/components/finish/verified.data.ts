import type { Localized } from "../../../model/finding";

/** Texts of the part that holds a copy against the reports. */
export const verifiedTexts = {
  title: { vi: "Đối chiếu bản trình ký", en: "Hold a signed copy against the reports" },
  hint: {
    vi: "Kiểm chứng bản đã nộp hoặc sắp ký: mọi cột của phụ lục được so với kết quả tính lại từ các báo cáo đang có. Bản đó chỉ được đọc, không bị sửa.",
    en: "Proves a copy that was handed in or is to be signed: every column of the appendix is held against what the present reports give. The copy is only read, never changed.",
  },
  choose: { vi: "Chọn bản cần kiểm chứng…", en: "Choose the copy…" },
  agrees: {
    vi: "“{name}” khớp: cả {count} dòng đúng với các báo cáo.",
    en: "“{name}” agrees: all {count} rows are what the reports give.",
  },
  differs: {
    vi: "“{name}” KHÔNG khớp ở {count} dòng.",
    en: "“{name}” does NOT agree in {count} {count|row|rows}.",
  },
  agreesNext: { vi: "Không cần xử lý thêm.", en: "Nothing else is to be done." },
  differsNext: {
    vi: "Đề nghị hỏi người lập bản đó về từng ô dưới đây. Nếu báo cáo của đơn vị đã đổi sau khi nộp, hãy tổng hợp lại và lưu bản nộp mới.",
    en: "Please ask whoever made the copy about each cell below. Where reports have changed since, consolidate again and save a new copy.",
  },
  outdated: {
    vi: "Số liệu nguồn đã thay đổi sau lần đối chiếu này. Hãy chọn lại bản cần kiểm chứng.",
    en: "Source figures have changed since. Choose the copy again.",
  },
  row: { vi: "Dòng, ô", en: "Row, cell" },
  submitted: { vi: "Trong bản", en: "In the copy" },
  computed: { vi: "Theo báo cáo", en: "By the reports" },
  rowsDiffer: { vi: "Các dòng không khớp", en: "Rows that do not agree" },
  missing: { vi: "không có dòng này", en: "the row is not there" },
  added: { vi: "không có trong danh mục", en: "not in the catalogue" },
  moved: { vi: "sai thứ tự", en: "out of order" },
  blank: { vi: "(trống)", en: "(blank)" },
  close: { vi: "Đóng", en: "Close" },
  year: { vi: "Năm học trong tiêu đề", en: "School year in the title" },
  tt: { vi: "TT", en: "No." },
  name: { vi: "Tên", en: "Name" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  baseline: { vi: "Năm trước", en: "Year before" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  result: { vi: "Kết quả", en: "Result" },
  difference: { vi: "So với chỉ tiêu", en: "Difference" },
  verdict: { vi: "Đánh giá", en: "Verdict" },
} satisfies Readonly<Record<string, Localized>>;
