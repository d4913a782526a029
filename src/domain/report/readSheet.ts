import type { FindingDraft } from "../finding/finding";
import type { SheetSnapshot } from "../snapshot/snapshot";
import { fold } from "../text/fold";
import { classifyLine } from "../unit/classifyLine";
import { identifyUnit, type EvidenceText } from "../unit/identifyUnit";
import { findBlocks, type Block } from "./blocks";
import type { PreparedContext } from "./context";
import { findFormulaTexts } from "./formulaText";
import { openGrid, turnGrid, type Grid } from "./grid";
import { draftWords } from "./header.data";
import { findOwners, type Owner } from "./owners";
import type { ReportCandidate } from "./report";
import { findSchoolYears, findTitleYear, type NamedYear } from "./schoolYear";
import { readFigures } from "./sectionFigures";
import { evidenceOf, linesBetween, remarksOf, yearTexts, type SheetLine } from "./sheetLines";
import { openText, type SheetText } from "./sheetText";
import type { Table } from "./table";

/**
 * The reports found in one sheet: none, one, or one for each unit that it lists. `name` is the sheet's name as the
 * workbook has it, which addresses need; in the snapshot it may have been turned into Unicode.
 */
export function readSheet(
  name: string,
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedContext,
): ReportCandidate[] {
  const grid = openGrid({ ...snapshot, name }, file);
  const { text, blocks, upright } = findReport(grid, context);
  const first = blocks[0]?.sections[0];
  if (!first) return [];
  const sheet: Sheet = {
    name,
    snapshot,
    file,
    context,
    text,
    upright,
    lines: linesBetween(upright, 0, (text === upright ? first.table.band.top : (first.table.name ?? 0)) - 1),
    remarks: remarksOf(upright, text === upright ? first.table.body.top : 0),
    formulaTexts: blocks.flatMap(({ sections }) =>
      [...new Set(sections.map(({ table }) => table))].flatMap((table) => findFormulaTexts(text, table)),
    ),
  };
  return blocks.flatMap((block, position) => readBlock(sheet, block, blocks.length, position));
}

interface Sheet {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly file: string | null;
  readonly context: PreparedContext;
  /** The sheet as the tables were found in it: upright or turned. */
  readonly text: SheetText;
  readonly upright: SheetText;
  /** The lines above the first table. */
  readonly lines: readonly SheetLine[];
  readonly formulaTexts: readonly FindingDraft[];
  readonly remarks: readonly string[];
}

/** Indicators go down the sheet or, where units go down, across it: then the sheet is read turned. */
function findReport(grid: Grid, context: PreparedContext): FoundReport {
  const upright = openText(grid, context.places);
  const blocks = findBlocks(upright, context);
  if (blocks.length > 0 || !namesIndicators(upright, context)) return { text: upright, blocks, upright };
  const turned = openText(turnGrid(grid), context.places);
  return { text: turned, blocks: findBlocks(turned, context), upright };
}

interface FoundReport {
  readonly text: SheetText;
  readonly blocks: readonly Block[];
  readonly upright: SheetText;
}

/** Whether some row names several indicators side by side. */
function namesIndicators({ grid }: SheetText, { index }: PreparedContext): boolean {
  for (let row = 0; row < grid.rows; row++) {
    let names = 0;
    for (let column = 0; column < grid.columns; column++)
      if (typeof grid.value(row, column) === "string" && index.byName(index.read(grid.key(row, column)).name))
        names++;
    if (names > 1) return true;
  }
  return false;
}

function readBlock(sheet: Sheet, block: Block, count: number, position: number): ReportCandidate[] {
  const { scope } = sheet.context;
  const lines = count === 1 || block.label === null ? evidenceOf(sheet.lines) : [];
  const hasSender = lines.some(
    ({ source, text }) => source === "label" || classifyLine(text).kind === "issuer",
  );
  const owners = findOwners(sheet.text, block, scope, hasSender || block.label !== null);
  const year = yearOf(sheet, block);
  const shared = [
    ...block.sections.flatMap(({ section }) => section.findings),
    ...(position === 0 ? sheet.formulaTexts : []),
  ];
  return owners.map((owner, index) => {
    const { figures, findings } = readFigures(owner.sources);
    return {
      identification: identifyUnit(
        textsFor(sheet, block, owner, lines, count === 1 && owners.length === 1),
        scope,
      ),
      file: sheet.file,
      sheet: sheet.name,
      visibility: sheet.snapshot.visibility,
      draft: isDraftName(sheet.snapshot.name),
      schoolYear: year?.year ?? null,
      schoolYearAt: year?.at ?? null,
      figures,
      ...(sheet.remarks.length > 0 && { remarks: sheet.remarks }),
      at: placeOfBlock(sheet, block),
      findings: index === 0 ? [...shared, ...findings] : findings,
    };
  });
}

/** What names the unit: the column or row of the place alone, the line over its table alone, or everything that speaks for the sheet. */
function textsFor(
  { snapshot, file }: Sheet,
  { label }: Block,
  { name }: Owner,
  lines: readonly EvidenceText[],
  alone: boolean,
): EvidenceText[] {
  if (name) return [name];
  const labelled: EvidenceText[] = label ? [{ source: "label", ...label }] : [];
  if (label && !alone) return labelled;
  return [
    ...labelled,
    ...lines,
    { source: "sheetName", text: snapshot.name, at: null },
    ...(file === null ? [] : [{ source: "fileName", text: file, at: null } as const]),
  ];
}

/**
 * The report's school year. Where every column that is read names another year, the figures are that year's whatever the
 * title says; else the title's year counts, then the columns', then the sheet's name, then the file's.
 */
function yearOf(sheet: Sheet, { sections }: Block): NamedYear | null {
  const { text, upright, lines, snapshot, file, context } = sheet;
  const wanted = context.catalogue.plan.targetYear;
  const { table } = sections[0]!;
  const heading = table.year === null ? null : { year: table.year, at: placeOfYear(text, table, table.year) };
  if (heading && heading.year !== wanted) return heading;
  const own = text === upright ? linesBetween(text, table.band.top - TITLE_ROWS, table.band.top - 1) : [];
  const titled = findTitleYear(yearTexts(lines), wanted) ?? findTitleYear(yearTexts(own), wanted);
  // A title of two years leaves it to the columns which of them the figures are.
  if (titled && !(heading && namesYear([...lines, ...own], wanted))) return titled;
  if (heading) return heading;
  const names = [snapshot.name, (file ?? "").split(/[\\/]/).pop() ?? ""];
  const named = names.map((name) => findSchoolYears(fold(name).replace(/_/g, " "))[0]).find(Boolean);
  return named ? { year: named.year, at: null } : null;
}

function namesYear(lines: readonly SheetLine[], year: string): boolean {
  return yearTexts(lines).some(({ key }) => findSchoolYears(key).some((mention) => mention.year === year));
}

/** The heading that names the year of the columns that are read. */
function placeOfYear({ grid }: SheetText, { band, body }: Table, year: string): ReportCandidate["at"] {
  for (let row = band.top; row <= band.bottom; row++)
    for (let column = body.left; column <= body.right; column++)
      if (findSchoolYears(grid.key(row, column)).some((mention) => mention.year === year))
        return grid.at(row, column);
  return grid.at(band.top, body.left);
}

function placeOfBlock({ text }: Sheet, { sections }: Block): ReportCandidate["at"] {
  const { table } = sections[0]!;
  for (let row = table.band.top; row <= table.band.bottom; row++)
    for (let column = table.body.left; column <= table.body.right; column++)
      if (text.grid.text(row, column) !== "") return text.grid.at(row, column);
  return text.grid.at(table.band.top, table.body.left);
}

/** Rows above a later table of a sheet in which its own title may stand. */
const TITLE_ROWS = 4;

const drafts = draftWords.map(fold);

/** Whether the sheet's name says draft or old: one of the words, standing alone. */
function isDraftName(name: string): boolean {
  const words = ` ${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return drafts.some((word) => words.includes(` ${word} `));
}
