/** What is told of a sheet as a whole: hidden cells, unused columns, formats that cannot be read, cells that serve nobody. */
import { districts, readOne, readSheets, sheet, shorten, shortenFindings } from "../sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";
const ROWS = `TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả
  1 | ${NHA_TRE} | 320 | 1000 | 32
  2 | ${MAU_GIAO} | 900 | 1000 | 90`;

const told = (report: ReturnType<typeof readOne>, code: string): string[] =>
  shortenFindings(report.findings).filter((finding) => finding.startsWith(code));

test("figures of a hidden row are told once", () => {
  const report = readOne(sheet(ROWS, { hiddenRows: [2] }));
  expect(shorten(report.figures)).toEqual({ NHA_TRE: "320/1000 C2:D2", MAU_GIAO: "900/1000 C3:D3" });
  expect(told(report, "HIDDEN_CELLS")).toEqual(["HIDDEN_CELLS C3"]);
});

test("other figures in a hidden column beside are told, last year's are not", () => {
  const drawing = (heading: string) => `TT | Chỉ tiêu | Tử số | Mẫu số | ${heading}
    1 | ${NHA_TRE} | 320 | 1000 | 321`;
  expect(told(readOne(sheet(drawing("Tử số"), { hiddenColumns: [4] })), "HIDDEN_CELLS")).toEqual([
    "HIDDEN_CELLS beside E2",
  ]);
  expect(told(readOne(sheet(drawing("Tử số năm trước"), { hiddenColumns: [4] })), "HIDDEN_CELLS")).toEqual(
    [],
  );
});

test.each([
  ["Dân số", ["WORDS_NOT_UNDERSTOOD E1"]],
  ["Alpha", ["WORDS_NOT_UNDERSTOOD E1"]],
  ["Ghi chú", []],
  ["Kết quả năm trước", []],
])("a column %s of numbers that is not used: %j", (heading, expected) => {
  const report = readOne(`TT | Chỉ tiêu | Tử số | Mẫu số | ${heading}
    1 | ${NHA_TRE} | 320 | 1000 | 17
    2 | ${MAU_GIAO} | 900 | 1000 | 18`);
  expect(shorten(report.figures)).toMatchObject({ NHA_TRE: "320/1000 C2:D2" });
  expect(told(report, "WORDS_NOT_UNDERSTOOD")).toEqual(expected);
});

test("a file that does not tell its formats is told once", () => {
  const unknown = { cellFormatsUnknown: true };
  const { findings } = readSheets([sheet(ROWS, unknown), sheet(ROWS, { ...unknown, name: "2" })], districts);
  expect(shortenFindings(findings)).toEqual(["FORMAT_READ unknown (warning)"]);
});

test("a cell of which an unknown part is struck or raised is asked about", () => {
  const report = readOne(sheet(ROWS, { cellFormats: [{ row: 1, column: 2, mixed: true }] }));
  expect(shorten(report.figures)).toEqual({ NHA_TRE: "QUALIFIER_UNSURE C2", MAU_GIAO: "900/1000 C3:D3" });
  expect(told(report, "QUALIFIER_UNSURE")).toEqual(["QUALIFIER_UNSURE mixed C2"]);
});

test("a numerator merged over two indicators serves neither", () => {
  const report = readOne(`TT | Chỉ tiêu | Tử số | Mẫu số
    1 | ${NHA_TRE} | 320 | 1000
    2 | ${MAU_GIAO} | ^ | 1100`);
  expect(shorten(report.figures)).toEqual({
    NHA_TRE: "FIGURE_NOT_PLACED C2",
    MAU_GIAO: "FIGURE_NOT_PLACED C2",
  });
  expect(told(report, "FIGURE_NOT_PLACED")).toEqual(["FIGURE_NOT_PLACED shared C2"]);
});

test("a denominator merged over two indicators serves those that have it in common", () => {
  const [one, two] = ["1", "2"].map(
    (level) => `Tỷ lệ người biết chữ mức độ ${level} trong độ tuổi theo quy định`,
  );
  const report = readOne(`TT | Chỉ tiêu | Tử số | Mẫu số
    1 | ${one} | 950 | 1000
    2 | ${two} | 900 | ^`);
  expect(Object.values(shorten(report.figures))).toEqual(["950/1000 C2:D2", "900/1000 C3:D2"]);
});

test('"Chưa có" is no answer whether a standard is attained', () => {
  const report = readOne(`TT | Chỉ tiêu | Kết quả
    1 | Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1 | Chưa có
    2 | ${NHA_TRE} | 32`);
  expect(Object.values(shorten(report.figures))[0]).toBe("NOT_A_NUMBER C2");
});
