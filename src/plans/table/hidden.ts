import { cellAddress } from "../../model/address";
import type { Area, SheetSnapshot } from "../../model/snapshot";
import { type Answers, formatQuestion } from "../asking";
import { gridOf } from "./grid";
import { findHeaders } from "./header";
import type { PlanQuestion, PlanSheet } from "../plan";
import { findTables, weightiest } from "./tables";

/** A sheet without what its hidden rows and columns hold in the table, and what they hold. */
interface Uncovered {
  readonly sheet: PlanSheet;
  /** Zero-based rows and columns of the sheet that are hidden and hold something. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The first such cell. */
  readonly cell: string;
}

/** A sheet as it is to be read, with what is asked about its hidden cells. */
export interface VisibleSheet {
  readonly sheet: PlanSheet;
  readonly question: PlanQuestion | null;
}

/**
 * Leaves out what stands in hidden rows and columns of a plan's table, as it is printed, and asks about it; "use" takes it in. Where the
 * targets stand there alone it is taken and asked about. What stands above the table is read all the same, and a merged cell of which a
 * part is visible is visible.
 */
export function withoutHidden(source: PlanSheet, answers: Answers): VisibleSheet {
  const uncovered = uncover(source);
  if (uncovered === null) return { sheet: source, question: null };
  const { cell, sheet } = uncovered;
  const at = { ...(source.file !== null && { file: source.file }), sheet: source.sheet.name, cell };
  const answer = answers.take("HIDDEN_CELLS", at);
  if (answer === "use") return { sheet: source, question: null };
  if (answer === "ignore") return { sheet, question: null };
  const isNeeded = areTargetsHidden(source, uncovered);
  const params = { ...placesOf(uncovered), cell };
  const choices = ["use", "ignore"];
  return {
    sheet: isNeeded ? source : sheet,
    question: formatQuestion("HIDDEN_CELLS", isNeeded ? "HIDDEN_NEEDED" : "HIDDEN_CELLS", params, {
      at,
      choices,
    }),
  };
}

/** Whether the sheet is a plan by its hidden cells alone, or every column of its targets is hidden. */
function areTargetsHidden(source: PlanSheet, { sheet }: Uncovered): boolean {
  const whole = weightiest(findTables([source]));
  if (whole === null) return false;
  const [{ columns }] = whole;
  const hidden = new Set((source.sheet.hiddenColumns ?? []).map((column) => column - source.sheet.left));
  return columns.targets.every((column) => hidden.has(column)) || findTables([sheet]).length === 0;
}

function uncover(source: PlanSheet): Uncovered | null {
  const { sheet } = source;
  const { hiddenRows = [], hiddenColumns = [], top, left, values } = sheet;
  if (hiddenRows.length + hiddenColumns.length === 0) return null;
  const [header] = findHeaders(gridOf(sheet, source.file));
  if (!header) return null;
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  const shown = new Set(sheet.merges.filter((area) => isShown(area, rows, columns)).map(cornerOf));
  const isHidden = (row: number, column: number): boolean =>
    row - top >= header.top && (rows.has(row) || columns.has(column)) && !shown.has(`${row} ${column}`);
  const held = values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value !== null && value !== "" && isHidden(top + row, left + column)
        ? [{ row: top + row, column: left + column }]
        : [],
    ),
  );
  const [first] = held;
  if (first === undefined) return null;
  const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  return {
    sheet: { ...source, sheet: blank(sheet, isHidden) },
    rows: distinct(held.filter(({ row }) => rows.has(row)).map(({ row }) => row)),
    columns: distinct(held.filter(({ row }) => !rows.has(row)).map(({ column }) => column)),
    cell: cellAddress(first.row, first.column),
  };
}

const cornerOf = ({ top, left }: Area): string => `${top} ${left}`;

/** Whether a row and a column of a merged area are both visible. */
function isShown(area: Area, rows: ReadonlySet<number>, columns: ReadonlySet<number>): boolean {
  const someOutside = (from: number, to: number, hidden: ReadonlySet<number>): boolean => {
    for (let line = from; line <= to; line++) if (!hidden.has(line)) return true;
    return false;
  };
  return someOutside(area.top, area.bottom, rows) && someOutside(area.left, area.right, columns);
}

function blank(sheet: SheetSnapshot, isHidden: (row: number, column: number) => boolean): SheetSnapshot {
  const { top, left } = sheet;
  const keep = <Value>(cells: readonly (readonly Value[])[], none: Value): Value[][] =>
    cells.map((line, row) =>
      line.map((value, column) => (isHidden(top + row, left + column) ? none : value)),
    );
  return { ...sheet, values: keep(sheet.values, null), formulas: keep(sheet.formulas, null) };
}

function placesOf({ rows, columns }: Uncovered): Readonly<Record<"rows" | "columns", string>> {
  return {
    rows: rows.map((row) => String(row + 1)).join(", ") || "–",
    columns: columns.map((column) => cellAddress(0, column).slice(0, -1)).join(", ") || "–",
  };
}
