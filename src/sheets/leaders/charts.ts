import { isWithoutTarget, STATUS_ORDER } from "../../texts/status.data";
import type { ConsolidatedIndicator, Status } from "../../model/consolidation";
import { cellAddress } from "../../model/address";
import type { Area } from "../../model/snapshot";
import { computed, quoteText } from "../formulas";
import { constant, type Grid } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import { VERDICT_TEXTS } from "../statusTexts.data";
import { cellOn } from "../formulas";
import type { Layout } from "../layout";
import { detailRow, figureRow } from "../places";
import type { CellSpec, ChartSpec } from "../spec";
import { DISTANCES, LEADERS, MOST_UNITS } from "./places";
import { changeOf } from "./rows";
import type { LeadersTexts } from "./texts.data";

/** Names of the three charts; one that has nothing to draw is left out. */
export const LEADERS_CHARTS = ["EDU_verdicts", "EDU_units", "EDU_distances"] as const;

/** Lines that an axis of counts has at most. */
const MOST_STEPS = 6;

const DARK = "1F4E63";
const LIGHT = "9DB8C4";
const AMBER = "C98A1B";

/** Puts the figures of the three charts beside the page, and answers the charts over them. */
export function putCharts(grid: Grid, layout: Layout, texts: LeadersTexts): ChartSpec[] {
  grid.put(0, LEADERS.data, constant(texts.data, "code"));
  return [
    ...putVerdicts(grid, layout, texts),
    ...putUnits(grid, layout, texts),
    ...putDistances(grid, layout, texts),
  ];
}

const column = (offset: number, top: number, count: number): Area => ({
  top,
  bottom: top + count - 1,
  left: LEADERS.data + offset,
  right: LEADERS.data + offset,
});

const place = (left: number, right: number, top: number, bottom: number): Area => ({
  top,
  left,
  bottom,
  right,
});

function putVerdicts(grid: Grid, layout: Layout, texts: LeadersTexts): ChartSpec[] {
  const { indicators } = layout.consolidation;
  const last = LEADERS.first + Math.max(1, indicators.length) - 1;
  const verdicts = `${cellAddress(LEADERS.first, LEADERS.verdict)}:${cellAddress(last, LEADERS.verdict)}`;
  const countOf = (status: Status): number => indicators.filter((row) => row.status === status).length;
  const statuses = STATUS_ORDER.filter((status) => !isWithoutTarget(status) || countOf(status) > 0);
  const words = VERDICT_TEXTS[layout.options.language].plain;
  statuses.forEach((status, index) => {
    const count = countOf(status);
    const formula = `COUNTIF(${verdicts},${quoteText(words[status])})`;
    grid.putRow(LEADERS.counts + index, LEADERS.data, [
      constant(words[status], "code"),
      { ...computed(layout.options.formulas, count, formula), style: "code" },
    ]);
  });
  return [
    {
      name: "EDU_verdicts",
      kind: "column",
      title: texts.verdicts,
      altText: texts.verdictsAlt,
      categories: column(0, LEADERS.counts, statuses.length),
      series: [{ name: texts.indicators, values: column(1, LEADERS.counts, statuses.length), colour: DARK }],
      place: place(LEADERS.number, LEADERS.name, LEADERS.upperCharts, LEADERS.upperEnd),
      valueLabels: true,
    },
  ];
}

/** What one unit is missing, in numbers of indicators. */
interface UnitGaps {
  readonly unit: string;
  readonly name: string;
  readonly silent: readonly ConsolidatedIndicator[];
  readonly short: readonly ConsolidatedIndicator[];
}

/** Units with something missing, most first, equal ones in the order of the set. */
function gapsOf({ consolidation }: Layout): UnitGaps[] {
  const { indicators, units } = consolidation;
  return units
    .map(({ unit }) => ({
      unit: unit.code,
      name: unit.name,
      silent: indicators.filter((row) =>
        row.byUnit.some((part) => part.unit === unit.code && part.silence !== null),
      ),
      short: indicators.filter((row) => row.causes.some((cause) => cause.unit === unit.code)),
    }))
    .filter(({ silent, short }) => silent.length + short.length > 0)
    .sort((a, b) => b.silent.length + b.short.length - a.silent.length - a.short.length);
}

function putUnits(grid: Grid, layout: Layout, texts: LeadersTexts): ChartSpec[] {
  const shown = gapsOf(layout).slice(0, MOST_UNITS);
  if (shown.length === 0) return [];
  shown.forEach((gaps, index) => {
    grid.putRow(LEADERS.units + index, LEADERS.data, [
      constant(gaps.name, "code"),
      countCell(layout, gaps.silent.length, silentFormula(layout, gaps.unit)),
      countCell(layout, gaps.short.length, shortFormula(layout, gaps.unit)),
    ]);
  });
  return [
    {
      name: "EDU_units",
      kind: "stackedBar",
      title: texts.units,
      altText: texts.unitsAlt,
      categories: column(0, LEADERS.units, shown.length),
      series: [
        { name: texts.unitSilent, values: column(1, LEADERS.units, shown.length), colour: AMBER },
        { name: texts.unitMissing, values: column(2, LEADERS.units, shown.length), colour: DARK },
      ],
      place: place(LEADERS.unit, LEADERS.last, LEADERS.upperCharts, LEADERS.upperEnd),
      valueLabels: false,
      step: Math.max(1, Math.ceil((shown[0]!.silent.length + shown[0]!.short.length) / MOST_STEPS)),
    },
  ];
}

function countCell(layout: Layout, value: number, terms: readonly string[]): CellSpec {
  const formula = terms.length === 0 ? "0" : terms.join("+");
  return { ...computed(layout.options.formulas, value, formula), style: "code" };
}

/** One for every row that expects a figure of the unit and holds none. */
function silentFormula({ consolidation, places }: Layout, unit: string): string[] {
  const line = places.units.get(unit)!;
  return consolidation.indicators
    .filter((row) => row.byUnit.some((part) => part.unit === unit))
    .map((row) => `IF(ISNUMBER(${cellOn(SHEET_TITLES.detail, figureRow(places, row.indicator), line)}),0,1)`);
}

/** One for every row in which the unit is short. */
function shortFormula({ consolidation, places }: Layout, unit: string): string[] {
  const line = places.units.get(unit)!;
  return consolidation.indicators
    .filter((row) => row.causes.length > 0)
    .map((row) => cellOn(SHEET_TITLES.detail, detailRow(places, row.indicator.code, "missing"), line))
    .map((cell) => `COUNTIF(${cell},">0")`);
}

/** Differences of the rows in %, which alone share an axis; a row without one leaves a gap. */
function putDistances(grid: Grid, layout: Layout, texts: LeadersTexts): ChartSpec[] {
  const rows = layout.consolidation.indicators
    .map((row, index) => ({ row, line: LEADERS.first + index }))
    .filter(({ row }) => row.indicator.unit === "%");
  if (rows.every(({ row }) => row.difference === null && changeOf(row) === null)) return [];
  rows.forEach(({ row, line }, index) => {
    const drawn = (value: number | null, from: number): CellSpec => {
      const cell = cellAddress(line, from);
      const formula = computed(
        layout.options.formulas,
        value ?? "#N/A",
        `IF(ISNUMBER(${cell}),${cell},NA())`,
      );
      return value === null && formula.formula === undefined
        ? { style: "code" }
        : { ...formula, style: "code" };
    };
    grid.putRow(DISTANCES + index, LEADERS.data, [
      constant(String(row.indicator.tt), "code"),
      drawn(row.difference, LEADERS.difference),
      drawn(changeOf(row), LEADERS.change),
    ]);
  });
  return [
    {
      name: "EDU_distances",
      kind: "column",
      title: texts.distances,
      altText: texts.distancesAlt,
      categories: column(0, DISTANCES, rows.length),
      series: [
        { name: texts.toTarget, values: column(1, DISTANCES, rows.length), colour: DARK },
        { name: texts.toLastYear, values: column(2, DISTANCES, rows.length), colour: LIGHT },
      ],
      place: place(LEADERS.number, LEADERS.last, LEADERS.lowerCharts, LEADERS.lowerEnd),
      valueLabels: false,
    },
  ];
}
