import type { Localized } from "../../model/finding";
import { codeOf } from "../refusal";
import type { ExcelRuntime } from "../runtime";

/** The sheet that the self-test makes for itself; nothing else of the workbook is touched. */
export interface Scratch {
  readonly runtime: ExcelRuntime;
  /** Id of the sheet. */
  readonly id: string;
  readonly title: string;
  /** Waits; given from outside, so that tests need not. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Excel on the web, which has limits of its own. */
  readonly isWeb: boolean;
}

/** One thing that the code or the stand-in host relies on, and how to look at it in the Excel at hand. */
export interface Probe {
  /** Stable name, by which docs/host-fidelity.md refers to it. */
  readonly id: string;
  readonly question: Localized;
  /** The answer relied on. */
  readonly expected: string;
  /** Whether another answer is as good; `null` where there is nothing to be judged. Without it, only the expected one is. */
  readonly accepts?: (seen: string, host: Pick<Scratch, "isWeb">) => boolean | null;
  /** A requirement set without which the question cannot be asked. */
  readonly needs?: readonly [set: string, version: string];
  /** Looks at a blank sheet, and puts back whatever it changes outside it. */
  readonly look: (scratch: Scratch) => Promise<string>;
}

/** What one request of a probe does with the sheet. */
export type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs one batch on the sheet. */
export const onSheet = <T>({ runtime, id }: Scratch, work: Work<T>): Promise<T> =>
  runtime.run((context) => work(context.workbook.worksheets.getItem(id), context));

/** The code of the error that a batch ends with; "none" where it ends well. */
export async function codeFrom(
  scratch: Scratch,
  queue: (...given: Parameters<Work<void>>) => void,
): Promise<string> {
  return codeOfRun(() =>
    onSheet(scratch, async (sheet, context) => {
      queue(sheet, context);
      await context.sync();
    }),
  );
}

/** The code that something ends with; "none" where it ends well. */
export async function codeOfRun(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "none";
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
}

/** The codes of several batches, one after the other, as one answer. */
export async function codesFrom(
  scratch: Scratch,
  batches: readonly ((...given: Parameters<Work<void>>) => void)[],
): Promise<string> {
  const codes: string[] = [];
  await batches.reduce(
    (before, queue) => before.then(async () => void codes.push(await codeFrom(scratch, queue))),
    Promise.resolve(),
  );
  return JSON.stringify(codes);
}

/** Values of a range as text, once formulas that compute asynchronously have come to an end. */
export async function readValues(scratch: Scratch, address: string, tries = 20): Promise<unknown[][]> {
  const values = await onSheet(scratch, async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  if (tries <= 0 || !values.flat().some((value) => value === "#BUSY!" || value === "#GETTING_DATA"))
    return values;
  await scratch.wait(250);
  return readValues(scratch, address, tries - 1);
}

/** An answer as text, the same on every machine. */
export const show = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
