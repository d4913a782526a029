import { MARK_NAME, parseMark } from "../sheets/mark";
import type { ExcelRuntime } from "./runtime";

/** The part of Office that decides whether the add-in starts with the workbook. */
export interface StartupHost {
  isSetSupported(name: string, version: string): boolean;
  /** Whether this workbook does so already. */
  startsWithWorkbook(): Promise<boolean>;
  /** Has this workbook start the add-in when it is opened; kept in the workbook. */
  startWithWorkbook(): Promise<void>;
}

/** The Office that the add-in runs in. */
export const officeStartup: StartupHost = {
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  startsWithWorkbook: async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load,
  startWithWorkbook: () => Office.addin.setStartupBehavior(Office.StartupBehavior.load),
};

/**
 * Has a workbook that carries our mark start the add-in when it is opened, so that the first click on a ribbon button is not lost
 * (OfficeDev/office-js #5176) and our functions compute. A workbook without the mark is left alone, and so is a copy handed in:
 * whoever gets it has no add-in and would see errors (#3740). Answers whether the workbook does so now; never throws, because where
 * Office cannot do it nothing is lost but that first click.
 */
export async function startWithMarkedWorkbook(
  runtime: ExcelRuntime,
  host: StartupHost = officeStartup,
): Promise<boolean> {
  try {
    if (!host.isSetSupported("SharedRuntime", "1.1")) return false;
    if (!(await runtime.run(isMarked))) return false;
    // Setting it again would make an unchanged workbook ask to be saved.
    if (!(await host.startsWithWorkbook())) await host.startWithWorkbook();
    return true;
  } catch {
    return false;
  }
}

async function isMarked(context: Excel.RequestContext): Promise<boolean> {
  const mark = context.workbook.names.getItemOrNullObject(MARK_NAME).load("formula");
  await context.sync();
  return !mark.isNullObject && parseMark(String(mark.formula).replaceAll('""', '"')) !== null;
}
