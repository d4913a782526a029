import type { Language } from "../../model/finding";
import { filledText, listOf, objectOf, oneOf, optional, type Shape, where } from "../../text/json/shape";
import type { PlanAnswer } from "../../plans/plan";
import { questionCodes } from "../../plans/questionTexts.data";
import { loadJson, refuseContent } from "../sources/sources";

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
  const json = loadJson(path, language);
  const problems = listOf(answer)(json, "");
  return problems.length === 0 ? (json as readonly PlanAnswer[]) : refuseContent(path, problems, language);
}
