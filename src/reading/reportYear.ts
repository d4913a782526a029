import type { ReportCandidate } from "../model/report";
import { findSchoolYears, findTitleYear, type NamedYear } from "./hints/schoolYear";
import { fold } from "../text/fold";
import type { Block } from "./rows/blocks";
import { readUnitFigures, type UnitFigures } from "./choose/combine";
import { isOther, type Asked } from "./hints/coordinates";
import { linesBetween, yearTexts, type SheetLine } from "./view/lines";
import type { Owner } from "./rows/owners";
import type { SheetHints } from "./hints/sheetHints";
import type { Sheet } from "./sheet";

interface DatedFigures {
  readonly read: UnitFigures;
  /** The school year that columns, rows or tables name for the figures that were read; `null` where none does. */
  readonly year: string | null;
}

/** The figures of the year that is asked for; where the sheet names other years alone, of the latest, so that it can be refused as another year's report. */
export function readDated({ context: { asked } }: Sheet, block: Block, { sources }: Owner): DatedFigures {
  const years = yearsIn(block, asked);
  const read = readUnitFigures(sources, asked);
  if (years.has(asked.year)) return { read, year: asked.year };
  const latest = [...years].sort().at(-1);
  if (latest === undefined || Object.values(read.figures).some(({ kind }) => kind !== "silent"))
    return { read, year: null };
  const other = readUnitFigures(sources, { ...asked, year: latest });
  const isFilled = Object.values(other.figures).some(({ kind }) => kind !== "silent");
  return isFilled ? { read: other, year: latest } : { read, year: null };
}

/** The years of columns, rows and tables that are not of something else anyway, such as a plan. */
function yearsIn({ sections }: Block, asked: Asked): Set<string> {
  const years = new Set<string>();
  for (const { table, section, coordinates } of sections) {
    const said = [
      coordinates,
      ...table.columns.filter(({ figure }) => figure).map((column) => column.coordinates),
      ...section.entries.flatMap(({ rows }) => rows.map((row) => row.coordinates)),
    ];
    for (const one of said)
      if (one.years.length > 0 && !isOther({ ...one, years: [] }, asked))
        for (const year of one.years) years.add(year);
  }
  return years;
}

/**
 * The report's school year. Where columns or tables name another year for every figure, the figures are that year's whatever the
 * title says; else the title's year counts, then the columns', then the sheet's name, then the file's.
 */
export function yearOf(whole: Sheet, block: Block, heading: string | null): NamedYear | null {
  const { sheet, upright, lines, snapshot, file, context } = whole;
  const wanted = context.asked.year;
  const { table } = block.sections[0]!;
  if (heading !== null && heading !== wanted)
    return { year: heading, at: placeOfYear(sheet, block, heading) };
  const top = table.header.top;
  const own = sheet === upright ? linesBetween(upright, top - TITLE_ROWS, top - 1) : [];
  const titled = findTitleYear(yearTexts(lines), wanted) ?? findTitleYear(yearTexts(own), wanted);
  // A title of two years leaves it to the columns which of them the figures are.
  if (titled && !(heading && namesYear([...lines, ...own], wanted))) return titled;
  if (heading) return { year: heading, at: placeOfYear(sheet, block, heading) };
  const year = yearOfNames(snapshot.name, file);
  return year === null ? null : { year, at: null };
}

/** The school year that the sheet's name or, where that names none, the file's does. */
export function yearOfNames(sheet: string, file: string | null): string | null {
  const names = [sheet, (file ?? "").split(/[\\/]/).pop() ?? ""];
  const named = names.map((name) => findSchoolYears(fold(name).replace(/_/g, " "))[0]).find(Boolean);
  return named?.year ?? null;
}

export function namesYear(lines: readonly SheetLine[], year: string): boolean {
  return yearTexts(lines).some(({ key }) => findSchoolYears(key).some((mention) => mention.year === year));
}

/** The heading, section or line that names the year of the figures that are read. */
function placeOfYear({ grid }: SheetHints, { sections }: Block, year: string): ReportCandidate["at"] {
  const { header, body } = sections[0]!.table;
  for (let row = Math.max(0, header.top - TITLE_ROWS); row <= body.bottom; row++)
    for (let column = body.left; column <= body.right; column++)
      if (findSchoolYears(grid.key(row, column)).some((mention) => mention.year === year))
        return grid.at(row, column);
  return grid.at(header.top, body.left);
}

/** Rows above a later table of a sheet in which its own title may stand. */
const TITLE_ROWS = 4;
