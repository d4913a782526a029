import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Area, CellValue, SheetSnapshot } from "../../src/model/snapshot";

/** How large a drawn sheet is: columns of figures beside the names, and rows below the headings. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A kind of large sheet, drawn in any size. */
export interface Drawing {
  readonly name: string;
  draw(size: Size): SheetSnapshot;
}

const COUNTS = ["Tử số", "Mẫu số", "Tỷ lệ (%)"] as const;
const LABELS = ["TT", "Chỉ tiêu", "Đơn vị tính"] as const;

/** Columns over which one heading is merged. */
const WIDTH = COUNTS.length;

/** What stands over the groups of columns, over and over: the wanted figures once, others beside them. */
const PERIODS = ["Cả năm", "Học kỳ I", "Năm học trước", "Kế hoạch giao", "Trong đó: nữ", "Dân tộc thiểu số"];

/** Every indicator with its communes below it, under periods and parts; a workbook that an office goes on widening. */
const communes: Drawing = {
  name: "communes in rows, periods and parts over the columns",
  draw: ({ columns, rows }) => {
    const { indicators } = laiChau20242025;
    const lines: CellValue[][] = [];
    const block = Math.ceil(rows / indicators.length);
    for (const { tt, nameVi, unit } of indicators)
      for (let at = 0; at < block && lines.length < rows; at++)
        lines.push([
          at === 0 ? tt : null,
          at === 0 ? nameVi : `Xã Bản Số ${at}`,
          unit,
          ...figures(columns, lines.length),
        ]);
    return drawSheet(columns, (group) => PERIODS[group % PERIODS.length]!, lines);
  },
};

/** Places over the columns, and the indicators repeated year after year below. */
const places: Drawing = {
  name: "places over the columns, school years below one another",
  draw: ({ columns, rows }) => {
    const { indicators } = laiChau20242025;
    const lines: CellValue[][] = [];
    for (let year = 2024; lines.length < rows; year--) {
      lines.push([null, `Năm học ${year}-${year + 1}`]);
      for (const { tt, nameVi, unit } of indicators)
        if (lines.length < rows) lines.push([tt, nameVi, unit, ...figures(columns, lines.length)]);
    }
    return drawSheet(columns, (group) => (group === 0 ? "Toàn huyện" : `Xã Bản Số ${group}`), lines);
  },
};

export const drawings: readonly Drawing[] = [communes, places];

function drawSheet(
  columns: number,
  headingOf: (group: number) => string,
  lines: readonly CellValue[][],
): SheetSnapshot {
  const width = LABELS.length + columns;
  const filled = (line: readonly CellValue[]): CellValue[] =>
    Array.from({ length: width }, (_, column) => line[column] ?? null);
  const cells = Array.from({ length: columns }, (_, column) => column);
  const head: CellValue[][] = [
    ["Đơn vị báo cáo: Huyện Sìn Hồ"],
    ["BÁO CÁO CÁC CHỈ TIÊU NĂM HỌC 2024-2025"],
    [...LABELS, ...cells.map((column) => (column % WIDTH === 0 ? headingOf(column / WIDTH) : null))],
    [null, null, null, ...cells.map((column) => COUNTS[column % WIDTH]!)],
  ];
  const merges: Area[] = cells
    .filter((column) => column % WIDTH === 0)
    .map((column) => ({
      top: 2,
      bottom: 2,
      left: LABELS.length + column,
      right: Math.min(LABELS.length + column + WIDTH, width) - 1,
    }));
  const labels = LABELS.map((_, column) => ({ top: 2, bottom: 3, left: column, right: column }));
  const values = [...head, ...lines].map(filled);
  return {
    name: "Biểu 1",
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formats: values.map((line) => line.map(() => "General")),
    formulas: values.map((line) => line.map(() => null)),
    merges: [...merges, ...labels],
    mark: null,
  };
}

/** A numerator, its denominator and the rate, over and over. */
function figures(columns: number, row: number): CellValue[] {
  return Array.from({ length: columns }, (_, column) => {
    const group = Math.floor(column / WIDTH);
    const numerator = 100 + ((row * 37 + group * 11) % 400);
    return [numerator, 500, numerator / 5][column % WIDTH]!;
  });
}
