import { decimalsOf, shiftDecimal, trimDecimal } from "./decimal";
import type { ExactNumber, NumberQuestion } from "./numberReading";

/** A rule of the grammar: the digits and separators it is for, and what they may mean (decimals with a point, the Vietnamese reading first). */
interface Rule {
  readonly pattern: RegExp;
  readonly read: (digits: string, role: NumberQuestion["role"]) => readonly string[];
}

const without = (digits: string, separators: RegExp): string => digits.replace(separators, "");
const comma = (digits: string): string => digits.replace(",", ".");

/** The rules of docs/reading-rules.md, section "Numbers", in that order; the first that fits the whole text is taken. */
const rules: readonly Rule[] = [
  { pattern: /^\d+$/, read: (digits) => [digits] },
  {
    // 1.234: thousands in a count; in a rate it may as well be the decimals of a program set to English.
    pattern: /^[1-9]\d{0,2}\.\d{3}$/,
    read: (digits, role) => (role === "count" ? [without(digits, /\./g)] : [without(digits, /\./g), digits]),
  },
  { pattern: /^[1-9]\d{0,2}(\.\d{3}){2,}$/, read: (digits) => [without(digits, /\./g)] },
  { pattern: /^\d+\.\d+$/, read: (digits) => [digits] },
  {
    // 1,234: decimals in Vietnamese, thousands in English; a rate with three decimals is ordinary, such a count is not.
    pattern: /^[1-9]\d{0,2},\d{3}$/,
    read: (digits, role) => (role === "rate" ? [comma(digits)] : [comma(digits), without(digits, /,/g)]),
  },
  { pattern: /^[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$/, read: (digits) => [without(digits, /,/g)] },
  { pattern: /^\d+,\d+$/, read: (digits) => [comma(digits)] },
  { pattern: /^[1-9]\d{0,2}(\.\d{3})+,\d+$/, read: (digits) => [comma(without(digits, /\./g))] },
  {
    // 1,234.5: English, unless the point slipped in after a decimal comma.
    pattern: /^[1-9]\d{0,2},\d{3}\.\d+$/,
    read: (digits) => [comma(without(digits, /\./g)), without(digits, /,/g)],
  },
  { pattern: /^[1-9]\d{0,2}( \d{3})+$/, read: (digits) => [without(digits, / /g)] },
  {
    // 12 345,678: the comma is decimal, unless the writer mixes two signs for thousands.
    pattern: /^[1-9]\d{0,2}( \d{3})+,\d{3}$/,
    read: (digits, role) => {
      const decimal = comma(without(digits, / /g));
      return role === "rate" ? [decimal] : [decimal, without(decimal, /\./g)];
    },
  },
  {
    pattern: /^[1-9]\d{0,2}( \d{3})+\.\d{3}$/,
    read: (digits) => [without(digits, /[ .]/g), without(digits, / /g)],
  },
  { pattern: /^[1-9]\d{0,2}( \d{3})+[.,]\d+$/, read: (digits) => [comma(without(digits, / /g))] },
];

/** What the digits and separators of an unsigned number may mean: one reading, two where they are ambiguous, none where they are no number. */
export function readDigits(digits: string, role: NumberQuestion["role"]): readonly ExactNumber[] {
  const rule = rules.find(({ pattern }) => pattern.test(digits));
  return (rule?.read(digits, role) ?? []).map((decimal) => exactNumber(decimal, decimalsOf(decimal)));
}

/** A plain decimal with the decimals that its cell shows. */
export function exactNumber(decimal: string, decimalsShown: number): ExactNumber {
  const value = trimDecimal(decimal);
  return { value, number: Number(value), decimalsShown };
}

/** A number times a power of ten; decimals that move before the point are no longer shown. */
export function shifted(number: ExactNumber, places: number): ExactNumber {
  return exactNumber(shiftDecimal(number.value, places), Math.max(0, number.decimalsShown - places));
}

/** The same number below zero. */
export function negated(number: ExactNumber): ExactNumber {
  return exactNumber(number.value === "0" ? "0" : `-${number.value}`, number.decimalsShown);
}
