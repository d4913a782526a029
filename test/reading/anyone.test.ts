/** Workbooks that are read with any units: which body a heading names is not known to be the sender's. */
import { anyone, readSheets, sheet } from "./sheet";

const drawn = (heading: string, rows: string): string => `
  Đơn vị báo cáo: Xã Sìn Hồ
  Năm học 2024-2025
  TT | Chỉ tiêu | ĐVT | ${heading}
  ^ | ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số
  ${rows}
`;

const ROWS = "1 | Tỷ lệ huy động trẻ nhà trẻ | % | 900 | 1000 | 80 | 95";

test.each([
  ["Phòng | < | Xã | <", ROWS],
  ["Huyện | < | Xã | <", ROWS],
  ["Số liệu của phòng | < | Số liệu của xã | <", ROWS],
  ["Phòng | < | Xã | <", "1 | Tỷ lệ huy động trẻ nhà trẻ | % | 900 | 1000 | | "],
])("%s: neither is taken for the other", (heading, rows) => {
  const [report] = readSheets([drawn(heading, rows)], anyone).candidates;
  expect(report!.figures["NHA_TRE"]).toMatchObject({ kind: "silent" });
  expect(report!.findings.map(({ code }) => code)).toContain("AMBIGUOUS_NUMBER");
});

test.each([
  ["a sheet named after a lower body", { name: "Xã Pa Tần" }, ""],
  ["a title of a lower body", {}, "Báo cáo kết quả của Trường Mầm non Hoa Ban"],
  ["a village over the rows", {}, "", "I. Bản Nà Kế"],
  ["a school over the rows", {}, "", "I. Trường Mầm non Hoa Ban"],
])("%s: its figures are not the sender's", (_, extra, title, section = "") => {
  const drawing = `
    Đơn vị báo cáo: Huyện Sìn Hồ
    ${title}
    Năm học 2024-2025
    TT | Chỉ tiêu | Tử số | Mẫu số
    ${section}
    1 | Tỷ lệ huy động trẻ nhà trẻ | 900 | 1000
  `;
  const [report] = readSheets([sheet(drawing, extra)], anyone).candidates;
  expect(report!.figures["NHA_TRE"]).toMatchObject({ kind: "silent", problem: "QUALIFIER_UNSURE" });
});

test("a year behind a name over columns is no part of it", () => {
  const { candidates } = readSheets(
    [
      `Đơn vị báo cáo: Huyện Sìn Hồ
       TT | Chỉ tiêu | Huyện Sìn Hồ năm học 2023-2024 | < | Huyện Sìn Hồ năm học 2024-2025 | <
       ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số
       ${"1 | Tỷ lệ huy động trẻ nhà trẻ | 800 | 1000 | 900 | 1000"}`,
    ],
    anyone,
  );
  expect(candidates.map(({ identification }) => identification.unit)).toEqual(["huyen-sin-ho"]);
  expect(candidates[0]!.figures["NHA_TRE"]).toMatchObject({ numerator: 900 });
});

test("managers in their short form are counted where the indicator counts them", () => {
  const { catalogue } = anyone;
  const counted = "cán bộ quản lý, giáo viên mầm non";
  const indicators = catalogue.indicators.map((one) =>
    one.code === "GV_MN_CHUAN"
      ? {
          ...one,
          nameVi: `Tỷ lệ ${counted} đạt chuẩn đào tạo`,
          numeratorVi: `Số ${counted} đạt chuẩn`,
          denominatorVi: `Tổng số ${counted}`,
        }
      : one,
  );
  const rows = `12 | Tỷ lệ ${counted} đạt chuẩn đào tạo | % | 402 | 417`;
  const [report] = readSheets(
    [
      `Đơn vị báo cáo: Huyện Sìn Hồ
       TT | Chỉ tiêu | ĐVT | CBQL và giáo viên | <
       ^ | ^ | ^ | Tử số | Mẫu số
       ${rows}`,
    ],
    { ...anyone, catalogue: { ...catalogue, indicators } },
  ).candidates;
  expect(report!.figures["GV_MN_CHUAN"]).toMatchObject({ numerator: 402, denominator: 417 });
});

test("a commune whose name begins like a village's is no village", () => {
  const drawing = `
    Đơn vị báo cáo: Xã Bản Bo
    Bản Bo
    Bản Bo, ngày 06 tháng 7 năm 2025
    Năm học 2024-2025
    TT | Chỉ tiêu | Tử số | Mẫu số
    1 | Tỷ lệ huy động trẻ nhà trẻ | 900 | 1000
  `;
  const [report] = readSheets([drawing], anyone).candidates;
  expect(report!.figures["NHA_TRE"]).toMatchObject({ numerator: 900 });
});
