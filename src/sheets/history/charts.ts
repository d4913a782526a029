import { cellAddress } from "../../model/address";
import type { Indicator } from "../../model/indicator";
import type { Area } from "../../model/snapshot";
import type { HistoryYear, RowHistory } from "../../years/history";
import { computed } from "../formulas";
import { constant, type Grid } from "../grid";
import { fillLabel } from "../labels.data";
import type { Layout } from "../layout";
import type { CellSpec, ChartSpec } from "../spec";
import { HISTORY_ROWS, type HistoryColumns } from "./columns";
import type { HistoryTexts } from "./texts.data";

const RESULT = "1F4E63";
const TARGET = "C98A1B";

/** Rows that a chart covers, and letters of its title. */
const CHART_ROWS = 11;
const LONGEST_TITLE = 100;

/** Name of a row's chart in the open workbook. */
export const chartName = (code: string): string => `EDU_history_${code}`;

/** A line needs two points. */
const FEWEST = 2;

/**
 * Puts the charts' figures right of the page, each row's results and targets under the years, and answers a line chart for each row with
 * two comparable years or more. What does not compare is left out of the line: it leaves a gap.
 */
export function putLines(
  grid: Grid,
  layout: Layout,
  columns: HistoryColumns,
  rows: readonly RowHistory[],
  texts: HistoryTexts,
  widths: readonly number[],
): ChartSpec[] {
  const { indicators } = layout.consolidation;
  const drawn = rows.filter(({ years }) => years.filter(isDrawn).length >= FEWEST);
  if (drawn.length === 0) return [];
  const title = grid.end + 1;
  grid.put(title, 0, constant(texts.charts, "section"));
  grid.put(HISTORY_ROWS.header - 2, columns.data, constant(texts.chartsData, "code"));
  const head = HISTORY_ROWS.header - 1;
  columns.years.forEach((year, place) => grid.put(head, columns.data + place, constant(year, "code")));
  const line = (row: number): Area => ({
    ...{ top: row, bottom: row },
    ...{ left: columns.data, right: columns.data + columns.years.length - 1 },
  });
  return drawn.map(({ code, years }, place): ChartSpec => {
    const index = rows.findIndex((one) => one.code === code);
    const { indicator } = indicators[index]!;
    const [results, targets] = [HISTORY_ROWS.first + 2 * place, HISTORY_ROWS.first + 2 * place + 1];
    const hasTarget = columns.years.some((year) => years.find((one) => one.year === year)?.target !== null);
    columns.years.forEach((year, at) => {
      const told = years.find((one) => one.year === year)!;
      const put = (row: number, value: number | null, column: number): void =>
        grid.put(row, columns.data + at, pointCell(layout, value, index, column));
      put(results, isDrawn(told) ? told.value : null, columns.results + at);
      const aim = columns.targetYears.indexOf(year);
      if (hasTarget && aim >= 0) put(targets, told.target, columns.targets + aim);
    });
    return {
      name: chartName(code),
      kind: "line",
      title: shorten(
        `${indicator.tt}. ${layout.options.language === "vi" ? indicator.nameVi : indicator.nameEn}`,
      ),
      altText: fillLabel(texts.chartAlt, { tt: String(indicator.tt) }),
      categories: line(head),
      series: [
        { name: texts.chartResult, values: line(results), colour: RESULT },
        ...(hasTarget ? [{ name: texts.chartTarget, values: line(targets), colour: TARGET }] : []),
      ],
      place: placeOf(place, title + 1, columns, widths),
      valueLabels: false,
      ...mostOf(
        indicator,
        years.flatMap((told) => [isDrawn(told) ? told.value : null, told.target]),
      ),
    };
  });
}

/** A figure that is not over all units, or that does not compare, is no point of a line. */
const isDrawn = ({ value, sameBase, share }: HistoryYear): boolean =>
  value !== null && sameBase && share === null;

/** Two beside each other, parted between the columns that are nearest to the middle of the table. */
function placeOf(place: number, top: number, { note }: HistoryColumns, widths: readonly number[]): Area {
  const from = top + Math.floor(place / 2) * (CHART_ROWS + 1);
  const split = middleOf(widths.slice(0, note + 1));
  const [left, right] = place % 2 === 0 ? [0, split] : [split + 1, note];
  return { top: from, left, bottom: from + CHART_ROWS - 1, right };
}

/** The column, not the last, after which the two sides differ least. */
function middleOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  let best = { column: 0, gap: Infinity };
  widths.slice(0, -1).forEach((width, column) => {
    left += width;
    const gap = Math.abs(whole - 2 * left);
    if (gap < best.gap) best = { column, gap };
  });
  return best.column;
}

/** A share of a whole never exceeds 100: an axis that goes on to 120 would say that it might. */
function mostOf(
  { scale, mayExceed, unit }: Indicator,
  values: readonly (number | null)[],
): { most?: number } {
  const isShare = unit === "%" && scale === 100 && mayExceed !== true;
  const known = values.filter((value) => value !== null);
  return isShare && known.includes(100) && known.every((value) => value <= 100) ? { most: 100 } : {};
}

/** A point refers to its cell of the table; where there is none, the line has a gap. */
function pointCell({ options }: Layout, value: number | null, index: number, column: number): CellSpec {
  if (value === null) return { style: "code" };
  const cell = cellAddress(HISTORY_ROWS.first + index, column);
  return { ...computed(options.formulas, value, `IF(ISNUMBER(${cell}),${cell},NA())`), style: "code" };
}

const shorten = (text: string): string =>
  text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
