import { MARK_NAME, parseMark } from "../sheets/mark";
import type { ExcelRuntime } from "./runtime";

/** The part of Office that decides whether the add-in starts with the workbook. */
export interface StartupHost {
  isSetSupported(name: string, version: string): boolean;
  /** Has this workbook start the add-in when it is opened; kept in the workbook. */
  startWithWorkbook(): Promise<void>;
}

/** The Office that the add-in runs in. */
export const officeStartup: StartupHost = {
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  startWithWorkbook: () => Office.addin.setStartupBehavior(Office.StartupBehavior.load),
};

/**
 * Has a workbook that carries our mark start the add-in when it is opened, so that the first click on a ribbon button is not lost
 * (OfficeDev/office-js #5176) and our functions compute. A workbook without the mark is left alone, and so is a copy handed in:
 * whoever gets it has no add-in and would see errors (#3740). Answers whether it was done; where Office cannot do it, nothing is lost.
 */
export async function startWithMarkedWorkbook(
  runtime: ExcelRuntime,
  host: StartupHost = officeStartup,
): Promise<boolean> {
  if (!host.isSetSupported("SharedRuntime", "1.1")) return false;
  if (!(await runtime.run(isMarked))) return false;
  await host.startWithWorkbook();
  return true;
}

async function isMarked(context: Excel.RequestContext): Promise<boolean> {
  const mark = context.workbook.names.getItemOrNullObject(MARK_NAME).load("formula");
  await context.sync();
  return !mark.isNullObject && parseMark(String(mark.formula).replaceAll('""', '"')) !== null;
}
