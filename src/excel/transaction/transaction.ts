/**
 * All or nothing. A run that writes
 *
 * 1. keeps an image of our sheets as they stand in the workbook itself, with what it is about to do (`saveImage`);
 * 2. makes the sheets that are missing, writes them all, and says with its very last calls that it is over (`writeTargetState`);
 * 3. where anything fails or the officer stops it, reads the workbook anew and writes the image back (`putBack`).
 *
 * The image stays for Hoàn tác until the next run. It needs nothing of the page's memory, so that a run that was cut off can be
 * put back by another page, or after Excel was restarted.
 */
import type { Area } from "../../model/snapshot";
import type { SheetKey, SheetSpec } from "../../sheets/spec";
import { type BeforeImage, ownNames, parseImage, takeImage } from "./beforeImage";
import { calculateSheets } from "../write/calculating";
import { queueEdited } from "./editedMeanwhile";
import { Refusal } from "../refusal";
import { type TargetState, targetStateOf } from "./targetState";
import { refuseProtected } from "./writeGuards";
import { putName } from "../write/names";
import { queuePageFit } from "../write/page";
import { packLoads, syncLoads } from "../payload";
import type { Watch } from "../port";
import { type Reading, readOpen } from "../read/reading";
import { lockOf, confirmLock, renewLock, releaseLock, type RunIdentity } from "./runLock";
import type { ExcelRuntime } from "../runtime";
import { stylesOf } from "../write/sheetStyles";
import type { TransactionState, Writing } from "../stored/transactionState";
import { MARK_NAME } from "../../sheets/mark";
import { refuseCancelled } from "../watching";
import { putText } from "../stored/workbookTexts";
import type { OwnSheets, BatchItem } from "../runTypes";
import { ensureSheets, planTitles, writeSheets } from "../write/writeSheets";
import { areaBefore, areasOf } from "../stored/writtenAreas";
import { keepRecord } from "../stored/writtenRecord";
import { dropXmlTexts, namespaceOf, putXmlText, readXmlText } from "../stored/xmlTexts";

/** An image that is kept, and the state under which it can be put back. */
export interface SavedImage {
  readonly image: BeforeImage;
  readonly state: TransactionState & { readonly writing: Writing };
}

const namesIn = (specs: readonly SheetSpec[]): string[] =>
  specs.flatMap(({ names = [] }) => names.map(({ name }) => name));

/** The image of our sheets, and what is about to be written over them. */
export function planImage(
  reading: Reading,
  specs: readonly SheetSpec[],
  { session, run }: RunIdentity,
  since: Date,
): SavedImage {
  const { open, state } = reading;
  const names = [...new Set([...state.names, ...namesIn(specs)])];
  const image = takeImage(reading, specs, ownNames(names));
  const planned = planTitles(specs, open);
  const known = new Set(open.sheets.map(({ key }) => key));
  const writing: Writing = {
    session,
    run,
    since: since.toISOString(),
    areas: areasOf(specs),
    titles: [...planned].filter(([key]) => !known.has(key)).map(([, title]) => title),
    former: { image: state.image, looks: state.looks, names: state.names, undone: state.undone },
  };
  return { image, state: { image: run, looks: state.looks, names, writing } };
}

/** Keeps the image in the workbook, in one request and one more for each further 4 MB. Texts of runs before the last are dropped. */
export async function saveImage(
  context: Excel.RequestContext,
  { open: { parts }, texts, state }: Reading,
  { image, state: next }: SavedImage,
  specs: readonly SheetSpec[],
  identity: RunIdentity,
): Promise<void> {
  const { run } = next.writing;
  const looks = Object.fromEntries(specs.map((spec) => [spec.key, stylesOf(spec)]));
  const items = [
    ...dropXmlTexts(parts, keptBy(state)),
    ...putXmlText(namespaceOf("before", run), JSON.stringify(image)),
    ...putXmlText(namespaceOf("looks", run), JSON.stringify(looks)),
    ...keepState(next, texts),
  ];
  await syncLoads(context, packLoads(items), ({ queue }) => queue(context), {
    head: (load) => confirmLock(load, identity),
  });
}

/** Namespaces of the texts that a state refers to. */
const keptBy = ({ image, looks }: Pick<TransactionState, "image" | "looks">): string[] => [
  ...(image === null ? [] : [namespaceOf("before", image)]),
  ...(looks === null ? [] : [namespaceOf("looks", looks)]),
];

/** A workbook in which nothing is kept, and nothing being written, needs no state. */
export function keepState(state: TransactionState, texts: Reading["texts"]): BatchItem[] {
  return putText(
    texts,
    "state",
    (state.image ?? state.looks ?? state.writing) ? JSON.stringify(state) : null,
  );
}

/** What writing needs to know besides the target state. */
export interface WriteJob {
  readonly now: Reading;
  readonly target: TargetState;
  /** The run that holds the lock, or a page that has taken it over to put the run back. */
  readonly identity: RunIdentity;
  /** How far a run that is taken back has written. */
  readonly areas?: Writing["areas"];
  /** What holds when all is written. */
  readonly state: TransactionState;
  readonly watch?: Watch;
  /** Refuse where officers have typed since `now` was read; otherwise it is written over. */
  readonly refuseEdited?: boolean;
  /** Called before the first cell of a sheet that was there already is changed. */
  readonly onTouch?: () => void;
  /** Ride along with the very last calls. */
  readonly items?: readonly BatchItem[];
}

/** Makes our sheets what they are to be; its last calls say that the writing is over. */
export async function writeTargetState(context: Excel.RequestContext, job: WriteJob): Promise<OwnSheets> {
  const { now, target, state, watch = {}, onTouch, items = [] } = job;
  const { open, texts } = now;
  const head = (load: Excel.RequestContext): void => confirmLock(load, job.identity);
  const before = areasBefore(job);
  const refuseEdited = job.refuseEdited ? queueEdited(context, open, target.specs, before) : () => undefined;
  if (target.gone.length > 0) {
    await context.sync();
    refuseEdited();
  }
  await removeSheets(context, target.gone, head);
  refuseCancelled(watch);
  if (target.specs.length > 0) head(context);
  const sheets = await ensureSheets(context, target.specs, open);
  if (target.specs.length > 0) refuseEdited();
  refuseCancelled(watch);
  onTouch?.();
  const fit = queuePageFit(target.specs, sheets);
  await writeSheets(context, {
    specs: target.specs,
    sheets,
    names: open.names,
    before,
    head,
    beforeLoad: () => refuseCancelled(watch),
    items: [
      nameItem(now, target),
      ...(open.manualCalculation ? [calculateSheets(sheets)] : []),
      ...keepRecord(target.record, texts),
      ...keepState(state, texts),
      ...items,
      fit,
    ],
  });
  fit.learn();
  return sheets;
}

/** What our sheets may hold that is not written again. */
function areasBefore({ now: { open, record }, target, areas = {} }: WriteJob): ReadonlyMap<SheetKey, Area> {
  const known = target.specs.flatMap(({ key }): [SheetKey, Area][] => {
    const area = areaBefore(open, key, areas[key] ?? record?.areas[key] ?? null);
    return area ? [[key, area]] : [];
  });
  return new Map(known);
}

async function removeSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  head: (load: Excel.RequestContext) => void,
): Promise<void> {
  if (ids.length === 0) return;
  head(context);
  ids.forEach((id) => context.workbook.worksheets.getItemOrNullObject(id).delete());
  await context.sync();
}

function nameItem({ open }: Reading, { mark, names }: TargetState): BatchItem {
  const hidden = { name: MARK_NAME, formula: mark ?? "", hidden: true };
  return {
    bytes: 1000 + 600 * names.size,
    queue: (context) => {
      const drop = (name: string): void => context.workbook.names.getItemOrNullObject(name).delete();
      if (mark !== null) putName(context, open.names, hidden);
      else if (open.names.has(MARK_NAME)) drop(MARK_NAME);
      for (const [name, formula] of names)
        if (formula === null) drop(name);
        else putName(context, open.names, { name, formula, hidden: false });
    },
  };
}

/** How a run is put back. */
interface PutBackOptions {
  /** Another run goes on under the lock. */
  readonly keepLock?: boolean;
  /** The run has come no further than making sheets: those that were there stand as they did. */
  readonly untouched?: boolean;
}

/** Puts our sheets back as an image shows them, whatever has become of them since; throws where that fails too. */
export async function putBack(
  runtime: ExcelRuntime,
  { image, state }: SavedImage,
  identity: RunIdentity,
  { keepLock = false, untouched = false }: PutBackOptions = {},
): Promise<void> {
  const { former, titles, areas, run } = state.writing;
  const now = await runtime.run((context) => readOpen(context, { formats: null }));
  const whole = targetStateOf(image, now.open, { titles, names: state.names, areas });
  const target = untouched ? { ...whole, specs: [] } : whole;
  refuseProtected(now.open, target.specs);
  if (isReleased(now, identity))
    await runtime.run(async (context) => {
      renewLock(context, identity);
      await context.sync();
    });
  const isItsLock = now.open.parts.has(lockOf(run));
  await runtime.run((context) =>
    writeTargetState(context, {
      now,
      target,
      identity,
      areas,
      state: { ...former, writing: null },
      items: [
        ...dropXmlTexts(now.open.parts, keptBy(former)),
        ...(isItsLock && !keepLock ? [releaseLock(run)] : []),
      ],
    }),
  );
}

/** Everything was written and the lock released with it, though the answer says otherwise. */
const isReleased = ({ state, open }: Reading, { run }: RunIdentity): boolean =>
  state.writing === null && state.image === run && !open.parts.has(lockOf(run));

/** The image that a workbook keeps of what stood before the run that `state` names; `null` where it is gone. */
export async function loadImage(
  context: Excel.RequestContext,
  { open: { parts }, state }: Pick<Reading, "open" | "state">,
): Promise<BeforeImage | null> {
  if (state.image === null) return null;
  return parseImage(await readXmlText(context, parts, namespaceOf("before", state.image)));
}

/** The same, where Hoàn tác or Khôi phục cannot do without it. */
export async function requireImage(runtime: ExcelRuntime, reading: Pick<Reading, "open" | "state">) {
  const image = await runtime.run((context) => loadImage(context, reading));
  if (!image) throw new Refusal("imageLost");
  return image;
}
