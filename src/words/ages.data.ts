/** Levels of schooling by the ages for which they are meant, in months from birth; `to` is the first month that is too old. */
export const levelAges = [
  // Thông tư 52/2020/TT-BGDĐT: nhà trẻ takes in children from 3 to 36 months, mẫu giáo from 3 to 6 years.
  { words: ["nhà trẻ"], from: 3, to: 36 },
  { words: ["mẫu giáo"], from: 36, to: 72 },
  // Luật Giáo dục 2019, Điều 28: grade 1 at 6, grade 6 at 11, grade 10 at 15.
  { words: ["tiểu học", "th"], from: 72, to: 132 },
  { words: ["trung học cơ sở", "thcs"], from: 132, to: 180 },
  { words: ["trung học phổ thông", "thpt"], from: 180, to: 216 },
] as const;

/** Words of which an age is made: "dưới 3 tuổi", "từ 3 tháng đến 36 tháng tuổi". */
export const ageWords = {
  under: "dưới",
  over: ["trên"],
  from: "từ",
  months: "tháng",
  years: "tuổi",
} as const;

/** Ages in the folded words of a text, without their punctuation. */
export const agePattern =
  /(?<![\p{L}\d])(?:(?:dưới|trên|từ) )?\d{1,2}(?: tháng| tuổi)?(?: đến)?(?: dưới)?(?: \d{1,2})?(?: tháng| tuổi){1,2}(?![\p{L}\d])/gu;

/** The years of birth in a folded text: "sinh năm 2018", "sinh từ năm 2019 đến năm 2021". */
export const birthPattern =
  /(?<!\p{L})sinh (?:từ )?(?:năm )?(20\d\d)(?: ?(?:-|đến) ?(?:năm )?(20\d\d))?(?!\d)/u;
