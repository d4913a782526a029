import type { Localized } from "../../../model/finding";

/** Texts of the question about what stands in the workbook. */
export const standingTexts = {
  title: { vi: "Sổ có số bị sửa tay", en: "Figures were changed by hand" },
  titleLost: { vi: "Lần tổng hợp này thiếu tệp của lần trước", en: "Files of the last run are not there" },
  edits: {
    vi: "{count} số ở Chi tiết theo đơn vị không còn như lúc ghi:",
    en: "{count} {count|figure|figures} in Chi tiết theo đơn vị {count|is not as it was|are not as they were} written:",
  },
  edit: {
    vi: "{unit}, {indicator}, {field}: {old} → {now}",
    en: "{unit}, {indicator}, {field}: {old} → {now}",
  },
  blank: { vi: "(để trống)", en: "(blank)" },
  formula: { vi: "(công thức hoặc ô trống)", en: "(a formula or a blank cell)" },
  none: { vi: "(không có số)", en: "(no figure)" },
  notWhole: {
    vi: "Số này không ghi thành điều chỉnh được (phải là số nguyên từ 0) nên sẽ được trả lại như cũ.",
    en: "This cannot become an adjustment (a whole number from 0 is needed) and goes back.",
  },
  typedOver: {
    vi: "{count} ô bị nhập đè; tổng hợp lại sẽ ghi lại như công cụ lập. Muốn đổi chỉ tiêu, hãy sửa ở trang Danh mục; muốn đổi số văn bản, tiêu đề bản nộp, hãy sửa ở bước Chốt số liệu; muốn sửa số của đơn vị, ghi ở bước Điều chỉnh; muốn ghi chú, ghi ở cột Ghi chú của trang Tổng hợp:",
    en: "{count} {count|cell was|cells were} typed over; a run writes {count|it|them} anew. To change a target, change it in Danh mục; to change the document's number or heading, go to the step Finish; to correct a unit's figure, to Adjustments; remarks stay in the last column of Tổng hợp:",
  },
  line: { vi: "“{old}” → “{now}”", en: "“{old}” → “{now}”" },
  lost: {
    vi: "Các đơn vị sau đang có số trong sổ nhưng chưa chọn lại tệp: {names}.",
    en: "These units have figures in the workbook and no file has been chosen again: {names}.",
  },
  keep: {
    vi: "Giữ số đang có trong sổ cho các đơn vị này",
    en: "Keep the workbook's figures for these units",
  },
  drop: {
    vi: "Bỏ số của các đơn vị này (coi như chưa báo cáo)",
    en: "Give up these units' figures (not reported)",
  },
  whatNow: { vi: "Xử lý số đã sửa", en: "What becomes of the changed figures" },
  adjust: { vi: "Ghi thành điều chỉnh", en: "Make them adjustments" },
  revert: { vi: "Trả lại số cũ", en: "Put the old figures back" },
  reason: { vi: "Lý do", en: "Reason" },
  confirmedBy: { vi: "Người xác nhận", en: "Confirmed by" },
  document: { vi: "Văn bản (nếu có)", en: "Document (if any)" },
  needed: { vi: "Cần ghi mục này.", en: "This is needed." },
  go: { vi: "Tổng hợp lại theo cách này", en: "Consolidate again this way" },
  later: { vi: "Để sau", en: "Later" },
  laterHint: {
    vi: "Chưa ghi gì vào sổ, và chưa lưu bản nộp khi còn câu hỏi này.",
    en: "Nothing is written, and no copy is saved, as long as this is open.",
  },
  more: { vi: "… và {count} mục khác", en: "… and {count} more" },
  usedTitle: { vi: "Kết quả đang có trong sổ", en: "The result in this workbook" },
  usedHint: {
    vi: "Được đọc lại từ các trang tính của công cụ. Kiểm tra, điều chỉnh, chốt số liệu và chép sang Word làm được ngay. Muốn xem ô nguồn hoặc đọc số mới, hãy chọn lại các tệp sau:",
    en: "It is read back from our sheets. Checks, adjustments, submission and the copy to Word work at once. To see a source cell or read new figures, choose these files again:",
  },
  usedSheet: {
    vi: "{unit}: trang tính “{sheet}” của sổ này",
    en: "{unit}: sheet “{sheet}” of this workbook",
  },
  usedFile: { vi: "{unit}: {file}", en: "{unit}: {file}" },
  again: { vi: "Chọn lại tệp…", en: "Choose the files again…" },
} satisfies Readonly<Record<string, Localized>>;

/** Which number of a row was changed. */
export const fieldTexts = {
  numerator: { vi: "tử số", en: "numerator" },
  denominator: { vi: "mẫu số", en: "denominator" },
  value: { vi: "số liệu", en: "figure" },
} satisfies Readonly<Record<string, Localized>>;
