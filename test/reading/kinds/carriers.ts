import type { Layout, Outcome } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const SENDER = "Đơn vị báo cáo: Huyện Sìn Hồ";
const YEAR = "Năm học 2024-2025";
const HEADS = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ";
const ROW = "tt|name|u|n|d|r";
const OTHER = "tt|name|u|n1|d1|r1";

const plain = { heads: [HEADS], body: ROW, only: RATES };

/** Where in a sheet some words can stand, as a layout of nothing but them. Two wordings parted by "|" stand beside each other, the unit's own last. */
export const carriers = {
  /** Over the only columns. */
  heading: (words) => ({
    heads: [`TT|Chỉ tiêu|ĐVT|${words}|<|<`, "^|^|^|Tử số|Mẫu số|Tỷ lệ"],
    body: ROW,
    only: RATES,
  }),
  /** Over two groups of columns. */
  headings: (words) => {
    const [first, second] = words.split("|");
    return {
      heads: [`TT|Chỉ tiêu|ĐVT|${first}|<|${second}|<`, "^|^|^|Tử số|Mẫu số|Tử số|Mẫu số"],
      body: "tt|name|u|n1|d1|n|d",
      only: RATES,
    };
  },
  title: (words) => ({ ...plain, above: [SENDER, words, YEAR] }),
  /** The only line that may name a year. */
  undatedTitle: (words) => ({ ...plain, above: [SENDER, words] }),
  sheetName: (words) => ({ ...plain, sheetName: words }),
  /** Over all rows, or over each half of them. */
  section: (words) => {
    const [first, second] = words.split("|");
    const body =
      second === undefined
        ? [{ line: `I. ${first}` }, { each: ROW }]
        : [{ line: `I. ${first}` }, { each: OTHER }, { line: `II. ${second}` }, { each: ROW }];
    return { ...plain, body };
  },
  /** Merged over all columns, in the middle of the rows. */
  lineBetween: (words) => ({
    ...plain,
    body: [
      { each: ROW, only: RATES.slice(0, 2) },
      { line: `${words}|<|<|<|<|<` },
      { each: ROW, only: RATES.slice(2) },
    ],
    but: { NHA_TRE: "read", MAU_GIAO: "read" },
  }),
  /** Below each name, whose own row is blank. */
  rows: (words) => {
    const [first, second] = words.split("|");
    const body =
      second === undefined
        ? ["tt|name||||", `|${first}|u|n|d|r`]
        : ["tt|name||||", `|${first}|u|n1|d1|r1`, `|${second}|u|n|d|r`];
    return { ...plain, body };
  },
  /** Below each name's own row. */
  rowBelow: (words) => ({ ...plain, body: [ROW, `|${words}|u|n1|d1|r1`] }),
  note: (words) => ({ ...plain, below: [words] }),
  remark: (words) => ({ ...plain, heads: [`${HEADS}|Ghi chú`], body: `${ROW}|${words}` }),
  unit: (words) => ({ ...plain, body: `tt|name|${words}|n|d|r` }),
  /** Merged down a column without a heading, before the numbers. */
  columnA: (words) => ({
    heads: [" |TT|Chỉ tiêu|Tử số|Mẫu số"],
    body: [
      { line: `${words}|1|Tỷ lệ huy động trẻ nhà trẻ|1074|3030` },
      { line: "^|2|Tỷ lệ huy động trẻ mẫu giáo|4512|4533" },
    ],
    only: RATES.slice(0, 2),
  }),
  /** All of the result. */
  cell: (words) => ({ heads: ["TT|Chỉ tiêu|ĐVT|Kết quả"], body: `tt|name|u|${words}`, only: RATES }),
} as const satisfies Readonly<Record<string, (words: string) => Omit<Layout, "name" | "outcome">>>;

/** Words by where they stand. */
export type Wordings = Readonly<Partial<Record<keyof typeof carriers, readonly string[]>>>;

/** Each of the words as a layout of its own. */
export function draw(outcome: Outcome, wordings: Wordings): Layout[] {
  return (Object.keys(wordings) as (keyof typeof carriers)[]).flatMap((carrier) =>
    wordings[carrier]!.map((words) => ({
      name: `${carrier}: ${words}`,
      outcome,
      ...carriers[carrier](words),
    })),
  );
}
