import type { Localized } from "../../../model/finding";
import type { Attempt } from "../../../excel/port";
import { say, sayProblem } from "../notice";
import type { Work } from "../pane";
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

/** Finds out about the Excel that the add-in runs in. */
export async function runSelfTest(place: Workplace, keep = false): Promise<void> {
  await workOn(place, { kind: "testing" }, async ({ signal }) => {
    const attempt = await place.deps.port.selfTest({ signal }, keep);
    if (signal.aborted) return announce(place, say("info", "stopped", { done: "" }));
    if (!attempt.ok) return announce(place, sayProblem(attempt.problem, null, "retry"));
    change(place, (state) => ({ ...state, selfTest: attempt.value }));
  });
}
