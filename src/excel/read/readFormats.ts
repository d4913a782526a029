import type { Area, CellFormat, SheetSnapshot } from "../../model/snapshot";
import { describeFont, describeRuns, type FontRun } from "../../reading/snapshot/textRuns";
import { codeOf } from "../refusal";
import { CELL_BYTES, known, listFrom, question, type Question, type SheetFormats } from "./formatQuestion";
import { rangeOf } from "./readAreas";
import { queueAlignment } from "../headingReach";
import { packLoads, syncLoads } from "../payload";
import type { ExcelRuntime } from "../runtime";

/** A sheet whose formats may be asked for; `area` is its used range. */
export interface FormattedSheet {
  readonly sheetId: string;
  readonly area: Area;
}

/** What Excel says of a whole used range at once, `null` where its cells differ. */
export interface FormatHints {
  readonly struck: boolean | null;
  readonly superscript: boolean | null;
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** What is asked of an Excel before more than the baseline is asked for. */
export type FormatSupport = Pick<ExcelRuntime, "isSetSupported">;

/** Queues the question what holds for the whole used range; it can be answered after the next `context.sync()`. */
export function queueHints(
  context: Excel.RequestContext,
  { sheetId, area }: FormattedSheet,
): () => FormatHints {
  const range = rangeOf(context, sheetId, area).load("rowHidden,columnHidden");
  const font = range.format.font.load("strikethrough,superscript");
  return () => ({
    struck: font.strikethrough,
    superscript: font.superscript,
    rowHidden: range.rowHidden,
    columnHidden: range.columnHidden,
  });
}

/** Formats cell by cell are slow in Excel (25,000 rows took half a minute): of a larger sheet nothing is told. */
const MOST_CELLS = 20_000;
const LINE_BYTES = 24;

/**
 * Formats of sheets, by the id of the sheet. What holds for the whole of a sheet is known by `hints`; only where cells of it differ
 * they are asked for, all sheets in one request and one more for each further 4 MB. Without anything to ask there is no request.
 * An Excel that does not tell the runs of a text (ExcelApi 1.18) leaves a cell of several fonts as mixed.
 */
export async function readFormats(
  context: Excel.RequestContext,
  sheets: readonly (FormattedSheet & { readonly hints: FormatHints; readonly snapshot: SheetSnapshot })[],
  support: FormatSupport,
): Promise<ReadonlyMap<string, SheetFormats>> {
  const asked = sheets.map(({ sheetId, area, hints, snapshot }) => ({
    sheetId,
    questions: [
      ...queueLines(context, { sheetId, area }, hints),
      ...queueFonts(context, { sheetId, area }, hints, snapshot, support),
      ...queueAlignment(context, sheetId, snapshot),
    ],
  }));
  // What is known already needs no request.
  const questions = asked.flatMap((one) => one.questions).filter(({ bytes }) => bytes > 0);
  try {
    await syncLoads(context, packLoads(questions), ({ queue }) => queue());
  } catch (error) {
    if (!LEAVES_UNKNOWN.has(codeOf(error) ?? "")) throw error;
    return new Map(
      asked.filter((one) => one.questions.length > 0).map(({ sheetId }) => [sheetId, UNKNOWN] as const),
    );
  }
  return new Map(
    asked.map(({ sheetId, questions: own }) => [sheetId, join(own.map(({ answer }) => answer()))]),
  );
}

/** Formats are asked for besides: where this Excel cannot tell them, the figures are still read, and that is said. */
const LEAVES_UNKNOWN: ReadonlySet<string> = new Set([
  "ApiNotFound",
  "InvalidArgument",
  "NotImplemented",
  "UnsupportedOperation",
  "RangeExceedsLimit",
  "ResponsePayloadSizeLimitExceeded",
]);

const UNKNOWN: SheetFormats = { cellFormatsUnknown: true };

/** What the questions about one sheet gave; a cell of which two of them tell something has both. */
function join(parts: readonly SheetFormats[]): SheetFormats {
  const cells = new Map<string, CellFormat>();
  for (const format of parts.flatMap(({ cellFormats = [] }) => cellFormats)) {
    const key = `${format.row},${format.column}`;
    cells.set(key, { ...cells.get(key), ...format });
  }
  const { cellFormats: _, ...rest } = Object.assign({}, ...parts) as SheetFormats;
  return { ...rest, ...(cells.size > 0 && { cellFormats: [...cells.values()] }) };
}

/** Hidden rows and columns, asked for along the first column and the first row where only some are hidden. */
function queueLines(
  context: Excel.RequestContext,
  { sheetId, area }: FormattedSheet,
  { rowHidden, columnHidden }: FormatHints,
): Question[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return [
    ...queueLine(rowHidden, rows, {
      ask: () =>
        rangeOf(context, sheetId, { ...area, right: area.left }).getRowProperties({ rowHidden: true }),
      isHidden: (row: Excel.RowProperties) => row.rowHidden === true,
      tell: (hidden) => ({ hiddenRows: hidden.map((index) => area.top + index) }),
    }),
    ...queueLine(columnHidden, columns, {
      ask: () =>
        rangeOf(context, sheetId, { ...area, bottom: area.top }).getColumnProperties({ columnHidden: true }),
      isHidden: (column: Excel.ColumnProperties) => column.columnHidden === true,
      tell: (hidden) => ({ hiddenColumns: hidden.map((index) => area.left + index) }),
    }),
  ];
}

/** How the lines of one direction are asked for; hidden ones are told by their place in the used range. */
interface LineKind<T> {
  readonly ask: () => OfficeExtension.ClientResult<T[]>;
  readonly isHidden: (line: T) => boolean;
  readonly tell: (hidden: readonly number[]) => SheetFormats;
}

function queueLine<T>(hint: boolean | null, count: number, { ask, isHidden, tell }: LineKind<T>): Question[] {
  if (hint === false) return [];
  if (hint === true) return [known(tell(listFrom(0, count)))];
  const tellHidden = (lines: readonly T[]): SheetFormats =>
    tell(lines.flatMap((line, index) => (isHidden(line) ? [index] : [])));
  return [question(count * LINE_BYTES, ask, tellHidden)];
}

/** Strikes and raised figures, asked for cell by cell where the used range has any. */
function queueFonts(
  context: Excel.RequestContext,
  { sheetId, area }: FormattedSheet,
  { struck, superscript }: FormatHints,
  snapshot: SheetSnapshot,
  support: FormatSupport,
): Question[] {
  if (struck === false && superscript === false) return [];
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > MOST_CELLS) return [known(UNKNOWN)];
  const font = { format: { font: { strikethrough: true, superscript: true } } };
  const options = support.isSetSupported?.("ExcelApi", "1.18") ? { ...font, textRuns: true } : font;
  return [
    question(
      count * CELL_BYTES,
      () => rangeOf(context, sheetId, area).getCellProperties(options),
      (rows) => ({ cellFormats: rows.flatMap((row, line) => tellFonts(row, { line, snapshot, support })) }),
    ),
  ];
}

/** A row of the used range, by its place in it. */
interface AnsweredRow {
  readonly line: number;
  readonly snapshot: SheetSnapshot;
  readonly support: FormatSupport;
}

function tellFonts(
  cells: readonly Excel.CellProperties[],
  { line, snapshot, support }: AnsweredRow,
): CellFormat[] {
  return cells.flatMap((cell, index) => {
    const value = snapshot.values[line]?.[index] ?? null;
    const format = value === null ? {} : tellFont(cell, value, support);
    if (Object.keys(format).length === 0) return [];
    return [{ row: snapshot.top + line, column: snapshot.left + index, ...format }];
  });
}

/** Runs count only where they make up the text of the cell. */
function tellFont(cell: Excel.CellProperties, value: unknown, support: FormatSupport): Partial<CellFormat> {
  const font = cell.format?.font;
  if (typeof font?.strikethrough === "boolean" && typeof font.superscript === "boolean")
    return describeFont({ struck: font.strikethrough, superscript: font.superscript });
  const runs = listRuns(cell, support);
  return runs.map(({ text }) => text).join("") === value ? describeRuns(runs) : { mixed: true };
}

function listRuns(cell: Excel.CellProperties, support: FormatSupport): FontRun[] {
  if (!support.isSetSupported?.("ExcelApi", "1.18")) return [];
  return (cell.textRuns ?? []).map(({ text, font }) => ({
    text,
    struck: font?.strikethrough === true,
    superscript: font?.superscript === true,
  }));
}
