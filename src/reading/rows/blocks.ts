import type { At } from "../../model/address";
import type { RawFinding } from "../../model/finding";
import { fold } from "../../text/fold";
import { introducesPart } from "../hints/partLead";
import { lineOfPart } from "../hints/partPlaces";
import { findTitleYear } from "../hints/schoolYear";
import type { PreparedReading } from "../context";
import { isLesser, isOther, join, nowhere, type Asked, type Coordinates } from "../hints/coordinates";
import { comparesItself } from "./comparison";
import { readEntries } from "./entries";
import type { Section } from "./entry";
import { evidenceOf } from "../columns/evidence";
import { groupColumns, type ColumnGroup } from "../columns/groups";
import type { Evidence } from "../columns/layout";
import { labelIn, linesBetween, yearTexts, type SheetLine } from "../view/lines";
import { assignRoles } from "../columns/roles";
import type { SheetHints } from "../hints/sheetHints";
import { findTables } from "../findTables";
import { formsOf, recallSections, recallTables } from "../forms/knownForms";
import { isNumberedLine, withoutLineNumber } from "./numberedLines";
import type { Table } from "../table";
import { joinTitles, measuresLine, readScale, readTitles, type TitleHint } from "../hints/titles";

/** The rows of one unit in one table, with the table's groups of columns and what stands above says of all of it. */
export interface TableSection {
  readonly sheet: SheetHints;
  readonly table: Table;
  readonly section: Section;
  readonly groups: readonly ColumnGroup[];
  readonly evidence: Evidence;
  readonly coordinates: Coordinates;
}

/** What belongs to one unit on a sheet: a table, the tables that continue it, or a stretch of one. */
export interface Block {
  /** The line right above or inside the table that names its unit; `null` where only the sheet as a whole says it. */
  readonly label: { readonly text: string; readonly at: At } | null;
  readonly sections: TableSection[];
}

/** A sheet's tables parted by unit, with what is to be said of tables that are left out. */
export interface SheetBlocks {
  readonly blocks: readonly Block[];
  /** How many tables list indicators, those that are left out among them. */
  readonly tables: number;
  /** Tables of something else, which no figure is read from. */
  readonly left: readonly LeftTable[];
  /** Cells of lines that stand over one of several tables side by side and say nothing of the others. */
  readonly parted: ReadonlySet<string>;
  /** What lines say that are of one of several tables alone. */
  readonly titles: readonly TitleHint[];
  /** The last row of the tables that says anything of an indicator. */
  readonly end: number;
  readonly findings: readonly RawFinding[];
}

/** A table that is left out, and the words that say what it is of. */
export interface LeftTable {
  readonly table: Table;
  readonly sections: readonly Section[];
  readonly words: string;
}

interface FoundTable {
  readonly table: Table;
  readonly sections: readonly Section[];
  /** Lines between this table and the one above. */
  readonly above: readonly SheetLine[];
  readonly coordinates: Coordinates;
  readonly titles: readonly TitleHint[];
  /** Lines that are of this one of several tables side by side. */
  readonly parted: readonly SheetLine[];
  /** The line that makes it a part of what stands above it. */
  readonly part: SheetLine | null;
}

/** Finds the tables of a sheet that list indicators and parts them by unit. */
export function findBlocks(sheet: SheetHints, context: PreparedReading): SheetBlocks {
  const found = findReportTables(sheet, context);
  const { asked } = context;
  const isLeft = ({ coordinates, part }: FoundTable): boolean => part !== null || isOther(coordinates, asked);
  const left = found.length > 1 ? found.filter(isLeft) : [];
  const kept = left.length < found.length ? found.filter((one) => !left.includes(one)) : found;
  const blocks: Block[] = [];
  let end = -1;
  for (const one of kept) {
    const { table, sections, coordinates } = one;
    const entries = sections.flatMap((section) => section.entries);
    const evidence = evidenceOf(sheet, table, entries);
    const groups = groupColumns(table.columns, asked);
    for (const section of sections) {
      const isFirst = section === sections[0];
      const label = section.label
        ? { text: section.label.text, at: sheet.grid.at(section.label.row, section.label.column) }
        : isFirst
          ? labelAbove(sheet, context, end, table)
          : null;
      if (label || blocks.length === 0)
        blocks.push({ label: blocks.length === 0 && !section.label ? null : label, sections: [] });
      blocks.at(-1)!.sections.push({ sheet, table, section, groups, evidence, coordinates });
    }
    end = Math.max(end, lastRow(sections, table));
  }
  return {
    tables: found.length,
    end: Math.max(...found.map(({ table, sections }) => lastRow(sections, table))),
    parted: new Set(found.flatMap(({ parted }) => parted.map(({ at }) => at.cell))),
    titles: kept.flatMap(({ titles }) => titles),
    left: kept.length === found.length ? [] : left.map(wordsOfLeft),
    blocks: blocks.filter(({ sections }) => sections.some(({ section }) => section.entries.length > 0)),
    findings: kept.length === found.length ? [] : left.map((one) => explainLeft(sheet, one, asked)),
  };
}

function findReportTables(sheet: SheetHints, context: PreparedReading): FoundTable[] {
  const forms = formsOf(context);
  const tables = recallTables(forms, sheet, findTables)
    .map((table) => ({
      table,
      sections: recallSections(forms, sheet, table, (asked) => readEntries(asked, table, context)),
    }))
    .filter(({ sections }) => sections.some(({ entries }) => entries.length > 0));
  let scale = nowhere;
  return tables.map(({ table, sections }, position) => {
    const before = tables.filter((one) => one.table.header.top < table.header.top).at(-1);
    const all = linesAbove(sheet, table, before ? lastRow(before.sections, before.table) : null);
    const beside = tables.filter((one) => one.table.header.top === table.header.top);
    const parted = partedLines(
      all,
      beside.map((one) => one.table),
    );
    const above = parted.size > 0 ? all.filter((line) => isOver(line, table) || !parted.has(line)) : all;
    const dated =
      tables.length > 1 ? yearOf(table, above, sections, context) : provenYear(sheet, table, sections);
    // A numbered line above the first of several tables is of that table alone.
    const own =
      beside.length > 1
        ? above.filter((line) => parted.has(line))
        : position > 0
          ? above
          : tables.length > 1
            ? above.filter(isNumberedLine).slice(-1)
            : [];
    const ownTitles = readTitles(own, context);
    const said = joinTitles(ownTitles);
    const isCompared = hasDifference(said) && comparesItself(table, sections, context.asked);
    const titles = isCompared ? withoutDifference(said) : said;
    const last = above.at(-1);
    // What was said above the tables before holds until another line says in what is counted.
    if (position === 0 || above.some(({ key }) => measuresLine(key))) scale = readScale(above, context);
    return {
      table,
      sections,
      above,
      titles: ownTitles,
      coordinates: join(titles, ...dated, scale),
      parted: above.filter((line) => parted.has(line)),
      part: position > 0 ? (last && introducesPart(last.key) ? last : placeOver(above, context)) : null,
    };
  });
}

/** "II. Trường Mầm non Hoa Ban", "Biểu 2. Số liệu xã Chăn Nưa" over a further table: it is of a part of the unit above. */
function placeOver(above: readonly SheetLine[], context: PreparedReading): SheetLine | null {
  const lines = above.map((line) => {
    const text = withoutLineNumber(line.text);
    return { ...line, text, key: fold(text) };
  });
  const named = lineOfPart({ lines, context });
  return named && above[lines.indexOf(named)]!;
}

const DIFFERENCE = "difference";

const hasDifference = ({ qualifiers }: Coordinates): boolean =>
  qualifiers.some(({ value }) => value === DIFFERENCE);

function withoutDifference(said: Coordinates): Coordinates {
  return { ...said, qualifiers: said.qualifiers.filter(({ value }) => value !== DIFFERENCE) };
}

/** Lines of rows that hold one over each of several tables side by side: each is of its own table ("Năm học 2023-2024 | Năm học 2024-2025"). */
function partedLines(lines: readonly SheetLine[], tables: readonly Table[]): ReadonlySet<SheetLine> {
  if (tables.length < 2) return new Set();
  const isParted = (row: number): boolean =>
    tables.filter((table) => lines.some((line) => line.row === row && isOver(line, table))).length > 1;
  return new Set(lines.filter(({ row }) => isParted(row)));
}

function isOver({ column }: SheetLine, { body }: Table): boolean {
  return column >= body.left && column <= body.right;
}

/** Rows above a table in which a title of its own stands. */
const TITLE_ROWS = 4;

function linesAbove(sheet: SheetHints, { header }: Table, end: number | null): SheetLine[] {
  return linesBetween(sheet, Math.max(0, end === null ? header.top - TITLE_ROWS : end + 1), header.top - 1);
}

/** The year of one of several tables: of all its results, else of the nearest line above that names one. */
function yearOf(
  table: Table,
  above: readonly SheetLine[],
  sections: readonly Section[],
  { asked }: PreparedReading,
): Coordinates[] {
  const columns = table.columns.filter(({ figure }) => figure);
  if (columns.some(({ coordinates }) => coordinates.years.includes(asked.year))) return [];
  const result = resultYear(table);
  if (result && result !== asked.year) return [{ ...nowhere, years: [result] }];
  if (columns.some(({ coordinates }) => coordinates.years.length > 0) || sections.length === 0) return [];
  for (const line of [...yearTexts(above)].reverse()) {
    const named = findTitleYear([line], asked.year);
    if (named) return [{ ...nowhere, years: [named.year] }];
  }
  return [];
}

/** A year that all results name where the counts beside them name none. */
function resultYear({ columns }: Table): string | null {
  const results = columns.filter(
    ({ figure, measure }) => figure && (measure === "result" || measure === "rate"),
  );
  const [first] = results;
  const year = first?.coordinates.years[0] ?? null;
  return year !== null && results.every(({ coordinates }) => coordinates.years[0] === year) ? year : null;
}

/** In a single table the counts are of the year that all results name where every row's arithmetic says so. */
export function provenYear(sheet: SheetHints, table: Table, sections: readonly Section[]): Coordinates[] {
  const year = resultYear(table);
  if (year === null) return [];
  const { numerator, denominator, rate, result } = assignRoles(table.columns.filter(({ figure }) => figure));
  const [over, under, printed] = [numerator[0], denominator[0], rate[0] ?? result[0]];
  if (over === undefined || under === undefined || printed === undefined) return [];
  const evidence = evidenceOf(
    sheet,
    table,
    sections.flatMap((section) => section.entries),
  );
  return evidence.proves(over, under, printed) ? [{ ...nowhere, years: [year] }] : [];
}

/** The last row of a table that says anything of an indicator. */
export function lastRow(sections: readonly Section[], { body }: Table): number {
  const rows = sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => [entry.row, ...entry.rows.map(({ row }) => row)]),
  );
  return rows.reduce((last, row) => Math.max(last, row), body.top);
}

/** The unit's line between the table above and this one; the lines above the first table speak for the whole sheet. */
function labelAbove(
  sheet: SheetHints,
  { places }: PreparedReading,
  end: number,
  table: Table,
): Block["label"] {
  if (end < 0 || table.header.top <= end) return null;
  const lines = linesBetween(sheet, end + 1, table.header.top - 1);
  const line = labelIn(lines, ({ text, key }) => places.isPlace(key) && places.isPlaceRow(text, key));
  return line && { text: line.text, at: line.at };
}

function wordsOfLeft({ table, sections, coordinates, part, above }: FoundTable): LeftTable {
  const said = [...coordinates.qualifiers.map(({ words }) => words), ...coordinates.years];
  return { table, sections, words: said.join(", ") || (part ?? above.at(-1))?.text || "" };
}

function explainLeft(
  sheet: SheetHints,
  { table, coordinates, part, above }: FoundTable,
  asked: Asked,
): RawFinding {
  const { header, name, body } = table;
  const [year] = coordinates.years;
  if (part === null && year !== undefined && year !== asked.year)
    return {
      code: "WRONG_SCHOOL_YEAR",
      variant: "table",
      severity: "info",
      at: sheet.grid.at(header.top, name ?? body.left),
      params: { found: year, expected: asked.year },
    };
  const line = part ?? above.at(-1) ?? null;
  return {
    code: "INDICATOR_UNKNOWN",
    at: line?.at ?? sheet.grid.at(header.top, name ?? body.left),
    params: { text: line?.text ?? "" },
  };
}

export { isLesser };
