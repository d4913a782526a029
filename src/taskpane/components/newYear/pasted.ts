import type { Area } from "../../../model/snapshot";
import type { PastedTable } from "../../state/newYear";

/** Raised figures and what is struck through. */
const NO_TEXT = "sup, s, strike, del, [style*='line-through'], [style*='vertical-align:super']";

/**
 * Reads what a clipboard holds: the tables of its HTML as Word and Excel give them, merged cells included, else text with fields parted
 * by tabs. `null` where there is no table. The HTML is parsed, never shown, so that nothing in it runs.
 */
export function readPasted(html: string, text: string): PastedTable | null {
  const body = html === "" ? null : new DOMParser().parseFromString(html, "text/html").body;
  if (body?.querySelector("table")) return readTables(body);
  const rows = text.split(/\r?\n/).map((line) => line.split("\t").map((field) => field.trim()));
  return rows.some((row) => row.length > 1) ? { rows, merges: [], dropped: [] } : null;
}

function readTables(body: HTMLElement): PastedTable {
  const dropped = [...body.querySelectorAll(NO_TEXT)].flatMap((element) => {
    const text = textOf(element);
    element.remove();
    return text === "" ? [] : [text];
  });
  markLines(body);
  const rows: string[][] = [];
  const merges: Area[] = [];
  for (const block of blocksOf(body)) {
    if (block instanceof HTMLTableElement) putTable(block, rows, merges);
    else if (textOf(block) !== "") rows.push([textOf(block)]);
  }
  return { rows, merges, dropped };
}

/** Tables and the lines between them, in their order; what stands inside a table is the table's. */
function blocksOf(parent: Element): Element[] {
  return [...parent.children].flatMap((child) => {
    if (child instanceof HTMLTableElement || !child.querySelector("table, p, h1, h2, h3, li")) return [child];
    return blocksOf(child);
  });
}

/** Stands for the end of a line, which the layout of the HTML itself does not tell. */
const LINE_END = "\u2028";

/** Marks where lines end: at a break and at the end of a paragraph. */
function markLines(body: HTMLElement): void {
  for (const element of body.querySelectorAll("br")) element.replaceWith(LINE_END);
  for (const element of body.querySelectorAll("p, div, li")) element.append(LINE_END);
}

/** Text with its lines under each other, as a cell of a file has them. */
const textOf = ({ textContent }: Element): string =>
  (textContent ?? "")
    .split(LINE_END)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");

function putTable(table: HTMLTableElement, rows: string[][], merges: Area[]): void {
  const top = rows.length;
  const taken = new Set<string>();
  [...table.rows].forEach((line, index) => {
    const row = top + index;
    const cells: string[] = [];
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const right = column + Math.max(1, cell.colSpan) - 1;
      const bottom = Math.min(row + Math.max(1, cell.rowSpan) - 1, top + table.rows.length - 1);
      for (let r = row; r <= bottom; r++) for (let c = column; c <= right; c++) taken.add(`${r},${c}`);
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      while (cells.length < column) cells.push("");
      cells[column] = textOf(cell);
      column = right + 1;
    }
    rows.push(cells);
  });
}
