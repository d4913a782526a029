/** What a cell of the stand-in workbook holds, and how Excel understands what is written into one. */

/**
 * A cell that is not blank; `formula` is English A1 text with its `=`.
 *
 * A cell that another one's array formula fills has no formula and names that cell by its key in `spilledFrom`.
 */
export interface Cell {
  /** Runs of a text that differ in their font; writing the cell anew makes it one font again. */
  readonly runs?: readonly HostTextRun[];
  readonly kind: "text" | "number" | "boolean" | "error";
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly spilledFrom?: number;
}

/** What of a font the host keeps for a part of a cell's text. */
export interface TextRunFont {
  readonly strikethrough?: boolean;
  readonly superscript?: boolean;
}

/** A part of a cell's text with its font. */
export interface HostTextRun extends TextRunFont {
  readonly text: string;
}

/** What writing one cell means: a cell, null for blank, and the number format that Excel puts with it. */
export interface CellInput {
  readonly cell: Cell | null;
  readonly numberFormat?: string;
}

/** Error values of Excel's cells. */
const errorValues: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
];

/** Value of a formula that no engine has calculated: an error text that no program takes for a result. */
export const uncalculated: Omit<Cell, "formula"> = { kind: "error", value: "#NOT_CALCULATED!" };

/** Longest text of a cell and longest formula (Microsoft, "Excel specifications and limits"). */
export const maxTextLength = 32767;
export const maxFormulaLength = 8192;

const text = (value: string): CellInput => ({ cell: { kind: "text", value } });
const number = (value: number, numberFormat?: string): CellInput => ({
  cell: { kind: "number", value },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

interface Reading {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => CellInput | null;
}

const plainNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const toNumber = (digits: string): number => Number(digits.replaceAll(",", ""));

/** What Excel makes of typed text in an English locale, in order of trial. */
const readings: readonly Reading[] = [
  {
    pattern: /^\((\d[\d,.]*)\)$/,
    read: ([digits = ""]) => (plainNumber.test(digits) ? number(-toNumber(digits)) : null),
  },
  {
    pattern: /^([+-]?[\d,.]+)\s?%$/,
    read: ([digits = ""]) =>
      plainNumber.test(digits) ? number(toNumber(digits) / 100, digits.includes(".") ? "0.00%" : "0%") : null,
  },
  {
    pattern: /^\$([\d,.]+)$/,
    read: ([digits = ""]) =>
      plainNumber.test(digits)
        ? number(toNumber(digits), digits.includes(".") ? "$#,##0.00" : "$#,##0")
        : null,
  },
  { pattern: /^(\d{1,2})[/-](\d{1,2})$/, read: ([month, day]) => date(2024, month, day, "d-mmm") },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/,
    read: ([month, day, year]) => date(year, month, day, "m/d/yyyy"),
  },
  {
    pattern: /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    read: ([year, month, day]) => date(year, month, day, "m/d/yyyy"),
  },
  { pattern: /^(\d{1,2})[/-](\d{4})$/, read: ([month, year]) => date(year, month, "1", "mmm-yy") },
];

function date(
  year: string | number | undefined,
  month: string | undefined,
  day: string | undefined,
  numberFormat: string,
): CellInput | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = Date.UTC(y, m - 1, d);
  const read = new Date(time);
  if (y < 1900 || read.getUTCMonth() !== m - 1 || read.getUTCDate() !== d) return null;
  return number(time / 86400000 + 25569, numberFormat);
}

function readText(value: string): CellInput {
  const trimmed = value.trim();
  if (/^true$/i.test(trimmed)) return { cell: { kind: "boolean", value: true } };
  if (/^false$/i.test(trimmed)) return { cell: { kind: "boolean", value: false } };
  if (errorValues.includes(trimmed.toUpperCase()))
    return { cell: { kind: "error", value: trimmed.toUpperCase() } };
  if (/\d/.test(trimmed) && plainNumber.test(trimmed) && Number.isFinite(toNumber(trimmed))) {
    return number(toNumber(trimmed));
  }
  for (const { pattern, read } of readings) {
    const match = pattern.exec(trimmed);
    const input = match ? read(match.slice(1).map((group) => group ?? "")) : null;
    if (input) return input;
  }
  return text(value);
}

/**
 * What Excel stores for one element of `values` or `formulas`.
 *
 * A text is read as if typed in an English Excel: `"(1)"` is −1, `"1,234"` is 1234, `"1-2"` a date, `"'5"` the text 5;
 * a cell of format `@` keeps what it is given. A formula's value is `uncalculated` until an engine computes it.
 */
export function readInput(value: string | number | boolean, numberFormat: string): CellInput {
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return { cell: { kind: "boolean", value } };
  if (value === "") return { cell: null };
  if (value.startsWith("'")) return text(value.slice(1));
  if (numberFormat === "@") return text(value);
  if (value.length > 1 && value.startsWith("=")) return { cell: { ...uncalculated, formula: value } };
  return readText(value);
}

/** The kind and value of a computed result: an error text becomes an error, null and "" an empty text. */
export function computedValue(value: string | number | boolean | null): Pick<Cell, "kind" | "value"> {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: value !== null && isErrorText(value) ? "error" : "text", value: value ?? "" };
}

/** Whether a text is one of Excel's error values. */
export const isErrorText = (text: string): boolean => errorValues.includes(text);
