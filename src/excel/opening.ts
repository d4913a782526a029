import type { Localized } from "../model/finding";
import type { CellValue, SheetSnapshot, WorkbookMark } from "../model/snapshot";
import type { SheetKey } from "../sheets/spec";
import { sameSettings, type WorkbookSettings, writeSettings } from "../sheets/settings";
import { Refusal } from "./refusal";
import type { Opening, SavedSettings } from "./port";
import { isLive, LEGACY_LOCK, RESTORE_MINUTES, type RunIdentity } from "./transaction/runLock";
import type { ExcelRuntime } from "./runtime";
import { queueSurvey, type OpenSheet } from "./read/survey";
import {
  queueLegacy,
  queueTexts,
  hasText,
  type KnownTexts,
  LEGACY_SETTINGS,
  putText,
  textOf,
} from "./stored/workbookTexts";
import { stateOf } from "./stored/transactionState";
import { recordOf } from "./stored/writtenRecord";
import { type KnownParts, queuePart, queueParts, namespaceOf, runOfNamespace } from "./stored/xmlTexts";

/** What the workbook says of itself, in one request, and a second one where it keeps something of ours; throws what Excel throws. */
export async function openWorkbook(
  runtime: ExcelRuntime,
  who: Pick<RunIdentity, "session" | "now">,
): Promise<Opening> {
  const { survey, texts, locks, danhMuc } = await runtime.run(lookInto);
  const { image, writing, undone = false } = stateOf(texts);
  const { parts } = survey;
  const kept = image !== null && parts.has(namespaceOf("before", image));
  const lock = writing && (locks.get(writing.run)?.() ?? survey.legacy.get(LEGACY_LOCK) ?? null);
  const cutOff = writing && !isLive(lock, writing.run, who, RESTORE_MINUTES);
  const settings = await settingsIn(texts);
  const record = recordOf(texts);
  const titles = titlesOf(survey.sheets);
  const isOurs = survey.mark !== null && titles.has("detail");
  const adopted = isOurs && !hasText(texts, "choices") ? await adopt(survey.mark, danhMuc) : null;
  return {
    ...settings,
    titles,
    unfinished: cutOff && kept ? { since: writing.since } : null,
    undoable: kept && !writing,
    ...(undone && { undone }),
    rows: record?.rows ?? null,
    ...(adopted && { adopted }),
    ...(isOurs && record === null && !writing && { foreign: true }),
  };
}

async function lookInto(context: Excel.RequestContext) {
  const answerSurvey = queueSurvey(context);
  await context.sync();
  const survey = answerSurvey();
  const answer = queueTexts(context, survey);
  const locks = new Map(
    [...survey.parts].flatMap(([namespace, ids]) => {
      const run = runOfNamespace("lock", namespace);
      return run === null || ids[0] === undefined ? [] : [[run, queuePart(context, ids[0])] as const];
    }),
  );
  const catalogue = survey.sheets.find(({ key }) => key === "catalogue");
  // Choices of the officer's own say which catalogue is in force; without any, the Danh mục does.
  const known = survey.parts.has(namespaceOf("choices")) || survey.legacy.has(LEGACY_SETTINGS.choices);
  const used =
    survey.mark && catalogue && !known
      ? context.workbook.worksheets.getItem(catalogue.id).getUsedRangeOrNullObject(true)
      : null;
  used?.load("values,rowIndex,columnIndex");
  const isAsking = survey.parts.size > 0 || used !== null;
  if (isAsking) await context.sync();
  const danhMuc = used && !used.isNullObject ? snapshotOf(used) : null;
  return { survey, texts: answer(), locks, danhMuc };
}

const snapshotOf = ({ values, rowIndex, columnIndex }: Excel.Range): SheetSnapshot => ({
  name: "",
  visibility: "visible",
  top: rowIndex,
  left: columnIndex,
  values: (values as CellValue[][]).map((row) => row.map((value) => (value === "" ? null : value))),
  formats: [],
  formulas: [],
  merges: [],
  mark: "catalogue",
});

/** Units and catalogue as the workbook itself has them; `null` where it does not say, or nobody knows them here. */
async function adopt(
  mark: WorkbookMark | null,
  sheet: SheetSnapshot | null,
): Promise<NonNullable<Opening["adopted"]> | null> {
  if (!mark || !sheet) return null;
  const [{ readBackCatalogue }, { readCatalogue }] = await Promise.all([
    import("../sheets/catalogue/readBack"),
    import("../plans/catalogue/readCatalogue"),
  ]);
  const { catalogue } = readCatalogue(readBackCatalogue({ file: null, mark, sheets: [sheet] }));
  return catalogue && { unitSet: mark.unitSet, catalogue };
}

const titlesOf = (sheets: readonly OpenSheet[]): ReadonlyMap<SheetKey, string> =>
  new Map(sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));

type SettingsState = Pick<Opening, "settings" | "settingsNewer" | "settingsUnreadable">;

/** What settings have to look like is loaded with the first workbook that keeps some. */
async function settingsIn(texts: KnownTexts): Promise<SettingsState> {
  if (!hasText(texts, "choices")) return { settings: null, settingsNewer: false };
  const { readSettings } = await import("../sheets/readSettings");
  const reading = readSettings(textOf(texts, "choices") ?? "");
  if (reading.kind === "settings") return { settings: reading.settings, settingsNewer: false };
  if (reading.kind === "newer") return { settings: null, settingsNewer: true };
  const { formatProblem } = await import("../text/json/shape");
  const [first] = reading.problems.map(formatProblem);
  return { settings: null, settingsNewer: false, settingsUnreadable: wordUnreadable(first!) };
}

const wordUnreadable = (problem: Localized): Localized => ({
  vi: `Không đọc được các cài đặt lưu trong sổ (${problem.vi}). Đang dùng cài đặt mặc định; hãy kiểm tra danh mục, đơn vị và số liệu năm trước rồi lưu lại.`,
  en: `The settings kept in the workbook cannot be read (${problem.en}). The defaults are in use; please check catalogue, units and last year's figures, and save again.`,
});

/** Settings that can be read in what a reading of the workbook has found; `null` where there are none. */
export const readableSettings = async (texts: KnownTexts): Promise<WorkbookSettings | null> =>
  (await settingsIn(texts)).settings;

/**
 * Keeps the officer's choices in the workbook, as `putSettings` does. Where Excel tells of a failure it is looked whether they stand
 * there all the same: an answer may be lost after all was done.
 */
export async function saveSettings(
  runtime: ExcelRuntime,
  settings: WorkbookSettings,
  known: WorkbookSettings | null = null,
): Promise<SavedSettings> {
  try {
    return await putSettings(runtime, settings, known);
  } catch (error) {
    if (error instanceof Refusal || !(await areKept(runtime, settings))) throw error;
    return { kind: "saved" };
  }
}

/** Whether the workbook keeps these choices; `false` where it does not answer. */
async function areKept(runtime: ExcelRuntime, settings: WorkbookSettings): Promise<boolean> {
  const held = runtime.run(async (context) => {
    const [answerParts, answerLegacy] = [queueParts(context), queueLegacy(context)];
    await context.sync();
    return readableSettings(await readChoices(context, { parts: answerParts(), legacy: answerLegacy() }));
  });
  const kept = await held.catch(() => null);
  return kept !== null && sameSettings(kept, settings);
}

/**
 * Keeps the officer's choices in the workbook; those of a newer version of ours are refused. Where the workbook keeps others than are
 * known, nothing is written; what somebody else puts between our reading and our writing is told.
 */
async function putSettings(
  runtime: ExcelRuntime,
  settings: WorkbookSettings,
  known: WorkbookSettings | null,
): Promise<SavedSettings> {
  return runtime.run(async (context) => {
    const [answerParts, answerLegacy] = [queueParts(context), queueLegacy(context)];
    await context.sync();
    const found = { parts: answerParts(), legacy: answerLegacy() };
    const texts = await readChoices(context, found);
    const held = await settingsIn(texts);
    if (held.settingsNewer) throw new Refusal("settingsNewer");
    if (known && held.settingsUnreadable) throw new Refusal("settingsChanged");
    if (known && held.settings && !sameSettings(held.settings, known))
      return { kind: "changed", theirs: held.settings };
    // Asked for in the request that writes: what stands there at that moment is what is written over.
    const answerOver = queueChoices(context, found);
    putText(texts, "choices", writeSettings(settings)).forEach(({ queue }) => queue(context));
    await context.sync();
    const over = await settingsBetween(context, { texts, found, answerOver });
    return { kind: "saved", ...(over && { over }) };
  });
}

type FoundTexts = Parameters<typeof queueTexts>[1];

async function readChoices(context: Excel.RequestContext, found: FoundTexts): Promise<KnownTexts> {
  const answer = queueTexts(context, found, ["choices"]);
  if (found.parts.has(namespaceOf("choices"))) await context.sync();
  return answer();
}

function queueChoices(context: Excel.RequestContext, found: FoundTexts): () => [KnownParts, KnownTexts] {
  const [parts, texts] = [queueParts(context), queueTexts(context, found, ["choices"])];
  return () => [parts(), texts()];
}

interface Writing {
  readonly texts: KnownTexts;
  readonly found: FoundTexts;
  readonly answerOver: () => [KnownParts, KnownTexts];
}

/** Settings that stood there when ours were written, where they are not those that were read before: of a part that was added, or changed. */
async function settingsBetween(
  context: Excel.RequestContext,
  { texts, found, answerOver }: Writing,
): Promise<WorkbookSettings | null> {
  const [parts, over] = answerOver();
  const namespace = namespaceOf("choices");
  const before = found.parts.get(namespace) ?? [];
  const added = (parts.get(namespace) ?? []).filter((id) => !before.includes(id));
  if (added.length > 0) {
    const others = { parts: new Map([[namespace, added]]), legacy: new Map<string, string>() };
    return readableSettings(await readChoices(context, others));
  }
  const isSame = textOf(over, "choices") === textOf(texts, "choices");
  return isSame || before.length === 0 ? null : readableSettings(over);
}
