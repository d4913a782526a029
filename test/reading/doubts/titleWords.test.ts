/** Lines above a table, notes below it and sheets' names with words that nothing explains: told, and the figures are used. */
import { all } from "../kinds/all";
import { carriers } from "../kinds/carriers";
import { score } from "../kinds/score";
import { workbookOf, type Layout } from "../kinds/kind";
import { consolidate } from "../../../src/pooling/consolidate";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import type { ConsolidationRequest } from "../../../src/model/consolidation";
import type { ReadingContext } from "../../../src/reading/context";
import { districts, scopeOf } from "../sheet";

const asked: ConsolidationRequest = {
  ...{ catalogue: districts.catalogue, scope: districts.scope, assignments: [], adjustments: [] },
  ...{ previous: null, asOf: null },
};

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
  ["title", "Kết quả huy động trẻ ở các thôn tái định cư"],
  ["title", "Số liệu trước khi sáp nhập xã"],
  ["title", "Kết quả sau chuyển đổi"],
  ["title", "Các cơ sở bảo trợ xã hội"],
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
  const request = asked;
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
  expect(first?.message.vi).toContain("của 3 biểu");
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

const heads: readonly (readonly [ReadingContext["scope"], readonly string[]])[] = [
  [
    { kind: "any" },
    [
      "PHÒNG GD&ĐT HUYỆN BÁT XÁT|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "TRƯỜNG PTDTBT TIỂU HỌC A MÚ SUNG|Độc lập - Tự do - Hạnh phúc",
      "Số: 45/BC-TH|A Mú Sung, ngày 30 tháng 5 năm 2025",
      "BÁO CÁO",
      "Kết quả thực hiện các chỉ tiêu năm học 2024-2025",
    ],
  ],
  [
    { kind: "any" },
    [
      "ỦY BAN NHÂN DÂN|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "XÃ A MÚ SUNG|Độc lập - Tự do - Hạnh phúc",
      "BIỂU TỔNG HỢP CHỈ TIÊU GIÁO DỤC XÃ A MÚ SUNG",
      "(Kèm theo Báo cáo số 12/BC-UBND ngày 02/6/2025 của UBND xã)",
      "Năm học 2024-2025",
    ],
  ],
  [
    scopeOf("lai-chau-districts"),
    [
      "UBND HUYỆN SÌN HỒ|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO|Độc lập – Tự do – Hạnh phúc",
      "PHỤ LỤC 03",
      "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM HỌC 2024-2025 VÀ PHƯƠNG HƯỚNG NĂM HỌC 2025-2026",
      "(Kèm theo Báo cáo số 256 /BC-PGDĐT, ngày 5/6/2025 của Phòng GD&ĐT huyện Sìn Hồ)",
    ],
  ],
  [
    scopeOf("lai-chau-districts"),
    [
      "PHÒNG GD&ĐT SÌN HỒ",
      "Tổ: Tổng hợp - Phổ cập",
      "BẢNG TỔNG HỢP SỐ LIỆU NĂM HỌC 2024-2025",
      "Nguồn: CSDL ngành, phần mềm PCGD",
      "Tính đến hết ngày 31/5/2025",
    ],
  ],
  [
    scopeOf("lai-chau-districts"),
    [
      "Phòng Giáo dục và Đào tạo huyện Sìn Hồ",
      "Mẫu 2 - Dành cho các phòng GD&ĐT",
      "Năm học: 2024 - 2025",
      "Người nhập: Trần Thu Hà",
      "Bản điện tử",
    ],
  ],
];

test.each(heads)("in a whole letterhead nothing is left over: %#", (scope, above) => {
  const layout = { ...drawn("title", ""), above };
  const request = { ...asked, scope };
  const { findings, consolidation } = consolidate([readWorkbook(workbookOf(layout), request)], request);
  const told = findings.filter(({ code }) => code === "WORDS_NOT_UNDERSTOOD" || code === "QUALIFIER_UNSURE");
  expect(told.map(({ message }) => message.vi)).toEqual([]);
  expect(consolidation.indicators.some(({ byUnit }) => byUnit.some(({ value }) => value !== null))).toBe(
    true,
  );
});
