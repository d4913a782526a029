import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const HALVES = " | | |Tử số|Mẫu số|Tỷ lệ";
const layout = (
  name: string,
  outcome: Layout["outcome"],
  rest: Pick<Layout, "heads" | "body"> & Partial<Layout>,
): Layout => ({ name, outcome, only: RATES, ...rest });

/** How far headings, lines and names reach: over blank rows, from a column without a heading, in lists of several units. */
export const reach: readonly Layout[] = [
  layout("a blank row below headings that are merged over columns", "read", {
    heads: [
      "TT|Chỉ tiêu|ĐVT|Năm học 2023-2024|<|<|Năm học 2024-2025|<|<",
      " | | | | | | | | ",
      `${HALVES}|Tử số|Mẫu số|Tỷ lệ`,
    ],
    body: "tt|name|u|n1|d1|r1|n|d|r",
  }),
  layout("a blank row below the heading of another year alone", "asked", {
    heads: ["TT|Chỉ tiêu|ĐVT|Năm học 2023-2024|<|<", " | | | | | ", HALVES],
    body: "tt|name|u|n|d|r",
  }),
  layout("a blank row below headings of the whole table, and a blank one in it", "read", {
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ", " | | | | | "],
    body: [
      { each: "tt|name|u|n|d|r", only: RATES.slice(0, 2) },
      { line: " " },
      { each: "tt|name|u|n|d|r", only: RATES.slice(2) },
    ],
  }),
  layout("labels beside every row in a column without a heading", "read", {
    heads: [" |TT|Chỉ tiêu|Tử số|Mẫu số"],
    body: ["Năm nay|tt|name|n|d", "Năm trước|tt|name|n1|d1"],
  }),
  layout("nouns for those who are counted, parted by a stroke", "read", {
    heads: ["TT|Chỉ tiêu|ĐVT|Số người/trẻ thực hiện|Số người/trẻ trong diện|Tỷ lệ"],
    body: "tt|name|u|n|d|r",
  }),
  layout("a list of units in rows that one of them sends", "ask", {
    heads: ["TT|Đơn vị|Tỷ lệ huy động trẻ nhà trẻ|<|<", "^|^|Tử số|Mẫu số|Tỷ lệ"],
    body: [{ line: "1|Huyện Tam Đường|10|20|50" }, { line: "2|Huyện Sìn Hồ|1074|3030|35.4" }],
    only: ["NHA_TRE"],
    but: { NHA_TRE: "read" },
  }),
  layout("units over columns of the file that one of them sends", "read", {
    above: ["Năm học 2024-2025"],
    file: "Huyện Sìn Hồ.xlsx",
    heads: ["TT|Chỉ tiêu|Huyện Tam Đường|<|Huyện Sìn Hồ|<", "^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
    body: "tt|name|n1|d1|n|d",
  }),
  layout("the title of a school of the unit", "asked", {
    above: ["UBND HUYỆN SÌN HỒ", "BÁO CÁO CỦA TRƯỜNG MẦM NON SÌN HỒ", "Năm học 2024-2025"],
    heads: ["TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ"],
    body: "tt|name|u|np|dp|",
  }),
];
