import type { Language } from "../../model/finding";

/** Texts of the sheet of the years. `{x}` is filled by the sheet. */
export interface HistoryTexts {
  readonly title: string;
  readonly reading: string;
  readonly heads: readonly [number: string, name: string, unit: string];
  readonly results: string;
  readonly targets: string;
  readonly goal: string;
  readonly goalColumns: readonly [target: string, left: string, perYear: string];
  readonly note: string;
  readonly otherBase: string;
  readonly provisional: string;
  readonly provisionalWhole: string;
  readonly sources: string;
  readonly source: string;
  readonly ofPlan: string;
  readonly cells: string;
  readonly charts: string;
  readonly chartsData: string;
  readonly chartResult: string;
  readonly chartTarget: string;
  readonly chartAlt: string;
}

const vi: HistoryTexts = {
  title: "SỐ LIỆU QUA CÁC NĂM",
  reading:
    "Kết quả của từng năm như đã công bố hoặc như sổ tổng hợp của năm đó ghi; năm đang thực hiện lấy trực tiếp từ “Tổng hợp”. Số có dấu (*) là tạm tính, (**) không so sánh được với các năm khác; cả hai không nối vào đường biểu đồ.",
  heads: ["TT", "Chỉ tiêu", "Đơn vị tính"],
  results: "Kết quả",
  targets: "Chỉ tiêu phấn đấu",
  goal: "Mục tiêu {year}",
  goalColumns: ["Mức", "Còn lại", "Mỗi năm"],
  note: "Ghi chú",
  otherBase: "Không so sánh do thay đổi đơn vị hành chính, địa giới hoặc đơn vị tính: {years}",
  provisional: "tạm tính {reported}/{expected}",
  provisionalWhole: "tạm tính",
  sources: "Nguồn số liệu",
  source: "{year}: {files}",
  ofPlan: "kế hoạch {number} (cột kết quả năm trước)",
  cells: "Ô nguồn {year}",
  charts: "Biểu đồ (chỉ tiêu có từ hai năm so sánh được)",
  chartsData: "Số liệu vẽ biểu đồ",
  chartResult: "Kết quả",
  chartTarget: "Chỉ tiêu phấn đấu",
  chartAlt: "Biểu đồ đường của chỉ tiêu {tt} qua các năm: kết quả và chỉ tiêu phấn đấu.",
};

const en: HistoryTexts = {
  title: "FIGURES OVER THE YEARS",
  reading:
    "Each year's result as published, or as that year's workbook has it; the year in force comes live from “Tổng hợp”. A figure with (*) is provisional, one with (**) does not compare with the other years; no line of a chart goes through either.",
  heads: ["No.", "Indicator", "Unit of measure"],
  results: "Result",
  targets: "Target",
  goal: "Goal of {year}",
  goalColumns: ["Level", "Left", "A year"],
  note: "Notes",
  otherBase: "Not compared, as administrative units, boundaries or the unit of measure changed: {years}",
  provisional: "provisional {reported}/{expected}",
  provisionalWhole: "provisional",
  sources: "Sources",
  source: "{year}: {files}",
  ofPlan: "plan {number} (column of last year's results)",
  cells: "Source cell {year}",
  charts: "Charts (indicators with two comparable years or more)",
  chartsData: "Figures of the charts",
  chartResult: "Result",
  chartTarget: "Target",
  chartAlt: "Line chart of indicator {tt} over the years: result and target.",
};

/** By language of the working sheets. */
export const HISTORY_TEXTS: Readonly<Record<Language, HistoryTexts>> = { vi, en };
