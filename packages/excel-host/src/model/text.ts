import { SSF } from "@e965/xlsx";
import { refuse } from "../errors";
import type { Cell } from "./cells";
import type { WorkbookSettings } from "./workbook";

/** What a cell shows on the screen with its number format; column widths are not looked at. */
export function displayText(
  cell: Cell | undefined,
  numberFormat: string,
  settings: WorkbookSettings,
): string {
  if (!cell) return "";
  if (cell.kind === "error") return String(cell.value);
  if (cell.kind === "boolean") return cell.value ? "TRUE" : "FALSE";
  const shown = applyFormat(numberFormat, cell.value);
  return cell.kind === "number" ? localize(shown, settings) : shown;
}

function applyFormat(numberFormat: string, value: Cell["value"]): string {
  try {
    return SSF.format(numberFormat, value);
  } catch (error) {
    return refuse("HostNotImplemented", `number format ${numberFormat}: ${String(error)}`);
  }
}

function localize(shown: string, { decimalSeparator, thousandsSeparator }: WorkbookSettings): string {
  if (decimalSeparator === "." && thousandsSeparator === ",") return shown;
  return shown.replace(/[.,]/g, (sign) => (sign === "." ? decimalSeparator : thousandsSeparator));
}
