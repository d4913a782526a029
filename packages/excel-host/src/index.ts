/** What a project that tests an Excel add-in needs of the stand-in. The parts below can be imported by their own paths too. */
export {
  type Bench,
  type BenchOptions,
  keepImage,
  makeBench,
  makeWorkbook,
  openBench,
  type TestSheets,
} from "./bench";
export { loadClient } from "./client";
export { connect, type ExcelClient, everySet, ltsc2021, type SetSupport } from "./connection";
export { type Fault, type FaultMoment, type RequestLog } from "./faults";
export { type HostMode, hostModes } from "./modes";
export { describeSheet, describeWorkbook } from "./model/description";
export { ExcelHost, type HostOptions } from "./session";
export { univerCalculation } from "./univer";
