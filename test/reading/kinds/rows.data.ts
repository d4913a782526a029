import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const HEADS = ["TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ"];

const rows = (
  name: string,
  body: Layout["body"],
  outcome: Layout["outcome"] = "read",
  heads: Layout["heads"] = HEADS,
): Layout => ({ name, outcome, heads, body, only: RATES });

/** What stands in the rows of a table, below each indicator and between them. */
export const rowKinds: readonly Layout[] = [
  rows("each half said once more behind its word", [
    "tt|name|||r",
    "|Tử số: số đạt|n||",
    "|Mẫu số: tổng số|d||",
  ]),
  rows("halves of a part", ["tt|name|||", "|Tử số: số nữ đạt|np||", "|Mẫu số: tổng số nữ|dp||"], "asked"),
  rows(
    "halves in words that nobody knows",
    ["tt|name|||", "|Tử số: số cháu đi nhóm|n||", "|Mẫu số: số cháu điều tra được|d||"],
    "ask",
  ),
  rows("sections in capitals of a name", [
    { line: "Kế Hoạch||||" },
    { each: "tt|name|n1|d1|r1" },
    { line: "Thực Hiện||||" },
    { each: "tt|name|n|d|r" },
  ]),
  rows("labels in capitals of a name", ["tt|name|||", "|Năm Trước|n1|d1|r1", "|Năm Nay|n|d|r"]),
  rows(
    "a quarter and another one, in capitals",
    [
      { line: "Quý I||||" },
      { each: "tt|name|n1|d1|r1" },
      { line: "Quý II||||" },
      { each: "tt|name|n2|d2|r2" },
    ],
    "asked",
  ),
  rows("a date and a signature right below the last row", [
    { each: "tt|name|n|d|r" },
    { line: "||Sìn Hồ, ngày 5 tháng 6 năm 2025||" },
    { line: "|NGƯỜI LẬP|TRƯỞNG PHÒNG||" },
  ]),
  rows(
    "two rows of counts below the last name, of which nothing is said",
    [{ each: "tt|name|n|d|r" }, { line: "||12|20|" }],
    "ask",
  ),
  rows(
    "sub-headings without meaning below headings that are merged over them",
    "tt|name|n1|n|d1|d|r1|r",
    "asked",
    ["TT|Chỉ tiêu|Tử số|<|Mẫu số|<|Tỷ lệ|<", "| |Biểu I|Biểu II|Biểu I|Biểu II|Biểu I|Biểu II"],
  ),
  rows(
    "both halves in two rows of one merged name, of which nothing is said",
    ["tt|name|n||", "^|^||d|"],
    "ask",
  ),
  rows(
    "three columns whose headings say nothing, below a sum of each indicator",
    ["tt|name||| | | |", "|Tổng số|n1|d1|r1|n|d|r", "|Trong đó: nội trú|np|dp| |np|dp|"],
    "ask",
    [
      "TT|Chỉ tiêu|Kết quả sáu tháng|<|<|Kết quả 12 tháng|<|<",
      "^|^|Biểu I|Biểu II|Biểu III|Biểu I|Biểu II|Biểu III",
    ],
  ),
  rows(
    "labels beside a merged name, one of them with nothing but words behind it",
    [
      {
        each: [
          "tt|name|Số liệu ước tính|n1|d1|r1|xem biểu 3",
          "^|^|Số liệu chính thức|n|d|r|Số liệu phổ cập 2024",
        ],
      },
      { line: "14|Tỷ lệ giáo viên THCS đạt chuẩn đào tạo|Số liệu ước tính|10|20|50|" },
      { line: "^|^|Số liệu chính thức|Chưa báo cáo|||Số liệu phổ cập 2024" },
      { line: "17|Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 1|Số liệu ước tính|1|20|5|" },
      { line: "^|^|Số liệu chính thức|2|20|10|" },
    ],
    "read",
    ["TT|Chỉ tiêu|Tính chất số liệu|Tử số|Mẫu số|Tỷ lệ|Diễn giải"],
  ),
  ...["{r}% ({n}/{d})", "{n}/{d} (đạt {r}%)", "{n}/{d} ({r}%)"].map((cell) =>
    rows(`a result written ${cell}`, `tt|name|${cell}`, "read", ["TT|Chỉ tiêu|Kết quả"]),
  ),
  rows("both counts under the words in brackets", "tt|name|{n}/{d}|r", "read", [
    "TT|Chỉ tiêu|Kết quả (tử số/mẫu số)|Tỷ lệ",
  ]),
  rows("a rate whose heading says of what it is made", "tt|name|n|d|r", "read", [
    "TT|Chỉ tiêu|Đạt|Tổng số|Tỷ lệ (đạt/tổng số)",
  ]),
  rows("headings with the numbers of their columns", "tt|name|n|d|r", "read", [
    "(1)|(2) Chỉ tiêu|(3) Tử số|(4) Mẫu số|(5)=(3)/(4) Tỷ lệ",
  ]),
  rows("a part in words that nobody knows, beside the whole", "tt|name|n|d|r|np|dp|", "read", [
    "TT|Chỉ tiêu|Toàn ngành|<|<|Trong đó: lớp ghép|<|<",
    "^|^|Tử số|Mẫu số|Tỷ lệ|Tử số|Mẫu số|Tỷ lệ",
  ]),
  rows("the standard beside what was reached", "tt|name|n1|d1|r1|n|d|r", "read", [
    "TT|Chỉ tiêu|Mức chuẩn theo quy định|<|<|Mức đạt của đơn vị|<|<",
    "^|^|Tử số|Mẫu số|Tỷ lệ|Tử số|Mẫu số|Tỷ lệ",
  ]),
  rows("private schools beside public ones", "tt|name|n1|d1|n2|d2", "asked", [
    "TT|Chỉ tiêu|Các trường tư|<|Các trường công|<",
    "^|^|Tử số|Mẫu số|Tử số|Mẫu số",
  ]),
  rows(
    "how a rate is made in the label of its row",
    ["tt|name|", "|a) Tử số|n", "|b) Mẫu số|d", "|c) Tỷ lệ (%) = a/b|r"],
    "read",
    ["TT|Nội dung|Số liệu"],
  ),
  rows(
    "a row of differences below the years",
    ["tt|name|2023-2024|n1|d1|r1", "^|^|2024-2025|n|d|r", "^|^|So sánh|12|3|0.4"],
    "read",
    ["TT|Chỉ tiêu|Năm học|Tử số|Mẫu số|Tỷ lệ"],
  ),
  rows(
    "dashes in a part that has none, with its unit",
    ["tt|name|u|n|d|r", "|Trong đó: khuyết tật|u|-|-|-"],
    "read",
    ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
  ),
  rows("teachers as a unit of measure", "tt|name|Thầy cô|n|d|r", "read", [
    "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ",
  ]),
  rows(
    "how each indicator is made, in words",
    "tt|name|Số trẻ ra lớp chia dân số độ tuổi nhân 100|n|d|r",
    "read",
    ["TT|Chỉ tiêu|Cách tính|Tử số|Mẫu số|Tỷ lệ"],
  ),
  rows("since when each standard is recognised", "tt|name|n|d|r|12/03/2025|123/QĐ-UBND", "read", [
    "TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Ngày công nhận|Số QĐ",
  ]),
  rows("the year of recognition", "tt|name|n|d|r|2019", "read", [
    "TT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Năm công nhận",
  ]),
  {
    ...rows("population and those who were mobilised", "tt|name|d|n|r", "read", [
      "TT|Chỉ tiêu|Dân số trong độ tuổi|Huy động|%",
    ]),
    only: ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1"],
  },
  {
    ...rows(
      "the communes that are counted, by their names",
      "tt|name|u|r|Chăn Nưa, Pa Tần, Nậm Cuổi",
      "read",
      ["TT|Chỉ tiêu|ĐVT|Số lượng|Tên đơn vị"],
    ),
    only: ["PCGD_TH_3"],
  },
  {
    ...rows("the only indicator's sum below parts that are blank", [
      "tt|name|||",
      "|+ Thành thị|||",
      "|+ Nông thôn|||",
      "|+ Tổng|n|d|r",
    ]),
    only: ["NHA_TRE"],
  },
  {
    ...rows(
      "the only standard's, by a mark",
      ["tt|name||", "|+ Thành thị||", "|+ Nông thôn||", "|+ Tổng|X|"],
      "read",
      ["TT|Chỉ tiêu|Có|Không"],
    ),
    only: ["PCGD_THCS_1"],
  },
  {
    name: "a heading over rows that is merged over their units",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|Đơn vị|Thực hiện|<|<", "^|^|^|Tử số|Mẫu số|Kết quả"],
    body: [{ line: "I|Huy động trẻ ra lớp và phổ cập giáo dục|<|<|<|<" }, { each: "tt|name|u|n|d|r" }],
    only: RATES,
  },
  {
    name: "a note that is no part of the last row",
    outcome: "read",
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả"],
    body: [{ each: "tt|name|u|n|d|r" }, { line: "" }, { line: "* Số liệu tính đến hết năm học." }],
    only: RATES,
  },
];
