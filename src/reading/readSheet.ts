import type { FindingDraft } from "../domain/finding/finding";
import { openGrid, turnGrid, type Grid } from "./grid";
import type { Figure, ReportCandidate, TableOutline } from "../domain/report/report";
import { findSchoolYears, findTitleYear, type NamedYear } from "./schoolYear";
import { cellAddress, placeOf } from "../domain/snapshot/address";
import type { CellFormat, SheetSnapshot } from "../domain/snapshot/snapshot";
import { fold } from "../domain/text/fold";
import { classifyLine } from "../domain/unit/classifyLine";
import { identifyUnit, type EvidenceText } from "../domain/unit/identifyUnit";
import { draftWords } from "../words/lines.data";
import { openAnswers, withoutIgnored } from "./answers";
import { basisOf } from "./basis";
import { findBlocks, isNumberedLine, type Block, type SheetBlocks } from "./blocks";
import { applyFormats, type FormatReading } from "./cellFormats";
import { readUnitFigures, type UnitFigures } from "./combine";
import type { PreparedReading } from "./context";
import { isLesser, isOther, join, type Asked, type Coordinates } from "./coordinates";
import { findFormulaTexts } from "./formulaText";
import { evidenceOf, linesBetween, remarksOf, yearTexts, type SheetLine } from "./lines";
import { outlineOf } from "./outline";
import { findOwners, type Owner } from "./owners";
import { tellHidden, tellUnusedColumns, withoutUnsure } from "./sheetFindings";
import { openHints, type SheetHints } from "./sheetHints";
import { joinTitles, readSheetName, readTitles, type TitleHint } from "./titles";

/**
 * The reports found in one sheet: none, one, or one for each unit that it lists. `name` is the sheet's name as the
 * workbook has it, which addresses need; in the snapshot it may have been turned into Unicode.
 */
export function readSheet(
  name: string,
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
  used: Set<string> = new Set(),
): SheetReading {
  const kept = withoutIgnored({ ...snapshot, name }, file, context.answers, used);
  const formats = applyFormats({ ...kept, name: snapshot.name });
  const found = findReport({ ...formats.snapshot, name }, file, context, used);
  const { sheet, blocks, upright } = found;
  const first = blocks.blocks[0]?.sections[0];
  if (!first) return { candidates: [], tables: [], found };
  const isUpright = sheet === upright;
  const lines = linesBetween(upright, 0, (isUpright ? first.table.header.top : (first.table.name ?? 0)) - 1);
  const isOne = blocks.blocks.length === 1 && blocks.tables === 1;
  const titles = readTitles(isOne ? lines : lines.filter((line) => !isNumberedLine(line)), context);
  const whole: Sheet = {
    name,
    snapshot: formats.snapshot,
    file,
    context,
    sheet,
    upright,
    lines,
    titles,
    said: join(
      joinTitles(titles),
      readSheetName(snapshot.name, context, namesYear(lines, context.asked.year)),
    ),
    remarks: remarksOf(upright, isUpright ? first.table.body.top : 0),
    findings: [
      ...blocks.blocks.flatMap(({ sections }) =>
        [...new Set(sections.map(({ table }) => table))].flatMap((table) => findFormulaTexts(sheet, table)),
      ),
      ...blocks.findings,
      ...tellFormats(formats, snapshot, name, file),
    ],
  };
  const candidates = withSheetFindings(
    blocks.blocks
      .flatMap((block, position) => readBlock(whole, block, blocks.blocks.length, position))
      .map((candidate) => withoutUnsure(candidate, formats.mixed, context.catalogue, sheet))
      .map((candidate) => {
        const basis = basisOf(candidate, context.catalogue, found);
        return basis ? { ...candidate, basis } : candidate;
      }),
    (read) => [...tellHidden(read, snapshot, found, context.asked), ...tellUnusedColumns(found, read)],
  );
  const told = candidates.flatMap(({ findings }) => findings);
  const tables = [...new Set(blocks.blocks.flatMap(({ sections }) => sections.map(({ table }) => table)))];
  return {
    candidates,
    found,
    tables: tables.map((table) => ({ sheet: name, ...outlineOf(sheet, table, context.asked, told) })),
  };
}

/** Findings about the sheet as a whole are told of its first report. */
function withSheetFindings(
  candidates: readonly ReportCandidate[],
  tell: (candidates: readonly ReportCandidate[]) => readonly FindingDraft[],
): ReportCandidate[] {
  const findings = tell(candidates);
  return candidates.map((candidate, index) =>
    index === 0 && findings.length > 0
      ? { ...candidate, findings: [...candidate.findings, ...findings] }
      : candidate,
  );
}

/** What one sheet gave: its reports and how their tables were understood. */
export interface SheetReading {
  readonly candidates: ReportCandidate[];
  readonly tables: readonly TableOutline[];
  readonly found: FoundReport;
}

interface Sheet {
  readonly name: string;
  readonly snapshot: SheetSnapshot;
  readonly file: string | null;
  readonly context: PreparedReading;
  /** The sheet as the tables were found in it: upright or turned. */
  readonly sheet: SheetHints;
  readonly upright: SheetHints;
  /** The lines above the first table. */
  readonly lines: readonly SheetLine[];
  readonly titles: readonly TitleHint[];
  /** What the title and the sheet's name say of everything in it. */
  readonly said: Coordinates;
  readonly findings: readonly FindingDraft[];
  readonly remarks: readonly string[];
}

/** The sheet as its tables were found in it, upright or turned, and its tables by unit. */
export interface FoundReport {
  readonly sheet: SheetHints;
  readonly blocks: SheetBlocks;
  readonly upright: SheetHints;
}

/** Indicators go down the sheet or, where units go down, across it: then the sheet is read turned. */
function findReport(
  snapshot: SheetSnapshot,
  file: string | null,
  context: PreparedReading,
  used: Set<string>,
): FoundReport {
  const grid = openGrid(snapshot, file);
  const rows = new Set((snapshot.hiddenRows ?? []).map((row) => row - snapshot.top));
  const columns = new Set((snapshot.hiddenColumns ?? []).map((column) => column - snapshot.left));
  const upright = openHints(
    grid,
    context,
    { rows, columns },
    openAnswers(snapshot, file, context.answers, false, used),
  );
  const blocks = findBlocks(upright, context);
  if (blocks.blocks.length > 0 || !namesIndicators(grid, context)) return { sheet: upright, blocks, upright };
  const turned = openHints(
    turnGrid(grid),
    context,
    { rows: columns, columns: rows },
    openAnswers(snapshot, file, context.answers, true, used),
  );
  return { sheet: turned, blocks: findBlocks(turned, context), upright };
}

/** Whether some row names several indicators side by side. */
function namesIndicators(grid: Grid, { index }: PreparedReading): boolean {
  for (let row = 0; row < grid.rows; row++) {
    let names = 0;
    for (let column = 0; column < grid.columns; column++)
      if (typeof grid.value(row, column) === "string" && index.byName(index.read(grid.key(row, column)).name))
        names++;
    if (names > 1) return true;
  }
  return false;
}

function readBlock(whole: Sheet, block: Block, count: number, position: number): ReportCandidate[] {
  const { context } = whole;
  const lines = count === 1 || block.label === null ? evidenceOf(whole.lines) : [];
  const hasSender = lines.some(
    ({ source, text }) => source === "label" || classifyLine(text).kind === "issuer",
  );
  const owners = findOwners(block, context.scope, { lines, hasSender: hasSender || block.label !== null });
  const shared = [
    ...block.sections.flatMap(({ section }) => section.findings),
    ...(position === 0 ? whole.findings : []),
  ];
  return owners.map((owner, index) => {
    const { read, year } = readDated(whole, block, owner);
    const identification = identifyUnit(
      textsFor(whole, block, owner, lines, count === 1 && owners.length === 1),
      context.scope,
    );
    const { figures, findings, aside } = askedOfTitle(forUnit(whole, identification.unit), block, read);
    const named = yearOf(whole, block, year);
    return {
      identification,
      file: whole.file,
      sheet: whole.name,
      visibility: whole.snapshot.visibility,
      draft: isDraftName(whole.snapshot.name) || aside,
      schoolYear: named?.year ?? null,
      schoolYearAt: named?.at ?? null,
      figures,
      ...(whole.remarks.length > 0 && { remarks: whole.remarks }),
      at: placeOfBlock(block),
      findings: index === 0 ? [...shared, ...findings] : findings,
    };
  });
}

interface DatedFigures {
  readonly read: UnitFigures;
  /** The school year that columns, rows or tables name for the figures that were read; `null` where none does. */
  readonly year: string | null;
}

/** The figures of the year that is asked for; where the sheet names other years alone, of the latest, so that it can be refused as another year's report. */
function readDated({ context: { asked } }: Sheet, block: Block, { sources }: Owner): DatedFigures {
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
      if (!isOther({ ...one, years: [] }, asked)) for (const year of one.years) years.add(year);
  }
  return years;
}

/** The Department answers for the units under it: a title that names them tells whose report it is, and no part of it. */
function forUnit(whole: Sheet, unit: string | null): Sheet {
  const { scope } = whole.context;
  const isDepartment =
    scope.kind === "set" &&
    scope.set.units.some(({ code, level }) => code === unit && level === "department");
  if (!isDepartment) return whole;
  const titles = whole.titles.map((title) => ({ ...title, coordinates: withoutManager(title.coordinates) }));
  return { ...whole, titles, said: withoutManager(whole.said) };
}

function withoutManager(coordinates: Coordinates): Coordinates {
  return { ...coordinates, qualifiers: coordinates.qualifiers.filter(({ value }) => value !== "managedBy") };
}

interface TitledFigures extends UnitFigures {
  /** The title or the sheet's name says that it is not the report: it gives way to any other sheet of its unit. */
  readonly aside: boolean;
}

/** A title or a sheet's name that says plan, forecast, half-year or a part: nothing below it is taken without an answer. */
function askedOfTitle(whole: Sheet, block: Block, read: UnitFigures): TitledFigures {
  const { said, context, titles } = whole;
  const asked = context.asked;
  const coordinates = ownStanding(block, asked) ? withoutStanding(said) : said;
  if (!isOther(coordinates, asked) && !isLesser(coordinates, asked)) return { ...read, aside: false };
  const isSaying = (one: Coordinates): boolean => isOther(one, asked) || isLesser(one, asked);
  const title = titles.find((one) => isSaying(one.coordinates));
  const at = title?.line.at ?? placeOf(whole.file, whole.name);
  const finding: FindingDraft = {
    code: "QUALIFIER_UNSURE",
    variant: title ? "title" : "sheetName",
    at,
    params: { text: title?.line.text ?? whole.name },
  };
  const figures = Object.fromEntries(
    Object.entries(read.figures).map(([code, figure]): [string, Figure] => [
      code,
      figure.kind === "silent" || whole.sheet.answers.isAccepted(figure.at)
        ? figure
        : { kind: "silent", problem: finding.code, at: figure.at },
    ]),
  );
  const isAsked = Object.values(read.figures).some(
    ({ kind, at }) => kind !== "silent" && !whole.sheet.answers.isAccepted(at),
  );
  const others = read.findings.filter(({ indicator = "" }) => {
    const figure = read.figures[indicator];
    return figure?.kind === "silent" || whole.sheet.answers.isAccepted(figure?.at ?? null);
  });
  const isUsed = Object.values(figures).some(({ kind }) => kind !== "silent");
  return { figures, findings: isAsked ? [...others, finding] : read.findings, aside: !isUsed };
}

/** The table parts its columns or rows by standing itself: the same counts as a plan and as a result. A target beside the results proves nothing. */
function ownStanding({ sections }: Block, asked: Asked): boolean {
  const isSaid = (one: Coordinates): boolean =>
    one.qualifiers.some(({ dimension }) => dimension === "standing");
  return sections.some(({ groups, section }) => {
    const rows = section.entries.flatMap((entry) => entry.rows.map(({ coordinates }) => coordinates));
    if (rows.some((one) => isOther(one, asked)) && rows.some((one) => !isOther(one, asked) && isSaid(one)))
      return true;
    const planned = groups.filter(({ coordinates }) => isOther(coordinates, asked));
    const done = groups.filter(({ coordinates }) => !isOther(coordinates, asked) && isSaid(coordinates));
    const measures = new Set(planned.flatMap(({ columns }) => columns.map(({ measure }) => measure)));
    return done.some(({ columns }) =>
      columns.some(
        ({ measure }) => (measure === "numerator" || measure === "denominator") && measures.has(measure),
      ),
    );
  });
}

function withoutStanding(coordinates: Coordinates): Coordinates {
  return {
    ...coordinates,
    qualifiers: coordinates.qualifiers.filter(({ dimension }) => dimension !== "standing"),
  };
}

/** What names the unit: the column or row of the place alone, the line over its table alone, or everything that speaks for the sheet. */
function textsFor(
  { snapshot, file }: Sheet,
  { label }: Block,
  { name, alone: isOnly }: Owner,
  lines: readonly EvidenceText[],
  alone: boolean,
): EvidenceText[] {
  const around: EvidenceText[] = [
    ...lines,
    { source: "sheetName", text: snapshot.name, at: null },
    ...(file === null ? [] : [{ source: "fileName", text: file, at: null } as const]),
  ];
  if (name)
    return name.source === "label" && isOnly && alone ? [name, ...around] : [{ ...name, source: "column" }];
  const labelled: EvidenceText[] = label ? [{ source: "label", ...label }] : [];
  return label && !alone ? labelled : [...labelled, ...around];
}

/**
 * The report's school year. Where columns or tables name another year for every figure, the figures are that year's whatever the
 * title says; else the title's year counts, then the columns', then the sheet's name, then the file's.
 */
function yearOf(whole: Sheet, block: Block, heading: string | null): NamedYear | null {
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
  const names = [snapshot.name, (file ?? "").split(/[\\/]/).pop() ?? ""];
  const named = names.map((name) => findSchoolYears(fold(name).replace(/_/g, " "))[0]).find(Boolean);
  return named ? { year: named.year, at: null } : null;
}

function namesYear(lines: readonly SheetLine[], year: string): boolean {
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

function placeOfBlock({ sections }: Block): ReportCandidate["at"] {
  const { sheet, table } = sections[0]!;
  for (let row = table.header.top; row <= table.header.bottom; row++)
    for (let column = table.body.left; column <= table.body.right; column++)
      if (sheet.grid.text(row, column) !== "") return sheet.grid.at(row, column);
  return sheet.grid.at(table.header.top, table.body.left);
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

/** Cells named in one finding. */
const CELLS_NAMED = 6;

/** Footnote marks and struck text that were left out, once for the sheet. */
function tellFormats(
  { trimmed }: FormatReading,
  snapshot: SheetSnapshot,
  sheet: string,
  file: string | null,
): FindingDraft[] {
  const [first] = trimmed;
  if (!first) return [];
  const address = ({ row, column }: CellFormat): string => cellAddress(row, column);
  const cells =
    trimmed.slice(0, CELLS_NAMED).map(address).join(", ") + (trimmed.length > CELLS_NAMED ? " …" : "");
  const at = { ...placeOf(file, sheet), cell: address(first) };
  void snapshot;
  return [{ code: "FORMAT_READ", at, params: { cells, count: trimmed.length } }];
}
