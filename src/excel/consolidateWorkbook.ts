/**
 * Consolidates the open workbook.
 *
 * 1. Every sheet is read, under a lock that keeps a second run away.
 * 2. Sheets that are not ours, and readings of files, are the sources; the Điều chỉnh is ours and adjusts them.
 * 3. The domain consolidates, the sheets are laid out, and what officers typed into them is carried over.
 * 4. What would make writing fail is looked for first; then our sheets are made or updated in place.
 */
import { consolidate } from "../domain/consolidation/consolidate";
import type { ConsolidationRequest, ConsolidationResult } from "../domain/consolidation/consolidation";
import type { FindingDraft, Localized } from "../domain/finding/finding";
import { readWorkbook } from "../domain/report/readWorkbook";
import type { WorkbookReading } from "../domain/report/report";
import { LAYOUT_SCHEMA } from "../sheets/mark";
import type { LayoutOptions } from "../sheets/options";
import { readAdjustments } from "../sheets/ownAdjustments";
import type { SheetKey } from "../sheets/spec";
import { layOutWorkbook } from "../sheets/workbook";
import { explainError, type ExcelProblem, Refusal } from "./errors";
import { putName, workbookMark } from "./names";
import { notices } from "./notices.data";
import { keepOwnContent, type KeptSheets } from "./ownContent";
import { type OpenWorkbook, readSheets } from "./readSheets";
import type { ExcelRuntime } from "./runtime";
import { type RunIdentity, RunLock } from "./runLock";
import { titleInFormula } from "./reference";
import { ensureSheets, type OwnSheets, removeStrays, type Rider, writeSheets } from "./writeSheets";
import { areaBefore, areasOf, askRecord, keepRecord, type WrittenRecord } from "./writtenRecord";

/** What a consolidation of the open workbook is asked for. */
export interface WorkbookRequest extends Omit<ConsolidationRequest, "adjustments"> {
  /** Reports read from files that were chosen from disk. */
  readonly files: readonly WorkbookReading[];
  /** Titles of the sheets to read as sources; `null` for all that are not ours. */
  readonly sources: readonly string[] | null;
  readonly layout: LayoutOptions;
  readonly identity: RunIdentity;
}

/** What became of it. A failed run says what to do; one without a usable unit has written nothing. */
export type WorkbookOutcome =
  | {
      readonly kind: "written" | "nothingUsable";
      readonly result: ConsolidationResult;
      /** Titles of our sheets; empty where none was written. */
      readonly titles: ReadonlyMap<SheetKey, string>;
      readonly notices: readonly Localized[];
    }
  | {
      readonly kind: "failed";
      readonly problem: ExcelProblem;
      /** Writing had begun: our own sheets may be updated in part, which running again makes whole. Nothing else was touched. */
      readonly begun: boolean;
    };

/** Runs the whole; never throws. */
export async function consolidateWorkbook(
  runtime: ExcelRuntime,
  request: WorkbookRequest,
): Promise<WorkbookOutcome> {
  const lock = new RunLock(request.identity);
  let begun = false;
  try {
    return await runLocked(runtime, request, lock, () => (begun = true));
  } catch (error) {
    const problem = explainError(error);
    await letGo(runtime, lock);
    return { kind: "failed", problem, begun };
  } finally {
    lock.end();
  }
}

/** A lock that cannot be taken away ends by itself, and does not hinder this page. */
const letGo = (runtime: ExcelRuntime, lock: RunLock): Promise<void> =>
  lock.abandon(runtime).catch(() => undefined);

interface Reading {
  readonly open: OpenWorkbook;
  readonly record: WrittenRecord | null;
}

async function runLocked(
  runtime: ExcelRuntime,
  request: WorkbookRequest,
  lock: RunLock,
  onBegin: () => void,
): Promise<WorkbookOutcome> {
  const reading = await runtime.run((context) => readLocked(context, lock));
  const { result, ignored } = consolidateReading(reading.open, request);
  const said = reading.open.manualCalculation ? [notices.manualCalculation] : [];
  if (!result.consolidation.units.some(({ reported }) => reported > 0)) {
    await lock.abandon(runtime);
    return { kind: "nothingUsable", result, titles: new Map(), notices: said };
  }
  const spec = layOutWorkbook(result, request.layout);
  const kept = keepOwnContent(spec, reading.open.snapshot, reading.record, ignored);
  refuseHindered(reading.open, kept);
  onBegin();
  const sheets = await ensure(runtime, reading.open, kept);
  await runtime.run((context) =>
    write(context, reading, kept, sheets, [
      { bytes: 1000, queue: (last) => putName(last, reading.open.names, workbookMark(spec.mark!)) },
      lock.release,
    ]),
  );
  const titles = new Map([...sheets].map(([key, { title }]) => [key, title]));
  return { kind: "written", result, titles, notices: [...said, ...tellTitles(kept, sheets)] };
}

async function readLocked(context: Excel.RequestContext, lock: RunLock): Promise<Reading> {
  let answerRecord: (() => WrittenRecord | null) | undefined;
  const open = await readSheets(context, {
    ...lock.escort,
    askFirst: (first) => {
      lock.escort.askFirst?.(first);
      answerRecord = askRecord(first);
    },
    askSecond: (second, survey) => {
      refuseNewer(survey.mark?.schema ?? LAYOUT_SCHEMA);
      lock.escort.askSecond?.(second, survey);
    },
  });
  lock.confirm();
  return { open, record: answerRecord?.() ?? null };
}

function refuseNewer(schema: number): void {
  if (schema > LAYOUT_SCHEMA) throw new Refusal("newerVersion", { version: schema });
}

/** A result, and the rows of the Điều chỉnh that have no effect. */
interface Consolidated {
  readonly result: ConsolidationResult;
  readonly ignored: readonly FindingDraft[];
}

function consolidateReading(open: OpenWorkbook, request: WorkbookRequest): Consolidated {
  const { catalogue, scope, files, sources } = request;
  const units = scope.kind === "set" ? scope.set.units : [];
  const adjusting = readAdjustments(open.snapshot, { catalogue, units });
  const sheets = open.snapshot.sheets.filter(
    ({ mark, name }) => (mark === null || mark === "form") && (sources === null || sources.includes(name)),
  );
  const read = readWorkbook({ file: null, mark: null, sheets }, request);
  // Where files are the sources, a workbook without a report of its own lacks nothing.
  const own = read.candidates.length === 0 && files.length > 0 ? [] : [read];
  const ignored = adjusting?.findings ?? [];
  const told = { file: null, mark: null, candidates: [], findings: [...open.findings, ...ignored] };
  const result = consolidate([...own, ...files, told], {
    ...request,
    adjustments: adjusting?.adjustments ?? [],
  });
  return { result, ignored };
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
  { specs, notes }: KeptSheets,
  sheets: OwnSheets,
  last: readonly Rider[],
): Promise<void> {
  const before = specs.flatMap(({ key }) => {
    const sheet = open.snapshot.sheets.find((one) => one.mark === key);
    const area = sheet ? areaBefore(sheet, key, record) : null;
    return area ? [[key, area] as const] : [];
  });
  const riders = [keepRecord({ areas: areasOf(specs), notes }), ...last];
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
