import type { Area, CellFormat, CellValue, SheetSnapshot, TextRun } from "../../../src/model/snapshot";

/** A cell to be drawn; text in runs where parts of it are struck or superscript. */
export interface Drawn {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
  readonly runs?: readonly TextRun[];
  readonly struck?: boolean;
  readonly superscript?: boolean;
  readonly centredAcross?: boolean;
  readonly pointsAtBlank?: boolean;
}

/** A sheet being drawn; rows and columns are zero-based. */
export interface Canvas {
  readonly cells: (Drawn | null)[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export const blankCanvas = (): Canvas => ({ cells: [], merges: [], hiddenRows: [], hiddenColumns: [] });

export function put(canvas: Canvas, row: number, column: number, cell: Drawn | CellValue): void {
  const drawn = cell !== null && typeof cell === "object" && "value" in cell ? cell : { value: cell };
  while (canvas.cells.length <= row) canvas.cells.push([]);
  const line = canvas.cells[row]!;
  while (line.length <= column) line.push(null);
  line[column] = drawn;
}

export function merge(canvas: Canvas, top: number, left: number, bottom: number, right: number): void {
  if (top !== bottom || left !== right) canvas.merges.push({ top, left, bottom, right });
}

/** Copies a drawing into another, rows and columns exchanged where it is turned. */
export function place(target: Canvas, source: Canvas, top: number, left: number, turned: boolean): void {
  source.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null) put(target, top + (turned ? column : row), left + (turned ? row : column), cell);
    }),
  );
  for (const area of source.merges) target.merges.push(shift(turned ? turn(area) : area, top, left));
  const [rows, columns] = turned
    ? [source.hiddenColumns, source.hiddenRows]
    : [source.hiddenRows, source.hiddenColumns];
  target.hiddenRows.push(...rows.map((row) => row + top));
  target.hiddenColumns.push(...columns.map((column) => column + left));
}

const turn = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

const shift = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

/** The drawing as the readers would give it. */
export function snapshotOf(name: string, canvas: Canvas): SheetSnapshot {
  const width = Math.max(1, ...canvas.cells.map((line) => line.length));
  const grid = <T>(pick: (cell: Drawn | null) => T): T[][] =>
    canvas.cells.map((line) => Array.from({ length: width }, (_, column) => pick(line[column] ?? null)));
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values: grid((cell) => cell?.value ?? null),
    formats: grid((cell) => cell?.format ?? "General"),
    formulas: grid((cell) => cell?.formula ?? null),
    merges: canvas.merges,
    mark: null,
    cellFormats: formatsOf(canvas),
    ...(canvas.hiddenRows.length > 0 && { hiddenRows: ascending(canvas.hiddenRows) }),
    ...(canvas.hiddenColumns.length > 0 && { hiddenColumns: ascending(canvas.hiddenColumns) }),
  };
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function formatsOf(canvas: Canvas): CellFormat[] {
  return canvas.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell === null) return [];
      const { runs, struck, superscript, centredAcross, pointsAtBlank } = cell;
      const said = { runs, struck, superscript, centredAcross, pointsAtBlank };
      const told = Object.entries(said).filter(([, value]) => value !== undefined);
      return told.length === 0 ? [] : [{ row, column, ...Object.fromEntries(told) }];
    }),
  );
}
