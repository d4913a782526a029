import type { UnitLevel } from "../../../domain/catalogue/indicator";
import type { Localized } from "../../../domain/finding/finding";

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
    vi: "Bấm “Tổng hợp”: kết quả, chi tiết và phụ lục được ghi thành trang tính mới; trang tính có sẵn không bị chạm tới.",
    en: "Press “Consolidate”: result, details and appendix are written to new sheets; your own sheets are not touched.",
  },
  firstAfter: {
    vi: "Xem phần Kiểm tra, điều chỉnh nếu cần, rồi chốt số liệu để nộp.",
    en: "Go through the checks, adjust where needed, and finish for submission.",
  },
  choose: { vi: "Chọn tệp…", en: "Choose files…" },
  chooseMore: { vi: "Chọn thêm tệp…", en: "Choose more files…" },
  drop: { vi: "hoặc kéo tệp thả vào đây", en: "or drop files here" },
  dropNow: { vi: "Thả tệp để đọc", en: "Drop the files to read them" },
  samples: { vi: "Dùng thử với số liệu mẫu", en: "Try it with samples" },
  samplesHint: {
    vi: "Chín tệp minh họa năm học 2024-2025; bỏ ra lúc nào cũng được.",
    en: "Nine illustrative files of 2024-2025; they can be taken away at any time.",
  },
  consolidate: { vi: "Tổng hợp", en: "Consolidate" },
  lookAgain: { vi: "Xem lại", en: "Look again" },
  lookAgainHint: { vi: "Xem lại các trang tính của sổ", en: "Look at the workbook's sheets again" },
  looking: { vi: "Đang xem các trang tính của sổ…", en: "Looking at the workbook's sheets…" },
  notLooked: {
    vi: "Chưa xem được sổ. Hãy bấm “Xem lại”.",
    en: "The workbook has not been looked at. Press “Look again”.",
  },
  readingNow: {
    vi: "Danh sách đơn vị hiện ra khi đọc xong các tệp.",
    en: "The list of units appears once the files are read.",
  },
  summary: {
    vi: "Đã nhận báo cáo của {received}/{count} đơn vị",
    en: "Reports received from {received} of {count} units",
  },
  unitSet: { vi: "Bộ đơn vị báo cáo", en: "Reporting units" },
  unitSetHint: {
    vi: "Số liệu trước tháng 7/2025 theo huyện; từ tháng 7/2025 theo xã, phường.",
    en: "Figures before July 2025 are by district, since then by commune.",
  },
  setUntil: {
    vi: "{count} {level} và Sở (đến {date})",
    en: "{count} {level} and the Department (until {date})",
  },
  setSince: {
    vi: "{count} {level} và Sở (từ {date})",
    en: "{count} {level} and the Department (since {date})",
  },
  setAlways: { vi: "{count} {level}", en: "{count} {level}" },
  questions: { vi: "Cần trả lời", en: "To be answered" },
  whoseProposed: { vi: "Báo cáo này là của {unit}?", en: "Is this the report of {unit}?" },
  whoseUnknown: { vi: "Báo cáo này là của đơn vị nào?", en: "Whose report is this?" },
  yes: { vi: "Đúng, của {unit}", en: "Yes, of {unit}" },
  otherUnit: { vi: "Đơn vị khác", en: "Another unit" },
  chooseUnit: { vi: "Chọn đơn vị…", en: "Choose a unit…" },
  notUsed: { vi: "Không dùng báo cáo này", en: "Do not use this report" },
  twice: { vi: "{unit} có {count} báo cáo khác nhau", en: "{unit} has {count} reports that differ" },
  twiceHint: {
    vi: "Chưa báo cáo nào được dùng. Hãy chọn báo cáo đúng; các báo cáo còn lại được để riêng, không bị xóa.",
    en: "None is used yet. Choose the right one; the others are put aside, not deleted.",
  },
  useThis: { vi: "Dùng báo cáo này", en: "Use this report" },
  useThisOf: { vi: "Dùng báo cáo {place}", en: "Use the report {place}" },
  report: { vi: "Báo cáo {number}", en: "Report {number}" },
  differs: {
    vi: "{count} chỉ tiêu khác nhau, {same} chỉ tiêu giống nhau",
    en: "{count} rows differ, {same} are the same",
  },
  differing: { vi: "Chỉ tiêu", en: "Indicator" },
  moreRows: { vi: "… và {count} chỉ tiêu khác", en: "… and {count} more" },
  compared: {
    vi: "So sánh Báo cáo 1 với Báo cáo {number}",
    en: "Report 1 compared with Report {number}",
  },
  missing: { vi: "Chưa gửi ({count})", en: "Not sent ({count})" },
  unused: { vi: "Đã gửi nhưng chưa dùng được ({count})", en: "Sent, but not usable yet ({count})" },
  warned: { vi: "Đã nhận, cần xem lại ({count})", en: "Received, to be looked at ({count})" },
  received: { vi: "Đã nhận ({count})", en: "Received ({count})" },
  stateMissing: { vi: "chưa gửi", en: "not sent" },
  stateUnused: { vi: "chưa dùng được", en: "not usable yet" },
  stateWarned: { vi: "cần xem lại", en: "to be looked at" },
  stateReceived: { vi: "đã nhận", en: "received" },
  figures: { vi: "{reported}/{expected} chỉ tiêu", en: "{reported} of {expected} rows" },
  errors: { vi: "{count} lỗi", en: "{count} errors" },
  warnings: { vi: "{count} cảnh báo", en: "{count} warnings" },
  seeChecks: { vi: "Xem ở Kiểm tra số liệu", en: "See under Checks" },
  from: { vi: "Lấy từ {place}", en: "Taken from {place}" },
  answered: { vi: "Theo trả lời của người dùng.", en: "As answered by the user." },
  takeBack: { vi: "Bỏ câu trả lời", en: "Take the answer back" },
  putAside: { vi: "Để riêng, không dùng ({count})", en: "Put aside, not used ({count})" },
  useAgain: { vi: "Dùng lại", en: "Use again" },
  useAgainOf: { vi: "Dùng lại {place}", en: "Use {place} again" },
  files: { vi: "Tệp đã chọn ({count})", en: "Chosen files ({count})" },
  removeAll: { vi: "Bỏ tất cả", en: "Remove all" },
  remove: { vi: "Bỏ", en: "Remove" },
  removeOf: { vi: "Bỏ tệp {name}", en: "Remove the file {name}" },
  size: { vi: "{size} KB", en: "{size} KB" },
  noReport: { vi: "Không dùng được", en: "Not usable" },
  sheets: {
    vi: "Trang tính của sổ này có báo cáo ({count})",
    en: "Sheets of this workbook with a report ({count})",
  },
  otherSheets: {
    vi: "Trang tính không có biểu báo cáo: {names}.",
    en: "Sheets without a report: {names}.",
  },
  unitUnknown: { vi: "chưa rõ đơn vị", en: "unit not known" },
  remind: { vi: "Nhắc đơn vị chưa gửi", en: "Remind those that have not sent" },
  copyReminder: { vi: "Sao chép lời nhắc", en: "Copy the reminder" },
  remindOne: { vi: "Sao chép lời nhắc riêng", en: "Copy a reminder of its own" },
  remindOneOf: { vi: "Sao chép lời nhắc riêng cho {unit}", en: "Copy a reminder for {unit}" },
  showReminder: { vi: "Xem lời nhắc", en: "Read the reminder" },
} satisfies Readonly<Record<string, Localized>>;

/** Units of a level, in the plural. */
export const levelTexts = {
  district: { vi: "huyện, thành phố", en: "districts" },
  commune: { vi: "xã, phường", en: "communes" },
  department: { vi: "đơn vị thuộc Sở", en: "units of the Department" },
} satisfies Readonly<Record<UnitLevel, Localized>>;
