/** How messages call the columns that hold a figure. */
export const columnWords = {
  numerator: { vi: "tử số", en: "numerator" },
  denominator: { vi: "mẫu số", en: "denominator" },
  counts: { vi: "tử số và mẫu số", en: "numerator and the denominator" },
  result: { vi: "kết quả", en: "result" },
} as const;

/** Words and marks by which a unit says that it has attained a standard, or has not. A lone dash is read before. */
export const attainedWords = [
  "Đạt",
  "Đã đạt",
  "Đạt chuẩn",
  "Đã đạt chuẩn",
  "Được công nhận",
  "x",
  "Có",
  "TRUE",
  "✓",
  "✔",
  "☑",
  "v",
] as const;
export const notAttainedWords = [
  "Không đạt",
  "Chưa đạt",
  "Không đạt chuẩn",
  "Chưa đạt chuẩn",
  "Chưa được công nhận",
  "K đạt",
  "Không",
  "Chưa",
  "Chưa có",
  "FALSE",
  "☐",
] as const;
