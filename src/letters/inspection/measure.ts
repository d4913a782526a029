import { PERCENT } from "../../text/exact/print";
import type { Localized } from "../../model/finding";
import { formatNumber } from "../../text/number/formatNumber";
import { ENGLISH_UNITS, POINTS } from "./measure.data";
import { inBoth } from "../../texts/localized";
import { ownValue } from "../../text/json/ownValue";

/** Digits of a double that are not the dust of a binary fraction. */
const SIGNIFICANT_DIGITS = 15;

/** A figure with its unit of measure as a sentence says it: "32,7 %", "8 huyện", "1.250"; in English "8 districts". */
export function formatMeasure(value: number, unit: string): Localized {
  if (unit === "%") return inBoth((language) => `${print(value, language)}${PERCENT}`);
  if (unit === "") return inBoth((language) => print(value, language));
  return formatCounted(value, unit);
}

/** How far two figures of one unit of measure lie apart: "0,4 điểm phần trăm", "2 xã". */
export function formatDistance(value: number, unit: string): Localized {
  if (unit !== "%") return formatMeasure(value, unit);
  return inBoth((language) => print(value, language) + POINTS[language]);
}

/**
 * What is counted, as a heading or a cell says it: "Xã" is "Communes", "trẻ" is "children"; what has no English stays Vietnamese.
 * @example nameMeasure("Xã").en // "Communes"
 */
export function nameMeasure(counted: string): Localized {
  const several = englishOf(counted)?.[1];
  const isLarge = /^\p{Lu}/u.test(counted);
  return { vi: counted, en: several === undefined ? counted : isLarge ? capital(several) : several };
}

/** Number format of a count of something, with a dash for none: `#,##0" trẻ"`; in English one child, several children. */
export function countFormat(counted: string): Localized {
  const [vi = "", one = vi, several = vi] = [counted, ...(englishOf(counted) ?? [])].map((word) =>
    word.replace(/["\\]/g, ""),
  );
  return {
    vi: `#,##0" ${vi}";-#,##0" ${vi}";"–"`,
    en: `[=1]0" ${one}";[=0]"–";#,##0" ${several}"`,
  };
}

const englishOf = (counted: string): readonly [one: string, several: string] | undefined =>
  ownValue(ENGLISH_UNITS, counted.trim().toLowerCase().normalize("NFC"));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many of what: "53 trẻ", "53 children". */
export function formatCounted(value: number, counted: string): Localized {
  const word = counted.charAt(0).toLowerCase() + counted.slice(1);
  const english = englishOf(counted);
  return {
    vi: `${print(value, "vi")} ${word}`,
    en: `${print(value, "en")} ${english?.[value === 1 ? 0 : 1] ?? word}`,
  };
}

function print(value: number, language: keyof Localized): string {
  return formatNumber(Number(value.toPrecision(SIGNIFICANT_DIGITS)), language);
}
