/** Long and short forms of one term, and spellings of one word: either may stand in an indicator's name. */
export const nameForms = [
  ["tỉ lệ", "tỷ lệ"],
  ["tl", "tỷ lệ"],
  ["xóa mù chữ", "xmc"],
  ["xoá mù chữ", "xmc"],
  ["chuẩn qg", "cqg"],
  ["chuẩn quốc gia", "cqg"],
  ["đạt chuẩn chuẩn quốc gia", "đạt chuẩn cqg"],
  ["mđ", "mức độ"],
  ["mức", "mức độ"],
  ["mức độ độ", "mức độ"],
  ["học sinh", "hs"],
  ["đơn vị", "đv"],
  ["huy động", "hđ"],
  ["thiết bị dạy học", "tbdh"],
  ["hoàn thành chương trình", "htct"],
  ["đại học", "đh"],
  ["trung học cơ sở", "thcs"],
  ["trung học phổ thông", "thpt"],
  ["phổ cập giáo dục", "pcgd"],
  ["giáo viên", "gv"],
  ["cán bộ quản lý", "cbql"],
  ["sinh viên", "sv"],
  ["mầm non", "mn"],
  ["tiểu học", "th"],
] as const satisfies readonly (readonly [long: string, short: string])[];

/** Spellings inside a name that are brought to one form before its terms are: abbreviations run together, Roman levels. */
export const nameSpellings = [
  { pattern: /(?<![\p{L}\d])(pcgd|cqg|mđ)[ -]?(mn|thcs|thpt|th|\d|i{1,3})(?![\p{L}\d])/gu, by: "$1 $2" },
  { pattern: /(?<![\p{L}\d])(mức độ|mức|mđ) iii(?![\p{L}\d])/gu, by: "$1 3" },
  { pattern: /(?<![\p{L}\d])(mức độ|mức|mđ) ii(?![\p{L}\d])/gu, by: "$1 2" },
  { pattern: /(?<![\p{L}\d])(mức độ|mức|mđ) i(?![\p{L}\d])/gu, by: "$1 1" },
] as const;

/**
 * School levels, tiers and words that turn a name into its opposite or into a part of it.
 * Two names that differ in one of them are two indicators, however close their letters are.
 */
export const decisiveWords = [
  "nhà trẻ",
  "mẫu giáo",
  "mn",
  "th",
  "thcs",
  "thpt",
  "trung học",
  "gdtx",
  "đại học",
  "cao đẳng",
  "trung cấp",
  "huyện",
  "xã",
  "tỉnh",
  "trên chuẩn",
  "vượt",
  "chưa",
  "không",
  "dưới",
  "trên",
  "nữ",
  "nam",
  "dân tộc",
  "công lập",
  "khuyết tật",
] as const;

/** Words that may be missing or too many without another meaning. */
export const harmlessWords = [
  "các",
  "của",
  "được",
  "trong",
  "tại",
  "là",
  "và",
  "em",
  "độ",
  "có",
  "về",
] as const;

/** Units of measure that are written after a name: "Tỷ lệ … (%)". */
export const measureWords = [
  "%",
  "phần trăm",
  "xã",
  "huyện",
  "trường",
  "người",
  "trẻ",
  "học sinh",
  "đơn vị",
] as const;
