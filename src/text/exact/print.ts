import type { Language, Localized } from "../../model/finding";
import { Fraction, powerOfTen } from "./fraction";
import { roundHalfUp, truncate } from "./reported";

const DECIMAL_SIGN: Record<Language, string> = { vi: ",", en: "." };

/** The percent sign behind a figure, with a space before it at which no line breaks: one spelling for every text. */
export const PERCENT = "\u00a0%";

const ATTAINMENT_DECIMALS = 1;

/**
 * A decimal number as the plan prints it: no trailing zeros, no grouping. A fraction without an end is cut to 15 decimals.
 * @example printDecimal(99.85, "vi") // "99,85"
 * @example printDecimal(100, "vi") // "100"
 */
export function printDecimal(value: number | Fraction, language: Language): string {
  const exact = value instanceof Fraction ? value : Fraction.fromNumber(value);
  const scaled = truncate(exact, 15).mul(Fraction.of(powerOfTen(15))).numerator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(16, "0");
  const decimals = digits.slice(-15).replace(/(?<!0)0+$/, "");
  const sign = scaled < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -15)}${decimals && DECIMAL_SIGN[language]}${decimals}`;
}

/**
 * A ratio as a percentage with one decimal, cut where it is below 100 so that 99,96 % never reads 100 %.
 * @example printAttainment(0.9996, "vi") // "99,9 %", with a space that does not break
 */
export function printAttainment(ratio: number | Fraction, language: Language): string {
  const exact = ratio instanceof Fraction ? ratio : Fraction.fromNumber(ratio);
  const percent = exact.mul(Fraction.of(100));
  const shorten = exact.compare(Fraction.one) < 0 ? truncate : roundHalfUp;
  return `${printDecimal(shorten(percent, ATTAINMENT_DECIMALS), language)}${PERCENT}`;
}

/** A decimal number in both languages, with the percent sign where the indicator's unit is "%". */
export function printMeasure(value: number | Fraction, unit: string): Localized {
  const sign = unit === "%" ? PERCENT : "";
  return { vi: printDecimal(value, "vi") + sign, en: printDecimal(value, "en") + sign };
}
