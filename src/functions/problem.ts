import { printDecimal } from "../text/exact/print";
import type { Language, Localized } from "../model/finding";
import type { CellError } from "../model/snapshot";
import { fillLabel } from "../sheets/fillLabel";
import { reasons } from "./reasons.data";

/** Errors that a custom function can answer; only `#VALUE!` and `#N/A` show a reason. */
export type ProblemCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Why there is no answer: the error that Excel shows, and the reason beside it. */
export interface Problem {
  readonly error: ProblemCode;
  readonly reason: Localized;
}

/** What a cell of the answer holds; nothing is "", never `null`, which Excel would show as 0. */
export type Answer = number | string | Problem;

/** Nothing to answer: the figure is missing. */
export const BLANK = "";

/** What fills a reason; a number is written as its language does. */
type Params = Readonly<Record<string, string | number>>;

/** A problem from the list of reasons, with its `{x}` filled. */
export function problem(name: keyof typeof reasons, params: Params = {}): Problem {
  const { error, ...texts } = reasons[name];
  return { error, reason: { vi: fill(texts, params, "vi"), en: fill(texts, params, "en") } };
}

function fill(texts: Localized, params: Params, language: Language): string {
  const written = Object.entries(params).map(([key, value]): [string, string] => [
    key,
    typeof value === "number" ? printDecimal(value, language) : value,
  ]);
  return fillLabel(texts[language], Object.fromEntries(written));
}

/** The problem of a cell that is itself an error: the same error where a function may answer it, else `#VALUE!` naming it. */
export function inputProblem({ error }: CellError): Problem {
  const { reason } = problem("inputError", { error });
  return { error: isProblemCode(error) ? error : "#VALUE!", reason };
}

/** Whether an answer is a problem. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === "object" && answer !== null && "reason" in answer;
}

function isProblemCode(error: string): error is ProblemCode {
  return ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"].includes(error);
}
