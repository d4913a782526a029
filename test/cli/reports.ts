import { type Cell, writeXlsx } from "hucre/xlsx";
import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { Indicator } from "../../src/model/indicator";
import { cellAddress, parseAddress } from "../../src/model/address";
import { findUnitSet } from "../../src/units/unitSets";
import { isAskedOf } from "../../src/pooling/participant";

/** Columns of the form that these reports have. */
export const COLUMNS = { numerator: 3, denominator: 4, result: 5 } as const;

const FIRST_ROW = 5;

type Content = string | number | null | { readonly formula: string; readonly result?: number };

/** What differs from a faultless report: contents of cells by indicator and column, and the headings. */
export interface Changes {
  readonly cells?: readonly (readonly [indicator: string, column: keyof typeof COLUMNS, content: Content])[];
  readonly year?: string;
  readonly title?: string;
}

const set = findUnitSet("lai-chau-districts")!;

const unitOf = (code: string) => set.units.find((unit) => unit.code === code)!;

const rowsOf = (unit: string): Indicator[] =>
  laiChau20242025.indicators.filter((indicator) => isAskedOf(indicator, unitOf(unit)));

/** Where a figure of a unit's report stands: "D7". */
export function addressOf(unit: string, indicator: string, column: keyof typeof COLUMNS): string {
  const index = rowsOf(unit).findIndex(({ code }) => code === indicator);
  if (index < 0) throw new Error(`${indicator} is not asked of ${unit}`);
  return cellAddress(FIRST_ROW + index, COLUMNS[column]);
}

/** Figures that no check objects to: 45 of 100 for each rate, one commune, attained. */
function figuresOf({ kind }: Indicator): Content[] {
  if (kind === "rate") return [45, 100, null];
  return kind === "count" ? [null, null, 1] : [null, null, "Đạt"];
}

/** A unit's report as an .xlsx file, written by a library that the project does not read with. */
export function makeReport(unit: string, changes: Changes = {}): Promise<Uint8Array> {
  const rows: Content[][] = [
    [changes.title ?? "BÁO CÁO THỰC HIỆN CHỈ TIÊU"],
    [`Đơn vị báo cáo: ${unitOf(unit).name}`],
    [`Năm học ${changes.year ?? "2024-2025"}`],
    [],
    ["TT", "Chỉ tiêu", "Đơn vị tính", "Tử số", "Mẫu số", "Kết quả"],
    ...rowsOf(unit).map((indicator) => [
      indicator.tt,
      indicator.nameVi,
      indicator.unit,
      ...figuresOf(indicator),
    ]),
  ];
  for (const [indicator, column, content] of changes.cells ?? []) {
    const { row, column: at } = parseAddress(addressOf(unit, indicator, column))!;
    rows[row]![at] = content;
  }
  return writeTable("Biểu 01", rows);
}

/** A sheet of cells as an .xlsx file; a formula without a result was never calculated. */
export function writeTable(name: string, rows: readonly (readonly Content[])[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, index) =>
    row.forEach((content, column) => {
      if (content === null) return;
      const cell =
        typeof content === "object"
          ? { formula: content.formula, formulaResult: content.result }
          : { value: content };
      cells.set(`${index},${column}`, cell);
    }),
  );
  return writeXlsx({ sheets: [{ name, rows: [], cells }] });
}
