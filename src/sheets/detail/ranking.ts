import { rankUnits } from "../../letters/ranking";
import { computed } from "../formulas";
import { DETAIL, detailRow, isRanked } from "../places";
import { addressIn, unitsIn, type Block } from "./block";

/** Puts the place of each unit by its rate, where there is no target to count what is missing to it. */
export function putRanking(block: Block): void {
  const { grid, layout, row } = block;
  if (!isRanked(row)) return;
  const line = detailRow(layout.places, row.indicator.code, "rank");
  const ranks = new Map(rankUnits(row).map(({ unit, rank }) => [unit, rank]));
  const range = unitsIn(block, "rate").replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
  const order = row.indicator.direction === "lower" ? 1 : 0;
  for (const { unit } of row.byUnit) {
    const column = layout.places.units.get(unit)!;
    if (column < DETAIL.firstUnit) continue;
    const cell = addressIn(block, "rate", column);
    const native = `IF(ISNUMBER(${cell}),RANK(${cell},${range},${order}),"")`;
    grid.put(line, column, {
      ...computed(layout.options.formulas, ranks.get(unit) ?? null, native),
      style: "rank",
    });
  }
}
