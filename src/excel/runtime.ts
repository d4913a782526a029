/** Excel as the use cases need it, so that tests and the workbench can bring a client of their own. */
export interface ExcelRuntime {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** The Excel that the add-in runs in. */
export const officeRuntime: ExcelRuntime = { run: (batch) => Excel.run(batch) };
