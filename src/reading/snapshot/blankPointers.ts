import { parseAddress, titleKey } from "../../model/address";
import type { CellFormat, CellValue, SheetSnapshot } from "../../model/snapshot";

/** A cell of a sheet, in coordinates of the sheet. */
interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** Longer chains of references occur in no report; of these nothing is told. */
const LONGEST_CHAIN = 50;

/**
 * The sheets with a sign on each formula that only points at a blank cell (`=Sheet2!B7`, `=+B7`, a chain of these), since Excel
 * shows 0 for it where nothing was ever entered. `isKnown` tells whether the cells of a sheet were read: of others, and of
 * other workbooks, nothing is told.
 */
export function markBlankPointers(
  sheets: readonly SheetSnapshot[],
  isKnown: (sheet: SheetSnapshot) => boolean = () => true,
): SheetSnapshot[] {
  const byName = new Map(sheets.filter(isKnown).map((sheet) => [titleKey(sheet.name), sheet]));
  return sheets.map((sheet) => {
    const found = listPointers(sheet).filter((place) => endsInBlank(place, byName));
    return found.length === 0 ? sheet : { ...sheet, cellFormats: addSigns(sheet.cellFormats ?? [], found) };
  });
}

/** Formulas that are nothing but a reference, and of which the result may be that of a blank cell. */
function listPointers(sheet: SheetSnapshot): Place[] {
  const places: Place[] = [];
  let before: readonly (string | null)[] | undefined;
  sheet.formulas.forEach((row, line) => {
    // Blank rows of large sheets are one and the same.
    if (row === before) return;
    before = row;
    row.forEach((formula, index) => {
      if (formula === null || !mayBeBlank(sheet.values[line]![index]!) || readReference(formula) === null)
        return;
      places.push({ sheet, row: sheet.top + line, column: sheet.left + index });
    });
  });
  return places;
}

const mayBeBlank = (value: CellValue): boolean => value === 0 || value === null || value === "";

/** A sheet's name, "" for the formula's own sheet, and an address. */
interface Reference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;

/** What a formula points at that does nothing else; `null` for any other. */
function readReference(formula: string): Reference | null {
  const text = bare(formula);
  const start = /^=[\s+@]*/.exec(text)?.[0].length ?? 0;
  // A sheet's name may hold the mark too: what stands behind the last one is the address.
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? "" : text.slice(start, bang);
  const address = text.slice(bang < 0 ? start : bang + 1).trimEnd();
  if (start === 0 || (bang >= 0 && sheet === "") || !ADDRESS.test(address)) return null;
  const place = parseAddress(address);
  return (
    place && { sheet: /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, ...place }
  );
}

/** The formula without brackets around the whole of it. */
function bare(formula: string): string {
  const [, inner] = /^=[\s+]*\(([^()]*)\)\s*$/.exec(formula) ?? [];
  return inner === undefined ? formula : `=${inner}`;
}

function endsInBlank(start: Place, byName: ReadonlyMap<string, SheetSnapshot>): boolean {
  let place = start;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const reference = readReference(at(place, place.sheet.formulas) ?? "");
    // Only the first cell of a chain is sure to be a reference.
    if (reference === null) return step > 0 && isBlank(place);
    const sheet = reference.sheet === "" ? place.sheet : byName.get(titleKey(reference.sheet));
    if (!sheet || !byName.has(titleKey(sheet.name))) return false;
    place = { ...reference, sheet };
  }
  return false;
}

const isBlank = (place: Place): boolean =>
  at(place, place.sheet.values) === null && at(place, place.sheet.formulas) === null;

/** What a grid of a sheet holds at a place; outside the used range nothing does. */
const at = <T>({ sheet, row, column }: Place, grid: readonly (readonly (T | null)[])[]): T | null =>
  grid[row - sheet.top]?.[column - sheet.left] ?? null;

function addSigns(formats: readonly CellFormat[], places: readonly Place[]): CellFormat[] {
  const key = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
  const signed = new Map(formats.map((format) => [key(format), format]));
  for (const place of places) {
    const { row, column } = place;
    signed.set(key(place), { ...(signed.get(key(place)) ?? { row, column }), pointsAtBlank: true });
  }
  return [...signed.values()];
}
