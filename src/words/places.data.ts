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

/** The word before a province's name. */
export const provinceWord = "Tỉnh";

/** Words with which the name of a part of a district begins. */
export const partPlaceWords = ["Xã", "X.", "Phường", "P.", "Thị trấn", "TT.", "Trường"] as const;

/**
 * Words of headings that are in no name of a place: where all is in capitals, they alone tell "XÃ ĐẠT CHUẨN" from
 * "XÃ BẢN BO". A syllable that may be in a name stands only with its neighbour.
 */
export const commonWords = [
  "đạt",
  "được",
  "chưa",
  "không",
  "những",
  "và",
  "theo",
  "thuộc",
  "trực thuộc",
  "số",
  "tỷ lệ",
  "xã hội",
  "chuẩn",
  "mức độ",
  "hoàn thành",
  "duy trì",
  "phổ cập",
  "giáo dục",
  "đào tạo",
  "mầm non",
  "mẫu giáo",
  "tiểu học",
  "trung học",
  "thcs",
  "thpt",
  "mù chữ",
  "nông thôn mới",
  "đặc biệt",
  "khó khăn",
  "biên giới",
  "dân tộc",
  "khu vực",
  "vùng",
  "thẩm định",
  "kiểm tra",
  "rà soát",
  "báo cáo",
  "giao",
  "đề nghị",
  "tự đánh giá",
  "quản lý",
  "phê duyệt",
  "công nhận",
  "thực hiện",
  "kế hoạch",
] as const;

/** What may stand behind a place in a title: a superior, a date, a year. */
export const behindPlace =
  /[,;()[\]–]| - |(?<!\p{L})(?:huyện|tỉnh|năm học|năm|tháng|học kỳ|quý|ngày)(?!\p{L}).*$/iu;
