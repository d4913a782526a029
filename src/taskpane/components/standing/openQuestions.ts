import type { RunQuestions } from "../../../excel/port";
import type { PaneState } from "../../state/pane";

/** What the officer is asked: by a run that waits, or by a look that has found hand edits; `null` where nothing is open. */
export function openQuestions({ asked, checked }: PaneState): RunQuestions | null {
  if (asked) return asked.questions;
  const { standing } = checked ?? {};
  return standing && standing.edits.length + standing.typedOver.length > 0 ? standing : null;
}
