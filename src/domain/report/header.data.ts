/** What a column of a report holds, as its heading says. */
export type HeaderRole =
  | "number"
  | "name"
  | "measure"
  | "numerator"
  | "denominator"
  /** "TS": Tử số beside a denominator, else Tổng số. */
  | "initials"
  | "quantity"
  | "result"
  | "rate"
  | "attained"
  | "notAttained"
  | "note"
  | "target"
  | "previous"
  | "comparison"
  | "evaluation"
  /** "Chỉ tiêu": the indicator's name or the planned figure; only the column's content tells. */
  | "nameOrTarget";

/** Headings of one meaning: `whole` are the entire heading, `opening` may be followed by more words. */
export interface HeaderSynonyms {
  readonly role: HeaderRole;
  readonly whole: readonly string[];
  readonly opening: readonly string[];
}

/**
 * Headings by meaning, from report forms of ministries, provinces and districts. Parentheses, school years and
 * punctuation are taken away before comparing, so "Tỷ lệ (%)" and "Kết quả năm học 2024-2025" need no entry.
 */
export const headerSynonyms = [
  {
    role: "number",
    whole: ["TT", "STT", "Số TT", "Số thứ tự", "Thứ tự", "Mã số", "Mã chỉ tiêu", "No", "Số hiệu"],
    opening: [],
  },
  {
    role: "nameOrTarget",
    whole: ["Chỉ tiêu", "Các chỉ tiêu", "Chỉ tiêu cụ thể"],
    opening: [],
  },
  {
    role: "name",
    whole: [
      "Nội dung",
      "Danh mục",
      "Hạng mục",
      "Tiêu chí",
      "Chỉ số",
      "Tên chỉ số",
      "Các tiêu chí",
      "Diễn giải",
      "Indicator",
    ],
    opening: [
      "Tên chỉ tiêu",
      "Nội dung chỉ tiêu",
      "Nội dung báo cáo",
      "Nội dung công việc",
      "Danh mục chỉ tiêu",
      "Hệ thống chỉ tiêu",
      "Chỉ tiêu báo cáo",
      "Chỉ tiêu thống kê",
      "Chỉ tiêu chủ yếu",
      "Một số chỉ tiêu",
      "Nhóm chỉ tiêu",
    ],
  },
  {
    role: "measure",
    whole: ["ĐVT", "Đơn vị tính", "Đơn vị", "Đ/v tính", "Đv tính", "ĐV tính", "Đơn vị đo", "Unit"],
    opening: [],
  },
  {
    role: "numerator",
    whole: ["Numerator", "Số đạt", "Đạt chuẩn", "Số lượng đạt", "Trong đó đạt"],
    opening: ["Tử số", "Số lượng đạt chuẩn"],
  },
  {
    role: "denominator",
    whole: ["MS", "Denominator", "Tổng số", "Tổng cộng số", "Tổng"],
    opening: ["Mẫu số", "Tổng số để tính"],
  },
  { role: "initials", whole: ["TS"], opening: [] },
  { role: "quantity", whole: ["Số lượng", "SL", "Số liệu", "Giá trị"], opening: ["Số liệu thực hiện"] },
  {
    role: "result",
    whole: ["Result", "KQ", "KQTH", "TH", "Đạt được", "Số thực hiện", "Mức đạt được"],
    opening: [
      "Kết quả",
      "Thực hiện",
      "Chỉ tiêu đạt được",
      "Chỉ tiêu thực hiện",
      "Số liệu báo cáo",
      "Ước thực hiện",
    ],
  },
  {
    role: "rate",
    whole: [
      "%",
      "Tỷ lệ",
      "Tỉ lệ",
      "Tỷ lệ đạt",
      "Tỉ lệ đạt",
      "Tỷ lệ phần trăm",
      "Tỉ lệ phần trăm",
      "TL",
      "Rate",
    ],
    opening: ["Tỷ lệ %", "Tỉ lệ %", "Tỷ lệ đạt được", "Tỉ lệ đạt được", "Tỷ lệ thực hiện", "Tỉ lệ thực hiện"],
  },
  { role: "attained", whole: ["Đạt", "Có", "Attained"], opening: [] },
  {
    role: "notAttained",
    whole: ["Không đạt", "Chưa đạt", "Không", "K đạt", "Not attained"],
    opening: [],
  },
  {
    role: "note",
    whole: [],
    opening: ["Ghi chú", "Chú thích", "Giải trình", "Nguyên nhân", "Lý do", "Note"],
  },
  {
    role: "target",
    // "Giao Thủy" is a district, "Giao An" a commune.
    whole: ["KH", "CT", "Target", "Giao", "Huyện giao", "Xã giao"],
    opening: [
      "Chỉ tiêu phấn đấu",
      "Chỉ tiêu giao",
      "Chỉ tiêu được giao",
      "Chỉ tiêu kế hoạch",
      "Chỉ tiêu đề ra",
      "Chỉ tiêu đăng ký",
      "Chỉ tiêu năm",
      "Chỉ tiêu UBND",
      "Chỉ tiêu tỉnh",
      "Chỉ tiêu Sở",
      "Chỉ tiêu nghị quyết",
      "Mục tiêu",
      "Kế hoạch",
      "Phấn đấu",
      "Đăng ký",
      "Dự toán",
      "Giao chỉ tiêu",
      "Giao đầu năm",
      "Giao kế hoạch",
      "Nghị quyết",
      "Số giao",
      "Số đăng ký",
      "Tỉnh giao",
      "Sở giao",
      "UBND tỉnh giao",
      "UBND huyện giao",
    ],
  },
  {
    role: "previous",
    whole: ["Cùng kỳ"],
    opening: [
      "Năm trước",
      "Năm học trước",
      "Cùng kỳ năm",
      "Cùng kỳ năm học",
      "Kết quả năm trước",
      "Kết quả năm học trước",
      "Thực hiện năm trước",
      "Thực hiện năm học trước",
      "Thực hiện cùng kỳ",
      "Số liệu năm trước",
      "Số liệu năm học trước",
    ],
  },
  {
    role: "comparison",
    whole: ["Tăng", "Giảm", "+/-", "±", "Chênh lệch", "Vượt"],
    opening: [
      "So với",
      "So sánh",
      "Tăng giảm",
      "Tăng, giảm",
      "Tăng/giảm",
      "Mức độ hoàn thành",
      "Tỷ lệ hoàn thành",
      "Tỉ lệ hoàn thành",
      "Kết quả so với",
      "Thực hiện so với",
      "Cần thêm",
      "Chênh lệch",
    ],
  },
  {
    role: "evaluation",
    whole: ["Xếp loại"],
    opening: ["Đánh giá", "Tự đánh giá", "Kết quả đánh giá", "Kết quả xếp loại"],
  },
] as const satisfies readonly HeaderSynonyms[];

/** Words that, anywhere in a heading beginning with "Chỉ tiêu", make it the planned figure. */
export const targetWords = ["giao", "phấn đấu", "kế hoạch", "đề ra", "đăng ký"] as const;

/** Words that, anywhere in the heading of a rate, make it a comparison with the plan: it says how much of the plan was done. */
export const comparisonWords = ["so với", "so kh", "/kh", "/ kh", "kế hoạch", "chỉ tiêu giao"] as const;

/** Words that, anywhere in a heading, make it last year's figure. */
export const previousWords = ["năm trước", "năm học trước", "cùng kỳ", "năm ngoái"] as const;

/** Headings of columns and rows that add up the ones beside them. */
export const totalWords = [
  "Cộng",
  "Tổng cộng",
  "Tổng",
  "Tổng số",
  "Tổng chung",
  "Cộng chung",
  "Chung",
  "Toàn huyện",
  "Toàn tỉnh",
  "Toàn thành phố",
  "Toàn thị xã",
  "Toàn xã",
  "Toàn phường",
  "Toàn ngành",
  "Toàn đơn vị",
  "Cộng toàn huyện",
  "Cộng toàn tỉnh",
  "Cộng toàn thành phố",
  "Tổng toàn huyện",
  "Tổng toàn tỉnh",
  "Tổng cộng toàn huyện",
  "Tổng cộng toàn tỉnh",
] as const;

/** Words with which the name of a place or of an office begins. */
export const placeWords = [
  "Huyện",
  "H.",
  "Thành phố",
  "TP",
  "TP.",
  "Thị xã",
  "TX",
  "TX.",
  "Xã",
  "X.",
  "Phường",
  "P.",
  "Thị trấn",
  "TT.",
  "Trường",
  "UBND",
  "Phòng GD&ĐT",
  "Phòng GDĐT",
  "Phòng Giáo dục và Đào tạo",
  "Sở GD&ĐT",
  "Sở Giáo dục và Đào tạo",
] as const;

/** Rows named so carry the numerator or the denominator of the indicator above them. */
export const numeratorRowWords = ["Tử số"] as const;
export const denominatorRowWords = ["Mẫu số"] as const;

/** A line that begins so tells on what a report is based or to what it belongs; a school year in it is not the report's own. */
export const referenceWords = [
  "Căn cứ",
  "Kèm theo",
  "(Kèm theo",
  "Theo",
  "Thực hiện",
  "Ghi chú",
  "So với",
  "Ban hành",
  "(Ban hành",
  "Kính gửi",
  "Số:",
] as const;

/** Words that introduce a school year still to come in the title of a report on another one. */
export const planningWords = [
  "Phương hướng",
  "Nhiệm vụ",
  "Kế hoạch",
  "Phấn đấu",
  "Mục tiêu",
  "Dự kiến",
] as const;

/** Words that introduce the year of a plan where a year of results was named before them in the same line. */
export const laterPlanningWords = ["Chỉ tiêu", "Đăng ký"] as const;

/** Words with which a line or row introduces a part of what stands above it. */
export const partWords = ["trong đó", "chia ra", "chia theo", "gồm", "bao gồm", "cụ thể", "riêng"] as const;

/** Words that introduce what was done: "kết quả thực hiện nhiệm vụ" plans nothing. */
export const achievementWords = ["Tổng kết", "Sơ kết", "Đánh giá", "Kết quả", "Thực hiện"] as const;

/** How a line begins that is a note to the reader of the report. */
export const remarkWords = ["ghi chú", "lưu ý", "số liệu minh họa", "số liệu ước tính"] as const;

/** Words by which a sheet's name says that it is a draft or an old version. */
export const draftWords = ["nháp", "dự thảo", "cũ", "bản cũ", "draft", "old", "backup", "bản lưu"] as const;
