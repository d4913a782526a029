import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import type { Area, CellValue, SheetSnapshot, SheetVisibility } from "../model/snapshot";
import { toTypedFormula } from "../sheets/eduFormulas";
import { refuseDamaged } from "./failure";
import { checkLimit } from "./limits";
import { errorTexts } from "./numberFormats.data";

/** A cell that holds something, at its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What a sheet is called and shown as, beside its cells. */
export interface SheetIdentity {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly mark: string | null;
}

/** Plain data of a sheet, cut to the area that holds values or formulas; its merged areas are as SheetJS gives them. */
export function takeSnapshot(
  cells: readonly PlacedCell[],
  sheetMerges: readonly Range[],
  identity: SheetIdentity,
): SheetSnapshot {
  const area = findArea(cells);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  checkLimit("sheetArea", height * width);
  const filledRows = new Set(cells.map(({ row }) => row - area.top));
  const values = makeGrid<CellValue>(height, width, filledRows, null);
  const formats = makeGrid(height, width, filledRows, "General");
  const formulas = makeGrid<string | null>(height, width, filledRows, null);
  for (const { row, column, value, formula, format } of cells) {
    values[row - area.top]![column - area.left] = value;
    formulas[row - area.top]![column - area.left] = formula;
    formats[row - area.top]![column - area.left] = format;
  }
  const merges = readMerges(sheetMerges, area);
  return { ...identity, top: area.top, left: area.left, values, formats, formulas, merges };
}

/** Cells that a sheet takes once it is laid out: each row that holds anything, from the first column used to the last. */
export function countSpread(cells: readonly PlacedCell[]): number {
  const { left, right } = findArea(cells);
  return new Set(cells.map(({ row }) => row)).size * (right - left + 1);
}

/** Blank rows are one and the same array: a value in the last row of a sheet costs no more than a pointer for each row above. */
function makeGrid<T>(height: number, width: number, filled: ReadonlySet<number>, blank: T): T[][] {
  const blankRow = new Array<T>(width).fill(blank);
  return Array.from({ length: height }, (_, row) => (filled.has(row) ? [...blankRow] : blankRow));
}

function findArea(cells: readonly PlacedCell[]): Area {
  if (cells.length === 0) return { top: 0, left: 0, bottom: -1, right: -1 };
  let [top, left, bottom, right] = [LAST_ROW, LAST_COLUMN, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** The cells of a sheet that SheetJS read (with `dense`) that hold a value or a formula. */
export function listCells(sheet: WorkSheet): readonly PlacedCell[] {
  const rows = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const cells: PlacedCell[] = [];
  // A broken address can make these arrays longer than any loop: only what is there is visited.
  for (const row of Object.keys(rows).map(Number)) {
    for (const column of Object.keys(rows[row] ?? []).map(Number)) {
      const cell = placeCell(rows[row]![column]!, row, column, rows);
      if (cell.value === null && cell.formula === null) continue;
      if (!(row < LAST_ROW && column < LAST_COLUMN)) refuseDamaged(`a cell in row ${row}, column ${column}`);
      cells.push(cell);
    }
  }
  return cells;
}

function placeCell(
  cell: CellObject,
  row: number,
  column: number,
  rows: readonly (readonly (CellObject | undefined)[] | undefined)[],
): PlacedCell {
  const formula = cell.f ?? findArrayFormula(cell, rows);
  return {
    row,
    column,
    value: readValue(cell, formula !== undefined),
    formula: formula === undefined || formula === "" ? null : `=${toTypedFormula(formula)}`,
    format: typeof cell.z === "string" ? cell.z : "General",
  };
}

/** Only the first cell of an array formula holds it; `F` is its range. */
function findArrayFormula(
  cell: CellObject,
  rows: readonly (readonly (CellObject | undefined)[] | undefined)[],
): string | undefined {
  const match = /^([A-Z]+)(\d+)/.exec(cell.F ?? "");
  if (!match) return undefined;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return rows[Number(match[2]) - 1]?.[column]?.f;
}

/** A cell without a value is `null`, also where it holds a formula (which was then never calculated). */
function readValue(cell: CellObject, calculated: boolean): CellValue {
  switch (cell.t) {
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : { error: "#NUM!" };
    case "s":
      return typeof cell.v === "string" && (cell.v !== "" || calculated) ? cell.v : null;
    case "b":
      return cell.v === true;
    case "e":
      return { error: errorTexts[Number(cell.v)] ?? "#ERROR!" };
    default:
      return null;
  }
}

function readMerges(ranges: readonly Range[], area: Area): Area[] {
  const clipped = ranges
    .map(({ s, e }) => ({
      top: Math.max(s.r, area.top),
      left: Math.max(s.c, area.left),
      bottom: Math.min(e.r, area.bottom),
      right: Math.min(e.c, area.right),
    }))
    .filter(
      ({ top, left, bottom, right }) => top <= bottom && left <= right && (top < bottom || left < right),
    );
  checkLimit(
    "mergedCells",
    clipped.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  );
  return clipped;
}
