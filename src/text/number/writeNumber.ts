import type { Language } from "../../model/language";

const SEPARATORS: Record<Language, { thousands: string; decimal: string }> = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** A number as an office writes it: 1250.5 is "1.250,5" in Vietnamese and "1,250.5" in English. */
export function writeNumber(value: number, language: Language): string {
  const [whole = "", fraction] = String(value).split(".");
  const { thousands, decimal } = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
