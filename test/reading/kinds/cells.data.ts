import type { Layout } from "./kind";

const HEAD = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả";
const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];

/** What stands in the cells themselves. */
export const cells: readonly Layout[] = [
  {
    name: "footnote stars",
    outcome: "read",
    heads: [HEAD],
    body: "tt|name|u|{n}*|{d}|{r}",
    only: RATES,
    but: { NHA_TRE: "ask", MAU_GIAO: "ask", VAO_LOP_1: "ask", GV_MN_CHUAN: "ask" },
  },
  {
    name: "footnote in brackets",
    outcome: "ask",
    heads: [HEAD],
    body: "tt|name|u|{n} (1)|{d}|{r}",
    only: RATES,
  },
  { name: "about", outcome: "ask", heads: [HEAD], body: "tt|name|u|khoảng {n}|{d}|{r}", only: RATES },
  { name: "more than", outcome: "asked", heads: [HEAD], body: "tt|name|u|> {n}|{d}|{r}", only: RATES },
  { name: "a range", outcome: "asked", heads: [HEAD], body: "tt|name|u|{n}-{d}|{d}|", only: RATES },
  {
    name: "two figures in one cell",
    outcome: "asked",
    heads: [HEAD],
    body: "tt|name|u|{n}; 900|{d}|",
    only: RATES,
  },
  {
    name: "the old figure in brackets",
    outcome: "asked",
    heads: [HEAD],
    body: "tt|name|u|{n} (năm trước 900)|{d}|",
    only: RATES,
  },
  {
    name: "a sum",
    outcome: "ask",
    heads: [HEAD],
    body: "tt|name|u|1000+{n}|{d}|",
    only: ["MAU_GIAO"],
    but: { MAU_GIAO: "asked" },
  },
  {
    name: "the letter O for a zero",
    outcome: "asked",
    heads: [HEAD],
    body: "tt|name|u|1O74|3O3O|",
    only: ["NHA_TRE"],
  },
  {
    name: "not applicable beside a figure",
    outcome: "asked",
    heads: [HEAD],
    body: "tt|name|u|KAD|{d}|{r}",
    only: RATES,
  },
  {
    name: "being collected",
    outcome: "silence",
    heads: [HEAD],
    body: "tt|name|u|đang tổng hợp|đang tổng hợp|",
    only: RATES,
  },
  {
    name: "a note in the result's cell",
    outcome: "read",
    heads: [HEAD],
    body: "tt|name|u|n|d|{r}% (vượt kế hoạch)",
    only: RATES,
  },
  {
    name: "a thousand and a unit",
    outcome: "read",
    heads: [HEAD],
    body: [{ line: '1|Tỷ lệ huy động trẻ nhà trẻ|%|"1.074 cháu"|"3.030 cháu"|"35,4%"' }],
    only: ["NHA_TRE"],
    but: { NHA_TRE: "ask" },
  },
  {
    name: "no-break spaces",
    outcome: "read",
    heads: [HEAD],
    body: [{ line: '1|Tỷ lệ huy động trẻ nhà trẻ|%|"1\u00a0074"|"3\u00a0030"|"35,4"' }],
    only: ["NHA_TRE"],
  },
  {
    name: "an apostrophe for thousands",
    outcome: "ask",
    heads: [HEAD],
    body: [{ line: `1|Tỷ lệ huy động trẻ nhà trẻ|%|"1'074"|"3'030"|"35,4"` }],
    only: ["NHA_TRE"],
  },
  {
    name: "a comma for thousands",
    outcome: "read",
    heads: [HEAD],
    body: [{ line: '1|Tỷ lệ huy động trẻ nhà trẻ|%|"1,074"|"3,030"|"35.4"' }],
    only: ["NHA_TRE"],
  },
  {
    name: "a result that contradicts",
    outcome: "read",
    heads: [HEAD],
    body: "tt|name|u|n|d|50",
    only: ["NHA_TRE"],
  },
  {
    name: "attained by a decision's number",
    outcome: "ask",
    heads: [HEAD],
    body: [
      { line: "6|Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1|Huyện|||Đạt (QĐ 123/QĐ-UBND)" },
    ],
    only: ["PCGD_THCS_1"],
  },
  {
    name: "not attained in other words",
    outcome: "asked",
    heads: [HEAD],
    body: [{ line: "6|Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1|Huyện|||Đang phấn đấu" }],
    only: ["PCGD_THCS_1"],
  },
  {
    name: "communes as a share",
    outcome: "ask",
    heads: [HEAD],
    body: [{ line: "5|Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3|Xã|||13/14" }],
    only: ["PCGD_TH_3"],
  },
  {
    name: "communes as a share with the rate",
    outcome: "ask",
    heads: [HEAD],
    body: [
      { line: "5|Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3|Xã|||13/14 (92,9%)" },
    ],
    only: ["PCGD_TH_3"],
  },
  {
    name: "communes with numerator and denominator",
    outcome: "read",
    heads: [HEAD],
    body: [{ line: "5|Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3|Xã|13|14|92.9" }],
    only: ["PCGD_TH_3"],
  },
  {
    name: "communes in words",
    outcome: "ask",
    heads: [HEAD],
    body: [{ line: "5|Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3|Xã|||13 xã" }],
    only: ["PCGD_TH_3"],
  },
  {
    name: "communes listed by name",
    outcome: "asked",
    heads: [HEAD],
    body: [
      {
        line: "5|Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3|Xã|||Chăn Nưa, Nậm Tăm",
      },
    ],
    only: ["PCGD_TH_3"],
  },
];
