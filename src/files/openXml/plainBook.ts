import type { CellObject, WorkSheet } from "@e965/xlsx";
import { checkLimit } from "../limits";
import { type PlainCell, readPlainSheet } from "./plainSheet";
import { readPlainStrings } from "./plainStrings";
import { joinSheet, type PartText, splitSheet } from "./sheetParts";
import type { PlacedCell } from "../sheetSnapshot";

/** The cells of a plainly written sheet, and the styles that occur in it, "" for none. */
export interface PlainSheet {
  readonly part: string;
  readonly cells: readonly PlainCell[];
  readonly hidesRows: boolean;
  readonly styles: readonly string[];
}

/** A workbook all of whose sheets are plainly written: their cells, and its parts with a stand-in for each sheet. */
export interface PlainBook {
  readonly parts: readonly PartText[];
  readonly sheets: readonly PlainSheet[];
}

/**
 * Reads the cells of a workbook that is written as nearly all are, at a fifth of what SheetJS takes for them; `null`
 * for any other. How the workbook is put together is still SheetJS's to say: which part is which sheet, by which name,
 * shown or hidden, and what a style means. So each sheet is left to it as a stand-in that holds the sheet's number in
 * A1 and a cell of each style in the second row.
 */
export function readPlainBook(parts: readonly PartText[]): PlainBook | null {
  const strings = findStrings(parts);
  if (strings === null) return null;
  const sheets: PlainSheet[] = [];
  const standIns: PartText[] = [];
  for (const part of parts) {
    if (part.kind !== "worksheet") {
      standIns.push(part.kind === "sst" ? { ...part, text: "<sst></sst>" } : part);
      continue;
    }
    const texts = splitSheet(part.text);
    const rows = texts && readPlainSheet(texts.data, strings);
    if (!rows) return null;
    const { cells } = rows;
    const styles = [...new Set(cells.map(({ style }) => style))];
    standIns.push({ ...part, text: joinSheet({ ...texts, data: standFor(sheets.length, styles) }) });
    sheets.push({ part: part.name, ...rows, styles });
  }
  const total = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  checkLimit("workbookCells", total);
  return sheets.length > 0 ? { parts: standIns, sheets } : null;
}

/** No texts where the workbook has no part for them; `null` where they are not plain, or stand in two parts. */
function findStrings(parts: readonly PartText[]): readonly string[] | null {
  const [part, ...others] = parts.filter(({ kind }) => kind === "sst");
  if (!part) return [];
  return others.length > 0 ? null : readPlainStrings(part.text);
}

function standFor(sheet: number, styles: readonly string[]): string {
  const cells = styles.map((style) => `<c${style && ` s="${style}"`}><v>0</v></c>`).join("");
  return `<sheetData><row r="1"><c r="A1"><v>${sheet}</v></c></row><row r="2">${cells}</row></sheetData>`;
}

/** The cells of the sheet for which SheetJS read a stand-in, with the number formats that it gives their styles. */
export function takePlainCells(standIn: WorkSheet, sheets: readonly PlainSheet[]): readonly PlacedCell[] {
  const [first, second = []] = (standIn["!data"] ?? []) as readonly (readonly CellObject[])[];
  const { cells, styles } = sheets[Number(first![0]!.v)]!;
  const formats = new Map(styles.map((style, index) => [style, second[index]!.z]));
  return cells.map(({ row, column, value, formula, style }) => {
    const format = formats.get(style);
    return {
      row,
      column,
      value,
      formula: formula === null ? null : `=${formula}`,
      format: typeof format === "string" ? format : "General",
    };
  });
}
