/**
 * Consolidates the open workbook.
 *
 * 1. Every sheet is read, under a lock that keeps a second run away.
 * 2. Sheets that are not ours, and readings of files, are the sources; the Điều chỉnh is ours and adjusts them.
 * 3. The domain consolidates, the sheets are laid out, and what officers typed into them is carried over.
 * 4. What would make writing fail is looked for first; then our sheets are made or updated in place.
 */
import type { Localized } from "../domain/finding/finding";
import { consolidateOpen, refuseCancelled, stepTo } from "./checkWorkbook";
import { explainError, Refusal } from "./errors";
import { putName, workbookMark } from "./names";
import { notices } from "./notices.data";
import { keepOwnContent, type KeptSheets } from "./ownContent";
import type { Watch, WorkbookOutcome, WorkbookRequest } from "./port";
import type { OpenWorkbook } from "./readSheets";
import { type Reading, readLocked } from "./reading";
import type { ExcelRuntime } from "./runtime";
import { RunLock } from "./runLock";
import { titleInFormula } from "./reference";
import { ensureSheets, type OwnSheets, removeStrays, type Rider, writeSheets } from "./writeSheets";
import { areaBefore, areasOf, keepRecord, rowsOf } from "./writtenRecord";

/** Runs the whole; never throws. */
export async function consolidateWorkbook(
  runtime: ExcelRuntime,
  request: WorkbookRequest,
  watch: Watch = {},
): Promise<WorkbookOutcome> {
  const lock = new RunLock(request.identity);
  let begun = false;
  try {
    return await runLocked(runtime, request, watch, lock, () => (begun = true));
  } catch (error) {
    const problem = explainError(error);
    await letGo(runtime, lock);
    const kind = problem.kind === "cancelled" ? "cancelled" : "failed";
    return { kind, problem, state: begun ? "unfinished" : "untouched" };
  } finally {
    lock.end();
  }
}

/** A lock that cannot be taken away ends by itself, and does not hinder this page. */
const letGo = (runtime: ExcelRuntime, lock: RunLock): Promise<void> =>
  lock.abandon(runtime).catch(() => undefined);

async function runLocked(
  runtime: ExcelRuntime,
  request: WorkbookRequest,
  watch: Watch,
  lock: RunLock,
  onBegin: () => void,
): Promise<WorkbookOutcome> {
  stepTo("reading", watch);
  const reading = await runtime.run((context) => readLocked(context, lock));
  stepTo("consolidating", watch);
  const { checked, planned, ignored } = await consolidateOpen(reading.open, request, request.adjusting);
  const before = reading.record?.rows ?? null;
  if (!checked.result.consolidation.units.some(({ reported }) => reported > 0)) {
    await lock.abandon(runtime);
    return { ...checked, kind: "nothingUsable", titles: new Map(), before, undoable: false };
  }
  stepTo("preparing", watch);
  const spec = await request.computer.layOut(checked.result, request.layout);
  const { snapshot } = reading.open;
  const kept = keepOwnContent(spec, { snapshot, record: reading.record, ignored, planned });
  refuseHindered(reading.open, kept);
  refuseCancelled(watch);
  stepTo("writing", watch);
  onBegin();
  const sheets = await ensure(runtime, reading.open, kept);
  const record = { areas: areasOf(kept.specs), notes: kept.notes, rows: rowsOf(checked.result) };
  await runtime.run((context) =>
    write(context, reading, kept, sheets, [
      keepRecord(record, reading.texts),
      { bytes: 1000, queue: (last) => putName(last, reading.open.names, workbookMark(spec.mark!)) },
      lock.release,
    ]),
  );
  const titles = new Map([...sheets].map(([key, { title }]) => [key, title]));
  const said = [...checked.notices, ...tellTitles(kept, sheets)];
  return { ...checked, notices: said, kind: "written", titles, before, undoable: false };
}

/** What would stop the writing half-way is found before it begins; nothing is unprotected by us. */
function refuseHindered(open: OpenWorkbook, { specs }: KeptSheets): void {
  const present = new Map(open.sheets.flatMap((sheet) => (sheet.key ? [[sheet.key, sheet] as const] : [])));
  const locked = specs
    .map(({ key }) => present.get(key))
    .find((sheet) => sheet && open.protectedSheets.has(sheet.id));
  if (locked) throw new Refusal("sheetProtected", { sheet: locked.name });
  if (open.structureProtected && specs.some(({ key }) => !present.has(key)))
    throw new Refusal("structureProtected");
  const foreign = new Set(open.sheets.filter(({ key }) => key === null).map(({ name }) => name));
  const names = specs.flatMap(({ names: own = [] }) => own.map(({ name }) => name));
  const taken = names.find((name) =>
    foreign.has(titleInFormula(open.names.get(name.toUpperCase()) ?? "") ?? ""),
  );
  if (taken !== undefined) throw new Refusal("nameTaken", { name: taken });
}

/** Our sheets, made where they are missing; where that fails, no blank sheet stays behind. */
async function ensure(runtime: ExcelRuntime, open: OpenWorkbook, { specs }: KeptSheets): Promise<OwnSheets> {
  try {
    return await runtime.run((context) => ensureSheets(context, specs, open));
  } catch (error) {
    // The first error is the one to tell; a blank sheet that cannot be removed does no harm.
    await runtime.run((context) => removeStrays(context, specs, open)).catch(() => undefined);
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  { open, record }: Reading,
  { specs }: KeptSheets,
  sheets: OwnSheets,
  riders: readonly Rider[],
): Promise<void> {
  const before = specs.flatMap(({ key }) => {
    const sheet = open.snapshot.sheets.find((one) => one.mark === key);
    const area = sheet ? areaBefore(sheet, key, record) : null;
    return area ? [[key, area] as const] : [];
  });
  await writeSheets(context, { specs, sheets, names: open.names, before: new Map(before), riders });
}

function tellTitles({ specs }: KeptSheets, sheets: OwnSheets): Localized[] {
  return specs.flatMap(({ key, title }): Localized[] => {
    const own = sheets.get(key);
    if (!own?.fresh || own.title === title) return [];
    const word = (text: string): string => text.replace("{title}", title).replace("{given}", own.title);
    return [{ vi: word(notices.otherTitle.vi), en: word(notices.otherTitle.en) }];
  });
}
