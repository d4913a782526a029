/** Excel as the use cases need it, so that tests and the workbench can bring a client of their own. */
export interface ExcelRuntime {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs a batch of several requests as one step of Excel's own undo list; absent where that is never possible. */
  runMerged?<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has a requirement set; absent where only the baseline is to be used. */
  isSetSupported?(name: string, version: string): boolean;
}

/** The Excel that the add-in runs in. */
export const officeRuntime: ExcelRuntime = {
  run: (batch) => Excel.run(batch),
  runMerged: (batch) => Excel.run({ mergeUndoGroup: true }, batch),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
};
