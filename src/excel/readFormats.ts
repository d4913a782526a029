import type { Area, CellFormat, SheetSnapshot } from "../domain/snapshot/snapshot";
import { describeFont, describeRuns } from "../domain/snapshot/textRuns";
import { codeOf } from "./errors";
import { packLoads, syncLoads } from "./payload";

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

/** Formats of one sheet, as they are added to its snapshot. */
export type SheetFormats = Pick<
  SheetSnapshot,
  "cellFormats" | "hiddenRows" | "hiddenColumns" | "cellFormatsUnknown"
>;

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

/** Formats cell by cell are slow in Excel (25,000 rows took half a minute): a larger sheet keeps its secrets. */
const MOST_CELLS = 20_000;
/** Headings that may reach over blank cells; a form has a few. */
const MOST_GAPS = 100;

const CELL_BYTES = 120;
const LINE_BYTES = 24;

/** A question about one sheet: queued with others, answered after their `context.sync()`. */
interface Question {
  readonly bytes: number;
  readonly queue: () => void;
  readonly answer: () => SheetFormats;
}

/**
 * Formats of sheets, by the id of the sheet. What holds for the whole of a sheet is known by `hints`; only where cells of it differ
 * they are asked for, all sheets in one request and one more for each further 4 MB. Without anything to ask there is no request.
 * `textRuns`: whether this Excel tells the runs of a text (ExcelApi 1.18); otherwise a cell of several fonts is told as mixed.
 */
export async function readFormats(
  context: Excel.RequestContext,
  sheets: readonly (FormattedSheet & { readonly hints: FormatHints; readonly snapshot: SheetSnapshot })[],
  textRuns: boolean,
): Promise<ReadonlyMap<string, SheetFormats>> {
  const asked = sheets.map(({ sheetId, area, hints, snapshot }) => ({
    sheetId,
    questions: [
      ...askLines(context, { sheetId, area }, hints),
      ...askFonts(context, { sheetId, area }, hints, snapshot, textRuns),
      ...askAlignment(context, sheetId, snapshot),
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

/** A question that Excel answers with a value. */
function question<T>(
  bytes: number,
  ask: () => OfficeExtension.ClientResult<T>,
  tell: (value: T) => SheetFormats,
): Question {
  let asked: OfficeExtension.ClientResult<T> | null = null;
  return {
    bytes,
    queue: () => void (asked = ask()),
    answer: () => (asked === null ? {} : tell(asked.value)),
  };
}

/** What need not be asked for. */
const known = (formats: SheetFormats): Question => ({
  bytes: 0,
  queue: () => undefined,
  answer: () => formats,
});

function rangeOf({ workbook }: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  return workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

const listFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** Hidden rows and columns, asked for along the first column and the first row where only some are hidden. */
function askLines(
  context: Excel.RequestContext,
  { sheetId, area }: FormattedSheet,
  { rowHidden, columnHidden }: FormatHints,
): Question[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return [
    ...askLine(rowHidden, rows, {
      ask: () =>
        rangeOf(context, sheetId, { ...area, right: area.left }).getRowProperties({ rowHidden: true }),
      isHidden: (row: Excel.RowProperties) => row.rowHidden === true,
      tell: (hidden) => ({ hiddenRows: hidden.map((index) => area.top + index) }),
    }),
    ...askLine(columnHidden, columns, {
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

function askLine<T>(hint: boolean | null, count: number, { ask, isHidden, tell }: LineKind<T>): Question[] {
  if (hint === false) return [];
  if (hint === true) return [known(tell(listFrom(0, count)))];
  const tellHidden = (lines: readonly T[]): SheetFormats =>
    tell(lines.flatMap((line, index) => (isHidden(line) ? [index] : [])));
  return [question(count * LINE_BYTES, ask, tellHidden)];
}

/** Strikes and raised figures, asked for cell by cell where the used range has any. */
function askFonts(
  context: Excel.RequestContext,
  { sheetId, area }: FormattedSheet,
  { struck, superscript }: FormatHints,
  snapshot: SheetSnapshot,
  textRuns: boolean,
): Question[] {
  if (struck === false && superscript === false) return [];
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > MOST_CELLS) return [known(UNKNOWN)];
  const options = {
    format: { font: { strikethrough: true, superscript: true } },
    ...(textRuns && { textRuns }),
  };
  return [
    question(
      count * CELL_BYTES,
      () => rangeOf(context, sheetId, area).getCellProperties(options),
      (rows) => ({ cellFormats: rows.flatMap((row, index) => tellFonts(row, index, snapshot)) }),
    ),
  ];
}

function tellFonts(
  row: readonly Excel.CellProperties[],
  line: number,
  snapshot: SheetSnapshot,
): CellFormat[] {
  return row.flatMap((cell, index) => {
    const value = snapshot.values[line]?.[index] ?? null;
    const format = value === null ? {} : tellFont(cell, value);
    if (Object.keys(format).length === 0) return [];
    return [{ row: snapshot.top + line, column: snapshot.left + index, ...format }];
  });
}

/** Runs count only where they make up the text of the cell. */
function tellFont({ format, textRuns }: Excel.CellProperties, value: unknown): Partial<CellFormat> {
  const font = format?.font;
  if (typeof font?.strikethrough === "boolean" && typeof font.superscript === "boolean")
    return describeFont({ struck: font.strikethrough, superscript: font.superscript });
  const runs = (textRuns ?? []).map((run) => ({
    text: run.text,
    struck: run.font?.strikethrough === true,
    superscript: run.font?.superscript === true,
  }));
  return runs.length > 0 && runs.map(({ text }) => text).join("") === value
    ? describeRuns(runs)
    : { mixed: true };
}

/** Headings of which only the alignment can tell how far they reach. */
function askAlignment(context: Excel.RequestContext, sheetId: string, snapshot: SheetSnapshot): Question[] {
  return listGaps(snapshot).map((gap) =>
    question(
      (gap.right - gap.left + 1) * CELL_BYTES,
      () => rangeOf(context, sheetId, gap).getCellProperties({ format: { horizontalAlignment: true } }),
      ([row = []]) => ({ cellFormats: tellReach(row, gap) }),
    ),
  );
}

/** The cells from a heading on that are centred across, as far as they follow one another. */
function tellReach(row: readonly Excel.CellProperties[], { top, left }: Area): CellFormat[] {
  const end = row.findIndex(({ format }) => format?.horizontalAlignment !== "CenterAcrossSelection");
  const count = end < 0 ? row.length : end;
  return count < 2 ? [] : listFrom(left, count).map((column) => ({ row: top, column, centredAcross: true }));
}

/**
 * Words with blank cells to their right, with words right under both: nothing but the alignment tells such a heading from one that
 * stands over its own column alone. Merged headings tell it by themselves.
 */
function listGaps({ values, formulas, merges, top, left }: SheetSnapshot): Area[] {
  const gaps: Area[] = [];
  const isMerged = (row: number, column: number): boolean =>
    merges.some((merge) => covers(merge, row, column));
  values.forEach((row, line) => {
    const below = values[line + 1];
    if (!below || gaps.length >= MOST_GAPS || row.filter(isWords).length < 2) return;
    const isFree = (at: number): boolean =>
      row[at] === null && formulas[line]![at] === null && !isMerged(top + line, left + at);
    row.forEach((value, column) => {
      if (![value, below[column], below[column + 1]].every(isWords) || isMerged(top + line, left + column))
        return;
      let end = column;
      while (end + 1 < row.length && isFree(end + 1)) end++;
      if (end > column)
        gaps.push({ top: top + line, bottom: top + line, left: left + column, right: left + end });
    });
  });
  return gaps;
}

/** Numbers of columns, figures and dates are no headings that reach anywhere. */
const isWords = (value: unknown): boolean =>
  typeof value === "string" && /\p{L}/u.test(value) && !/\d/.test(value);

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
