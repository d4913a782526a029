import type { Adjustment } from "../../../model/adjustment";
import type { Finding } from "../../../model/finding";
import { factOf } from "../../../pooling/confirmations";
import { isWithoutTarget } from "../../../texts/status.data";
import type { ExcelProblem } from "../../../excel/errors";
import type {
  AdjustmentChange,
  Opening,
  RoundsChange,
  RunAnswers,
  WorkbookOutcome,
} from "../../../excel/port";
import { amendOpening, goTo, markStale, settle, showChecked, showOutcome } from "../changes";
import { makeNotice, noticeText } from "../laterNotice";
import { problemNotice } from "../notice";
import type { TaskTools } from "../taskRunner";
import type { NewAdjustment } from "../pane";
import { makeWorkbookRequest, formatTime } from "../request";
import { takeQuestions, useCatalogue } from "./catalogueEdits";
import { announce, change, guard, type Workplace, workOn } from "../workplace";
import { meetSettings } from "./deciding";
import { readFilesAgain } from "./looking";

type Written = Extract<WorkbookOutcome, { readonly kind: "written" | "nothingUsable" }>;
type Stopped = Extract<WorkbookOutcome, { readonly kind: "cancelled" | "failed" }>;

/** Refusals whose words already say that nothing was changed. */
const SAY_UNTOUCHED: readonly ExcelProblem["kind"][] = ["sheetProtected", "structureProtected", "nameTaken"];

/** Consolidates and writes, with changes of the Điều chỉnh in the same run; true once it is written. */
export async function consolidate(
  place: Workplace,
  adjusting?: AdjustmentChange,
  told?: RunAnswers,
  rounding?: RoundsChange,
): Promise<boolean> {
  const { store, deps, inputs, chores, kept } = place;
  let written = false;
  await workOn(place, { kind: "consolidating", step: "reading" }, async ({ signal, show }) => {
    await readFilesAgain(place, { show, signal });
    let began = inputs.count;
    const run = (): Promise<WorkbookOutcome> =>
      deps.port.consolidate(
        {
          ...makeWorkbookRequest(store.get(), deps, signal, {
            ...(adjusting && { adjusting }),
            ...(rounding && { rounding }),
          }),
          ...(told && { told }),
          ...(kept.settings && { known: kept.settings }),
        },
        { signal, onStep: (step) => show({ kind: "consolidating", step }) },
      );
    const begun = await run();
    // What somebody else has chosen meanwhile holds for this run too: it begins anew with both sides' choices.
    const isOther = await seeOtherSettings(place, begun, { signal, show });
    began = isOther ? inputs.count : began;
    const first = isOther ? await run() : begun;
    // A Danh mục that was changed by hand is the catalogue in force: the run begins anew with it.
    const isChanged = first.kind === "asks" && first.questions.catalogue?.kind === "changed";
    if (isChanged) await useCatalogue(place, first.questions.catalogue, { signal, show });
    if (isChanged) began = inputs.count;
    const outcome = isChanged ? await run() : first;
    if ("problem" in outcome) return tellStopped(place, outcome);
    if (outcome.kind === "asks") return takeQuestions(place, outcome, adjusting);
    written = outcome.kind === "written";
    change(place, (state) => ({ ...state, asked: null }));
    chores.look = began !== inputs.count;
    takeResult(place, outcome, {
      stale: chores.look,
      adjusted: rounding ? "rounds" : kindOf(adjusting),
      stopped: signal.aborted,
    });
    // Who adjusts a figure stays where they are. A sheet that cannot be shown now is no failure of the run.
    if (written && rounding) await deps.port.show("rounds");
    else if (written && !adjusting) await deps.port.show("summary");
  });
  return written;
}

/** Takes in the settings that a run was refused for; `false` where it was not, or they cannot be read now. */
async function seeOtherSettings(
  place: Workplace,
  outcome: WorkbookOutcome,
  job: TaskTools,
): Promise<boolean> {
  if (!("problem" in outcome) || outcome.problem.kind !== "otherSettings") return false;
  const attempt = await place.deps.port.open();
  if (!attempt.ok || !attempt.value.settings) return false;
  await meetSettings(place, attempt.value.settings);
  await readFilesAgain(place, job);
  return true;
}

/** Adds rows to the Điều chỉnh with today's date; true once they are written. */
export async function adjust(place: Workplace, rows: readonly NewAdjustment[]): Promise<boolean> {
  const when = formatTime(place.deps.clock()).slice(0, "2024-12-05".length);
  let written = false;
  await guard(place, async () => {
    written = await consolidate(place, { add: rows.map((row) => ({ ...row, when })), withdraw: [] });
  });
  return written;
}

/** What tells that two adjustments were made with one form. */
const FORM = ["unit", "indicator", "reason", "document", "confirmedBy", "when"] as const;

/** Takes an adjustment back, and its other half: numerator and denominator of a rate are an adjustment each. */
export function withdraw(place: Workplace, adjustment: Adjustment): Promise<boolean> {
  const { checked, outcome } = place.store.get();
  const { adjustments = [] } = (checked ?? outcome)?.result.consolidation ?? {};
  const halves = adjustments.filter(
    (one) => one.field !== adjustment.field && FORM.every((key) => one[key] === adjustment[key]),
  );
  return consolidate(place, { add: [], withdraw: [adjustment, ...halves] });
}

/** Notes who has found a warning right, or takes the note back: in the sheet Kết quả kiểm tra, with the consolidation or not at all. */
export async function confirmFinding(
  place: Workplace,
  finding: Finding,
  by: string | null,
): Promise<boolean> {
  const { checked, outcome } = place.store.get();
  const result = (checked ?? outcome)?.result;
  if (!result) return false;
  const when = formatTime(place.deps.clock()).slice(0, "2024-12-05".length);
  const fact = factOf(finding, result.consolidation);
  const change =
    by === null ? { unconfirm: [{ ...fact, by: "", when }] } : { confirm: [{ ...fact, by, when }] };
  return consolidate(place, { add: [], withdraw: [], ...change });
}

const NOTHING_ASKED = { edits: [], typedOver: [], lost: [], catalogue: null } as const;

/** Key of what is said of it; `null` where the run has consolidated and no more. */
type Adjusted = "adjusted" | "confirmed" | "unconfirmed" | "rounds" | null;

function kindOf(adjusting: AdjustmentChange | undefined): Adjusted {
  if (!adjusting) return null;
  if (adjusting.add.length + adjusting.withdraw.length > 0) return "adjusted";
  return (adjusting.confirm ?? []).length > 0 ? "confirmed" : "unconfirmed";
}

interface Taking {
  readonly stale: boolean;
  /** What the run has changed besides the figures of the sources. */
  readonly adjusted: Adjusted;
  /** Somebody pressed Hủy when the last request was already with Excel. */
  readonly stopped: boolean;
}

function takeResult(place: Workplace, outcome: Written, { stale, adjusted, stopped }: Taking): void {
  const { result, candidates, otherSheets, notices, typedNotes, before, titles, undoable } = outcome;
  const { standing } = outcome;
  // What was asked before the run has been settled by it.
  const settled = standing && { standing: { ...standing, ...NOTHING_ASKED, holds: true } };
  change(place, showChecked({ result, candidates, otherSheets, notices, typedNotes, ...settled }));
  if (outcome.kind === "nothingUsable") {
    announce(place, makeNotice("warning", "nothingUsable"));
  } else {
    change(place, showOutcome({ result, before, written: true, stale }));
    change(place, amendOpening({ titles, undoable, undone: false, unfinished: null }));
    change(place, settle("restore"));
    if (!adjusted) change(place, goTo("result", true));
    announce(place, stopped ? tellTooLate(outcome) : tellWritten(outcome, adjusted));
  }
  for (const text of notices) announce(place, { tone: "info", text });
}

function tellWritten({ result, undoable }: Written, adjusted: Adjusted): ReturnType<typeof makeNotice> {
  if (adjusted) return makeNotice("success", adjusted, {}, undoable ? "undo" : undefined);
  const { indicators } = result.consolidation;
  const good = indicators.filter(({ status }) => status === "met" || status === "exceeded").length;
  // The section of the result, which is shown now, offers to undo by itself.
  const all = indicators.filter(({ status }) => !isWithoutTarget(status)).length;
  return makeNotice("success", "written", { good, all });
}

const tellTooLate = ({ undoable }: Written): ReturnType<typeof makeNotice> =>
  makeNotice("warning", "stoppedTooLate", {}, undoable ? "undo" : undefined);

function tellStopped(place: Workplace, { kind, problem, state }: Stopped): void {
  if (kind === "cancelled" && state !== "unfinished") {
    // The officer goes on at once; what the run takes away behind itself is still the pane's work.
    void place.activity.during(() => place.deps.port.settled());
    return announce(place, { tone: "info", text: problem.message });
  }
  const isSaid = state === "untouched" && SAY_UNTOUCHED.includes(problem.kind);
  const offer = state === "unfinished" ? "restore" : "retry";
  const notice = problemNotice(problem, isSaid ? null : noticeText(state), offer);
  if (state !== "unfinished") return announce(place, notice);
  announce(place, { ...notice, lasting: true });
  // What stands in the workbook is no result now.
  change(place, markStale);
  change(place, amendOpening({ unfinished: { since: place.deps.clock().toISOString() } }));
}

/** What the workbook says of itself after a run was taken or put back; what is surely so where it does not answer. */
async function seeAgain(place: Workplace, surely: Partial<Opening>): Promise<void> {
  const attempt = await place.deps.port.open();
  if (!attempt.ok) return change(place, amendOpening({ unfinished: null, ...surely }));
  const { titles, unfinished, undoable, undone = false, rows } = attempt.value;
  change(place, amendOpening({ titles, unfinished, undoable, undone, rows }));
}

/** Takes the last run back, or brings it again where it was taken back before. */
export async function undo(place: Workplace): Promise<void> {
  await workOn(place, { kind: "undoing" }, async () => {
    const attempt = await place.deps.port.undo();
    if (!attempt.ok) return announce(place, problemNotice(attempt.problem, null, "retry"));
    const wasUndone = place.store.get().opening?.undone === true;
    change(place, showOutcome(null));
    await seeAgain(place, { undoable: true, undone: !wasUndone });
    announce(place, makeNotice("success", wasUndone ? "redone" : "undone"));
    place.chores.look = true;
  });
}

/** Puts our sheets back as they were before a run that was cut off. */
export async function restore(place: Workplace): Promise<void> {
  await workOn(place, { kind: "restoring" }, async () => {
    const attempt = await place.deps.port.restore();
    if (!attempt.ok)
      return announce(place, problemNotice(attempt.problem, noticeText("unfinished"), "restore"));
    change(place, settle("restore"));
    await seeAgain(place, { undoable: false });
    announce(place, makeNotice("success", "putBack"));
    place.chores.look = true;
  });
}
