import type { CellFormat } from "../../model/snapshot";
import { checkLimit } from "../limits";
import { limits } from "../limits.data";
import { decodeEntities } from "../openDocument";
import {
  describeFont,
  describeRuns,
  type FontFormat,
  type FontRun,
  plainFont,
} from "../../reading/snapshot/textRuns";
import type { FoundFormats, Span } from "./found";
import { type OpenDocumentStyles, readOpenDocumentStyles } from "./openDocumentStyles";
import { decodeText, dropElements, findElements, readAttribute } from "./xml";

/** What stands beside the cells: changes that were tracked, drawings over the sheet. */
const ASIDE = ["tracked-changes", "shapes"].map((name) => ({
  open: new RegExp(`<table:${name}[\\s>]`),
  end: new RegExp(`</table:${name}>`),
}));
const TABLE = /<table:table(\s[^<>]*)>/;
/** 1 name of a row, a column or a group of these, 2 its attributes, 3 end of a group; or a cell: 4 attributes, 5 content. */
const ELEMENT =
  /<table:(table-row|table-column|table-row-group|table-column-group)((?:\s[^<>]*?)?)\/?>|<\/table:(table-row-group|table-column-group)>|<table:(?:covered-)?table-cell((?:\s[^<>]*?)?)(?:\/>|>([^<]*(?:<(?!\/?table:(?:covered-)?table-cell[\s>/])[^<]*)*)<\/table:(?:covered-)?table-cell>)/g;

/** Formats of the sheets of an OpenDocument workbook by the name of the sheet, from the parts with its content and its styles. */
export function readOpenDocumentFormats(content: string, styles: string): ReadonlyMap<string, FoundFormats> {
  const looks = readOpenDocumentStyles(styles, content);
  const sheets = ASIDE.reduce((text, { open, end }) => dropElements(text, open, end), content);
  const tables = [...findElements(sheets, TABLE, /<\/table:table>/)];
  return new Map(
    tables.flatMap(({ attributes, content: table }) =>
      table === undefined
        ? []
        : [[decodeEntities(readAttribute(attributes, "name") ?? ""), readTable(table, looks)] as const],
    ),
  );
}

function readTable(table: string, looks: OpenDocumentStyles): FoundFormats {
  const scan = new TableScan(looks);
  for (const match of table.matchAll(ELEMENT)) scan.take(match);
  return scan;
}

/** Goes through the columns, rows and cells of a sheet; what is repeated is told once with the number of its repeats. */
class TableScan implements FoundFormats {
  readonly cells: CellFormat[] = [];
  readonly hiddenRows: Span[] = [];
  readonly hiddenColumns: Span[] = [];
  private readonly columnStyles: (Span & { readonly font: FontFormat })[] = [];
  private rows: Span = { first: 0, last: -1 };
  private rowStyle: FontFormat | undefined;
  private column = 0;
  private nextColumn = 0;
  /** Groups around the present row or column, true for those that are folded. */
  private readonly groups: boolean[] = [];

  constructor(private readonly looks: OpenDocumentStyles) {}

  take([, element, attributes = "", end, cell, content = ""]: RegExpMatchArray): void {
    if (end !== undefined) this.groups.pop();
    else if (element === "table-row") this.takeRow(attributes);
    else if (element === "table-column") this.takeColumn(attributes);
    else if (element !== undefined) this.groups.push(readAttribute(attributes, "display") === "false");
    else this.takeCells(cell ?? "", content);
  }

  private takeRow(attributes: string): void {
    const first = this.rows.last + 1;
    this.rows = { first, last: first + repeatOf(attributes, "rows") - 1 };
    this.column = 0;
    this.rowStyle = this.looks.cells.get(styleOf(attributes, "default-cell-style-name"));
    if (this.isHidden(attributes)) this.hiddenRows.push(this.rows);
  }

  private takeColumn(attributes: string): void {
    const span = { first: this.nextColumn, last: this.nextColumn + repeatOf(attributes, "columns") - 1 };
    this.nextColumn = span.last + 1;
    const font = this.looks.cells.get(styleOf(attributes, "default-cell-style-name"));
    if (font) this.columnStyles.push({ ...span, font });
    if (this.isHidden(attributes)) this.hiddenColumns.push(span);
  }

  private isHidden(attributes: string): boolean {
    const visibility = readAttribute(attributes, "visibility");
    return visibility === "collapse" || visibility === "filter" || this.groups.includes(true);
  }

  private takeCells(attributes: string, content: string): void {
    const first = this.column;
    const columns = repeatOf(attributes, "columns");
    this.column += columns;
    if (!/value-type|formula/.test(attributes)) return;
    for (let column = first; column < first + columns; column++) {
      const format = this.describe(attributes, content, column);
      if (Object.keys(format).length === 0) continue;
      for (let row = this.rows.first; row <= this.rows.last; row++)
        this.cells.push({ row, column, ...format });
      if (this.cells.length > limits.sheetCells.max) checkLimit("sheetCells", this.cells.length);
    }
  }

  private describe(attributes: string, content: string, column: number): Partial<CellFormat> {
    const own = readAttribute(attributes, "style-name");
    const font = (own === undefined ? this.inherited(column) : this.looks.cells.get(own)) ?? plainFont;
    if (readAttribute(attributes, "value-type") !== "string") return describeFont(font);
    return describeRuns(readRuns(content, font, this.looks.texts));
  }

  /** The style of a cell that names none is that of its row, else of its column. */
  private inherited(column: number): FontFormat | undefined {
    return (
      this.rowStyle ?? this.columnStyles.find(({ first, last }) => first <= column && column <= last)?.font
    );
  }
}

const styleOf = (attributes: string, name: string): string =>
  decodeText(readAttribute(attributes, name) ?? "");

const repeatOf = (attributes: string, kind: "rows" | "columns"): number =>
  Math.max(1, Number(readAttribute(attributes, `number-${kind}-repeated`) ?? 1) || 1);

const NOTE = /<office:annotation[\s>]/;
const PARAGRAPH = /<text:p(\s[^<>]*|\/)?>/;
/** A piece of a paragraph: 1 a tag, 2 words. */
const PIECE = /(<[^<>]*>)|([^<]+)/g;

/** The text of a cell in runs, its paragraphs joined by line breaks. */
function readRuns(content: string, font: FontFormat, styles: OpenDocumentStyles["texts"]): FontRun[] {
  const runs: FontRun[] = [];
  const own = dropElements(content, NOTE, /<\/office:annotation>/);
  for (const { content: paragraph } of findElements(own, PARAGRAPH, /<\/text:p>/)) {
    if (runs.length > 0 || paragraph === undefined) runs.push({ text: "\n", ...font });
    if (paragraph !== undefined) runs.push(...readParagraph(paragraph, font, styles));
  }
  return runs;
}

function readParagraph(paragraph: string, font: FontFormat, styles: OpenDocumentStyles["texts"]): FontRun[] {
  const runs: FontRun[] = [];
  const fonts = [font];
  // White space is one space, and none at the ends.
  const tidy = paragraph
    .replace(/[\t\r\n]/g, " ")
    .trim()
    .replace(/ +/g, " ");
  for (const [, tag, words] of tidy.matchAll(PIECE)) {
    const current = fonts.at(-1)!;
    if (words !== undefined) runs.push({ ...current, text: decodeText(words) });
    else if (/^<text:span[\s>]/.test(tag!) && !tag!.endsWith("/>"))
      fonts.push({ ...current, ...styles.get(styleOf(tag!, "style-name")) });
    else if (tag === "</text:span>" && fonts.length > 1) fonts.pop();
    else runs.push({ ...current, text: textOf(tag!) });
  }
  return runs;
}

/** Signs that are written as tags: spaces beyond the first, tabs, line breaks. */
function textOf(tag: string): string {
  if (/^<text:s[\s/]/.test(tag))
    return " ".repeat(Math.min(Number(readAttribute(tag, "c") ?? 1) || 1, 32_767));
  if (/^<text:tab[\s/]/.test(tag)) return "\t";
  return /^<text:line-break[\s/]/.test(tag) ? "\n" : "";
}
