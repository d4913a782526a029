import type { HeaderRole } from "./header.data";
import { headingsOf, type HeaderBand, type HeadingPart } from "./headerBand";
import { isFigureRole, isNameRole, type SheetText } from "./sheetText";

/** One column of a table as its heading tells it. */
export interface Column {
  readonly column: number;
  readonly role: HeaderRole | null;
  /** School year over the column, `null` where none. */
  readonly year: string | null;
  /** The heading that names a place or an office. */
  readonly place: HeadingPart | null;
  /** Some heading over it is a word for a sum, and none a place. */
  readonly total: boolean;
  /** Heading of a group that means nothing we know. */
  readonly group: HeadingPart | null;
  /** It holds a figure of the report: neither a plan nor last year's nor a comparison. */
  readonly figure: boolean;
}

const foreign: ReadonlySet<HeaderRole> = new Set<HeaderRole>(["target", "previous", "comparison", "note"]);

/** Reads the headings of the columns `left` to `right` (both inclusive) under one header. */
export function readColumns(text: SheetText, band: HeaderBand, left: number, right: number): Column[] {
  const headings: HeadingPart[][] = [];
  for (let column = left; column <= right; column++) headings.push(headingsOf(text, band, column));
  const hasPlaces = headings.some((parts) => parts.some((part) => part.place));
  return headings.map((parts, index) => readColumn(left + index, parts, hasPlaces));
}

function readColumn(column: number, parts: readonly HeadingPart[], hasPlaces: boolean): Column {
  const place = lowest(parts, (part) => part.place);
  const total = !place && parts.some((part) => part.mark?.total);
  // Beside columns of places "Tổng số" is their sum, not a denominator.
  const speaking = parts.filter(
    (part) => part.mark?.role && !part.place && !(hasPlaces && total && part.mark.total),
  );
  const leaf = speaking.at(-1)?.mark?.role ?? null;
  const role = leaf ?? (place || (hasPlaces && total) ? "result" : null);
  const isForeign = speaking.some((part) => foreign.has(part.mark!.role!));
  return {
    column,
    role,
    year: lowest(parts, (part) => Boolean(part.mark?.year))?.mark?.year ?? null,
    place,
    total,
    group: lowest(parts, isUnknown),
    figure: role !== null && isFigureRole(role) && !isForeign,
  };
}

function isUnknown({ place, mark }: HeadingPart): boolean {
  return !place && !mark?.role && !mark?.bare && !mark?.total;
}

function lowest(parts: readonly HeadingPart[], is: (part: HeadingPart) => boolean): HeadingPart | null {
  return [...parts].reverse().find(is) ?? null;
}

/**
 * Of several groups of years the wanted one is read; columns without a year belong to every year. Where a table has
 * only other years, the latest is read and named, so that it can be refused as another year's report. `resultYear` is the other
 * year that all results name where the counts beside them name none.
 */
export function chooseYear(
  columns: readonly Column[],
  wanted: string,
): { readonly columns: readonly Column[]; readonly year: string | null; readonly resultYear: string | null } {
  const figures = columns.filter((column) => column.figure);
  const isOther = (column: Column): boolean => column.year !== null && column.year !== wanted;
  const current = figures.filter((column) => !isOther(column));
  if (current.length > 0) {
    const year = current.some((column) => column.year === wanted) ? wanted : null;
    const results = figures.filter(({ role }) => role === "result" || role === "rate");
    const resultYear = results.length > 0 && results.every(isOther) ? results[0]!.year : null;
    return { columns: columns.filter((column) => !column.figure || !isOther(column)), year, resultYear };
  }
  const year = figures.reduce<string | null>(
    (latest, { year: own }) => (latest && latest > own! ? latest : own),
    null,
  );
  return {
    columns: columns.filter((column) => !column.figure || column.year === year),
    year,
    resultYear: year,
  };
}

/** The columns whose heading could stand over the indicators' names. */
export function nameColumns(columns: readonly Column[]): number[] {
  return columns.filter(({ role }) => isNameRole(role)).map(({ column }) => column);
}
