import { memoize } from "../memoize";
import { decimalsOf, wholeDigits } from "./decimal";

/** What a number format says about the number behind it. */
export interface FormatMeaning {
  readonly kind: "number" | "percent" | "date";
  /** Decimals shown; `null` where the format leaves them to the number (General). */
  readonly decimals: number | null;
}

/** Excel's General shows ten digits at most. */
const GENERAL_DIGITS = 10;

const literals = /"[^"]*"|\\.|_.|\*./g;
const brackets = /\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi;

/**
 * Reads a number format: "0.0%" is a percent with one decimal, "#,##0" a number with none, "dd/mm/yyyy" a date.
 * Letters in quotes and colours or conditions in brackets mean nothing; of several sections the one for `value` counts.
 */
export function readFormat(format: string, value: number): FormatMeaning {
  const { positive, negative } = sectionsOf(format);
  return value < 0 ? negative : positive;
}

const sectionsOf = memoize((format) => {
  const [first = "", second = ""] = format.replace(literals, "").replace(brackets, "").split(";");
  return { positive: meaningOf(first), negative: meaningOf(second || first) };
});

function meaningOf(section: string): FormatMeaning {
  if (/general|standard|@/i.test(section)) return { kind: "number", decimals: null };
  if (/[dmyhs]/i.test(section)) return { kind: "date", decimals: null };
  const shown = /[0#?]/.test(section) && !section.includes("/");
  const decimals = shown ? (/\.([0#?]*)/.exec(section)?.[1]?.length ?? 0) : null;
  return { kind: section.includes("%") ? "percent" : "number", decimals };
}

/** Decimals of a number that Excel shows in a cell formatted General. */
export function generalDecimals(decimal: string): number {
  return Math.min(decimalsOf(decimal), Math.max(0, GENERAL_DIGITS - wholeDigits(decimal)));
}

/** A date serial of Excel's 1900 system as an office writes it: 45444 is "01/06/2024"; a time of day is "07:30". */
export function formatSerialDate(serial: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  // Excel counts a 29 February 1900 that never was.
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((days + (serial % 1)) * 86_400) * 1000);
  if (serial >= 0 && serial < 1) return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (Number.isNaN(date.getTime())) return String(serial);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
