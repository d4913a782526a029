import type { Language } from "../../model/language";

const SEPARATORS: Record<Language, { thousands: string; decimal: string }> = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** A number as an office writes it: 1250.5 is "1.250,5" in Vietnamese and "1,250.5" in English. */
export function formatNumber(value: number, language: Language): string {
  const [whole = "", fraction] = String(value).split(".");
  const { thousands, decimal } = SEPARATORS[language];
  const grouped = groupDigits(whole, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Digits in threes from the end: "-1234567" is "-1.234.567". */
function groupDigits(whole: string, separator: string): string {
  if (!/^-?\d+$/.test(whole)) return whole;
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return sign + [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(separator);
}
