import type { CellValue, SheetSnapshot } from "../domain/snapshot/snapshot";
import { fold } from "../domain/text/fold";
import { labels, NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT } from "./labels.data";
import { endOf, rowWith, textAt, valueAt } from "./ownSheet";
import { DETAIL_ROLES, type DetailRole } from "./places";

/** One unit's cell of an indicator as it stands in the sheet: a number, why there is none, or nothing asked. */
export type OwnFigure =
  | { readonly kind: "figure"; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: "silent" }
  | { readonly kind: "notAsked" };

/** One indicator read back from the details. */
export interface OwnRow {
  readonly rate: boolean;
  readonly byUnit: ReadonlyMap<string, OwnFigure>;
  /** Smaller units that the units' own totals lack. */
  readonly lacking: number;
  /** Rows of the sheet, zero-based, that hold the numerator (or value) and the denominator. */
  readonly lines: { readonly figure: number; readonly denominator: number | null };
}

/** The details read back: units in the order of their columns, indicators by code. Rows and columns may have been moved. */
export interface OwnDetail {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly rows: ReadonlyMap<string, OwnRow>;
  /** Column with the totals. */
  readonly whole: number;
}

const LANGUAGES = Object.values(labels);
const LABEL_COLUMNS = [0, 1, 2, 3, 4];
const ROLE = new RegExp(`^(.+)\\.(${DETAIL_ROLES.join("|")})$`);

/**
 * Reads the sheet Chi tiết theo đơn vị back, from the units' constants alone: a program that never calculated it loses nothing.
 * `null` where the sheet is not of this shape any more.
 */
export function readDetail(sheet: SheetSnapshot): OwnDetail | null {
  const codeLine = rowWith(
    sheet,
    LANGUAGES.map((language) => language.detail.unitCode),
    LABEL_COLUMNS,
  );
  const header = rowWith(
    sheet,
    LANGUAGES.map((language) => language.detail.columns[2]!),
    LABEL_COLUMNS,
  );
  const blocks = findBlocks(sheet);
  if (codeLine < 0 || header < 0 || !blocks) return null;
  const whole = LABEL_COLUMNS.find((column) => isWhole(textAt(sheet, header, column)))!;
  const columns = unitColumns(sheet, codeLine, whole + 3, blocks.column);
  const rows = new Map<string, OwnRow>();
  for (const [code, lines] of blocks.rows) {
    const row = readRow(sheet, lines, columns);
    if (row) rows.set(code, row);
  }
  return {
    units: columns.map(({ code, column }) => ({ code, name: textAt(sheet, header, column) || code })),
    rows,
    whole,
  };
}

function isWhole(text: string): boolean {
  return LANGUAGES.some((language) => fold(language.detail.columns[2]!) === fold(text));
}

type Lines = Partial<Record<DetailRole, number>>;

/** The column with the codes ("NHA_TRE.numerator") and the rows of every block. */
function findBlocks(sheet: SheetSnapshot): { column: number; rows: Map<string, Lines> } | null {
  const end = endOf(sheet);
  for (let column = end.column - 1; column >= sheet.left; column--) {
    const rows = new Map<string, Lines>();
    for (let row = sheet.top; row < end.row; row++) {
      const match = ROLE.exec(textAt(sheet, row, column));
      if (!match) continue;
      const [, code, role] = match as unknown as [string, string, DetailRole];
      rows.set(code, { [role]: row, ...rows.get(code) });
    }
    if (rows.size > 0) return { column, rows };
  }
  return null;
}

function unitColumns(sheet: SheetSnapshot, line: number, first: number, end: number) {
  const columns: { code: string; column: number }[] = [];
  for (let column = first; column < end; column++) {
    const code = textAt(sheet, line, column);
    if (code !== "") columns.push({ code, column });
  }
  return columns;
}

function readRow(
  sheet: SheetSnapshot,
  lines: Lines,
  columns: readonly { readonly code: string; readonly column: number }[],
): OwnRow | null {
  const figure = lines.numerator ?? lines.value;
  if (figure === undefined || (lines.numerator !== undefined && lines.denominator === undefined)) return null;
  const denominator = lines.denominator ?? null;
  const byUnit = new Map(
    columns.map(({ code, column }) => [code, readFigure(sheet, figure, denominator, column)] as const),
  );
  const lacking = columns.reduce((sum, { column }) => {
    const lack = lines.share === undefined ? null : valueAt(sheet, lines.share, column);
    return sum + (typeof lack === "number" ? lack : 0);
  }, 0);
  return { rate: denominator !== null, byUnit, lacking, lines: { figure, denominator } };
}

function readFigure(sheet: SheetSnapshot, line: number, under: number | null, column: number): OwnFigure {
  const numerator = valueAt(sheet, line, column);
  const denominator = under === null ? null : valueAt(sheet, under, column);
  if (isExcused(numerator) && typeof denominator !== "number") return { kind: "notAsked" };
  if (typeof numerator !== "number") return { kind: "silent" };
  if (under === null) return { kind: "figure", numerator, denominator: null };
  return typeof denominator === "number" ? { kind: "figure", numerator, denominator } : { kind: "silent" };
}

/** Only the signs for it excuse a unit: a cell that somebody cleared is a figure that is missing. */
function isExcused(value: CellValue): boolean {
  return typeof value === "string" && [NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT].includes(value.trim());
}
