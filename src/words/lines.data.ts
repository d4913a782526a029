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

/** Headings of columns in which anything may be remarked. */
export const remarkHeadings = [
  "ghi chú",
  "chú thích",
  "diễn giải",
  "giải trình",
  "nguyên nhân",
  "lý do",
  "note",
  "nhận xét",
  "thuyết minh",
  "minh chứng",
] as const;

/** Nouns in the heading of a column that lists places or bodies beside the names: "Tên trường", "Đơn vị cấp xã". */
export const placeHeadings = [
  "trường",
  "xã",
  "phường",
  "huyện",
  "thôn",
  "bản",
  "địa bàn",
  "địa phương",
  "cơ sở",
  "nơi",
  "đơn vị",
] as const;

/** Nouns before the number of one of several tables: "Bảng 2: …", "Biểu số 1. …". */
export const tableNouns = ["bảng", "biểu", "mẫu", "phụ lục", "phần", "mục"] as const;

/** "Số" between such a noun and its number. */
export const numberWord = "số";
