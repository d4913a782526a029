import { makeNotice } from "../laterNotice";
import { explainRefusal } from "../refusal";
import { announce, change, type Workplace, workOn } from "../workplace";

/** Holds a copy that was handed in against what the reports give now. */
export async function verifyCopy(place: Workplace, file: File): Promise<void> {
  const { store, deps } = place;
  const { name } = file;
  change(place, (state) => ({ ...state, verified: null }));
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name }, async ({ signal }) => {
    const { checked, outcome } = store.get();
    const result = checked?.result ?? outcome?.result;
    if (!result?.consolidation.units.some(({ reported }) => reported > 0))
      return announce(place, makeNotice("warning", "verifyNothing"));
    const answered = await deps.thread.verify(file, result, signal);
    if (answered.kind === "noAppendix")
      return announce(place, makeNotice("error", "verifyNoAppendix", { name }));
    if (answered.kind === "refused")
      return announce(
        place,
        makeNotice("error", "verifyUnreadable", { name, reason: explainRefusal(answered.failure) }),
      );
    const { verification } = answered;
    change(place, (state) => ({ ...state, verified: { name, verification, result } }));
  });
}
