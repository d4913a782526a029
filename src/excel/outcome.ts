import type { Localized } from "../domain/finding/finding";
import { type ExcelProblem, explainError } from "./errors";
import { notices } from "./notices.data";
import type { WorkbookOutcome } from "./port";
import { WritingFailed } from "./writingFailed";

type Stopped = Extract<WorkbookOutcome, { readonly problem: ExcelProblem }>;

/** What to tell of a run that did not succeed: what stopped it, and where our sheets stand now. */
export function explainStopped(error: unknown): Stopped {
  const [cause, state] =
    error instanceof WritingFailed ? [error.cause, error.state] : [error, "untouched" as const];
  const problem = explainError(cause);
  const cancelled = problem.kind === "cancelled";
  return { kind: cancelled ? "cancelled" : "failed", problem: tellState(problem, state), state };
}

/** A cancelled run says by itself that all is as before, where it is. */
function tellState(problem: ExcelProblem, state: Stopped["state"]): ExcelProblem {
  const cancelled = problem.kind === "cancelled";
  if (state === "untouched" || (cancelled && state === "restored")) return problem;
  const said = notices[state];
  return { ...problem, message: cancelled ? said : join(problem.message, said) };
}

const join = (one: Localized, other: Localized): Localized => ({
  vi: `${one.vi} ${other.vi}`,
  en: `${one.en} ${other.en}`,
});
