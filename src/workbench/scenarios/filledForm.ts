import type { IndicatorKind } from "../../model/indicator";
import { laiChau20242025 } from "../../plans/catalogue/laiChau.data";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import type { ReportingUnit } from "../../model/reportingUnit";
import { layOutForm } from "../../sheets/form/write";

/** What a unit fills in for one row: the share's two counts, or the result. */
export type Filling = readonly [numerator: number | null, denominator: number | null, result: CellValue];

type Fill = (kind: IndicatorKind, unit: ReportingUnit) => Filling;

/** Columns of the form: unit of measure aside, Tử số, Mẫu số, Kết quả. */
const figures = [3, 4, 5] as const;
const firstRow = 6;

/** Every target met: all of everybody, every commune, every district attained. */
const fillAll: Fill = (kind, { communes }) => {
  if (kind === "rate") return [1000, 1000, null];
  return [null, null, kind === "attained" || kind === "share" ? "Đạt" : communes];
};

/** The project's own form for a unit, filled in. */
export function filledForm(unit: ReportingUnit, title: string, fill: Fill = fillAll): SheetSnapshot {
  const [sheet] = layOutForm(unit, laiChau20242025).sheets;
  if (!sheet) throw new Error(`no form for ${unit.code}`);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row): CellValue[] =>
    Array.from({ length: width }, (_, column) => row[column]?.value ?? null),
  );
  for (const row of values.slice(firstRow)) {
    const kind = laiChau20242025.indicators.find(({ nameVi }) => nameVi === row[1])?.kind;
    if (kind) fill(kind, unit).forEach((value, index) => (row[figures[index]!] = value));
  }
  return snapshotOf(title, values);
}

/** A plain sheet of these values. */
export function snapshotOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const same = <T>(value: T): T[][] => values.map((row) => row.map(() => value));
  return {
    name,
    visibility: "visible",
    mark: null,
    top: 0,
    left: 0,
    values,
    formats: same("General"),
    formulas: same(null),
    merges: [],
  };
}
