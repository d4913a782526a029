import { readFileSync } from "node:fs";
import type { Language } from "../../model/finding";
import {
  filledText,
  type JsonProblem,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Shape,
  where,
  formatProblem,
} from "../../text/json/shape";
import type { PlanAnswer } from "../../plans/plan";
import { questionCodes } from "../../plans/questionTexts.data";
import { UsageError } from "../usageError";
import { formatSystemError } from "../terminal/wording";

const place: Shape = (value, path) =>
  typeof value === "string"
    ? filledText(value, path)
    : objectOf({ cell: filledText, sheet: optional(filledText) })(value, path);

const answered = where(
  (value) => typeof value === "string" || (typeof value === "number" && Number.isFinite(value)),
  {
    vi: "chữ hoặc số",
    en: "a text or a number",
  },
);

/** One of `choice` and `value` is given. */
const answer: Shape = (value, path) => {
  const wrong = objectOf({
    code: oneOf(questionCodes),
    at: optional(place),
    choice: optional(filledText),
    value: optional(answered),
  })(value, path);
  const { choice, value: own } = (value ?? {}) as Partial<PlanAnswer>;
  if (wrong.length > 0 || choice !== undefined || own !== undefined) return wrong;
  return [{ path, value, expected: { vi: '"choice" hoặc "value"', en: '"choice" or "value"' } }];
};

/** Reads the answers of a file; throws a misuse that names everything wrong in it. */
export function readAnswers(path: string, language: Language): readonly PlanAnswer[] {
  const json = parse(path, read(path, language));
  const problems: readonly JsonProblem[] = listOf(answer)(json, "");
  if (problems.length === 0) return json as readonly PlanAnswer[];
  const lines = problems.map((problem) => `  ${formatProblem(problem)[language]}`).join("\n");
  throw new UsageError("invalidFile", { path, problems: lines });
}

function read(path: string, language: Language): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === "ENOENT") throw new UsageError("absentFile", { path });
    throw new UsageError("notReadable", { path, reason: formatSystemError(error, language) });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError("notJson", { path, reason: error.message });
    throw error;
  }
}
