import { type Area, formatArea, maxColumns, maxRows, parseArea, quoteSheetName } from "./address";

/**
 * A reference inside a formula; `sheet` is null where none is written, `lastSheet` is set in a 3-D reference.
 *
 * A name that belongs to a sheet (`'Tổng hợp'!Năm`) is one without an area and cells.
 */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly lastSheet: string | null;
  readonly area: Area | null;
  /** The cells as written, with their `$` and `:`. */
  readonly cells: string;
}

type Part =
  | { readonly kind: "other"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly reference: FormulaReference };

const stringLiteral = /^"(?:[^"]|"")*"/;
const quotedPrefix = /^'((?:[^']|'')+)'!/;
const barePrefix = /^([\p{L}_][\p{L}\p{N}_.]*)(?::([\p{L}_][\p{L}\p{N}_.]*))?!/u;
const cellsPattern =
  /^(?:\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})/;
const word = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*/u;
const bracket = /^\[(?:[^[\]]|\[[^\]]*\])*\]/;
const errorLiteral = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)/;
const lostCells = "#REF!";
const plainNumber = /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/;

interface Prefix {
  readonly text: string;
  readonly sheet: string;
  readonly lastSheet: string | null;
}

function readPrefix(rest: string): Prefix | null {
  const quoted = quotedPrefix.exec(rest);
  if (quoted) {
    const [first = "", last] = (quoted[1] ?? "").replaceAll("''", "'").split(":");
    return { text: quoted[0], sheet: first, lastSheet: last ?? null };
  }
  const bare = barePrefix.exec(rest);
  return bare ? { text: bare[0], sheet: bare[1] ?? "", lastSheet: bare[2] ?? null } : null;
}

function readReference(rest: string): Part | null {
  const prefix = readPrefix(rest);
  const after = prefix ? rest.slice(prefix.text.length) : rest;
  const written = cellsPattern.exec(after)?.[0] ?? "";
  // A word that goes on (`A1B`, `LOG10(`, `Q1.x`) is a name or a function, not a cell.
  const area = /[\p{L}\p{N}_.(!]/u.test(after[written.length] ?? "") ? null : parseArea(written);
  if (!area && !prefix) return null;
  const cells = area ? written : after.startsWith(lostCells) ? lostCells : "";
  const reference = { sheet: prefix?.sheet ?? null, lastSheet: prefix?.lastSheet ?? null, area, cells };
  return { kind: "reference", text: (prefix?.text ?? "") + cells, reference };
}

function readPart(rest: string): Part {
  const literal = stringLiteral.exec(rest) ?? bracket.exec(rest) ?? errorLiteral.exec(rest);
  if (literal) return { kind: "other", text: literal[0] };
  const reference = readReference(rest);
  if (reference) return reference;
  const text = (word.exec(rest) ?? plainNumber.exec(rest))?.[0] ?? rest.slice(0, 1);
  return { kind: "other", text };
}

function splitFormula(formula: string): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < formula.length;) {
    const part = readPart(formula.slice(index, index + 600));
    parts.push(part);
    index += part.text.length;
  }
  return parts;
}

/** The references of a formula in the order written; texts, names, tables and other workbooks are passed over. */
export function referencesOf(formula: string): FormulaReference[] {
  return splitFormula(formula).flatMap((part) => (part.kind === "reference" ? [part.reference] : []));
}

/** The formula with each reference replaced by what `change` answers; null keeps it. */
export function replaceReferences(
  formula: string,
  change: (reference: FormulaReference) => string | null,
): string {
  const parts = splitFormula(formula);
  return parts
    .map((part) => (part.kind === "reference" ? (change(part.reference) ?? part.text) : part.text))
    .join("");
}

/** Whether parentheses and quotes of a formula close; Excel refuses one where they do not. */
export function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const { text } of splitFormula(formula)) {
    if (text === "(") depth++;
    if (text === ")") depth--;
    if (text === '"' || depth < 0) return false;
  }
  return depth === 0;
}

/** The prefix of a reference as Excel writes it, with its `!`. */
export function writePrefix(sheet: string | null, lastSheet: string | null = null): string {
  if (sheet === null) return "";
  if (lastSheet === null) return `${quoteSheetName(sheet)}!`;
  const plain = !quoteSheetName(sheet).startsWith("'") && !quoteSheetName(lastSheet).startsWith("'");
  return plain ? `${sheet}:${lastSheet}!` : `'${`${sheet}:${lastSheet}`.replaceAll("'", "''")}'!`;
}

/** The cells of `area` written with the `$` marks and the form of `like`. */
export function writeCells(area: Area, like: string): string {
  const marks = [...like.matchAll(/(\$?)([A-Za-z]*)(\$?)([0-9]*)/g)].filter(([whole]) => whole !== "");
  const ends = formatArea(area).split(":");
  const written = marks.map((mark, index) => {
    const end = /^([A-Z]*)([0-9]*)$/.exec(ends[Math.min(index, ends.length - 1)] ?? "");
    const columnMark = mark[2] ? mark[1] : "";
    const rowMark = mark[2] ? mark[3] : mark[1] || mark[3];
    const [letters = "", digits = ""] = [end?.[1], end?.[2]];
    return `${letters && columnMark}${letters}${digits && rowMark}${digits}`;
  });
  return written.join(":");
}

/** A formula moved by rows and columns, as copying moves it: relative ends shift, `$` ends stay, `#REF!` off the grid. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, ({ sheet, lastSheet, area, cells }) => {
    if (!area) return null;
    const moved = cells.split(":").map((end) => translateEnd(end, rows, columns));
    return moved.includes(null) ? "#REF!" : writePrefix(sheet, lastSheet) + moved.join(":");
  });
}

function translateEnd(end: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(end);
  const letters = match?.[2] ?? "";
  const columnMark = letters ? (match?.[1] ?? "") : "";
  const rowMark = letters ? (match?.[3] ?? "") : (match?.[1] ?? "") || (match?.[3] ?? "");
  const area = parseArea(`${letters || "A"}${match?.[4] || "1"}`);
  if (!area) return null;
  const row = area.row + (rowMark ? 0 : rows);
  const column = area.column + (columnMark ? 0 : columns);
  if (row < 0 || column < 0 || row >= maxRows || column >= maxColumns)
    return match?.[4] && letters ? null : end;
  const [, newLetters = "", newDigits = ""] =
    /^([A-Z]*)([0-9]*)$/.exec(formatArea({ ...area, row, column })) ?? [];
  return `${columnMark}${letters && newLetters}${rowMark}${match?.[4] && newDigits}`;
}
