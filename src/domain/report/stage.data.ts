/** Words by which a heading over columns tells that somebody checked the figures; such columns are often left blank. */
export const reviewWords = ["thẩm định", "thẩm tra", "phúc tra", "kiểm tra", "rà soát", "duyệt"] as const;

/** Words by which it tells what was done: "Huyện thực hiện chỉ tiêu" is no plan. */
export const doneWords = ["thực hiện", "báo cáo", "kết quả", "đề nghị", "tự đánh giá"] as const;

/** Words by which it tells of a plan. */
export const plannedWords = [
  "giao",
  "kế hoạch",
  "phấn đấu",
  "đăng ký",
  "chỉ tiêu",
  "mục tiêu",
  "dự kiến",
] as const;

/** Patterns by which it tells of a time; never a syllable alone, since Năm, Kỳ and Quý are also names. */
export const timePatterns = [
  "năm học",
  "năm nay",
  "năm \\d",
  "(?:đầu|giữa|cuối|cả) (?:năm|kỳ)",
  "\\d tháng",
  "tháng \\d",
  "học kỳ",
  "(?:hk|quý) ?(?:\\d|[iv]{1,3}(?!\\p{L}))",
  "giai đoạn",
  "thời điểm",
] as const;
