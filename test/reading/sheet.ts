import { laiChau20242025 } from "../../src/plans/catalogue/laiChau.data";
import type { RawFinding } from "../../src/model/finding";
import { readWorkbook } from "../../src/reading/readWorkbook";
import type { ReadingContext } from "../../src/reading/context";
import type { Figure, ReportCandidate, WorkbookReading } from "../../src/model/report";
import type { Area, CellValue, SheetSnapshot } from "../../src/model/snapshot";
import { laiChauUnits } from "../../src/units/laiChau.data";
import type { UnitScope } from "../../src/model/reportingUnit";

/**
 * Turns a drawn table into a snapshot: one line per row, cells parted by "|".
 * A number is a number ("12.5"), `"12"` in quotes a text, `#REF!` an error, TRUE a boolean, everything else a text.
 * `<` merges a cell with the one to its left, `^` with the one above; `0.698 {0.0%}` has a number format;
 * `=A1/B1 => 3` a formula with its stored result, `=A1/B1 =>` one without; `\n` a line break.
 */
export function sheet(drawing: string, extra: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const rows = drawing.split("\n").map((line) => line.trim());
  if (rows[0] === "") rows.shift();
  if (rows.at(-1) === "") rows.pop();
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const parsed = cells.map((row) => row.map(parse));
  return {
    name: "Sheet1",
    visibility: "visible",
    top: 0,
    left: 0,
    values: parsed.map((row) => row.map(({ value }) => value)),
    formats: parsed.map((row) => row.map(({ format }) => format)),
    formulas: parsed.map((row) => row.map(({ formula }) => formula)),
    merges: findMerges(cells),
    mark: null,
    ...extra,
  };
}

interface Parsed {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
}

function parse(cell: string): Parsed {
  const [, body = "", format = "General"] = /^(.*?)(?: ?\{([^}]*)\})?$/.exec(cell) ?? [];
  const formula = /^(=.*) =>(.*)$/.exec(body);
  const value = (formula ? formula[2]! : body).trim();
  return { value: valueOf(value), format, formula: formula ? formula[1]! : null };
}

function valueOf(text: string): CellValue {
  if (text === "" || text === "<" || text === "^") return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.replace(/^"(.*)"$/, "$1").replaceAll("\\n", "\n");
}

function findMerges(cells: readonly (readonly string[])[]): Area[] {
  const is = (row: number, column: number, sign: string): boolean => cells[row]?.[column] === sign;
  return cells.flatMap((line, top) =>
    line.flatMap((cell, left): Area[] => {
      if (cell === "<" || cell === "^") return [];
      let right = left;
      while (is(top, right + 1, "<")) right++;
      let bottom = top;
      while (is(bottom + 1, left, "^")) bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}

/** A set of units of the built-in data as a scope. */
export function scopeOf(id = "lai-chau-districts"): UnitScope {
  const { province, spellings, sets } = laiChauUnits;
  return { kind: "set", set: { ...sets.find((set) => set.id === id)!, province, spellings } };
}

export const districts: ReadingContext = {
  catalogue: laiChau20242025,
  scope: scopeOf(),
  assignments: [],
};
export const anyone: ReadingContext = { ...districts, scope: { kind: "any" } };

/** Reads sheets as one workbook. */
export function readSheets(
  sheets: readonly (string | SheetSnapshot)[],
  context: ReadingContext = districts,
  file: string | null = "bao-cao.xlsx",
): WorkbookReading {
  const snapshots = sheets.map((one) => (typeof one === "string" ? sheet(one) : one));
  return readWorkbook({ file, sheets: snapshots, mark: null }, context);
}

/** The only report in a drawn sheet. */
export function readOne(
  drawing: string | SheetSnapshot,
  context: ReadingContext = districts,
): ReportCandidate {
  const { candidates } = readSheets([drawing], context);
  if (candidates.length !== 1) throw new Error(`${candidates.length} reports instead of one`);
  return candidates[0]!;
}

/** Figures in short: "12/20" with the cells, a count with its cell, KAD, or the problem. */
export function shorten(figures: ReportCandidate["figures"]): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, shortenFigure(figure)]));
}

function shortenFigure(figure: Figure): string {
  switch (figure.kind) {
    case "rate":
      return `${figure.numerator}/${figure.denominator} ${figure.at.cell}:${figure.denominatorAt.cell}`;
    case "notApplicable":
      return `KAD ${figure.at.cell}`;
    case "silent":
      return `${figure.problem} ${figure.at?.cell ?? ""}`.trim();
    default:
      return `${figure.value} ${figure.at.cell}`;
  }
}

/** Findings in short: "CODE variant! CELL", with "!" and the severity where it is not the usual one. */
export function shortenFindings(findings: readonly RawFinding[]): string[] {
  return findings.map(({ code, variant, severity, at }) =>
    [code, variant, severity && `(${severity})`, at?.cell].filter(Boolean).join(" "),
  );
}

/** The header of the district form. */
export const FORM = "TT | Chỉ tiêu | Đơn vị tính | Tử số | Mẫu số | Kết quả | Ghi chú";
