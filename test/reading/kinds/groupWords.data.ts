import type { Layout, Outcome } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const HALVES = "Tử số|Mẫu số|Tỷ lệ";

/** Words over the only columns of figures. */
const over = (outcome: Outcome, ...wordings: readonly string[]): Layout[] =>
  wordings.map((words) => ({
    name: `${words} over all columns`,
    outcome,
    heads: [`TT|Chỉ tiêu|ĐVT|${words}|<|<`, `^|^|^|${HALVES}`],
    body: "tt|name|u|n|d|r",
    only: RATES,
  }));

/** Two groups of columns; the figures asked for stand in the second. */
const beside = (outcome: Outcome, ...wordings: readonly (readonly [string, string])[]): Layout[] =>
  wordings.map(([first, second]) => ({
    name: `${first} | ${second}`,
    outcome,
    heads: [`TT|Chỉ tiêu|ĐVT|${first}|<|<|${second}|<|<`, `^|^|^|${HALVES}|${HALVES}`],
    body: "tt|name|u|n1|d1|r1|n|d|r",
    only: RATES,
  }));

const bracket = (outcome: Outcome, ...wordings: readonly string[]): Layout[] =>
  wordings.map((words) => ({
    name: `Tử số (${words})`,
    outcome,
    heads: [`TT|Chỉ tiêu|ĐVT|Tử số (${words})|Mẫu số (${words})|Tỷ lệ`],
    body: "tt|name|u|n|d|r",
    only: RATES,
  }));

/** Two parts and what puts them together. */
const together = (outcome: Outcome, ...wordings: readonly (readonly [string, string, string])[]): Layout[] =>
  wordings.map(([one, other, whole]) => ({
    name: `${one} | ${other} | ${whole}`,
    outcome,
    heads: [`TT|Chỉ tiêu|${one}|<|${other}|<|${whole}|<`, "^|^|Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|np|dp|nq|dq|n|d",
    only: RATES,
  }));

const LEVEL = "Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số";

/** Headings over several columns that say nothing elsewhere, and the near misses beside them. */
export const groupWords: readonly Layout[] = [
  ...over("asked", "Định mức", "Định mức tối thiểu", "Số phải có", "Định biên"),
  ...over("asked", "Trong độ tuổi", "Trong diện", "Đối tượng"),
  ...over("read", "Kết quả điều tra phổ cập", "Số lượng", "Tỷ lệ huy động", "Kết quả thực hiện"),
  ...over("asked", "Tỷ trọng", "Cơ cấu"),
  ...over("asked", "Cấp THCS", "Kết quả cấp THPT", "Trường THPT", "THCS"),
  ...over("asked", "Theo Nghị định 105", "Theo Thông tư 14/2019/TT-BGDĐT", "Theo quy định"),
  ...over("read", "Kết quả theo Thông tư 13", "Thực hiện theo Thông tư 13"),
  ...beside(
    "read",
    ["Định mức", "Thực hiện"],
    ["Theo quy định", "Thực tế"],
    ["Theo Nghị định 105", "Thực có"],
  ),
  ...beside("asked", ["Trong độ tuổi", "Ngoài độ tuổi"]),
  {
    name: "one level of schooling over the rows of that level",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Cấp mầm non|<|<", `^|^|^|${HALVES}`],
    body: "tt|name|u|n|d|r",
    only: ["NHA_TRE", "MAU_GIAO", "GV_MN_CHUAN"],
  },
  {
    name: "levels of schooling side by side: each row's own",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Tiểu học|<|Mầm non|<|THCS|<", `^|^|${LEVEL}`],
    body: [
      { only: ["VAO_LOP_1"], each: "tt|name|n|d|n1|d1|n2|d2" },
      { only: ["MAU_GIAO", "GV_MN_CHUAN"], each: "tt|name|n1|d1|n|d|n2|d2" },
    ],
    only: ["MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"],
  },
  {
    name: "levels of schooling side by side, none of them the row's",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|Cấp THCS|<|Cấp THPT|<", "^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|n1|d1|n2|d2",
    only: RATES,
  },
  {
    name: "a section of one level of schooling over rows that do not name it",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ"],
    body: [
      { line: "I|Giáo dục mầm non|||" },
      { only: ["NHA_TRE", "MAU_GIAO"], each: "tt|name|n|d|r" },
      { line: "II|Cấp tiểu học|||" },
      { only: ["VAO_LOP_1"], each: "tt|name|n|d|r" },
    ],
    only: ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"],
  },
  ...bracket("asked", "Xếp hạng", "Điểm", "số lớp", "số hộ", "ĐVT: hộ", "số phòng học", "kinh phí"),
  ...bracket("read", "trẻ", "người", "em", "học sinh", "người, trẻ"),
  {
    name: "the bracket names what the row counts",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Tử số (giáo viên)|Mẫu số (giáo viên)|Tỷ lệ (%)"],
    body: "tt|name|n|d|r",
    only: ["GV_MN_CHUAN"],
  },
  {
    name: "a bracket of another thing beside plain counts",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Tử số (số lớp)"],
    body: "tt|name|n|d|r|12",
    only: RATES,
  },
  ...together(
    "read",
    ["Ca sáng", "Ca chiều", "Cả hai ca"],
    ["Nhóm A", "Nhóm B", "Cả hai nhóm"],
    ["Cơ sở 1", "Cơ sở 2", "Cả hai cơ sở"],
    ["Điểm chính", "Điểm lẻ", "Cả hai điểm"],
    ["Cụm phía bắc", "Cụm phía nam", "Tổng các cụm"],
  ),
  {
    name: "years side by side are no parts of what puts them together",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|Năm 2022|<|Năm 2023|<|Cả hai năm|<", "^|^|Tử số|Mẫu số|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|n1|d1|n2|d2|n3|d3",
    only: RATES,
  },
  ...over(
    "read",
    "Kết quả của huyện Sìn Hồ",
    "Số liệu của huyện Sìn Hồ",
    "Toàn huyện Sìn Hồ",
    "Kết quả thực hiện của Phòng GD&ĐT huyện Sìn Hồ",
    "Huyện Sìn Hồ",
    "Số liệu của phòng",
    "Kết quả toàn huyện Sìn Hồ năm học 2024-2025",
    "HUYỆN SÌN HỒ - NĂM HỌC 2024-2025",
  ),
  ...over(
    "asked",
    "Kết quả toàn huyện Sìn Hồ năm học 2023-2024",
    "HUYỆN SÌN HỒ - NĂM HỌC 2023-2024",
    "HUYỆN TAM ĐƯỜNG - NĂM HỌC 2024-2025",
    "Toàn tỉnh Lai Châu năm học 2024-2025",
    "Kết quả trên địa bàn xã",
    "Xếp loại",
  ),
  ...over("asked", "Kết quả của huyện Tam Đường", "Kế hoạch của huyện Sìn Hồ", "Kết quả của xã Pa Tần"),
  ...over("asked", "Kết quả của huyện Sìn Hồ năm trước", "Số liệu của Sở", "Số liệu của xã"),
  ...beside(
    "read",
    ["Kết quả của huyện Tam Đường", "Kết quả của huyện Sìn Hồ"],
    ["Số liệu của xã", "Số liệu của phòng"],
    ["Số liệu của Sở", "Số liệu của phòng"],
    ["Kế hoạch của huyện Sìn Hồ", "Kết quả của huyện Sìn Hồ"],
    ["Huyện Sìn Hồ năm học 2023-2024", "Huyện Sìn Hồ năm học 2024-2025"],
  ),
  ...over(
    "read",
    "Kết quả thực hiện tháng 9/2024 - tháng 5/2025",
    "Tháng 9/2024 – tháng 5/2025",
    "Từ tháng 9/2024 đến tháng 5/2025",
  ),
  ...over("asked", "Kết quả tháng 9/2024 - tháng 12/2024", "Kết quả tháng 9/2023 - tháng 5/2024"),
  {
    name: "sub-headings without meaning, the headings over the first of their columns",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|Tử số| |Mẫu số| |Tỷ lệ| ", "||Biểu I|Biểu II|Biểu I|Biểu II|Biểu I|Biểu II"],
    body: "tt|name|n1|n|d1|d|r1|r",
    only: RATES,
  },
  {
    name: "sub-headings of two bodies, the headings over the first of their columns",
    outcome: "read",
    heads: [
      "TT|Chỉ tiêu|Tử số| |Mẫu số| ",
      "||Số liệu của xã|Số liệu của phòng|Số liệu của xã|Số liệu của phòng",
    ],
    body: "tt|name|n1|n|d1|d",
    only: RATES,
  },
  {
    name: "a remark without a heading beside the first row",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ| "],
    body: [{ line: "|||||Số liệu đã rà soát" }, { each: "tt|name|n|d|r|" }],
    only: RATES,
  },
  {
    name: "columns without meaning, rows of the whole and of its parts",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|ĐVT|Cột 1|Cột 2|Cột 3"],
    body: ["tt|name|||| ", "|+ Do Sở quản lý||np|dp|", "|+ Do huyện quản lý||nq|dq|", "|+ Tổng số||n|d|r"],
    only: RATES,
  },
  {
    name: "a column without meaning, rows of both halves",
    outcome: "asked",
    heads: ["TT|Chỉ tiêu|Đ.vị tính|Cột 1"],
    body: ["tt|name|u|", "|Tử số||n", "|Mẫu số||d"],
    only: RATES,
  },
];
