/** How messages call the columns that hold a figure. */
export const columnWords = {
  numerator: { vi: "tử số", en: "numerator" },
  denominator: { vi: "mẫu số", en: "denominator" },
  counts: { vi: "tử số và mẫu số", en: "numerator and the denominator" },
  result: { vi: "kết quả", en: "result" },
} as const;

/** Words between the two counts of a cell and their rate: "22/23 (đạt 95,7%)". */
export const rateLeads = ["đạt", "đạt tỷ lệ", "tỷ lệ", "tl", "chiếm", "chiếm tỷ lệ", "tương đương"] as const;

/** Words between the two counts of a rate: "191 trên tổng số 200". */
export const fractionWords = ["trên tổng số", "trong tổng số", "trên tổng", "trên"] as const;

/** Whom indicators count. */
export const countedPeople = [
  "người",
  "trẻ em",
  "trẻ",
  "học sinh",
  "hs",
  "em",
  "cháu",
  "giáo viên",
  "gv",
  "thầy cô",
] as const;

/** What the counts of a rate may count: "191/200 trẻ (95,5%)". */
export const countedNouns = [...countedPeople, "trường", "xã", "đơn vị"] as const;

/** Units of measure of a rate, folded. */
export const rateUnits = ["%", "‰", "tỷ lệ", "tỉ lệ", "tỷ lệ %", "phần trăm"] as const;

/** Words by which a unit says that it has attained a standard. */
export const attainedStatements = ["Đạt", "Đã đạt", "Đạt chuẩn", "Đã đạt chuẩn", "Được công nhận"] as const;

/** Marks that say yes to the heading over them, whatever it is. */
export const yesMarks = ["x", "Có", "TRUE", "✓", "✔", "☑", "v", "√", "●"] as const;

/** Words by which a unit says that it has not attained a standard. A lone dash is read before. */
export const notAttainedStatements = [
  "Không đạt",
  "Chưa đạt",
  "Không đạt chuẩn",
  "Chưa đạt chuẩn",
  "Chưa được công nhận",
  "K đạt",
] as const;

/** Words that say no to the heading over them, whatever it is. */
export const noWords = ["Không", "Chưa"] as const;

/** Boxes left empty. */
export const emptyBoxes = ["FALSE", "☐"] as const;
