import { cellAddress, columnName, parseAddress } from "../model/address";
import type { Area } from "../model/snapshot";

/** "A1:C4", or "A1" for a single cell, within one sheet. */
export function areaReference({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Whole rows, both inclusive: "3:5". */
export const rowsReference = (top: number, bottom: number): string => `${top + 1}:${bottom + 1}`;

/** Whole columns, both inclusive: "B:D". */
export const columnsReference = (left: number, right: number): string =>
  `${columnName(left)}:${columnName(right)}`;

/** A sheet's title as formulas quote it: 'Phụ lục A'. */
export const quoteTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** An area that does not move, as a formula: ='Phụ lục A'!$A$1:$C$4. */
export function absoluteFormula(title: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const [first, last] = [corner(top, left), corner(bottom, right)];
  return `=${quoteTitle(title)}!${first}${first === last ? "" : `:${last}`}`;
}

/** The area that such a formula covers; `null` for a single cell and for anything else. */
export function areaInFormula(formula: string): Area | null {
  const [first, last] = (/!([^!]+)$/.exec(formula)?.[1] ?? "").split(":").map(parseAddress);
  return first && last ? { top: first.row, left: first.column, bottom: last.row, right: last.column } : null;
}

/** Title of the sheet that a name's formula refers to: ='Phụ lục A'!$A$1 gives "Phụ lục A". `null` where it refers to none. */
export function titleInFormula(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]!) : null;
}
