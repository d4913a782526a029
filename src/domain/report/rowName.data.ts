/** Long and short forms of one term, and spellings of one word: either may stand in an indicator's name. */
export const nameForms = [
  ["tỉ lệ", "tỷ lệ"],
  ["trung học cơ sở", "thcs"],
  ["trung học phổ thông", "thpt"],
  ["phổ cập giáo dục", "pcgd"],
  ["chuẩn quốc gia", "cqg"],
  ["giáo viên", "gv"],
  ["sinh viên", "sv"],
  ["mầm non", "mn"],
  ["tiểu học", "th"],
] as const satisfies readonly (readonly [long: string, short: string])[];

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
