import { yearAfter } from "../plans/catalogue/writtenTime";

/** First and last day of a school year (September to May) or of a calendar year, as ISO dates. */
export function periodOf(year: string): { readonly from: string; readonly to: string } {
  const first = year.slice(0, 4);
  return year.length === 4
    ? { from: `${first}-01-01`, to: `${first}-12-31` }
    : { from: `${first}-09-01`, to: `${yearAfter(first)}-05-31` };
}

/** Whether a year is over before a date begins; false without a date. */
export function isBefore(year: string, date: string | undefined): boolean {
  return date !== undefined && periodOf(year).to < date;
}

/** Whether a year begins only after a date; false without a date. */
export function isAfter(year: string, date: string | undefined): boolean {
  return date !== undefined && periodOf(year).from > date;
}
