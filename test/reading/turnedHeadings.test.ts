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
