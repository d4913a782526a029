import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { PlanAnswer } from "../../src/plans/plan";
import { toCatalogue } from "../../src/plans/toCatalogue";
import { linesOf, type PlanSketch, readSketch, writeRow } from "./build";

const twoYears: PlanSketch = {
  rows: `
    PHỤ LỤC | | | | | | |
    CHỈ TIÊU GIÁO DỤC VÀ ĐÀO TẠO NĂM HỌC 2026 - 2027 | | | | | | |
    (Kèm theo Kế hoạch số 4120/KH-UBND ngày 15/9/2026 của Ủy ban nhân dân tỉnh) | | | | | | |
    TT | Chỉ tiêu | ĐVT | Năm học 2025-2026 | | Năm học 2026-2027 | Cơ quan chủ trì | Ghi chú
     | | | Kế hoạch | Ước thực hiện | Chỉ tiêu phấn đấu | |
    I | Giáo dục mầm non | | | | | |
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33,0 | 33,4 | ≥ 34 | Sở GDĐT |
    2 | Tỷ lệ huy động trẻ em từ 3 đến 5 tuổi đến trường | % | | 97,8 | trên 98 | UBND các xã, phường | Nghị định 277/2025/NĐ-CP
    3 | Xã, phường đạt chuẩn PCGDMN cho trẻ em từ 3 đến 5 tuổi | Xã | | 12/38 | 20/38 | | lũy kế
    II | Giáo dục phổ thông | | | | | |
    4 | Tỷ lệ trường đạt chuẩn quốc gia | | | | | |
    - | Mầm non | % | 54,5 | 56,3 | từ 58 trở lên | |
    - | Tiểu học | % | 52,4 | 57,9 | 58 - 60 | |
    - | Trung học cơ sở | % | 59,4 | 56,1 | duy trì | | giảm do sáp nhập trường
    5 | Tỷ lệ học sinh tiểu học bỏ học | % | 0,1 | 0,11 | dưới 0,1 | |
    5.1 | Trong đó: dân tộc thiểu số | % | … | 0,2 | <0,2 | |
    6 | Phổ cập giáo dục THCS mức độ 2 | Tỉnh | Đạt | Đạt | Duy trì | |
    7 | Huy động học sinh trong độ tuổi | | Nhà trẻ 25%; Mẫu giáo 94%; Tiểu học 100% | … | Nhà trẻ 26%; Mẫu giáo 95%; Tiểu học 100% | |`,
  merges: ["D4:E4"],
};

const fiveYears: PlanSketch = {
  rows: `
    CHỈ TIÊU CHỦ YẾU 2026 - 2030 | | | | | | | | | |
    Mã | Nhóm | Chỉ tiêu chủ yếu | ĐƠN VỊ TÍNH | NĂM 2026 | NĂM 2027 | NĂM 2028 | NĂM 2029 | NĂM 2030 | Giai đoạn 2026 - 2030 | CHỦ TRÌ
    KT12 | I | Tỷ lệ trường đạt chuẩn quốc gia | % | 16,66 | 16,66 | 17,0 | 33,33 | 50,0 | 50,0 | Phòng Văn hóa - xã hội
    KT09 | I | Tỷ lệ trẻ em đến trường mẫu giáo | % | 82 | 83 | 84 | 84,5 | 85 | 85 |`,
};

const underResult: PlanSketch = {
  rows: `
    MỤC TIÊU ĐẾN NĂM 2030 | | | |
    TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi, đánh giá
    I | Đến năm 2030 | | |
    1 | Trường phổ thông đạt chuẩn quốc gia | % | ≥ 80 |
    2 | Phổ cập giáo dục mầm non 3-5 tuổi | % | 100% số tỉnh |
    6 | Chỉ số giáo dục trong HDI | Chỉ số | >0,8 |
    7 | Chỉ số bất bình đẳng giáo dục | % | <10 |
    11 | Tỷ lệ học sau phổ thông | % | 50 |
    3 | Ứng dụng công nghệ | Mức | Đạt kết quả bước đầu |`,
};

test("operators, an estimate, parents without figures, words: read or asked", () => {
  const reading = readSketch(twoYears)!;
  expect(reading.rows.map(writeRow)).toEqual(
    linesOf(`
      # I | Giáo dục mầm non
      1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33.4 | >= 34 | rate |
      2 | Tỷ lệ huy động trẻ em từ 3 đến 5 tuổi đến trường | % | 97.8 | > 98 | rate |
      3 | Xã, phường đạt chuẩn PCGDMN cho trẻ em từ 3 đến 5 tuổi | Xã | 12 | >= 20 | attained |
      # II | Giáo dục phổ thông
      # 4 | Tỷ lệ trường đạt chuẩn quốc gia
      - < 4 | Tỷ lệ trường đạt chuẩn quốc gia: Mầm non | % | 56.3 | >= 58 | rate |
      - < 4 | Tỷ lệ trường đạt chuẩn quốc gia: Tiểu học | % | 57.9 | | rate | TARGET_RANGE
      - < 4 | Tỷ lệ trường đạt chuẩn quốc gia: Trung học cơ sở | % | 56.1 | | rate | TARGET_KEEP
      5 | Tỷ lệ học sinh tiểu học bỏ học | % | 0.11 | < 0.1 | rate |
      5.1 < 5 | Tỷ lệ học sinh tiểu học bỏ học: dân tộc thiểu số | % | 0.2 | < 0.2 | rate |
      6 | Phổ cập giáo dục THCS mức độ 2 | Tỉnh | 1 | | attained | TARGET_KEEP
      7 | Huy động học sinh trong độ tuổi | % | | | rate | ROW_SEVERAL`),
  );
  expect(reading.columns.map(({ column, role, year }) => [column, role, year].join(" ").trim())).toEqual([
    "A tt",
    "B name",
    "C unit",
    "D plan 2025-2026",
    "E estimate 2025-2026",
    "F target 2026-2027",
    "G office",
    "H note",
  ]);
  const strict = reading.questions.find(({ code }) => code === "STRICT_WORDS")!;
  expect(strict.message.vi).toContain("2 Tỷ lệ huy động trẻ em từ 3 đến 5 tuổi đến trường; 5 Tỷ lệ học sinh");
});

const answers: readonly PlanAnswer[] = [
  { code: "BASELINE_ESTIMATE", choice: "accept" },
  { code: "STRICT_WORDS", choice: "loose" },
  { code: "TARGET_RANGE", at: "Phụ lục!F13", choice: ">= 58" },
  { code: "TARGET_KEEP", at: { sheet: "Phụ lục", cell: "F14" }, choice: "baseline" },
  { code: "TARGET_KEEP", at: "B17", value: "≥ 1" },
  { code: "ROW_SEVERAL", choice: "split" },
];

test("answers settle what was asked, and nothing else", () => {
  const reading = readSketch(twoYears, { answers })!;
  expect(reading.questions).toEqual([]);
  expect(reading.unused).toEqual([]);
  expect(
    reading.rows
      .map(writeRow)
      .filter((line) => !line.startsWith("#"))
      .slice(1),
  ).toEqual(
    linesOf(`
      2 | Tỷ lệ huy động trẻ em từ 3 đến 5 tuổi đến trường | % | 97.8 | >= 98 | rate |
      3 | Xã, phường đạt chuẩn PCGDMN cho trẻ em từ 3 đến 5 tuổi | Xã | 12 | >= 20 | attained |
      - < 4 | Tỷ lệ trường đạt chuẩn quốc gia: Mầm non | % | 56.3 | >= 58 | rate |
      - < 4 | Tỷ lệ trường đạt chuẩn quốc gia: Tiểu học | % | 57.9 | >= 58 | rate |
      - < 4 | Tỷ lệ trường đạt chuẩn quốc gia: Trung học cơ sở | % | 56.1 | >= 56.1 | rate |
      5 | Tỷ lệ học sinh tiểu học bỏ học | % | 0.11 | <= 0.1 | rate |
      5.1 < 5 | Tỷ lệ học sinh tiểu học bỏ học: dân tộc thiểu số | % | 0.2 | < 0.2 | rate |
      6 | Phổ cập giáo dục THCS mức độ 2 | Tỉnh | 1 | >= 1 | attained |
      - < 7 | Huy động học sinh trong độ tuổi: Nhà trẻ | % | | >= 26 | rate |
      - < 7 | Huy động học sinh trong độ tuổi: Mẫu giáo | % | | >= 95 | rate |
      - < 7 | Huy động học sinh trong độ tuổi: Tiểu học | % | | >= 100 | rate |`),
  );
});

test("an answer to nothing that was asked is told", () => {
  const stray: PlanAnswer = { code: "TARGET_RANGE", at: "F99", choice: ">= 1" };
  expect(readSketch(twoYears, { answers: [...answers, stray] })!.unused).toEqual([stray]);
});

test("targets of five years wait for the year in force, and are all kept", () => {
  const open = readSketch(fiveYears)!;
  expect(open.years).toEqual({
    baseline: null,
    target: null,
    choices: ["2026", "2027", "2028", "2029", "2030"],
  });
  expect(open.questions.map(({ code }) => code)).toEqual(["YEAR_CHOICE"]);
  const chosen = readSketch(fiveYears, { year: "2027" })!;
  expect(chosen.questions).toEqual([]);
  expect(chosen.rows.map(writeRow)).toEqual([
    "KT12 | Tỷ lệ trường đạt chuẩn quốc gia | % | | >= 16.66 | rate |",
    "KT09 | Tỷ lệ trẻ em đến trường mẫu giáo | % | | >= 83 | rate |",
  ]);
  expect(toCatalogue(chosen, laiChau20242025).catalogue.indicators[1]!.yearTargets).toEqual([
    { year: "2026", target: 82, text: "82" },
    { year: "2027", target: 83, text: "83" },
    { year: "2028", target: 84, text: "84" },
    { year: "2029", target: 84.5, text: "84,5" },
    { year: "2030", target: 85, text: "85" },
  ]);
});

test("another year than those of the plan stays a question", () => {
  const reading = readSketch(fiveYears, { year: "2031" })!;
  expect([reading.years.target, reading.questions.map(({ code }) => code)]).toEqual([null, ["YEAR_CHOICE"]]);
  const single = readSketch(underResult, { year: "2027" })!;
  expect([single.years.target, single.questions.map(({ code }) => code)]).toEqual([
    null,
    ["YEAR_CHOICE", "TARGET_COLUMN"],
  ]);
});

test("targets under the heading Kết quả are proposed, and asked about once", () => {
  const reading = readSketch(underResult)!;
  expect(reading.questions.map(({ code }) => code)).toEqual(["TARGET_COLUMN", "TARGET_IN_WORDS"]);
  expect(reading.rows.map(writeRow)).toEqual(
    linesOf(`
      # I | Đến năm 2030
      1 | Trường phổ thông đạt chuẩn quốc gia | % | | >= 80 | rate |
      2 | Phổ cập giáo dục mầm non 3-5 tuổi | % | | >= 100 | share |
      6 | Chỉ số giáo dục trong HDI | Chỉ số | | > 0.8 | value |
      7 | Chỉ số bất bình đẳng giáo dục | % | | < 10 | value |
      11 | Tỷ lệ học sau phổ thông | % | | >= 50 | rate |
      3 | Ứng dụng công nghệ | Mức | | | value | TARGET_IN_WORDS`),
  );
  const answered = readSketch(underResult, { answers: [{ code: "TARGET_COLUMN", choice: "D" }] })!;
  expect(answered.questions.map(({ code }) => code)).toEqual(["TARGET_IN_WORDS"]);
});

test("a sentence below the last row is no section", () => {
  const note = {
    ...fiveYears,
    rows: `${fiveYears.rows}\nSố liệu do các cơ quan chủ trì cung cấp, chưa thẩm định.`,
  };
  const rows = readSketch(note, { year: "2027" })!.rows.map(writeRow);
  expect(rows).toEqual(readSketch(fiveYears, { year: "2027" })!.rows.map(writeRow));
});

/** What is no plan: the past, a form, a list of schools. */
const noPlans: readonly (readonly [string, string])[] = [
  [
    "a statistical yearbook",
    `
    NIÊN GIÁM THỐNG KÊ 2025 | | | |
    MỘT SỐ CHỈ TIÊU CHỦ YẾU VỀ GIÁO DỤC | | | |
    Chỉ tiêu | Đơn vị tính | 2021 | 2022 | 2023 | Sơ bộ 2024
    Số trường học | Trường | 340 | 338 | 337 | 336
    Số lớp học | Lớp | 5.300 | 5.250 | 5.200 | 5.182`,
  ],
  [
    "a form for reports",
    `
    CHỈ TIÊU NĂM HỌC 2026-2027 | | | | |
    TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 100 | 300 | 33,3
    2 | Tỷ lệ huy động trẻ mẫu giáo | % | 290 | 300 | 96,7`,
  ],
  [
    "a report of results",
    `
    BÁO CÁO KẾT QUẢ THỰC HIỆN NĂM HỌC 2025-2026 | | |
    TT | Nội dung | Đơn vị | Kết quả
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33,3
    2 | Tỷ lệ huy động trẻ mẫu giáo | % | 96,7`,
  ],
  [
    "a list of schools",
    `
    DANH SÁCH TRƯỜNG HỌC | | |
    TT | Tên trường | Xã | Số lớp
    1 | Trường Mầm non Hoa Ban | Xã Mường Tè | 12
    2 | Trường Tiểu học Số 1 | Xã Pa Tần | 20`,
  ],
  ["words without a table", "Kế hoạch năm học 2026-2027 | \nChỉ tiêu: phấn đấu 98% | "],
];

test.each(noPlans)("%s is no plan", (_, rows) => {
  expect(readSketch({ rows })).toBeNull();
});
