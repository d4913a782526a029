import { DENOMINATOR_CHANGE } from "../domain/consolidation/assumptions.data";
import type { UnitContribution } from "../domain/consolidation/consolidation";
import { cellAddress } from "../domain/snapshot/address";
import { addressIn, hasRow, unitsIn, type Block } from "./detailBlock";
import { computed, quoteText, rateBound } from "./formulas";
import { constant } from "./grid";
import { NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT } from "./labels.data";
import { DETAIL, detailRow } from "./places";

/**
 * Puts what silent units could still add, and the lowest and highest value of the row that follow from it.
 * An attained unit is 0 or 1, a count of communes at most the unit's communes, a denominator last year's ± 10 %.
 */
export function putBounds(block: Block): void {
  if (!hasRow(block, "low")) return;
  if (block.row.indicator.kind === "rate") putRateBounds(block);
  else putCountBounds(block);
}

function putCountBounds(block: Block): void {
  const { grid, layout, row } = block;
  const mode = layout.options.formulas;
  const { code } = row.indicator;
  const line = detailRow(layout.places, code, "most");
  for (const part of row.byUnit) {
    const column = layout.places.units.get(part.unit)!;
    grid.put(line, column, {
      ...computed(mode, mostOf(block, part, column), mostFormula(block, column)),
      style: "missing",
    });
  }
  const sum = (row.high ?? 0) - (row.numerator ?? 0);
  const whole = addressIn(block, "value", DETAIL.whole);
  const most = addressIn(block, "most", DETAIL.whole);
  grid.put(line, DETAIL.whole, { ...computed(mode, sum, `SUM(${unitsIn(block, "most")})`), style: "total" });
  putResult(block, "low", row.low, whole);
  putResult(block, "high", row.high, `${whole}+${most}`);
}

/** What a unit could still add to a count; the stored result of `mostFormula`. */
function mostOf({ row, layout }: Block, part: UnitContribution, column: number): number {
  const unit = layout.consolidation.units[column - DETAIL.firstUnit]!.unit;
  const ceiling = row.indicator.kind === "attained" ? 1 : unit.communes;
  if (part.value === null) return ceiling;
  const share = part.share ? Math.max(0, part.share.expected - part.share.reported) : 0;
  return Math.max(0, Math.min(share, ceiling - part.value));
}

function mostFormula(block: Block, column: number): string {
  const value = addressIn(block, "value", column);
  const ceiling = block.row.indicator.kind === "attained" ? "1" : cellAddress(DETAIL.communes, column);
  const share = hasRow(block, "share") ? `N(${addressIn(block, "share", column)})` : "0";
  const present = `MAX(0,MIN(${share},${ceiling}-${value}))`;
  const excused = [NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT].map((text) => `${value}=${quoteText(text)}`);
  return `IF(ISNUMBER(${value}),${present},IF(OR(${excused.join(",")}),0,${ceiling}))`;
}

function putRateBounds(block: Block): void {
  const { grid, layout, row } = block;
  const { code } = row.indicator;
  for (const unit of row.assumed) {
    const column = layout.places.units.get(unit)!;
    const lastYear = layout.consolidation.previous?.byUnit[unit]?.[code]?.denominator ?? null;
    grid.put(detailRow(layout.places, code, "previous"), column, constant(lastYear, "figure"));
    putRest(block, "least", unit);
    putRest(block, "most", unit);
  }
  for (const role of ["least", "most"] as const) {
    const sum = row.assumed.reduce((total, unit) => total + storedRest(block, role, unit), 0);
    grid.put(detailRow(layout.places, code, role), DETAIL.whole, {
      ...computed(layout.options.formulas, tenths(sum), `SUM(${unitsIn(block, role)})`),
      style: "total",
      format: "#,##0.0",
    });
  }
  const [n, d, least, most] = (["numerator", "denominator", "least", "most"] as const).map((role) =>
    addressIn(block, role, DETAIL.whole),
  ) as [string, string, string, string];
  const { scale, decimals } = row.indicator;
  putResult(block, "low", row.low, rateBound("MIN", n, d, [least, most], scale, decimals));
  putResult(block, "high", row.high, rateBound("MAX", n, d, [least, most], scale, decimals));
}

/** Denominator still to come at one end of the assumption. */
function putRest(block: Block, role: "least" | "most", unit: string): void {
  const { grid, layout, row } = block;
  const column = layout.places.units.get(unit)!;
  const percent = DENOMINATOR_CHANGE.toNumber() * 100;
  const factor = role === "least" ? 100 - percent : 100 + percent;
  const lastYear = addressIn(block, "previous", column);
  const present = addressIn(block, "denominator", column);
  grid.put(detailRow(layout.places, row.indicator.code, role), column, {
    ...computed(
      layout.options.formulas,
      tenths(storedRest(block, role, unit)),
      `MAX(0,ROUND(${factor}*${lastYear}/100-N(${present}),1))`,
    ),
    style: "figure",
    format: "#,##0.0",
  });
}

function storedRest(block: Block, role: "least" | "most", unit: string): number {
  const { layout, row } = block;
  const change = DENOMINATOR_CHANGE.toNumber();
  const lastYear = layout.consolidation.previous?.byUnit[unit]?.[row.indicator.code]?.denominator ?? 0;
  const present = row.byUnit.find((part) => part.unit === unit)?.denominator ?? 0;
  return Math.max(0, lastYear * (role === "least" ? 1 - change : 1 + change) - present);
}

/** Ten per cent of a whole number has one decimal. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function putResult(
  { grid, layout, row }: Block,
  role: "low" | "high",
  value: number | null,
  native: string,
): void {
  grid.put(detailRow(layout.places, row.indicator.code, role), DETAIL.whole, {
    ...computed(layout.options.formulas, value, native),
    style: "rateTotal",
  });
}
