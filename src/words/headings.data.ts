/** A level of schooling as headings name it, with the words of an indicator's name that are of it. */
export interface SchoolLevel {
  readonly names: readonly string[];
  readonly within: readonly string[];
}

const grades = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `lớp ${from + index}`);

const primary = ["tiểu học", ...grades(1, 5)] as const;
const lower = ["thcs", "trung học cơ sở", ...grades(6, 9)] as const;
const upper = ["thpt", "trung học phổ thông", ...grades(10, 12)] as const;

/** Levels of schooling; a longer name stands before a shorter one that it begins with. */
export const schoolLevels: readonly SchoolLevel[] = [
  { names: ["mầm non", "mn"], within: ["mầm non", "nhà trẻ", "mẫu giáo"] },
  { names: ["nhà trẻ"], within: ["nhà trẻ"] },
  { names: ["mẫu giáo"], within: ["mẫu giáo"] },
  { names: ["tiểu học"], within: primary },
  { names: ["trung học cơ sở", "thcs"], within: lower },
  { names: ["trung học phổ thông", "thpt"], within: upper },
  { names: ["trung học"], within: ["trung học", ...lower, ...upper] },
  { names: ["phổ thông"], within: ["phổ thông", "trung học", ...primary, ...lower, ...upper] },
];

/** Words beside a level in a heading that says nothing else: "Kết quả cấp THCS", "Khối trường mầm non và tiểu học". */
export const besideLevels = [
  "kết quả",
  "số liệu",
  "thực hiện",
  "giáo dục",
  "cấp học",
  "bậc học",
  "ngành học",
  "cấp",
  "bậc",
  "khối",
  "các",
  "trường",
  "của",
  "và",
] as const;

/** Before a level in a title that is of that level alone. */
export const levelLeads = ["cấp", "bậc", "khối", "cấp học", "bậc học", "ngành học", "khối trường"] as const;

/** With these words a heading over figures says what they are counted by: what a document asks for, or what was done. */
export const regulationWords = [
  "theo nghị định",
  "theo thông tư",
  "theo quyết định",
  "theo luật",
  "theo điều lệ",
  "theo công văn",
  "theo văn bản",
  "theo hướng dẫn",
  "theo quy định",
  "theo quy chuẩn",
  "theo tiêu chuẩn",
  "căn cứ nghị định",
  "căn cứ thông tư",
  "căn cứ quyết định",
  "quy định tại",
  "nghị định",
  "thông tư",
  "quyết định",
  "công văn",
] as const;

/** Beside the measure in one heading they are what was planned. */
export const targetWords = ["chỉ tiêu", "các chỉ tiêu"] as const;

/** Over both halves of a rate these say what there must be, not what there is. */
export const normWords = ["định mức", "định biên", "phải", "cần"] as const;

/** Deeds of one field: over both halves of a rate they say of which one it is. */
export const fieldDeeds = ["biết chữ", "tốt nghiệp", "lên lớp", "chuyển cấp"] as const;

/** Bodies and their fields of which titles may speak; over columns of figures they are no unit that reports. */
export const bodiesBeside = [
  "nữ công",
  "ban nữ công",
  "công tác nữ công",
  "bình đẳng giới",
  "công đoàn",
  "đoàn thanh niên",
  "đoàn đội",
] as const;

/** With these words a heading begins that says what was found, by whatever it then names: "Số liệu điều tra". */
export const findingWords = ["kết quả", "số liệu", "thống kê", "báo cáo", "tổng hợp"] as const;

/** What may be counted that is no child or pupil: in place of what the row names it makes another figure. */
export const countedThings = [
  "lớp",
  "lớp học",
  "nhóm lớp",
  "nhóm trẻ",
  "trường",
  "trường học",
  "điểm trường",
  "giáo viên",
  "gv",
  "hộ",
  "hộ dân",
  "hộ gia đình",
  "gia đình",
  "phòng học",
  "thôn",
  "thôn bản",
  "xã",
  "thiết bị",
  "tiết",
  "buổi",
  "sinh viên",
  "sv",
  "học viên",
] as const;

/** Before such a noun where a heading counts it: "Tổng số trường". */
export const countWords = ["tổng số", "số lượng", "số"] as const;

/** Before "số" they make another word of it: "Tử số", "Chỉ số". */
export const notCounts = ["tử", "mẫu", "chỉ", "hệ", "con", "trị", "tỷ", "tỉ", "đa"] as const;

/** Behind such a noun it is another word: "số trường hợp". */
export const notThings = ["hợp", "hội"] as const;

/** What headings may say stands there in place of what the row names: "Tử số (điểm)", "Tổng số lớp". */
export const otherThings = [
  ...countedThings,
  ...countedThings.map((noun) => `số ${noun}`),
  "bản",
  "số bản",
  "phòng",
  "số phòng",
  "nhóm",
  "số nhóm",
  "xếp hạng",
  "thứ hạng",
  "hạng",
  "vị thứ",
  "xếp thứ",
  "xếp loại",
  "xếp hạng thi đua",
  "điểm thi đua",
  "điểm",
  "số điểm",
  "điểm số",
  "kinh phí",
  "tiền",
  "diện tích",
] as const;

/** Before such words in brackets. */
export const beforeThings = ["đơn vị tính", "đơn vị", "đvt", "tính theo", "theo"] as const;

/** Words that put together what stands beside them under one noun: "Cả hai ca" beside "Ca sáng" and "Ca chiều". */
export const togetherWords = {
  first: ["cả", "chung", "chung cả", "tổng", "tổng cả", "cộng", "cộng cả", "tổng cộng", "gộp", "gộp cả"],
  second: ["hai", "ba", "bốn", "2", "3", "4", "các"],
} as const;

/** The halves of a rate by their own names. */
export const halfWords = [
  ["tử số", "numerator"],
  ["mẫu số", "denominator"],
] as const;
