import type { Localized } from "../../../model/finding";

/** Texts of the card that asks what the columns of a form hold. */
export const columnTexts = {
  ask: { vi: "Các cột của biểu này là gì?", en: "What do the columns of this form hold?" },
  answered: { vi: "Các cột đã được xác định", en: "Columns that were answered" },
  copies: {
    vi: "Câu trả lời dùng chung cho {count} bảng có cùng tiêu đề.",
    en: "The answer is for {count} tables with the same headings.",
  },
  column: { vi: "Cột {line}: {heading}", en: "Column {line}: {heading}" },
  row: { vi: "Dòng {line}: {heading}", en: "Row {line}: {heading}" },
  noHeading: { vi: "(không có tiêu đề)", en: "(no heading)" },
  proposed: { vi: "được hiểu là: {meaning}", en: "understood as: {meaning}" },
  notKnown: { vi: "chưa hiểu", en: "not understood" },
  others: { vi: "Các cột khác ({count})", en: "Other columns ({count})" },
  choose: { vi: "Chọn…", en: "Choose…" },
  confirm: { vi: "Xác nhận", en: "Confirm" },
  takeBack: { vi: "Bỏ câu trả lời", en: "Take the answer back" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  result: { vi: "Kết quả", en: "Result" },
  baseline: { vi: "Số năm trước", en: "Last year's figure" },
  target: { vi: "Kế hoạch, chỉ tiêu giao", en: "Plan or target" },
  name: { vi: "Tên chỉ tiêu", en: "Indicator's name" },
  unit: { vi: "Đơn vị tính", en: "Unit of measure" },
  part: { vi: "Số của một bộ phận (trong đó)", en: "Figure of a part" },
  note: { vi: "Ghi chú", en: "Note" },
  ignore: { vi: "Không dùng", en: "Not used" },
} satisfies Readonly<Record<string, Localized>>;
