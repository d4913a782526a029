import { titleInFormula } from "../reference";
import type { ExcelRuntime } from "../runtime";
import { onSheet, type Scratch } from "./probe";

/** Hidden name by which the sheet of a self-test is found again, also one that was left behind. */
export const SELF_TEST_NAME = "EDU_INDICATORS_SELF_TEST";

/** The same for the sheets that questions add besides it, one at a time. */
export const EXTRA_NAME = "EDU_INDICATORS_SELF_TEST_EXTRA";

/** Name that a probe makes and takes away again. */
export const NAME = "EDU_INDICATORS_SELF_TEST_NAME";

/** Keys of names, settings and properties that probes make and take away again. */
export const KEY = "EDU_INDICATORS_SELF_TEST_KEY";
export const OTHER_KEY = "EDU_INDICATORS_SELF_TEST_OTHER_KEY";

/** Namespace of the XML parts that a probe makes and takes away again. */
export const NAMESPACE = "https://edu-indicators/self-test";

/** How often, and how long apart, something is tried to be put back: a cell may be in the middle of an edit. */
const TRIES = 5;
const PAUSE = 1000;

/** Tries something again that must be done in the end; throws the last error. */
export async function insist<T>(
  act: () => Promise<T>,
  wait: Scratch["wait"],
  tries: number = TRIES,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (tries <= 1) throw error;
    await wait(PAUSE);
    return insist(act, wait, tries - 1);
  }
}

/** Runs something, and afterwards what puts the workbook back, however it ended. */
export async function thenTidy<T>(
  { wait }: Pick<Scratch, "wait">,
  run: () => Promise<T>,
  tidy: () => Promise<unknown>,
): Promise<T> {
  try {
    return await run();
  } finally {
    await insist(tidy, wait);
  }
}

/** Takes names of the workbook away where they are. */
export const dropNames = (scratch: Scratch, names: readonly string[]): Promise<void> =>
  onSheet(scratch, async (_, context) => {
    const found = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
    await context.sync();
    found.filter((name) => !name.isNullObject).forEach((name) => name.delete());
    await context.sync();
  });

/** Takes settings of probes away where they are. */
export const dropSettings = ({ runtime }: Pick<Scratch, "runtime">): Promise<void> =>
  runtime.run(async (context) => {
    const { settings } = context.workbook;
    const found = [KEY, OTHER_KEY].map((key) => settings.getItemOrNullObject(key).load("key"));
    await context.sync();
    found.filter((setting) => !setting.isNullObject).forEach((setting) => setting.delete());
    await context.sync();
  });

/** Takes XML parts of probes away where they are. */
export const dropParts = ({ runtime }: Pick<Scratch, "runtime">): Promise<void> =>
  runtime.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
    await context.sync();
    parts.items.forEach((part) => part.delete());
    await context.sync();
  });

/** Runs something that may add one sheet, which it marks in the same request, and takes that sheet away. */
export const withExtra = <T>(scratch: Scratch, run: () => Promise<T>): Promise<T> =>
  thenTidy(scratch, run, () => removeSheets(scratch.runtime, [EXTRA_NAME]));

/** Marks a sheet that is to be taken away. */
export function markSheet({ workbook }: Excel.RequestContext, name: string, sheet: Excel.Worksheet): void {
  workbook.names.add(name, sheet.getRange("A1")).visible = false;
}

/**
 * Takes everything away that a self-test has made, in this run or one before: nothing is known by its title but a sheet that this run
 * was about to make under a title that was free (`own`, ids or titles).
 */
export async function removeAll(runtime: ExcelRuntime, own: readonly string[] = []): Promise<void> {
  await removeSheets(runtime, [SELF_TEST_NAME, EXTRA_NAME, NAME, KEY], own);
  await dropSettings({ runtime });
  await dropParts({ runtime });
}

/** Takes names away with the sheets that the marks among them stand for, whatever these are called by now. */
async function removeSheets(
  runtime: ExcelRuntime,
  names: readonly string[],
  own: readonly string[] = [],
): Promise<void> {
  await runtime.run(async (context) => {
    const { names: known, worksheets } = context.workbook;
    const asked = names.map((name) => ({ name, item: known.getItemOrNullObject(name).load("formula") }));
    await context.sync();
    const found = asked.filter(({ item }) => !item.isNullObject);
    const titles = found
      .filter(({ name }) => name === SELF_TEST_NAME || name === EXTRA_NAME)
      .map(({ item }) => titleInFormula(String(item.formula)))
      .filter((title) => title !== null);
    const sheets = [...titles, ...own].map((key) => worksheets.getItemOrNullObject(key).load("id"));
    await context.sync();
    const present = sheets.filter((sheet) => !sheet.isNullObject);
    for (const sheet of new Map(present.map((sheet) => [sheet.id, sheet])).values()) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    found.forEach(({ item }) => item.delete());
    await context.sync();
  });
}
