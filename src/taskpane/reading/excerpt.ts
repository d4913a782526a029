import { Fraction } from "../../text/exact/fraction";
import { roundHalfUp } from "../../text/exact/reported";
import { plainDecimal, shiftDecimal } from "../../text/number/decimal";
import { generalDecimals, readFormat, formatSerialDate } from "../../text/number/numberFormat";
import { parseAddress } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { decodeSnapshot } from "../../text/legacy";
import type { Excerpt } from "./reading";

/** Cells shown around the one that is meant: enough to see its row's name and its column's heading nearby. */
const AROUND = { above: 4, below: 3, left: 4, right: 2 };

/** The cells around a place of a sheet, as the sheet shows them; texts in an old encoding as Unicode. */
export function takeExcerpt(sheet: SheetSnapshot, cell: string): Excerpt {
  const middle = parseAddress(cell) ?? { row: sheet.top, column: sheet.left };
  const top = Math.max(0, middle.row - AROUND.above);
  const left = Math.max(0, middle.column - AROUND.left);
  const { values, formats } = decodeSnapshot(sheet).snapshot;
  const show = (row: number, column: number): string => {
    const [line, place] = [row - sheet.top, column - sheet.left];
    return showValue(values[line]?.[place] ?? null, formats[line]?.[place] ?? "General");
  };
  const rows = range(top, middle.row + AROUND.below).map((row) =>
    range(left, middle.column + AROUND.right).map((column) => show(row, column)),
  );
  return { sheet: sheet.name, top, left, rows };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function showValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? showNumber(value, format) : value.error;
}

/** A number as Excel shows it on a Vietnamese computer. */
function showNumber(value: number, format: string): string {
  const { kind, decimals } = readFormat(format, value);
  if (kind === "date") return formatSerialDate(value);
  const plain = plainDecimal(value);
  const decimal = kind === "percent" ? shiftDecimal(plain, 2) : plain;
  const places = decimals ?? generalDecimals(decimal);
  const shown = new Intl.NumberFormat("vi-VN", {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: places,
    useGrouping: format.includes(","),
  }).format(roundHalfUp(Fraction.fromDecimal(decimal), places).toNumber());
  return kind === "percent" ? `${shown}%` : shown;
}
