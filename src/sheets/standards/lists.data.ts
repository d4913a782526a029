import type { Localized } from "../../model/finding";
import type { Condition, RecognitionState } from "../../model/standards";

type Headings<Column extends string> = Readonly<
  Record<Column, Localized & { readonly also: readonly string[] }>
>;

/** What a column of a list of decisions holds. */
export type DecisionColumn = "indicator" | "state" | "decision" | "date" | "until";

/** What a column of a list of conditions holds. */
export type ConditionColumn =
  "indicator" | "title" | "group" | "least" | "label" | "counted" | "legalBasis" | "since" | "until";

/** Headings of a list of decisions, beside that of the units; `also` are read too. State and end may be absent. */
export const DECISION_COLUMNS = {
  indicator: {
    vi: "Chuẩn",
    en: "Standard",
    also: ["chỉ tiêu", "tên chuẩn", "tên chỉ tiêu", "nội dung công nhận", "chuẩn công nhận", "mã chỉ tiêu"],
  },
  state: { vi: "Tình trạng", en: "State", also: ["trạng thái", "kết quả", "kết quả công nhận"] },
  decision: {
    vi: "Số quyết định",
    en: "Decision",
    also: [
      "quyết định",
      "số qđ",
      "quyết định công nhận",
      "số quyết định công nhận",
      "qđ công nhận",
      "số, ngày quyết định",
      "số, ngày tháng quyết định",
    ],
  },
  date: {
    vi: "Ngày",
    en: "Date",
    also: ["ngày quyết định", "ngày ký", "ngày công nhận", "ngày ban hành", "ngày tháng", "từ ngày"],
  },
  until: {
    vi: "Hiệu lực đến",
    en: "Until",
    also: ["đến ngày", "có giá trị đến", "ngày hết hạn", "hết hiệu lực", "thời hạn"],
  },
} as const satisfies Headings<DecisionColumn>;

/** Headings below one of decisions: "Quyết định công nhận" over "Số" and "Ngày". */
export const BELOW_DECISION: ReadonlyMap<string, DecisionColumn> = new Map([
  ["số", "decision"],
  ["số hiệu", "decision"],
  ["số văn bản", "decision"],
  ["ngày", "date"],
  ["ngày, tháng", "date"],
  ["ngày tháng năm", "date"],
  ["ngày, tháng, năm", "date"],
  ["có giá trị", "until"],
  ["thời hạn", "until"],
]);

/** How the state of a unit is written. */
export const STATE_WORDS: Readonly<Record<RecognitionState, readonly string[]>> = {
  recognised: [
    "công nhận",
    "đã công nhận",
    "được công nhận",
    "công nhận đạt",
    "công nhận mới",
    "đạt",
    "recognised",
  ],
  recognisedAgain: ["công nhận lại", "được công nhận lại", "đạt lại", "duy trì", "recognised again"],
  inspected: ["đã kiểm tra", "kiểm tra", "đã thẩm định", "inspected"],
  selfAssessed: ["tự đánh giá", "tự đánh giá đạt", "đề nghị công nhận", "self-assessed"],
  expired: ["hết hạn", "hết hiệu lực", "expired"],
  revoked: ["thu hồi", "bị thu hồi", "đã thu hồi", "revoked"],
  notAttained: ["không đạt", "chưa đạt", "không công nhận", "chưa công nhận", "not attained"],
};

/** Before the day of a decision in the cell with its number: "125/QĐ-UBND ngày 20/12/2025". */
export const DAY_OF_DECISION = /(?<=[\s,;(])(?:ký )?ngày (?=\S)/iu;

/** What parts the number from it. */
export const BEFORE_DAY = /(?<![\s,;(])[\s,;(]+$/u;

/** What begins after the day: "ngày 20/12/2024 của UBND tỉnh", "(ngày 20/12/2024)". */
export const AFTER_DAY = / của |\)/iu;

/** A cell in which nothing stands, as a fault quotes it. */
export const BLANK_CELL: Localized = { vi: "(ô trống)", en: "(blank)" };

/** Headings of a list of conditions; only standard, group and least share are needed. */
export const CONDITION_COLUMNS = {
  indicator: { vi: "Chuẩn", en: "Standard", also: ["chỉ tiêu", "tên chuẩn", "tên chỉ tiêu"] },
  title: { vi: "Tên gọi", en: "Title", also: ["tên gọi của chuẩn", "tên đầy đủ"] },
  group: { vi: "Nhóm đơn vị", en: "Group", also: ["nhóm", "đơn vị", "nhóm xã", "loại xã", "đối tượng"] },
  least: {
    vi: "Ít nhất (%)",
    en: "At least (%)",
    also: ["ít nhất", "tỷ lệ tối thiểu", "tỷ lệ tối thiểu (%)", "tối thiểu (%)", "tỷ lệ (%)", "ngưỡng (%)"],
  },
  label: { vi: "Nội dung điều kiện", en: "Condition", also: ["điều kiện", "nội dung"] },
  counted: { vi: "Chỉ tiêu được đếm", en: "Counted indicator", also: ["đếm theo chỉ tiêu"] },
  legalBasis: { vi: "Căn cứ pháp lý", en: "Legal basis", also: ["căn cứ", "văn bản"] },
  since: { vi: "Từ ngày", en: "From", also: ["hiệu lực từ"] },
  until: { vi: "Đến ngày", en: "Until", also: ["hiệu lực đến"] },
} as const satisfies Headings<ConditionColumn>;

/** How the group of units of a condition is written. */
export const GROUP_WORDS: Readonly<Record<Condition["group"], readonly string[]>> = {
  all: ["tất cả", "tất cả các xã", "toàn bộ", "mọi đơn vị", "chung", "xã", "các xã", "all"],
  difficult: [
    "đặc biệt khó khăn",
    "xã đặc biệt khó khăn",
    "xã có điều kiện kinh tế - xã hội đặc biệt khó khăn",
    "đbkk",
    "xã đbkk",
    "especially difficult",
  ],
  others: ["xã khác", "các xã khác", "còn lại", "các xã còn lại", "xã còn lại", "khác", "others"],
};

/** What is wrong in a list, with what to do; `{text}` is what stands in the cell. */
export const STANDARDS_FAULTS = {
  noDecisions: {
    vi: "không có bảng quyết định: cần một dòng tiêu đề có các cột “Tên đơn vị”, “Chuẩn”, “Số quyết định”, “Ngày”",
    en: "there is no table of decisions: a heading row with the columns “Tên đơn vị”, “Chuẩn”, “Số quyết định”, “Ngày” is needed",
  },
  noConditions: {
    vi: "không có bảng điều kiện: cần một dòng tiêu đề có các cột “Chuẩn”, “Nhóm đơn vị”, “Ít nhất (%)”",
    en: "there is no table of conditions: a heading row with the columns “Chuẩn”, “Nhóm đơn vị”, “Ít nhất (%)” is needed",
  },
  noRows: { vi: "bảng chưa có dòng nào", en: "the table has no row" },
  twoColumns: { vi: "hai cột cùng là “{text}”", en: "two columns are both “{text}”" },
  unit: {
    vi: "“{text}” không phải là đơn vị của bộ đang dùng; hãy ghi đúng tên hoặc mã đơn vị",
    en: "“{text}” is no unit of the set in use; write the unit’s name or code",
  },
  indicator: {
    vi: "“{text}” không phải là chỉ tiêu của danh mục; hãy ghi đúng tên, số TT hoặc mã chỉ tiêu",
    en: "“{text}” is no indicator of the catalogue; write its name, number or code",
  },
  state: {
    vi: "tình trạng “{text}” không rõ; hãy ghi Công nhận, Công nhận lại, Hết hạn, Thu hồi, Không đạt, Đã kiểm tra hoặc Tự đánh giá",
    en: "the state “{text}” is not known; write recognised, recognised again, expired, revoked, not attained, inspected or self-assessed",
  },
  decision: {
    vi: "chưa có số quyết định công nhận",
    en: "the number of the decision of recognition is missing",
  },
  group: {
    vi: "nhóm “{text}” không rõ; hãy ghi Tất cả, Đặc biệt khó khăn hoặc Xã khác",
    en: "the group “{text}” is not known; write all, especially difficult or others",
  },
  least: {
    vi: "“{text}” không phải là tỷ lệ phần trăm; hãy ghi số như 90",
    en: "“{text}” is no percentage; write a number such as 90",
  },
  differs: {
    vi: "“{text}” khác với dòng trên của cùng một chuẩn",
    en: "“{text}” differs from the row above of the same standard",
  },
  twice: {
    vi: "“{text}” đã được ghi khác ở một dòng trên; hãy giữ một dòng",
    en: "“{text}” is said otherwise in a row above; keep one of them",
  },
  otherDay: {
    vi: "“{text}” khác với ngày ghi cạnh số quyết định",
    en: "“{text}” is another day than the one beside the number of the decision",
  },
  date: {
    vi: "“{text}” không phải là ngày; hãy ghi như 20/12/2025",
    en: "“{text}” is no date; write it as 20/12/2025",
  },
  order: { vi: "ngày kết thúc {text} lại trước ngày bắt đầu", en: "the end {text} is before the beginning" },
  error: { vi: "ô báo lỗi {text}", en: "the cell shows the error {text}" },
} as const satisfies Readonly<Record<string, Localized>>;
