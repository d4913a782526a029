/** How offices shorten the plan's names of indicators; each pair is what is written and what for. */
export const abbreviations: readonly (readonly (readonly [string, string])[])[] = [
  [
    ["chuẩn quốc gia", "chuẩn QG"],
    ["mức độ ", "MĐ"],
  ],
  [
    ["phổ cập giáo dục tiểu học", "PCGDTH"],
    ["phổ cập giáo dục THCS", "PCGD THCS"],
    ["xóa mù chữ", "XMC"],
  ],
  [
    ["giáo viên mầm non", "GV mầm non"],
    ["giáo viên tiểu học", "GV tiểu học"],
    ["giáo viên THCS", "GV THCS"],
  ],
  [["Tỷ lệ", "Tỉ lệ"]],
  [["THCS", "trung học cơ sở"]],
];

/** "mức độ 1" in Roman digits. */
export const roman: readonly (readonly [string, string])[] = [
  ["mức độ 1", "mức độ I"],
  ["mức độ 2", "mức độ II"],
  ["mức độ 3", "mức độ III"],
];
