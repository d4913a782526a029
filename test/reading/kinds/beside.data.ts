import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const PAIR = "TT|Chỉ tiêu|Tử số|Mẫu số| |TT|Chỉ tiêu|Tử số|Mẫu số";
const SENDER = "Đơn vị báo cáo: Huyện Sìn Hồ";
const YEAR = "Năm học 2024-2025";

/** Two tables side by side that list the same indicators: what stands over one of them is of that one. */
export const beside: readonly Layout[] = [
  {
    name: "this year on the left, last year on the right",
    outcome: "read",
    above: [SENDER, `${YEAR}| | | | |Năm học 2023-2024`],
    heads: [PAIR],
    body: "tt|name|n|d| |tt|name|n1|d1",
    only: RATES,
  },
  {
    name: "last year on the left, in merged headings",
    outcome: "read",
    above: [SENDER],
    heads: [`Năm học 2023-2024|<|<|<| |${YEAR}|<|<|<`, PAIR],
    body: "tt|name|n1|d1| |tt|name|n|d",
    only: RATES,
  },
  {
    name: "plan and result without a gap",
    outcome: "read",
    heads: ["Kế hoạch|<|<|<|Thực hiện|<|<|<", "TT|Chỉ tiêu|Tử số|Mẫu số|TT|Chỉ tiêu|Tử số|Mẫu số"],
    body: "tt|name|n1|d1|tt|name|n|d",
    only: RATES,
  },
  {
    name: "girls and all",
    outcome: "read",
    heads: ["Riêng nữ|<|<|<| |Chung|<|<|<", PAIR],
    body: "tt|name|np|dp| |tt|name|n|d",
    only: RATES,
  },
  {
    name: "the half-year and the whole",
    outcome: "read",
    above: [SENDER, YEAR, "Học kỳ I| | | | |Cả năm"],
    heads: [PAIR],
    body: "tt|name|n1|d1| |tt|name|n|d",
    only: RATES,
  },
  {
    name: "a line over the right one alone",
    outcome: "ask",
    above: [SENDER, YEAR, " | | | | |Năm học trước"],
    heads: [PAIR],
    body: "tt|name|n|d| |tt|name|n1|d1",
    only: RATES,
  },
  {
    name: "another district on the right",
    outcome: "ask",
    above: [SENDER, YEAR, "Huyện Sìn Hồ| | | | |Huyện Tam Đường"],
    heads: [PAIR],
    body: "tt|name|n|d| |tt|name|n1|d1",
    only: RATES,
  },
  {
    name: "nothing over either",
    outcome: "asked",
    above: [SENDER, YEAR],
    heads: [PAIR],
    body: "tt|name|n|d| |tt|name|n1|d1",
    only: RATES,
  },
  {
    name: "one year over both",
    outcome: "read",
    above: [SENDER, YEAR],
    heads: [PAIR],
    body: [
      { line: "1|Tỷ lệ huy động trẻ nhà trẻ|1074|3030| |2|Tỷ lệ huy động trẻ mẫu giáo|4512|4533" },
      {
        line: "3|Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1|1187|1194| |12|Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo|402|417",
      },
    ],
    only: RATES,
  },
];
