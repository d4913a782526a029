/**
 * Consolidates the open workbook.
 *
 * 1. Every sheet is read, under a lock that keeps a second run away; a run that was cut off before is put back first.
 * 2. Sheets that are not ours, and readings of files, are the sources; the Điều chỉnh is ours and adjusts them.
 * 3. The domain consolidates, the sheets are laid out, and what officers typed into them is carried over.
 * 4. What would make writing fail is looked for first; then our sheets are made or updated in place, all or nothing.
 */
import type { Localized } from "../model/finding";
import { parseMark } from "../sheets/mark";
import { sameSettings } from "../sheets/settings";
import type { SheetSpec } from "../sheets/spec";
import { type Consolidated, consolidateOpen } from "./checkWorkbook";
import { isAsking } from "./standingState";
import {
  refuseProtected,
  refuseInTheWay,
  refuseOther,
  refuseOtherEdits,
  refuseUnreadableDetail,
} from "./transaction/writeGuards";
import { workbookMark } from "./write/names";
import { notices } from "./notices.data";
import { fillWords } from "./words";
import { isPaperRefused, sheetsNotFitted } from "./write/page";
import { Refusal } from "./refusal";
import { readableSettings } from "./opening";
import { explainStopped } from "./outcome";
import { keepOwnContent } from "./kept/ownContent";
import type { Checked, RunQuestions, Watch, WorkbookOutcome, WorkbookRequest } from "./port";
import { type Reading, readLocked } from "./read/reading";
import type { KnownMerges } from "./read/readSheets";
import { putBackUnfinished } from "./transaction/restoreWorkbook";
import type { ExcelRuntime } from "./runtime";
import { RunLock } from "./transaction/runLock";
import { transact } from "./transaction/transact";
import { stepTo } from "./watching";
import type { OwnSheets } from "./runTypes";
import { areasOf } from "./stored/writtenAreas";
import { contentsOf } from "./stored/writtenContents";
import { rowsOf } from "./stored/writtenRecord";

/** The lock of a run, and where it notes merges, so that a look after an edit need not ask for them and clear the user's undo list. */
interface RunHold {
  readonly lock: RunLock;
  readonly areas?: KnownMerges["areas"];
}

/** Runs the whole; never throws. */
export async function consolidateWorkbook(
  runtime: ExcelRuntime,
  request: WorkbookRequest,
  watch: Watch = {},
  areas?: KnownMerges["areas"],
): Promise<WorkbookOutcome> {
  const lock = new RunLock(request.identity);
  try {
    return await runLocked(runtime, request, watch, { lock, areas });
  } catch (error) {
    const outcome = explainStopped(error);
    await letGo(runtime, lock);
    return outcome;
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
  under: RunHold,
): Promise<WorkbookOutcome> {
  const { lock } = under;
  const reading = await readWhole(runtime, request, watch, under);
  await refuseOtherSettings(reading, request);
  refuseUnreadableDetail(reading.open, reading.record);
  stepTo("consolidating", watch);
  const consolidated = await consolidateOpen(reading, request, request);
  const { checked } = consolidated;
  refuseOtherEdits(checked);
  const questions = openQuestions(checked, request);
  if (questions) {
    await lock.abandon(runtime);
    return { ...checked, kind: "asks", questions };
  }
  const before = reading.record?.rows ?? null;
  if (!checked.result.consolidation.units.some(({ reported }) => reported > 0)) {
    await lock.abandon(runtime);
    const undoable = reading.state.image !== null;
    return { ...checked, kind: "nothingUsable", titles: new Map(), before, undoable };
  }
  stepTo("preparing", watch);
  const target = await prepareTargetState(reading, request, consolidated);
  refuseProtected(reading.open, target.specs);
  const sheets = await transact(runtime, { reading, target, identity: request.identity, watch });
  const titles = new Map([...sheets].map(([key, { title }]) => [key, title]));
  const paper = isPaperRefused() ? [notices.paper] : [];
  const said = [
    ...checked.notices,
    ...consolidated.ended,
    ...tellTitles(target.specs, sheets),
    ...paper,
    ...tellPages(),
    ...tellLeft(target.left),
  ];
  return { ...checked, notices: said, kind: "written", titles, before, undoable: true };
}

/** Stops where somebody else has changed the settings meanwhile: the run would write what nobody has chosen any more. */
async function refuseOtherSettings({ texts }: Reading, { known }: WorkbookRequest): Promise<void> {
  const held = known ? await readableSettings(texts) : null;
  if (known && held && !sameSettings(held, known)) throw new Refusal("otherSettings");
}

/** What the officer has not decided yet, or decided when something else stood there; `null` where nothing is in the way. */
function openQuestions({ standing }: Checked, { told }: WorkbookRequest): RunQuestions | null {
  if (!standing || !isAsking(standing)) return null;
  const { edits, typedOver, lost, catalogue } = standing;
  const questions: RunQuestions = { edits, typedOver, lost, catalogue };
  if (catalogue === null && told && JSON.stringify(told.asked) === JSON.stringify(questions)) return null;
  return questions;
}

/** The workbook as it stands, once a run that was cut off has been put back. */
async function readWhole(
  runtime: ExcelRuntime,
  { identity }: Pick<WorkbookRequest, "identity">,
  watch: Watch,
  { lock, areas }: RunHold,
): Promise<Reading> {
  stepTo("reading", watch);
  const read = () => runtime.run((context) => readLocked(context, lock, runtime, areas));
  const reading = await read();
  if (!(await putBackUnfinished(runtime, reading, { identity, watch }))) return reading;
  stepTo("reading", watch);
  return read();
}

async function prepareTargetState(
  { open, record }: Reading,
  request: WorkbookRequest,
  { checked, planned, ignored }: Consolidated,
) {
  const spec = await request.engine.layOut(checked.result, request.layout);
  refuseOther(open, spec.mark === null ? null : parseMark(spec.mark));
  const { indicators } = request.catalogue;
  const before = { snapshot: open.snapshot, record, ignored, planned, indicators };
  const { specs, notes, left } = keepOwnContent(spec, before);
  refuseInTheWay(open, specs, record);
  return {
    specs,
    left,
    gone: [],
    mark: spec.mark === null ? null : workbookMark(spec.mark).formula,
    names: new Map<string, string | null>(),
    record: {
      areas: areasOf(specs),
      notes,
      rows: rowsOf(checked.result),
      entries: contentsOf(specs, checked.result, record),
    },
  };
}

/** Notes whose row is gone are said in full: they stand nowhere else but behind Hoàn tác. */
function tellLeft(left: Readonly<Record<string, string>>): Localized[] {
  const list = Object.entries(left)
    .map(([number, note]) => `${number}. ${note}`)
    .join("\n");
  return list === "" ? [] : [fillWords(notices.notesLeft, { list })];
}

function tellPages(): Localized[] {
  const sheets = sheetsNotFitted().join(", ");
  return sheets === "" ? [] : [fillWords(notices.pages, { sheets })];
}

function tellTitles(specs: readonly SheetSpec[], sheets: OwnSheets): Localized[] {
  return specs.flatMap(({ key, title }): Localized[] => {
    const own = sheets.get(key);
    if (!own?.fresh || own.title === title) return [];
    return [fillWords(notices.otherTitle, { title, given: own.title })];
  });
}
