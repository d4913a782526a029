import { columnName } from "../../../src/model/address";
import type { CellValue, SheetSnapshot } from "../../../src/model/snapshot";

const WIDEST = 26;

/** A sheet as text: one line for each row, cells parted by "|", merged cells shown as "<" and "^". */
export function writeGrid(sheet: SheetSnapshot): string {
  const texts = sheet.values.map((line, row) =>
    line.map((value, column) => writeCell(sheet, value, row, column)),
  );
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.min(WIDEST, Math.max(2, ...texts.map((line) => line[column]!.length))),
  );
  const write = (head: string, cells: readonly string[]): string =>
    `${head.padStart(4)} ${cells.map((cell, column) => cell.slice(0, widths[column]).padEnd(widths[column]!)).join("|")}`.trimEnd();
  const letters = write(
    "",
    widths.map((_, column) => columnName(column)),
  );
  return [
    `[${sheet.name}]${hidden(sheet)}`,
    letters,
    ...texts.map((line, row) => write(String(row + 1), line)),
  ].join("\n");
}

function hidden({ hiddenRows = [], hiddenColumns = [] }: SheetSnapshot): string {
  const rows = hiddenRows.length > 0 ? ` hidden rows ${hiddenRows.map((row) => row + 1).join(",")}` : "";
  return (
    rows + (hiddenColumns.length > 0 ? ` hidden columns ${hiddenColumns.map(columnName).join(",")}` : "")
  );
}

function writeCell(sheet: SheetSnapshot, value: CellValue, row: number, column: number): string {
  const area = sheet.merges.find(
    (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
  );
  if (area && (row !== area.top || column !== area.left)) return column > area.left ? "<" : "^";
  const format = sheet.cellFormats?.find((one) => one.row === row && one.column === column);
  const runs = format?.runs
    ?.map(({ text, struck, superscript }) => (struck ? `~${text}~` : superscript ? `^${text}` : text))
    .join("");
  const text =
    runs ??
    (value === null ? "" : typeof value === "object" ? value.error : String(value)).replace(/\n/g, "\\n");
  const mark = format?.struck ? "~" : format?.centredAcross ? "<>" : format?.pointsAtBlank ? "→" : "";
  return text + mark;
}
