import type { RawFinding } from "../../model/finding";
import type { Indicator } from "../../model/indicator";
import type { Figure, ReportCandidate } from "../../model/report";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import type { Layout } from "../columns/layout";
import type { TableSection } from "../rows/blocks";
import { LOOKED, type Question } from "../forms/recordedSheet";
import type { UnitLineKind } from "../../units/classifyLine";
import { isYearNumber, kindOf, type CellRef } from "../view/grid";

/** A cell in which copies of a form may differ: a line above the table, or a cell of a figure. */
export interface Slot {
  readonly kind: "line" | "figure";
  /** What the searches for table and rows looked at, of `LOOKED`; of a line its facts count. */
  readonly looked: number;
  /** The same of their questions about its row or column, which are asked again where it differs. */
  readonly asked: number;
}

/** What a row of a form gave while certain values stood in its cells. */
export interface RowOutcome {
  readonly figure: Figure;
  readonly findings: readonly RawFinding[];
}

/** What the cells of a row hold; `null` for one that the row does not have. */
export interface RowRoles {
  readonly numerator: CellRef | null;
  readonly denominator: CellRef | null;
  readonly printed: CellRef | null;
  readonly count: CellRef | null;
  /** The cells of its figure that hold none of these. */
  readonly others: readonly CellRef[];
}

/** The row of one indicator in a form. */
export interface FormRow {
  readonly indicator: Indicator;
  /** The cells of its figure, from the left. */
  readonly cells: readonly CellRef[];
  /** Cells beside them in columns of something else, such as last year's: what they hold matters to no figure, only whether they hold it. */
  readonly beside: readonly CellRef[];
  /** Which of the cells are the counts of a rate and its print, or hold the count. */
  roles: RowRoles;
  /** Any counts that fit each other, and any count but 0, are the figure as they stand. */
  isPlain: boolean;
  /** By the values in its cells and the kinds of those beside them, as JSON. */
  readonly outcomes: Map<string, RowOutcome>;
}

/** A line above the table of a form. */
export interface FormLine {
  readonly kind: UnitLineKind;
  /** With a mark in the places of the unit's name; `null` where that is not in it. */
  readonly nameless: string | null;
  readonly facts: string;
}

/** A report that was read to its last cell without a question, with all that its copies have in common. */
export interface KnownReport {
  readonly snapshot: SheetSnapshot;
  /** Row by row; `undefined` for a cell that is the same in all copies. */
  readonly slots: readonly (readonly (Slot | undefined)[])[];
  /** By row ("row 8") and column ("column 3"), what the searches asked about it. */
  readonly questions: ReadonlyMap<string, readonly Question[]>;
  /** By row and column, "8 0", its lines above the table: the kind of each, the line with its unit's name left out, and what it says. */
  readonly lines: ReadonlyMap<string, FormLine>;
  /** The own name of its unit. */
  readonly unitName: string;
  readonly rows: readonly FormRow[];
  readonly section: TableSection;
  /** The layouts of its figures, each with an indicator that asks for it. */
  readonly layouts: ReadonlyMap<Layout, Indicator>;
  /** The year that its arithmetic proves, as JSON. */
  readonly proven: string;
  /** The columns that gave its figures. */
  readonly used: string;
  readonly isDepartments: boolean;
  readonly candidate: ReportCandidate;
}

/** In what a copy differs from its form beside the numbers in it. */
export interface Differences {
  /** Lines with other words. */
  readonly lines: readonly CellRef[];
  /** Rows and columns about which must be asked again. */
  readonly asked: ReadonlySet<string>;
}

/**
 * How a sheet differs from a form; `null` where it differs in anything else than lines and figures, or in what the searches looked at
 * of these.
 */
export function compareWithForm(form: KnownReport, sheet: SheetSnapshot): Differences | null {
  const { snapshot, slots } = form;
  if (!isSameSheet(snapshot, sheet)) return null;
  const lines: CellRef[] = [];
  const asked = new Set<string>();
  for (let row = 0; row < snapshot.values.length; row++) {
    const [ours, theirs] = [snapshot.values[row]!, sheet.values[row]!];
    if (ours.length !== theirs.length) return null;
    if (!isSameRow(snapshot.formats[row]!, sheet.formats[row]!)) return null;
    if (!isSameRow(snapshot.formulas[row]!, sheet.formulas[row]!)) return null;
    for (let column = 0; column < ours.length; column++) {
      const [one, other] = [ours[column]!, theirs[column]!];
      if (one === other) continue;
      const slot = slots[row]![column];
      if (slot?.kind === "line" && kindOf(other) === "text") lines.push({ row, column });
      else if (slot?.kind !== "figure" || !looksTheSame(one, other, slot.looked)) return null;
      else if (!looksTheSame(one, other, slot.asked)) asked.add(`row ${row}`).add(`column ${column}`);
    }
  }
  return { lines, asked };
}

function looksTheSame(one: CellValue, other: CellValue, looked: number): boolean {
  if (looked >= LOOKED.all) return false;
  if (looked >= LOOKED.kind && kindOf(one) !== kindOf(other)) return false;
  return looked < LOOKED.year || isYearNumber(one) === isYearNumber(other);
}

function isSameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let column = 0; column < one.length; column++) if (one[column] !== other[column]) return false;
  return true;
}

function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    one.top === other.top &&
    one.left === other.left &&
    one.mark === other.mark &&
    one.values.length === other.values.length &&
    one.formats.length === other.formats.length &&
    one.formulas.length === other.formulas.length &&
    one.merges.length === other.merges.length &&
    one.merges.every(
      ({ top, left, bottom, right }, position) =>
        top === other.merges[position]!.top &&
        left === other.merges[position]!.left &&
        bottom === other.merges[position]!.bottom &&
        right === other.merges[position]!.right,
    )
  );
}
