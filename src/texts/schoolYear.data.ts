import type { Localized } from "../model/finding";

/** How a year is called: one of schools, or one of the calendar. */
export const YEARS = {
  school: { vi: "năm học {year}", en: "school year {year}" },
  calendar: { vi: "năm {year}", en: "year {year}" },
} satisfies Readonly<Record<string, Localized>>;
