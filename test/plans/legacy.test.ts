import { codeTables, type Encoding } from "../../src/text/encoding";
import { isPlanFailure, readPlanFile } from "../../src/files/documents/planFile";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import { readPlan } from "../../src/plans/readPlan";
import type { PlanReading } from "../../src/plans/plan";
import { type PlanSketch, writeRow } from "./build";
import { drawFile } from "./files";

const sketch: PlanSketch = {
  rows: `
    Chỉ tiêu giáo dục và đào tạo năm học 2026-2027 | | | | |
    (Kèm theo Kế hoạch số 4120/KH-UBND ngày 15/9/2026 của Ủy ban nhân dân tỉnh) | | | | |
    TT | Chỉ tiêu | Đơn vị tính | Kết quả năm học 2025-2026 | Chỉ tiêu phấn đấu năm học 2026-2027 | Ghi chú
    1 | Tỷ lệ huy động trẻ nhà trẻ | % | 33,4 | ≥ 34 |
    2 | Tỷ lệ huy động trẻ mẫu giáo | % | 99,84 | trên 99,85 |
    3 | Số xã đạt chuẩn phổ cập giáo dục mầm non | Xã | 12 | 20/38 | lũy kế
    4 | Tỷ lệ trường tiểu học đạt chuẩn quốc gia mức độ 1 | % | 52,4 | duy trì |
    5 | Tỷ lệ học sinh tiểu học bỏ học | % | 0,11 | không quá 0,1 |`,
};

/** Text as an office typed it before Unicode; TCVN3 has capitals with marks in fonts of their own alone. */
function toLegacy(text: string, encoding: Encoding): string {
  const { codes } = codeTables[encoding];
  return [...text.normalize("NFC")]
    .map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter)
    .join("");
}

async function read(given: PlanSketch, format: "xlsx" | "docx"): Promise<PlanReading> {
  const sheets = await readPlanFile(drawFile(given, format), `ke-hoach.${format}`);
  if (isPlanFailure(sheets)) throw new Error(sheets.variant);
  return readPlan(sheets, { known: laiChau20242025 })!;
}

const told = ({ rows, questions, years, columns }: PlanReading) => ({
  rows: rows.map(writeRow).map((row) => row.toLowerCase()),
  questions: questions.map(({ code }) => code),
  years,
  columns,
});

test.each([
  ["TCVN3", "xlsx"],
  ["TCVN3", "docx"],
  ["VNI", "xlsx"],
  ["VNI", "docx"],
] as const)("a plan in %s reads as in Unicode, and says so: %s", async (encoding, format) => {
  const legacy = await read({ rows: toLegacy(sketch.rows, encoding) }, format);
  const plain = await read(sketch, format);
  expect(told(legacy)).toEqual(told(plain));
  expect(plain.decoded).toEqual([]);
  expect(legacy.decoded).toMatchObject([{ encoding }]);
  const { before, after } = legacy.decoded[0]!;
  expect(toLegacy(after, encoding).toLowerCase()).toBe(before.toLowerCase());
});
