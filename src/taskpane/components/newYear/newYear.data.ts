import type { Indicator, IndicatorKind } from "../../../model/indicator";
import type { Localized } from "../../../model/finding";

/** Texts of the section Năm học mới. */
export const newYearTexts = {
  intro: {
    vi: "Từ phụ lục của kế hoạch thành danh mục chỉ tiêu của năm học. Chưa có gì thay đổi trong sổ cho đến khi bấm “Dùng cho năm học này”.",
    en: "From the appendix of a plan to the catalogue of the school year. Nothing in the workbook changes before “Use it for this school year” is pressed.",
  },
  back: { vi: "Để sau", en: "Later" },
  forget: { vi: "Bỏ, làm lại từ đầu", en: "Discard and begin anew" },
  unitsStep: { vi: "1. Tỉnh và các đơn vị báo cáo", en: "1. Province and reporting units" },
  planStep: { vi: "2. Tệp kế hoạch", en: "2. The plan’s file" },
  planHint: {
    vi: "Phụ lục chỉ tiêu của kế hoạch: Excel (.xlsx, .xls, .ods), Word (.docx) hoặc .csv. Tệp chỉ được đọc, không bị sửa.",
    en: "The plan’s appendix of indicators: Excel (.xlsx, .xls, .ods), Word (.docx) or .csv. The file is only read, never changed.",
  },
  paste: {
    vi: "Hoặc dán bảng từ Word, Excel (Ctrl+V vào ô này)",
    en: "Or paste a table from Word or Excel (Ctrl+V here)",
  },
  pasteName: { vi: "Bảng dán.xlsx", en: "Pasted table.xlsx" },
  notTable: {
    vi: "Nội dung vừa dán không có bảng. Hãy bôi đen cả bảng chỉ tiêu (kèm dòng tiêu đề nêu năm học) rồi sao chép lại.",
    en: "What was pasted holds no table. Select the whole table of indicators (with the title that names the year) and copy it again.",
  },
  fromResults: { vi: "Bắt đầu từ sổ kết quả năm nay…", en: "Begin from this year’s workbook of results…" },
  fromResultsHint: {
    vi: "Chưa có kế hoạch: lấy các chỉ tiêu và kết quả của sổ năm nay, điền chỉ tiêu phấn đấu sau. Sổ đó cũng là sổ năm trước ở mục 4.",
    en: "No plan yet: take the rows and results of this year’s workbook and fill in the targets. It is last year’s workbook of step 4 too.",
  },
  begun: { vi: "Từ kết quả của “{name}”.", en: "From the results of “{name}”." },
  choosePlan: { vi: "Chọn tệp kế hoạch…", en: "Choose the plan’s file…" },
  chooseOther: { vi: "Chọn tệp khác…", en: "Choose another file…" },
  sheet: { vi: "Trang tính hoặc bảng", en: "Sheet or table" },
  ownSheet: { vi: "(tự tìm)", en: "(found by itself)" },
  tableStep: { vi: "3. Bảng chỉ tiêu đã đọc", en: "3. The indicators as read" },
  read: {
    vi: "{title} – {count} chỉ tiêu, {questions} câu hỏi cần trả lời",
    en: "{title} – {count} {count|indicator|indicators}, {questions} {questions|question|questions} to be answered",
  },
  others: {
    vi: "Tệp còn bảng chỉ tiêu khác chưa đọc: {places}.",
    en: "The file holds further tables that were not read: {places}.",
  },
  facts: { vi: "Kế hoạch và năm học", en: "Plan and school year" },
  number: { vi: "Số kế hoạch", en: "Number of the plan" },
  date: { vi: "Ngày ban hành", en: "Date" },
  dateHint: { vi: "Ví dụ 15/9/2025", en: "Such as 15/9/2025" },
  issuer: { vi: "Cơ quan ban hành", en: "Issued by" },
  targetYear: { vi: "Năm học của chỉ tiêu", en: "School year of the targets" },
  yearHint: { vi: "Ví dụ 2025-2026", en: "Such as 2025-2026" },
  baselineYear: { vi: "Năm trước (kết quả để so)", en: "Year before (results to compare with)" },
  outside: {
    vi: "Năm học {year} không nằm trong thời gian của bộ đơn vị đã chọn ({set}). Đề nghị chọn lại ở mục 1.",
    en: "The school year {year} lies outside the period of the units chosen ({set}). Please choose again in step 1.",
  },
  general: { vi: "Câu hỏi chung", en: "General questions" },
  rows: { vi: "Các chỉ tiêu", en: "Indicators" },
  tt: { vi: "TT", en: "No." },
  target: { vi: "Chỉ tiêu phấn đấu", en: "Target" },
  notSet: { vi: "chưa có mức", en: "no level yet" },
  printed: { vi: "Trong kế hoạch: “{text}”", en: "In the plan: “{text}”" },
  baseline: { vi: "Năm trước: {text}", en: "Year before: {text}" },
  knownAs: { vi: "chỉ tiêu đã biết", en: "known indicator" },
  newRow: { vi: "chỉ tiêu mới", en: "new indicator" },
  edited: { vi: "đã sửa tay", en: "edited by hand" },
  leftOut: { vi: "không dùng", en: "left out" },
  edit: { vi: "Sửa", en: "Edit" },
  editOf: { vi: "Sửa dòng {row}", en: "Edit row {row}" },
  done: { vi: "Xong", en: "Done" },
  doneOf: { vi: "Xong dòng {row}", en: "Done with row {row}" },
  name: { vi: "Tên chỉ tiêu", en: "Indicator’s name" },
  targetHint: {
    vi: "Ví dụ ≥ 34; > 98; ≤ 0,1; = 100. Để trống: không đánh giá bằng số.",
    en: "Such as ≥ 34; > 98; ≤ 0,1; = 100. Blank: not judged by a figure.",
  },
  targetUnclear: {
    vi: "Chưa hiểu mức này. Ví dụ ≥ 34; > 98; ≤ 0,1; = 100.",
    en: "This is not understood. Such as ≥ 34; > 98; ≤ 0,1; = 100.",
  },
  level: { vi: "Cấp báo cáo", en: "Reported by" },
  leave: { vi: "Không dùng dòng này", en: "Leave this row out" },
  undoRow: { vi: "Bỏ sửa tay", en: "Undo the edits" },
  question: { vi: "Câu hỏi", en: "Question" },
  answerText: { vi: "Trả lời", en: "Answer" },
  answerButton: { vi: "Trả lời", en: "Answer" },
  answerOf: { vi: "Trả lời: {question}", en: "Answer: {question}" },
  noLevel: { vi: "Không đặt mức", en: "Set no level" },
  unheard: { vi: "Chưa hiểu câu trả lời “{said}”.", en: "The answer “{said}” is not understood." },
  answered: { vi: "Đã trả lời ({count})", en: "Answered ({count})" },
  takeBack: { vi: "Bỏ câu trả lời", en: "Take the answer back" },
  takeBackOf: { vi: "Bỏ câu trả lời: {question}", en: "Take the answer back: {question}" },
  decoded: {
    vi: "{sheet}: chữ theo bảng mã {encoding}, đã chuyển sang Unicode khi đọc (ví dụ “{before}” là “{after}”).",
    en: "{sheet}: the text is in {encoding} and was read as Unicode (for example “{before}” is “{after}”).",
  },
  previousStep: { vi: "4. Số liệu năm trước (nếu có)", en: "4. Last year’s figures (if any)" },
  previousHint: {
    vi: "Sổ tổng hợp năm trước do công cụ này tạo; tỉnh hợp nhất thì thêm sổ của từng tỉnh cũ. Có thể chọn sau, ở Cài đặt.",
    en: "Last year’s workbook made by this tool; of a merged province add one of each former province. It can be chosen later, under Settings.",
  },
  previousChosen: { vi: "Sẽ lấy từ “{name}”.", en: "Will be taken from “{name}”." },
  choosePrevious: { vi: "Chọn sổ năm trước…", en: "Choose last year’s workbook…" },
  addPrevious: { vi: "Thêm sổ năm trước…", en: "Add another workbook…" },
  removePreviousOf: { vi: "Bỏ, không dùng “{name}”", en: "Do not use “{name}”" },
  removePrevious: { vi: "Bỏ, không dùng", en: "Do not use it" },
  open: {
    vi: "Còn {count} câu chưa trả lời. Nếu bắt đầu ngay: các câu có đề xuất được hiểu theo đề xuất; dòng chưa có mức thì không đánh giá.",
    en: "{count} {count|question is|questions are} not answered. If you start now, proposals hold where there is one, and rows without a level are not judged.",
  },
  agreeOpen: {
    vi: "Tôi đồng ý bắt đầu khi còn câu chưa trả lời",
    en: "I agree to start with open questions",
  },
  problems: { vi: "Chưa dùng được, đề nghị sửa:", en: "Not usable yet, please mend:" },
  start: { vi: "Dùng cho năm học này", en: "Use it for this school year" },
  startHint: {
    vi: "{count} chỉ tiêu, năm học {year}, {set}",
    en: "{count} {count|indicator|indicators}, school year {year}, {set}",
  },
} satisfies Readonly<Record<string, Localized>>;

/** Who reports a row. */
export const reporterTexts = {
  unit: { vi: "Đơn vị", en: "Units" },
  department: { vi: "Sở", en: "Department" },
  both: { vi: "Cả hai", en: "Both" },
} satisfies Readonly<Record<Indicator["reportedBy"], Localized>>;

/** How a row is consolidated. */
export const kindTexts = {
  rate: { vi: "tỷ lệ (tử số / mẫu số)", en: "rate (numerator / denominator)" },
  count: { vi: "số đếm, cộng lại", en: "count, summed" },
  attained: { vi: "số đơn vị đạt", en: "units that attained" },
  share: { vi: "tỷ lệ đơn vị đạt", en: "share of units that attained" },
  value: { vi: "một giá trị, không cộng", en: "one value, not summed" },
} satisfies Readonly<Record<IndicatorKind, Localized>>;

/** What the choices of questions say; any other choice says itself. */
export const choiceTexts = {
  ...kindTexts,
  strict: { vi: "Hiểu chặt: đúng bằng mức thì chưa đạt", en: "Strictly: equal is not enough" },
  loose: { vi: "Hiểu là “từ … trở lên”, “không quá”", en: "As “at least”, “at most”" },
  accept: { vi: "Dùng tạm số ước thực hiện", en: "Use the estimates for now" },
  leave: { vi: "Bỏ trống số năm trước", en: "Leave last year blank" },
  split: { vi: "Tách thành các dòng", en: "Split into rows" },
  keep: { vi: "Giữ một dòng, không đặt mức", en: "Keep one row without a level" },
  new: { vi: "Là chỉ tiêu mới", en: "It is new" },
  none: { vi: "Không đặt mức", en: "Set no level" },
  baseline: { vi: "Không thấp hơn kết quả năm trước", en: "Not below last year’s result" },
  known: { vi: "Là chỉ tiêu đã biết đó", en: "It is the known one" },
  use: { vi: "Dùng nội dung bị ẩn", en: "Use what is hidden" },
  ignore: { vi: "Bỏ qua nội dung bị ẩn", en: "Ignore what is hidden" },
  column: { vi: "Đúng, cột {column}", en: "Yes, column {column}" },
} satisfies Readonly<Record<string, Localized>>;
