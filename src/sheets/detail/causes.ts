import { LEAST_RANKED } from "../../letters/ranking";
import type { UnitContribution } from "../../model/consolidation";
import { operatorOf } from "../../plans/catalogue/target";
import { attainableIn } from "./bounds";
import { cellAddress } from "../../model/address";
import { addressIn, hasRow, isPair, unitsIn, type Block } from "./block";
import { computed, neededForRate } from "../formulas";
import { constant } from "../grid";
import { comparesWithLastYear, DETAIL, detailRow } from "../places";
import { ownValue } from "../../text/json/ownValue";

/** Puts how many each unit is missing to the target, and the order of the units by that number. */
export function putCauses(block: Block): void {
  if (!hasRow(block, "missing")) return;
  const { grid, layout, row } = block;
  const { code } = row.indicator;
  const mode = layout.options.formulas;
  const missingOf = new Map(row.causes.map((cause) => [cause.unit, cause.missing]));
  const range = unitsIn(block, "missing").replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
  for (const part of row.byUnit.filter(({ silence }) => silence === null)) {
    const column = layout.places.units.get(part.unit)!;
    const missing = missingOf.get(part.unit) ?? 0;
    const cell = addressIn(block, "missing", column);
    const isRanked = missing > 0 && isLarge(part);
    const ranked = row.causes.filter((cause) => cause.missing > missing).length + 1;
    grid.put(detailRow(layout.places, code, "missing"), column, {
      ...computed(mode, missing, missingFormula(block, column)),
      style: "missing",
    });
    grid.put(detailRow(layout.places, code, "rank"), column, {
      ...computed(mode, isRanked ? ranked : null, rankFormula(block, column, cell, range)),
      style: "rank",
    });
  }
  const sum = row.causes.reduce((total, cause) => total + cause.missing, 0);
  grid.put(detailRow(layout.places, code, "missing"), DETAIL.whole, {
    ...computed(mode, sum, `SUM(${unitsIn(block, "missing")})`),
    style: "total",
  });
  if (comparesWithLastYear(row, layout.consolidation)) putLastYear(block);
}

/** Whether a unit takes part in the order; a count or a mark has no denominator. */
const isLarge = ({ denominator }: Pick<UnitContribution, "denominator">): boolean =>
  denominator === null || denominator >= LEAST_RANKED;

function rankFormula(block: Block, column: number, cell: string, range: string): string {
  const rank = `IF(N(${cell})>0,RANK(${cell},${range}),"")`;
  if (!hasRow(block, "denominator")) return rank;
  return `IF(N(${addressIn(block, "denominator", column)})>=${LEAST_RANKED},${rank},"")`;
}

function missingFormula(block: Block, column: number): string {
  const { row, target } = block;
  const { indicator } = row;
  if (indicator.kind === "share") {
    const [n, d] = [addressIn(block, "numerator", column), addressIn(block, "denominator", column)];
    return `IF(${isPair(block, column)},MAX(0,${d}-${n}),"")`;
  }
  if (indicator.kind === "rate") {
    const [n, d] = [addressIn(block, "numerator", column), addressIn(block, "denominator", column)];
    const t = { cell: target, value: indicator.target ?? 0 };
    return `IF(${isPair(block, column)},${neededForRate(n, d, t, indicator, `MAX(0,${d}-${n})`, operatorOf(indicator))},"")`;
  }
  const value = addressIn(block, "value", column);
  return `IF(ISNUMBER(${value}),MAX(0,${wantedOf(block, column)}-${value}),"")`;
}

/** What a unit's count is measured by: whether it attained, what it had last year, or its number of communes. */
function wantedOf(block: Block, column: number): string {
  const { row, layout } = block;
  if (row.indicator.kind === "attained") return attainableIn(block, column);
  return comparesWithLastYear(row, layout.consolidation)
    ? addressIn(block, "previous", column)
    : cellAddress(DETAIL.communes, column);
}

/** Last year's figures of a count, from which a unit's loss is counted. */
function putLastYear({ grid, layout, row }: Block): void {
  const line = detailRow(layout.places, row.indicator.code, "previous");
  for (const { unit } of row.byUnit) {
    const figure = ownValue(ownValue(layout.consolidation.previous?.byUnit, unit), row.indicator.code);
    grid.put(line, layout.places.units.get(unit)!, constant(figure?.numerator ?? null, "figure"));
  }
}
