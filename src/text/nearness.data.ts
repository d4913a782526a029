/** Words (folded) that make two texts speak of different things however alike they look. The longest spelling stands first. */
export const DISTINCTIONS: Readonly<Record<string, readonly string[]>> = {
  preschool: ["mầm non", "mn"],
  nursery: ["nhà trẻ"],
  kindergarten: ["mẫu giáo", "mg"],
  primary: ["tiểu học", "th"],
  lowerSecondary: ["trung học cơ sở", "thcs"],
  upperSecondary: ["trung học phổ thông", "thpt"],
  secondary: ["trung học"],
  continuing: ["giáo dục thường xuyên", "gdtx"],
  higher: ["cao đẳng", "đại học"],
  negation: ["không", "chưa"],
};

/** A level written with a Roman numeral: "mức độ II" is mức độ 2. */
export const ROMAN_LEVEL = /(mức(?: độ)?) (iii|ii|iv|i|v)(?![\p{L}\d])/gu;
export const ROMAN_VALUES: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };
