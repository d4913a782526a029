/** Headings in which one word turns what is counted into something else: nothing under them is the figure asked for. */
import { anyone, readSheets, shorten } from "./sheet";

const GV = "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo";
const XA = "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3";

/** The figures of the one report; none where the sheet is no report. */
const figuresOf = (drawing: string): Record<string, string> =>
  Object.assign({}, ...readSheets([drawing], anyone).candidates.map(({ figures }) => shorten(figures)));

test.each([
  ["what was not reached", `Tổng số | Số không đạt yêu cầu | Tỷ lệ`, "400 | 20 | 5"],
  ["what is missing", `Tổng số | Số giáo viên thiếu | Tỷ lệ`, "400 | 20 | 5"],
  ["what was not done", `Tổng số | Số chưa huy động được | Tỷ lệ`, "400 | 20 | 5"],
  ["a plan behind a bare “result”", `Tổng số | Kết quả phấn đấu | Tỷ lệ`, "400 | 320 | 80"],
  ["what waits for its review", `Tổng số | Đang thẩm định | Tỷ lệ`, "400 | 120 | 30"],
  [
    "one of two kinds that attain",
    `Tổng số | Trình độ > Đạt chuẩn | Trình độ > Trên chuẩn`,
    "400 | 300 | 80",
  ],
  ["a date of another year", `Tử số đến 31/12/2022 | Mẫu số | Ghi chú`, "320 | 400 | "],
])("%s is no numerator", (_, headings, cells) => {
  const figures = figuresOf(`TT | Chỉ tiêu | ${headings.replaceAll(" > ", " ")}
    1 | ${GV} | ${cells}`);
  expect(figures["GV_MN_CHUAN"] ?? "").not.toMatch(/^\d+\/\d+/);
});

test.each(["Số xã chưa đạt", "Số xã phải thực hiện", "Kết quả dự kiến"])(
  "“%s” alone is no result",
  (heading) => {
    const figures = figuresOf(`TT | Chỉ tiêu | ${heading}\n    1 | ${XA} | 3`);
    expect(figures["PCGD_TH_3"] ?? "").not.toMatch(/^3\b/);
  },
);

test("the same columns under plain headings are read", () => {
  expect(figuresOf(`TT | Chỉ tiêu | Tổng số | Số đạt chuẩn | Tỷ lệ\n    1 | ${GV} | 400 | 320 | 80`)).toEqual(
    {
      GV_MN_CHUAN: "320/400 D2:C2",
    },
  );
  expect(figuresOf(`TT | Chỉ tiêu | Số xã đạt\n    1 | ${XA} | 3`)).toEqual({ PCGD_TH_3: "3 C2" });
});

const NT = "Tỷ lệ huy động trẻ nhà trẻ";
const MG = "Tỷ lệ huy động trẻ mẫu giáo";
const turned = (group: string, below: string): string => `
  UBND HUYỆN PHONG THỔ | | |
  PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | | |
  Năm học: 2024-2025 | | |
   | | |
   | TT | 1 | 2
   | Nội dung | ${NT} | ${MG}
   | ĐVT | % | %
  ${group} | Số đạt | 158 | 1664
  ${below} | Tổng số | 442 | 1766
   | | |
  NGƯỜI LẬP BIỂU | | |`;

describe("a group beside a turned table, in the column of the letterhead", () => {
  test.each(["Trẻ nữ", "Trẻ tạm trú", "Nơi khác đến", "Dân tộc thiểu số", "Kế hoạch năm học 2025-2026"])(
    "“%s” over all of it is asked about",
    (group) => {
      for (const below of ["^", "", group]) {
        const figures = figuresOf(turned(group, below));
        expect(Object.values(figures).filter((figure) => /^\d+\/\d+/.test(figure))).toEqual([]);
      }
    },
  );

  test.each(["", "Toàn huyện", "Kết quả"])("“%s” is the unit's own", (group) => {
    expect(figuresOf(turned(group, group === "" ? "" : "^"))).toEqual({
      NHA_TRE: "158/442 C8:C9",
      MAU_GIAO: "1664/1766 D8:D9",
    });
  });
});

describe("plan and result in turn below one heading for both", () => {
  const table = (heading: string, plan: string, done: string, figures: string): string => `
    TT | Chỉ tiêu | ĐVT | ${heading} | Tỷ lệ (%) | Số đạt | Tổng số
    1 | ${NT} | % | ${plan} | 25.6 | 1621 | 6329
     | | | ${done} | 26.9 | 1674 | 6234
    2 | ${MG} | % | ${plan} | 94.5 | 6094 | 6451
     | | | ${done} | ${figures}`;

  test.each([
    ["KH/TH", "Kế hoạch", "Thực hiện"],
    ["KH/TH", "Số giao đầu năm", "Số đạt cuối năm"],
    ["Kế hoạch/Thực hiện", "KH", "TH"],
  ])("%s: %s, %s", (heading, plan, done) => {
    expect(figuresOf(table(heading, plan, done, "97.9 | 6194 | 6327"))).toEqual({
      NHA_TRE: "1674/6234 F3:G3",
      MAU_GIAO: "6194/6327 F5:G5",
    });
    // A plan never fills the place of a result that is not there.
    expect(figuresOf(table(heading, plan, done, " | … | "))["MAU_GIAO"]).not.toMatch(/^\d+\/\d+/);
  });

  test("how the two compare is no label of a row", () => {
    const drawing = `TT | Chỉ tiêu | ĐVT | Số đạt | Tổng số | So với kế hoạch
      1 | ${NT} | % | 1674 | 6234 | Vượt
      2 | ${MG} | % | 6194 | 6327 | Chưa đạt`;
    expect(figuresOf(drawing)).toEqual({ NHA_TRE: "1674/6234 D2:E2", MAU_GIAO: "6194/6327 D3:E3" });
  });
});

describe("schools and places in a column before the names", () => {
  const list = (heading: string, first: string, second: string): string => `
    Đơn vị báo cáo: Huyện Sìn Hồ | | | | |
    TT | ${heading} | Chỉ tiêu | ĐVT | Số đạt | Tổng số
    1 | ${first} | ${NT} | % | 386 | 1344
     | ${second} | ^ | | |
    2 | ${first} | ${MG} | % | 1448 | 1458
     | ${second} | ^ | | 2027 | 2039`;

  test.each([
    ["Tên trường", "Mầm non Sao Mai", "Trường PTDTBT Tiểu học Nậm Cuổi"],
    ["Trường", "Mầm non Sao Mai", "THCS bán trú Nậm Cuổi"],
    ["Tên thôn, bản", "Nậm Hăn", "Bản Nà Kế"],
    ["Tên cơ sở", "Hoa Ban", "Lá Xanh"],
  ])("%s: figures of one of them are never the unit's", (heading, first, second) => {
    const figures = figuresOf(list(heading, first, second));
    expect(Object.values(figures).filter((figure) => /^\d+\/\d+/.test(figure))).toEqual([]);
  });

  test("its own line among them is", () => {
    expect(figuresOf(list("Tên trường", "Toàn huyện", "Mầm non Sao Mai"))).toEqual({
      NHA_TRE: "386/1344 E3:F3",
      MAU_GIAO: "1448/1458 E5:F5",
    });
  });
});
