export {
  type Bench,
  type BenchOptions,
  keepImage,
  makeBench,
  makeWorkbook,
  openBench,
  type TestSheets,
} from "../src/bench";

/** The error that a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("no error was thrown");
}
