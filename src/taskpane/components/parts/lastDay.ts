/** The last day that a field of a day takes: without it the year has six digits, and a key held too long makes one of them. */
export const LAST_DAY = "9999-12-31";
