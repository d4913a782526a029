import { definitionOf } from "../../letters/definition";
import { isRated, isStrict, operatorOf } from "../../plans/catalogue/target";
import { DENOMINATOR_CHANGE } from "../../pooling/assumptions.data";
import type { ConsolidatedIndicator } from "../../model/consolidation";
import { nameMeasure } from "../../letters/inspection/measure";
import { reportedValue } from "../../text/exact/reported";
import { cellAddress } from "../../model/address";
import type { Area } from "../../model/snapshot";
import { addressIn, type Block, hasRow, isPair, targetIn, unitsIn } from "./block";
import { putBounds } from "./bounds";
import { putCauses } from "./causes";
import { putRanking } from "./ranking";
import { lackOf, putSources } from "./source";
import { putFigures } from "./figures";
import { computed, eduLookup, pooledRate, quoteText, reportedRate, rowRange, shownRate } from "../formulas";
import { targetFormat } from "../catalogue/targetCell";
import { constant, type Grid } from "../grid";
import {
  CATALOGUE_NAME,
  fillLabel,
  NOT_APPLICABLE_TEXT,
  NOT_ASKED_TEXT,
  SILENCE_TEXTS,
} from "../labels.data";
import type { Layout } from "../layout";
import { catalogueCell, DETAIL, DETAIL_ROLES, detailRow, figureRow, isRanked } from "../places";
import type { Highlight } from "../spec";

/** Puts an indicator's block and answers its highlights. `index` is its place in the catalogue. */
export function layOutBlock(
  grid: Grid,
  layout: Layout,
  row: ConsolidatedIndicator,
  index: number,
): Highlight[] {
  const { heading } = layout.places.blocks.get(row.indicator.code)!;
  const block: Block = {
    grid,
    layout,
    row,
    target: `$${cellAddress(heading, DETAIL.whole).replace(/(?<!\d)(\d+)$/, "$$$1")}`,
  };
  putHeading(block, heading, index);
  putLabels(block);
  putFigures(block);
  putSources(block);
  putTotals(block);
  if (isRated(row.indicator)) putRates(block);
  putCauses(block);
  putRanking(block);
  putBounds(block);
  return highlightsOf(block);
}

const TARGET_FORMATS = {
  ">=": '"≥ "General',
  ">": '"> "General',
  "<=": '"≤ "General',
  "<": '"< "General',
  "=": '"= "General',
} as const;

function putHeading({ grid, layout, row }: Block, heading: number, index: number): void {
  const { indicator } = row;
  const { labels, options, places } = layout;
  for (let column = 0; column <= places.lastUnit; column++) grid.put(heading, column, { style: "blockFill" });
  const name = options.language === "vi" ? indicator.nameVi : indicator.nameEn;
  grid.put(heading, DETAIL.number, constant(indicator.tt, "blockNumber"));
  grid.put(heading, DETAIL.label, {
    ...constant(
      fillLabel(labels.detail.heading, { name, unit: nameMeasure(indicator.unit)[options.language] }),
      "blockHead",
    ),
  });
  if (indicator.target === null) return;
  grid.put(heading, DETAIL.whole, {
    ...computed(
      options.formulas,
      indicator.target,
      catalogueCell(index, "target"),
      eduLookup("TARGET", indicator.code, CATALOGUE_NAME),
    ),
    style: "target",
    format: targetFormat(indicator, options.language) ?? TARGET_FORMATS[operatorOf(indicator)],
    note: fillLabel(labels.detail.target, { target: indicator.targetText }),
  });
}

/** Text of every row, and at the far right the code by which the sheet is read back. */
function putLabels({ grid, layout, row }: Block): void {
  const { indicator } = row;
  const { labels, options, places } = layout;
  const text = labels.detail;
  const rate = isRated(indicator);
  const { numerator, denominator } = definitionOf(indicator);
  const written: Record<(typeof DETAIL_ROLES)[number], string> = {
    numerator: fillLabel(text.numerator, { text: numerator[options.language] }),
    denominator: fillLabel(text.denominator, { text: denominator?.[options.language] ?? text.able }),
    value: fillLabel(text.value, { text: numerator[options.language] }),
    source: text.source,
    share: text.share,
    rate: fillLabel(text.rate, { unit: nameMeasure(indicator.unit)[options.language] }),
    missing: fillLabel(text.missing, { counted: nameMeasure(indicator.countedVi)[options.language] }),
    rank: isRanked(row) ? text.rankByValue : text.rank,
    previous:
      (rate ? text.previousDenominator : text.previous) +
      (layout.consolidation.previous?.restated ? text.restated : ""),
    least: fillLabel(text.least, { percent: assumedPercent() }),
    most:
      indicator.kind === "rate" ? fillLabel(text.mostDenominator, { percent: assumedPercent() }) : text.most,
    low: text.low,
    high: text.high,
  };
  const { rows } = places.blocks.get(indicator.code)!;
  for (const role of DETAIL_ROLES) {
    const line = rows[role];
    if (line === undefined) continue;
    const quiet = !["numerator", "denominator", "value", "rate"].includes(role);
    for (let column = 0; column <= places.lastUnit; column++) grid.put(line, column, { style: "label" });
    grid.put(line, DETAIL.label, constant(written[role], quiet ? "labelQuiet" : "label"));
    grid.put(line, places.codeColumn, constant(`${indicator.code}.${role}`, "code"));
  }
}

/** The assumption about silent units' denominators, in percent. */
function assumedPercent(): number {
  return DENOMINATOR_CHANGE.toNumber() * 100;
}

/**
 * Conditions of COUNTIFS and SUMIFS for units that have both numerator and denominator: one half alone is as good as nothing. Gnumeric
 * computes no array of ISNUMBER within SUMPRODUCT; these every program computes alike, and they count numbers alone.
 */
function pairsIn(block: Block): string {
  return (["numerator", "denominator"] as const).map((role) => `${unitsIn(block, role)},">=0"`).join(",");
}

/** Sums over the units, and how many of those expected have reported: a figure that somebody clears stays expected. */
function putTotals(block: Block): void {
  const { grid, layout, row } = block;
  const mode = layout.options.formulas;
  const first = figureRow(layout.places, row.indicator);
  const reported = cellAddress(first, DETAIL.reported);
  const units = rowRange(first, DETAIL.firstUnit, layout.places.lastUnit);
  const count = isRated(row.indicator) ? `COUNTIFS(${pairsIn(block)})` : `COUNT(${units})`;
  const codes = rowRange(DETAIL.codes, DETAIL.firstUnit, layout.places.lastUnit);
  const excused = [NOT_APPLICABLE_TEXT, NOT_ASKED_TEXT].map(
    (text) => `-COUNTIF(${units},${quoteText(text)})`,
  );
  grid.put(first, DETAIL.reported, { ...computed(mode, row.reported, count), style: "total" });
  const asked = `COUNTA(${codes})${excused.join("")}`;
  // One source is enough for a value, whoever else could have given it.
  const expected = row.indicator.kind === "value" ? `MIN(${asked},MAX(1,${reported}))` : asked;
  grid.put(first, DETAIL.expected, {
    ...computed(mode, row.expected, expected),
    style: "total",
  });
  const lacking = row.byUnit.reduce((sum, { share }) => sum + (share ? lackOf(share) : 0), 0);
  if (hasRow(block, "share"))
    grid.put(detailRow(layout.places, row.indicator.code, "share"), DETAIL.whole, {
      ...computed(mode, lacking, `SUM(${unitsIn(block, "share")})`),
      style: "total",
    });
  const sums = [
    ["numerator", row.numerator],
    ["denominator", row.denominator],
    ["value", row.numerator],
  ] as const;
  for (const [role, total] of sums) {
    if (!hasRow(block, role)) continue;
    const cells = unitsIn(block, role);
    const sum = role === "value" ? `SUM(${cells})` : `SUMIFS(${cells},${pairsIn(block)})`;
    const native = `IF(${row.indicator.kind === "value" ? `${reported}${severalIn(block, cells)}<>1` : `${reported}=0`},"",${sum})`;
    const line = detailRow(layout.places, row.indicator.code, role);
    grid.put(line, DETAIL.whole, { ...computed(mode, total, native), style: "total" });
  }
}

/** A unit within which several sources give a value counts as several, as long as its cell says so. */
function severalIn({ layout }: Block, cells: string): string {
  return `+2*COUNTIF(${cells},${quoteText(SILENCE_TEXTS[layout.options.language].SEVERAL_SOURCES!)})`;
}

/** Every unit's rate and the pooled one, each as it may be printed. */
function putRates(block: Block): void {
  const { grid, layout, row } = block;
  const { scale, decimals, code } = row.indicator;
  const mode = layout.options.formulas;
  const line = detailRow(layout.places, code, "rate");
  for (const part of row.byUnit) {
    const column = layout.places.units.get(part.unit)!;
    const [n, d] = [addressIn(block, "numerator", column), addressIn(block, "denominator", column)];
    const guard = (rate: string) => `IF(${isPair(block, column)},IF(${d}=0,"",${rate}),"")`;
    const value =
      part.numerator === null || part.denominator === null
        ? null
        : (reportedValue(part.numerator, part.denominator, scale, decimals)?.toNumber() ?? null);
    grid.put(line, column, {
      ...computed(
        mode,
        value,
        guard(reportedRate(n, d, scale, decimals)),
        guard(pooledRate(n, d, scale, decimals)),
      ),
      style: "rate",
    });
  }
  const [n, d] = [addressIn(block, "numerator", DETAIL.whole), addressIn(block, "denominator", DETAIL.whole)];
  const guard = (rate: string) => `IF(N(${d})=0,"",${rate})`;
  const operator = operatorOf(row.indicator);
  const native = guard(shownRate(n, d, scale, targetIn(block)));
  grid.put(line, DETAIL.whole, {
    ...computed(
      mode,
      row.actual,
      native,
      isStrict(operator) ? native : guard(pooledRate(n, d, scale, decimals)),
    ),
    style: "rateTotal",
  });
}

/** One hue that is no verdict's: green and red are for verdicts alone. */
const WEAK = "FFFFFF";
const MIDDLE = "E3EDF4";
const STRONG = "B7D0E2";

/** Colours compare the units of one row: rates by a scale, units that did not attain in red. */
function highlightsOf(block: Block): Highlight[] {
  const { row, layout } = block;
  const { kind, direction, code } = row.indicator;
  const over = (role: "rate" | "value"): Area => {
    const line = detailRow(layout.places, code, role);
    return { top: line, left: DETAIL.firstUnit, bottom: line, right: layout.places.lastUnit };
  };
  if (kind === "attained")
    return [{ kind: "lessThan", area: over("value"), than: 1, style: "statusShortfall" }];
  if (kind === "count" || kind === "value") return [];
  const [low, high] = direction === "higher" ? [WEAK, STRONG] : [STRONG, WEAK];
  return [{ kind: "colourScale", area: over("rate"), low, middle: MIDDLE, high }];
}
