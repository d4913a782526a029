/** What a count of people counts (folded beginnings): only these are added up anew over other boundaries. */
export const PEOPLE: readonly string[] = [
  "trẻ",
  "học sinh",
  "học viên",
  "người",
  "giáo viên",
  "sinh viên",
  "nhà giáo",
  "cán bộ",
  "em",
];
