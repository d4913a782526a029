import {
  type Area,
  cellCount,
  cellKey,
  columnOf,
  contains,
  holds,
  isEntireSheet,
  maxColumns,
  maxRows,
  rowOf,
} from "./address";
import type { CellFormat } from "./cellFormat";
import { defaultFormat } from "./formats.data";

export type { CellFormat };

/** Formats of a sheet: a cell's own, else its row's, else its column's, else the sheet's. */
export interface FormatGrid {
  sheet: CellFormat;
  readonly columns: Map<number, CellFormat>;
  readonly rows: Map<number, CellFormat>;
  readonly cells: Map<number, CellFormat>;
}

/** A grid where everything has the default format. */
export const emptyFormats = (): FormatGrid => ({
  sheet: {},
  columns: new Map(),
  rows: new Map(),
  cells: new Map(),
});

/** A copy that can be changed without changing the original; formats themselves are never changed in place. */
export const cloneFormats = (grid: FormatGrid): FormatGrid => ({
  sheet: grid.sheet,
  columns: new Map(grid.columns),
  rows: new Map(grid.rows),
  cells: new Map(grid.cells),
});

/** The stored format of a cell, without the defaults. */
export function formatAt(grid: FormatGrid, row: number, column: number): CellFormat {
  return grid.cells.get(cellKey(row, column)) ?? grid.rows.get(row) ?? grid.columns.get(column) ?? grid.sheet;
}

/** One property of a cell's format, with the default where nothing is set. */
export function propertyAt(
  grid: FormatGrid,
  row: number,
  column: number,
  name: string,
): string | number | boolean {
  return formatAt(grid, row, column)[name] ?? defaultOf(name);
}

function defaultOf(name: string): string | number | boolean {
  const value = defaultFormat[name];
  if (value === undefined) throw new Error(`unknown format property "${name}"`);
  return value;
}

type Change = (format: CellFormat) => CellFormat;

/** Formats made by one change, so that equal results share one object. */
function memoized(change: Change): Change {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const changed = known.get(format) ?? change(format);
    known.set(format, changed);
    return changed;
  };
}

/** Changes the formats of an area; whole rows, columns and sheets are kept as such. */
export function changeFormats(grid: FormatGrid, area: Area, change: Change): void {
  const apply = memoized(change);
  if (isEntireSheet(area)) grid.sheet = apply(grid.sheet);
  if (area.rows === maxRows) changeColumns(grid, area, apply);
  else if (area.columns === maxColumns) changeRows(grid, area, apply);
  else changeCells(grid, area, apply);
}

function changeColumns(grid: FormatGrid, area: Area, apply: Change): void {
  if (isEntireSheet(area)) {
    for (const [column, format] of grid.columns) grid.columns.set(column, apply(format));
    for (const [row, format] of grid.rows) grid.rows.set(row, apply(format));
  } else {
    // A row's format outranks the column's, so where they cross the cell needs a format of its own.
    for (let column = area.column; column < area.column + area.columns; column++) {
      for (const [row, format] of grid.rows) {
        const key = cellKey(row, column);
        if (!grid.cells.has(key)) grid.cells.set(key, format);
      }
      grid.columns.set(column, apply(grid.columns.get(column) ?? grid.sheet));
    }
  }
  changeStoredCells(grid, area, apply);
}

function changeRows(grid: FormatGrid, area: Area, apply: Change): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const [column, format] of grid.columns) {
      const key = cellKey(row, column);
      if (!grid.cells.has(key) && !grid.rows.has(row)) grid.cells.set(key, format);
    }
    grid.rows.set(row, apply(grid.rows.get(row) ?? grid.sheet));
  }
  changeStoredCells(grid, area, apply);
}

function changeStoredCells(grid: FormatGrid, area: Area, apply: Change): void {
  for (const [key, format] of grid.cells) {
    if (holds(area, rowOf(key), columnOf(key))) grid.cells.set(key, apply(format));
  }
}

function changeCells(grid: FormatGrid, area: Area, apply: Change): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      grid.cells.set(cellKey(row, column), apply(formatAt(grid, row, column)));
    }
  }
}

/** Distinct formats inside an area; for huge areas only what is stored is looked at. */
function formatsIn(grid: FormatGrid, area: Area): Set<CellFormat> {
  const found = new Set<CellFormat>();
  if (cellCount(area) <= 100000) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        found.add(formatAt(grid, row, column));
      }
    }
    return found;
  }
  if (!coveredBy(grid.columns, area.column, area.columns) && !coveredBy(grid.rows, area.row, area.rows)) {
    found.add(grid.sheet);
  }
  for (const [column, format] of grid.columns) if (holds(area, area.row, column)) found.add(format);
  for (const [row, format] of grid.rows) if (holds(area, row, area.column)) found.add(format);
  for (const [key, format] of grid.cells) if (holds(area, rowOf(key), columnOf(key))) found.add(format);
  return found;
}

function coveredBy(formats: ReadonlyMap<number, CellFormat>, first: number, count: number): boolean {
  if (formats.size < count) return false;
  for (let index = first; index < first + count; index++) if (!formats.has(index)) return false;
  return true;
}

/** The value of a property over areas, or null where cells differ, as Excel answers for mixed formats. */
export function commonProperty(
  grid: FormatGrid,
  areas: readonly Area[],
  name: string,
): string | number | boolean | null {
  const values = new Set<string | number | boolean>();
  for (const area of areas) {
    for (const format of formatsIn(grid, area)) values.add(format[name] ?? defaultOf(name));
    if (values.size > 1) return null;
  }
  const [value] = values;
  return value ?? null;
}

/** Sets properties over an area. */
export function setProperties(grid: FormatGrid, area: Area, properties: CellFormat): void {
  for (const name of Object.keys(properties)) defaultOf(name);
  changeFormats(grid, area, (format) => ({ ...format, ...properties }));
}

/** Removes every format of an area, back to style Normal. */
export function clearFormats(grid: FormatGrid, area: Area): void {
  changeFormats(grid, area, () => ({}));
  for (const [key, format] of grid.cells) {
    if (
      contains(area, { row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 }) &&
      plain(grid, key, format)
    ) {
      grid.cells.delete(key);
    }
  }
}

// A plain cell needs no entry unless it must hide the format of its row, column or sheet.
function plain(grid: FormatGrid, key: number, format: CellFormat): boolean {
  const below = grid.rows.get(rowOf(key)) ?? grid.columns.get(columnOf(key)) ?? grid.sheet;
  return Object.keys(format).length === 0 && Object.keys(below).length === 0;
}
