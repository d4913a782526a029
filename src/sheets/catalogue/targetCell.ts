import type { Indicator } from "../../model/indicator";
import type { Language } from "../../model/finding";
import { operatorOf } from "../../plans/catalogue/target";
import { printDecimal } from "../../text/exact/print";
import { isPlainTarget } from "../../letters/target";
import { fold } from "../../text/fold";
import { VERDICT_TEXTS } from "../statusTexts.data";

/** Shows the Department's own yes or no, 1 and 0, as the words for it. */
export function yesOrNoFormat(language: Language): string {
  const { met, shortfall } = VERDICT_TEXTS[language].plain;
  return `[=1]${quoted(met)};[=0]${quoted(shortfall)};General`;
}

/** Whether a row is the province's own yes or no, reported by the Department: its figures are printed as words. */
export function isYesOrNo({ kind, reportedBy, targetText }: Indicator): boolean {
  return kind === "attained" && reportedBy === "department" && fold(targetText) === fold("Đạt");
}

/**
 * Number format under which a target's number reads as the plan prints it: "≥ 34" is `"≥ "General`. `null` where the number alone
 * reads so already.
 */
export function targetFormat(indicator: Indicator, language: Language): string | null {
  if (isYesOrNo(indicator)) return yesOrNoFormat(language);
  if (isPlainTarget(indicator)) return null;
  const text = indicator.targetText.trim();
  const number = printDecimal(indicator.target ?? 0, "vi");
  const at = text.indexOf(number);
  if (at < 0 || /\d/.test(text.slice(0, at) + text.slice(at + number.length)))
    return `${quoted(`${SIGNS[operatorOf(indicator)]} `)}General`;
  return `${quoted(text.slice(0, at))}General${quoted(text.slice(at + number.length))}`;
}

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;

function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "”")}"`;
}
