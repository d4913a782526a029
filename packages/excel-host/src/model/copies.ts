import { type Area, cellKey } from "./address";
import { cellAt, noteChange } from "./blocks";
import type { Cell } from "./cells";
import { type CellFormat, changeFormats, formatAt } from "./formats";
import { guardCells, guardOption } from "./protection";
import { translateFormula } from "./references";
import type { WorkbookModel } from "./workbook";

/** What `Range.copyFrom` copies. */
export interface CopyOptions {
  readonly type: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly cell: Cell | undefined;
  readonly format: CellFormat;
  readonly row: number;
  readonly column: number;
}

function take(workbook: WorkbookModel, sheetId: string, area: Area): CopiedCell[][] {
  const sheet = workbook.sheet(sheetId);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_unused, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return { cell: cellAt(sheet, row, column), format: formatAt(sheet.formats, row, column), row, column };
    }),
  );
}

/** The area that copying fills: the target, or as much as the source is larger (Range.copyFrom). */
export function targetArea(target: Area, source: Area, transpose: boolean): Area {
  const [rows, columns] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const times = (size: number, unit: number): number => (size % unit === 0 ? size : unit);
  return { ...target, rows: times(target.rows, rows), columns: times(target.columns, columns) };
}

/** Copies cells; relative references of formulas move with them. */
export function copyCells(
  workbook: WorkbookModel,
  from: { readonly sheetId: string; readonly area: Area },
  to: { readonly sheetId: string; readonly area: Area },
  options: CopyOptions,
): void {
  const contents = options.type !== "Formats";
  if (contents) guardCells(workbook.sheet(to.sheetId), [to.area]);
  if (options.type === "All" || options.type === "Formats")
    guardOption(workbook.sheet(to.sheetId), "allowFormatCells");
  const source = take(workbook, from.sheetId, from.area);
  const sheet = workbook.edit(to.sheetId);
  for (let r = 0; r < to.area.rows; r++) {
    for (let c = 0; c < to.area.columns; c++) {
      const [row, column] = options.transpose ? [c, r] : [r, c];
      const copied = source[row % from.area.rows]?.[column % from.area.columns];
      if (!copied || (options.skipBlanks && !copied.cell)) continue;
      const target = { row: to.area.row + r, column: to.area.column + c };
      const key = cellKey(target.row, target.column);
      const cell = contents ? copiedCell(copied, target, options) : undefined;
      if (cell) sheet.cells.set(key, cell);
      else if (contents) sheet.cells.delete(key);
      if (options.type === "All" || options.type === "Formats") {
        changeFormats(sheet.formats, { ...target, rows: 1, columns: 1 }, () => copied.format);
      }
    }
  }
  workbook.stale = true;
  noteChange(workbook, to.sheetId, to.area);
}

function copiedCell(
  copied: CopiedCell,
  target: { row: number; column: number },
  { type }: CopyOptions,
): Cell | undefined {
  const { cell } = copied;
  if (cell?.formula === undefined) return cell;
  if (type === "Values") return { kind: cell.kind, value: cell.value };
  const formula = translateFormula(cell.formula, target.row - copied.row, target.column - copied.column);
  return { ...cell, formula };
}
