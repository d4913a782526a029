import type { Status } from "../../model/consolidation";
import type { Language } from "../../model/finding";

const vi = {
  /** Names of verdicts that are too long for the chart, which breaks them between words alone. */
  chartNames: {} as Partial<Record<Status, string>>,
  title: "BÁO CÁO TÓM TẮT KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO",
  met: "Đạt và vượt {met}/{count} chỉ tiêu; chưa đạt {short} chỉ tiêu; chưa đủ hoặc chưa có số liệu để đánh giá {open} chỉ tiêu.",
  expected: " Trong đó {count} đánh giá là dự kiến do chưa đủ số liệu của các đơn vị.",
  without: " Không giao chỉ tiêu hoặc chỉ tiêu bằng lời: {without}.",
  noneShort: "Không có chỉ tiêu nào chưa đạt.",
  short: "Chỉ tiêu chưa đạt: TT {rows}.",
  received: "Đã nhận báo cáo của {received}/{count} đơn vị{absent}. ",
  absent: "chưa có: {names}",
  blank: "đã gửi nhưng chưa có số liệu dùng được: {names}",
  noneOpen: "Các chỉ tiêu đều đủ số liệu để đánh giá.",
  open: "Chưa đủ hoặc chưa có số liệu: TT {rows}.",
  columns: [
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "{baselineYear}",
    "Chỉ tiêu phấn đấu",
    "Kết quả",
    "So với chỉ tiêu (+/-)",
    "So với năm trước (+/-)",
    "Đánh giá",
  ],
  reading:
    "Chênh lệch của chỉ tiêu tính theo % là điểm phần trăm; của chỉ tiêu khác theo đơn vị tính của chỉ tiêu đó. Ô chênh lệch để trống: kết quả là tạm tính do chưa đủ đơn vị báo cáo, chưa có số liệu, hoặc không cùng cơ sở so sánh.",
  otherBase: " (**) Không so sánh với năm trước do thay đổi đơn vị hành chính.",
  data: "Số liệu vẽ biểu đồ (tự tính từ “Tổng hợp” và “Chi tiết theo đơn vị”)",
  verdicts: "Số chỉ tiêu theo đánh giá",
  verdictsAlt: "Biểu đồ cột: số chỉ tiêu vượt, đạt, chưa đạt, chưa đủ số liệu và chưa có số liệu.",
  indicators: "Số chỉ tiêu",
  units: "Đơn vị nhiều chỉ tiêu chưa đạt, chưa có số liệu",
  unitsAlt: "Biểu đồ thanh: số chỉ tiêu chưa có số liệu và số chỉ tiêu còn thiếu của từng đơn vị.",
  unitSilent: "Chưa có số liệu",
  unitMissing: "Còn thiếu so với chỉ tiêu",
  unit: "Đơn vị",
  distances: "So với chỉ tiêu và so với năm trước (điểm phần trăm; các chỉ tiêu tính theo %)",
  distancesAlt:
    "Biểu đồ cột theo số thứ tự chỉ tiêu: chênh lệch so với chỉ tiêu và so với năm trước, tính bằng điểm phần trăm.",
  toTarget: "So với chỉ tiêu",
  toLastYear: "So với năm trước",
};

export type LeadersTexts = typeof vi;

const en: LeadersTexts = {
  chartNames: { undetermined: "Not enough figures" },
  title: "SUMMARY OF RESULTS AGAINST THE EDUCATION TARGETS",
  met: "{met} of {count} targets met or exceeded; {short} not met; {open} without enough figures to judge.",
  expected: " Of these verdicts {count} only expected, figures of units being missing.",
  without: " Without a target, or with one in words: {without}.",
  noneShort: "No target is missed.",
  short: "Targets not met: no. {rows}.",
  received: "Reports received from {received} of {count} units{absent}. ",
  absent: "none from: {names}",
  blank: "sent without a usable figure: {names}",
  noneOpen: "All rows have enough figures to be judged.",
  open: "Without enough figures: no. {rows}.",
  columns: [
    "No.",
    "Indicator",
    "Unit of measure",
    "{baselineYear}",
    "Target",
    "Result",
    "Against target (+/-)",
    "Against last year (+/-)",
    "Verdict",
  ],
  reading:
    "Differences of percentages are percentage points, others are in the row's own unit of measure. A difference left blank: the result is provisional because units are missing, there is no figure, or the bases differ.",
  otherBase: " (**) Not compared with last year: the administrative units changed.",
  data: "Figures of the charts (computed from “Tổng hợp” and “Chi tiết theo đơn vị”)",
  verdicts: "Targets by verdict",
  verdictsAlt: "Column chart: number of targets exceeded, met, not met, undetermined and without figures.",
  indicators: "Number of targets",
  units: "Units with the most rows short or without figures",
  unitsAlt: "Bar chart: rows without a figure and rows short of the target, by unit.",
  unitSilent: "No figure",
  unitMissing: "Short of the target",
  unit: "Unit",
  distances: "Against the target and last year (percentage points; rows in %)",
  distancesAlt:
    "Column chart by number of the row: difference from the target and from last year in percentage points.",
  toTarget: "Against target",
  toLastYear: "Against last year",
};

/** Texts of the page for leaders. */
export const LEADERS_TEXTS: Readonly<Record<Language, LeadersTexts>> = { vi, en };
