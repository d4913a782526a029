/** Cells of a sheet by zero-based row and column, and the A1 notation of them. */

/** A rectangle of cells; `row` and `column` are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's grid: 1,048,576 rows of 16,384 columns (Microsoft, "Excel specifications and limits"). */
export const maxRows = 1048576;
export const maxColumns = 16384;

/** The whole grid of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** One number for a cell, used as the key of the sparse maps of a sheet. */
export const cellKey = (row: number, column: number): number => row * maxColumns + column;

/** The row of a cell's key. */
export const rowOf = (key: number): number => Math.floor(key / maxColumns);

/** The column of a cell's key. */
export const columnOf = (key: number): number => key % maxColumns;

/** The letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of letters: `A` is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(text: string): End | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/.exec(text);
  if (!match || text === "" || text === "$") return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  const inside = (column ?? 0) < maxColumns && (row ?? 0) < maxRows && (row ?? 0) >= 0;
  return inside ? { row, column } : null;
}

const span = (one: number, other: number): [number, number] => [
  Math.min(one, other),
  Math.abs(one - other) + 1,
];

/**
 * Reads `A1`, `A1:C3`, `A:C` or `2:5`, with or without `$`.
 *
 * Answers null for anything else and for cells outside the grid.
 */
export function parseArea(text: string): Area | null {
  const [first, second, ...rest] = text.split(":");
  const start = parseEnd(first ?? "");
  const end = second === undefined ? start : parseEnd(second);
  if (!start || !end || rest.length > 0) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null))
    return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const [row, rows] = start.row === null || end.row === null ? [0, maxRows] : span(start.row, end.row);
  const [column, columns] =
    start.column === null || end.column === null ? [0, maxColumns] : span(start.column, end.column);
  return { row, column, rows, columns };
}

/** A1 notation of an area: whole columns as `A:C`, whole rows as `2:5`, one cell as `B7`. */
export function formatArea(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const top = area.row + 1;
  const bottom = area.row + area.rows;
  if (isEntireSheet(area)) return `${left}${top}:${right}${bottom}`;
  if (area.rows === maxRows) return `${left}:${right}`;
  if (area.columns === maxColumns) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** Whether an area is the whole grid. */
export const isEntireSheet = (area: Area): boolean => area.rows === maxRows && area.columns === maxColumns;

/** Whether every cell of the area lies on the grid and there is at least one. */
export function isOnGrid(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  return (
    whole &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
  );
}

/** The common cells of two areas, or null. */
export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** Whether the cell lies inside the area. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Number of cells of an area. */
export const cellCount = (area: Area): number => area.rows * area.columns;

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** A sheet's name as it stands before `!` in an address: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Tổng hợp'!A1` split into sheet name (null without one) and cells; null when the quotes do not close. */
export function splitAddress(address: string): { sheet: string | null; cells: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const bare = /^([^'!]+)!(.*)$/.exec(address);
  if (bare) return { sheet: bare[1] ?? "", cells: bare[2] ?? "" };
  return address.includes("!") ? null : { sheet: null, cells: address };
}
