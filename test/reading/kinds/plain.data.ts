import type { Layout } from "./kind";

const RATES = ["NHA_TRE", "MAU_GIAO", "VAO_LOP_1", "GV_MN_CHUAN"];
const SENDER = ["Đơn vị báo cáo: Huyện Sìn Hồ", "Nam hoc 2024-2025"];
const HALVES = "^|^|Tu so|Mau so";
const TWICE = `${HALVES}|Tu so|Mau so`;

const under = (name: string, group: string, outcome: Layout["outcome"]): Layout => ({
  name,
  outcome,
  above: SENDER,
  heads: [`TT|Chi tieu|${group}|<`, HALVES],
  body: "tt|name|n1|d1",
  only: RATES,
});

const beside = (first: string, second: string): Layout => ({
  name: `${first} beside ${second}`,
  outcome: "read",
  above: SENDER,
  heads: [`TT|Chi tieu|${first}|<|${second}|<`, TWICE],
  body: "tt|name|n1|d1|n|d",
  only: RATES,
});

const titled = (title: string): Layout => ({
  name: title,
  outcome: "asked",
  above: [...SENDER, title],
  heads: ["TT|Chi tieu|Tu so|Mau so"],
  body: "tt|name|n|d",
  only: RATES,
});

/** Texts that were typed without diacritics. */
export const plain: readonly Layout[] = [
  {
    name: "every heading",
    outcome: "read",
    above: SENDER,
    heads: ["STT|Noi dung|Don vi tinh|Tu so|Mau so|Ket qua|Ghi chu"],
    body: "tt|name|u|n|d|r|",
  },
  {
    name: "total, attained, rate",
    outcome: "read",
    above: SENDER,
    heads: ["TT|Chi tieu|Tong so|So dat|Ty le %"],
    body: "tt|name|d|n|r",
    only: RATES,
  },
  beside("Nam truoc", "Nam nay"),
  beside("Hoc ky I", "Ca nam"),
  beside("Nam hoc 2023-2024", "Nam hoc 2024-2025"),
  beside("Ke hoach", "Thuc hien"),
  beside("Trong do: nu", "Tong so"),
  under("Nam, which is a year or the boys", "Nam", "asked"),
  under("a plan alone", "Ke hoach giao", "asked"),
  under("an estimate alone", "Uoc thuc hien", "asked"),
  under("words that no spelling makes known", "So chot lan", "asked"),
  titled("KE HOACH PHAN DAU"),
  titled("SO KET HOC KY I"),
  titled("Chi so chung ca nuoc"),
  titled("DVT: nghin nguoi"),
  {
    name: "names without diacritics or numbers",
    outcome: "read",
    above: SENDER,
    heads: ["Chi tieu|Tu so|Mau so"],
    body: [
      { line: "Ty le huy dong tre nha tre|1074|3030" },
      { line: "Ty le huy dong tre mau giao|4512|4533" },
    ],
    only: ["NHA_TRE", "MAU_GIAO"],
  },
  {
    name: "halves in rows",
    outcome: "read",
    above: SENDER,
    heads: ["TT|Chi tieu|Ket qua"],
    body: ["tt|name|", "|Tu so|n", "|Mau so|d"],
    only: RATES,
  },
  {
    name: "a part in a row",
    outcome: "read",
    above: SENDER,
    heads: ["TT|Chi tieu|Tu so|Mau so"],
    body: ["tt|name|n|d", "|Trong do: nu|np|dp"],
    only: RATES,
  },
  {
    name: "Dat as a result",
    outcome: "read",
    above: SENDER,
    heads: ["TT|Chi tieu|Ket qua"],
    body: "tt|name|Dat",
    only: ["PCGD_THCS_1"],
  },
  {
    name: "a note of another year",
    outcome: "asked",
    above: SENDER,
    heads: ["TT|Chi tieu|Tu so|Mau so"],
    body: "tt|name|n|d",
    below: ["Ghi chu: So lieu nam hoc 2023-2024"],
    only: RATES,
  },
];
