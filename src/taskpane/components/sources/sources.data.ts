import type { UnitLevel } from "../../../model/indicator";
import type { Localized } from "../../../model/finding";

/** Texts of the section Nguồn số liệu. */
export const sourcesTexts = {
  title: { vi: "Nguồn số liệu", en: "Sources" },
  intro: {
    vi: "Công cụ tìm biểu báo cáo trong các trang tính của sổ này và trong các tệp được chọn. Tệp chỉ được đọc, không bị sửa, và không rời khỏi máy này.",
    en: "The tool finds reports on the sheets of this workbook and in the files that are chosen. Files are only read, never changed, and do not leave this computer.",
  },
  firstTitle: { vi: "Bắt đầu", en: "To begin" },
  firstChoose: {
    vi: "Chọn các tệp mà huyện, thành phố (hoặc xã, phường) và các đơn vị thuộc Sở đã gửi, cùng một lúc.",
    en: "Choose the files that districts (or communes) and the Department's own units have sent, all at once.",
  },
  firstRun: {
    vi: "Bấm “Tổng hợp”: kết quả, chi tiết và phụ lục được ghi thành trang tính mới; trang tính có sẵn được giữ nguyên.",
    en: "Press “Consolidate”: result, details and appendix are written to new sheets; your own sheets are not touched.",
  },
  firstAfter: {
    vi: "Xem phần Kiểm tra, điều chỉnh nếu cần, rồi chốt số liệu để nộp.",
    en: "Go through the checks, adjust where needed, and finish for submission.",
  },
  forms: { vi: "Tạo biểu mẫu trống", en: "Make blank forms" },
  formsHint: {
    vi: "Mỗi đơn vị một tệp để nhập số; tỷ lệ tự tính, số sai báo ngay khi nhập.",
    en: "One file for each unit to fill in; rates compute themselves, and wrong figures are told while typing.",
  },
  newYear: { vi: "Năm học mới…", en: "New school year…" },
  newYearHint: {
    vi: "Đưa phụ lục của kế hoạch năm học khác vào làm danh mục chỉ tiêu.",
    en: "Make the catalogue from the appendix of another year’s plan.",
  },
  choose: { vi: "Chọn tệp…", en: "Choose files…" },
  chooseMore: { vi: "Chọn thêm tệp…", en: "Choose more files…" },
  drop: { vi: "hoặc kéo tệp thả vào đây", en: "or drop files here" },
  dropNow: { vi: "Thả tệp để đọc", en: "Drop the files to read them" },
  samples: { vi: "Dùng thử với số liệu mẫu", en: "Try it with samples" },
  samplesHint: {
    vi: "Chín tệp minh họa năm học 2024-2025; có thể bỏ khi không cần.",
    en: "Nine illustrative files of 2024-2025; they can be taken away at any time.",
  },
  lookAgain: { vi: "Cập nhật lại từ báo cáo", en: "Look again" },
  looking: { vi: "Đang xem các trang tính của sổ…", en: "Looking at the workbook's sheets…" },
  notLooked: {
    vi: "Chưa đọc được sổ. Đề nghị bấm “Cập nhật lại từ báo cáo”.",
    en: "The workbook has not been looked at. Press “Look again”.",
  },
  unitSet: { vi: "Bộ đơn vị báo cáo", en: "Reporting units" },
  unitSetHint: {
    vi: "Số liệu trước tháng 7/2025 theo huyện; từ tháng 7/2025 theo xã, phường.",
    en: "Figures before July 2025 are by district, since then by commune.",
  },
  setsBefore: { vi: "Theo huyện, đến 30/6/2025", en: "By district, to 30/6/2025" },
  setsSince: { vi: "Theo xã, phường, từ 1/7/2025", en: "By commune, since 1/7/2025" },
  setName: { vi: "{province}: {count} đơn vị {level}", en: "{province}: {count} units, {level}" },
} satisfies Readonly<Record<string, Localized>>;

/** Tiers of administration, as a set of units is called after them. */
export const levelTexts = {
  district: { vi: "cấp huyện", en: "districts" },
  commune: { vi: "cấp xã", en: "communes" },
  department: { vi: "của Sở", en: "the Department" },
  school: { vi: "là trường học", en: "schools" },
} satisfies Readonly<Record<UnitLevel, Localized>>;
