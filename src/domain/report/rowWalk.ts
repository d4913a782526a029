import type { Indicator } from "../catalogue/indicator";
import { saysAttainment } from "./attained";
import { classifyLine } from "../unit/classifyLine";
import { possibleNumbers } from "../number/numberReading";
import { readNumber } from "../number/readNumber";
import type { Entry, Section } from "./entry";
import { isTotal } from "./headerMark";
import type { IndicatorIndex } from "./indicatorIndex";
import type { PlaceIndex } from "./placeIndex";
import { introducesPart } from "./partLead";
import { isFigureCell, scanRows, usesCatalogueNumbers, type ScannedRow } from "./rowScan";
import { isNameRole, type SheetText } from "./sheetText";
import { subRoleOf, type SubRole } from "./subRow";
import type { Table } from "./table";

/** What one row of a table is. */
type RowMeaning =
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "half"; readonly role: SubRole }
  | { readonly kind: "place" | "section" | "total" | "unknown" | "other" };

interface Walk {
  readonly text: SheetText;
  readonly table: Table;
  readonly index: IndicatorIndex;
  readonly places: PlaceIndex;
  readonly rows: readonly ScannedRow[];
  /** The table's numbers are the catalogue's. */
  readonly numbered: boolean;
}

/** Reads a table's rows into sections, one per unit that they name, and an entry per row of an indicator. */
export function walkRows(
  text: SheetText,
  table: Table,
  index: IndicatorIndex,
  places: PlaceIndex,
): Section[] {
  const rows = scanRows(text, table, index);
  const walk = { text, table, index, places, rows, numbered: usesCatalogueNumbers(rows) };
  const sections: Section[] = [{ label: null, entries: [], findings: [] }];
  let previous: RowMeaning["kind"] | null = null;
  let current: Entry | null = null;
  rows.forEach((row, position) => {
    const meaning = meaningOf(walk, row, position, current, previous);
    if (meaning.kind === "section") {
      sections.push({ label: placeRow(row), entries: [], findings: [] });
      current = null;
    } else current = put(walk, row, meaning, sections.at(-1)!, current);
    if (meaning.kind !== "other") previous = meaning.kind;
  });
  return sections.filter(({ entries, findings }) => entries.length > 0 || findings.length > 0);
}

/** Puts a row where it belongs; answers the entry to which rows below it belong. */
function put(
  walk: Walk,
  row: ScannedRow,
  meaning: RowMeaning,
  section: Section,
  current: Entry | null,
): Entry | null {
  switch (meaning.kind) {
    case "indicator": {
      const entry = startEntry(walk, row, meaning.indicator);
      section.entries.push(entry);
      noteNumber(walk, row, meaning.indicator, section);
      return entry;
    }
    case "half":
      if (current) (current.halves[meaning.role] ??= []).push(row.row);
      break;
    case "place":
      current?.places.push(placeRow(row));
      break;
    case "total":
      current?.totals.push(row.row);
      break;
    case "unknown":
      section.findings.push(explainUnknown(walk, row));
      return current && stranger(current);
    case "other":
      return current && isName(row) ? stranger(current) : current;
  }
  return current;
}

/** What stands below a row that is none of ours belongs to that row: it is gathered in an entry that nobody reads. */
function stranger({ indicator, row }: Entry): Entry {
  return { indicator, row, halves: {}, places: [], totals: [] };
}

/** A row with words of its own that introduces nothing ("Trong đó:") names something. */
function isName({ text, key, continued }: ScannedRow): boolean {
  return text !== "" && !continued && !text.endsWith(":") && !introducesPart(key);
}

/** The first row of a merged name may itself be its "Tử số". */
function startEntry(walk: Walk, row: ScannedRow, indicator: Indicator): Entry {
  const role = labelOf(walk, row, indicator);
  const halves = role === null ? {} : { [role]: [row.row] };
  return { indicator, row: row.row, halves, places: [], totals: [] };
}

function meaningOf(
  walk: Walk,
  row: ScannedRow,
  position: number,
  current: Entry | null,
  previous: RowMeaning["kind"] | null,
): RowMeaning {
  const label = current && (row.continued || row.text === "") ? labelOf(walk, row, current.indicator) : null;
  if (label) return { kind: "half", role: label };
  if (row.continued && !hasOwnFigures(walk, row)) return { kind: "other" };
  const indicator = row.indicator ?? numberedIndicator(walk, row);
  if (indicator) return { kind: "indicator", indicator };
  const role = current && row.filled && row.name !== "" ? subRoleOf(row.name, current.indicator) : null;
  if (role) return { kind: "half", role };
  if (row.text !== "" && isTotal(row.key)) return { kind: "total" };
  if (isSection(walk, row, position, previous)) return { kind: "section" };
  if (
    row.text !== "" &&
    walk.places.isPlaceRow(withoutNumber(row.text), row.name) &&
    (current !== null || !row.filled)
  )
    return { kind: "place" };
  return { kind: hasFigure(walk, row) && row.text !== "" ? "unknown" : "other" };
}

/** By number where the row has no name, or a name that differs by a typing error and the number confirms it. */
function numberedIndicator({ index, numbered }: Walk, row: ScannedRow): Indicator | null {
  if (!numbered || row.number === null || !/^\d+$/.test(row.number)) return null;
  const byNumber = index.byNumber(Number(row.number));
  if (byNumber === null) return null;
  if (row.text === "") return row.filled ? byNumber : null;
  return index.byNearName(row.name) === byNumber ? byNumber : null;
}

/** "Tử số" and "Mẫu số" in a column of their own beside a name that spans their rows. */
function labelOf({ text, table }: Walk, row: ScannedRow, indicator: Indicator): SubRole | null {
  for (const column of table.labels) {
    const key = text.isOwn(row.row, column) ? text.grid.key(row.row, column) : "";
    const role = key === "" ? null : subRoleOf(key, indicator);
    if (role) return role;
  }
  return null;
}

function hasOwnFigures({ text, table }: Walk, { row }: ScannedRow): boolean {
  return [...table.figureColumns].some(
    (column) =>
      text.isOwn(row, column) &&
      isFigureCell(text, table, row, column) &&
      text.grid.value(row, column) !== null,
  );
}

/**
 * A line that names a unit and gives no figures, right before an indicator's row. In a list of smaller units a place
 * without figures is only a blank, and a line such as "Trường mầm non" is a heading.
 */
function isSection(
  { rows, places }: Walk,
  row: ScannedRow,
  position: number,
  previous: RowMeaning["kind"] | null,
): boolean {
  if (row.filled || row.text === "" || previous === "place") return false;
  const line = classifyLine(withoutNumber(row.text));
  if (line.kind === "label") return line.name !== "";
  if (!rows[position + 1]?.indicator || isSchool(row.key)) return false;
  const isNamed = line.kind === "issuer" ? line.name !== "" : line.kind === "other";
  return isNamed && places.isPlace(row.name) && places.isPlaceRow(withoutNumber(row.text), row.name);
}

/** "II. Huyện Tam Đường" names the unit without its number. */
function withoutNumber(text: string): string {
  return text.replace(/^(?:[-+*•]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)/:]+\s*)+/u, "").trim();
}

function isSchool(key: string): boolean {
  return key.includes("trường");
}

/** A row that no indicator claims matters only if it holds a number or Đạt: notes, signatures and repeated headers do not. */
function hasFigure({ text, table }: Walk, { row, column: name, filled }: ScannedRow): boolean {
  if (!filled) return false;
  const isHeader = isNameRole(text.heading(row, name)?.role);
  return [...table.figureColumns].some((column) => {
    if (!isFigureCell(text, table, row, column)) return false;
    const value = text.grid.value(row, column);
    if (value === null) return false;
    if (typeof value === "string" && saysAttainment(value)) return !isHeader;
    return possibleNumbers(readNumber(value, text.grid.format(row, column), { role: "rate" })).length > 0;
  });
}

function noteNumber({ text, numbered }: Walk, row: ScannedRow, indicator: Indicator, section: Section): void {
  if (!numbered || row.number === null || row.continued || Number(row.number) === indicator.tt) return;
  section.findings.push({
    code: "NAME_NUMBER_MISMATCH",
    indicator: indicator.code,
    at: text.grid.at(row.row, row.column),
    params: { number: row.number, expected: indicator.tt },
  });
}

function explainUnknown({ text, index }: Walk, row: ScannedRow): Section["findings"][number] {
  const nearest = index.nearest(row.name);
  return {
    code: "INDICATOR_UNKNOWN",
    at: text.grid.at(row.row, row.column),
    ...(nearest && { variant: "near" }),
    params: { text: row.text, ...(nearest && { nearest: { vi: nearest.nameVi, en: nearest.nameEn } }) },
  };
}

function placeRow({ row, column, text }: ScannedRow): { row: number; column: number; text: string } {
  return { row, column, text: withoutNumber(text) };
}
