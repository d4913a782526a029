/** What a heading or a row says besides its measure: every honest layout is read, or asked with its cells, and never read as something else. */
import type { ReadingContext } from "../../src/reading/context";
import { anyone, districts, readSheets, sheet, shorten } from "./sheet";

const NAMES = {
  NT: "Tỷ lệ huy động trẻ nhà trẻ",
  MG: "Tỷ lệ huy động trẻ mẫu giáo",
  GV: "Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo",
  TH3: "Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3",
  HS3: "Số đơn vị cấp xã đạt chuẩn phổ cập giáo dục THCS mức độ 3",
  H1: "Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1",
  BC1: "Tỷ lệ người biết chữ mức độ 1 trong độ tuổi theo quy định",
} as const;

const CODES = {
  NT: "NHA_TRE",
  MG: "MAU_GIAO",
  GV: "GV_MN_CHUAN",
  TH3: "PCGD_TH_3",
  HS3: "PCGD_THCS_3",
  H1: "PCGD_THCS_1",
  BC1: "BIET_CHU_1",
} as const;

type Row = keyof typeof NAMES;

/** The figure of one row; "asked CODE CELLS" for an error that names the cells, "blank" for none. */
function figureOf(headings: string, row: Row, cells: string): string {
  const drawing = `TT | Chỉ tiêu | ${headings}\n ${CODES[row].length} | ${NAMES[row]} | ${cells}`;
  return figureIn(drawing, row);
}

function figureIn(drawing: string, row: Row, context: ReadingContext = anyone): string {
  const named = drawing.replace(/\{(\w+)\}/g, (_, key: Row) => NAMES[key]);
  const { candidates, findings } = readSheets([named], context, "Huyện Sìn Hồ.xlsx");
  const figure = candidates.map(({ figures }) => figures[CODES[row]]).find((one) => one !== undefined);
  if (!figure) return findings.map(({ code }) => code).join(" ") || "blank";
  if (figure.kind !== "silent") return shorten({ figure })["figure"]!.split(" ")[0]!;
  const told = candidates
    .flatMap((one) => one.findings)
    .find(({ code, at }) => code === figure.problem && at?.cell === figure.at?.cell);
  const cells = told?.params?.["cells"] ?? told?.at?.cell ?? "";
  return `${figure.problem}${told?.variant ? ` ${told.variant}` : ""} ${String(cells)}`;
}

describe("a step of several is counted only for the indicator that names it", () => {
  test.each<[string, Row, string, string]>([
    ["Tổng số | Số đạt trình độ đại học | Tỷ lệ", "GV", "400 | 120 | 30", "QUALIFIER_UNSURE lesser D2"],
    ["Tổng số | Số GV đạt trình độ thạc sĩ | Tỷ lệ", "GV", "400 | 120 | 30", "QUALIFIER_UNSURE lesser D2"],
    ["Tổng số | Số HS đạt giải cấp tỉnh | Tỷ lệ", "NT", "400 | 12 | 3", "QUALIFIER_UNSURE lesser D2"],
    ["Tổng số | Số trường đạt mức độ 1 | Tỷ lệ", "GV", "400 | 120 | 30", "QUALIFIER_UNSURE counted D2"],
    ["Số xã đạt mức độ 2", "TH3", "20", "QUALIFIER_UNSURE lesser C2"],
    // The near miss: the step is the indicator's own, or none is named.
    ["Số xã đạt mức độ 3", "TH3", "20", "20"],
    ["Tổng số | Số đạt mức 1 | Tỷ lệ", "BC1", "400 | 380 | 95", "380/400"],
    ["Tổng số | Số đạt trình độ chuẩn | Tỷ lệ", "GV", "400 | 320 | 80", "320/400"],
    ["Tổng số GV | Số GV đạt trình độ đào tạo | Tỷ lệ", "GV", "400 | 320 | 80", "320/400"],
  ])("%s of %s", (headings, row, cells, figure) => {
    expect(figureOf(headings, row, cells)).toBe(figure);
  });
});

describe("a grade above the one that counts is included in it, or asked about", () => {
  test.each<[string, string, string]>([
    ["Tổng số | Đạt chuẩn | Trên chuẩn", "400 | 300 | 80", "QUALIFIER_UNSURE grades D2, E2"],
    ["Tổng số | Đạt chuẩn | Trên chuẩn | Tỷ lệ", "400 | 300 | 80 | 95", "QUALIFIER_UNSURE grades D2, E2"],
    ["Tổng số | Dưới chuẩn | Đạt | Vượt chuẩn", "400 | 20 | 300 | 80", "QUALIFIER_UNSURE grades E2, F2"],
    // The rate is of the first alone, the two exceed the whole, the heading says that one is a part of the other.
    ["Tổng số | Đạt chuẩn | Trên chuẩn | Tỷ lệ", "400 | 380 | 80 | 95", "380/400"],
    ["Tổng số | Đạt chuẩn | Trên chuẩn", "400 | 380 | 80", "380/400"],
    ["Tổng số | Đạt chuẩn | Trong đó: trên chuẩn", "400 | 300 | 80", "300/400"],
  ])("%s: %s", (headings, cells, figure) => {
    expect(figureOf(headings, "GV", cells)).toBe(figure);
  });
});

describe("what is to be reached is no result", () => {
  test.each<[string, Row, string, string]>([
    ["Kết quả cần đạt", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    ["Mức cần đạt", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    ["Kết quả phải đạt", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    ["Tổng số | Số cần đạt | Tỷ lệ", "GV", "400 | 300 | 75", "RATE_WITHOUT_COUNTS E2"],
    ["Mức cần đạt | Kết quả", "TH3", "30 | 22", "22"],
    ["Số phải đạt được | Kết quả đạt được", "TH3", "30 | 22", "22"],
    ["Ngưỡng | Kết quả", "TH3", "30 | 22", "22"],
    // Of those who had to come, some came: a denominator.
    ["Số phải đến lớp | Số đến lớp", "NT", "400 | 380", "380/400"],
    ["Số đạt yêu cầu | Tổng số", "GV", "380 | 400", "380/400"],
  ])("%s of %s", (headings, row, cells, figure) => {
    expect(figureOf(headings, row, cells)).toBe(figure);
  });
});

describe("both answers in one heading", () => {
  test.each<[string, string, string]>([
    ["Đạt/Không đạt", "Đạt", "1"],
    ["Đạt / Chưa đạt | Ghi chú", "Không đạt |", "0"],
    ["Có/Không", "Có", "1"],
    ["Đạt hay không đạt", "x", "1"],
    ["Đã đạt (chưa đạt)", "Chưa đạt", "0"],
    // Two columns, a fraction.
    ["Đạt | Không đạt", " | x", "0"],
  ])("%s: %s", (headings, cells, figure) => {
    expect(figureOf(headings, "H1", cells)).toBe(figure);
  });

  test("a numerator over a denominator is no choice", () => {
    expect(figureOf("Đạt/Tổng số", "NT", "380/400")).toBe("380/400");
  });
});

describe("a rate in ‰ is read with what it is printed of", () => {
  test.each<[string, string]>([
    ["TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả (‰)\n1 | {NT} | 380 | 400 | 950", ""],
    ["TT | Chỉ tiêu | ĐVT | Tử số | Mẫu số | Kết quả\n1 | {NT} | ‰ | 380 | 400 | 950", ""],
    ["TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả (phần nghìn)\n1 | {NT} | 380 | 400 | 950", ""],
    ["TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả (‰)\n1 | {NT} | 380 | 400 | 95", "RATE_DISAGREES"],
    ["TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả\n1 | {NT} | 380 | 400 | 950", "RATE_DISAGREES"],
  ])("%s", (drawing, told) => {
    const named = drawing.replace("{NT}", NAMES.NT);
    const { candidates } = readSheets([named], anyone);
    expect(shorten(candidates[0]!.figures)["NHA_TRE"]).toMatch(/^380\/400/);
    expect(candidates[0]!.findings.map(({ code }) => code).join(" ")).toBe(told);
  });
});

describe("where only something else stands, it is said what", () => {
  test.each<[string, Row, string, string]>([
    ["Tử số dự kiến | Mẫu số dự kiến", "NT", "380 | 400", "QUALIFIER_UNSURE other C2"],
    ["Số đăng ký", "TH3", "25", "QUALIFIER_UNSURE other C2"],
    ["Hơn (kém) năm trước", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    ["Số xã được công nhận trong năm", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    ["Vị thứ", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    ["Tăng so với năm học trước", "TH3", "3", "QUALIFIER_UNSURE other C2"],
    // Beside a column of results that was left blank the plan explains nothing.
    ["Số đăng ký | Kết quả", "TH3", "25 |", "INDICATOR_MISSING blank D2"],
    ["Số đăng ký | Kết quả", "TH3", "25 | 22", "22"],
  ])("%s of %s", (headings, row, cells, figure) => {
    expect(figureOf(headings, row, cells)).toBe(figure);
  });

  test.each([
    ["KẾ HOẠCH NĂM HỌC 2025-2026", "QUALIFIER_UNSURE otherRows C4"],
    ["B. PHẦN KẾ HOẠCH", "QUALIFIER_UNSURE otherRows C4"],
    ["B. KẾT QUẢ PHẦN 2", "390/400"],
  ])("a title in the middle of a table: %s", (title, figure) => {
    const drawing = `TT | Chỉ tiêu | Tử số | Mẫu số | Kết quả
      12 | {GV} | 380 | 400 | 95
      ${title} | | | |
      1 | {NT} | 390 | 400 | 97.5`;
    expect(figureIn(drawing, "GV")).toBe("380/400");
    expect(figureIn(drawing, "NT")).toBe(figure);
  });
});

describe("other words for what is known", () => {
  test.each<[string, Row, string, string]>([
    ["Công nhận trong năm | Lũy kế", "TH3", "3 | 22", "22"],
    ["Số xã duy trì | Số xã công nhận mới", "HS3", "19 | 3", "QUALIFIER_UNSURE lesser C2"],
    ["Số xã duy trì", "TH3", "19", "19"],
    ["Số lượt trẻ ra lớp | Tổng số trẻ", "NT", "380 | 400", "QUALIFIER_UNSURE lesser C2"],
    ["Số trẻ ra lớp | Tổng số trẻ", "NT", "380 | 400", "380/400"],
    ["23-24 | 24-25", "TH3", "19 | 22", "22"],
    ["Niên khóa 2023-2024 | Niên khóa 2024-2025", "TH3", "19 | 22", "22"],
    ["Năm N-1 | Năm N", "TH3", "19 | 22", "22"],
    ["Tử số ('000) | Mẫu số ('000)", "NT", "38 | 40", "QUALIFIER_UNSURE scale C2, D2"],
    ["Tử số (10³) | Mẫu số (10³)", "NT", "38 | 40", "QUALIFIER_UNSURE scale C2, D2"],
    ["Tử số¹ | Mẫu số²", "NT", "380 | 400", "380/400"],
    ["Chuyển tiếp | Phát sinh mới | Tổng", "HS3", "19 | 3 | 22", "22"],
  ])("%s of %s", (headings, row, cells, figure) => {
    expect(figureOf(headings, row, cells)).toBe(figure);
  });

  test("a table numbered with its noun has a title of its own", () => {
    const drawing = `Bảng 1: Thực trạng năm học trước | | |
      TT | Chỉ tiêu | Tử số | Mẫu số
      1 | {NT} | 370 | 400
       | | |
      Bảng 2: Kết quả năm học này | | |
      TT | Chỉ tiêu | Tử số | Mẫu số
      1 | {NT} | 380 | 400`;
    expect(figureIn(drawing, "NT")).toBe("380/400");
  });
});

describe("a result over what it is compared with is no figure of its own", () => {
  test.each<[string, Row, string, string]>([
    ["KH | TH | TH/KH", "TH3", "25 | 22 | 0.88", "22"],
    ["Thực hiện/Kế hoạch", "NT", "380/400", "QUALIFIER_UNSURE other C2"],
    ["Năm nay/Năm trước", "NT", "380/390", "QUALIFIER_UNSURE other C2"],
    ["Số đã báo cáo | Số đính chính", "TH3", "20 | 22", "22"],
    ["Tỷ lệ trên 1000 trẻ | Tử số | Mẫu số", "NT", "950 | 380 | 400", "380/400"],
    // Counted over the whole: a fraction.
    ["Đạt/Tổng số", "NT", "380/400", "380/400"],
  ])("%s of %s", (headings, row, cells, figure) => {
    expect(figureOf(headings, row, cells)).toBe(figure);
  });
});

describe("rows of parts without the whole", () => {
  test.each<[string, string, string]>([
    [
      "below a row that was left blank",
      `TT | Chỉ tiêu | Tử số | Mẫu số
       1 | {NT} | |
        | + Nam | 200 | 210
        | + Nữ | 180 | 190`,
      "QUALIFIER_UNSURE lesserRows C3",
    ],
    [
      "below a row that gives the whole",
      `TT | Chỉ tiêu | Tử số | Mẫu số
       1 | {NT} | 380 | 400
        | + Nam | 200 | 210
        | + Nữ | 180 | 190`,
      "380/400",
    ],
    [
      "a school in a column of schools",
      `TT | Chỉ tiêu | Trường | Tử số | Mẫu số
       1 | {NT} | MN Hoa Ban | 180 | 190`,
      "QUALIFIER_UNSURE parts B2",
    ],
    [
      "schools and their sum",
      `TT | Chỉ tiêu | Trường | Tử số | Mẫu số
       1 | {NT} | MN Hoa Ban | 180 | 190
        | | MN Hoa Lan | 200 | 210
        | | Tổng | 380 | 400`,
      "380/400",
    ],
    [
      "a column of legal bases",
      `TT | Chỉ tiêu | Cơ sở pháp lý | Tử số | Mẫu số
       1 | {NT} | Luật Giáo dục | 380 | 400`,
      "380/400",
    ],
  ])("%s", (_, drawing, figure) => {
    expect(figureIn(drawing, "NT", districts)).toBe(figure);
  });

  test("the other half of a fraction in a hidden column is used and told", () => {
    const drawn = sheet(`TT | Chỉ tiêu | Tử số | Mẫu số\n1 | ${NAMES.NT} | 380 | 400`, {
      hiddenColumns: [3],
    });
    const { candidates } = readSheets([drawn], anyone);
    expect(shorten(candidates[0]!.figures)["NHA_TRE"]).toBe("380/400 C2:D2");
    expect(candidates[0]!.findings.map(({ code }) => code)).toContain("HIDDEN_CELLS");
  });
});
