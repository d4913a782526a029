import type { Localized } from "../../../model/finding";

/** Texts of the section Kiểm tra số liệu. */
export const checksTexts = {
  views: { vi: "Xem", en: "View" },
  findings: { vi: "Cần rà soát", en: "Findings" },
  requests: { vi: "Phiếu rà soát", en: "Requests" },
  calls: { vi: "Gọi điện", en: "Phone calls" },
  none: {
    vi: "Không có nội dung nào cần rà soát: mọi số liệu đọc được và không có điểm nào bất thường.",
    en: "Nothing was found: every figure can be read and none needs a second look.",
  },
  groupBy: { vi: "Xếp theo", en: "Group by" },
  bySeverity: { vi: "Mức độ", en: "Severity" },
  byUnit: { vi: "Đơn vị", en: "Unit" },
  show: { vi: "Hiện", en: "Show" },
  chip: { vi: "{word} {count}", en: "{word} {count}" },
  search: { vi: "Tìm trong nội dung rà soát", en: "Search the findings" },
  found: { vi: "{shown}/{count} nội dung", en: "{shown} of {count} findings" },
  nothingFound: {
    vi: "Không có nội dung nào khớp. Đề nghị bỏ bớt điều kiện lọc.",
    en: "No finding matches. Loosen the filter to see them again.",
  },
  clearFilter: { vi: "Bỏ lọc", en: "Clear the filter" },
  group: { vi: "{name} ({count})", en: "{name} ({count})" },
  noUnit: { vi: "Chưa rõ đơn vị", en: "Unit not known" },
  adjust: { vi: "Điều chỉnh", en: "Adjust" },
  adjustLabel: { vi: "Điều chỉnh số của {unit}, chỉ tiêu {tt}", en: "Adjust {unit}, indicator {tt}" },
  inspect: { vi: "Cách tính", en: "Calculation" },
  inspectLabel: { vi: "Cách tính chỉ tiêu {tt}", en: "Calculation of indicator {tt}" },
  confirm: { vi: "Xác nhận số liệu đúng", en: "Confirm as right" },
  confirmLabel: { vi: "Xác nhận số liệu đúng: {message}", en: "Confirm as right: {message}" },
  confirmedBy: { vi: "Người xác nhận", en: "Confirmed by" },
  nameNeeded: { vi: "Cần ghi tên người xác nhận.", en: "The name is needed." },
  confirmGo: { vi: "Ghi xác nhận", en: "Note it" },
  confirmCancel: { vi: "Bỏ qua", en: "Cancel" },
  confirmed: { vi: "Đã xác nhận đúng: {who}", en: "Confirmed right: {who}" },
  unconfirm: { vi: "Bỏ xác nhận", en: "Take it back" },
  unconfirmLabel: { vi: "Bỏ xác nhận: {message}", en: "Take the confirmation back: {message}" },
  openSheet: { vi: "Mở trang Kết quả kiểm tra", en: "Open the sheet Kết quả kiểm tra" },
  stale: {
    vi: "Theo số liệu hiện có trong sổ và các tệp; chưa ghi vào các trang tổng hợp.",
    en: "After what the workbook and the files hold now; not yet written into our sheets.",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of the requests to the units. */
export const requestTexts = {
  intro: {
    vi: "Mỗi đơn vị một phiếu: vị trí, nội dung cần rà soát, đề nghị. Sao chép vào thư, hoặc lưu tất cả thành một tệp để in.",
    en: "One request for each unit: which cell, what was found, what is asked. Copy it into a mail, or save all of them as one file to print.",
  },
  none: { vi: "Không có đơn vị nào cần rà soát số liệu.", en: "No unit needs to look at its figures." },
  copyAll: { vi: "Sao chép tất cả", en: "Copy all" },
  saveAll: { vi: "Lưu tất cả", en: "Save all" },
  saveLetters: { vi: "Lưu phiếu, công văn (Word)", en: "Save letters (Word)" },
  saveUnitPages: { vi: "Lưu phiếu kết quả các đơn vị", en: "Save the units' pages" },
  fileName: { vi: "phieu-de-nghi-ra-soat.html", en: "review-requests.html" },
  unit: { vi: "{name} ({count})", en: "{name} ({count})" },
  copy: { vi: "Sao chép", en: "Copy" },
  copyLabel: { vi: "Sao chép phiếu của {name}", en: "Copy the request to {name}" },
  save: { vi: "Lưu", en: "Save" },
  saveLabel: { vi: "Lưu phiếu của {name}", en: "Save the request to {name}" },
  unitFile: { vi: "phieu-{unit}.html", en: "request-{unit}.html" },
  preview: { vi: "Nội dung phiếu của {name}", en: "Request to {name}" },
} satisfies Readonly<Record<string, Localized>>;

/** Texts of the phone list. */
export const callTexts = {
  intro: {
    vi: "Việc gấp xếp trước. Tên và số điện thoại được giữ trong sổ này.",
    en: "The most pressing first. Names and numbers are kept in this workbook.",
  },
  none: { vi: "Không có đơn vị nào cần gọi.", en: "No unit needs to be called." },
  copy: { vi: "Sao chép danh sách", en: "Copy the list" },
  missing: { vi: "Chưa có báo cáo", en: "No report" },
  errors: { vi: "{count} lỗi", en: "errors: {count}" },
  warnings: { vi: "{count} cảnh báo", en: "warnings: {count}" },
  noContact: { vi: "Chưa có người liên hệ", en: "No contact yet" },
  edit: { vi: "Sửa liên hệ", en: "Edit contact" },
  editLabel: { vi: "Sửa liên hệ của {name}", en: "Edit contact of {name}" },
  name: { vi: "Người liên hệ", en: "Contact" },
  phone: { vi: "Điện thoại", en: "Phone" },
  save: { vi: "Lưu", en: "Save" },
  cancel: { vi: "Bỏ qua", en: "Cancel" },
  call: { vi: "Gọi {phone}", en: "Call {phone}" },
  all: { vi: "Xem tất cả {count} dòng", en: "Show all {count} lines" },
} satisfies Readonly<Record<string, Localized>>;
