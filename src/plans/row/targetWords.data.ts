import type { Operator } from "../plan";

/** How a word or sign before or behind a number says which side of it is meant. `loose` words are used for "at least" as well. */
export interface OperatorWord {
  readonly words: string;
  readonly operator: Operator;
  readonly loose?: true;
  /** Leads to the level: another word beside it decides. */
  readonly leading?: true;
}

/** Signs and words before the number, folded; longer ones first where one begins another. */
export const beforeNumber = [
  { words: ">=", operator: ">=" },
  { words: "=>", operator: ">=" },
  { words: "≥", operator: ">=" },
  { words: "<=", operator: "<=" },
  { words: "=<", operator: "<=" },
  { words: "≤", operator: "<=" },
  { words: ">", operator: ">" },
  { words: "<", operator: "<" },
  { words: "=", operator: "=" },
  { words: "đúng bằng", operator: "=" },
  { words: "bằng", operator: "=" },
  { words: "không dưới", operator: ">=" },
  { words: "không thấp hơn", operator: ">=" },
  { words: "không nhỏ hơn", operator: ">=" },
  { words: "không ít hơn", operator: ">=" },
  { words: "không kém", operator: ">=" },
  { words: "ít nhất là", operator: ">=" },
  { words: "ít nhất", operator: ">=" },
  { words: "tối thiểu là", operator: ">=" },
  { words: "tối thiểu", operator: ">=" },
  { words: "thấp nhất", operator: ">=" },
  { words: "lớn hơn hoặc bằng", operator: ">=" },
  { words: "cao hơn hoặc bằng", operator: ">=" },
  { words: "bằng hoặc cao hơn", operator: ">=" },
  { words: "bằng hoặc lớn hơn", operator: ">=" },
  { words: "bằng hoặc trên", operator: ">=" },
  { words: "không quá", operator: "<=" },
  { words: "không vượt quá", operator: "<=" },
  { words: "không vượt", operator: "<=" },
  { words: "không trên", operator: "<=" },
  { words: "không cao hơn", operator: "<=" },
  { words: "không lớn hơn", operator: "<=" },
  { words: "không nhiều hơn", operator: "<=" },
  { words: "nhiều nhất", operator: "<=" },
  { words: "cao nhất", operator: "<=" },
  { words: "tối đa là", operator: "<=" },
  { words: "tối đa", operator: "<=" },
  { words: "nhỏ hơn hoặc bằng", operator: "<=" },
  { words: "thấp hơn hoặc bằng", operator: "<=" },
  { words: "bằng hoặc dưới", operator: "<=" },
  { words: "giảm xuống còn", operator: "<=", leading: true },
  { words: "kéo giảm xuống còn", operator: "<=", leading: true },
  { words: "kéo giảm còn", operator: "<=", leading: true },
  { words: "kéo giảm xuống", operator: "<=", leading: true },
  { words: "hạ xuống còn", operator: "<=", leading: true },
  { words: "hạ xuống", operator: "<=", leading: true },
  { words: "hạ còn", operator: "<=", leading: true },
  { words: "xuống còn", operator: "<=", leading: true },
  { words: "chỉ còn", operator: "<=", leading: true },
  { words: "giảm xuống", operator: "<=", leading: true },
  { words: "giảm còn", operator: "<=", leading: true },
  { words: "còn", operator: "<=", leading: true },
  { words: "tăng lên", operator: ">=", leading: true },
  { words: "nâng lên", operator: ">=", leading: true },
  { words: "trên", operator: ">", loose: true },
  { words: "vượt", operator: ">", loose: true },
  { words: "cao hơn", operator: ">", loose: true },
  { words: "lớn hơn", operator: ">", loose: true },
  { words: "nhiều hơn", operator: ">", loose: true },
  { words: "hơn", operator: ">", loose: true },
  { words: "dưới", operator: "<", loose: true },
  { words: "thấp hơn", operator: "<", loose: true },
  { words: "nhỏ hơn", operator: "<", loose: true },
  { words: "ít hơn", operator: "<", loose: true },
] as const satisfies readonly OperatorWord[];

/** Words behind the number. */
export const behindNumber = [
  { words: "trở lên", operator: ">=" },
  { words: "trở xuống", operator: "<=" },
  { words: "là tối thiểu", operator: ">=" },
  { words: "là tối đa", operator: "<=" },
] as const satisfies readonly OperatorWord[];

/** Signs of strictness that say nothing of another side, between operators and the number. */
export const fillers = [
  "phấn đấu",
  "đạt tỷ lệ",
  "đạt được",
  "đạt",
  "có",
  "là",
  "ở mức",
  "mức",
  "tỷ lệ",
  "và giữ vững",
  "khoảng từ",
] as const;

/** "Từ 58": a least value, or the beginning of a range. */
export const fromWord = "từ";

/** Signs that are written in words behind a number. */
export const spelledSigns = [
  ["phần trăm", "%"],
  ["phần nghìn", "‰"],
  ["phần ngàn", "‰"],
] as const;

/** About a number: neither a least nor a most value. */
export const nearlyWords = ["khoảng", "gần", "xấp xỉ", "chừng", "tiệm cận", "cơ bản", "~", "≈"] as const;

/** Words that lead to a place in an order, where a smaller number is the better one. */
export const rankWords = ["top", "nhóm", "hạng", "thứ", "tốp"] as const;

/** Keeping what was reached; a number behind it is a level all the same. */
export const keepWords = [
  "không thấp hơn kết quả năm học trước",
  "không thấp hơn kết quả năm trước",
  "không thấp hơn năm học trước",
  "không thấp hơn năm trước",
  "không giảm so với năm học trước",
  "không giảm so với năm trước",
  "tiếp tục duy trì",
  "duy trì vững chắc",
  "duy trì và giữ vững",
  "duy trì, giữ vững",
  "duy trì và nâng cao",
  "duy trì, nâng cao",
  "duy trì",
  "giữ vững và nâng cao",
  "giữ vững",
  "giữ nguyên",
  "giữ ổn định",
  "giữ mức",
  "ổn định",
  "củng cố, duy trì",
  "củng cố và duy trì",
  "củng cố",
  "bảo đảm duy trì",
  "đảm bảo duy trì",
  "bằng năm trước",
  "như năm trước",
  "không đổi",
] as const;

/** A change from what is, never a level. */
export const changeWords = [
  "tăng thêm",
  "tăng",
  "giảm thêm",
  "giảm",
  "thêm",
  "bổ sung",
  "công nhận mới",
  "công nhận thêm",
  "công nhận lại",
  "có thêm",
  "phấn đấu thêm",
  "phấn đấu tăng",
  "phấn đấu giảm",
  "phấn đấu công nhận mới",
  "đạt thêm",
  "đạt mới",
  "mới",
  "xây mới",
  "xây dựng mới",
  "thành lập mới",
  "mở mới",
  "tuyển mới",
  "mỗi năm",
  "hằng năm",
  "hàng năm",
  "bình quân mỗi năm",
  "bình quân",
  "+",
] as const;

/** Wherever it stands, the number is measured from another. */
export const comparedWords = [
  "so với",
  "điểm phần trăm",
  "điểm %",
  "mỗi năm",
  "hằng năm",
  "hàng năm",
  "/năm",
] as const;

/** The level that a change leads to: "giảm còn 1,5%", "tăng lên 60%". */
export const resultWords = [
  "còn",
  "xuống còn",
  "giảm xuống",
  "tăng lên",
  "nâng lên",
  "lên đến",
  "lên",
] as const;

/** Attained, in one word; a province's own yes. */
export const attainedWords = [
  "đạt",
  "đạt chuẩn",
  "có",
  "x",
  "hoàn thành",
  "được công nhận",
  "công nhận",
] as const;
export const notAttainedWords = ["không đạt", "chưa đạt", "chưa", "không", "chưa đạt chuẩn"] as const;

/** Figures that are not there. */
export const blankSigns = ["-", "--", "...", "..", "…", "x x x", "xxx", "kad", "không áp dụng", "/"] as const;

/** A digit behind these words is part of a standard's name: "mức độ 2". */
export const namedByNumber = [
  "mức độ",
  "cấp độ",
  "mức",
  "giai đoạn",
  "loại",
  "hạng",
  "bậc",
  "lớp",
  "khối",
] as const;

/** Units that a share is taken of, behind "100% số …", folded: places, each of which attains or does not. */
export const shareOfWords = [
  "xã",
  "phường",
  "xã, phường",
  "xã, phường, thị trấn",
  "xã, phường, đặc khu",
  "đơn vị",
  "đơn vị cấp xã",
  "đơn vị hành chính cấp xã",
  "huyện",
  "tỉnh",
  "tỉnh, thành phố",
] as const;

/** Words before a figure that name no part of the row: in "Nhà trẻ 25%; Mẫu giáo 94%" the parts are named. */
export const noPartWords = [
  "đạt",
  "trên",
  "dưới",
  "từ",
  "ít nhất",
  "tối thiểu",
  "không quá",
  "tối đa",
  "còn",
  "phấn đấu",
  "và",
  "duy trì",
  "tăng",
  "giảm",
  "năm",
  "đến",
  "khoảng",
  "gần",
  "giữ vững",
  "bằng",
  "tương ứng",
  "tương đương",
  "lũy kế",
  "luỹ kế",
  "so với",
  "kết quả",
  "thực hiện",
  "th",
  "kh",
  "kế hoạch",
  "chiếm",
  "ước",
  "hiện có",
  "hiện tại",
  "hiện nay",
  "tổng",
  "tổng số",
  "công nhận mới",
  "theo",
] as const;

/** What says in a cell that its figure is a target: a least or a most value. */
export const sidePattern = /[<>≥≤]|trở lên|trên \d|dưới \d|tối thiểu|ít nhất/i;
