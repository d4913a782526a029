/** The part of Office that decides whether the add-in starts with the workbook. */
export interface StartupHost {
  isSetSupported(name: string, version: string): boolean;
  /** Whether this workbook does so. */
  startsWithWorkbook(): Promise<boolean>;
  /** Has this workbook start the add-in when it is opened, or no longer; kept in the workbook. */
  startWithWorkbook(yes: boolean): Promise<void>;
}

/** The Office that the add-in runs in. */
export const officeStartup: StartupHost = {
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  startsWithWorkbook: async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load,
  startWithWorkbook: (yes) =>
    Office.addin.setStartupBehavior(yes ? Office.StartupBehavior.load : Office.StartupBehavior.none),
};

/** Whether the open workbook starts the add-in when it is opened; `null` where this Excel cannot do it or does not say. */
export async function readStartup(host: StartupHost): Promise<boolean | null> {
  try {
    return host.isSetSupported("SharedRuntime", "1.1") ? await host.startsWithWorkbook() : null;
  } catch {
    return null;
  }
}

/**
 * Has the open workbook start the add-in when it is opened again, or no longer: the first click on a ribbon button is then not lost
 * (OfficeDev/office-js #5176). It is the officer's choice alone, because whoever opens such a workbook without the add-in sees
 * ADD-IN ERROR (#1542, #3558, #4838); a copy handed in never does it (#3740). Answers what holds now; never throws.
 */
export async function chooseStartup(host: StartupHost, yes: boolean): Promise<boolean | null> {
  const now = await readStartup(host);
  // Setting it again would make an unchanged workbook ask to be saved.
  if (now === null || now === yes) return now;
  try {
    await host.startWithWorkbook(yes);
    return yes;
  } catch {
    return now;
  }
}
