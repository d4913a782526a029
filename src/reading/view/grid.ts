import { placeAt, type At } from "../../model/address";
import { fold } from "../../text/fold";
import type { Area, CellValue, SheetSnapshot } from "../../model/snapshot";

/** Where a cell stands in a grid, zero-based from the grid's own corner. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds. A `space` is a text of blanks alone; `other` is TRUE, FALSE or an error. */
export type CellKind = "blank" | "space" | "text" | "number" | "other";

/**
 * One sheet's cells as the reading needs them: merged areas read as one value wherever they are asked,
 * rows may be ragged, and whatever lies outside is blank.
 */
export interface Grid {
  readonly name: string;
  readonly file: string | null;
  readonly rows: number;
  readonly columns: number;
  /** Top left cell of the merged area that covers a cell, or the cell itself. */
  anchor(row: number, column: number): CellRef;
  /** Whether no merged area that begins elsewhere covers a cell. */
  isOwn(row: number, column: number): boolean;
  /** The merged areas in rows and columns of the grid, as a text; `null` where they are very many. */
  areas(): string | null;
  /** Ask for the kind alone where the value itself does not matter: copies of a form differ in their numbers, not in where they stand. */
  kind(row: number, column: number): CellKind;
  /** "2025" typed as a number or as a text; as well it may be a number of pupils. */
  isYear(row: number, column: number): boolean;
  value(row: number, column: number): CellValue;
  /** The text of a cell without outer blanks; numbers in their shortest form, "" for everything else. */
  text(row: number, column: number): string;
  /** The text folded for comparison, "" for a blank. */
  key(row: number, column: number): string;
  format(row: number, column: number): string;
  formula(row: number, column: number): string | null;
  /** Address of the cell that holds the value: of a merged area its top left one. */
  at(row: number, column: number): At;
  /** Address of the cell itself, whether a merged area covers it or not. */
  corner(row: number, column: number): At;
}

const OUTSIDE = "General";

/** A sheet of more merged areas than this is no form. */
const MOST_AREAS = 1000;

/** Opens a snapshot as a grid. */
export function openGrid(snapshot: SheetSnapshot, file: string | null): Grid {
  const { values, formats, formulas, top, left } = snapshot;
  const rows = values.length;
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const anchors = spreadMerges(snapshot.merges, snapshot, rows, columns);
  const anchor = (row: number, column: number): CellRef => anchors[row]?.[column] ?? { row, column };
  const isOwn = (row: number, column: number): boolean => {
    const ref = anchors[row]?.[column];
    return ref === undefined || (ref.row === row && ref.column === column);
  };
  const value = (row: number, column: number): CellValue => {
    const ref = anchors[row]?.[column];
    const found = ref ? values[ref.row]?.[ref.column] : values[row]?.[column];
    return found ?? null;
  };
  const places: (At | undefined)[][] = [];
  const corner = (row: number, column: number): At => {
    const known = places[row]?.[column];
    if (known !== undefined) return known;
    const made = placeAt(file, snapshot.name, row + top, column + left);
    if (isWithin(row, column)) (places[row] ??= [])[column] = made;
    return made;
  };
  const isWithin = (row: number, column: number): boolean =>
    row >= 0 && row < rows && column >= 0 && column < columns;
  const text = (row: number, column: number): string => writeText(value(row, column));
  // Every search asks for the same keys again.
  const keys: (string | undefined)[][] = [];
  const key = (row: number, column: number): string => {
    const known = keys[row]?.[column];
    if (known !== undefined) return known;
    const written = text(row, column);
    return written === "" ? "" : ((keys[row] ??= [])[column] = fold(written));
  };
  return {
    name: snapshot.name,
    file,
    rows,
    columns,
    anchor,
    isOwn,
    areas: () => writeAreas(snapshot),
    kind: (row, column) => kindOf(value(row, column)),
    isYear: (row, column) => {
      const found = value(row, column);
      if (typeof found !== "string") return isYearNumber(found);
      return found.includes("20") && YEAR.test(found.trim());
    },
    value,
    text,
    key,
    format: (row, column) => {
      const ref = anchors[row]?.[column];
      return (ref ? formats[ref.row]?.[ref.column] : formats[row]?.[column]) ?? OUTSIDE;
    },
    formula: (row, column) => {
      const ref = anchors[row]?.[column];
      return (ref ? formulas[ref.row]?.[ref.column] : formulas[row]?.[column]) ?? null;
    },
    at: (row, column) => {
      const ref = anchors[row]?.[column];
      return ref ? corner(ref.row, ref.column) : corner(row, column);
    },
    corner,
  };
}

/** The same sheet with rows and columns exchanged, for tables that list the indicators in their header; addresses stay true. */
export function turnGrid(grid: Grid): Grid {
  return {
    name: grid.name,
    file: grid.file,
    rows: grid.columns,
    columns: grid.rows,
    anchor: (row, column) => {
      const ref = grid.anchor(column, row);
      return { row: ref.column, column: ref.row };
    },
    isOwn: (row, column) => grid.isOwn(column, row),
    areas: () => turnedAreas(grid),
    kind: (row, column) => grid.kind(column, row),
    isYear: (row, column) => grid.isYear(column, row),
    value: (row, column) => grid.value(column, row),
    text: (row, column) => grid.text(column, row),
    key: (row, column) => grid.key(column, row),
    format: (row, column) => grid.format(column, row),
    formula: (row, column) => grid.formula(column, row),
    at: (row, column) => grid.at(column, row),
    corner: (row, column) => grid.corner(column, row),
  };
}

/** Whether a cell holds nothing: no value, and no formula that would have one. */
export function isBlank(grid: Grid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  if (kind === "blank") return grid.formula(row, column) === null;
  return kind === "space";
}

/** The kind of a value, by the value alone. */
export function kindOf(value: CellValue): CellKind {
  if (value === null) return "blank";
  if (typeof value === "string") return value.trim() === "" ? "space" : "text";
  return typeof value === "number" ? "number" : "other";
}

/** Whether a value is a number that may be a calendar year. */
export function isYearNumber(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 2000 && value < 2100;
}

const YEAR = /^20\d\d$/;

function writeAreas({ merges, top, left }: SheetSnapshot): string | null {
  if (merges.length > MOST_AREAS) return null;
  return merges
    .map((area) => [area.top - top, area.left - left, area.bottom - top, area.right - left].join())
    .join(";");
}

function turnedAreas(grid: Grid): string | null {
  const areas = grid.areas();
  return areas === null ? null : `turned ${areas}`;
}

function writeText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}

/**
 * By row and column the top left cell, for every cell that a merge covers. Areas are cut to the used range, since a file may
 * merge a million empty cells, and the work ends with as many cells as the sheet has, since areas of a broken file may overlap.
 */
function spreadMerges(
  merges: readonly Area[],
  origin: { readonly top: number; readonly left: number },
  rows: number,
  columns: number,
): readonly (readonly (CellRef | undefined)[] | undefined)[] {
  const anchors: (CellRef | undefined)[][] = [];
  let left = rows * columns;
  for (const area of merges) {
    const ref = { row: area.top - origin.top, column: area.left - origin.left };
    if (!(ref.row >= 0 && ref.column >= 0)) continue;
    const bottom = Math.min(area.bottom - origin.top, rows - 1);
    const right = Math.min(area.right - origin.left, columns - 1);
    for (let row = ref.row; row <= bottom; row++)
      for (let column = ref.column; column <= right; column++) {
        if (left-- <= 0) return anchors;
        (anchors[row] ??= [])[column] = ref;
      }
  }
  return anchors;
}
