import type { Area } from "../model/snapshot";
import type { CellSpec, Row } from "./spec";
import type { StyleName } from "./styles.data";

/** Points between a table and its notes. */
const ROOM = 6;

/** Rows under construction: cells are put anywhere, gaps stay empty. */
export class Grid {
  readonly #rows: (CellSpec | null)[][] = [];
  readonly merges: Area[] = [];
  readonly heights: Record<number, number> = {};

  /** Puts a cell; a later one in the same place replaces it. */
  put(row: number, column: number, cell: CellSpec): void {
    const cells = this.#row(row);
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  /** Puts cells side by side from a column on; `null` leaves a gap. */
  putRow(row: number, column: number, cells: readonly (CellSpec | null)[]): void {
    cells.forEach((cell, index) => cell && this.put(row, column + index, cell));
  }

  /** Puts one text over merged columns, every one of them in the same style, so that borders are whole. */
  span(row: number, left: number, right: number, cell: CellSpec, bottom = row): void {
    for (let line = row; line <= bottom; line++)
      for (let column = left; column <= right; column++) this.put(line, column, { style: cell.style });
    this.put(row, left, cell);
    if (right > left || bottom > row) this.merges.push({ top: row, left, bottom, right });
  }

  /** Leaves a little room below everything put so far, so that what follows does not touch it; answers the row below. */
  leaveRoom(): number {
    const row = this.end;
    this.put(row, 0, { style: "plain" });
    this.heights[row] = ROOM;
    return this.end;
  }

  /** The first row below everything put so far. */
  get end(): number {
    return this.#rows.length;
  }

  /** The finished rows. */
  rows(): readonly Row[] {
    return this.#rows;
  }

  #row(row: number): (CellSpec | null)[] {
    while (this.#rows.length <= row) this.#rows.push([]);
    return this.#rows[row]!;
  }
}

/** A constant text or number; `null` is an empty cell in the style. */
export function constant(value: string | number | null, style: StyleName): CellSpec {
  return value === null ? { style } : { value, style };
}
