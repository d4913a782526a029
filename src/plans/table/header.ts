import { fold } from "../../text/fold";
import { flat, has, keyOf, type PlanGrid } from "./grid";
import { beginsAsName, isNameHeading, mostWordy, nameCandidates } from "./nameColumn";
import {
  codeHeadings,
  estimateWords,
  formHeadings,
  noteWords,
  officeWords,
  otherWords,
  planWords,
  previousYearWords,
  resultWords,
  targetWords,
  ttHeadings,
  unitHeadings,
} from "./headerWords.data";
import { findYears, type NamedYear } from "../years";

/** What a heading says of its column, before the table as a whole is looked at. */
export type HeadingRole =
  | "tt"
  | "code"
  | "name"
  | "unit"
  | "office"
  | "note"
  | "other"
  | "target"
  | "estimate"
  | "result"
  | "plan"
  | "year"
  | "none";

/** A column with the headings over it, from the outermost to its own. */
export interface Heading {
  readonly column: number;
  readonly path: readonly string[];
  readonly role: HeadingRole;
  readonly year: NamedYear | null;
  /** Whether it says "last year" and names none. */
  readonly isPrevious: boolean;
}

/** The header of a table: its rows, ends inclusive, and its columns. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly name: number;
  readonly headings: readonly Heading[];
}

/** More rows than these no header has. */
const MOST_ROWS = 3;

/** Every header on a sheet, from above; the rows of one may repeat at the top of each page. */
export function findHeaders(grid: PlanGrid): readonly Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const header = headerAt(grid, row);
    if (!header) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

function headerAt(grid: PlanGrid, row: number): Header | null {
  const names = columnsWhere(grid, row, (key) => isNameHeading(key) || beginsAsName(key));
  if (names.length === 0) return null;
  const strict = columnsWhere(grid, row, isNameHeading);
  const others = columnsWhere(grid, row, (key) => roleOfHeading(key) !== "none");
  if (others.filter((column) => strict.length > 0 || !names.includes(column)).length < 2) return null;
  const top = groupsAbove(grid, row, names[0]!) ? row - 1 : row;
  const bottom = bottomOf(grid, row, names[0]!);
  const headings = headingsOf(grid, top, bottom);
  const name = mostWordy(grid, bottom + 1, headings.flatMap(nameCandidates));
  if (name === null) return null;
  return { top, bottom, name, headings: headings.map((heading) => settleName(heading, name)) };
}

/** Only one column holds the names; a like heading over figures says what they are: "Chỉ tiêu" is a plan's figure. */
function settleName(heading: Heading, name: number): Heading {
  if (heading.column === name) return { ...heading, role: "name" };
  if (heading.role !== "name") return heading;
  return { ...heading, role: figureRole(keyOf(heading.path.join(" "))) ?? (heading.year ? "year" : "none") };
}

function columnsWhere(grid: PlanGrid, row: number, fits: (key: string) => boolean): number[] {
  const found: number[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row, column);
    if (text !== "" && text.length <= 120 && fits(keyOf(text))) found.push(column);
  }
  return found;
}

/** Groups in the row above the names' heading: "Năm học 2025-2026" over "Kế hoạch" and "Ước thực hiện". */
function groupsAbove(grid: PlanGrid, row: number, name: number): boolean {
  if (row === 0 || grid.spread(row - 1, name) !== "") return false;
  let groups = 0;
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row - 1, column);
    if (text === "") continue;
    const key = keyOf(text);
    if (
      column < name ||
      text.length > 80 ||
      !["target", "estimate", "result", "plan", "year"].includes(roleOfHeading(key))
    )
      return false;
    groups++;
  }
  return groups > 0;
}

function bottomOf(grid: PlanGrid, row: number, name: number): number {
  let bottom = Math.min(grid.areaOf(row, name)?.bottom ?? row, row + MOST_ROWS - 1, grid.rows - 1);
  while (bottom + 1 < Math.min(grid.rows, row + MOST_ROWS) && continues(grid, bottom + 1, name)) bottom++;
  while (bottom + 1 < grid.rows && isNumberRow(grid, bottom + 1, name)) bottom++;
  return bottom;
}

/** A further row of headings: nothing under the names, and elsewhere only headings, or words below a heading of several columns. */
function continues(grid: PlanGrid, row: number, name: number): boolean {
  if (grid.text(row, name) !== "") return false;
  let headings = 0;
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const isHeading =
      roleOfHeading(keyOf(text)) !== "none" || (isLabel(text) && isUnderGroup(grid, row, column));
    if (column < name || text.length > 80 || !isHeading) return false;
    headings++;
  }
  return headings > 0;
}

/** Words, and no figure with an operator or a unit. */
const isLabel = (text: string): boolean => /^[^\d<>≥≤=]*[\p{L}%]/u.test(text);

/** Whether the heading above goes over several columns: merged, or with blanks beside it over further headings. */
function isUnderGroup(grid: PlanGrid, row: number, column: number): boolean {
  const area = grid.areaOf(row - 1, column);
  if (area) return area.right > area.left;
  const isOpen = (one: number): boolean => grid.spread(row - 1, one) === "" && grid.text(row, one) !== "";
  return isOpen(column) || (grid.spread(row - 1, column) !== "" && isOpen(column + 1));
}

/** "(1) (2) (3)" or "A B 1 2" under the headings. */
export function isNumberRow(grid: PlanGrid, row: number, name: number): boolean {
  if (!/^\(?(?:\d{1,2}|[A-ZĐ])\)?$/.test(flat(grid.text(row, name)))) return false;
  let texts = 0;
  for (let column = 0; column < grid.columns; column++) {
    const text = flat(grid.text(row, column)).replace(/ /g, "");
    if (text === "") continue;
    if (!/^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:=.*)?$/.test(text)) return false;
    texts++;
  }
  return texts >= 2;
}

function headingsOf(grid: PlanGrid, top: number, bottom: number): Heading[] {
  const headings: Heading[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      if (isNumbering(grid.text(row, column))) continue;
      const text = flat(grid.spread(row, column) || inherited(grid, row, bottom, column));
      if (text !== "" && path.at(-1) !== text) path.push(text);
    }
    if (path.length > 0) headings.push(readHeading(column, path));
  }
  return headings;
}

const isNumbering = (text: string): boolean => /^\(?\d{1,2}\)?$|^[A-Z]$/.test(text.trim());

/** A group that was not merged over its columns: the blank cells right of it belong to it where headings stand below. */
function inherited(grid: PlanGrid, row: number, bottom: number, column: number): string {
  const below = Array.from({ length: bottom - row }, (_, index) => grid.text(row + 1 + index, column));
  if (!below.some((text) => text !== "" && !isNumbering(text))) return "";
  for (let left = column - 1; left >= 0; left--) {
    const text = grid.spread(row, left);
    if (text === "") continue;
    const role = roleOfHeading(keyOf(text));
    return ["target", "estimate", "result", "plan", "year"].includes(role) ? text : "";
  }
  return "";
}

function readHeading(column: number, path: readonly string[]): Heading {
  const keys = path.map(keyOf);
  const own = keys.at(-1) ?? "";
  const years = [...keys]
    .reverse()
    .map(findYears)
    .find((found) => found.length > 0);
  const year = years?.at(-1) ?? null;
  const whole = keys.join(" ");
  const isPrevious = year === null && previousYearWords.some((words) => has(whole, words));
  const role = roleOfHeading(own);
  const settled = role === "none" || role === "year" ? (figureRole(whole) ?? (year ? "year" : role)) : role;
  return { column, path, role: isPrevious && settled === "none" ? "result" : settled, year, isPrevious };
}

/** What a heading's text says of a column. */
function roleOfHeading(key: string): HeadingRole {
  const plain =
    key
      .replace(/\s{0,9}\([^()]{0,999}\)/g, "")
      .replace(/(?<![:.*])[:.*]+$/, "")
      .trim() || key;
  if (ttHeadings.some((words) => plain === words)) return "tt";
  if (unitHeadings.some((words) => plain === fold(words))) return "unit";
  if (codeHeadings.some((words) => plain === words)) return "code";
  if (formHeadings.some((words) => plain.startsWith(words))) return "other";
  if (noteWords.some((words) => plain.startsWith(words))) return "note";
  if (officeWords.some((words) => has(plain, words))) return "office";
  if (isNameHeading(plain) && findYears(key).length === 0) return "name";
  return figureRole(plain) ?? figureRole(key) ?? (findYears(key).length > 0 ? "year" : "none");
}

function figureRole(key: string): "other" | "target" | "estimate" | "result" | "plan" | null {
  if (otherWords.some((words) => has(key, words))) return "other";
  if (estimateWords.some((words) => has(key, words))) return "estimate";
  if (has(key, "đạt được")) return "result";
  if (targetWords.some((words) => has(key, words))) return "target";
  const result = firstOf(key, resultWords);
  const plan = firstOf(key, planWords);
  if (result === Infinity && plan === Infinity) return null;
  // The word that comes first governs the other: "thực hiện kế hoạch" is a result, "kế hoạch thực hiện" a plan.
  return plan < result ? "plan" : "result";
}

function firstOf(key: string, words: readonly string[]): number {
  return Math.min(...words.map((word) => (has(key, word) ? key.indexOf(word) : Infinity)));
}
