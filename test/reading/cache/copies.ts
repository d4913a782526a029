import type { Random } from "../../../scripts/fuzz/random";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/model/snapshot";

/** The cells of a sheet, to be changed. */
interface Draft {
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly formulas: (string | null)[][];
  readonly hiddenRows: number[];
}

/** Numbers that may turn an evidence over: counts, years, shares, printed rates, nothing. */
const NUMBERS: readonly CellValue[] = [
  0,
  1,
  2,
  7,
  13,
  100,
  327,
  2000,
  2024,
  2026,
  2099,
  0.5,
  99.9,
  1e6,
  -3,
  null,
];

/** Texts of every part of a sheet. */
const TEXTS: readonly CellValue[] = [
  "UBND XÃ BẢN BO",
  "Đơn vị báo cáo: Xã Sin Suối Hồ",
  "Xã Mường Than",
  "Năm học 2023-2024",
  "Kế hoạch",
  "Trong đó: nữ",
  "Tổng số",
  "Tử số",
  "Tỷ lệ (%)",
  "TT",
  "Chỉ tiêu",
  "Đạt",
  "Không đạt",
  "2025",
  "1.234",
  "12 %",
  "(2)",
  " ",
  "Nguyễn Văn An",
  true,
  { error: "#DIV/0!" },
];

/** What may differ from copy to copy, from a number to the whole row. */
const changes: readonly ((draft: Draft, random: Random, at: () => [number, number]) => void)[] = [
  ({ values }, random) => {
    // As a form is filled in by another unit: every number is another one.
    for (const line of values)
      line.forEach((value, column) => {
        if (typeof value === "number" && random.chance(0.8)) line[column] = value + random.below(9);
      });
  },
  ({ values }, random, at) => put(values, at(), random.pick(NUMBERS)),
  ({ values }, random, at) => put(values, at(), random.pick(NUMBERS)),
  ({ values }, random, at) => put(values, at(), random.pick(TEXTS)),
  ({ values }, _, at) => {
    const [[row, column], [otherRow, otherColumn]] = [at(), at()];
    const before = values[row]![column]!;
    values[row]![column] = values[otherRow]![otherColumn]!;
    values[otherRow]![otherColumn] = before;
  },
  ({ values }, _, at) => put(values, at(), null),
  ({ formats }, random, at) => put(formats, at(), random.pick(["0%", "0.0%", "#,##0", "@", "General"])),
  ({ formulas }, random, at) => put(formulas, at(), random.pick(["=A1", "=SUM(A1:B2)", null])),
  ({ hiddenRows, values }, random) => void hiddenRows.push(random.below(values.length)),
];

function put<T>(cells: T[][], [row, column]: [number, number], value: T): void {
  if (cells[row] && column < cells[row].length) cells[row][column] = value;
}

function changeSheet(sheet: SheetSnapshot, random: Random): SheetSnapshot {
  const draft: Draft = {
    values: sheet.values.map((line) => [...line]),
    formats: sheet.formats.map((line) => [...line]),
    formulas: sheet.formulas.map((line) => [...line]),
    hiddenRows: [...(sheet.hiddenRows ?? [])],
  };
  const at = (): [number, number] => {
    const row = random.below(draft.values.length);
    return [row, random.below(draft.values[row]?.length ?? 0)];
  };
  for (let left = 1 + random.below(3); left > 0; left--) random.pick(changes)(draft, random, at);
  return { ...sheet, ...draft };
}

/** A copy of the same form, filled in by somebody else: some of its cells differ. */
export const copyOf = (workbook: WorkbookSnapshot, random: Random): WorkbookSnapshot => ({
  ...workbook,
  file: `${random.below(1000)}.xlsx`,
  sheets: workbook.sheets.map((sheet) => changeSheet(sheet, random)),
});
