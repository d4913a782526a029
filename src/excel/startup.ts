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
 * Has the open workbook start the add-in when it is opened again, so that the first click on a ribbon button is not lost
 * (OfficeDev/office-js #5176) and our functions compute. To be asked for once a run has put our mark into the workbook, and never for a
 * copy handed in: whoever gets that has no add-in and would see errors (#3740).
 *
 * Answers whether the workbook does so now; never throws, because where Office cannot do it nothing is lost but that first click.
 */
export async function startWithMarkedWorkbook(host: StartupHost): Promise<boolean> {
  try {
    if (!host.isSetSupported("SharedRuntime", "1.1")) return false;
    // Setting it again would make an unchanged workbook ask to be saved.
    if (!(await host.startsWithWorkbook())) await host.startWithWorkbook();
    return true;
  } catch {
    return false;
  }
}
