import { fold } from "../../../src/text/fold";
import { findSchoolYears, withoutYears } from "../../../src/reading/hints/schoolYear";
import { FORM, readOne, readSheets, sheet } from "../sheet";

const ROW = "1 | Tỷ lệ huy động trẻ nhà trẻ | % | 1 | 2 | 50 |";

describe("school years in a text", () => {
  test.each<[string, string[]]>([
    ["Năm học 2024-2025", ["2024-2025"]],
    ["NĂM HỌC 2024 – 2025", ["2024-2025"]],
    ["NH 2024/2025", ["2024-2025"]],
    ["năm học: 2024-25", ["2024-2025"]],
    ["BC_2023-2024.xlsx", ["2023-2024"]],
    ["Kết quả năm học 2023-2024 và chỉ tiêu năm học 2024-2025", ["2023-2024", "2024-2025"]],
    ["giai đoạn 2020-2025", []],
    ["Lai Châu, ngày 05 tháng 6 năm 2025", []],
    ["năm 2024", []],
    ["Số 120242025", []],
  ])("%s", (text, years) => {
    expect(findSchoolYears(fold(text)).map(({ year }) => year)).toEqual(years);
  });

  test.each([
    ["Kết quả năm học 2024-2025", "kết quả"],
    ["Thực hiện năm 2024", "thực hiện"],
    ["2024-2025", ""],
    ["Kết quả", "kết quả"],
  ])("%s without years", (text, rest) => {
    expect(withoutYears(fold(text))).toBe(rest);
  });
});

describe("the report's school year", () => {
  const yearOf = (...lines: string[]) => readOne([...lines, FORM, ROW].join("\n")).schoolYear;

  test.each<[string, string[], string | null]>([
    ["title", ["BÁO CÁO CHỈ TIÊU NĂM HỌC 2023-2024"], "2023-2024"],
    ["a line of its own", ["BÁO CÁO", "Năm học: 2024 - 2025"], "2024-2025"],
    ["no year", ["BÁO CÁO"], null],
    ["a date line", ["Lai Châu, ngày 05 tháng 6 năm 2025"], null],
    [
      "the plan that it rests on",
      ["BÁO CÁO NĂM HỌC 2024-2025", "Căn cứ Kế hoạch năm học 2023-2024"],
      "2024-2025",
    ],
    ["the plan first", ["(Kèm theo Báo cáo năm học 2023-2024)", "BÁO CÁO NĂM HỌC 2024-2025"], "2024-2025"],
    [
      "last year's summary with the tasks of this year",
      ["BÁO CÁO TỔNG KẾT NĂM HỌC 2023-2024, PHƯƠNG HƯỚNG NHIỆM VỤ NĂM HỌC 2024-2025"],
      "2023-2024",
    ],
    [
      "last year's results with the plan of this year",
      ["KẾT QUẢ THỰC HIỆN NĂM HỌC 2023-2024 VÀ KẾ HOẠCH NĂM HỌC 2024-2025"],
      "2023-2024",
    ],
    ["the same in two lines", ["KẾT QUẢ NĂM HỌC 2023-2024", "VÀ KẾ HOẠCH NĂM HỌC 2024-2025"], "2023-2024"],
    ["the plan in the line above", ["KẾ HOẠCH NĂM HỌC 2024-2025", "KẾT QUẢ NĂM HỌC 2023-2024"], "2023-2024"],
    [
      "this year's results with next year's",
      ["KẾT QUẢ NĂM HỌC 2024-2025, PHƯƠNG HƯỚNG NĂM HỌC 2025-2026"],
      "2024-2025",
    ],
    ["next year's first", ["PHƯƠNG HƯỚNG NĂM HỌC 2025-2026", "TỔNG KẾT NĂM HỌC 2024-2025"], "2024-2025"],
    [
      "tasks that were fulfilled",
      ["THỰC HIỆN NHIỆM VỤ NĂM HỌC 2023-2024, PHẤN ĐẤU NĂM HỌC 2024-2025"],
      "2023-2024",
    ],
    ["plans to fulfil", ["NĂM HỌC 2023-2024; DỰ KIẾN THỰC HIỆN NĂM HỌC 2024-2025"], "2023-2024"],
    ["a plan's number behind the year", ["Biểu chỉ tiêu năm học 2024-2025 (Kế hoạch 3707)"], "2024-2025"],
    ["only the plan's year", ["KẾ HOẠCH, MỤC TIÊU NĂM HỌC 2024-2025"], "2024-2025"],
    [
      "results of one year, targets of the next",
      ["KẾT QUẢ NĂM HỌC 2023-2024, CHỈ TIÊU NĂM HỌC 2024-2025"],
      "2023-2024",
    ],
  ])("%s", (_, lines, year) => {
    expect(yearOf(...lines)).toBe(year);
  });

  test("the cell that names it is kept", () => {
    const { schoolYearAt } = readOne(`BÁO CÁO\n| NĂM HỌC 2023-2024\n${FORM}\n${ROW}`);
    expect(schoolYearAt?.cell).toBe("B2");
  });

  test.each<[string, string, string | null]>([
    [
      "last year's column beside this year's",
      "Kết quả năm học 2023-2024 | Kết quả năm học 2024-2025",
      "2024-2025",
    ],
    ["last year's column beside one without a year", "Năm học trước (2023-2024) | Kết quả", null],
    ["only last year's column", "Ghi chú | Kết quả năm học 2023-2024", "2023-2024"],
  ])("%s", (_, headings, year) => {
    const row = "5 | Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | 106 | 105";
    expect(readOne(`TT | Chỉ tiêu | ${headings}\n${row}`).schoolYear).toBe(year);
  });

  test("figures of another year are refused even under this year's title", () => {
    const row = "5 | Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3 | 106";
    const drawing = `KẾT QUẢ NĂM HỌC 2024-2025 | |\nTT | Chỉ tiêu | Kết quả năm học 2023-2024\n${row}`;
    expect(readOne(drawing).schoolYear).toBe("2023-2024");
  });

  test("the names of sheet and file count last", () => {
    const drawing = `${FORM}\n${ROW}`;
    const read = (name: string, file: string) =>
      readSheets([sheet(drawing, { name })], undefined, file).candidates[0]!.schoolYear;
    expect(read("NH 2023-2024", "2024-2025/x.xlsx")).toBe("2023-2024");
    expect(read("Biểu 1", "a/BC_2023-2024.xlsx")).toBe("2023-2024");
    expect(read("Biểu 1", "luu-2023-2024/bc.xlsx")).toBeNull();
  });
});
