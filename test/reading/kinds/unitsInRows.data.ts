import type { Layout } from "./kind";

const CHILDREN = ["NHA_TRE", "MAU_GIAO"];
const INDICATORS = "Tỷ lệ huy động trẻ nhà trẻ|<|<|Tỷ lệ huy động trẻ mẫu giáo|<|<";
const PARTS = [
  { line: "1|Thị trấn Sìn Hồ|500|1500|33.3|2000|2033|98.4" },
  { line: "2|Xã Chăn Nưa|574|1530|37.5|2512|2500|100.5" },
];
const whole = (name: string): { readonly line: string } => ({
  line: `|${name}|1074|3030|35.4|4512|4533|99.5`,
});
const heads = (names: string, below: string): readonly string[] => [
  `STT|${names}|${INDICATORS}`,
  `^|^|${below}|${below}`,
];

/** Names numbered beside counts that no column gives to an indicator: the numbers are theirs. */
const numbered = [
  ["Xã, thị trấn", "Thị trấn Sìn Hồ", "Xã Chăn Nưa"],
  ["Xã, thị trấn", "Chăn Nưa", "Pa Tần"],
  ["Dân tộc", "Thái", "Mông"],
  ["Loại hình", "Công lập", "Tư thục"],
  ["Khối lớp", "Lớp 1", "Lớp 2"],
] as const;

/** A row for each unit or for each part of one, and the indicators side by side. */
export const unitsInRows: readonly Layout[] = [
  ...(["Tỷ lệ", "Tỷ lệ (%)", "%"] as const).map((rate): Layout => ({
    name: `communes below one another with their sum last, and "${rate}"`,
    outcome: "read",
    heads: heads("Xã, thị trấn", `Tử số|Mẫu số|${rate}`),
    body: [...PARTS, whole("Tổng cộng")],
    only: CHILDREN,
  })),
  {
    name: "the district first",
    outcome: "read",
    heads: heads("Đơn vị", "Tử số|Mẫu số|%"),
    body: [whole("Toàn huyện"), ...PARTS],
    only: CHILDREN,
  },
  {
    name: "columns that are numbered",
    outcome: "read",
    heads: [...heads("Xã", "Tử số|Mẫu số|Tỷ lệ"), "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)"],
    body: [...PARTS, whole("Cộng")],
    only: CHILDREN,
  },
  {
    name: "the district alone",
    outcome: "read",
    heads: heads("Đơn vị", "Tử số|Mẫu số|%"),
    body: [{ line: "1|Huyện Sìn Hồ|1074|3030|35.4|4512|4533|99.5" }],
    only: CHILDREN,
  },
  {
    name: "the whole before those who attend",
    outcome: "read",
    heads: heads("Xã", "Tổng số|Ra lớp|Tỷ lệ"),
    body: [
      { line: "1|Thị trấn Sìn Hồ|1500|500|33.3|2033|2000|98.4" },
      { line: "2|Xã Chăn Nưa|1530|574|37.5|2500|2512|100.5" },
      { line: "|Cộng|3030|1074|35.4|4533|4512|99.5" },
    ],
    only: CHILDREN,
  },
  ...numbered.map(([heading, first, second]): Layout => ({
    name: `${first}, ${second} numbered below "${heading}"`,
    outcome: "asked",
    heads: [`STT|${heading}|Tử số|Mẫu số|Tỷ lệ`],
    body: [{ line: `1|${first}|500|1500|33.3` }, { line: `2|${second}|574|1530|37.5` }],
    only: CHILDREN,
  })),
  {
    name: "indicators by their numbers alone",
    outcome: "read",
    heads: ["STT|Tử số|Mẫu số|Tỷ lệ"],
    body: "tt|n|d|r",
    only: CHILDREN,
  },
];
