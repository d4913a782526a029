const INDEX_CELL = /^(?:\(?\d{1,2}\)?|\(?\p{L}\)?|\(?\d{1,2}\)? ?[=:] ?[\d()/*×xX+\-:. %]+)$/u;

/** A cell that numbers its column: "(1)", "A", "3=1/2". */
export function isIndexCell(text: string): boolean {
  return INDEX_CELL.test(text);
}
