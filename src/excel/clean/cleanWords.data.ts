import type { Localized } from "../../model/finding";

/** What “Dọn trước khi gửi” says of each thing that it took away; `{x}` is filled in. */
export const REMOVED_TEXTS = {
  before: {
    vi: "bản lưu của các trang trước lần tổng hợp (dùng để Hoàn tác)",
    en: "the sheets as they were before the last run (for Undo)",
  },
  looks: { vi: "định dạng đã ghi của lần tổng hợp", en: "the formats that the last run wrote" },
  state: { vi: "trạng thái của lần tổng hợp", en: "the state of the last run" },
  written: {
    vi: "bản ghi những gì lần tổng hợp đã viết (dùng để biết số bị sửa tay)",
    en: "the record of what the last run wrote (for knowing hand edits)",
  },
  choices: { vi: "cài đặt và câu trả lời của cán bộ", en: "settings and the officer's answers" },
  contacts: {
    vi: "cài đặt và câu trả lời của cán bộ, kèm thông tin liên hệ của {count} đơn vị",
    en: "settings and the officer's answers, with the contacts of {count} units",
  },
  lock: { vi: "khóa của lần chạy đã dừng", en: "locks of runs that had stopped" },
  settings: { vi: "{count} cài đặt của phiên bản cũ", en: "{count} settings of earlier versions" },
  selfTest: { vi: "phần còn lại của lần tự kiểm tra", en: "what a self-test had left" },
  startup: { vi: "việc tự mở công cụ cùng sổ", en: "starting the tool with the workbook" },
  marks: {
    vi: "{count} tên ẩn đánh dấu trang của công cụ",
    en: "{count} hidden names that mark the tool's sheets",
  },
  properties: {
    vi: "số đếm quy tắc tô màu trên {count} trang",
    en: "the count of highlighting rules on {count} {count|sheet|sheets}",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The sentences around the list. */
export const CLEAN_TEXTS = {
  nothing: {
    vi: "Sổ không giữ gì của riêng công cụ; không có gì bị gỡ.",
    en: "The workbook keeps nothing that only the tool needs; nothing was removed.",
  },
  removed: { vi: "Đã gỡ khỏi sổ: {list}.", en: "Removed from the workbook: {list}." },
  kept: {
    vi: "Số liệu, công thức và định dạng trên các trang giữ nguyên. Không còn Hoàn tác cho lần tổng hợp trước. Số sửa tay từ nay chỉ được nhận ra sau lần tổng hợp tiếp theo.",
    en: "Figures, formulas and formats on the sheets are as they were. The last run can no longer be undone. Figures changed by hand from now on are noticed only after the next run.",
  },
  marksLeft: {
    vi: "Giữ lại tên ẩn đánh dấu trang (chỉ có tỉnh, năm học, bộ đơn vị) để lần sau còn cập nhật được các trang này.",
    en: "The hidden names that mark the sheets stay (province, school year and set of units alone), so that the sheets can be updated later.",
  },
  marksGone: {
    vi: "Từ nay công cụ không nhận ra các trang này: điều chỉnh ở đó không được dùng nữa, và lần tổng hợp sau ở sổ này sẽ coi chúng là trang của người dùng.",
    en: "The tool no longer knows these sheets: adjustments on them have no effect any more, and a later run in this workbook takes them for the user's own.",
  },
  startupLeft: {
    vi: "Excel không cho tắt việc tự mở công cụ cùng sổ: người mở sổ mà không có công cụ sẽ thấy báo lỗi. Hãy tắt ở mục Cài đặt rồi lưu lại.",
    en: "Excel refused to stop starting the tool with the workbook: whoever opens it without the tool sees an error. Turn it off under Settings and save again.",
  },
  save: {
    vi: "Hãy lưu sổ. Tên tác giả và đường dẫn do chính Excel ghi: gỡ ở Tệp › Thông tin › Kiểm tra Tài liệu (Inspect Document).",
    en: "Save the workbook. Author and path are written by Excel itself: remove them with File › Info › Inspect Document.",
  },
} as const satisfies Readonly<Record<string, Localized>>;
