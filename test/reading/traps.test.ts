/** What an honest office may send, and from which a figure would be taken that is not the report's. */
import { anyone, readOne, readSheets, sheet, shorten, shortenFindings } from "./sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";
const XA_TH_3 = "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3";
const XA_THCS_3 = "Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 3";
const THCS_1 = "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1";
const BIET_CHU_1 = "Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định";
const COUNTS = "TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả";
const BLANK = "INDICATOR_MISSING";

test.each<[string, string, Record<string, string>]>([
  [
    "last year's table below, named by its heading",
    `TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả năm học 2024-2025
     1 | ${NHA_TRE} | % | 320 | 1000 | 32
     2 | ${MAU_GIAO} | % | | |
     II. Kết quả năm học 2023-2024 | | | | |
     TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả năm học 2023-2024
     2 | ${MAU_GIAO} | % | 900 | 1000 | 90`,
    { NHA_TRE: "320/1000 D2:E2", MAU_GIAO: `${BLANK} D3` },
  ],
  [
    "last year's table above",
    `I. Kết quả năm học 2023-2024 | | | | |
     ${COUNTS}
     1 | ${NHA_TRE} | % | 300 | 1000 | 30
     II. Kết quả năm học 2024-2025 | | | | |
     ${COUNTS}
     1 | ${NHA_TRE} | % | 320 | 1000 | 32`,
    { NHA_TRE: "320/1000 D6:E6" },
  ],
  [
    "last year's table beside it",
    `${COUNTS} | | TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả năm học 2023-2024
     1 | ${NHA_TRE} | % | 320 | 1000 | 32 | | 1 | ${NHA_TRE} | 300 | 1000 | 30
     2 | ${MAU_GIAO} | % | | | | | 2 | ${MAU_GIAO} | 900 | 1000 | 90`,
    { NHA_TRE: "320/1000 D2:E2", MAU_GIAO: `${BLANK} D3` },
  ],
  [
    "next year's plan below, named by its title",
    `${COUNTS}
     1 | ${NHA_TRE} | % | | |
     II. KẾ HOẠCH NĂM HỌC 2025-2026 | | | | |
     ${COUNTS}
     1 | ${NHA_TRE} | % | 350 | 1000 | 35`,
    { NHA_TRE: `${BLANK} D2` },
  ],
  [
    "a table of a part below",
    `${COUNTS}
     1 | ${NHA_TRE} | % | | |
     Trong đó: học sinh dân tộc thiểu số | | | | |
     ${COUNTS}
     1 | ${NHA_TRE} | % | 30 | 100 | 30`,
    { NHA_TRE: `${BLANK} D2` },
  ],
  [
    "a table that goes on below",
    `${COUNTS}
     1 | ${NHA_TRE} | % | 320 | 1000 | 32
     (tiếp theo) | | | | |
     ${COUNTS}
     2 | ${MAU_GIAO} | % | 90 | 100 | 90`,
    { NHA_TRE: "320/1000 D2:E2", MAU_GIAO: "90/100 D5:E5" },
  ],
  [
    "a semester filled in beside a year left blank",
    `TT | Chỉ tiêu | ĐVT | Kết quả học kỳ I | Kết quả cả năm
     5 | ${XA_TH_3} | Xã | 21 |
     6 | ${THCS_1} | Huyện | Đạt |`,
    { PCGD_TH_3: `${BLANK} E2`, PCGD_THCS_1: `${BLANK} E3` },
  ],
  [
    "years in two digits",
    `TT | Chỉ tiêu | NH 23-24 | < | NH 24-25 | <
     ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số
     2 | ${MAU_GIAO} | 900 | 1000 | |`,
    { MAU_GIAO: `${BLANK} E3` },
  ],
  ...["Đăng ký", "Tỉnh giao", "Huyện giao", "Nghị quyết giao", "Số được phân"].map(
    (plan): [string, string, Record<string, string>] => [
      `a plan beside the result: ${plan}`,
      `TT | Chỉ tiêu | ${plan} | < | < | Thực hiện | < | <
       ^ | ^ | Tử số | Mẫu số | Tỷ lệ | Tử số | Mẫu số | Tỷ lệ
       1 | ${NHA_TRE} | 330 | 1000 | 33 | | |
       2 | ${MAU_GIAO} | 990 | 1000 | 99 | 980 | 1000 | 98`,
      { NHA_TRE: `${BLANK} F3`, MAU_GIAO: "980/1000 F4:G4" },
    ],
  ),
  [
    "rows below one that is no indicator",
    `${COUNTS}
     2 | ${MAU_GIAO} | % | | |
     3 | Tỷ lệ huy động trẻ 5 tuổi ra lớp | % | | | 98
     | - Tử số | | 490 | |
     | - Mẫu số | | 500 | |`,
    { MAU_GIAO: `${BLANK} D2` },
  ],
  [
    "places and their sum below one that is no indicator",
    `TT | Chỉ tiêu | ĐVT | Kết quả
     5 | ${XA_TH_3} | Xã | 20
     | Số xã đạt chuẩn nông thôn mới | Xã |
     | Xã Nậm Tăm | | 1
     | Toàn huyện | | 8`,
    { PCGD_TH_3: "20 D2" },
  ],
  [
    "parts below an indicator, introduced",
    `${COUNTS}
     1 | ${NHA_TRE} | % | | |
     | Trong đó: | | | |
     | Xã Nậm Tăm | | 100 | 400 |
     | Xã Các Sơn | | 220 | 600 |
     | Cộng | | 320 | 1000 |`,
    { NHA_TRE: "320/1000 D6:E6" },
  ],
  [
    "the 0 of a rate without counts",
    `TT | Chỉ tiêu | Số lượng | Tổng số | Tỷ lệ (%)
     5 | ${XA_TH_3} | | 22 | =C2/D2*100 => 0
     6 | ${THCS_1} | | | 0`,
    { PCGD_TH_3: `${BLANK} C2`, PCGD_THCS_1: "0 E3" },
  ],
  [
    "the 0 of a share of the plan",
    `TT | Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ % thực hiện/KH
     5 | ${XA_TH_3} | 22 | | 0`,
    { PCGD_TH_3: `${BLANK} D2` },
  ],
  [
    "TS is Tổng số beside SL",
    `TT | Chỉ tiêu | TS | SL | TL (%)
     1 | ${NHA_TRE} | 1000 | 320 | 32
     5 | ${XA_TH_3} | 22 | 20 |`,
    { NHA_TRE: "320/1000 D2:C2", PCGD_TH_3: "20 D3" },
  ],
  [
    "TS is Tử số beside MS",
    `TT | Chỉ tiêu | TS | MS | TL (%)\n1 | ${NHA_TRE} | 320 | 1000 | 32`,
    { NHA_TRE: "320/1000 C2:D2" },
  ],
  [
    "Đạt is the numerator also beside Chưa đạt",
    `TT | Chỉ tiêu | Tổng số | Đạt | Chưa đạt | Tỷ lệ\n1 | ${NHA_TRE} | 1000 | 320 | 680 | 32`,
    { NHA_TRE: "320/1000 D2:C2" },
  ],
  [
    "the province's figure below the district's blank",
    `${COUNTS}
     1 | ${NHA_TRE} | % | | |
     | Toàn tỉnh | | 29000 | 29500 |
     2 | ${MAU_GIAO} | % | 90 | 100 | 90`,
    { NHA_TRE: `${BLANK} D2`, MAU_GIAO: "90/100 D4:E4" },
  ],
  [
    "sums of the columns at the foot of a table",
    `TT | Chỉ tiêu | ĐVT | Kết quả
     5 | ${XA_TH_3} | Xã | 20
     8 | ${XA_THCS_3} | Xã |
     | Toàn huyện | | 20`,
    { PCGD_TH_3: "20 D2", PCGD_THCS_3: `${BLANK} D3` },
  ],
  [
    "a part of the numerator",
    `${COUNTS}
     2 | ${MAU_GIAO} | % | | |
     | Tử số ngoài công lập | | 20 | |
     | Mẫu số | | 1000 | |`,
    { MAU_GIAO: `${BLANK} D2` },
  ],
  [
    "a denominator in words of the numerator",
    `TT | Chỉ tiêu | ĐVT | Kết quả
     9 | ${BIET_CHU_1} | % | 98
     | Số người 15-60 tuổi | | 30000
     | Dân số 15-60 tuổi | | 31000`,
    { BIET_CHU_1: "RATE_WITHOUT_COUNTS D2" },
  ],
  [
    "zeros beside a rate",
    `${COUNTS}\n1 | ${NHA_TRE} | % | 0 | 0 | 32.5`,
    { NHA_TRE: "RATE_WITHOUT_COUNTS F2" },
  ],
])("%s", (_, drawing, figures) => {
  expect(shorten(readOne(drawing).figures)).toEqual(figures);
});

test("communes whose names begin like a plan are units", () => {
  const drawing = `TT | Chỉ tiêu | ĐVT | Xã Giao An | Xã Giao Hương
    5 | ${XA_TH_3} | Xã | 1 | 0`;
  const { candidates } = readSheets([drawing], anyone);
  expect(candidates.map(({ identification }) => identification.name)).toEqual([
    "Xã Giao An",
    "Xã Giao Hương",
  ]);
});

test("a table that is left out is told", () => {
  const drawing = `${COUNTS}
    1 | ${NHA_TRE} | % | 320 | 1000 | 32
    Kết quả năm học 2023-2024 | | | | |
    ${COUNTS}
    1 | ${NHA_TRE} | % | 300 | 1000 | 30
    Riêng trẻ dân tộc thiểu số | | | | |
    ${COUNTS}
    1 | ${NHA_TRE} | % | 30 | 100 | 30`;
  expect(shortenFindings(readOne(drawing).findings)).toEqual([
    "WRONG_SCHOOL_YEAR table (info) B4",
    "INDICATOR_UNKNOWN A6",
  ]);
});

test.each<[string, string, string]>([
  ["the results are last year's", "Kết quả", "2023-2024"],
  ["the columns say that they are this year's", "Kết quả năm học 2024-2025", "2024-2025"],
])("a title of two years: %s", (_, heading, year) => {
  const report = readOne(`KẾT QUẢ THỰC HIỆN NĂM HỌC 2023-2024, CHỈ TIÊU NĂM HỌC 2024-2025 | | | |
    TT | Chỉ tiêu | Tử số | Mẫu số | ${heading}
    1 | ${NHA_TRE} | 320 | 1000 | 32`);
  expect(report.schoolYear).toBe(year);
});

test("a report of another set's unit is no part of one in use: it counts where the right set is looked for", () => {
  const drawing = `UBND XÃ BẢN BO | | | | |
    KẾT QUẢ GIÁO DỤC XÃ BẢN BO NĂM HỌC 2024-2025 | | | | |
    Đơn vị báo cáo: Xã Bản Bo | | | | |
    ${COUNTS}
    1 | ${NHA_TRE} | % | 320 | 1000 | 32`;
  const report = readOne(sheet(drawing, { name: "Xã Bản Bo" }));
  expect(report).toMatchObject({ identification: { unit: null, name: "Xã Bản Bo" }, draft: false });
  expect(shorten(report.figures)).toMatchObject({ NHA_TRE: "320/1000 D5:E5" });
});
