import { absoluteReference, columnName, parseAddress } from "../model/address";
import type { Area } from "../model/snapshot";

/** Whole rows, both inclusive: "3:5". */
export const rowsReference = (top: number, bottom: number): string => `${top + 1}:${bottom + 1}`;

/** Whole columns, both inclusive: "B:D". */
export const columnsReference = (left: number, right: number): string =>
  `${columnName(left)}:${columnName(right)}`;

/** An area that does not move, as a formula: ='Phụ lục A'!$A$1:$C$4. */
export const absoluteFormula = (title: string, area: Area): string => `=${absoluteReference(title, area)}`;

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
