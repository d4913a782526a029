import type { Localized } from "../../../model/finding";

/** Texts of what is looked into: a figure's calculation and sources, and what stands around a file's cell. */
export const inspectionTexts = {
  back: { vi: "Quay lại", en: "Back" },
  heading: { vi: "{tt}. {name}", en: "{tt}. {name}" },
  calculation: { vi: "Cách tính", en: "Calculation" },
  definition: { vi: "Định nghĩa", en: "Definition" },
  numerator: { vi: "Tử số: {text}", en: "Numerator: {text}" },
  denominator: { vi: "Mẫu số: {text}", en: "Denominator: {text}" },
  value: { vi: "Kết quả: {text}", en: "Result: {text}" },
  basis: { vi: "Căn cứ: {text}", en: "Basis: {text}" },
  units: {
    vi: "Số liệu của từng đơn vị ({reported}/{expected})",
    en: "Figures of each unit ({reported} of {expected})",
  },
  oneUnit: { vi: "Số liệu của {unit}", en: "Figures of {unit}" },
  allUnits: { vi: "Xem tất cả đơn vị", en: "Show all units" },
  causes: { vi: "Đơn vị còn thiếu nhiều nhất", en: "Units that miss most" },
  numeratorCell: { vi: "tử số", en: "numerator" },
  denominatorCell: { vi: "mẫu số", en: "denominator" },
  printedCell: { vi: "tỷ lệ ghi", en: "printed rate" },
  byHand: { vi: "nhập tay ở Điều chỉnh", en: "supplied by hand" },
  adjusted: { vi: "Đã điều chỉnh – {text}", en: "Adjusted – {text}" },
  adjust: { vi: "Điều chỉnh số này", en: "Adjust this figure" },
  adjustOf: { vi: "Điều chỉnh số của {unit}", en: "Adjust the figure of {unit}" },
  notThere: {
    vi: "Chỉ tiêu này không có trong kết quả hiện nay.",
    en: "This row is not in the present result.",
  },
  notAsked: { vi: "Chỉ tiêu này không yêu cầu {unit} báo cáo.", en: "This row is not asked of {unit}." },
  excerpt: { vi: "Ô {cell} trong tệp", en: "Cell {cell} of the file" },
  excerptWhole: { vi: "Trang tính trong tệp", en: "A sheet of the file" },
  excerptHint: {
    vi: "Đây là nội dung tệp đã chọn; tệp không bị sửa. Để sửa, mở tệp đó bằng Excel rồi chọn lại, hoặc dùng Điều chỉnh.",
    en: "This is what the chosen file holds; it is not changed. To correct it, edit the file in Excel and choose it again, or adjust the figure.",
  },
  excerptGone: {
    vi: "Tệp “{file}” không còn trong danh sách đã chọn, nên không xem được ô {cell}. Hãy chọn lại tệp.",
    en: "The file “{file}” is no longer among those chosen, so cell {cell} cannot be shown. Choose it again.",
  },
  cellTable: { vi: "Các ô quanh {cell}", en: "Cells around {cell}" },
} satisfies Readonly<Record<string, Localized>>;
