import { readContext } from "../../src/plans/document";

const documents: readonly (readonly [string, object])[] = [
  [
    "(Kèm theo Nghị quyết số 12-NQ/TU ngày 20/10/2025 của Ban Thường vụ Tỉnh ủy)",
    { number: "12-NQ/TU", date: "2025-10-20", issuer: "Ban Thường vụ Tỉnh ủy" },
  ],
  [
    "Ban hành kèm theo Quyết định số 39/2020/QĐ-UBND ngày 02 tháng 12 năm 2020 của Ủy ban nhân dân tỉnh An Bình",
    { number: "39/2020/QĐ-UBND", date: "2020-12-02", issuer: "Ủy ban nhân dân tỉnh An Bình" },
  ],
  [
    "(Kèm theo Kế hoạch số: 215 /KH-UBND, ngày 5-9-2026 của UBND tỉnh)",
    { number: "215/KH-UBND", date: "2026-09-05", issuer: "UBND tỉnh" },
  ],
  [
    "(Kèm theo Kế hoạch số       /KH-UBND ngày     tháng 9 năm 2026 của UBND tỉnh)",
    { number: null, date: null, issuer: "UBND tỉnh" },
  ],
];

test.each(documents)("%s", (line, expected) => {
  expect(readContext(["PHỤ LỤC", "CHỈ TIÊU NĂM HỌC 2026-2027", line]).document).toEqual(expected);
});

test("other documents that a plan rests on are not its own", () => {
  const lines = [
    "Căn cứ Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương;",
    "CHỈ TIÊU NĂM 2027",
  ];
  expect(readContext(lines)).toEqual({ title: "CHỈ TIÊU NĂM 2027", document: null, unit: null });
});

test("a title over several lines", () => {
  const lines = ["Phụ lục 2", "MỘT SỐ CHỈ TIÊU CHỦ YẾU", "NĂM HỌC 2026 – 2027", "Đơn vị tính: %"];
  expect(readContext(lines)).toEqual({
    title: "MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM HỌC 2026 – 2027",
    document: null,
    unit: "%",
  });
});
