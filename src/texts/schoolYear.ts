import type { Localized } from "../model/finding";
import { fillText } from "./localized";
import { YEARS } from "./schoolYear.data";

/**
 * A year as a sentence speaks of it: a plan of a calendar year has no school year.
 * @example nameYear("2025-2026").vi // "năm học 2025-2026"
 */
export function nameYear(year: string): Localized {
  return fillText(/^\d{4}$/.test(year) ? YEARS.calendar : YEARS.school, { year });
}
