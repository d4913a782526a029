import { quoteTitle } from "../../model/address";
import type { Area } from "../../model/snapshot";
import type { CellLink, CellSpec, Row, SheetSpec } from "../../sheets/spec";
import { writeText } from "./cellText";
import { formatOf } from "./formats";
import { CALL_BYTES, type Surroundings, type WritePart } from "./part";
import { textBytes } from "../payload";
import { retitle } from "./titles";

/** Bytes of one block: small enough to fill requests well, large enough to be few. */
const BLOCK_BYTES = 512 * 1024;

/** Links of one sheet, the most that Excel takes; a later cell keeps its text without the link. */
const MOST_LINKS = 65_000;

/** The area that a sheet's rows take; `null` for a sheet without any. */
export function areaOfSpec({ rows, widths }: SheetSpec): Area | null {
  const columns = Math.max(widths.length, ...rows.map((row) => row.length));
  return rows.length === 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
}

/** Values and formulas in blocks of rows, then number formats: entering a formula may make Excel choose one of its own. */
export function layCells(spec: SheetSpec): WritePart[] {
  const area = areaOfSpec(spec);
  if (!area) return [];
  const width = area.right + 1;
  const blocks = cutBlocks(spec.rows, (row) => row.reduce((sum, cell) => sum + cellBytes(cell), width * 16));
  return blocks.map(({ top, rows, bytes }) => ({
    bytes: CALL_BYTES + bytes,
    queue: (sheet, around) => {
      const range = sheet.getRangeByIndexes(top, 0, rows.length, width);
      range.formulas = fill(rows, width, (cell) => contentOf(cell, around.titles));
      range.numberFormat = fill(rows, width, formatOf);
    },
  }));
}

interface RowBlock {
  readonly top: number;
  readonly rows: Row[];
  bytes: number;
}

function cutBlocks(rows: readonly Row[], bytesOf: (row: Row) => number): RowBlock[] {
  const blocks: RowBlock[] = [];
  rows.forEach((row, top) => {
    const bytes = bytesOf(row);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= BLOCK_BYTES) {
      last.rows.push(row);
      last.bytes += bytes;
    } else blocks.push({ top, rows: [row], bytes });
  });
  return blocks;
}

function cellBytes(cell: CellSpec | null): number {
  const content = cell?.formula ?? cell?.value ?? "";
  const format = cell === null ? 0 : textBytes(formatOf(cell)) - textBytes("General");
  return format + (typeof content === "string" ? textBytes(content) + 2 : 20);
}

/** Blank cells, and those beside shorter rows, are "" and General. */
function fill<T>(rows: readonly Row[], width: number, read: (cell: CellSpec) => T): T[][] {
  return rows.map((row) => Array.from({ length: width }, (_, column) => read(row[column] ?? {})));
}

function contentOf({ value = null, formula }: CellSpec, titles: ReadonlyMap<string, string>) {
  if (formula !== undefined) return retitle(formula, titles);
  return typeof value === "string" ? writeText(value) : (value ?? "");
}

/** Links, before the looks: Excel gives a linked cell a look of its own. */
export function layLinks({ rows }: SheetSpec): WritePart[] {
  const linked = rows.flatMap((row, line) =>
    row.flatMap((cell, column) => (cell?.link ? [{ line, column, link: cell.link }] : [])),
  );
  return linked.slice(0, MOST_LINKS).map(({ line, column, link }) => ({
    bytes: CALL_BYTES + 300,
    queue: (sheet, { titles }) => {
      sheet.getRangeByIndexes(line, column, 1, 1).hyperlink = makeLink(link, titles);
    },
  }));
}

function makeLink(link: CellLink, titles: Surroundings["titles"]): Excel.RangeHyperlink {
  if ("file" in link) return { address: encodeURI(link.file).replace(/#/g, "%23").replace(/\?/g, "%3F") };
  return { documentReference: `${quoteTitle(titles.get(link.sheet) ?? link.sheet)}!${link.cell}` };
}
