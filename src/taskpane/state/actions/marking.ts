import type { Localized } from "../../../model/finding";
import type { Attempt } from "../../../excel/port";
import { listPlaces, type OtherEdits } from "../../../excel/standing";
import { makeNotice } from "../laterNotice";
import { problemNotice } from "../notice";
import type { Work } from "../pane";
import { amendOpening, settle } from "../changes";
import type { TaskTools } from "../taskRunner";
import { makeCheckRequest } from "../request";
import { announce, change, type Workplace, workOn } from "../workplace";
import { readFilesAgain, takeChecked } from "./looking";

/** Something that Excel is asked to do and that answers with what it did. */
export async function askExcel(
  place: Workplace,
  work: Work,
  ask: () => Promise<Attempt<Localized>>,
): Promise<void> {
  await workOn(place, work, async () => {
    const attempt = await ask();
    if (attempt.ok) announce(place, { tone: "success", text: attempt.value });
    else announce(place, problemNotice(attempt.problem, null, "retry"));
  });
}

/**
 * Takes away what the workbook keeps for this tool alone; what was said before of undoing holds no more. Refused while hand edits
 * wait for an answer: without the record of what was written they could not be told from the run's own figures.
 */
export async function clean(place: Workplace, marks: boolean): Promise<void> {
  await workOn(place, { kind: "cleaning" }, async (job) => {
    if (!(await isSettled(place, job))) return;
    job.show({ kind: "cleaning" });
    const attempt = await place.deps.port.clean(marks);
    if (!attempt.ok) return announce(place, problemNotice(attempt.problem, null, "retry"));
    const gone = { undoable: false, undone: false, rows: null };
    change(place, amendOpening({ ...gone, settingsUnreadable: undefined, settingsNewer: false }));
    change(place, settle("replaceSettings"));
    // Office may have refused to stop starting the tool: what holds is asked of it.
    const startup = await place.deps.port.startup();
    change(place, (state) => ({ ...state, startup }));
    announce(place, { tone: "success", text: attempt.value, lasting: true });
    // Choices that wait to be saved would stand in the workbook again at once.
    place.chores.save = false;
    // What our sheets say is known from the workbook alone, which has less to tell now.
    place.chores.look = true;
  });
}

/** Looks once more whether anything was changed in our sheets by hand since the last run; what was is told. */
async function isSettled(place: Workplace, job: TaskTools): Promise<boolean> {
  const { store, deps } = place;
  const { signal } = job;
  await readFilesAgain(place, job);
  job.show({ kind: "checking" });
  const attempt = await deps.port.check(makeCheckRequest(store.get(), deps, signal), { signal });
  if (signal.aborted) announce(place, makeNotice("info", "stopped", { done: "" }));
  else if (!attempt.ok) announce(place, problemNotice(attempt.problem, null, "retry"));
  if (signal.aborted || !attempt.ok) return false;
  takeChecked(place, attempt.value);
  const { standing, otherEdits } = attempt.value;
  const isEdited =
    standing && (standing.edits.length + standing.typedOver.length > 0 || standing.catalogue !== null);
  if (isEdited) announce(place, makeNotice("warning", "editedNotCleaned"));
  if (otherEdits) announce(place, makeNotice("warning", "otherEditedNotCleaned", tellOther(otherEdits)));
  return !isEdited && !otherEdits;
}

const tellOther = (edits: OtherEdits): Record<"year" | "cells", string> => ({
  year: edits.schoolYear,
  cells: listPlaces(edits),
});

/** Finds out about the Excel that the add-in runs in. */
export async function runSelfTest(place: Workplace, keep = false): Promise<void> {
  await workOn(place, { kind: "testing" }, async ({ signal }) => {
    const attempt = await place.deps.port.selfTest({ signal }, keep);
    if (signal.aborted) return announce(place, makeNotice("info", "stopped", { done: "" }));
    if (!attempt.ok) return announce(place, problemNotice(attempt.problem, null, "retry"));
    change(place, (state) => ({ ...state, selfTest: attempt.value }));
  });
}
