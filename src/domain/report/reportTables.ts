import type { FindingDraft } from "../finding/finding";
import type { PreparedContext } from "./context";
import type { Section } from "./entry";
import { introducesPart } from "./partLead";
import { walkRows } from "./rowWalk";
import { findTitleYear, isReference } from "./schoolYear";
import { linesBetween, type SheetLine, yearTexts } from "./sheetLines";
import type { SheetText } from "./sheetText";
import { findTables, type Table } from "./table";

/** A table that lists indicators, with its rows by unit. */
export interface ReportTable {
  readonly table: Table;
  readonly sections: readonly Section[];
}

/** The tables that list indicators, without those that say of themselves that they are another year's, or a part of what stands above. */
export function findReportTables(text: SheetText, context: PreparedContext): readonly ReportTable[] {
  const { index, places, catalogue } = context;
  const wanted = catalogue.plan.targetYear;
  const tables = findTables(text, index, wanted)
    .map((table) => ({ table, sections: walkRows(text, table, index, places) }))
    .filter(({ sections }) => sections.some(({ entries }) => entries.length > 0));
  if (tables.length < 2) return tables;
  const dated = tables.map((one, position) => {
    const above = linesAbove(text, one.table, tables[position - 1] ?? null);
    const year = one.table.year ?? one.table.resultYear ?? nearestYear(above, wanted);
    return { ...one, table: { ...one.table, year }, part: position > 0 ? partLine(above) : null };
  });
  const isOther = ({ table: { year } }: ReportTable): boolean => year !== null && year !== wanted;
  const left = dated.filter((one) => one.part !== null || (isOther(one) && !dated.every(isOther)));
  const kept = dated.filter((one) => !left.includes(one));
  if (left.length === 0 || kept.length === 0) return tables;
  kept[0]!.sections[0]!.findings.push(...left.map((one) => explainLeft(text, one, one.part, wanted)));
  return kept;
}

/** Rows above a table in which a title of its own stands. */
const TITLE_ROWS = 4;

/** The lines between a table and the one above it, or right above the first. */
function linesAbove(text: SheetText, { band }: Table, before: ReportTable | null): SheetLine[] {
  const end = before ? lastRow(before.sections, before.table) + 1 : band.top - TITLE_ROWS;
  return linesBetween(text, Math.max(0, end), band.top - 1);
}

/** The year that the nearest line naming any names, references to other documents apart. */
function nearestYear(lines: readonly SheetLine[], wanted: string): string | null {
  const own = yearTexts(lines).filter(({ key }) => !isReference(key));
  for (const line of [...own].reverse()) {
    const named = findTitleYear([line], wanted);
    if (named) return named.year;
  }
  return null;
}

/** The line right above a table that makes it a part of what stands above: "Trong đó: học sinh dân tộc thiểu số". */
function partLine(lines: readonly SheetLine[]): SheetLine | null {
  const last = lines.at(-1);
  return last && introducesPart(last.key) ? last : null;
}

function explainLeft(
  { grid }: SheetText,
  { table: { band, year, name, body } }: ReportTable,
  part: SheetLine | null,
  expected: string,
): FindingDraft {
  if (part) return { code: "INDICATOR_UNKNOWN", at: part.at, params: { text: part.text } };
  const at = grid.at(band.top, name ?? body.left);
  return {
    code: "WRONG_SCHOOL_YEAR",
    variant: "table",
    severity: "info",
    at,
    params: { found: year!, expected },
  };
}

/** The last row of a table that says anything of an indicator. */
export function lastRow(sections: readonly Section[], { body }: Table): number {
  const rows = sections.flatMap(({ entries }) =>
    entries.flatMap(({ row, places, totals, halves }) => [
      row,
      ...places.map((place) => place.row),
      ...totals,
      ...Object.values(halves).flat(),
    ]),
  );
  return Math.max(body.top, ...rows);
}
