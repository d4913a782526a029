import { placeOf } from "../model/address";
import type { RawFinding } from "../model/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { decodeSnapshot } from "../text/legacy";
import { findBlankArguments } from "./view/blankArguments";
import { prepareReading, type PreparedReading, type ReadingContext } from "./context";
import { readReport } from "./copies/knownReports";
import type { ReportCandidate, TableOutline, WorkbookReading } from "../model/report";

/**
 * Reads every report in a workbook.
 * 1. Legacy text becomes Unicode.
 * 2. Tables are found by the meaning of their headings (findTables.ts) and their rows by the indicators' names and numbers (rows/entries.ts).
 * 3. Rows are parted by unit (rows/blocks.ts, rows/owners.ts): a form, units side by side or below each other, parts of one unit.
 * 4. Every figure is a value or a typed problem with its cell (figures/rateFigure.ts, figures/countFigure.ts).
 *
 * A workbook without any table of indicators gives one finding NO_REPORT_FOUND. Sheets that we wrote ourselves are not read,
 * apart from blank forms that a unit has filled in. Never throws, whatever the snapshot holds.
 */
export function readWorkbook(workbook: WorkbookSnapshot, context: ReadingContext): WorkbookReading {
  const prepared = prepareReading(context);
  const sheets = workbook.sheets.filter(isForeign).map((sheet) => readDecoded(sheet, workbook, prepared));
  const answered = [
    ...new Set(sheets.flatMap((sheet) => (sheet.candidates.length > 0 ? [...sheet.used] : []))),
  ];
  const candidates = sheets.flatMap((sheet) => sheet.candidates);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const nothing: RawFinding = { code: "NO_REPORT_FOUND", at: placeOf(workbook.file) };
  return {
    file: workbook.file,
    mark: workbook.mark,
    candidates,
    ...(tables.length > 0 && { tables }),
    ...(answered.length > 0 && { answered }),
    findings:
      candidates.length === 0
        ? [nothing]
        : [...unknownFormats(workbook, candidates), ...sheets.flatMap(({ findings }) => findings)],
  };
}

/** Once for a file that does not let its formats be read. */
function unknownFormats(
  { file, sheets }: WorkbookSnapshot,
  candidates: readonly ReportCandidate[],
): RawFinding[] {
  const isUnknown = sheets.some(
    ({ name, cellFormatsUnknown }) => cellFormatsUnknown && candidates.some(({ sheet }) => sheet === name),
  );
  return isUnknown
    ? [{ code: "FORMAT_READ", variant: "unknown", severity: "warning", at: placeOf(file) }]
    : [];
}

interface SheetReading {
  readonly candidates: readonly ReportCandidate[];
  /** Findings that belong to no single report of the sheet. */
  readonly findings: readonly RawFinding[];
  /** Answers of the officer that found their column or cells. */
  readonly used: ReadonlySet<string>;
  readonly tables: readonly TableOutline[];
}

/**
 * Reads a sheet in Unicode. What is found out about the sheet as a whole (its encoding, formulas that read blank cells as 0) is told
 * once, of its report or, where it has several, of the workbook.
 */
function readDecoded(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  context: PreparedReading,
): SheetReading {
  const { file, sheets } = workbook;
  const { snapshot, encoding, example } = decodeSnapshot(sheet);
  const used = new Set<string>();
  const { candidates, tables } = readReport(sheet.name, snapshot, file, context, used);
  const [first] = candidates;
  if (!first) return { candidates, findings: [], used, tables };
  const blanks = findBlankArguments(sheet, sheets, file);
  const findings = encoding === null ? blanks : [wasDecoded(file, sheet.name, encoding, example), ...blanks];
  if (candidates.length > 1 || findings.length === 0) return { candidates, findings, used, tables };
  return {
    candidates: [{ ...first, findings: [...findings, ...first.findings] }],
    findings: [],
    used,
    tables,
  };
}

function wasDecoded(
  file: string | null,
  sheet: string,
  encoding: string,
  example: { readonly before: string; readonly after: string } | null,
): RawFinding {
  const params = { encoding, before: example?.before ?? "", after: example?.after ?? "" };
  return { code: "LEGACY_ENCODING", at: placeOf(file, sheet), params };
}

function isForeign({ mark }: SheetSnapshot): boolean {
  return mark === null || mark === "form";
}
