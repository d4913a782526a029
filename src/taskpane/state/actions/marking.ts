import type { Localized } from "../../../model/finding";
import type { Attempt } from "../../../excel/port";
import { say, sayProblem } from "../notice";
import type { Work } from "../pane";
import { amendOpening } from "../changes";
import { announce, change, type Workplace, workOn } from "../workplace";

/** Something that Excel is asked to do and that answers with what it did. */
export async function askExcel(
  place: Workplace,
  work: Work,
  ask: () => Promise<Attempt<Localized>>,
): Promise<void> {
  await workOn(place, work, async () => {
    const attempt = await ask();
    if (attempt.ok) announce(place, { tone: "success", text: attempt.value });
    else announce(place, sayProblem(attempt.problem, null, "retry"));
  });
}

/** Takes away what the workbook keeps for this tool alone; what was said before of undoing holds no more. */
export async function clean(place: Workplace, marks: boolean): Promise<void> {
  await workOn(place, { kind: "cleaning" }, async () => {
    const attempt = await place.deps.port.clean(marks);
    if (!attempt.ok) return announce(place, sayProblem(attempt.problem, null, "retry"));
    change(place, amendOpening({ undoable: false, undone: false, rows: null }));
    change(place, (state) => ({ ...state, startup: state.startup ? false : state.startup }));
    announce(place, { tone: "success", text: attempt.value, lasting: true });
    // Choices that wait to be saved would stand in the workbook again at once.
    place.chores.save = false;
    // What our sheets say is known from the workbook alone, which has less to tell now.
    place.chores.look = true;
  });
}

/** Finds out about the Excel that the add-in runs in. */
export async function runSelfTest(place: Workplace, keep = false): Promise<void> {
  await workOn(place, { kind: "testing" }, async ({ signal }) => {
    const attempt = await place.deps.port.selfTest({ signal }, keep);
    if (signal.aborted) return announce(place, say("info", "stopped", { done: "" }));
    if (!attempt.ok) return announce(place, sayProblem(attempt.problem, null, "retry"));
    change(place, (state) => ({ ...state, selfTest: attempt.value }));
  });
}
