import type { ExcelRuntime } from "./runtime";
import { queueSurvey } from "./read/survey";

/**
 * Calls whenever somebody changes a cell of our sheets; what this add-in writes itself is passed over. Answers how to stop. Sheets that
 * a later run makes are known once the workbook has been asked for its sheets again.
 */
export async function listenToEdits(runtime: ExcelRuntime, onEdit: () => void): Promise<() => Promise<void>> {
  const ours = new Set<string>();
  const others = new Set<string>();
  const know = (context: Excel.RequestContext) => {
    const answer = queueSurvey(context);
    return () => answer().sheets.forEach(({ id, key }) => (key === null ? others : ours).add(id));
  };
  const onChanged = async ({
    worksheetId,
    triggerSource,
  }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === "ThisLocalAddin" || others.has(worksheetId)) return;
    if (!ours.has(worksheetId))
      await runtime.run(async (context) => {
        const learn = know(context);
        await context.sync();
        learn();
      });
    if (ours.has(worksheetId)) onEdit();
  };
  const handler = await runtime.run(async (context) => {
    const learn = know(context);
    const added = context.workbook.worksheets.onChanged.add((event) =>
      onChanged(event).catch(() => undefined),
    );
    await context.sync();
    learn();
    return added;
  });
  return () =>
    runtime.run(async () => {
      handler.remove();
      await handler.context.sync();
    });
}
