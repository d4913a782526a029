import { columnIndex } from "../../model/address";
import type { CellFormat } from "../../model/snapshot";
import type { PlainRows } from "../openXml/plainSheet";
import { checkLimit } from "../limits";
import { limits } from "../limits.data";
import { describeFont, describeRuns } from "../../reading/snapshot/textRuns";
import type { FoundFormats, Span } from "./found";
import { type CellStyleFormat, mentionsFonts, readRuns, setRuns, type SharedStyles } from "./openXmlStyles";
import { findElement, isOn, readAttribute } from "./xml";

/** A row's tag: 1 attributes. */
const ROW = /<(?:\w+:)?row((?:\s[^<>]*?)?)\/?>/g;
/** The same, or a cell with its end: 2 attributes, 3 content. */
const ROW_OR_CELL =
  /<(?:\w+:)?row((?:\s[^<>]*?)?)\/?>|<(?:\w+:)?c((?:\s[^<>]*?)?)(?:\/>|>([^<]*(?:<(?!\/?(?:\w+:)?c[\s>/])[^<]*)*)<\/(?:\w+:)?c\s*>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)</;
const INLINE = { open: /<(?:\w+:)?is(\s[^<>]*)?>/, end: /<\/(?:\w+:)?is\s*>/ };

/**
 * Formats of a sheet of an Office Open XML workbook, from the part that holds it. A sheet that hides, strikes and raises nothing is not
 * read cell by cell; of a plainly written one (`plain`) it is known that no cell holds runs of its own.
 */
export function readSheetFormats(
  part: string,
  shared: SharedStyles,
  plain: PlainRows | null = null,
): FoundFormats {
  const start = Math.max(part.indexOf("sheetData"), 0);
  const columns = readColumns(part.slice(0, start), shared);
  const scan = new SheetScan(shared, columns.styles);
  const cellsMatter =
    shared.styles.size > 0 || shared.texts.size > 0 || (plain === null && mentionsFonts(part));
  if (cellsMatter || (plain?.hidesRows ?? mayHideRows(part)))
    for (const match of part.slice(start).matchAll(cellsMatter ? ROW_OR_CELL : ROW)) scan.take(match);
  return { cells: scan.cells, hiddenRows: scan.hiddenRows, hiddenColumns: columns.hidden };
}

const mayHideRows = (part: string): boolean =>
  part.includes(" hidden=") || part.includes(' ht="0') || part.includes(" ht='0");

/** Columns before the cells: which are hidden, and which have a style that says something special. */
function readColumns(
  head: string,
  { styles }: SharedStyles,
): { readonly hidden: Span[]; readonly styles: (Span & { readonly style: CellStyleFormat })[] } {
  if (styles.size === 0 && !/ hidden| width=["']0/.test(head)) return { hidden: [], styles: [] };
  const columns = (head.match(/<(?:\w+:)?col\s[^<>]*>/g) ?? []).map((tag) => ({
    first: Number(readAttribute(tag, "min")) - 1,
    last: Number(readAttribute(tag, "max")) - 1,
    hidden: isOn(readAttribute(tag, "hidden")) || Number(readAttribute(tag, "width") ?? 1) === 0,
    style: styles.get(readAttribute(tag, "style") ?? ""),
  }));
  const real = columns.filter(({ first, last }) => first >= 0 && last >= first);
  return {
    hidden: real.filter(({ hidden }) => hidden).map(({ first, last }) => ({ first, last })),
    styles: real.flatMap(({ first, last, style }) => (style ? [{ first, last, style }] : [])),
  };
}

/** Goes through the rows and cells of a sheet in their order; one that names no place stands after the one before it. */
class SheetScan {
  readonly cells: CellFormat[] = [];
  readonly hiddenRows: Span[] = [];
  private row = -1;
  private column = -1;
  private rowStyle: CellStyleFormat | undefined;
  /** The last cell over which a heading reaches, by its column. */
  private reached = -2;

  constructor(
    private readonly shared: SharedStyles,
    private readonly columns: readonly (Span & { readonly style: CellStyleFormat })[],
  ) {}

  take([, row, cell, content = ""]: RegExpMatchArray): void {
    if (row !== undefined) this.takeRow(row);
    else this.takeCell(cell ?? "", content);
  }

  private takeRow(attributes: string): void {
    const number = Number(readAttribute(attributes, "r") ?? this.row + 2);
    this.row = number - 1;
    this.column = -1;
    this.reached = -2;
    const own = isOn(readAttribute(attributes, "customFormat"));
    this.rowStyle = own ? this.shared.styles.get(readAttribute(attributes, "s") ?? "") : undefined;
    if (isOn(readAttribute(attributes, "hidden")) || Number(readAttribute(attributes, "ht") ?? 1) === 0)
      this.hiddenRows.push({ first: this.row, last: this.row });
  }

  private takeCell(attributes: string, content: string): void {
    const place = /^([A-Z]+)(\d+)$/.exec(readAttribute(attributes, "r") ?? "");
    this.column = place ? columnIndex(place[1]!) : this.column + 1;
    const row = place ? Number(place[2]) - 1 : this.row;
    const format = this.describe(attributes, content);
    if (Object.keys(format).length === 0) return;
    this.cells.push({ row, column: this.column, ...format });
    if (this.cells.length > limits.sheetCells.max) checkLimit("sheetCells", this.cells.length);
  }

  private describe(attributes: string, content: string): Partial<CellFormat> {
    const number = readAttribute(attributes, "s");
    const style = number === undefined ? undefined : this.shared.styles.get(number);
    const isBlank = !/<(?:\w+:)?(?:v|f|is)[\s>]/.test(content);
    const centred = style?.centredAcross === true && this.reachesOn(isBlank) ? { centredAcross: true } : {};
    if (isBlank) return centred;
    const type = readAttribute(attributes, "t");
    const runs = type === "s" || type === "inlineStr" ? this.findRuns(type, content) : [];
    if (runs.length > 0) return { ...describeRuns(setRuns(runs, style)), ...centred };
    // Excel shows a cell without a style in the default one, other programs in that of its row or column.
    if (number === undefined && this.isStruckByLine()) return { mixed: true };
    return { ...(style && describeFont(style)), ...centred };
  }

  /** A blank cell is told only where a heading reaches over it: sheets may be formatted down to their last row. */
  private reachesOn(isBlank: boolean): boolean {
    if (isBlank && this.reached !== this.column - 1) return false;
    this.reached = this.column;
    return true;
  }

  private findRuns(type: string, content: string) {
    if (type === "s") return this.shared.texts.get(VALUE.exec(content)?.[1]?.trim() ?? "") ?? [];
    return mentionsFonts(content)
      ? readRuns(findElement(content, INLINE.open, INLINE.end)?.content ?? "")
      : [];
  }

  private isStruckByLine(): boolean {
    const style =
      this.rowStyle ??
      this.columns.find(({ first, last }) => first <= this.column && this.column <= last)?.style;
    return style !== undefined && (style.struck || style.superscript);
  }
}
