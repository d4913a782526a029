import { FORM_EXCESS } from "../../words/form.data";

/** Texts of the form; Vietnamese alone, because units fill it in and the reader knows these headings. */
export const FORM = {
  unit: "Đơn vị báo cáo: {name}",
  title: "BÁO CÁO SỐ LIỆU THỰC HIỆN CÁC CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO",
  hint: "Chỉ nhập vào các ô nền vàng. Tỷ lệ: nhập tử số và mẫu số là số nguyên; kết quả tự tính. Không có thì ghi 0; chưa có số liệu thì để trống. Không thêm, xóa hoặc đổi tên dòng, cột.",
  columns: ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả", "Ghi chú", "Cách tính"],
  previous: "Kết quả năm học trước ({year})",
  numerator: "Tử số: {text}.",
  denominator: "Mẫu số: {text}.",
  value: "{text}.",
  ownChoice: "Đơn vị ghi Đạt hoặc Không đạt.",
  mayExceed: "Tử số lớn hơn mẫu số thì ô kết quả tô vàng: ghi lý do ở cột Ghi chú.",
  mayExceedMessage:
    "Nhập số nguyên từ 0 trở lên. Tử số được lớn hơn mẫu số (trẻ nơi khác đến học): khi đó ghi lý do ở cột Ghi chú.",
  excess: FORM_EXCESS,
  numeratorMessage: "Nhập số nguyên từ 0 đến mẫu số: tử số không lớn hơn mẫu số.",
  denominatorMessage: "Nhập số nguyên không nhỏ hơn tử số.",
  choices: ["Đạt", "Không đạt"],
  whole: "Số nguyên",
  wholeMessage: "Nhập số nguyên từ 0 trở lên.",
  communesMessage: "Nhập số nguyên từ 0 đến {max} (số xã của đơn vị).",
  choice: "Đạt hoặc Không đạt",
  choiceMessage: "Chọn Đạt hoặc Không đạt trong danh sách.",
} as const;
