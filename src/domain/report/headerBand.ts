import type { HeaderMark } from "./headerMark";
import { isNameRole, type SheetText } from "./sheetText";

/** The rows of one table's header, both ends inclusive. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
}

/** One text of a column's heading, from the top row of the header downwards. */
export interface HeadingPart {
  readonly mark: HeaderMark | null;
  readonly text: string;
  readonly key: string;
  readonly place: boolean;
  readonly row: number;
  readonly column: number;
}

/** A header has at most so many rows. */
const TALLEST = 4;

/** Finds every run of rows that looks like a table's header; whether a table follows is seen by its content. */
export function findBands(text: SheetText): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (let row = 0; row < text.grid.rows; row++) {
    if (!isSeed(text, row)) continue;
    const bottom = lowestRow(text, row);
    const above = (bands.at(-1)?.bottom ?? -1) + 1;
    bands.push({ top: highestRow(text, row, Math.max(above, bottom - TALLEST + 1)), bottom });
    row = bottom;
  }
  return bands;
}

/** The texts over a column; a group's heading that was not merged reaches over the blank cells to its right. */
export function headingsOf(text: SheetText, band: HeaderBand, column: number): HeadingPart[] {
  const parts: HeadingPart[] = [];
  for (let row = band.top; row <= band.bottom; row++) {
    const source = row < band.bottom ? groupColumn(text, band, row, column) : column;
    const part = partAt(text, row, source);
    if (part && !parts.some((other) => other.row === part.row && other.column === part.column))
      parts.push(part);
  }
  return parts;
}

function partAt({ grid, heading, isPlace }: SheetText, row: number, column: number): HeadingPart | null {
  const words = grid.text(row, column);
  if (words === "") return null;
  const spot = grid.anchor(row, column);
  const mark = heading(row, column);
  return {
    mark,
    text: words,
    key: grid.key(row, column),
    // "Huyện giao" begins like a place and is a plan.
    place: isPlace(row, column) && !mark?.role,
    ...spot,
  };
}

/** A name column with something beside it, both halves of a fraction, or several units side by side. */
function isSeed(text: SheetText, row: number): boolean {
  const roles = new Set<string>();
  let texts = 0;
  let places = 0;
  let names = false;
  for (let column = 0; column < text.grid.columns; column++) {
    const value = text.grid.value(row, column);
    if (value === null || !text.isOwn(row, column)) continue;
    if (typeof value !== "string") return false;
    if (text.grid.text(row, column) === "") continue;
    texts++;
    if (text.isPlace(row, column)) places++;
    const role = text.heading(row, column)?.role;
    if (role) roles.add(role);
    names ||= isNameRole(role);
  }
  const over = roles.has("numerator") || roles.has("initials");
  return (names && texts >= 2) || (over && roles.has("denominator")) || places >= 2;
}

function lowestRow(text: SheetText, seed: number): number {
  let bottom = seed;
  while (bottom + 1 < text.grid.rows && bottom + 1 < seed + TALLEST && continues(text, seed, bottom + 1))
    bottom++;
  return bottom;
}

/** Whether a row below the seed still belongs to the header: headings in it, no numbers, and no row's name. */
function continues(text: SheetText, seed: number, row: number): boolean {
  let headings = 0;
  let covered = false;
  for (let column = 0; column < text.grid.columns; column++) {
    const value = text.grid.value(row, column);
    if (value === null) continue;
    const spot = text.grid.anchor(row, column);
    if (spot.row < row) {
      covered ||= spot.row >= seed && isNameRole(text.heading(row, column)?.role);
      continue;
    }
    if (typeof value !== "string") return false;
    if (text.grid.text(row, column) === "") continue;
    if (standsUnderName(text, seed, row, column)) return false;
    if (isHeading(text, row, column)) headings++;
  }
  // Words that mean nothing to us ("Trong đó") are headings where others are, or where the name's heading reaches down to them.
  return headings > 0 || covered;
}

function standsUnderName(text: SheetText, seed: number, row: number, column: number): boolean {
  for (let above = seed; above < row; above++) {
    const role = text.heading(above, column)?.role;
    if (isNameRole(role) || role === "number") return true;
  }
  return false;
}

function isHeading(text: SheetText, row: number, column: number): boolean {
  const mark = text.heading(row, column);
  return mark !== null && (mark.role !== null || mark.bare || mark.total || text.isPlace(row, column));
}

/** Group headings above the seed: several side by side, or one merged over columns, but never a title over the whole table. */
function highestRow(text: SheetText, seed: number, limit: number): number {
  let top = seed;
  while (top - 1 >= limit && isGroupRow(text, top - 1, seed)) top--;
  return top;
}

function isGroupRow(text: SheetText, row: number, seed: number): boolean {
  let groups = 0;
  for (let column = 0; column < text.grid.columns; column++) {
    const value = text.grid.value(row, column);
    if (value === null) continue;
    if (typeof value !== "string") return false;
    if (text.grid.text(row, column) === "") continue;
    const ownHead = text.isOwn(row, column);
    if (isNameRole(text.heading(seed, column)?.role) && text.grid.anchor(seed, column).row === seed)
      return false;
    if (!isHeading(text, row, column)) return false;
    groups += ownHead ? 1 : text.grid.anchor(row, column).row === row ? 1 : 0;
  }
  return groups >= 2;
}

/** The column whose heading stands over a cell of an upper header row: itself, or the unmerged group to its left. */
function groupColumn(text: SheetText, band: HeaderBand, row: number, column: number): number {
  if (text.grid.text(row, column) !== "" || !hasOwnBelow(text, band, row, column)) return column;
  for (let left = column - 1; left >= 0; left--) {
    if (text.grid.text(row, left) === "") continue;
    return text.grid.anchor(row, left).row === row && hasOwnBelow(text, band, row, left) ? left : column;
  }
  return column;
}

function hasOwnBelow(text: SheetText, band: HeaderBand, row: number, column: number): boolean {
  for (let below = row + 1; below <= band.bottom; below++)
    if (text.isOwn(below, column) && text.grid.text(below, column) !== "") return true;
  return false;
}
