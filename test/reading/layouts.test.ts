import { province as laiChau } from "../../src/units/country/data/12.data";
import { makeProvinceSet } from "../../src/units/country/province";
import { anyone, FORM, readOne, readSheets, districts, shorten, shortenFindings, sheet } from "./sheet";

const figuresOf = (drawing: string) => shorten(readOne(drawing).figures);
const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";
const XA_TH_3 = "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3";
const THCS_1 = "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1";

describe("one unit's table", () => {
  test.each<[string, string, Record<string, string>]>([
    [
      "the form",
      `${FORM}
       1 | ${NHA_TRE} | % | 228 | 327 | 69.7 |
       5 | ${XA_TH_3} | Xã | | | 13 |
       6 | ${THCS_1} | Huyện | | | Đạt |`,
      { NHA_TRE: "228/327 D2:E2", PCGD_TH_3: "13 F3", PCGD_THCS_1: "1 F4" },
    ],
    [
      "letterhead, title, numbered columns, section rows and signatures around it",
      `UBND HUYỆN TAM ĐƯỜNG | < | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | <
       | | | | | |
       KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM HỌC 2024-2025 | < | < | < | < | < | <
       ${FORM}
       (1) | (2) | (3) | (4) | (5) | (6)=(4)/(5) | (7)
       I | GIÁO DỤC MẦM NON | < | < | < | < | <
       1 | ${NHA_TRE} | % | 228 | 327 | 69.7 |
       | | | | | |
       2 | ${MAU_GIAO} | % | 40 | 50 | 80 |
       | Tổng cộng | | 268 | 377 | |
       | Người lập biểu | | | | TRƯỞNG PHÒNG | 2025`,
      { NHA_TRE: "228/327 D7:E7", MAU_GIAO: "40/50 D9:E9" },
    ],
    [
      "a header of two rows with merged groups, two years side by side",
      `TT | Nội dung | Năm học 2023-2024 | < | < | Năm học 2024-2025 | < | <
       ^ | ^ | Tử số | Mẫu số | Tỷ lệ (%) | Tử số | Mẫu số | Tỷ lệ (%)
       1 | ${NHA_TRE} | 1 | 2 | 50 | 228 | 327 | 69.7`,
      { NHA_TRE: "228/327 F3:G3" },
    ],
    [
      "groups of years that were not merged",
      `TT | Nội dung | Năm học 2024-2025 | | | Năm học 2023-2024 | |
       | | Tử số | Mẫu số | Tỷ lệ (%) | Tử số | Mẫu số | Tỷ lệ (%)
       1 | ${NHA_TRE} | 228 | 327 | 69.7 | 1 | 2 | 50`,
      { NHA_TRE: "228/327 C3:D3" },
    ],
    [
      "a header of three rows",
      `Số TT | Tên chỉ tiêu | ĐVT | Kế hoạch | Kết quả thực hiện năm học 2024-2025 | < | <
       ^ | ^ | ^ | ^ | Trong đó | < | Tỷ lệ %
       ^ | ^ | ^ | ^ | Số lượng | Tổng số | ^
       1 | ${NHA_TRE} | % | 70 | 228 | 327 | 69.7`,
      { NHA_TRE: "228/327 E4:F4" },
    ],
    [
      "other words for the same columns",
      `STT | Tiêu chí | Tổng số | Đạt | Tỷ lệ
       1 | ${NHA_TRE} | 327 | 228 | 69.7`,
      { NHA_TRE: "228/327 D2:C2" },
    ],
    [
      "the planned figure under the same heading as the names",
      `TT | Chỉ tiêu | ĐVT | Chỉ tiêu | Tử số | Mẫu số | Kết quả
       1 | ${NHA_TRE} | % | từ 32,8 trở lên | 228 | 327 | 69.7
       5 | ${XA_TH_3} | Xã | 106 | | | 13`,
      { NHA_TRE: "228/327 E2:F2", PCGD_TH_3: "13 G3" },
    ],
    [
      "a table anywhere, with numbers alone",
      `| | | |
       | | STT | Tử số | Mẫu số
       | | 1 | 228 | 327
       | | 02 | 40 | 50`,
      { NHA_TRE: "228/327 D3:E3", MAU_GIAO: "40/50 D4:E4" },
    ],
    [
      "numerator and denominator in rows below the name",
      `TT | Nội dung | Đơn vị tính | Kết quả
       1 | ${NHA_TRE} | % | 69,7
       | - Số trẻ ra lớp | trẻ | 228
       | - Dân số 0–2 tuổi | người | 327
       2 | ${MAU_GIAO} | % |
       a) | Tử số | | 40
       b) | Mẫu số | | 50
       | Tỷ lệ | % | 80`,
      { NHA_TRE: "228/327 D3:D4", MAU_GIAO: "40/50 D6:D7" },
    ],
    [
      "a name merged over the rows of its fraction",
      `TT | Chỉ tiêu | | Số liệu
       1 | ${NHA_TRE} | Tử số | 228
       ^ | ^ | Mẫu số | 327
       ^ | ^ | Tỷ lệ | 69.7
       2 | ${MAU_GIAO} | Tử số | 40
       ^ | ^ | Mẫu số | 50`,
      { NHA_TRE: "228/327 D2:D3", MAU_GIAO: "40/50 D5:D6" },
    ],
    [
      "two tables on one sheet, the second with the header repeated",
      `${FORM}
       1 | ${NHA_TRE} | % | 228 | 327 | 69.7 |
       | | | | | |
       ${FORM}
       2 | ${MAU_GIAO} | % | 40 | 50 | 80 |`,
      { NHA_TRE: "228/327 D2:E2", MAU_GIAO: "40/50 D5:E5" },
    ],
    [
      "two halves of one table side by side",
      `TT | Chỉ tiêu | Tử số | Mẫu số | | TT | Chỉ tiêu | Tử số | Mẫu số
       1 | ${NHA_TRE} | 228 | 327 | | 2 | ${MAU_GIAO} | 40 | 50`,
      { NHA_TRE: "228/327 C2:D2", MAU_GIAO: "40/50 H2:I2" },
    ],
    [
      "a denominator merged over the rows that share it",
      `${FORM}
       17 | Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 1 | % | 5 | 14 | |
       18 | Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 2 | % | 3 | ^ | |`,
      { MN_CQG_1: "5/14 D2:E2", MN_CQG_2: "3/14 D3:E2" },
    ],
    [
      "Đạt and Không đạt as two columns",
      `TT | Chỉ tiêu | Đạt | Không đạt
       6 | ${THCS_1} | x |
       7 | Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 2 | | x`,
      { PCGD_THCS_1: "1 C2", PCGD_THCS_2: "0 D3" },
    ],
  ])("%s", (_, drawing, expected) => {
    expect(figuresOf(drawing)).toEqual(expected);
    expect(shortenFindings(readOne(drawing).findings)).toEqual([]);
  });

  test("an index row does not hide a first row of small numbers", () => {
    const drawing = `TT | Chỉ tiêu | Tử số | Mẫu số\n1 | | 2 | 3`;
    expect(figuresOf(drawing)).toEqual({ NHA_TRE: "2/3 C2:D2" });
  });

  test.each<[string, string, Record<string, string>]>([
    ["numbered on below", "1 | 2 | 3 |\n2 | 40 | 50 |", { NHA_TRE: "2/3 B2:C2", MAU_GIAO: "40/50 B3:C3" }],
    [
      "numbered on below with a gap",
      "1 | 2 | 3 |\n9 | 40 | 50 |",
      { NHA_TRE: "2/3 B2:C2", BIET_CHU_1: "40/50 B3:C3" },
    ],
    ["alone", "1 | 2 | 3 |", { NHA_TRE: "2/3 B2:C2" }],
    ["begun at 1 below", "1 | 2 | 3 | 4\n1 | 40 | 50 | 80", { NHA_TRE: "40/50 B3:C3" }],
    ["in parentheses", "(1) | (2) | (3) | (4)\n2 | 40 | 50 | 80", { MAU_GIAO: "40/50 B3:C3" }],
  ])("a row 1, 2, 3 in a table of numbers alone, %s", (_, rows, expected) => {
    expect(figuresOf(`TT | Tử số | Mẫu số | Kết quả\n${rows}`)).toEqual(expected);
  });

  test.each([
    ["form A", "Chỉ tiêu phấn đấu | Kết quả thực hiện | So với chỉ tiêu"],
    ["form A with other words", "Kế hoạch | Kết quả đạt được | Tăng, giảm"],
  ])("the printed appendix, %s: rates have no counts, counts are read", (_, columns) => {
    const drawing = `TT | Chỉ tiêu | Đơn vị | Năm học 2023-2024 | Năm học 2024-2025 | < | < | Đánh giá | Ghi chú
      ^ | ^ | ^ | Kết quả | ${columns} | ^ | ^
      1 | ${NHA_TRE} | % | 32.7 | 32.8 | 33.1 | 0.3 | Vượt |
      5 | ${XA_TH_3} | Xã | 106 | 106 | 105 | -1 | Chưa đạt |`;
    const report = readOne(drawing);
    expect(shorten(report.figures)).toEqual({ NHA_TRE: "RATE_WITHOUT_COUNTS F3", PCGD_TH_3: "105 F4" });
    expect(report.schoolYear).toBe("2024-2025");
  });

  test("a number beside a rate is a count, but no fraction", () => {
    const drawing = `TT | Chỉ tiêu | Số lượng | Tỷ lệ (%)\n1 | ${NHA_TRE} | 228 | 69.7\n5 | ${XA_TH_3} | 13 |`;
    expect(figuresOf(drawing)).toEqual({ NHA_TRE: "RATE_WITHOUT_COUNTS D2", PCGD_TH_3: "13 C3" });
  });

  test("the whole year beats a semester", () => {
    const drawing = `TT | Chỉ tiêu | Kết quả học kỳ I | Kết quả cả năm\n5 | ${XA_TH_3} | 12 | 13`;
    expect(figuresOf(drawing)).toEqual({ PCGD_TH_3: "13 D2" });
  });

  test("the plan's own appendix holds last year's results", () => {
    const report = readOne(`CHỈ TIÊU NĂM HỌC 2024-2025 | < | < | < | < | <
      TT | Chỉ tiêu | Năm học 2023-2024 | < | Năm học 2024-2025 | <
      ^ | ^ | Đơn vị | Chỉ tiêu đạt được | Đơn vị | Chỉ tiêu phấn đấu
      1 | ${NHA_TRE} | % | 32.7 | % | 32.8
      5 | ${XA_TH_3} | Xã | 106 | Xã | 106`);
    expect(shorten(report.figures)).toEqual({ NHA_TRE: "RATE_WITHOUT_COUNTS D4", PCGD_TH_3: "106 D5" });
    expect(report.schoolYear).toBe("2023-2024");
    expect(report.schoolYearAt?.cell).toBe("C2");
  });
});

describe("several units", () => {
  const unitsOf = (drawing: string, context = districts) =>
    readSheets([drawing], context).candidates.map(({ identification, figures }) => [
      identification.unit ?? identification.name,
      shorten(figures),
    ]);

  test("side by side, one column each; the sum is not a unit", () => {
    expect(
      unitsOf(`TT | Chỉ tiêu | ĐVT | Huyện Tam Đường | Huyện Sìn Hồ | Toàn tỉnh
        5 | ${XA_TH_3} | Xã | 13 | 20 | 33
        6 | ${THCS_1} | Huyện | Đạt | Không đạt | 1`),
    ).toEqual([
      ["TAM_DUONG", { PCGD_TH_3: "13 D2", PCGD_THCS_1: "1 D3" }],
      ["SIN_HO", { PCGD_TH_3: "20 E2", PCGD_THCS_1: "0 E3" }],
    ]);
  });

  test("side by side with numerator and denominator each, bare names", () => {
    expect(
      unitsOf(`TT | Chỉ tiêu | Tam Đường | < | < | Phong Thổ | < | < | Cộng | < | <
        ^ | ^ | Tử số | Mẫu số | Tỷ lệ | Tử số | Mẫu số | Tỷ lệ | Tử số | Mẫu số | Tỷ lệ
        1 | ${NHA_TRE} | 228 | 327 | 69.7 | 40 | 50 | 80 | 268 | 377 | 71.1`),
    ).toEqual([
      ["TAM_DUONG", { NHA_TRE: "228/327 C3:D3" }],
      ["PHONG_THO", { NHA_TRE: "40/50 F3:G3" }],
    ]);
  });

  test("side by side with the fraction in rows", () => {
    expect(
      unitsOf(`TT | Chỉ tiêu | Huyện Tam Đường | Huyện Sìn Hồ
        1 | ${NHA_TRE} | 69.7 | 80
        | Tử số | 228 | 40
        | Mẫu số | 327 | 50`),
    ).toEqual([
      ["TAM_DUONG", { NHA_TRE: "228/327 C3:C4" }],
      ["SIN_HO", { NHA_TRE: "40/50 D3:D4" }],
    ]);
  });

  test("unknown names side by side where any unit may report", () => {
    expect(
      unitsOf(
        `TT | Chỉ tiêu | Bát Xát | Mường Khương
        5 | ${XA_TH_3} | 13 | 20
        8 | Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 3 | 1 | 2`,
        anyone,
      ),
    ).toEqual([
      ["bat-xat", { PCGD_TH_3: "13 C2", PCGD_THCS_3: "1 C3" }],
      ["muong-khuong", { PCGD_TH_3: "20 D2", PCGD_THCS_3: "2 D3" }],
    ]);
  });

  test("names that hold words for a stage are names", () => {
    const names = ["Xã Giao An", "Huyện Năm Căn", "Xã Quý Xuân"];
    expect(
      unitsOf(`TT | Chỉ tiêu | ${names.join(" | ")}\n5 | ${XA_TH_3} | 13 | 20 | 7`, anyone).map(
        ([unit]) => unit,
      ),
    ).toEqual(["xa-giao-an", "huyen-nam-can", "xa-quy-xuan"]);
  });

  test("below each other, each with its line and its header", () => {
    expect(
      unitsOf(`Đơn vị báo cáo: Huyện Tam Đường | < | < | <
        TT | Chỉ tiêu | Tử số | Mẫu số
        1 | ${NHA_TRE} | 228 | 327
        | | |
        Đơn vị báo cáo: Huyện Sìn Hồ | < | < | <
        TT | Chỉ tiêu | Tử số | Mẫu số
        1 | ${NHA_TRE} | 40 | 50`),
    ).toEqual([
      ["TAM_DUONG", { NHA_TRE: "228/327 C3:D3" }],
      ["SIN_HO", { NHA_TRE: "40/50 C7:D7" }],
    ]);
  });

  test("below each other under one header, each with a line of its own", () => {
    expect(
      unitsOf(`TT | Chỉ tiêu | Tử số | Mẫu số
        I | Huyện Tam Đường | |
        1 | ${NHA_TRE} | 228 | 327
        2 | ${MAU_GIAO} | 1 | 2
        II. Huyện Sìn Hồ | < | < | <
        1 | ${NHA_TRE} | 40 | 50`),
    ).toEqual([
      ["TAM_DUONG", { NHA_TRE: "228/327 C3:D3", MAU_GIAO: "1/2 C4:D4" }],
      ["SIN_HO", { NHA_TRE: "40/50 C6:D6" }],
    ]);
  });

  test("a heading such as Trường mầm non begins no unit", () => {
    expect(
      unitsOf(`Đơn vị báo cáo: Huyện Sìn Hồ | | |
        TT | Chỉ tiêu | Tử số | Mẫu số
        I | Trường mầm non | |
        17 | Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 1 | 5 | 14
        II | Trường tiểu học | |
        19 | Tỷ lệ trường tiểu học đạt chuẩn quốc gia mức độ 1 | 6 | 15`),
    ).toEqual([["SIN_HO", { MN_CQG_1: "5/14 C4:D4", TH_CQG_1: "6/15 C6:D6" }]]);
  });

  test.each([
    ["XÃ HỘI HÓA GIÁO DỤC"],
    ["XÃ ĐẠT CHUẨN PHỔ CẬP"],
    ["HUYỆN ĐẠT CHUẨN"],
    ["HUYỆN ĐẠT CHUẨN PHỔ CẬP GIÁO DỤC"],
    ["Xã Đạt chuẩn"],
  ])("the heading %s begins no unit", (heading) => {
    expect(
      unitsOf(`Đơn vị báo cáo: Huyện Sìn Hồ | | |
        TT | Chỉ tiêu | Tử số | Mẫu số
        1 | ${NHA_TRE} | 228 | 327
        II | ${heading} | |
        2 | ${MAU_GIAO} | 40 | 50`),
    ).toEqual([["SIN_HO", { NHA_TRE: "228/327 C3:D3", MAU_GIAO: "40/50 C5:D5" }]]);
  });

  test("the heading XÃ ĐẶC BIỆT KHÓ KHĂN begins no unit: what stands below it is of a part", () => {
    expect(
      unitsOf(`Đơn vị báo cáo: Huyện Sìn Hồ | | |
        TT | Chỉ tiêu | Tử số | Mẫu số
        1 | ${NHA_TRE} | 228 | 327
        II | XÃ ĐẶC BIỆT KHÓ KHĂN | |
        2 | ${MAU_GIAO} | 40 | 50`),
    ).toEqual([["SIN_HO", { NHA_TRE: "228/327 C3:D3", MAU_GIAO: "QUALIFIER_UNSURE C5" }]]);
  });

  test.each([["UBND HUYỆN TAM ĐƯỜNG"], ["HUYỆN TAM ĐƯỜNG"], ["Tam Đường"]])(
    "the heading %s begins a unit",
    (heading) => {
      expect(
        unitsOf(`TT | Chỉ tiêu | Tử số | Mẫu số
          I | Huyện Sìn Hồ | |
          1 | ${NHA_TRE} | 228 | 327
          II | ${heading} | |
          1 | ${NHA_TRE} | 40 | 50`),
      ).toEqual([
        ["SIN_HO", { NHA_TRE: "228/327 C3:D3" }],
        ["TAM_DUONG", { NHA_TRE: "40/50 C5:D5" }],
      ]);
    },
  );

  test("a commune's heading in capitals takes its rows from the district", () => {
    expect(
      unitsOf(`Đơn vị báo cáo: Huyện Sìn Hồ | | |
        TT | Chỉ tiêu | Tử số | Mẫu số
        1 | ${NHA_TRE} | 228 | 327
        II | XÃ NẬM TĂM | |
        2 | ${MAU_GIAO} | 40 | 50`),
    ).toEqual([
      ["SIN_HO", { NHA_TRE: "228/327 C3:D3" }],
      ["XÃ NẬM TĂM", { MAU_GIAO: "40/50 C5:D5" }],
    ]);
  });

  test("as rows under the names of the indicators", () => {
    expect(
      unitsOf(`TT | Chỉ tiêu | Tử số | Mẫu số | Tỷ lệ
        1 | ${NHA_TRE} | 268 | 377 | 71.1
        | Huyện Tam Đường | 228 | 327 | 69.7
        | Huyện Sìn Hồ | 40 | 50 | 80`),
    ).toEqual([
      ["TAM_DUONG", { NHA_TRE: "228/327 C3:D3" }],
      ["SIN_HO", { NHA_TRE: "40/50 C4:D4" }],
    ]);
  });

  test("as rows with the indicators across the sheet", () => {
    expect(
      unitsOf(`TT | Đơn vị | ${NHA_TRE} | < | < | ${XA_TH_3}
        ^ | ^ | Tử số | Mẫu số | Tỷ lệ | ^
        1 | Huyện Tam Đường | 228 | 327 | 69.7 | 13
        2 | Huyện Sìn Hồ | 40 | 50 | 80 | 20
        | Toàn tỉnh | 268 | 377 | 71.1 | 33`),
    ).toEqual([
      ["TAM_DUONG", { NHA_TRE: "228/327 C3:D3", PCGD_TH_3: "13 F3" }],
      ["SIN_HO", { NHA_TRE: "40/50 C4:D4", PCGD_TH_3: "20 F4" }],
    ]);
  });

  test("one workbook with a sheet for each", () => {
    const table = (figure: number) => `TT | Chỉ tiêu | Kết quả\n5 | ${XA_TH_3} | ${figure}`;
    const reading = readSheets([
      sheet(table(13), { name: "Huyện Tam Đường" }),
      sheet(table(20), { name: "Huyện Sìn Hồ" }),
    ]);
    expect(reading.candidates.map(({ identification }) => identification.unit)).toEqual([
      "TAM_DUONG",
      "SIN_HO",
    ]);
  });
});

describe("the lines above a table", () => {
  test.each<[string, string, string]>([
    [
      "a recipient beside a label left blank",
      "Đơn vị báo cáo: | | Đơn vị nhận báo cáo: Sở Giáo dục và Đào tạo",
      "-",
    ],
    ["the name beside the label", "Đơn vị báo cáo: | Sìn Hồ", "SIN_HO"],
    [
      "the name below the label, a recipient beside it",
      "Đơn vị báo cáo: | | Đơn vị nhận: Sở Giáo dục và Đào tạo\nPhòng GD&ĐT huyện Sìn Hồ",
      "SIN_HO",
    ],
    [
      "the name below the label, a district as recipient beside it",
      "Đơn vị báo cáo: | | Kính gửi: UBND huyện Tam Đường\nPhòng GD&ĐT huyện Sìn Hồ",
      "SIN_HO",
    ],
    [
      "another label beside the label",
      "Đơn vị báo cáo: | | Đơn vị tính: %\nPhòng GD&ĐT huyện Sìn Hồ",
      "SIN_HO",
    ],
    [
      "recipients beside their word",
      "PHÒNG GD&ĐT HUYỆN SÌN HỒ | | |\n | | Kính gửi: | UBND huyện Tam Đường\n | | | Phòng GD&ĐT huyện Tam Đường",
      "SIN_HO",
    ],
  ])("%s", (_, lines, expected) => {
    const report = readOne(`${lines}\n${FORM}\n1 | ${NHA_TRE} | % | 228 | 327 | 69.7 |`);
    expect(report.identification.unit ?? "-").toBe(expected);
    expect(report.identification.name).not.toContain("nhận");
  });
});

describe("columns under other names beside one unit's", () => {
  const GV = "Tỷ lệ giáo viên THCS đạt chuẩn đào tạo";
  const fraction = "^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số";

  test.each<[string, string, string, Record<string, string>]>([
    [
      "the Department's plan beside the result",
      `TT | Chỉ tiêu | Sở GD&ĐT | Kết quả\n5 | ${XA_TH_3} | 22 | 20`,
      "SIN_HO",
      { PCGD_TH_3: "20 D3" },
    ],
    [
      "another district to compare with",
      `TT | Chỉ tiêu | Kết quả | Huyện Tam Đường\n5 | ${XA_TH_3} | 20 | 13`,
      "SIN_HO",
      { PCGD_TH_3: "20 C3" },
    ],
    [
      "two other districts to compare with",
      `TT | Chỉ tiêu | Kết quả | Huyện Tam Đường | Huyện Phong Thổ\n5 | ${XA_TH_3} | 20 | 13 | 14`,
      "SIN_HO",
      { PCGD_TH_3: "20 C3" },
    ],
    [
      "the whole province to compare with",
      `TT | Chỉ tiêu | Kết quả | Huyện Tam Đường | Toàn tỉnh\n5 | ${XA_TH_3} | 20 | 13 | 106`,
      "SIN_HO",
      { PCGD_TH_3: "20 C3" },
    ],
    [
      "the unit's own name beside its result, both the same",
      `TT | Chỉ tiêu | UBND huyện Sìn Hồ | Thực hiện\n5 | ${XA_TH_3} | 20 | 20`,
      "SIN_HO",
      { PCGD_TH_3: "20 D3" },
    ],
    [
      "the unit's own name beside its result, each another figure",
      `TT | Chỉ tiêu | UBND huyện Sìn Hồ | Thực hiện\n5 | ${XA_TH_3} | 22 | 20`,
      "SIN_HO",
      { PCGD_TH_3: "AMBIGUOUS_NUMBER D3" },
    ],
    [
      "what the Department found, the same",
      `TT | Chỉ tiêu | Phòng GD&ĐT huyện Sìn Hồ | < | Sở GD&ĐT | <
       ${fraction}
       14 | ${GV} | 390 | 400 | 390 | 400`,
      "SIN_HO",
      { GV_THCS_CHUAN: "390/400 C4:D4" },
    ],
    [
      "what the Department found, left blank",
      `TT | Chỉ tiêu | Phòng GD&ĐT huyện Sìn Hồ | < | Sở GD&ĐT | <
       ${fraction}
       14 | ${GV} | 390 | 400 | |`,
      "SIN_HO",
      { GV_THCS_CHUAN: "390/400 C4:D4" },
    ],
    [
      "what the Department found, something else",
      `TT | Chỉ tiêu | Phòng GD&ĐT huyện Sìn Hồ | < | Sở GD&ĐT | <
       ${fraction}
       14 | ${GV} | 390 | 400 | 380 | 400`,
      "SIN_HO",
      { GV_THCS_CHUAN: "AMBIGUOUS_NUMBER C4" },
    ],
  ])("%s", (_, drawing, unit, expected) => {
    const report = readOne(`Đơn vị báo cáo: Huyện Sìn Hồ\n${drawing}`);
    expect([report.identification.unit, shorten(report.figures)]).toEqual([unit, expected]);
  });

  test.each<[string, string, string, Record<string, string>]>([
    [
      "a plan and what was done",
      "UBND tỉnh giao | Huyện thực hiện",
      "350 | 400 | 390 | 400",
      { GV_THCS_CHUAN: "390/400 E4:F4" },
    ],
    [
      "a plan of the unit's own committee",
      "UBND huyện Sìn Hồ giao | Huyện thực hiện",
      "350 | 400 | 390 | 400",
      { GV_THCS_CHUAN: "390/400 E4:F4" },
    ],
    [
      "two times, the same",
      "Đầu năm học | Cuối năm học",
      "390 | 400 | 390 | 400",
      { GV_THCS_CHUAN: "390/400 E4:F4" },
    ],
    [
      "two times that differ",
      "Đầu năm học | Cuối năm học",
      "380 | 400 | 390 | 400",
      { GV_THCS_CHUAN: "390/400 E4:F4" },
    ],
    [
      "a second time not yet filled",
      "Học kỳ I | Cả năm",
      "390 | 400 | | ",
      { GV_THCS_CHUAN: "INDICATOR_MISSING E4" },
    ],
    [
      "half a year in short",
      "HK I | HK II",
      "390 | 400 | 380 | 400",
      { GV_THCS_CHUAN: "QUALIFIER_UNSURE C4" },
    ],
    [
      "calendar years",
      "Năm 2023 | Năm 2024",
      "380 | 400 | 390 | 400",
      { GV_THCS_CHUAN: "QUALIFIER_UNSURE E4" },
    ],
    [
      "a check, the same",
      "Phòng GD&ĐT báo cáo | Sở GD&ĐT thẩm định",
      "390 | 400 | 390 | 400",
      { GV_THCS_CHUAN: "390/400 E4:F4" },
    ],
    [
      "a check left blank",
      "Phòng GD&ĐT báo cáo | Sở GD&ĐT thẩm định",
      "390 | 400 | |",
      { GV_THCS_CHUAN: "390/400 C4:D4" },
    ],
    [
      "a check that differs",
      "Phòng GD&ĐT báo cáo | Sở GD&ĐT thẩm định",
      "390 | 400 | 380 | 400",
      { GV_THCS_CHUAN: "380/400 E4:F4" },
    ],
    [
      "a check that differs, in capitals",
      "PHÒNG GD&ĐT BÁO CÁO | SỞ GD&ĐT THẨM ĐỊNH",
      "390 | 400 | 380 | 400",
      { GV_THCS_CHUAN: "380/400 E4:F4" },
    ],
    [
      "a check beside the unit's name",
      "Huyện Sìn Hồ | Sở GD&ĐT thẩm định",
      "390 | 400 | 380 | 400",
      { GV_THCS_CHUAN: "380/400 E4:F4" },
    ],
  ])("stages: %s", (_, headings, figures, expected) => {
    const [first, second] = headings.split(" | ");
    const report = readOne(`Đơn vị báo cáo: Huyện Sìn Hồ
      TT | Chỉ tiêu | ${first} | < | ${second} | <
      ${fraction}
      14 | ${GV} | ${figures}`);
    expect([report.identification.unit, shorten(report.figures)]).toEqual(["SIN_HO", expected]);
  });

  test("what the Department found, in a row of its own, is no second report", () => {
    const report = readOne(`Đơn vị báo cáo: Huyện Sìn Hồ
      TT | Chỉ tiêu | Tử số | Mẫu số
      14 | ${GV} | 390 | 400
      | Phòng GD&ĐT huyện Sìn Hồ | 390 | 400
      | Sở GD&ĐT | 390 | 400`);
    expect([report.identification.unit, shorten(report.figures)]).toEqual([
      "SIN_HO",
      { GV_THCS_CHUAN: "390/400 C3:D3" },
    ]);
  });

  test("the Department's list of districts and of its own schools", () => {
    const { candidates } = readSheets([
      `SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU
       TT | Chỉ tiêu | Huyện Tam Đường | Huyện Sìn Hồ | Sở GD&ĐT | Kết quả
       5 | ${XA_TH_3} | 13 | 20 | 1 | 34`,
    ]);
    expect(candidates.map(({ identification, figures }) => [identification.unit, shorten(figures)])).toEqual([
      ["TAM_DUONG", { PCGD_TH_3: "13 C3" }],
      ["SIN_HO", { PCGD_TH_3: "20 D3" }],
      ["SO_GDDT", { PCGD_TH_3: "1 E3" }],
    ]);
  });
});

describe("smaller units within one report", () => {
  test("communes down the sheet, indicators across it: the subtotal is read", () => {
    const report = readOne(`Đơn vị báo cáo: Huyện Sìn Hồ | | | |
      TT | Đơn vị | ${NHA_TRE} | < | ${XA_TH_3}
      ^ | ^ | Tử số | Mẫu số | ^
      | Toàn huyện | 30 | 50 | 2
      1 | Xã Tả Ngảo | 10 | 20 | 1
      2 | Xã Làng Mô | 20 | 30 | 1`);
    expect(report.identification.unit).toBe("SIN_HO");
    expect(shorten(report.figures)).toEqual({ NHA_TRE: "30/50 C4:D4", PCGD_TH_3: "2 E4" });
  });

  const head = `Đơn vị báo cáo: Huyện Sìn Hồ | | | |
    TT | Chỉ tiêu | Tử số | Mẫu số | Tỷ lệ`;

  test.each([
    [
      "the total in the indicator's row",
      `1 | ${NHA_TRE} | 30 | 50 | 60\n| Xã Tả Ngảo | 10 | 20 | 50\n| Xã Làng Mô | 20 | 30 | 66.7`,
      "30/50 C3:D3",
    ],
    [
      "the total before",
      `1 | ${NHA_TRE} | | |\n| Toàn huyện | 30 | 50 | 60\n| Xã Tả Ngảo | 10 | 20 | 50\n| Xã Làng Mô | 20 | 30 | 66.7`,
      "30/50 C4:D4",
    ],
    [
      "the total after",
      `1 | ${NHA_TRE} | | |\n| Tả Ngảo | 10 | 20 | 50\n| Làng Mô | 20 | 30 | 66.7\n| Cộng | 30 | 50 | 60`,
      "30/50 C6:D6",
    ],
    [
      "the total twice, the same",
      `1 | ${NHA_TRE} | 30 | 50 | 60\n| Xã Tả Ngảo | 10 | 20 | 50\n| Xã Làng Mô | 20 | 30 | 66.7\n| Cộng | 30 | 50 | 60`,
      "30/50 C3:D3",
    ],
    [
      "two totals that differ",
      `1 | ${NHA_TRE} | 30 | 50 | 60\n| Xã Tả Ngảo | 10 | 20 | 50\n| Xã Làng Mô | 20 | 30 | 66.7\n| Cộng | 31 | 50 | 62`,
      "INDICATOR_DUPLICATE C3",
    ],
    [
      "no total",
      `1 | ${NHA_TRE} | | |\n| Xã Tả Ngảo | 10 | 20 | 50\n| Xã Làng Mô | 20 | 30 | 66.7`,
      "QUALIFIER_UNSURE B4",
    ],
  ])("communes in rows: %s", (_, rows, expected) => {
    const report = readOne(`${head}\n${rows}`);
    expect(report.identification.unit).toBe("SIN_HO");
    expect(shorten(report.figures)).toEqual({ NHA_TRE: expected });
  });

  test("communes side by side with their total", () => {
    const report = readOne(`Đơn vị báo cáo: Huyện Sìn Hồ | | | | | | |
      TT | Chỉ tiêu | Xã Tả Ngảo | < | Xã Làng Mô | < | Toàn huyện | <
      ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số | Tử số | Mẫu số
      1 | ${NHA_TRE} | 10 | 20 | 20 | 30 | 30 | 50`);
    expect(shorten(report.figures)).toEqual({ NHA_TRE: "30/50 G4:H4" });
    expect(report.figures["NHA_TRE"]).toMatchObject({
      parts: [
        { numerator: 10, denominator: 20 },
        { numerator: 20, denominator: 30 },
      ],
    });
  });

  test("a total below the last row of a table is no figure of that row", () => {
    const report = readOne(`${FORM}
      1 | ${NHA_TRE} | % | 228 | 327 | |
      2 | ${MAU_GIAO} | % | | | |
      | Tổng cộng | | 228 | 327 | |`);
    expect(shorten(report.figures)).toEqual({ NHA_TRE: "228/327 D2:E2", MAU_GIAO: "INDICATOR_MISSING D3" });
  });

  test("a wide list of communes is the communes' own report in a set of communes", () => {
    const context = { ...districts, scope: { kind: "set" as const, set: makeProvinceSet(laiChau) } };
    const reading = readSheets(
      [
        `TT | Chỉ tiêu | Xã Bản Bo | Xã Bình Lư | Toàn huyện
        9 | Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định | 1 | 2 | 3`,
      ],
      context,
    );
    expect(reading.candidates.map(({ identification }) => identification.unit)).toEqual(["03424", "03390"]);
  });
});
