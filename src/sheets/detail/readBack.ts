import type { Catalogue, Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import { placeAt } from "../../model/address";
import type { SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { labels } from "../labels.data";
import {
  type FigureLines,
  type FigureSource,
  type ReadBackFigure,
  readLack,
  readBackFigure,
} from "../readBack/figure";
import { endOf, rowWith, textAt } from "../readBack/sheet";
import { DETAIL_ROLES, type DetailRole } from "../places";

/** One indicator read back from the details. */
export interface ReadBackRow {
  readonly indicator: Indicator;
  readonly byUnit: ReadonlyMap<string, ReadBackFigure>;
  /** Smaller units that each unit's own total lacks, or what is wrong with their number. */
  readonly lacks: ReadonlyMap<string, number | RawFinding>;
  readonly lines: FigureLines;
}

/** The details read back: units in the order of their columns, indicators by code. Rows and columns may have been moved. */
export interface ReadBackDetail {
  readonly units: readonly { readonly code: string; readonly name: string; readonly column: number }[];
  readonly rows: ReadonlyMap<string, ReadBackRow>;
  /** Column with the totals. */
  readonly whole: number;
}

const LANGUAGES = Object.values(labels);
const LABEL_COLUMNS = [0, 1, 2, 3, 4];
const ROLE = new RegExp(`^(.+)\\.(${DETAIL_ROLES.join("|")})$`);

/**
 * Reads the sheet Chi tiết theo đơn vị back, from the units' constants alone: a program that never calculated it loses nothing.
 * Rows that the catalogue does not know are left out. `null` where the sheet is not of this shape any more.
 */
export function readDetail(
  sheet: SheetSnapshot,
  file: string | null,
  { indicators }: Catalogue,
): ReadBackDetail | null {
  const frame = findDetailFrame(sheet);
  if (!frame) return null;
  const { columns, header, whole } = frame;
  const rows = new Map<string, ReadBackRow>();
  const at = (row: number, column: number) => placeAt(file, sheet.name, row, column);
  for (const indicator of indicators) {
    const lines = frame.blocks.get(indicator.code);
    const row = lines && readRow({ indicator, sheet, at }, lines, columns);
    if (row) rows.set(indicator.code, row);
  }
  return {
    units: columns.map(({ code, column }) => ({
      code,
      name: textAt(sheet, header, column) || code,
      column,
    })),
    rows,
    whole,
  };
}

/** Where the parts of the details stand by now: found by their codes and headings, wherever rows and columns have been moved. */
export interface DetailFrame {
  /** Row of the headings, and of the units' codes. */
  readonly header: number;
  readonly codes: number;
  /** Column with the totals. */
  readonly whole: number;
  readonly columns: readonly UnitColumn[];
  /** Rows of every indicator's block by its code. */
  readonly blocks: ReadonlyMap<string, Lines>;
  /** Rows that carry the code of a row above them, as a copied row does. */
  readonly doubles: readonly DoubleLine[];
}

/** A row that stands there twice. */
interface DoubleLine {
  readonly code: string;
  readonly role: DetailRole;
  readonly row: number;
}

/** Finds the parts of the details; `null` where the sheet is not of this shape any more. */
export function findDetailFrame(sheet: SheetSnapshot): DetailFrame | null {
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
  return { header, codes: codeLine, whole, columns, blocks: blocks.rows, doubles: blocks.doubles };
}

function isWhole(text: string): boolean {
  return LANGUAGES.some((language) => fold(language.detail.columns[2]!) === fold(text));
}

type Lines = Partial<Record<DetailRole, number>>;

/** The column with the codes ("NHA_TRE.numerator") and the rows of every block. */
function findBlocks(
  sheet: SheetSnapshot,
): { column: number; rows: Map<string, Lines>; doubles: DoubleLine[] } | null {
  const end = endOf(sheet);
  for (let column = end.column - 1; column >= sheet.left; column--) {
    const rows = new Map<string, Lines>();
    const doubles: DoubleLine[] = [];
    for (let row = sheet.top; row < end.row; row++) {
      const match = ROLE.exec(textAt(sheet, row, column));
      if (!match) continue;
      const [, code, role] = match as unknown as [string, string, DetailRole];
      if (rows.get(code)?.[role] !== undefined) doubles.push({ code, role, row });
      else rows.set(code, { ...rows.get(code), [role]: row });
    }
    if (rows.size > 0) return { column, rows, doubles };
  }
  return null;
}

interface UnitColumn {
  readonly code: string;
  readonly column: number;
}

function unitColumns(sheet: SheetSnapshot, line: number, first: number, end: number): UnitColumn[] {
  const columns: UnitColumn[] = [];
  for (let column = first; column < end; column++) {
    const code = textAt(sheet, line, column);
    if (code !== "") columns.push({ code, column });
  }
  return columns;
}

function readRow(source: FigureSource, lines: Lines, columns: readonly UnitColumn[]): ReadBackRow | null {
  const figure = lines.numerator ?? lines.value;
  if (figure === undefined || (lines.numerator !== undefined && lines.denominator === undefined)) return null;
  const { denominator = null, share = null } = lines;
  const read = { figure, denominator, share };
  return {
    indicator: source.indicator,
    byUnit: new Map(columns.map(({ code, column }) => [code, readBackFigure(source, read, column)])),
    lacks: new Map(columns.map(({ code, column }) => [code, readLack(source, read, column)])),
    lines: read,
  };
}
