import type { Layout } from "./kind";

const named = (name: string, code: string, counts: string, outcome: Layout["outcome"]): Layout => ({
  name: `${name}: ${outcome}`,
  outcome,
  heads: ["TT|Chỉ tiêu|Tử số|Mẫu số"],
  body: [{ line: `1|${name}|${counts}` }],
  only: [code],
});

const NURSERY = "Tỷ lệ huy động trẻ nhà trẻ";
const KINDERGARTEN = "Tỷ lệ huy động trẻ mẫu giáo";
const ENTRY = "Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1";

/** Ages that say no more than which children an indicator is about, and beside them those that make a part of them. */
export const ages: readonly Layout[] = [
  ...[
    "(dưới 3 tuổi)",
    "(0-2 tuổi)",
    "(3 tháng đến 36 tháng)",
    "(3-36 tháng tuổi)",
    "(dưới 36 tháng)",
    "từ 3 tháng đến 36 tháng tuổi",
  ].map((ages) => named(`${NURSERY} ${ages}`, "NHA_TRE", "1074|3030", "read")),
  ...["(24-36 tháng)", "(3-5 tuổi)", "(2 tuổi)", "(dưới 24 tháng)", "(từ 1 tuổi)"].map((ages) =>
    named(`${NURSERY} ${ages}`, "NHA_TRE", "20|40", "asked"),
  ),
  ...["(3-5 tuổi)", "(từ 3 đến 5 tuổi)", "3-5 tuổi", "(3 đến dưới 6 tuổi)", "(sinh năm 2019-2021)"].map(
    (ages) => named(`${KINDERGARTEN} ${ages}`, "MAU_GIAO", "4512|4533", "read"),
  ),
  ...["5 tuổi", "(4-5 tuổi)", "(dưới 3 tuổi)", "(dưới 5 tuổi)", "(sinh năm 2019)"].map((ages) =>
    named(`${KINDERGARTEN} ${ages}`, "MAU_GIAO", "20|40", "asked"),
  ),
  named(`${ENTRY} (sinh năm 2018)`, "VAO_LOP_1", "1187|1194", "read"),
  named(`${ENTRY} (sinh năm 2017)`, "VAO_LOP_1", "20|40", "asked"),
  ...(["read", "asked"] as const).map((outcome): Layout => ({
    name: `an age over the columns: ${outcome}`,
    outcome,
    heads: ["TT|Chỉ tiêu|Số trẻ dưới 3 tuổi|<", "^|^|Tử số|Mẫu số"],
    body: "tt|name|n|d",
    only: [outcome === "read" ? "NHA_TRE" : "MAU_GIAO"],
  })),
];
