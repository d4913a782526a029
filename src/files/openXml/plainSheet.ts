import { columnIndex } from "../../model/address";
import type { CellValue } from "../../model/snapshot";
import { checkLimit } from "../limits";
import { limits } from "../limits.data";
import { errorTexts } from "../numberFormats.data";
import { decodePlainText } from "./xmlText";

/** A cell of a plainly written sheet; `style` is its number in the styles of the workbook, "" where it has none. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without "="; `null` where the cell has none. */
  readonly formula: string | null;
  readonly style: string;
}

/** The cells of a plainly written sheet; `hidesRows` where a row may be hidden or have no height. */
export interface PlainRows {
  readonly cells: readonly PlainCell[];
  readonly hidesRows: boolean;
}

const STYLE = ` s="(\\d+)"`;
const FORMULA = `<f(?: a?ca="(?:[01]|true|false)")?>([^<]+)</f>`;
const VALUE = `<v ?/>|<v>([^<]*)</v>`;
const INLINE = `<is><t(?: xml:space="preserve")?>([^<]*)</t></is>`;

/** 1 letters, 2 digits, 3 or 5 style, 4 type, 6 formula, 7 value, 8 text in the cell itself. */
const CELL = new RegExp(
  `\\s*<c r="([A-Z]{1,3})([1-9]\\d{0,6})"(?:${STYLE})?(?: t="([A-Za-z]+)")?(?:${STYLE})?` +
    `(?: ?/>|>(?:${FORMULA})?(?:${VALUE}|${INLINE})?</c>)`,
  "y",
);
const OPEN_DATA = /<sheetData(?: ?(\/)|[^<>]*)>/y;
const OPEN_ROW = /\s*<row(?=\s(?:[^<>]*\s)?r="([1-9]\d{0,6})")(?:[^<>]*[^<>/])?(\/?)>/y;
const HIDDEN = /\s(?:hidden|ht)\s*=\s*["'][0t1](?:["'.]|rue)/;
const CLOSE_ROW = /\s*<\/row>/y;
const CLOSE_DATA = /\s*<\/sheetData>$/y;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The cells of a sheet that hold anything, read from its `sheetData` where that is written as nearly every program
 * writes it: each row and cell with its place, values and formulas of their own. `null` where a single character of it
 * is anything else (a shared or array formula, a date as text, a comment …): SheetJS reads such sheets, slower.
 */
export function readPlainSheet(data: string, strings: readonly string[]): PlainRows | null {
  const open = matchAt(OPEN_DATA, data, 0);
  if (!open) return null;
  if (open[1]) return { cells: [], hidesRows: false };
  const cells: PlainCell[] = [];
  let at = OPEN_DATA.lastIndex;
  let last = 0;
  let hidesRows = false;
  for (let row = matchAt(OPEN_ROW, data, at); row; row = matchAt(OPEN_ROW, data, at)) {
    const number = Number(row[1]);
    const end = row[2] ? OPEN_ROW.lastIndex : readRow(data, OPEN_ROW.lastIndex, number, strings, cells);
    if (end === null || number > LAST_ROW || number <= last) return null;
    at = end;
    last = number;
    hidesRows ||= HIDDEN.test(row[0]);
  }
  return matchAt(CLOSE_DATA, data, at) ? { cells, hidesRows } : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Adds the cells of a row; answers where the row ends, `null` where it is not plain. */
function readRow(
  data: string,
  start: number,
  number: number,
  strings: readonly string[],
  cells: PlainCell[],
): number | null {
  let at = start;
  let column = -1;
  for (let match = matchAt(CELL, data, at); match; match = matchAt(CELL, data, at)) {
    at = CELL.lastIndex;
    const cell = readCell(match, strings);
    if (cell === null || cell.row !== number - 1 || cell.column >= LAST_COLUMN) return null;
    if (cell.column <= column) return null;
    column = cell.column;
    if (cell.value === null && cell.formula === null) continue;
    cells.push(cell);
    if (cells.length > limits.sheetCells.max) checkLimit("sheetCells", cells.length);
  }
  return matchAt(CLOSE_ROW, data, at) ? CLOSE_ROW.lastIndex : null;
}

function readCell(match: RegExpExecArray, strings: readonly string[]): PlainCell | null {
  const [, letters, digits, style, type, otherStyle, written, stored, inline] = match;
  const formula = written === undefined ? null : decodePlainText(written);
  // The text of a formula that was never calculated is not an empty one.
  const isMissing = (type === "str" ? stored : type === "inlineStr" ? inline : "") === undefined;
  const value = isMissing
    ? undefined
    : readValue(type ?? "n", stored ?? "", inline, formula !== null, strings);
  // Two styles are as unusual as a formula or a value that cannot be read.
  const isPlain = value !== undefined && !(written && formula === null) && !(style && otherStyle);
  if (!isPlain) return null;
  return {
    row: Number(digits) - 1,
    column: columnIndex(letters!),
    value,
    formula,
    style: style ?? otherStyle ?? "",
  };
}

/** The value as the snapshot has it: a text without letters counts only where a formula gives it. `undefined` where it is not plain. */
function readValue(
  type: string,
  stored: string,
  inline: string | undefined,
  calculated: boolean,
  strings: readonly string[],
): CellValue | undefined {
  if ((inline !== undefined) !== (type === "inlineStr") && (inline !== undefined || stored !== ""))
    return undefined;
  switch (type) {
    case "n":
      return stored === "" ? null : readNumber(stored);
    case "s":
      return stored === ""
        ? null
        : keepText(/^\d+$/.test(stored) ? strings[Number(stored)] : undefined, calculated);
    case "str":
      // SheetJS reads an entity in a text of a formula twice: what that gives is its own.
      return stored.includes("&") ? undefined : keepText(decodePlainText(stored) ?? undefined, calculated);
    case "inlineStr":
      return keepText(decodePlainText(inline ?? "") ?? undefined, calculated);
    case "b":
      return stored === "1" ? true : stored === "0" ? false : undefined;
    case "e":
      return ERRORS.has(stored) ? { error: stored } : undefined;
    default:
      return undefined;
  }
}

const ERRORS: ReadonlySet<string> = new Set(Object.values(errorTexts));

function readNumber(stored: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(stored)) return undefined;
  const value = Number(stored);
  return Number.isFinite(value) ? value : undefined;
}

const keepText = (text: string | undefined, calculated: boolean): string | null | undefined =>
  text === "" && !calculated ? null : text;
