import type { CellValue } from "../../model/snapshot";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Excel counts days from 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Days that a period of a unit can have; other numbers are no dates: years 1945 to 2100. */
const [EARLIEST, LATEST] = [16_438, 73_415];

/** An ISO date from a date cell or from a text as people write it ("1/7/2025", "01-07-2025", "2025-07-01"); `null` for anything else. */
export function readDay(value: CellValue): string | null {
  if (typeof value === "number") {
    if (value < EARLIEST || value > LATEST) return null;
    return new Date(FIRST_DAY + Math.floor(value) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  const people = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/iu.exec(text);
  if (people) return calendarDay(people[3]!, people[2]!, people[1]!);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return iso ? calendarDay(iso[1]!, iso[2]!, iso[3]!) : null;
}

/** `null` for a day that no calendar has. */
function calendarDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
