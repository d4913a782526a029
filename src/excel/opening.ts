import type { Localized } from "../domain/finding/finding";
import type { SheetKey } from "../sheets/spec";
import { type WorkbookSettings, writeSettings } from "../sheets/settings";
import { Refusal } from "./errors";
import type { Opening } from "./port";
import { isLive, LOCK_SETTING, RESTORE_MINUTES, type RunIdentity } from "./runLock";
import type { ExcelRuntime } from "./runtime";
import { askSurvey, type OpenSheet } from "./survey";
import { askTexts, type KnownTexts, putText, textOf } from "./workbookTexts";
import { stateOf } from "./transactionState";
import { recordOf } from "./writtenRecord";
import { askParts, namespaceOf } from "./xmlTexts";

/** Setting of the workbook with the officer's choices. */
export const SETTINGS_SETTING = "EDU_INDICATORS_SETTINGS";

/** What the workbook says of itself, in one request; throws what Excel throws. */
export async function openWorkbook(
  runtime: ExcelRuntime,
  who: Pick<RunIdentity, "session" | "now">,
): Promise<Opening> {
  const { survey, texts, parts } = await runtime.run(async (context) => {
    const [answerSurvey, answerTexts] = [askSurvey(context), askTexts(context)];
    const answerParts = askParts(context);
    await context.sync();
    return { survey: answerSurvey(), texts: answerTexts(), parts: answerParts() };
  });
  const { image, writing, undone = false } = stateOf(texts);
  const kept = image !== null && parts.has(namespaceOf("before", image));
  const cutOff = writing && !isLive(texts.get(LOCK_SETTING), writing.run, who, RESTORE_MINUTES);
  return {
    ...(await settingsIn(texts)),
    titles: titlesOf(survey.sheets),
    unfinished: cutOff && kept ? { since: writing.since } : null,
    undoable: kept && !writing,
    ...(undone && { undone }),
    rows: recordOf(texts)?.rows ?? null,
  };
}

const titlesOf = (sheets: readonly OpenSheet[]): ReadonlyMap<SheetKey, string> =>
  new Map(sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));

type SettingsState = Pick<Opening, "settings" | "settingsNewer" | "settingsUnreadable">;

/** What settings have to look like is loaded with the first workbook that keeps some. */
async function settingsIn(texts: KnownTexts): Promise<SettingsState> {
  if (!texts.has(SETTINGS_SETTING)) return { settings: null, settingsNewer: false };
  const { readSettings } = await import("../sheets/readSettings");
  const reading = readSettings(textOf(texts, SETTINGS_SETTING) ?? "");
  if (reading.kind === "settings") return { settings: reading.settings, settingsNewer: false };
  if (reading.kind === "newer") return { settings: null, settingsNewer: true };
  const { writeProblem } = await import("../domain/json/shape");
  const [first] = reading.problems.map(writeProblem);
  return { settings: null, settingsNewer: false, settingsUnreadable: wordUnreadable(first!) };
}

const wordUnreadable = (problem: Localized): Localized => ({
  vi: `Không đọc được các cài đặt lưu trong sổ (${problem.vi}). Đang dùng cài đặt mặc định; hãy kiểm tra danh mục, đơn vị và số liệu năm trước rồi lưu lại.`,
  en: `The settings kept in the workbook cannot be read (${problem.en}). The defaults are in use; please check catalogue, units and last year's figures, and save again.`,
});

/** Keeps the officer's choices in the workbook; those of a newer version of ours are refused. */
export async function saveSettings(runtime: ExcelRuntime, settings: WorkbookSettings): Promise<void> {
  await runtime.run(async (context) => {
    const answerTexts = askTexts(context);
    await context.sync();
    const texts = answerTexts();
    if ((await settingsIn(texts)).settingsNewer) throw new Refusal("settingsNewer");
    putText(context, texts, SETTINGS_SETTING, writeSettings(settings));
    await context.sync();
  });
}
