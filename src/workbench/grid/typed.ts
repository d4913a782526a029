/** What a person does in the grid, as changes of the model. */
import { CellValueType, type ICellData, type IStyleData, ObjectMatrix } from "@univerjs/core";
import { type Area, bounding, cellArea, cellKey } from "../../../packages/excel-host/src/model/address";
import { writeBlock } from "../../../packages/excel-host/src/model/blocks";
import { changeFormats } from "../../../packages/excel-host/src/model/formats";
import { guardOption } from "../../../packages/excel-host/src/model/protection";
import type { WorkbookModel } from "../../../packages/excel-host/src/model/workbook";
import { formatOf } from "./styles";

/** Cells of the grid that a person changed: by row and column, what the grid was told of each. */
export interface TypedCells {
  readonly sheetId: string;
  readonly told: readonly {
    readonly row: number;
    readonly column: number;
    readonly cell: ICellData | null;
  }[];
}

/** Reads what the grid was told when a person typed, pasted, filled, deleted or formatted. */
export function readTyped(params: object): TypedCells {
  const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: object };
  const told: TypedCells["told"][number][] = [];
  new ObjectMatrix<ICellData | null>((cellValue ?? {}) as never).forValue((row, column, cell) => {
    told.push({ row, column, cell: cell ?? null });
  });
  return { sheetId: subUnitId, told };
}

const contentNames = ["v", "f", "si", "p", "t"] as const;

const changesContent = (cell: ICellData | null): boolean =>
  cell === null || contentNames.some((name) => name in cell);

/** Formulas as they stand in the grid after a fill or a paste, where one cell's formula serves for several. */
export type FormulaReader = (sheetId: string, row: number, column: number) => string;

/** Puts into the model what a person put into the grid; the model reads it as Excel would read what is typed. */
export function takeTyped(workbook: WorkbookModel, typed: TypedCells, formula: FormulaReader): void {
  takeContents(workbook, typed, formula);
  takeLooks(workbook, typed);
}

function takeContents(workbook: WorkbookModel, { sheetId, told }: TypedCells, formula: FormulaReader): void {
  const cells = told.filter(({ cell }) => changesContent(cell));
  if (cells.length === 0) return;
  const area = cells.map(({ row, column }) => cellArea(row, column)).reduce(bounding);
  const matrix: unknown[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => null),
  );
  for (const { row, column, cell } of cells)
    matrix[row - area.row]![column - area.column] = inputOf(cell, () => formula(sheetId, row, column));
  writeBlock(workbook, sheetId, area, matrix);
}

/** What a cell of the grid means when it is typed into Excel; "" clears. */
function inputOf(cell: ICellData | null, formula: () => string): string | number | boolean {
  if (!cell) return "";
  if (cell.f || cell.si) return cell.f || formula();
  if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.FORCE_STRING) return `'${String(v)}`;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  return v;
}

function takeLooks(workbook: WorkbookModel, { sheetId, told }: TypedCells): void {
  const styled = told.filter(({ cell }) => typeof cell?.s === "object" && cell.s !== null);
  if (styled.length === 0) return;
  guardOption(workbook.sheet(sheetId), "allowFormatCells");
  const { formats } = workbook.edit(sheetId);
  for (const { row, column, cell } of styled)
    changeFormats(formats, cellArea(row, column), (format) => ({
      ...format,
      ...formatOf(cell?.s as IStyleData),
    }));
}

/** Keys of the cells that a person changed, to be shown again as the model reads them. */
export const typedKeys = ({ told }: TypedCells): number[] =>
  told.map(({ row, column }) => cellKey(row, column));

/** An area of the grid as the model has it. */
export function modelArea(range: {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}): Area {
  const [row, column] = [range.startRow, range.startColumn].map((start) => Math.max(0, start || 0)) as [
    number,
    number,
  ];
  return { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 };
}
