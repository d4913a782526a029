import { DENOMINATOR_CHANGE } from "../../pooling/assumptions.data";
import type { UnitContribution } from "../../model/consolidation";
import { cellAddress } from "../../model/address";
import { attainable, isTotalOfCommunes } from "../../pooling/participant";
import { addressIn, hasRow, isPair, targetIn, unitsIn, type Block } from "./block";
import { computed, quoteText, rateBound } from "../formulas";
import { constant } from "../grid";
import { NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT } from "../labels.data";
import { DETAIL, detailRow } from "../places";
import { ownValue } from "../../text/json/ownValue";

/**
 * Puts what silent units could still add, and the lowest and highest value of the row that follow from it.
 * An attained unit is 0 or 1, a count of communes at most the unit's communes, a denominator last year's ± 10 %.
 */
export function putBounds(block: Block): void {
  if (!hasRow(block, "low")) return;
  if (block.row.indicator.kind === "share") putShareBounds(block);
  else if (block.row.indicator.kind === "rate") putRateBounds(block);
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
  const attained = row.indicator.kind === "attained";
  const ceiling = attained ? (attainable(row.indicator, unit) ?? 0) : unit.communes;
  if (part.value === null) return ceiling;
  const share = part.share ? Math.max(0, part.share.expected - part.share.reported) : 0;
  if (attained) return share;
  return Math.max(0, Math.min(share, ceiling - part.value));
}

function mostFormula(block: Block, column: number): string {
  const value = addressIn(block, "value", column);
  const attained = block.row.indicator.kind === "attained";
  const ceiling = attained ? attainableIn(block, column) : cellAddress(DETAIL.communes, column);
  const share = hasRow(block, "share") ? `N(${addressIn(block, "share", column)})` : "0";
  const present = attained ? share : `MAX(0,MIN(${share},${ceiling}-${value}))`;
  const excused = [NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT].map((text) => `${value}=${quoteText(text)}`);
  return `IF(ISNUMBER(${value}),${present},IF(OR(${excused.join(",")}),0,${ceiling}))`;
}

/** How many can attain in a unit: itself, or its communes. */
export function attainableIn({ layout, row }: Block, column: number): string {
  const { unit } = layout.consolidation.units[column - DETAIL.firstUnit]!;
  return isTotalOfCommunes(row.indicator, unit) ? cellAddress(DETAIL.communes, column) : "1";
}

/** Units that have not said whether they attained count in the denominator, and as attained or not. */
function putShareBounds(block: Block): void {
  const { grid, layout, row } = block;
  const mode = layout.options.formulas;
  const { code, scale } = row.indicator;
  const line = detailRow(layout.places, code, "most");
  let sum = 0;
  for (const part of row.byUnit) {
    const column = layout.places.units.get(part.unit)!;
    const lacking = lackingUnits(block, part, column);
    sum += lacking;
    grid.put(line, column, { ...computed(mode, lacking, lackingFormula(block, column)), style: "missing" });
  }
  grid.put(line, DETAIL.whole, { ...computed(mode, sum, `SUM(${unitsIn(block, "most")})`), style: "total" });
  const [n, d, most] = (["numerator", "denominator", "most"] as const).map((role) =>
    addressIn(block, role, DETAIL.whole),
  ) as [string, string, string];
  for (const [role, pick, value] of [
    ["low", "MIN", row.low],
    ["high", "MAX", row.high],
  ] as const)
    putResult(block, role, value, rateBound(pick, n, d, [most], scale, targetIn(block)));
}

function lackingUnits({ layout, row }: Block, { silence, share }: UnitContribution, column: number): number {
  const { unit } = layout.consolidation.units[column - DETAIL.firstUnit]!;
  if (silence !== null) return attainable(row.indicator, unit) ?? 0;
  return share ? Math.max(0, share.expected - share.reported) : 0;
}

function lackingFormula(block: Block, column: number): string {
  const numerator = addressIn(block, "numerator", column);
  const share = hasRow(block, "share") ? `N(${addressIn(block, "share", column)})` : "0";
  const excused = [NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT].map((text) => `${numerator}=${quoteText(text)}`);
  return `IF(${isPair(block, column)},${share},IF(OR(${excused.join(",")}),0,${attainableIn(block, column)}))`;
}

function putRateBounds(block: Block): void {
  const { grid, layout, row } = block;
  const { code, scale } = row.indicator;
  for (const { unit } of row.byUnit) {
    const column = layout.places.units.get(unit)!;
    grid.put(detailRow(layout.places, code, "previous"), column, constant(lastYearOf(block, unit), "figure"));
    putRest(block, "least", unit);
    putRest(block, "most", unit);
  }
  for (const role of ["least", "most"] as const) {
    const sum = row.assumed.reduce((total, unit) => total + storedRest(block, role, unit), 0);
    grid.put(detailRow(layout.places, code, role), DETAIL.whole, {
      ...computed(layout.options.formulas, tenths(sum), `SUM(${unitsIn(block, role)})`),
      style: "total",
      format: REST_FORMAT,
    });
  }
  const [n, d, least, most] = (["numerator", "denominator", "least", "most"] as const).map((role) =>
    addressIn(block, role, DETAIL.whole),
  ) as [string, string, string, string];
  const unless = (bound: string): string =>
    `IF(COUNTIF(${unitsIn(block, "most")},${quoteText(UNKNOWN)})>0,"",${bound})`;
  const ends = [least, most];
  putResult(block, "low", row.low, unless(rateBound("MIN", n, d, ends, scale, targetIn(block))));
  putResult(block, "high", row.high, unless(rateBound("MAX", n, d, ends, scale, targetIn(block))));
}

/** Stands for what a unit could still add where last year does not tell: then the whole has no bounds. */
const UNKNOWN = "…";

/** Ten per cent of a whole number has one decimal; a unit that lacks nothing adds nothing. */
const REST_FORMAT = '#,##0.0;-#,##0.0;"–"';

function lastYearOf({ layout, row }: Block, unit: string): number | null {
  return (
    ownValue(ownValue(layout.consolidation.previous?.byUnit, unit), row.indicator.code)?.denominator ?? null
  );
}

/**
 * Denominator still to come at one end of the assumption. Every unit has the formula, as any of them may lose its figures by hand:
 * then the bounds take it in, as they do after a new run.
 */
function putRest(block: Block, role: "least" | "most", unit: string): void {
  const { grid, layout, row } = block;
  const column = layout.places.units.get(unit)!;
  const stored = row.assumed.includes(unit) ? tenths(storedRest(block, role, unit)) : 0;
  grid.put(detailRow(layout.places, row.indicator.code, role), column, {
    ...computed(layout.options.formulas, stored, restFormula(block, role, unit, column)),
    style: "figure",
    format: REST_FORMAT,
  });
}

function restFormula(block: Block, role: "least" | "most", unit: string, column: number): string {
  const lacks = hasRow(block, "share") ? `N(${addressIn(block, "share", column)})>0` : "FALSE";
  const complete = `AND(${isPair(block, column)},NOT(${lacks}))`;
  const numerator = addressIn(block, "numerator", column);
  const excused = [NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT].map((text) => `${numerator}=${quoteText(text)}`);
  const nothing = `OR(${complete},${excused.join(",")})`;
  if (!lastYearOf(block, unit)) return `IF(${nothing},0,${quoteText(UNKNOWN)})`;
  const present = `IF(${isPair(block, column)},${addressIn(block, "denominator", column)},0)`;
  const rest = (percent: number): string =>
    `ROUND(${percent}*${addressIn(block, "previous", column)}/100-${present},1)`;
  const percent = DENOMINATOR_CHANGE.toNumber() * 100;
  const most = rest(100 + percent);
  const answer = role === "most" ? most : `MAX(0,${rest(100 - percent)})`;
  return `IF(${nothing},0,IF(${most}<=0,${quoteText(UNKNOWN)},${answer}))`;
}

function storedRest(block: Block, role: "least" | "most", unit: string): number {
  const change = DENOMINATOR_CHANGE.toNumber();
  const present = block.row.byUnit.find((part) => part.unit === unit)?.denominator ?? 0;
  const lastYear = lastYearOf(block, unit) ?? 0;
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
