import type { HeaderRole } from "./header.data";
import { readHeading, type HeaderMark } from "./headerMark";
import type { Grid } from "./grid";
import type { PlaceIndex } from "./placeIndex";

/** A sheet with what each text in it would mean as a heading. */
export interface SheetText {
  readonly grid: Grid;
  heading(row: number, column: number): HeaderMark | null;
  /** The cell's own text names a place or an office. */
  isPlace(row: number, column: number): boolean;
  /** The cell is not covered by a merge that begins elsewhere. */
  isOwn(row: number, column: number): boolean;
}

/** Opens a grid for the search of tables. */
export function openText(grid: Grid, places: PlaceIndex): SheetText {
  return {
    grid,
    heading: (row, column) =>
      typeof grid.value(row, column) === "string" ? readHeading(grid.key(row, column)) : null,
    isPlace: (row, column) =>
      typeof grid.value(row, column) === "string" && places.isPlace(grid.key(row, column)),
    isOwn: (row, column) => {
      const spot = grid.anchor(row, column);
      return spot.row === row && spot.column === column;
    },
  };
}

const figureRoles: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  "numerator",
  "denominator",
  "initials",
  "quantity",
  "result",
  "rate",
  "attained",
  "notAttained",
]);

/** Whether a column of this meaning holds figures of the report. */
export function isFigureRole(role: HeaderRole): boolean {
  return figureRoles.has(role);
}

/** Whether a heading stands over the names of the indicators, or may do so. */
export function isNameRole(role: HeaderRole | null | undefined): boolean {
  return role === "name" || role === "nameOrTarget";
}
