/** What a column of a printed appendix holds. */
export type SubmittedColumn =
  "tt" | "name" | "unit" | "baseline" | "target" | "result" | "difference" | "verdict";

/** Headings (folded) of the printed appendix, those above the others where a heading stands over several. */
export const SUBMITTED_COLUMNS: Readonly<Record<SubmittedColumn, RegExp>> = {
  tt: /^(?:tt|stt|số tt)$/u,
  name: /^(?:chỉ tiêu|tên chỉ tiêu|nội dung|nội dung chỉ tiêu)$/u,
  unit: /^(?:đơn vị|đơn vị tính|đvt)$/u,
  baseline: /^(?:kết quả|kết quả năm học.*|kết quả năm trước|năm học trước)$/u,
  target: /^(?:chỉ tiêu phấn đấu|chỉ tiêu giao|kế hoạch giao|mục tiêu)(?: .*)?$/u,
  result: /^(?:kết quả thực hiện|chỉ tiêu đạt được|thực hiện)(?: .*)?$/u,
  difference: /^so với chỉ tiêu.*$/u,
  verdict: /^(?:đánh giá|mức đánh giá)$/u,
};

/** How a figure is printed that is not over all units yet: "81,7 (tạm tính 7/8)", "81,7 (tạm tính)"; the figure keeps its space. */
export const PROVISIONAL = /^([^(]*)\(\s*tạm\s+tính(?:,?\s*(\d+)\s*\/\s*(\d+)(?: đơn vị)?)?\s*\)$/iu;

/** What stands behind last year's figure where units have changed since: "106 (**)". */
export const OTHER_BASE_MARK = /(?<!\s)\s*\(\*\*\)\s*$/u;

/** A figure that print leaves open. */
export const OPEN = /^\(?\s*(?:…|\.{3,})\s*\)?$/u;

/** The word before a verdict on a figure that is not over all units yet. */
export const EXPECTED_VERDICT = "dự kiến";

/** School years named in a title (folded). */
export const YEARS = /năm học (\d{4}) ?[-–] ?(\d{4})/gu;
