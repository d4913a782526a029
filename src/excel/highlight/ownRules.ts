import { areaReference } from "../../model/address";
import type { SelectionRule } from "../../sheets/highlights";
import { codeOf } from "../refusal";
import { areaOf, PLACE } from "../read/readAreas";
import { setRuleFormat } from "../write/rules";
import type { ExcelRuntime } from "../runtime";
import type { Area } from "../../model/snapshot";

/**
 * Our highlights on the user's own sheets, told from the user's own rules.
 *
 * Excel gives sheets and rules new ids when a workbook is opened again (OfficeDev/office-js-docs #297), so that a remembered id may
 * then be that of another rule. Therefore a rule of ours carries a signature in its formula, which survives saving, copying and moving;
 * ids are trusted within the page that added them, where Excel cannot read rules back (office-js #6827, #6835). A property of the sheet
 * counts our rules, so that what can neither be read nor is known by its id is told and never guessed at.
 */

/** Part of the formula of every rule of ours, always true: N of a text is 0. */
const SIGNATURE = 'N("EDU_INDICATORS")=0';

/** Property of a sheet with the number of rules that we have put on it. */
export const HIGHLIGHTS_PROPERTY = "EDU_INDICATORS_HIGHLIGHTS";

/** Ids of rules that this page has added, by the Excel that it works with: "sheet/rule". */
const added = new WeakMap<ExcelRuntime, Set<string>>();

function addedIn(runtime: ExcelRuntime): Set<string> {
  const ids = added.get(runtime) ?? new Set<string>();
  added.set(runtime, ids);
  return ids;
}

/** A rule of ours as it stands now; `area` is `null` where Excel has split it. */
export interface OwnRule {
  readonly id: string;
  readonly area: Area | null;
}

/** Rules of ours on a sheet. */
export interface OwnRules {
  readonly rules: readonly OwnRule[];
  /** Rules that we have put there and that can no longer be told from others; 0 where everything could be read. */
  readonly lost: number;
}

/** Finds our rules on a sheet, in a request of its own, since Excel may refuse to read rules back. */
export async function findOwnRules(runtime: ExcelRuntime, sheetId: string): Promise<OwnRules> {
  const known = [...addedIn(runtime)]
    .filter((id) => id.startsWith(`${sheetId}/`))
    .map((id) => id.slice(sheetId.length + 1));
  const signed = await readSigned(runtime, sheetId);
  const ids = new Set([...(signed ?? []), ...known]);
  return runtime.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const count = sheet.customProperties.getItemOrNullObject(HIGHLIGHTS_PROPERTY).load("value");
    const rules = rulesOf(sheet);
    const found = [...ids].map((id) => {
      const rule = rules.getItemOrNullObject(id).load("id");
      return { id, rule, range: rule.getRangeOrNullObject().load(PLACE) };
    });
    await context.sync();
    const own = found
      .filter(({ rule }) => !rule.isNullObject)
      .map(({ id, range }) => ({ id, area: range.isNullObject ? null : areaOf(range) }));
    const recorded = count.isNullObject ? 0 : Number(count.value) || 0;
    return { rules: own, lost: signed === null ? Math.max(0, recorded - own.length) : 0 };
  });
}

/** Ids of rules that carry our signature; `null` where Excel cannot read the rules of the sheet. */
async function readSigned(runtime: ExcelRuntime, sheetId: string): Promise<string[] | null> {
  try {
    return await runtime.run(async (context) => {
      const rules = context.workbook.worksheets
        .getItem(sheetId)
        .getRange()
        .conditionalFormats.load("items/id,items/type");
      await context.sync();
      const custom = rules.items.filter(({ type }) => type === "Custom");
      const conditions = custom.map((rule) => rule.custom.rule.load("formula"));
      await context.sync();
      return custom.filter((_, index) => isSigned(conditions[index]!.formula)).map(({ id }) => id);
    });
  } catch (error) {
    // A defect of reading rules must not keep those from being removed that this page has added; an edited cell must.
    if (codeOf(error) === "InvalidOperationInCellEditMode") throw error;
    return null;
  }
}

const rulesOf = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats;

const isSigned = (formula: unknown): boolean =>
  typeof formula === "string" && formula.replace(/\s/g, "").includes(SIGNATURE);

/** What changes on a sheet: rules to add, and rules of ours to take away. */
export interface RuleChange {
  readonly add: readonly SelectionRule[];
  readonly remove: readonly OwnRule[];
  /** Rules of ours that then stay. */
  readonly kept: number;
}

/** Adds and takes away rules of ours in one request, and keeps their number in the sheet. */
export async function changeOwnRules(
  runtime: ExcelRuntime,
  sheetId: string,
  { add, remove, kept }: RuleChange,
): Promise<void> {
  const ids = addedIn(runtime);
  await runtime.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rules = rulesOf(sheet);
    for (const { id } of remove) rules.getItem(id).delete();
    // A new rule gets the first priority, so that the first one is added last.
    const made = [...add].reverse().map((rule) => addRule(sheet, rule));
    keepCount(sheet, kept + add.length);
    await context.sync();
    for (const { id } of made) ids.add(`${sheetId}/${id}`);
    for (const { id } of remove) ids.delete(`${sheetId}/${id}`);
  });
}

function addRule(sheet: Excel.Worksheet, rule: SelectionRule): Excel.ConditionalFormat {
  const added = sheet.getRange(areaReference(rule.area)).conditionalFormats.add("Custom");
  added.custom.rule.formula = `=AND(${SIGNATURE},${rule.formula.slice(1)})`;
  setRuleFormat(added.custom.format, rule.style);
  added.custom.format.numberFormat = rule.numberFormat;
  return added.load("id");
}

function keepCount({ customProperties }: Excel.Worksheet, count: number): void {
  // Adding a property that is there overwrites it; a count of 0 stays, as deleting what is not there fails.
  customProperties.add(HIGHLIGHTS_PROPERTY, String(count));
}
