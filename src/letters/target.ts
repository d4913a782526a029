import type { Indicator } from "../model/indicator";
import { readTargetText } from "../plans/catalogue/targetText";
import type { Localized } from "../model/finding";
import { PERCENT, printDecimal } from "../text/exact/print";
import { formatMeasure } from "./inspection/measure";
import { alike, inBoth } from "../texts/localized";

/** Whether a target's text is nothing but its number as a plan prints it, so that the number may stand for it. */
export function isPlainTarget({ target, targetText }: Pick<Indicator, "target" | "targetText">): boolean {
  if (target === null) return false;
  const text = targetText.trim();
  if (text === "" || text === printDecimal(target, "vi")) return true;
  // A bare number that is another one is of a target that has been changed since.
  return /^[\d.,]+$/.test(text) && readTargetText(text)?.values.includes(target) !== true;
}

/**
 * A target as a sentence says it: as the plan prints it, with the unit of measure where the text is a number alone.
 * @example formatTarget(indicator).vi // "≥ 34 %"
 */
export function formatTarget(indicator: Pick<Indicator, "target" | "targetText" | "unit">): Localized {
  const { target, targetText, unit } = indicator;
  if (target !== null && isPlainTarget(indicator)) return formatMeasure(target, unit);
  const signed = /^[≥>≤<=]=?\s*/.exec(targetText.trim());
  if (
    target !== null &&
    signed &&
    isPlainTarget({ target, targetText: targetText.trim().slice(signed[0].length) })
  ) {
    const figure = formatMeasure(target, unit);
    return inBoth((language) => `${signed[0].trim()} ${figure[language]}`);
  }
  const isPercent = unit === "%" && /\d$/.test(targetText.trim());
  return alike(isPercent ? `${targetText.trim()}${PERCENT}` : targetText.trim());
}
