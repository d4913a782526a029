/**
 * Calculation by Univer without a screen.
 *
 * 1. The cells of the model become a Univer workbook; cells that array formulas fill are left out.
 * 2. Univer calculates it once; custom functions are called with what Excel would hand them.
 * 3. The results of formulas, and of the cells that they fill, go back to the model.
 */
import type { CalculationEngine, ComputedValue } from "./calculation";
import { columnOf, rowOf } from "./model/address";
import type { Cell } from "./model/cells";
import type { SheetState } from "./model/state";
import type { WorkbookModel } from "./model/workbook";
import {
  type CustomFunctions,
  type UniverPackages,
  type UniverParts,
  type UniverResults,
  type UniverValue,
  importPackages,
  startUniver,
} from "./univerParts";

/** How formulas are calculated. */
export interface UniverOptions {
  /** Custom functions by their full name (`EDU.STATUS`). */
  readonly functions?: CustomFunctions;
  /** An empty cell reaches a custom function as 0 on the desktop (default) and as null on the web (office-js #4702). */
  readonly blankArguments?: "desktop" | "web";
  /** How the packages are loaded: by `import` (default), or in Node by `requirePackages`. */
  readonly packages?: () => Promise<UniverPackages>;
}

interface UniverCell {
  readonly v?: string | number;
  readonly t?: number;
  readonly f?: string;
}

/** Univer's numbers for the type of a cell's value. */
const cellTypes = { text: 1, number: 2, boolean: 3, error: 1 } as const;

function univerCell(cell: Cell): UniverCell {
  if (cell.formula !== undefined) return { f: cell.formula };
  const v = typeof cell.value === "boolean" ? Number(cell.value) : cell.value;
  return { v, t: cellTypes[cell.kind] };
}

function sheetData(sheet: SheetState): Record<string, unknown> {
  const cellData: Record<number, Record<number, UniverCell>> = {};
  let [rowCount, columnCount] = [200, 40];
  for (const [key, cell] of sheet.cells) {
    if (cell.spilledFrom !== undefined) continue;
    const [row, column] = [rowOf(key), columnOf(key)];
    (cellData[row] ??= {})[column] = univerCell(cell);
    rowCount = Math.max(rowCount, row + 200);
    columnCount = Math.max(columnCount, column + 40);
  }
  return { id: sheet.id, name: sheet.name, cellData, rowCount, columnCount };
}

function nameData({ book }: WorkbookModel): Record<string, unknown> {
  return Object.fromEntries(
    [...book.names.values()].map(({ name, formula }, index) => {
      const id = `name-${index}`;
      const isFormula = !/^='?[^"(]+!\$?[A-Z]/i.test(formula);
      return [id, { id, name, formulaOrRefString: isFormula ? formula : formula.slice(1) }];
    }),
  );
}

function workbookData(workbook: WorkbookModel, id: string): Record<string, unknown> {
  return {
    id,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(nameData(workbook)) }],
  };
}

const hasFormulas = (workbook: WorkbookModel): boolean =>
  workbook.sheets.some((sheet) => [...sheet.cells.values()].some(({ formula }) => formula !== undefined));

/** Calculates with Univer headless; the packages are loaded when the first formula is calculated. */
export function univerCalculation(options: UniverOptions = {}): CalculationEngine {
  let parts: Promise<UniverParts> | null = null;
  return {
    name: "univer",
    async calculate(workbook) {
      if (!hasFormulas(workbook)) return [];
      parts ??= (options.packages ?? importPackages)().then((packages) =>
        startUniver(packages, options.functions ?? {}, options.blankArguments ?? "desktop"),
      );
      const { calculate, nextId } = await parts;
      const id = nextId();
      const { results, spills } = await calculate(workbookData(workbook, id));
      return [...read(results[id]), ...readSpills(spills.cells[id], spills.ranges[id])];
    },
  };
}

function plainValue({ v, t }: UniverValue): string | number | boolean {
  return t === cellTypes.boolean ? v === 1 || v === true || v === "TRUE" : (v ?? "");
}

function cellsOf<T>(
  sheets: UniverResults<T> | undefined,
): { sheetId: string; row: number; column: number; cell: T }[] {
  return Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]) =>
        cell === null ? [] : [{ sheetId, row: Number(row), column: Number(column), cell }],
      ),
    ),
  );
}

const read = (sheets: UniverResults<UniverValue> | undefined): ComputedValue[] =>
  cellsOf(sheets).map(({ sheetId, row, column, cell }) => ({
    sheetId,
    row,
    column,
    value: plainValue(cell),
  }));

/** An array's cells, without its formula cell. */
function readSpills(
  cells: UniverResults<UniverValue> | undefined,
  ranges:
    UniverResults<{ startRow: number; startColumn: number; endRow: number; endColumn: number }> | undefined,
): ComputedValue[] {
  return cellsOf(ranges).flatMap(({ sheetId, row, column, cell: range }) =>
    cellsOf({ [sheetId]: cells?.[sheetId] ?? {} })
      .filter((one) => one.row >= range.startRow && one.row <= range.endRow)
      .filter((one) => one.column >= range.startColumn && one.column <= range.endColumn)
      .filter((one) => one.row !== row || one.column !== column)
      .map((one) => ({ ...one, value: plainValue(one.cell), spilledFrom: { row, column } })),
  );
}
