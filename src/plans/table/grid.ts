import { plainDecimal, shiftDecimal } from "../../text/number/decimal";
import { readFormat, formatSerialDate } from "../../text/number/numberFormat";
import { type At, cellAddress, placeAt } from "../../model/address";
import type { Area, CellFormat, CellValue, SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";

/** Why a cell does not say what it shows. */
export type CellDoubt = "struck" | "partlyStruck" | "uncalculated";

/** The sheet as texts, as a reader sees them; rows and columns count from the first of the used range. */
export interface PlanGrid {
  readonly rows: number;
  readonly columns: number;
  /** Text of a cell with its line breaks, "" for a blank; of a merged area only in its first cell. */
  text(row: number, column: number): string;
  /** As `text`, of the whole merged area that the cell belongs to. */
  spread(row: number, column: number): string;
  /** The merged area that a cell belongs to, in rows and columns of the grid. */
  areaOf(row: number, column: number): Area | null;
  /** As numbering is written: 5.1 with a point, a date that Excel made of "1.1" as that. */
  numbering(row: number, column: number): string;
  /** What keeps a cell from being taken as it looks: it is struck through, or its formula was never calculated. */
  doubt(row: number, column: number): CellDoubt | null;
  at(row: number, column: number): At;
  /** Letters of a column on the sheet. */
  letters(column: number): string;
}

/** Reads a sheet as texts. */
export function gridOf(sheet: SheetSnapshot, file: string | null): PlanGrid {
  const { top, left, values, formats } = sheet;
  const columns = Math.max(0, ...values.map((row) => row.length));
  const merges = sheet.merges.map((area) => ({
    top: area.top - top,
    left: area.left - left,
    bottom: area.bottom - top,
    right: area.right - left,
  }));
  const owners = new Map<string, Area>();
  for (const area of merges.slice(0, 5000))
    for (let row = Math.max(0, area.top); row <= Math.min(area.bottom, values.length - 1); row++)
      for (let column = Math.max(0, area.left); column <= Math.min(area.right, columns - 1); column++)
        owners.set(`${row} ${column}`, area);
  const special = new Map(
    (sheet.cellFormats ?? []).map((format) => [`${format.row} ${format.column}`, format]),
  );
  const formatOf = (row: number, column: number) => special.get(`${top + row} ${left + column}`);
  const text = (row: number, column: number): string =>
    displayOf(
      shownValue(values[row]?.[column] ?? null, formatOf(row, column)),
      formats[row]?.[column] ?? "General",
    );
  return {
    rows: values.length,
    columns,
    text,
    spread: (row, column) => {
      const area = owners.get(`${row} ${column}`);
      return area ? text(area.top, area.left) : text(row, column);
    },
    areaOf: (row, column) => owners.get(`${row} ${column}`) ?? null,
    numbering: (row, column) =>
      numberingOf(values[row]?.[column] ?? null, formats[row]?.[column] ?? "General"),
    doubt: (row, column) => {
      const format = formatOf(row, column);
      if (format?.struck) return "struck";
      const said = (format?.runs ?? []).filter((run) => run.text.trim() !== "" && !run.superscript);
      if (said.some(({ struck }) => struck))
        return said.every(({ struck }) => struck) ? "struck" : "partlyStruck";
      const isFormula = (sheet.formulas[row]?.[column] ?? null) !== null;
      return isFormula && (values[row]?.[column] ?? null) === null ? "uncalculated" : null;
    },
    at: (row, column) => placeAt(file, sheet.name, top + row, left + column),
    letters: (column) => cellAddress(0, left + column).slice(0, -1),
  };
}

/** What of a text counts: no footnote mark in superscript, and beside what is struck out the rest alone. */
function shownValue(value: CellValue, format: CellFormat | undefined): CellValue {
  const runs = format?.runs;
  if (runs === undefined || typeof value !== "string") return value;
  const kept = runs.filter(({ struck, superscript }) => !struck && !superscript);
  // What is struck as a whole is shown as it stands, and asked about.
  if (kept.every(({ text }) => text.trim() === "")) return value;
  return kept.length === runs.length ? value : kept.map(({ text }) => text).join("");
}

/** A cell as its reader sees it, with every digit that it holds: 84.5 is "84,5", a percent-formatted 0.585 "58,5%". */
function displayOf(value: CellValue, format: string): string {
  if (value === null || typeof value === "boolean") return value === null ? "" : value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string")
    return value
      .normalize("NFC")
      .replace(/\u00a0/g, " ")
      .trim();
  const { kind, decimals } = readFormat(format, value);
  if (kind === "date") return formatSerialDate(value);
  const decimal = kind === "percent" ? shiftDecimal(plainDecimal(value), 2) : plainDecimal(value);
  return withDecimals(decimal, decimals ?? 0).replace(".", ",") + (kind === "percent" ? "%" : "");
}

/** At least so many decimals, never fewer than there are. */
function withDecimals(decimal: string, decimals: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const shown = fraction.padEnd(decimals, "0");
  return shown === "" ? whole : `${whole}.${shown}`;
}

function numberingOf(value: CellValue, format: string): string {
  if (typeof value !== "number") return displayOf(value, format);
  if (readFormat(format, value).kind !== "date") return plainDecimal(value);
  const [day, month] = formatSerialDate(value).split("/").map(Number);
  return `${day}.${month}`;
}

/** The texts of a row without blanks, each once. */
export function textsOf(grid: PlanGrid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const text = grid.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** A text on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Key of a text for comparison; the same for what only looks different. */
export const keyOf = (text: string): string => fold(flat(text));

/** Whether whole words stand in a folded text. */
export function has(key: string, words: string): boolean {
  for (let at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
    const before = key[at - 1] ?? " ";
    const after = key[at + words.length] ?? " ";
    if (!/[\p{L}\d]/u.test(before) && (!/[\p{L}\d]$/u.test(words) || !/[\p{L}\d]/u.test(after))) return true;
  }
  return false;
}
