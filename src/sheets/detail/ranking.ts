import { LEAST_RANKED, rankUnits } from "../../letters/ranking";
import { computed } from "../formulas";
import { constant } from "../grid";
import { detailRow, isRanked } from "../places";
import { addressIn, unitsIn, type Block } from "./block";

/** Puts the place of each unit by its rate, where there is no target to count what is missing to it. The Department has none, nor has a unit with a small denominator. */
export function putRanking(block: Block): void {
  const { grid, layout, row } = block;
  if (!isRanked(row)) return;
  const { units } = layout.consolidation;
  const line = detailRow(layout.places, row.indicator.code, "rank");
  const ranks = new Map(
    rankUnits(row, units).map(({ unit, rank, isSmall }) => [unit, isSmall ? null : rank]),
  );
  const departments = units.filter(({ unit }) => unit.level === "department").map(({ unit }) => unit.code);
  for (const { unit } of row.byUnit) {
    const column = layout.places.units.get(unit)!;
    const native = departments.includes(unit) ? null : rankFormula(block, column, departments);
    grid.put(line, column, {
      ...(native === null
        ? constant(null, "rank")
        : computed(layout.options.formulas, ranks.get(unit) ?? null, native)),
      style: "rank",
    });
  }
}

/** The place among all units, less the Department where that is before the unit. */
function rankFormula(block: Block, column: number, departments: readonly string[]): string {
  const { layout, row } = block;
  const isLower = row.indicator.direction === "lower";
  const cell = addressIn(block, "rate", column);
  const range = unitsIn(block, "rate").replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
  const before = departments
    .filter((unit) => row.byUnit.some((part) => part.unit === unit))
    .map((unit) => addressIn(block, "rate", layout.places.units.get(unit)!))
    .map((other) => `-IF(ISNUMBER(${other}),IF(${other}${isLower ? "<" : ">"}${cell},1,0),0)`);
  const denominator = addressIn(block, "denominator", column);
  return `IF(AND(ISNUMBER(${cell}),N(${denominator})>=${LEAST_RANKED}),RANK(${cell},${range},${isLower ? 1 : 0})${before.join("")},"")`;
}
