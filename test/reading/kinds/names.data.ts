import type { Layout } from "./kind";

const HEAD = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả";
const two = (first: string, second: string): Layout["body"] => [
  { line: `1|${first}|%|1074|3030|35.4` },
  { line: `2|${second}|%|4512|4533|99.5` },
];
const only = ["NHA_TRE", "MAU_GIAO"];

/** How an office writes the indicators' names, and rows beside them that are of something else. */
export const names: readonly Layout[] = [
  {
    name: "shortened",
    outcome: "ask",
    heads: [HEAD],
    body: two("Huy động nhà trẻ", "Huy động mẫu giáo"),
    only,
  },
  {
    name: "with 'ra lớp'",
    outcome: "ask",
    heads: [HEAD],
    body: two("Tỷ lệ huy động trẻ nhà trẻ ra lớp", "Tỷ lệ huy động trẻ mẫu giáo ra lớp"),
    only,
  },
  {
    name: "with the ages in brackets",
    outcome: "ask",
    heads: [HEAD],
    body: two("Tỷ lệ huy động trẻ nhà trẻ (0-2 tuổi)", "Tỷ lệ huy động trẻ mẫu giáo (3-5 tuổi)"),
    only,
  },
  {
    name: "in capitals with roman numbers",
    outcome: "read",
    heads: [HEAD],
    body: two("I. TỶ LỆ HUY ĐỘNG TRẺ NHÀ TRẺ", "II. TỶ LỆ HUY ĐỘNG TRẺ MẪU GIÁO"),
    only,
  },
  {
    name: "without diacritics",
    outcome: "ask",
    heads: [HEAD],
    body: two("Ty le huy dong tre nha tre", "Ty le huy dong tre mau giao"),
    only,
  },
  {
    name: "numbered otherwise",
    outcome: "read",
    heads: [HEAD],
    body: [
      { line: "1.1|Tỷ lệ huy động trẻ nhà trẻ|%|1074|3030|35.4" },
      { line: "1.2|Tỷ lệ huy động trẻ mẫu giáo|%|4512|4533|99.5" },
    ],
    only,
  },
  {
    name: "the opposite rate",
    outcome: "silence",
    heads: [HEAD],
    body: two("Tỷ lệ trẻ nhà trẻ chưa được huy động", "Tỷ lệ trẻ mẫu giáo chưa được huy động"),
    only,
  },
  {
    name: "the same name for five-year-olds",
    outcome: "silence",
    heads: [HEAD],
    body: [{ line: "1|Tỷ lệ huy động trẻ mẫu giáo 5 tuổi|%|1500|1510|99.3" }],
    only: ["MAU_GIAO"],
  },
  {
    name: "the same name above the standard",
    outcome: "silence",
    heads: [HEAD],
    body: [{ line: "12|Tỷ lệ giáo viên mầm non trên chuẩn đào tạo|%|200|417|48" }],
    only: ["GV_MN_CHUAN"],
  },
  {
    name: "the name of another level",
    outcome: "silence",
    heads: [HEAD],
    body: [{ line: "12|Tỷ lệ giáo viên THPT đạt chuẩn đào tạo|%|200|210|95.2" }],
    only: ["GV_MN_CHUAN"],
  },
  {
    name: "in two rows, the name cut",
    outcome: "ask",
    heads: [HEAD],
    body: [{ line: "1|Tỷ lệ huy động|%|1074|3030|35.4" }, { line: "|trẻ nhà trẻ||||" }],
    only: ["NHA_TRE"],
  },
  {
    name: "in two columns",
    outcome: "ask",
    heads: ["TT|Lĩnh vực|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả"],
    body: [
      { line: "1|Huy động|Trẻ nhà trẻ|%|1074|3030|35.4" },
      { line: "2|^|Trẻ mẫu giáo|%|4512|4533|99.5" },
    ],
    only,
  },
  {
    name: "in two columns with the whole name",
    outcome: "read",
    heads: ["TT|Lĩnh vực|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Kết quả"],
    body: [
      { line: "1|Mầm non|Tỷ lệ huy động trẻ nhà trẻ|%|1074|3030|35.4" },
      { line: "2|^|Tỷ lệ huy động trẻ mẫu giáo|%|4512|4533|99.5" },
    ],
    only,
  },
  {
    name: "a name with what it is not",
    outcome: "ask",
    heads: [HEAD],
    body: two(
      "Tỷ lệ huy động trẻ nhà trẻ (không tính tư thục)",
      "Tỷ lệ huy động trẻ mẫu giáo (không tính tư thục)",
    ),
    only,
  },
  {
    name: "a name of girls",
    outcome: "asked",
    heads: [HEAD],
    body: [{ line: "1|Tỷ lệ huy động trẻ nhà trẻ là nữ|%|400|1300|30.8" }],
    only: ["NHA_TRE"],
  },
  {
    name: "a name with its target",
    outcome: "read",
    heads: [HEAD],
    body: two("Tỷ lệ huy động trẻ nhà trẻ đạt 35%", "Tỷ lệ huy động trẻ mẫu giáo đạt 99%"),
    only,
    but: { NHA_TRE: "ask", MAU_GIAO: "ask" },
  },
  {
    name: "numbers alone",
    outcome: "ask",
    heads: ["Mã|ĐVT|Tử số|Mẫu số|Kết quả"],
    body: [{ line: "1|%|1074|3030|35.4" }, { line: "2|%|4512|4533|99.5" }, { line: "3|%|1187|1194|99.4" }],
    only,
  },
  {
    name: "a name and what follows from it",
    outcome: "read",
    heads: [HEAD],
    body: [
      { line: "1|Tỷ lệ huy động trẻ nhà trẻ|%|1074|3030|35.4" },
      { line: "|Số trẻ chưa ra lớp|Trẻ|1956||" },
      { line: "2|Tỷ lệ huy động trẻ mẫu giáo|%|4512|4533|99.5" },
    ],
    only,
  },
  {
    name: "tcvn3 font",
    outcome: "read",
    above: ["§¬n vÞ b¸o c¸o: HuyÖn S×n Hå", "N¨m häc 2024-2025"],
    heads: ["TT|ChØ tiªu|§VT|Tö sè|MÉu sè|KÕt qu¶"],
    body: [
      { line: "1|Tû lÖ huy ®éng trÎ nhµ trÎ|%|1074|3030|35.4" },
      { line: "2|Tû lÖ huy ®éng trÎ mÉu gi¸o|%|4512|4533|99.5" },
    ],
    only,
  },
];
