import type { Status } from "../../../model/consolidation";
import type { Localized } from "../../../model/finding";
import type { ChangeKind } from "../../../letters/changes";

/** Texts of the section Tổng hợp. */
export const resultTexts = {
  heading: {
    vi: "Tổng hợp: {good}/{all} chỉ tiêu đạt và vượt",
    en: "Result: {good} of {all} met or exceeded",
  },
  plainHeading: { vi: "Tổng hợp", en: "Result" },
  fromUnits: {
    vi: "Từ báo cáo của {received}/{count} đơn vị, năm học {year}.",
    en: "From the reports of {received} of {count} units, school year {year}.",
  },
  notWritten: {
    vi: "Kết quả tạm tính từ các báo cáo đã nhận, chưa ghi vào sổ.",
    en: "A provisional result from the reports received; nothing is written yet.",
  },
  earlier: {
    vi: "Sổ đang giữ kết quả của một lần tổng hợp trước. Dưới đây là kết quả tạm tính theo số liệu hiện có, chưa ghi vào sổ.",
    en: "The workbook holds the result of an earlier run. Below is the provisional result by the present figures; it is not written yet.",
  },
  stale: {
    vi: "Nguồn số liệu hoặc cài đặt đã thay đổi sau lần ghi gần nhất. Dưới đây là kết quả tạm tính theo số liệu mới.",
    en: "Sources or settings have changed since the last run. Below is the provisional result by the new ones.",
  },
  written: { vi: "Đã ghi vào sổ.", en: "Written into the workbook." },
  consolidate: { vi: "Tổng hợp", en: "Consolidate" },
  again: { vi: "Tổng hợp lại", en: "Consolidate again" },
  undo: { vi: "Hoàn tác lần tổng hợp", en: "Undo the run" },
  redo: { vi: "Làm lại lần tổng hợp", en: "Redo the run" },
  showSummary: { vi: "Xem trang Tổng hợp", en: "Show the sheet Tổng hợp" },
  showAppendix: { vi: "Xem Phụ lục", en: "Show the appendix" },
  nothing: {
    vi: "Chưa có báo cáo nào dùng được. Hãy chọn tệp hoặc trả lời các câu hỏi ở phần Nguồn số liệu.",
    en: "No report can be used yet. Choose files or answer the questions under Sources.",
  },
  toSources: { vi: "Đến Nguồn số liệu", en: "Go to Sources" },
  counts: { vi: "Số chỉ tiêu theo đánh giá", en: "Indicators by verdict" },
  changes: {
    vi: "Thay đổi so với lần tổng hợp trước ({count})",
    en: "Changes since the previous run ({count})",
  },
  unchanged: {
    vi: "Không chỉ tiêu nào thay đổi so với lần tổng hợp trước.",
    en: "No row has changed since the previous run.",
  },
  moreChanges: { vi: "… và {count} thay đổi khác", en: "… and {count} more" },
  showChart: { vi: "Xem biểu đồ", en: "Show the chart" },
  hideChart: { vi: "Ẩn biểu đồ", en: "Hide the chart" },
  loadingChart: { vi: "Đang vẽ biểu đồ…", en: "Drawing the chart…" },
  noChart: {
    vi: "Không vẽ được biểu đồ; các số liệu ở trên vẫn đầy đủ. Hãy kiểm tra kết nối mạng rồi mở lại biểu đồ.",
    en: "The chart cannot be drawn; the figures above are complete all the same. Check the network and show it again.",
  },
  chartTitle: { vi: "Mức độ hoàn thành chỉ tiêu (%)", en: "Attainment of the targets (%)" },
  chartHint: {
    vi: "Dấu tam giác trên mỗi cột là 100 % chỉ tiêu được giao. Chỉ tiêu chưa đủ hoặc chưa có số liệu không có cột.",
    en: "The triangle on each bar is 100 % of the target. Rows that cannot be judged have no bar.",
  },
  target: { vi: "chỉ tiêu {target}", en: "target {target}" },
  noTarget: { vi: "không giao chỉ tiêu", en: "no target" },
  distance: { vi: "còn cách {distance}", en: "{distance} short" },
  attainment: { vi: "hoàn thành {attainment}", en: "{attainment} attained" },
  needed: { vi: "Cần thêm {needed}", en: "{needed} more needed" },
  causes: { vi: "Thiếu nhiều nhất: {units}", en: "Missing most: {units}" },
  cause: { vi: "{unit} ({missing})", en: "{unit} ({missing})" },
  noFigure: { vi: "chưa đơn vị nào có số liệu", en: "no unit has a figure" },
  silent: { vi: "Thiếu số liệu của: {units}", en: "No figure from: {units}" },
  inspectRow: { vi: "Xem cách tính: {name}", en: "Show the calculation: {name}" },
  inspectUnit: { vi: "Xem số liệu của {unit}", en: "Show the figures of {unit}" },
} satisfies Readonly<Record<string, Localized>>;

/** Headings of the groups of rows. */
export const groupTexts = {
  shortfall: { vi: "Chưa đạt ({count})", en: "Not met ({count})" },
  undetermined: { vi: "Chưa đủ số liệu ({count})", en: "Undetermined ({count})" },
  missing: { vi: "Chưa có số liệu ({count})", en: "No data ({count})" },
  targetInWords: { vi: "Chỉ tiêu bằng lời ({count})", en: "Target in words ({count})" },
  noTarget: { vi: "Không giao chỉ tiêu ({count})", en: "No target set ({count})" },
  met: { vi: "Đạt ({count})", en: "Met ({count})" },
  exceeded: { vi: "Vượt ({count})", en: "Exceeded ({count})" },
} satisfies Readonly<Record<Status, Localized>>;

/** Signs of what a change is. */
export const CHANGE_SIGNS = {
  worse: "▼",
  better: "▲",
  figure: "•",
  added: "+",
  removed: "–",
} satisfies Readonly<Record<ChangeKind, string>>;
