import type { RawFinding } from "../model/finding";
import type { ReportCandidate, TableOutline } from "../model/report";
import { cellAddress, placeOf } from "../model/address";
import type { CellFormat, SheetSnapshot } from "../model/snapshot";
import { fold } from "../text/fold";
import { classifyLine } from "../units/classifyLine";
import { identifyUnit, type EvidenceText } from "../units/identifyUnit";
import { draftWords } from "../words/lines.data";
import { withoutIgnored } from "./answers";
import { basisOf } from "./basis";
import type { Block, SheetBlocks } from "./rows/blocks";
import { isNumberedLine } from "./rows/numberedLines";
import { applyFormats, type FormatReading } from "../text/cellFormats";
import type { PreparedReading } from "./context";
import { join, type Coordinates } from "./hints/coordinates";
import { findFormulaTexts } from "./view/formulaText";
import { evidenceOf, linesBetween, remarksOf, type SheetLine } from "./view/lines";
import { outlineOf } from "./columns/outline";
import { assignColumnsToUnits, isDepartment, type Owner } from "./rows/owners";
import { findingsOfHidden, findingsOfUnusedColumns, withoutUnsure } from "./doubts/sheetFindings";
import { findingsOfTitleWords } from "./doubts/titleWords";
import { readNotes } from "./hints/notes";
import { joinTitles, readSheetName, readTitles, scaledLines } from "./hints/titles";
import { findReport, type FoundReport, type Sheet } from "./sheet";
import { askedOfLevel } from "./doubts/levelDoubts";
import { askedOfTitle, forSeveral, forUnit } from "./doubts/titleDoubts";
import { namesYear, readDated, yearOf } from "./reportYear";

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
  const isOfAll = (line: SheetLine): boolean => !isNumberedLine(line) && !blocks.parted.has(line.at.cell);
  const notes = isUpright ? readNotes(upright, blocks.end, saidIn(blocks), context) : [];
  // A turned table does not see the lines above it as its own: what they say of its numbers is asked.
  const scales = isUpright ? [] : scaledLines(lines, context);
  const titles = [...readTitles(isOne ? lines : lines.filter(isOfAll), context), ...scales, ...notes];
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
      ...tellFormats(formats, name, file),
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
    (read) => [
      ...findingsOfHidden(read, snapshot, found, context.asked),
      ...findingsOfUnusedColumns(found, read),
      ...findingsOfTitleWords(whole, read, blocks.titles),
    ],
  );
  const told = candidates.flatMap(({ findings }) => findings);
  const tables =
    context.outlines === false
      ? []
      : [...new Set(blocks.blocks.flatMap(({ sections }) => sections.map(({ table }) => table)))];
  return {
    candidates,
    found,
    tables: tables.map((table) => ({ sheet: name, ...outlineOf(sheet, table, context.asked, told) })),
  };
}

/** What columns, rows and tables of a sheet say themselves. */
function saidIn({ blocks }: SheetBlocks): Coordinates[] {
  return blocks.flatMap(({ sections }) =>
    sections.flatMap(({ table, section, coordinates }) => [
      coordinates,
      ...table.columns.filter(({ column }) => column !== table.name).map(({ said }) => said),
      ...section.entries.flatMap(({ rows }) => rows.map((row) => row.coordinates)),
    ]),
  );
}

/** Findings about the sheet as a whole are told of its first report. */
function withSheetFindings(
  candidates: readonly ReportCandidate[],
  tell: (candidates: readonly ReportCandidate[]) => readonly RawFinding[],
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

function readBlock(whole: Sheet, block: Block, count: number, position: number): ReportCandidate[] {
  const { context } = whole;
  const lines = count === 1 || block.label === null ? evidenceOf(whole.lines) : [];
  const hasSender = lines.some(
    ({ source, text }) => source === "label" || classifyLine(text).kind === "issuer",
  );
  const owners = assignColumnsToUnits(block, context.scope, {
    lines,
    hasSender: hasSender || block.label !== null,
  });
  const shared = [
    ...block.sections.flatMap(({ section }) => section.findings),
    ...(position === 0 ? whole.findings : []),
  ];
  const isList = owners.length > 1 || (count > 1 && block.label !== null);
  return owners.map((owner, index) => {
    const { read, year } = readDated(whole, block, owner);
    const identification = identifyUnit(
      textsFor(whole, block, owner, lines, count === 1 && owners.length === 1),
      context.scope,
    );
    const { figures, findings, aside } = askedOfTitle(
      forUnit(isList ? forSeveral(whole) : whole, identification.unit),
      block,
      identification,
      askedOfLevel(whole, read),
    );
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

/** What speaks for a sheet as a whole, first what counts first. */
export const textsAround = (
  lines: readonly EvidenceText[],
  sheet: string,
  file: string | null,
): EvidenceText[] => [
  ...lines,
  { source: "sheetName", text: sheet, at: null },
  ...(file === null ? [] : [{ source: "fileName", text: file, at: null } as const]),
];

/** What names the unit: the column or row of the place alone, the line over its table alone, or everything that speaks for the sheet. */
function textsFor(
  { snapshot, file, context, lines: ofSheet }: Sheet,
  { label }: Block,
  { name, alone: isOnly }: Owner,
  lines: readonly EvidenceText[],
  alone: boolean,
): EvidenceText[] {
  const around = textsAround(lines, snapshot.name, file);
  if (name)
    return (isOnly && alone) || hasSenderAmong(around, context)
      ? [{ ...name, source: "label" }, ...around]
      : [{ ...name, source: "column" }];
  const labelled: EvidenceText[] = label ? [{ source: "label", ...label }] : [];
  if (!label || alone) return [...labelled, ...around];
  if (classifyLine(label.text).kind === "label") return labelled;
  // What a unit of the set sends of another one is not the other's report.
  const sent = textsAround(evidenceOf(ofSheet), snapshot.name, file);
  return hasSenderAmong(sent, context) ? [...labelled, ...sent] : labelled;
}

/** One unit of the set sends a list of several: what it says of the others is not their own report. */
function hasSenderAmong(around: readonly EvidenceText[], { scope }: PreparedReading): boolean {
  if (scope.kind === "any") return false;
  const { unit } = identifyUnit(around, scope);
  return unit !== null && !isDepartment(unit, scope);
}

function placeOfBlock({ sections }: Block): ReportCandidate["at"] {
  const { sheet, table } = sections[0]!;
  for (let row = table.header.top; row <= table.header.bottom; row++)
    for (let column = table.body.left; column <= table.body.right; column++)
      if (sheet.grid.text(row, column) !== "") return sheet.grid.at(row, column);
  return sheet.grid.at(table.header.top, table.body.left);
}

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
function tellFormats({ trimmed }: FormatReading, sheet: string, file: string | null): RawFinding[] {
  const [first] = trimmed;
  if (!first) return [];
  const address = ({ row, column }: CellFormat): string => cellAddress(row, column);
  const cells =
    trimmed.slice(0, CELLS_NAMED).map(address).join(", ") + (trimmed.length > CELLS_NAMED ? " …" : "");
  const at = { ...placeOf(file, sheet), cell: address(first) };
  return [{ code: "FORMAT_READ", at, params: { cells, count: trimmed.length } }];
}
