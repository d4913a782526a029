import { cellAddress, columnName } from "../../model/address";
import type { Area } from "../../model/snapshot";

/** "A1:C4", or "A1" for a single cell. */
export function areaReference({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** A sheet's title as formulas quote it: 'Phụ lục'. */
export const quoteTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** An area that does not move when a formula is copied: 'Phụ lục'!$A$1:$C$4. */
export function absoluteReference(title: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(top, left);
  const last = corner(bottom, right);
  return `${quoteTitle(title)}!${first}${first === last ? "" : `:${last}`}`;
}
