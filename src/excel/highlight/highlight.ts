/** Tô màu chỉ tiêu chưa đạt and Bỏ tô màu, on the user's own sheets. */
import type { Localized } from "../../model/finding";
import { countMarked, findHighlights } from "../../sheets/highlights";
import { Refusal } from "../refusal";
import { type Marked, formatCleared, formatMarked } from "./words";
import { changeOwnRules, findOwnRules } from "./ownRules";
import type { ExcelRuntime } from "../runtime";
import { contains, readSelection } from "./selectedTables";

/**
 * Marks what is not met in the user's selection: rules on each cell's own value, with a sign beside the colour. Marking the same cells
 * again replaces our earlier rules. The answer says what was marked, and what was not recognised and why.
 */
export async function highlightSelection(runtime: ExcelRuntime): Promise<Localized> {
  const { sheetId, title, selections } = await runtime.run(readSelection);
  const planned = selections.map((selection) => ({ selection, ...findHighlights(selection) }));
  const add = planned.flatMap(({ rules }) => rules);
  if (add.length > 0) {
    const { rules: own } = await findOwnRules(runtime, sheetId);
    const remove = own.filter(({ area }) => area && selections.some((one) => contains(one.area, area)));
    await changeOwnRules(runtime, sheetId, { add, remove, kept: own.length - remove.length });
  }
  const marked = planned.flatMap(({ selection, rules }) =>
    rules.map((rule): Marked => ({ rule, count: countMarked(selection, rule) })),
  );
  return formatMarked(
    title,
    marked,
    planned.flatMap(({ unrecognised }) => unrecognised),
  );
}

/** Takes exactly our rules away from the sheet in front; the user's own rules and formats stay. */
export async function clearHighlights(runtime: ExcelRuntime): Promise<Localized> {
  const { sheetId, title } = await runtime.run(readActiveSheet);
  const { rules, lost } = await findOwnRules(runtime, sheetId);
  if (rules.length > 0) await changeOwnRules(runtime, sheetId, { add: [], remove: rules, kept: lost });
  return formatCleared(title, rules.length, lost);
}

async function readActiveSheet(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const protection = sheet.protection.load("protected,options");
  await context.sync();
  if (protection.protected && !protection.options.allowFormatCells)
    throw new Refusal("selectionProtected", { sheet: sheet.name });
  return { sheetId: sheet.id, title: sheet.name };
}
