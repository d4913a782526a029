import { titleKey } from "../../model/address";
import { type ExcelProblem, explainError } from "../errors";
import { codeOf, locationOf, Refusal } from "../refusal";
import type { TargetState } from "./targetState";
import { yieldPaper } from "../write/page";
import type { Watch } from "../port";
import { type Reading, readOpen } from "../read/reading";
import { releaseLock, type RunIdentity } from "./runLock";
import type { ExcelRuntime } from "../runtime";
import { queueSurvey } from "../read/survey";
import {
  keepState,
  planImage,
  putBack,
  saveImage,
  type SavedImage,
  type WriteJob,
  writeTargetState,
} from "./transaction";
import { stateOf } from "../stored/transactionState";
import { queueLegacy, queueTexts } from "../stored/workbookTexts";
import { queueParts } from "../stored/xmlTexts";
import { stepTo } from "../watching";
import type { OwnSheets } from "../runTypes";
import { Slices } from "../write/slices";
import { WritingFailed } from "../write/writingFailed";

/** One writing of our sheets: all of it, or none. */
export interface Run {
  readonly reading: Reading;
  readonly target: TargetState;
  readonly identity: RunIdentity;
  readonly watch: Watch;
  /** Takes the last run back; where that one did so itself, it brings again what was taken back. */
  readonly undoes?: boolean;
}

/** Keeps an image, writes the target state, and puts the image back where that fails or is cancelled. Before anything is written, errors pass as they are. */
export async function transact(runtime: ExcelRuntime, run: Run): Promise<OwnSheets> {
  const { reading, target, identity, watch } = run;
  stepTo("saving", watch);
  const slices = new Slices();
  const saved = planImage(reading, target.specs, identity, identity.now);
  await slices.breathe();
  try {
    await runtime.run((context) => saveImage(context, reading, saved, target.specs, identity));
    stepTo("writing", watch);
  } catch (error) {
    await forgetImage(runtime, saved);
    throw error;
  }
  let untouched = true;
  try {
    return await writeAsOneStep(runtime, run, saved, () => (untouched = false));
  } catch (error) {
    return takeBack(runtime, run, saved, { cause: error, untouched });
  }
}

/** Nothing was written: the workbook must not say that it was. What cannot be told now is told at the next start, and does no harm. */
async function forgetImage(runtime: ExcelRuntime, { state }: SavedImage): Promise<void> {
  const forget = async (context: Excel.RequestContext): Promise<void> => {
    const [answerParts, answerLegacy] = [queueParts(context), queueLegacy(context)];
    await context.sync();
    const answer = queueTexts(context, { parts: answerParts(), legacy: answerLegacy() }, ["state"]);
    await context.sync();
    const texts = answer();
    if (stateOf(texts).writing?.run !== state.writing.run) return;
    keepState({ ...state.writing.former, writing: null }, texts).forEach(({ queue }) => queue(context));
    await context.sync();
  };
  await runtime.run(forget).catch(() => undefined);
}

/** Pages whose Excel has refused one step for a whole run (office-js #6711). */
const withoutMerging = new WeakSet<ExcelRuntime>();

const mayMerge = (runtime: ExcelRuntime): boolean =>
  runtime.runMerged !== undefined &&
  runtime.isSetSupported?.("ExcelApi", "1.20") === true &&
  !withoutMerging.has(runtime);

function writeAsOneStep(
  runtime: ExcelRuntime,
  run: Run,
  saved: SavedImage,
  onTouch: () => void,
): Promise<OwnSheets> {
  const { image, names, writing } = saved.state;
  const job: WriteJob = {
    now: run.reading,
    target: run.target,
    identity: run.identity,
    state: {
      image,
      looks: writing.run,
      names,
      writing: null,
      ...(run.undoes === true && run.reading.state.undone !== true && { undone: true }),
    },
    watch: run.watch,
    refuseEdited: true,
    onTouch,
    items: [releaseLock(run.identity.run)],
  };
  const write = (context: Excel.RequestContext) => writeTargetState(context, job);
  // Deleting a sheet has no undo and may not stand in a merged step.
  return isMerged(runtime, run) ? runtime.runMerged!(write) : runtime.run(write);
}

const isMerged = (runtime: ExcelRuntime, { target }: Run): boolean =>
  mayMerge(runtime) && target.gone.length === 0;

/** What has nothing to do with one undo step: whoever edits a cell, stops the run, takes it over or changes our sheets. */
const OTHER_CAUSES: readonly ExcelProblem["kind"][] = ["editing", "cancelled", "takenOver"];

/** A run that is to be one undo step may fail with any code (office-js #6711, #6255, #6491): it is then written in several steps. */
const mayFailForMerging = (cause: unknown): boolean =>
  !(cause instanceof Refusal) && !OTHER_CAUSES.includes(explainError(cause).kind);

/** So many titles are given up before Excel's refusal is told: it would refuse any. */
const MOST_HELD = 20;

async function takeBack(
  runtime: ExcelRuntime,
  run: Run,
  saved: SavedImage,
  { cause, untouched }: { readonly cause: unknown; readonly untouched: boolean },
): Promise<OwnSheets> {
  const inSteps = isMerged(runtime, run) && mayFailForMerging(cause);
  const known = run.reading.open.heldTitles ?? [];
  const held = known.length < MOST_HELD ? await findHeld(runtime, cause, saved).catch(() => null) : null;
  const again = inSteps || held !== null || yieldPaper(cause);
  run.watch.onStep?.("restoring");
  try {
    await putBack(runtime, saved, run.identity, { keepLock: again, untouched });
  } catch {
    // The first error is the one to tell; that putting back failed too is told by the state.
    throw new WritingFailed(cause, "unfinished");
  }
  if (!again) throw new WritingFailed(cause, "restored");
  if (inSteps) withoutMerging.add(runtime);
  const reading = await runtime.run((context) => readOpen(context, { formats: null, pageBreaks: true }));
  const heldTitles = [...known, ...(held === null ? [] : [held])];
  return transact(runtime, { ...run, reading: { ...reading, open: { ...reading.open, heldTitles } } });
}

/**
 * The title that Excel refused though no worksheet has it, as that of a chart sheet, which Office.js does not list. Sheets are made in
 * the order of their titles: it is the first of which there is none.
 */
async function findHeld(
  runtime: ExcelRuntime,
  cause: unknown,
  { state }: SavedImage,
): Promise<string | null> {
  if (codeOf(cause) !== "ItemAlreadyExists" || !/^WorksheetCollection\.add$/i.test(locationOf(cause)))
    return null;
  const { sheets } = await runtime.run(async (context) => {
    const answer = queueSurvey(context);
    await context.sync();
    return answer();
  });
  const listed = new Set(sheets.map(({ name }) => titleKey(name)));
  return state.writing.titles.find((title) => !listed.has(titleKey(title))) ?? null;
}
