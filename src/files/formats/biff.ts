import type { CellFormat } from "../../model/snapshot";
import { checkLimit } from "../limits";
import { limits } from "../limits.data";
import { type BiffRecord, listRecords, recordTypes } from "./biffRecords";
import { BiffCursor, type BiffText, readBiffRuns, readSharedTexts } from "./biffStrings";
import {
  describeFont,
  describeRuns,
  type FontFormat,
  type FontRun,
  plainFont,
} from "../../reading/snapshot/textRuns";
import type { FoundFormats, Span } from "./found";

/** What holds for all sheets of an old workbook. */
interface SharedStyles {
  readonly fonts: readonly FontFormat[];
  readonly styles: readonly CellStyle[];
  readonly texts: ReadonlyMap<number, BiffText>;
}

interface CellStyle extends FontFormat {
  readonly centredAcross: boolean;
}

/**
 * Formats of the sheets of an old workbook (.xls) by the name of the sheet. Only of Excel 97 and later, not locked and unbroken:
 * a sheet of which nothing can be told is absent.
 */
export function readBiffFormats(stream: Uint8Array): ReadonlyMap<string, FoundFormats> {
  try {
    return readSheets(stream);
  } catch (error) {
    // A record that is too short for what it must hold.
    if (error instanceof RangeError) return new Map();
    throw error;
  }
}

function readSheets(stream: Uint8Array): ReadonlyMap<string, FoundFormats> {
  const globals = listRecords(stream, 0);
  if (!globals || globals.some(({ type }) => type === recordTypes.filePass)) return new Map();
  const shared = readShared(globals);
  const sheets = globals.filter(({ type }) => type === recordTypes.boundSheet);
  return new Map(
    sheets.flatMap(({ data }) => {
      const records = listRecords(stream, data.getUint32(0, true));
      return records ? [[nameOf(data), readSheet(records, shared)] as const] : [];
    }),
  );
}

function nameOf(data: DataView): string {
  return new BiffCursor([new DataView(data.buffer, data.byteOffset + 8, data.byteLength - 8)]).characters(
    data.getUint8(6),
    data.getUint8(7),
  );
}

function readShared(globals: readonly BiffRecord[]): SharedStyles {
  const of = (wanted: number) => globals.filter(({ type }) => type === wanted).map(({ data }) => data);
  const fonts = of(recordTypes.font).map(readFont);
  const styles = of(recordTypes.xf).map((xf): CellStyle => {
    const font = fontAt(fonts, xf.getUint16(0, true));
    return { ...font, centredAcross: (xf.getUint8(6) & 0x07) === CENTRE_ACROSS };
  });
  const isSpecial = fonts.some(({ struck, superscript }) => struck || superscript);
  return { fonts, styles, texts: isSpecial ? readSharedTexts(listSharedTexts(globals)) : new Map() };
}

const CENTRE_ACROSS = 6;
const STRUCK = 0x08;
const SUPERSCRIPT = 1;

const readFont = (font: DataView): FontFormat => ({
  struck: (font.getUint8(2) & STRUCK) !== 0,
  superscript: font.getUint16(8, true) === SUPERSCRIPT,
});

/** Number 4 was never used: from there on fonts have one more than their place. */
const fontAt = (fonts: readonly FontFormat[], number: number): FontFormat =>
  fonts[number > 4 ? number - 1 : number] ?? plainFont;

/** The record of the shared texts with those that continue it. */
function listSharedTexts(globals: readonly BiffRecord[]): DataView[] {
  const first = globals.findIndex(({ type }) => type === recordTypes.sst);
  if (first < 0) return [new DataView(new ArrayBuffer(8))];
  const end = globals.findIndex(({ type }, index) => index > first && type !== recordTypes.continue);
  return globals.slice(first, end < 0 ? undefined : end).map(({ data }) => data);
}

function readSheet(records: readonly BiffRecord[], shared: SharedStyles): FoundFormats {
  const scan = new SheetScan(shared);
  for (const record of records) scan.take(record);
  return scan;
}

/** Records of one cell, which begin with its row, column and style. */
const ONE_CELL: ReadonlySet<number> = new Set([
  recordTypes.formula,
  recordTypes.number,
  recordTypes.label,
  recordTypes.boolErr,
  recordTypes.rk,
]);

/** Goes through the records of a sheet; the cells of a row stand in their order. */
class SheetScan implements FoundFormats {
  readonly cells: CellFormat[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  /** The last cell over which a heading reaches. */
  private reached = { row: -1, column: -2 };

  constructor(private readonly shared: SharedStyles) {}

  take({ type, data }: BiffRecord): void {
    if (type === recordTypes.row) this.takeRow(data);
    else if (type === recordTypes.columnInfo) this.takeColumns(data);
    else if (ONE_CELL.has(type)) this.takeCell(data);
    else if (type === recordTypes.labelSst)
      this.takeCell(data, this.shared.texts.get(data.getUint32(6, true)));
    else if (type === recordTypes.richString) this.takeCell(data, readRichString(data));
    else if (type === recordTypes.blank)
      this.add(data, data.getUint16(2, true), data.getUint16(4, true), true);
    else if (type === recordTypes.mulBlank) this.takeMany(data, 2, true);
    else if (type === recordTypes.mulRk) this.takeMany(data, 6, false);
  }

  private takeRow(data: DataView): void {
    const row = data.getUint16(0, true);
    if (data.getUint8(12) & 0x20) this.hiddenRows.push({ first: row, last: row });
  }

  private takeColumns(data: DataView): void {
    const isHidden = (data.getUint16(8, true) & 1) !== 0 || data.getUint16(4, true) === 0;
    if (isHidden) this.hiddenColumns.push({ first: data.getUint16(0, true), last: data.getUint16(2, true) });
  }

  private takeCell(data: DataView, text?: BiffText): void {
    this.add(data, data.getUint16(2, true), data.getUint16(4, true), false, text);
  }

  /** Cells side by side in one record, each of so many bytes, which begin with its style. */
  private takeMany(data: DataView, size: number, isBlank: boolean): void {
    const first = data.getUint16(2, true);
    for (let at = 4, column = first; at + size <= data.byteLength - 2; at += size, column++)
      this.add(data, column, data.getUint16(at, true), isBlank);
  }

  private add(data: DataView, column: number, styleNumber: number, isBlank: boolean, text?: BiffText): void {
    const row = data.getUint16(0, true);
    const style = this.shared.styles[styleNumber];
    if (!style) return;
    const centred =
      style.centredAcross && this.reachesOn(row, column, isBlank) ? { centredAcross: true } : {};
    const font = isBlank ? {} : text ? describeRuns(this.cut(text, style)) : describeFont(style);
    const format = { ...font, ...centred };
    if (Object.keys(format).length === 0) return;
    this.cells.push({ row, column, ...format });
    if (this.cells.length > limits.sheetCells.max) checkLimit("sheetCells", this.cells.length);
  }

  /** A blank cell is told only where a heading reaches over it. */
  private reachesOn(row: number, column: number, isBlank: boolean): boolean {
    if (isBlank && !(this.reached.row === row && this.reached.column === column - 1)) return false;
    this.reached = { row, column };
    return true;
  }

  private cut({ text, runs }: BiffText, style: FontFormat): FontRun[] {
    const before = { text: text.slice(0, runs[0]?.start), ...fontOnly(style) };
    const rest = runs.map(({ start, font }, index) => ({
      text: text.slice(start, runs[index + 1]?.start),
      ...fontAt(this.shared.fonts, font),
    }));
    return [before, ...rest];
  }
}

const fontOnly = ({ struck, superscript }: FontFormat): FontFormat => ({ struck, superscript });

/** A text that stands in its cell, with its runs. */
function readRichString(data: DataView): BiffText {
  const cursor = new BiffCursor([new DataView(data.buffer, data.byteOffset + 6, data.byteLength - 6)]);
  const count = cursor.short();
  const text = cursor.characters(count, cursor.byte());
  return { text, runs: readBiffRuns(cursor, cursor.short()) };
}
