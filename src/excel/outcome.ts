import { joined } from "../texts/localized";
import { type ExcelProblem, explainError } from "./errors";
import { notices } from "./notices.data";
import type { WorkbookOutcome } from "./port";
import { WritingFailed } from "./write/writingFailed";

type Stopped = Extract<WorkbookOutcome, { readonly problem: ExcelProblem }>;

/** What stopped a run, and where our sheets stand now, which the pane puts in words of its own. */
export function explainStopped(error: unknown): Stopped {
  const { cause, state } = readFailure(error);
  const problem = explainError(cause);
  if (problem.kind !== "cancelled") return { kind: "failed", problem, state };
  // What a cancelled run says of the workbook holds only where all is as before.
  const message = state === "unfinished" ? notices.stopped : problem.message;
  return { kind: "cancelled", problem: { ...problem, message }, state };
}

/** What stopped anything else that writes our sheets, with where they stand now in the same message. */
export function explainAttempt(error: unknown): ExcelProblem {
  const { problem, state } = explainStopped(error);
  return state === "untouched"
    ? problem
    : { ...problem, message: joined([problem.message, notices[state]], " ") };
}

const readFailure = (error: unknown) =>
  error instanceof WritingFailed
    ? { cause: error.cause, state: error.state }
    : { cause: error, state: "untouched" as const };
