/** The question in two steps: what stays in the workbook when it is saved, closed and opened again. */
import type { SelfTestLine } from "../port";
import type { ExcelRuntime } from "../runtime";
import { questions } from "./questions.data";

/** Names of what the first step leaves behind: a setting, an XML part and a hidden name. */
export const KEPT_KEY = "EDU_INDICATORS_SELF_TEST_KEPT";
export const KEPT_NAMESPACE = "https://edu-indicators/self-test-kept";

const LINE = {
  id: "kept-after-reopening",
  question: questions["kept-after-reopening"],
  expected: '["setting","part","name"]',
} as const;

/** Leaves what the second step looks for. */
export async function leaveKept(runtime: ExcelRuntime): Promise<SelfTestLine> {
  await runtime.run(async ({ workbook, sync }) => {
    workbook.settings.add(KEPT_KEY, "1");
    workbook.customXmlParts.add(`<kept xmlns="${KEPT_NAMESPACE}">1</kept>`);
    workbook.names.add(KEPT_KEY, '="1"').visible = false;
    await sync.call(workbook.context);
  });
  return { ...LINE, passed: null, seen: "step 1" };
}

/** Looks for what a first step has left, and takes it away; `null` where there was none. */
export async function findKept(runtime: ExcelRuntime): Promise<SelfTestLine | null> {
  const seen = await runtime.run(async (context) => {
    const { settings, customXmlParts, names } = context.workbook;
    const setting = settings.getItemOrNullObject(KEPT_KEY).load("key");
    const parts = customXmlParts.getByNamespace(KEPT_NAMESPACE).load("items/id");
    const name = names.getItemOrNullObject(KEPT_KEY).load("name");
    await context.sync();
    const found = [
      ...(setting.isNullObject ? [] : ["setting"]),
      ...(parts.items.length > 0 ? ["part"] : []),
      ...(name.isNullObject ? [] : ["name"]),
    ];
    if (found.length === 0) return found;
    if (!setting.isNullObject) setting.delete();
    parts.items.forEach((part) => part.delete());
    if (!name.isNullObject) name.delete();
    await context.sync();
    return found;
  });
  if (seen.length === 0) return null;
  const text = JSON.stringify(seen);
  // The part and the name belong to the file; the setting belongs to the installation.
  return { ...LINE, passed: seen.includes("part") && seen.includes("name"), seen: text };
}
