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

/** Address of a zero-based row and column: (0, 0) is "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Zero-based row and column of an address such as "F12" or "$F$12"; `null` for anything else. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.toUpperCase());
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** A place in a sheet of a file, or of the open workbook when `file` is `null`. */
export function placeAt(file: string | null, sheet: string, row: number, column: number): At {
  const cell = cellAddress(row, column);
  return file === null ? { sheet, cell } : { file, sheet, cell };
}

/** A place that is a whole sheet, or with no sheet the whole file. */
export function placeOf(file: string | null, sheet = ""): At {
  return file === null ? { sheet, cell: "" } : { file, sheet, cell: "" };
}
