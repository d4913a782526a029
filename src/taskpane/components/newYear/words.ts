import type { Indicator, TargetOperator } from "../../../model/indicator";
import { operatorOf } from "../../../plans/catalogue/target";
import type { Language } from "../../../model/finding";
import { formatNumber } from "../../../text/number/formatNumber";
import type { PlanAnswer, PlanQuestion } from "../../../plans/plan";
import { choiceTexts } from "./newYear.data";

/** Operators as they are printed. */
const SIGNS: Readonly<Record<TargetOperator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};

/** "≥ 34" in the reader's way of writing numbers; `null` where there is no target. */
export function formatTarget(indicator: Indicator, language: Language): string | null {
  const { target } = indicator;
  return target === null ? null : `${SIGNS[operatorOf(indicator)]} ${formatNumber(target, language)}`;
}

/** What a choice of a question says. */
export function formatChoice(
  { code }: Pick<PlanQuestion, "code">,
  choice: string,
  language: Language,
): string {
  if (code === "TARGET_COLUMN") return choiceTexts.column[language].replace("{column}", choice);
  if (code === "NAME_NEAR" && choice !== "new") return choiceTexts.known[language];
  const known: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = choiceTexts;
  if (Object.hasOwn(known, choice)) return known[choice]![language];
  return choice.replace(/^(>=|<=)/, (sign) => SIGNS[sign as TargetOperator]);
}

/** What an answer said. */
export function formatAnswer(answer: PlanAnswer, language: Language): string {
  const { choice, value } = answer;
  return choice === undefined ? String(value ?? "") : formatChoice(answer, choice, language);
}
