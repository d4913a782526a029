import type { ConsolidatedIndicator, Consolidation } from "../../model/consolidation";
import { nameMeasure } from "../../letters/inspection/measure";
import { isIncomplete } from "../../pooling/silence";
import { reportedValue } from "../../text/exact/reported";
import { cellAddress } from "../../model/address";
import { cellOn, computed, quoteText, rangeOn, reportedRate } from "../formulas";
import { formatNumber } from "../../text/number/formatNumber";
import { countText } from "../wholeNumbers";
import { constant, type Grid } from "../grid";
import { fillLabel, SHEET_TITLES } from "../labels.data";
import type { Layout } from "../layout";
import { DETAIL, detailRow, SUMMARY } from "../places";
import { incompleteIn } from "../summary/row";

/** Two rows that count separate groups of the same whole: schools at level 1 and schools at level 2. */
export interface StandardPair {
  readonly first: ConsolidatedIndicator;
  readonly second: ConsolidatedIndicator;
}

/** The pairs of a catalogue's rows, as its `disjointWith` tells. */
export function standardPairs(consolidation: Consolidation): StandardPair[] {
  const byCode = new Map(consolidation.indicators.map((row) => [row.indicator.code, row]));
  return consolidation.indicators.flatMap((first) => {
    const { disjointWith, kind } = first.indicator;
    const second = disjointWith === undefined ? undefined : byCode.get(disjointWith);
    return second && kind === "rate" && second.indicator.kind === "rate" ? [{ first, second }] : [];
  });
}

/** Puts below the table, for each school level, how many schools are at national standard on either level. */
export function putStandards(grid: Grid, layout: Layout): void {
  for (const pair of standardPairs(layout.consolidation)) putPair(grid, layout, pair, grid.end);
}

function putPair(grid: Grid, layout: Layout, { first, second }: StandardPair, line: number): void {
  const { labels, options, places } = layout;
  const { scale, decimals, unit, denominatorVi } = first.indicator;
  const at = (row: ConsolidatedIndicator, role: "numerator" | "denominator") =>
    cellOn(SHEET_TITLES.detail, detailRow(places, row.indicator.code, role), DETAIL.whole);
  const [d, other] = [at(first, "denominator"), at(second, "denominator")];
  const sum = `(${at(first, "numerator")}+${at(second, "numerator")})`;
  const both = sumOf(first, second);
  const [one, two] = [first, second].map((row) => numeratorsOf(layout, row)) as [string, string];
  // Units that have reported one of the rows alone.
  const apart = `COUNT(${one})+COUNT(${two})>2*COUNTIFS(${one},">=0",${two},">=0")`;
  const rate = `IF(OR(N(${d})=0,N(${d})<>N(${other}),${apart}),"",${reportedRate(sum, d, scale, decimals)})`;
  const actual = cellAddress(line, SUMMARY.actual);
  const [before = "", after = ""] = labels.summary.standardsNote.split("{count}");
  const schools = nameMeasure((denominatorVi ?? "").replace(/^Tổng số /, ""))[options.language];
  for (let column = 0; column <= SUMMARY.note; column++) grid.put(line, column, { style: "sum" });
  grid.put(line, SUMMARY.name, constant(fillLabel(labels.summary.standards, { schools }), "sum"));
  grid.put(line, SUMMARY.unit, constant(nameMeasure(unit)[options.language], "sumCentre"));
  const value =
    both && (reportedValue(both.numerator, both.denominator, scale, decimals)?.toNumber() ?? null);
  grid.put(line, SUMMARY.actual, { ...computed(options.formulas, value, rate), style: "sumNumber" });
  const provisional = labels.summary.standardsProvisional;
  const open = [first, second].some(({ byUnit }) => byUnit.some(isIncomplete));
  const isApart = !both && (first.denominator ?? 0) > 0 && (second.denominator ?? 0) > 0;
  const apartText = labels.summary.standardsApart;
  const sumNote =
    both &&
    `${open ? provisional : ""}${before}${[both.numerator, both.denominator].map((count) => formatNumber(count, options.language)).join("/")}${after}`;
  const openNow = [first, second].map((row) => incompleteIn(layout, row)).join(",");
  const prefix = `IF(OR(${openNow}),${quoteText(provisional)},"")`;
  const note = isApart ? apartText : sumNote;
  const missed = `IF(AND(N(${d})>0,N(${other})>0),${quoteText(apartText)},"")`;
  const native = `IF(${actual}="",${missed},${prefix}&${quoteText(before)}&${countText(sum, options.language)}&"/"&${countText(d, options.language)}&${quoteText(after)})`;
  grid.put(line, SUMMARY.note, { ...computed(options.formulas, note, native), style: "sum" });
}

/** The units' numerators of a row, in the details. */
function numeratorsOf({ places }: Layout, row: ConsolidatedIndicator): string {
  const line = detailRow(places, row.indicator.code, "numerator");
  return rangeOn(SHEET_TITLES.detail, line, DETAIL.firstUnit, places.lastUnit);
}

const unitsOf = ({ byUnit }: ConsolidatedIndicator): string =>
  byUnit
    .filter(({ silence }) => silence === null)
    .map(({ unit }) => unit)
    .join();

/** The pair's sum; `null` where the two rows do not speak of the same schools. */
function sumOf(first: ConsolidatedIndicator, second: ConsolidatedIndicator) {
  const { denominator } = first;
  if (!denominator || denominator !== second.denominator || unitsOf(first) !== unitsOf(second)) return null;
  return { numerator: (first.numerator ?? 0) + (second.numerator ?? 0), denominator };
}
