/** Lines above a table, notes below it and sheets' names with words that nothing explains: told, and the figures are used. */
import { all } from "../kinds/all";
import { carriers } from "../kinds/carriers";
import { score } from "../kinds/score";
import { workbookOf, type Layout } from "../kinds/kind";
import { consolidate } from "../../../src/pooling/consolidate";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import { districts } from "../sheet";

const told = (layout: Layout): string[] =>
  score(layout)
    .findings.filter(({ code }) => code === "WORDS_NOT_UNDERSTOOD")
    .map(({ message }) => message.vi);

const drawn = (carrier: keyof typeof carriers, words: string): Layout => ({
  name: words,
  outcome: "read",
  ...carriers[carrier](words),
});

test.each([
  ["sheetName", "La Hủ"],
  ["sheetName", "Ban Na Ke"],
  ["sheetName", "Na Ke"],
  ["note", "Số liệu của các trường tham gia dự án"],
  ["title", "NƠI TÁI ĐỊNH CƯ"],
  ["title", "Chiến dịch ánh sáng văn hóa"],
  ["title", "Kết quả Vườn ươm tài năng"],
  ["title", "Nguồn Alpha"],
  ["title", "Quỹ Bảo trợ"],
  ["title", "Số liệu hậu bão lũ"],
  ["title", "Báo cáo sau lũ quét"],
  ["title", "Kết quả sau sáp nhập"],
  ["title", "Kết quả trước sáp nhập"],
  ["title", "Phía bắc huyện"],
  ["title", "Liên trường Pa Tần - Nậm Cuổi"],
  ["title", "HTX Đồng Tâm"],
  ["title", "Doanh nghiệp"],
  ["title", "Chương trình song ngữ"],
  ["title", "Kết quả buổi 1"],
  ["title", "Ca sáng"],
  ["title", "Mẫu điều tra 30 hộ"],
  ["title", "Hai xã phía nam"],
  ["title", "Bán kỳ"],
  ["title", "Kết quả kỳ thi"],
  ["title", "Tiểu khu 3"],
  ["title", "Số liệu giả"],
] as const)("%s: %s", (carrier, words) => {
  const layout = drawn(carrier, words);
  expect(Object.values(score(layout).verdicts)).toEqual(["read", "read", "read", "read"]);
  expect(told(layout)).toEqual([expect.stringContaining(`"${words}"`)]);
});

const honest = all.leftOver.filter(({ outcome }) => outcome === "read");

test.each(honest.map((layout) => [layout.name, layout] as const))(
  "nothing is told of %s",
  (_name, layout) => {
    expect(told(layout)).toEqual([]);
  },
);

test("one form that several units sent is told once", () => {
  const request = {
    ...{ catalogue: districts.catalogue, scope: districts.scope, assignments: [], adjustments: [] },
    ...{ previous: null, asOf: null },
  };
  const copies = ["Huyện Sìn Hồ", "Huyện Tam Đường", "Huyện Phong Thổ"].map((unit) => ({
    ...drawn("title", "Vườn ươm tài năng"),
    above: [`Đơn vị báo cáo: ${unit}`, "Vườn ươm tài năng", "Năm học 2024-2025"],
    file: `${unit}.xlsx`,
  }));
  const { findings } = consolidate(
    copies.map((layout) => readWorkbook(workbookOf(layout), request)),
    request,
  );
  const [first, ...others] = findings.filter(({ code }) => code === "WORDS_NOT_UNDERSTOOD");
  expect(others).toEqual([]);
  expect(first?.unit).toBeUndefined();
  expect(first?.message.vi).toContain("ở 3 biểu");
});

test.each([
  ["Bảng 2. Doanh nghiệp", "read", 1],
  ["Bảng 2. Giáo viên cắm bản", "asked", 0],
  ["Bảng 2. Các chỉ tiêu còn lại", "read", 0],
] as const)("over the second of two tables: %s", (title, outcome, count) => {
  const heads = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ";
  const each = "tt|name|u|n|d|r";
  const layout: Layout = {
    name: title,
    outcome,
    heads: ["Bảng 1. Kết quả của huyện", heads],
    body: [{ each, only: ["NHA_TRE"] }, { line: title }, { line: heads }, { each, only: ["VAO_LOP_1"] }],
    only: ["NHA_TRE", "VAO_LOP_1"],
    but: { NHA_TRE: "read" },
  };
  expect(score(layout).verdicts).toEqual({ NHA_TRE: "read", VAO_LOP_1: outcome });
  expect(told(layout)).toHaveLength(count);
});

test("nothing is told of a title by whose known words its table gives way", () => {
  const heads = "TT|Chỉ tiêu|ĐVT|Tử số|Mẫu số|Tỷ lệ";
  const layout: Layout = {
    name: "needs",
    outcome: "read",
    heads: ["Bảng 1. Kết quả của huyện", heads],
    body: [
      { each: "tt|name|u|n|d|r" },
      { line: "Bảng 2. Nhu cầu năm học" },
      { line: heads },
      { each: "tt|name|u|n1|d1|r1" },
    ],
    only: ["NHA_TRE", "VAO_LOP_1"],
  };
  expect(score(layout).verdicts).toEqual({ NHA_TRE: "read", VAO_LOP_1: "read" });
  expect(told(layout)).toEqual([]);
});
