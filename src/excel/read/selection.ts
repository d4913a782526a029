import type { At } from "../../model/address";
import { sheetMarkName } from "../../sheets/mark";
import type { SheetKey } from "../../sheets/spec";
import { titleInFormula } from "../reference";
import type { ExcelRuntime } from "../runtime";

/** What became of a jump; "hidden" and "gone" leave the user where they were. */
export type Jump = "selected" | "gone" | "hidden";

/**
 * Selects a cell of the open workbook, or shows the whole sheet where the place names no cell. A hidden sheet stays hidden.
 * A place in a file is "gone": the open workbook has no such cell.
 */
export async function selectPlace(runtime: ExcelRuntime, at: At): Promise<Jump> {
  if (at.file !== undefined || at.sheet === "") return "gone";
  return runtime.run((context) => jumpTo(context, at.sheet, at.cell));
}

/** Shows one of our sheets, found by its mark wherever it was moved and whatever it is called by now. */
export async function showSheet(runtime: ExcelRuntime, key: SheetKey): Promise<Jump> {
  return runtime.run(async (context) => {
    const mark = context.workbook.names.getItemOrNullObject(sheetMarkName(key)).load("formula");
    await context.sync();
    const title = mark.isNullObject ? null : titleInFormula(String(mark.formula));
    return title === null ? "gone" : jumpTo(context, title, "");
  });
}

async function jumpTo(context: Excel.RequestContext, title: string, cell: string): Promise<Jump> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title).load("visibility");
  await context.sync();
  if (sheet.isNullObject) return "gone";
  if (sheet.visibility !== "Visible") return "hidden";
  sheet.activate();
  if (cell !== "") sheet.getRange(cell).select();
  await context.sync();
  return "selected";
}
