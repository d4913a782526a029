import type { Random } from "../../../scripts/fuzz/random";
import type { WorkbookSnapshot } from "../../../src/model/snapshot";
import { sheet } from "../sheet";

const UNITS = ["Sìn Hồ", "Mường Tè", "Phong Thổ", "Nậm Nhùn", "Tam Đường", "Bản 5", "Bản 12", "Lai Châu"];

/** Units whose names say something of figures where they stand in a line. */
const SAYING = ["Nữ", "Kế Hoạch", "Đạt", "Tổng Số", "5", "Năm Học 2023-2024", "Ước Thực Hiện", "Nghìn Người"];

const KINDS = ["Huyện", "Huyện", "Huyện", "Huyện", "Xã"];

/** Heads of the table, each with what a row holds: n, d, r for numerator, denominator and rate, t for a target, l for last year, c for a remark. */
const HEADS: readonly (readonly [string, string])[] = [
  ["TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả | Ghi chú", "n | d | r | c"],
  ["TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Tỷ lệ (%) | Ghi chú", "n | d | r | c"],
  ["TT | Chỉ tiêu | Đơn vị tính | Mẫu số | Tử số | Kết quả | Ghi chú", "d | n | r | c"],
  ["TT | Chỉ tiêu | Đơn vị tính | Số lượng | Tổng số | Tỷ lệ | Ghi chú", "n | d | r | c"],
  ["TT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu giao | Tử số | Mẫu số | Kết quả", "t | n | d | r"],
  ["TT | Chỉ tiêu | Đơn vị tính | Kết quả 2023-2024 | Tử số | Mẫu số | Kết quả 2024-2025", "l | n | d | r"],
  ["TT | Chỉ tiêu | Đơn vị tính | Năm trước | Tử số | Mẫu số | Kết quả", "l | n | d | r"],
  ["TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Xếp hạng | Kết quả", "n | d | t | r"],
  ["TT | Chỉ tiêu | Đơn vị tính | Tử số | Trong đó: nữ | Mẫu số | Kết quả", "n | l | d | r"],
];

const ROWS: readonly (readonly [string, string, "rate" | "standard" | "count"])[] = [
  ["Tỷ lệ huy động trẻ nhà trẻ", "%", "rate"],
  ["Tỷ lệ huy động trẻ mẫu giáo", "%", "rate"],
  ["Tỷ lệ huy động trẻ em 6 tuổi vào lớp 1", "%", "rate"],
  ["Số đơn vị cấp xã duy trì đạt chuẩn phổ cập giáo dục tiểu học mức độ 3", "Xã", "count"],
  ["Số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục THCS mức độ 1", "Huyện", "standard"],
  ["Tỷ lệ giáo viên mầm non đạt chuẩn đào tạo", "%", "rate"],
  ["Tỷ lệ sinh viên học đại học/vạn dân", "Sinh viên/vạn dân", "rate"],
];

/** Whom a letterhead may name beside the unit that a label names. */
const OTHERS = ["Xã Chăn Nưa", "Xã Lạ", "Trường Mầm non Hoa Sen", "Huyện Sìn Hồ", "Huyện Mộc Châu"];

const LINES: readonly ((unit: string, random: Random) => string)[] = [
  (unit, random) =>
    `UBND ${(random.chance(0.93) ? unit : random.pick(OTHERS)).toUpperCase()} | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | |`,
  (unit, random) =>
    `| | | ${unit.split(" ").slice(1).join(" ")}, ngày ${random.chance(0.9) ? 10 : 12} tháng 6 năm 2025 | | |`,
  () => "BIỂU BÁO CÁO CÁC CHỈ TIÊU GIÁO DỤC | | | | | |",
  (_, random) => `NĂM HỌC ${random.chance(0.9) ? "2024-2025" : "2023-2024"} | | | | | |`,
  (unit) => `Đơn vị báo cáo: ${unit} | | | | | |`,
  (unit, random) =>
    random.chance(0.7) ? "PHỤ LỤC | | | | | |" : `KẾT QUẢ CỦA ${unit.toUpperCase()} | | | | | |`,
  (unit, random) =>
    `(Kèm theo Báo cáo số ${random.chance(0.9) ? 15 : 16}/BC-UBND của UBND ${unit}) | | | | | |`,
];

/** Without it nobody would know whose report it is. */
const LETTERHEAD = 0;

/** Values that may stand where a number is expected. */
const ODD = ["", "0", "-", "KAD", '"1.234"', "2024", "1.5", "chưa có", "#DIV/0!", "Đạt", "12 %", "TRUE"];

/** One form with copies of it by several units: most of them as asked, some with cells that must be asked about. */
export function drawCopies(random: Random, count: number): WorkbookSnapshot[] {
  const [head, pattern] = random.pick(HEADS);
  const lines = LINES.filter((_, position) => position === LETTERHEAD || random.chance(0.5));
  const kind = random.pick(KINDS);
  const format = random.pick(["", "", " {0.0}", " {#,##0.0}"]);
  const isLinked = random.chance(0.4);
  return Array.from({ length: count }, () => {
    const unit = `${random.chance(0.95) ? kind : random.pick(KINDS)} ${random.pick(random.chance(0.85) ? UNITS : SAYING)}`;
    const oddities = random.chance(0.65) ? 0 : 0.05;
    const rows = ROWS.map(([name, measure, asks], position) => {
      const cells = fillRow(
        asks,
        pattern,
        measure.includes("vạn") ? 10_000 : 100,
        format,
        isLinked,
        oddities,
        random,
      ).map((cell) => (random.chance(oddities) ? random.pick(ODD) : cell));
      return `${position + 1} | ${name} | ${measure} | ${cells.join(" | ")}`;
    });
    const drawing = [...lines.map((line) => line(unit, random)), head, ...rows].join("\n");
    return { file: `${random.below(1000)}.xlsx`, sheets: [sheet(drawing)], mark: null };
  });
}

function fillRow(
  asks: "rate" | "standard" | "count",
  pattern: string,
  scale: number,
  format: string,
  isLinked: boolean,
  oddities: number,
  random: Random,
): string[] {
  // Some counts may as well be calendar years.
  const under = random.chance(0.15) ? 2020 + random.below(9) : 1 + random.below(2500);
  const over = random.chance(oddities) ? under + 7 : random.chance(0.1) ? under : random.below(under + 1);
  const rate = Math.round((over / under) * scale * 10) / 10 + (random.chance(oddities) ? 1 : 0);
  const isRate = asks === "rate";
  const result = asks === "standard" ? random.pick(["Đạt", "Không đạt"]) : String(random.below(4));
  const cells: Readonly<Record<string, string>> = {
    n: isRate ? String(over) : "",
    d: isRate ? String(under) : "",
    r: isRate ? `${isLinked ? "=ROUND(D1/E1*100,1) => " : ""}${rate}${format}` : result,
    t: String(random.pick([90, 95, 95, 95])),
    l: String(random.below(100)),
    c: random.chance(0.98) ? "" : random.pick(["Ước", "Sáp nhập trường"]),
  };
  return pattern.split(" | ").map((role) => cells[role]!);
}
