import { decimalsOf, operatorOf } from "../../plans/catalogue/target";
import type { ConsolidatedIndicator } from "../../model/consolidation";
import { cellAddress } from "../../model/address";
import { rowRange, type TargetCell } from "../formulas";
import type { Grid } from "../grid";
import type { Layout } from "../layout";
import { DETAIL, type DETAIL_ROLES, detailRow } from "../places";

/** One indicator's block under construction: where its rows are and how its cells are named in formulas. */
export interface Block {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly row: ConsolidatedIndicator;
  /** Address of the target in the heading of the block. */
  readonly target: string;
}

/** Address of a block's cell: `F12`. */
export function addressIn(block: Block, role: (typeof DETAIL_ROLES)[number], column: number): string {
  return cellAddress(detailRow(block.layout.places, block.row.indicator.code, role), column);
}

/** Range of a block's row over the units: `F12:N12`. */
export function unitsIn(block: Block, role: (typeof DETAIL_ROLES)[number]): string {
  const row = detailRow(block.layout.places, block.row.indicator.code, role);
  return rowRange(row, DETAIL.firstUnit, block.layout.places.lastUnit);
}

/** Condition that holds while a unit has both numerator and denominator. */
export function isPair(block: Block, column: number): string {
  const [n, d] = [addressIn(block, "numerator", column), addressIn(block, "denominator", column)];
  return `AND(ISNUMBER(${n}),ISNUMBER(${d}))`;
}

/** The block's target as formulas speak of it. */
export function targetIn({ row: { indicator }, target }: Block): TargetCell {
  return { cell: target, operator: operatorOf(indicator), decimals: decimalsOf(indicator) };
}

/** Whether the block has a row of this role. */
export function hasRow(block: Block, role: (typeof DETAIL_ROLES)[number]): boolean {
  return block.layout.places.blocks.get(block.row.indicator.code)?.rows[role] !== undefined;
}
