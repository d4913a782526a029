import type { ExcelProblem } from "../../../excel/errors";
import type { AdjustmentChange, WorkbookOutcome } from "../../../excel/port";
import { amendOpening, goTo, showChecked, showOutcome } from "../changes";
import { say, sayProblem, word } from "../notice";
import type { NewAdjustment } from "../pane";
import { makeWorkbookRequest, writeTime } from "../request";
import { announce, change, guard, type Workplace, workOn } from "../workplace";
import { forgetRun, readAgain } from "./looking";

type Written = Extract<WorkbookOutcome, { readonly kind: "written" | "nothingUsable" }>;
type Stopped = Extract<WorkbookOutcome, { readonly kind: "cancelled" | "failed" }>;

/** Refusals whose words already say that nothing was changed. */
const SAY_UNTOUCHED: readonly ExcelProblem["kind"][] = ["sheetProtected", "structureProtected", "nameTaken"];

/** Consolidates and writes, with changes of the Điều chỉnh in the same run; true once it is written. */
export async function consolidate(place: Workplace, adjusting?: AdjustmentChange): Promise<boolean> {
  const { store, deps, inputs, chores } = place;
  let written = false;
  await workOn(place, { kind: "consolidating", step: "reading" }, async ({ signal, show }) => {
    await readAgain(place, show);
    const began = inputs.count;
    const outcome = await deps.port.consolidate(makeWorkbookRequest(store.get(), deps, adjusting), {
      signal,
      onStep: (step) => show({ kind: "consolidating", step }),
    });
    if ("problem" in outcome) return tellStopped(place, outcome);
    written = outcome.kind === "written";
    chores.look = began !== inputs.count;
    takeResult(place, outcome, { stale: chores.look, adjusted: adjusting !== undefined });
    // Who adjusts a figure stays where they are. A sheet that cannot be shown now is no failure of the run.
    if (written && !adjusting) await deps.port.show("summary");
  });
  return written;
}

/** Adds rows to the Điều chỉnh with today's date; true once they are written. */
export async function adjust(place: Workplace, rows: readonly NewAdjustment[]): Promise<boolean> {
  const when = writeTime(place.deps.clock()).slice(0, "2024-12-05".length);
  let written = false;
  await guard(place, async () => {
    written = await consolidate(place, { add: rows.map((row) => ({ ...row, when })), withdraw: [] });
  });
  return written;
}

interface Taking {
  readonly stale: boolean;
  readonly adjusted: boolean;
}

function takeResult(place: Workplace, outcome: Written, { stale, adjusted }: Taking): void {
  const { result, candidates, otherSheets, notices, typedNotes, before, titles, undoable } = outcome;
  change(place, showChecked({ result, candidates, otherSheets, notices, typedNotes }));
  if (outcome.kind === "nothingUsable") {
    announce(place, say("warning", "nothingUsable"));
  } else {
    change(place, showOutcome({ result, before, written: true, stale }));
    change(place, amendOpening({ titles, undoable }));
    if (!adjusted) change(place, goTo("result", true));
    announce(place, tellWritten(outcome, adjusted));
  }
  for (const text of notices) announce(place, { tone: "info", text });
}

function tellWritten({ result, undoable }: Written, adjusted: boolean): ReturnType<typeof say> {
  if (adjusted) return say("success", "adjusted", {}, undoable ? "undo" : undefined);
  const { indicators } = result.consolidation;
  const good = indicators.filter(({ status }) => status === "met" || status === "exceeded").length;
  // The section of the result, which is shown now, offers to undo by itself.
  return say("success", "written", { good, all: indicators.length });
}

function tellStopped(place: Workplace, { kind, problem, state }: Stopped): void {
  if (kind === "cancelled" && state !== "unfinished")
    return announce(place, { tone: "info", text: problem.message });
  const isSaid = state === "untouched" && SAY_UNTOUCHED.includes(problem.kind);
  const offer = state === "unfinished" ? "restore" : "retry";
  announce(place, sayProblem(problem, isSaid ? null : word(state), offer));
  if (state === "unfinished")
    change(place, amendOpening({ unfinished: { since: place.deps.clock().toISOString() } }));
}

/** Takes the last run back. */
export async function undo(place: Workplace): Promise<void> {
  await workOn(place, { kind: "undoing" }, async () => {
    const attempt = await place.deps.port.undo();
    if (!attempt.ok) return announce(place, sayProblem(attempt.problem, null, "retry"));
    forgetRun(place);
    change(place, showOutcome(null));
    announce(place, say("success", "undone"));
    place.chores.look = true;
  });
}

/** Puts our sheets back as they were before a run that was cut off. */
export async function restore(place: Workplace): Promise<void> {
  await workOn(place, { kind: "restoring" }, async () => {
    const attempt = await place.deps.port.restore();
    if (!attempt.ok) return announce(place, sayProblem(attempt.problem, word("unfinished"), "restore"));
    forgetRun(place);
    announce(place, say("success", "putBack"));
    place.chores.look = true;
  });
}
