import type { AdjustedField } from "../../model/adjustment";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { withoutRefusedSigns } from "../../text/refusedSigns";
import { findDetailFrame } from "../detail/readBack";
import { valueAt } from "./sheet";

/** One cell of the details that holds a unit's own figure. Row and column are zero-based. */
export interface FigureCell {
  readonly unit: string;
  readonly indicator: string;
  readonly field: AdjustedField;
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
  /** The row is a copy of another one above it. */
  readonly double?: true;
}

const FIELDS = ["numerator", "denominator", "value"] as const satisfies readonly AdjustedField[];

/** Every cell of Chi tiết theo đơn vị that holds a unit's own figure; `null` where the sheet has lost its codes. */
export function readFigureCells(sheet: SheetSnapshot): FigureCell[] | null {
  const frame = findDetailFrame(sheet);
  if (!frame) return null;
  const cellsOf = (indicator: string, field: AdjustedField, row: number) =>
    frame.columns.map(({ code: unit, column }): FigureCell => {
      return { unit, indicator, field, value: valueAt(sheet, row, column), row, column };
    });
  const cells = [...frame.blocks].flatMap(([indicator, lines]) =>
    FIELDS.flatMap((field) => {
      const row = lines[field];
      return row === undefined ? [] : cellsOf(indicator, field, row);
    }),
  );
  const doubles = frame.doubles.flatMap(({ code, role, row }) => {
    const field = FIELDS.find((one) => one === role);
    return field ? cellsOf(code, field, row).map((cell) => ({ ...cell, double: true as const })) : [];
  });
  return [...cells, ...doubles];
}

/** What stood in those cells when they were written: by indicator, field and unit. */
export type WrittenFigures = Readonly<
  Record<string, Readonly<Partial<Record<AdjustedField, Readonly<Record<string, string | number>>>>>>
>;

/** The cells as a record keeps them; blank cells are left out. */
export function recordFigures(cells: readonly FigureCell[]): WrittenFigures {
  const written: Record<string, Partial<Record<AdjustedField, Record<string, string | number>>>> = {};
  for (const { unit, indicator, field, value } of cells) {
    const entered = enteredText(value);
    if (entered === null) continue;
    ((written[indicator] ??= {})[field] ??= {})[unit] = entered;
  }
  return written;
}

/** A cell's content as a record keeps it; `null` for a blank cell. */
export function enteredText(value: CellValue): string | number | null {
  if (typeof value === "number") return value;
  const written = typeof value === "object" && value !== null ? value.error : String(value ?? "");
  // As Excel keeps what we write, so that it is the same when it is read back.
  const text = withoutRefusedSigns(written).trim();
  return text === "" ? null : text;
}
