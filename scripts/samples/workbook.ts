import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, WriteSheet } from "hucre";
import { cellAddress } from "../../src/model/address";
import type { Office } from "./office";
import type { Look, Page, PageCell } from "./page";

/** One file of the samples, its path relative to the samples' folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What of an office decides how its workbook is written. */
export type Writer = Pick<Office, "format" | "font" | "decomposed" | "letterhead">;

/** The bytes of a workbook in the office's format; the same pages always give the same bytes. */
export async function writeOfficeWorkbook(office: Writer, pages: readonly Page[]): Promise<Uint8Array> {
  const spelled = office.decomposed ? pages.map(decompose) : pages;
  if (office.format === "xlsx") return writeStyled(office, spelled);
  return writePlain(spelled, office.format);
}

/** Every text in decomposed Unicode, as it comes from some keyboards and systems. */
function decompose(page: Page): Page {
  const spell = (cell: PageCell | null): PageCell | null =>
    typeof cell?.value === "string" ? { ...cell, value: cell.value.normalize("NFD") } : cell;
  return { ...page, name: page.name.normalize("NFD"), cells: page.cells.map((row) => row.map(spell)) };
}

/** When every sample was saved, so that writing them again changes nothing. */
const SAVED = new Date(Date.UTC(2025, 5, 10));

function writeStyled(office: Writer, pages: readonly Page[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: pages.map(styledSheet),
    defaultFont: { name: office.font, size: 12 },
    properties: { creator: office.letterhead[1], modified: SAVED },
  });
}

function styledSheet(page: Page): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  page.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, styledCell(cell, page.font));
    }),
  );
  return {
    name: page.name,
    hidden: page.hidden,
    rows: page.cells.map((row) => row.map((cell) => cell?.value ?? null)),
    cells,
    columns: page.widths.map((width) => ({ width })),
    rowDefs: new Map([...page.heights].map(([row, height]) => [row, { height }])),
    merges: page.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    pageSetup: {
      paperSize: "a4",
      orientation: page.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
  };
}

function styledCell(cell: PageCell, font: string): Partial<Cell> {
  const style = styleOf(cell.look, font, cell.format);
  if (cell.formula === undefined) return { value: cell.value, style };
  return { value: null, type: "formula", formula: cell.formula, formulaResult: cell.value, style };
}

function styleOf(look: Look, font: string, format: string | undefined): CellStyle {
  const side = { style: "thin" as const, color: { rgb: "FF000000" } };
  return {
    font: {
      name: font,
      size: look.size ?? 12,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      ...(look.underline && { underline: true }),
    },
    alignment: {
      horizontal: look.align ?? "left",
      vertical: "center",
      wrapText: look.wrap ?? false,
    },
    ...(look.border && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(look.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: `FF${look.fill}` } } }),
    ...(format !== undefined && { numFmt: format }),
  };
}

/** SheetJS writes values, formulas, number formats, widths and merges, which is what an old .xls or an .ods needs here. */
function writePlain(pages: readonly Page[], format: "xls" | "ods"): Uint8Array {
  const workbook: WorkBook = utils.book_new();
  for (const page of pages) utils.book_append_sheet(workbook, plainSheet(page), page.name);
  workbook.Workbook = { Sheets: pages.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })) };
  const bytes: unknown = write(workbook, { type: "buffer", bookType: format === "xls" ? "biff8" : "ods", compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error("the workbook was not written as bytes");
  return bytes;
}

function plainSheet(page: Page): WorkSheet {
  const sheet: WorkSheet = {};
  let columns = 0;
  page.cells.forEach((row, r) => {
    columns = Math.max(columns, row.length);
    row.forEach((cell, c) => {
      const plain = cell && plainCell(cell);
      if (plain) sheet[cellAddress(r, c)] = plain;
    });
  });
  sheet["!ref"] = `A1:${cellAddress(page.cells.length - 1, columns - 1)}`;
  sheet["!cols"] = page.widths.map((wch) => ({ wch }));
  sheet["!rows"] = page.cells.map((_, row) => ({ hpt: page.heights.get(row) ?? 16 }));
  sheet["!merges"] = page.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}

function plainCell({ value, formula, format }: PageCell): CellObject | null {
  if (value === null) return null;
  return {
    t: typeof value === "number" ? "n" : "s",
    v: value,
    ...(formula !== undefined && { f: formula }),
    ...(format !== undefined && { z: format }),
  };
}
