import type { SheetHints } from "../hints/sheetHints";

const INDEX_CELL = /^(?:\(?\d{1,2}\)?|\(?\p{L}\)?|\(?\d{1,2}\)? ?[=:] ?[\d()/*×xX+\-:. %]+)$/u;

/** A cell that numbers its column: "(1)", "A", "3=1/2". */
export function isIndexCell(text: string): boolean {
  return INDEX_CELL.test(text);
}

/** "A | B | C | 1 | 2 | 3=1:2x100%": the columns' numbers, one of them with its formula. */
export const isNumberingRow = (sheet: SheetHints, row: number): boolean =>
  sheet.about({ row }, "numbering", (asked) => isNumbering(asked, row));

function isNumbering({ grid, isOwn }: SheetHints, row: number): boolean {
  const cells: string[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const text = isOwn(row, column) ? grid.text(row, column) : "";
    if (text === "") continue;
    // At the first name of a row its numbers need not be looked at.
    if (!isIndexCell(text)) return false;
    cells.push(text);
  }
  const numbers = cells.filter((text) => /\d/.test(text));
  return numbers.length >= 2 && numbers.some((text) => /[=:]/.test(text));
}
