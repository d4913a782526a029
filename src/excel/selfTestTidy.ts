import { onSheet, type Scratch } from "./selfTestProbe";

/** Name that a probe makes and takes away again. */
export const NAME = "EDU_INDICATORS_SELF_TEST_NAME";

/** Runs something, and afterwards what puts the workbook back, however it ended. */
export async function thenTidy<T>(run: () => Promise<T>, tidy: () => Promise<unknown>): Promise<T> {
  try {
    return await run();
  } finally {
    await tidy();
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

/** Titles and ids of the sheets that the workbook has. */
const listSheets = (scratch: Scratch) =>
  onSheet(scratch, async (_, context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return sheets.items.map(({ id, name }) => ({ id, name }));
  });

/**
 * Runs something that may add sheets of these titles, and takes away those that it has added: a sheet that was there before, or that
 * somebody else adds meanwhile, is never touched.
 */
export async function withoutNewSheets<T>(
  scratch: Scratch,
  titles: readonly string[],
  run: () => Promise<T>,
): Promise<T> {
  const before = new Set((await listSheets(scratch)).map(({ id }) => id));
  return thenTidy(run, async () => {
    const added = (await listSheets(scratch)).filter(
      ({ id, name }) => !before.has(id) && titles.includes(name),
    );
    if (added.length === 0) return;
    await onSheet(scratch, async (_, context) => {
      for (const { id } of added) {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.visibility = "Visible";
        sheet.delete();
      }
      await context.sync();
    });
  });
}
