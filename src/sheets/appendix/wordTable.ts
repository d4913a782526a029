import { printDecimal } from "../../text/exact/print";
import { printFigure } from "../wholeNumbers";
import { escapeHtml } from "../../letters/html";
import type { Area } from "../../model/snapshot";
import type { CellSpec, Row, SheetSpec, WorkbookSpec } from "../spec";
import { styles, type Style } from "../styles.data";

/** A printed sheet for the clipboard: as HTML that Word makes a table of, and as plain text with tabs for everything else. */
export interface WordTable {
  readonly html: string;
  readonly text: string;
}

/** Points between the margins of an upright A4 page after Nghị định 30/2020/NĐ-CP: 210 mm less 30 and 15. */
const PAGE_WIDTH = 467;

/** Tables of a document are set in the size of its text, one point above that of the sheet. */
const LARGER = 1;

/**
 * The printed sheet of a workbook as Word takes it: title and notes as paragraphs, the table with borders, merged cells, widths in points
 * and heading rows that repeat on every page, Times New Roman. Values stand in place of formulas; an empty cell stays empty.
 */
export function layOutWordTable({ sheets }: Pick<WorkbookSpec, "sheets">): WordTable {
  const sheet = sheets.find(({ print }) => print?.orientation === "portrait");
  if (!sheet) throw new Error("no printed sheet");
  const spans = new Map(sheet.merges.map((area) => [keyOf(area.top, area.left), area]));
  const page: Page = { sheet, spans, hidden: hiddenBy(sheet.merges), columns: columnsOf(sheet) };
  return { html: blocksOf(page).join("\n"), text: textOf(page) };
}

/** A sheet with what its merged cells cover. */
interface Page {
  readonly sheet: SheetSpec;
  readonly spans: ReadonlyMap<string, Area>;
  readonly hidden: ReadonlySet<string>;
  /** Widths in points. */
  readonly columns: readonly number[];
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function hiddenBy(merges: readonly Area[]): Set<string> {
  const hidden = new Set<string>();
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row > top || column > left) hidden.add(keyOf(row, column));
  return hidden;
}

function columnsOf({ widths }: SheetSpec): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((width * PAGE_WIDTH * 10) / total) / 10);
}

type Kind = "table" | "line" | "columns" | "empty";

/** Rows of one kind, one after the other. */
function blocksOf(page: Page): string[] {
  const { rows } = page.sheet;
  const kinds = rows.map((row, index) => kindOf(page, row, index));
  const blocks: string[] = [];
  for (let start = 0; start < rows.length;) {
    let end = start;
    while (end + 1 < rows.length && kinds[end + 1] === kinds[start]) end++;
    blocks.push(...blockOf(page, kinds[start]!, start, end));
    start = end + 1;
  }
  return blocks;
}

function kindOf({ spans, sheet }: Page, row: Row, index: number): Kind {
  if (row.some((cell) => styleOf(cell).border === "thin")) return "table";
  if (row.every((cell) => shown(cell) === "")) return "empty";
  return spans.get(keyOf(index, 0))?.right === sheet.widths.length - 1 ? "line" : "columns";
}

function blockOf(page: Page, kind: Kind, start: number, end: number): string[] {
  if (kind === "empty") return [paragraph("", {}, 0)];
  if (kind !== "line") return [tableOf(page, start, end, kind === "table")];
  const lines = page.sheet.rows.slice(start, end + 1);
  return lines.map((row) => paragraph(shown(row[0] ?? null), styleOf(row[0] ?? null), 0));
}

function tableOf(page: Page, start: number, end: number, isBordered: boolean): string {
  const [first, last] = isBordered
    ? (page.sheet.print?.repeatRows ?? [start, start - 1])
    : [start, start - 1];
  const lines = Array.from({ length: end - start + 1 }, (_, index) => rowOf(page, start + index, isBordered));
  const heads = lines.slice(first - start, last - start + 1);
  const body = lines.slice(heads.length);
  const width = page.columns.reduce((sum, column) => sum + column, 0);
  const columns = page.columns.map((column) => `<col width="${pixels(column)}" style="width:${column}pt">`);
  return [
    `<table border="0" cellspacing="0" cellpadding="0" width="${pixels(width)}" style="border-collapse:collapse;width:${Math.round(width)}pt">`,
    `<colgroup>${columns.join("")}</colgroup>`,
    ...(heads.length > 0 ? [`<thead>${heads.join("\n")}</thead>`] : []),
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

/** Word takes a width without a unit for pixels. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

function rowOf(page: Page, index: number, isBordered: boolean): string {
  const row = page.sheet.rows[index] ?? [];
  const cells = page.columns.map((_, column) => cellOf(page, row[column] ?? null, index, column, isBordered));
  return `<tr style="page-break-inside:avoid">${cells.join("")}</tr>`;
}

function cellOf(page: Page, cell: CellSpec | null, row: number, column: number, isBordered: boolean): string {
  const key = keyOf(row, column);
  if (page.hidden.has(key)) return "";
  const span = page.spans.get(key) ?? { top: row, left: column, bottom: row, right: column };
  const wide = page.columns.slice(span.left, span.right + 1).reduce((sum, width) => sum + width, 0);
  const look = [
    `width:${Math.round(wide * 10) / 10}pt`,
    isBordered ? "border:solid windowtext 1pt;padding:0 2pt" : "padding:0",
    `vertical-align:${styleOf(cell).vertical === "top" ? "top" : "middle"}`,
  ];
  const spans = [
    span.right > span.left ? ` colspan="${span.right - span.left + 1}"` : "",
    span.bottom > span.top ? ` rowspan="${span.bottom - span.top + 1}"` : "",
  ].join("");
  const text = paragraph(shown(cell), styleOf(cell), isBordered ? LARGER : 0);
  return `<td${spans} width="${pixels(wide)}" style="${look.join(";")}">${text}</td>`;
}

function paragraph(text: string, { size = 13, bold, italic, horizontal }: Style, larger: number): string {
  const look = [
    `margin:${larger > 0 ? 0 : 3}pt 0`,
    "line-height:normal",
    `text-align:${horizontal ?? "left"}`,
    "font-family:'Times New Roman',serif",
    `font-size:${size + larger}pt`,
    "color:black",
  ];
  const marked = [bold ? "b" : "", italic ? "i" : ""].filter((tag) => tag !== "");
  const inner = marked.reduce((html, tag) => `<${tag}>${html}</${tag}>`, escapeHtml(text) || "&#160;");
  return `<p style="${look.join(";")}">${inner}</p>`;
}

function styleOf(cell: CellSpec | null): Style {
  return cell?.style ? styles[cell.style] : {};
}

/** A cell as the sheet prints it: numbers with a decimal comma, differences with their sign. */
function shown(cell: CellSpec | null): string {
  const value = cell?.value ?? "";
  if (typeof value !== "number") return String(value);
  const sign = cell?.style === "printSigned" && value > 0 ? "+" : "";
  return sign + (cell?.format?.includes("#,##0") ? printFigure(value, "vi") : printDecimal(value, "vi"));
}

/** The same as plain text: one line for each row, its cells apart by tabs; what is merged away is empty. */
function textOf({ sheet }: Page): string {
  const lines = sheet.rows.map((row) => row.map((cell) => shown(cell).replace(/\s+/g, " ")).join("\t"));
  return lines.map((line) => line.trimEnd()).join("\n");
}
