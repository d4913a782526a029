/** Sheets on which an honest reading goes wrong most easily: each drawn by hand, with what an officer would take from it. */
import { readSheets, shorten, shortenFindings } from "./sheet";

const NHA_TRE = "Tỷ lệ huy động trẻ nhà trẻ";
const MAU_GIAO = "Tỷ lệ huy động trẻ mẫu giáo";
const LOP_1 = "Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1";
const XA_TH_3 = "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3";
const XA_THCS_3 = "Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 3";
const THCS_1 = "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1";
const BIET_CHU_2 = "Tỷ lệ người biết chữ mức độ 2 trong độ tuổi theo quy định";
const GV_MN = "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo";
const GV_TH = "Tỷ lệ giáo viên tiểu học đạt chuẩn đào tạo";
const TITLE = "BÁO CÁO CHỈ TIÊU GIÁO DỤC NĂM HỌC 2024-2025";
const COUNTS = "TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả";

/** Figures of each unit and the findings that say why one is not taken. */
type Read = readonly [figures: Readonly<Record<string, string>>, findings: readonly string[]];

function readDrawing(drawing: string): Read[] {
  const { candidates } = readSheets([`${TITLE} | | | |\n${drawing}`]);
  return candidates.map(({ figures, findings }) => [
    shorten(figures),
    shortenFindings(findings).filter((finding) => !finding.startsWith("NAME_NUMBER_MISMATCH")),
  ]);
}

const check = (drawing: string, ...expected: readonly Read[]): void =>
  expect(readDrawing(drawing)).toEqual(expected);

describe("last year's figures below this year's without a heading of their own", () => {
  const first = `${COUNTS}
    1 | ${NHA_TRE} | 320 | 1000 | 32
    2 | ${MAU_GIAO} | 900 | 1000 | 90`;
  const gap = `${COUNTS}
    1 | ${NHA_TRE} | 320 | 1000 | 32
    2 | ${MAU_GIAO} | | |`;
  const before = `1 | ${NHA_TRE} | 300 | 1000 | 30
    2 | ${MAU_GIAO} | 850 | 1000 | 85`;
  const NONE = { NHA_TRE: "INDICATOR_DUPLICATE C3", MAU_GIAO: "QUALIFIER_UNSURE C7" };
  const ASKED = ["INDICATOR_DUPLICATE C6", "QUALIFIER_UNSURE repeated C7"];

  test("a line that names the year tells them apart", () =>
    check(`${first}\nNăm học 2023-2024 | | | |\n${before}`, [
      { NHA_TRE: "320/1000 C3:D3", MAU_GIAO: "900/1000 C4:D4" },
      [],
    ]));

  test.each(["2023-2024 | | | |", "| Cùng kỳ năm trước: | | |", "So với năm ngoái | | | |"])(
    "a blank is not filled below %s",
    (line) =>
      check(`${gap}\n${line}\n${before}`, [
        { NHA_TRE: "320/1000 C3:D3", MAU_GIAO: "INDICATOR_MISSING C4" },
        ["INDICATOR_MISSING blank C4"],
      ]),
  );

  test("two lists that differ give nothing", () =>
    check(`${first}\n| | | |\n${before}`, [
      { NHA_TRE: "INDICATOR_DUPLICATE C3", MAU_GIAO: "INDICATOR_DUPLICATE C4" },
      ["INDICATOR_DUPLICATE C6", "INDICATOR_DUPLICATE C7"],
    ]));

  test.each(["| | | |", "Số đã nộp tháng 5/2024 | | | |"])(
    "nor is a blank filled from a list that differs (%s)",
    (line) => check(`${gap}\n${line}\n${before}`, [NONE, ASKED]),
  );

  test("nor from one with a header of its own, below or beside", () => {
    const asked = { NHA_TRE: "QUALIFIER_UNSURE C3", MAU_GIAO: "QUALIFIER_UNSURE C8" };
    check(`${gap}\n| | | |\n${COUNTS}\n${before}`, [
      asked,
      ["QUALIFIER_UNSURE rows C3", "QUALIFIER_UNSURE repeated C8"],
    ]);
    check(
      `${COUNTS} | | ${COUNTS}
      1 | ${NHA_TRE} | 320 | 1000 | 32 | | 1 | ${NHA_TRE} | 300 | 1000 | 30
      2 | ${MAU_GIAO} | | | | | 2 | ${MAU_GIAO} | 850 | 1000 | 85`,
      [
        { NHA_TRE: "INDICATOR_DUPLICATE C3", MAU_GIAO: "QUALIFIER_UNSURE I4" },
        ["INDICATOR_DUPLICATE I3", "QUALIFIER_UNSURE repeated I4"],
      ],
    );
  });

  test("what the second list alone has is asked about", () =>
    check(`${first}\n${before}\n3 | ${LOP_1} | 500 | 510 | 98.04`, [
      {
        NHA_TRE: "INDICATOR_DUPLICATE C3",
        MAU_GIAO: "INDICATOR_DUPLICATE C4",
        VAO_LOP_1: "QUALIFIER_UNSURE C7",
      },
      ["INDICATOR_DUPLICATE C5", "INDICATOR_DUPLICATE C6", "QUALIFIER_UNSURE repeated C7"],
    ]));

  test("a blank list above a filled one is asked about once", () =>
    check(`${COUNTS}\n1 | ${NHA_TRE} | | |\n2 | ${MAU_GIAO} | | |\n| | | |\n${before}`, [
      { NHA_TRE: "QUALIFIER_UNSURE C6", MAU_GIAO: "QUALIFIER_UNSURE C7" },
      ["QUALIFIER_UNSURE repeated C6"],
    ]));

  test("a single row that was typed twice is filled, and told", () =>
    check(
      `${COUNTS}
      1 | ${NHA_TRE} | 320 | 1000 | 32
      2 | ${MAU_GIAO} | | |
      3 | ${LOP_1} | 500 | 510 | 98.04
      2 | ${MAU_GIAO} | 850 | 1000 | 85`,
      [
        { NHA_TRE: "320/1000 C3:D3", MAU_GIAO: "850/1000 C6:D6", VAO_LOP_1: "500/510 C5:D5" },
        ["FILLED_FROM_ELSEWHERE row C6"],
      ],
    ));
});

describe("totals in the middle", () => {
  test("of an indicator's communes", () => {
    for (const total of ["Toàn huyện", "Cộng"])
      check(
        `TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả
        1 | ${NHA_TRE} | | |
        | Xã Chăn Nưa | 100 | 300 | 33.33
        | ${total} | 320 | 1000 | 32
        | Xã Tà Tổng | 220 | 700 | 31.43
        2 | ${MAU_GIAO} | | |
        | Xã Chăn Nưa | 400 | 440 | 90.91
        | ${total} | 900 | 1000 | 90
        | Xã Tà Tổng | 500 | 560 | 89.29`,
        [{ NHA_TRE: "320/1000 C5:D5", MAU_GIAO: "900/1000 C9:D9" }, []],
      );
  });

  test("of the columns of parts", () =>
    check(
      `TT | Chỉ tiêu | Trường công lập | < | Tổng số | < | Trường tư thục | <
      ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số | Tử số | Mẫu số
      1 | ${NHA_TRE} | 300 | 900 | 320 | 1000 | 20 | 100`,
      [{ NHA_TRE: "320/1000 E4:F4" }, []],
    ));

  test("of the indicators above are none of the indicators'", () =>
    check(
      `${COUNTS}
      1 | ${NHA_TRE} | 320 | 1000 | 32
      2 | ${MAU_GIAO} | | |
      | Cộng mầm non | 1220 | 2000 | 61
      3 | ${LOP_1} | 500 | 510 | 98.04`,
      [
        { NHA_TRE: "320/1000 C3:D3", MAU_GIAO: "INDICATOR_MISSING C4", VAO_LOP_1: "500/510 C6:D6" },
        ["INDICATOR_MISSING blank C4"],
      ],
    ));

  test("of some communes alone are asked about", () =>
    check(
      `${COUNTS}
      1 | ${NHA_TRE} | | |
      | Xã Chăn Nưa | 100 | 300 | 33.33
      | Cộng vùng thấp | 100 | 300 | 33.33
      | Xã Tà Tổng | 220 | 700 | 31.43
      | Cộng vùng cao | 220 | 700 | 31.43`,
      [{ NHA_TRE: "QUALIFIER_UNSURE C5" }, ["QUALIFIER_UNSURE lesserRows C5"]],
    ));

  test("of fractions written in one cell", () =>
    check(
      `Số TT | Các chỉ tiêu chủ yếu | ĐVT | Tử số/Mẫu số | Kết quả
      12 | ${GV_MN} | % | |
       | - Biên chế | | 223/243 | 91.8
       | - Hợp đồng | | 519/567 | 91.5
       | - Tổng số | | 742/810 | 91.6
      13 | ${GV_TH} | % | |
       | - Biên chế | | 288/342 | 84.2
       | - Hợp đồng | | 403/477 | 84.5
       | - Tổng số | | 691/819 | 84.4`,
      [{ GV_MN_CHUAN: "742/810 D6:D6", GV_TH_CHUAN: "691/819 D10:D10" }, []],
    ));
});

describe("a rate without its numerator beside two counts", () => {
  test.each<[string, string, string[]]>([
    [
      "Tổng số | Số lớp | Tỷ lệ (%)",
      "RATE_WITHOUT_COUNTS E3",
      ["RATE_WITHOUT_COUNTS E3", "WORDS_NOT_UNDERSTOOD D2"],
    ],
    ["Tổng số trẻ | Số trường | Tỷ lệ (%)", "QUALIFIER_UNSURE D3", ["QUALIFIER_UNSURE counted D3"]],
  ])("%s", (headings, figure, findings) =>
    check(`TT | Chỉ tiêu | ${headings}\n1 | ${NHA_TRE} | 1000 | 40 | 32`, [{ NHA_TRE: figure }, findings]),
  );

  test("counts that are named so are taken, and the rate is told", () =>
    check(`${COUNTS}\n1 | ${NHA_TRE} | 320 | 1000 | 45`, [
      { NHA_TRE: "320/1000 C3:D3" },
      ["RATE_DISAGREES E3"],
    ]));
});

describe("units in a column with rows of groups", () => {
  const both = [
    [{ NHA_TRE: "320/1000 D4:E4" }, []],
    [{ NHA_TRE: "300/1000 D6:E6" }, []],
  ] as const;

  test.each([
    ["that hold nothing", "I | Vùng thấp | | | |", "II | Vùng cao | | | |"],
    [
      "that sum up",
      `I | Cụm số 1 | ${NHA_TRE} | 650 | 2000 | 32.5`,
      `II | Cụm số 2 | ${NHA_TRE} | 500 | 2000 | 25`,
    ],
  ])("%s", (_, low, high) =>
    check(
      `TT | Đơn vị | Chỉ tiêu | Tử số | Mẫu số | Kết quả
      ${low}
      1 | Huyện Tam Đường | ${NHA_TRE} | 320 | 1000 | 32
      ${high}
      1 | Huyện Sìn Hồ | ${NHA_TRE} | 300 | 1000 | 30`,
      ...both,
    ),
  );

  test("and the indicators over the columns", () =>
    check(
      `TT | Đơn vị | ${NHA_TRE} | < | ${MAU_GIAO} | <
      ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số
      I | Các huyện vùng thấp | 650 | 2000 | 1700 | 2000
      1 | Huyện Tam Đường | 320 | 1000 | 900 | 1000
      II | Các huyện vùng cao | 500 | 2000 | 1500 | 2000
      1 | Huyện Sìn Hồ | 300 | 1000 | 700 | 1000`,
      [{ NHA_TRE: "320/1000 C5:D5", MAU_GIAO: "900/1000 E5:F5" }, []],
      [{ NHA_TRE: "300/1000 C7:D7", MAU_GIAO: "700/1000 E7:F7" }, []],
    ));

  test("where the groups are the indicators", () =>
    check(
      `TT | Đơn vị | Tử số | Mẫu số | Kết quả
      I | ${NHA_TRE} | 620 | 2000 | 31
      1 | Huyện Tam Đường | 320 | 1000 | 32
      2 | Huyện Sìn Hồ | 300 | 1000 | 30`,
      [{ NHA_TRE: "320/1000 C4:D4" }, []],
      [{ NHA_TRE: "300/1000 C5:D5" }, []],
    ));
});

describe("a figure in a note", () => {
  test("is none of the report's", () =>
    check(
      `${COUNTS} | Ghi chú
      1 | ${NHA_TRE} | 320 | 1000 | 32 | 345
      2 | ${MAU_GIAO} | | | | 900/1000
      5 | ${XA_TH_3} | | | | 13`,
      [
        { NHA_TRE: "320/1000 C3:D3", MAU_GIAO: "INDICATOR_MISSING C4", PCGD_TH_3: "INDICATOR_MISSING E5" },
        ["INDICATOR_MISSING blank C4", "INDICATOR_MISSING blank E5"],
      ],
    ));

  test("below the table", () =>
    check(
      `${COUNTS}
      1 | ${NHA_TRE} | 320 | 1000 | 32
      2 | ${MAU_GIAO} | | |
      Ghi chú: | Số trẻ mẫu giáo ra lớp | 900 | 1000 | 90`,
      [
        { NHA_TRE: "320/1000 C3:D3", MAU_GIAO: "INDICATOR_MISSING C4" },
        ["INDICATOR_UNKNOWN B5", "INDICATOR_MISSING blank C4"],
      ],
    ));

  test("in a column that nothing says to be one is asked about", () =>
    check(
      `${COUNTS} |
      1 | ${NHA_TRE} | 320 | 1000 | 32 | 345
      5 | ${XA_TH_3} | | | | 13`,
      [{ NHA_TRE: "320/1000 C3:D3", PCGD_TH_3: "FIGURE_NOT_PLACED F4" }, ["FIGURE_NOT_PLACED unplaced F4"]],
    ));
});

describe("a footnote mark glued to", () => {
  test.each([
    ["320¹ | 1000 | 32", "NOT_A_NUMBER C3"],
    [`"320(1)" | 1000 | 32`, "NOT_A_NUMBER C3"],
    ["320 | 1000² | 32", "NOT_A_NUMBER D3"],
  ])("a number is no digit of it: %s", (cells, figure) =>
    check(`${COUNTS}\n1 | ${NHA_TRE} | ${cells}`, [{ NHA_TRE: figure }, [figure]]),
  );

  test("a count or a status", () =>
    check(`${COUNTS}\n5 | ${XA_TH_3} | | | 13³\n6 | ${THCS_1} | | | Đạt¹`, [
      { PCGD_TH_3: "NOT_A_NUMBER E3", PCGD_THCS_1: "NOT_A_NUMBER E4" },
      ["NOT_A_NUMBER E3", "NOT_A_NUMBER attained E4"],
    ]));

  test("a heading or a name changes neither", () =>
    check(`TT | Chỉ tiêu | Tử số¹ | Mẫu số² | Kết quả\n1 | ${NHA_TRE}¹ | 320 | 1000 | 32`, [
      { NHA_TRE: "320/1000 C3:D3" },
      [],
    ]));
});

describe("half a year right of the whole one", () => {
  test.each([
    ["Cả năm", "Học kỳ I"],
    ["Cả năm 2024-2025", "HKI 2024-2025"],
    ["Cuối năm học 2024-2025", "Đầu năm học 2024-2025"],
    ["Kết quả", "6 tháng"],
    ["Kết quả", "Trong đó: Học kỳ I"],
  ])("%s | %s", (whole, half) =>
    check(
      `TT | Chỉ tiêu | ĐVT | ${whole} | ${half}
      5 | ${XA_TH_3} | Xã | 13 | 12
      8 | ${XA_THCS_3} | Xã | | 5`,
      [{ PCGD_TH_3: "13 D3", PCGD_THCS_3: "INDICATOR_MISSING D4" }, ["INDICATOR_MISSING blank D4"]],
    ),
  );

  test("over two columns each", () =>
    check(
      `TT | Chỉ tiêu | Cả năm | < | 6 tháng đầu năm | <
      ^ | ^ | Tử số | Mẫu số | Tử số | Mẫu số
      1 | ${NHA_TRE} | 320 | 1000 | 150 | 1000`,
      [{ NHA_TRE: "320/1000 C4:D4" }, []],
    ));

  test("in words that are not known is asked about", () =>
    check(`TT | Chỉ tiêu | ĐVT | Cả năm | Giữa niên khóa\n5 | ${XA_TH_3} | Xã | 13 | 12`, [
      { PCGD_TH_3: "FIGURE_NOT_PLACED E3" },
      ["FIGURE_NOT_PLACED stranger E3"],
    ]));
});

test("thousands said in a column of unknown heading hold for its row", () =>
  check(
    `Stt | Tên chỉ tiêu | Tính theo đ.vị | Số có mặt | Số theo danh sách | Đạt tỷ lệ (%)
    10 | ${BIET_CHU_2} | 1000 người | 44 | 51 | 86.3`,
    [{ BIET_CHU_2: "QUALIFIER_UNSURE D3" }, ["QUALIFIER_UNSURE scale D3"]],
  ));

test("a row of another base does not take the place of one that was left blank", () =>
  check(
    `TT | Chỉ tiêu | Cách tính | Số đạt yêu cầu | Tổng số đối tượng | Tỷ lệ %
    2 | ${MAU_GIAO} | So với dân số trong độ tuổi | | |
    2 | ${MAU_GIAO} | So với diện phải phổ cập | 6273 | 6634 | 94.56`,
    [{ MAU_GIAO: "QUALIFIER_UNSURE D4" }, ["QUALIFIER_UNSURE wordsRows D4"]],
  ));
