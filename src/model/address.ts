import type { Area } from "./snapshot";

/** Where a figure or a finding stands. `sheet` and `cell` are "" where a whole file is meant. */
export interface At {
  readonly file?: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Zero-based column of its letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return column - 1;
}

/** Address of a zero-based row and column: (0, 0) is "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Zero-based row and column of an address such as "F12" or "$F$12"; `null` for anything else. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** "A1:C4", or "A1" for a single cell, within one sheet. */
export function areaReference({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** An area that does not move when a formula is copied: 'Phụ lục A'!$A$1:$C$4. */
export function absoluteReference(title: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const [first, last] = [corner(top, left), corner(bottom, right)];
  return `${quoteTitle(title)}!${first}${first === last ? "" : `:${last}`}`;
}

/** A sheet's title as formulas quote it: 'Phụ lục A'. */
export const quoteTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** A sheet's title as Excel compares it: letters large or small are the same, and so is how their accents are composed. */
export const titleKey = (title: string): string => title.normalize("NFC").toLowerCase();

/** Cells of an area. */
export const countCells = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** A place in a sheet of a file, or of the open workbook when `file` is `null`. */
export function placeAt(file: string | null, sheet: string, row: number, column: number): At {
  const cell = cellAddress(row, column);
  return file === null ? { sheet, cell } : { file, sheet, cell };
}

/** A place that is a whole sheet, or with no sheet the whole file. */
export function placeOf(file: string | null, sheet = ""): At {
  return file === null ? { sheet, cell: "" } : { file, sheet, cell: "" };
}
