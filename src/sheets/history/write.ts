import type { ConsolidatedIndicator } from "../../model/consolidation";
import { historyOf, type HistoryYear, type RowHistory } from "../../years/history";
import { isYesOrNo, targetFormat, yesOrNoFormat } from "../catalogue/targetCell";
import { nameMeasure } from "../../letters/inspection/measure";
import { cellOn, computed } from "../formulas";
import { constant, Grid } from "../grid";
import { fillLabel, SHEET_TITLES } from "../labels.data";
import { scopeLine, workingPage, type Layout } from "../layout";
import { SUMMARY } from "../places";
import type { CellSpec, ChartSpec, SheetSpec } from "../spec";
import { chartName, putLines } from "./charts";
import { HISTORY_ROWS, planColumns, type HistoryColumns } from "./columns";
import { HISTORY_TEXTS, type HistoryTexts } from "./texts.data";

/** Behind a figure that is not over all units, and behind one that does not compare; the latter is the appendix's sign. */
const PROVISIONAL = " (*)";
const OTHER_BASE = " (**)";

const marksOf = ({ share, sameBase }: HistoryYear): string =>
  (share === null ? "" : PROVISIONAL) + (sameBase ? "" : OTHER_BASE);

/** What putting one row needs. */
interface Putting {
  readonly layout: Layout;
  readonly grid: Grid;
  readonly columns: HistoryColumns;
  readonly texts: HistoryTexts;
}

/** Số liệu qua các năm: a row an indicator, a column a year, then the targets and what is left to the goal, with line charts below. */
export function layOutHistory(layout: Layout): SheetSpec {
  const { consolidation, options } = layout;
  const texts = HISTORY_TEXTS[options.language];
  const columns = planColumns(consolidation);
  const grid = new Grid();
  const putting = { layout, grid, columns, texts };
  const rows = historyOf(consolidation);
  putHeading(putting);
  consolidation.indicators.forEach((row, index) => putRow(putting, row, rows[index]!, index));
  const bottom = HISTORY_ROWS.first + consolidation.indicators.length;
  grid.span(bottom, 0, columns.note, constant(texts.reading, "remark"));
  putSources(putting, rows);
  const charts = putLines(grid, layout, columns, rows, texts, widthsOf(columns));
  const last = Math.max(grid.end - 1, ...charts.map(({ place }) => place.bottom));
  return {
    key: "history",
    title: SHEET_TITLES.history,
    rows: grid.rows(),
    widths: widthsOf(columns),
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    charts,
    chartsGone: consolidation.indicators
      .map(({ indicator }) => chartName(indicator.code))
      .filter((name) => charts.every((chart) => chart.name !== name)),
    freeze: { rows: HISTORY_ROWS.first, columns: 2 },
    print: {
      ...workingPage([HISTORY_ROWS.header, HISTORY_ROWS.header + 1]),
      area: { top: 0, left: 0, bottom: last, right: columns.note },
    },
    blocks: {
      firstColumn: 0,
      lastColumn: columns.note,
      oneAcross: true,
      rows: blocksOf(bottom, charts),
      headedEnd: charts.length === 0 ? grid.end : charts[0]!.place.top - 1,
    },
    gridlines: false,
    tabColour: "1F4E63",
  };
}

/** Each row of the table by itself, what stands below it, and each line of charts, the first with the title above it. */
function blocksOf(bottom: number, charts: readonly ChartSpec[]): number[] {
  const table = Array.from({ length: bottom - HISTORY_ROWS.first + 1 }, (_, row) => HISTORY_ROWS.first + row);
  const lines = [...new Set(charts.map(({ place }) => place.top))];
  return [...table, ...lines.map((top, index) => (index === 0 ? top - 1 : top))];
}

function widthsOf({ years, targetYears, goal, data, note }: HistoryColumns): number[] {
  const table = [5, 44, 12, ...years.map(() => 12), ...targetYears.map(() => 12)];
  const after = goal === null ? [] : [10, 10, 10];
  const widths = [...table, ...after, 40, 3, ...years.map(() => 16), 3];
  return [...widths.slice(0, note + 1), ...widths.slice(note + 1, data), ...years.map(() => 9)];
}

function putHeading({ layout, grid, columns, texts }: Putting): void {
  const { consolidation } = layout;
  grid.put(0, 0, constant(texts.title, "title"));
  grid.put(1, 0, constant(scopeLine(layout), "subtitle"));
  const { header } = HISTORY_ROWS;
  texts.heads.forEach((text, column) =>
    grid.span(header, column, column, constant(text, "head"), header + 1),
  );
  const group = (left: number, heads: readonly string[], text: string): void => {
    if (heads.length === 0) return;
    grid.span(header, left, left + heads.length - 1, constant(text, "head"));
    heads.forEach((head, index) => grid.put(header + 1, left + index, constant(head, "head")));
  };
  group(columns.results, columns.years, texts.results);
  group(columns.targets, columns.targetYears, texts.targets);
  const goals = consolidation.indicators.flatMap(({ goal }) => (goal ? [goal.year] : []));
  if (columns.goal !== null)
    group(
      columns.goal,
      texts.goalColumns,
      fillLabel(texts.goal, { year: [...new Set(goals)].sort().join(", ") }),
    );
  grid.span(header, columns.note, columns.note, constant(texts.note, "head"), header + 1);
  columns.years.forEach((year, index) =>
    grid.put(header + 1, columns.cells + index, constant(fillLabel(texts.cells, { year }), "code")),
  );
}

function putRow(putting: Putting, row: ConsolidatedIndicator, { years }: RowHistory, index: number): void {
  const { grid, columns, layout, texts } = putting;
  const line = HISTORY_ROWS.first + index;
  const { indicator, goal } = row;
  const name = layout.options.language === "vi" ? indicator.nameVi : indicator.nameEn;
  grid.putRow(line, 0, [
    constant(indicator.tt, "textCentre"),
    constant(name, "text"),
    constant(nameMeasure(indicator.unit)[layout.options.language], "textCentre"),
  ]);
  const told = (year: string): HistoryYear => years.find((one) => one.year === year)!;
  columns.years.forEach((year, place) => {
    grid.put(line, columns.results + place, resultCell(putting, row, told(year), index));
    const { at, file } = told(year);
    const cell = at ? [at.sheet, at.cell].filter((part) => part !== "").join("!") : "";
    if (file !== null) grid.put(line, columns.cells + place, constant(`${file}: ${cell}`, "code"));
  });
  columns.targetYears.forEach((year, place) =>
    grid.put(line, columns.targets + place, targetCell(putting, row, told(year), index)),
  );
  if (columns.goal !== null)
    grid.putRow(
      line,
      columns.goal,
      [goal?.target, goal?.left, goal?.perYear].map((value) => constant(value ?? null, "number")),
    );
  grid.put(line, columns.note, constant(noteOf(years, texts), "textSmall"));
}

const copied = (cell: string): string => `IF(${cell}="","",${cell})`;

/** The year in force is live over Tổng hợp; a past year is what was published. */
function resultCell(
  { layout }: Putting,
  { indicator }: ConsolidatedIndicator,
  told: HistoryYear,
  index: number,
): CellSpec {
  const behind = told.value === null ? "" : marksOf(told);
  const { value } = told;
  const number = isYesOrNo(indicator) ? yesOrNoFormat(layout.options.language) : "General";
  const format = number
    .split(";")
    .map((part) => (part === "" || behind === "" ? part : `${part}"${behind}"`))
    .join(";");
  const isNow = told.year === layout.consolidation.catalogue.plan.targetYear;
  const summary = cellOn(SHEET_TITLES.summary, SUMMARY.first + index, SUMMARY.actual);
  if (isNow)
    return { ...computed(layout.options.formulas, value, copied(summary)), style: "numberBold", format };
  return { ...constant(value, "number"), format };
}

function targetCell(
  { layout }: Putting,
  { indicator }: ConsolidatedIndicator,
  told: HistoryYear,
  index: number,
): CellSpec {
  const format = targetFormat(indicator, layout.options.language);
  const isNow = told.year === layout.consolidation.catalogue.plan.targetYear;
  const summary = cellOn(SHEET_TITLES.summary, SUMMARY.first + index, SUMMARY.target);
  const cell = isNow
    ? {
        ...computed(layout.options.formulas, told.target ?? (indicator.targetText || null), copied(summary)),
        style: "number" as const,
      }
    : constant(told.target, "number");
  return { ...cell, ...(isNow && format !== null && { format }) };
}

/** What the signs behind the row's figures mean. */
function noteOf(years: readonly HistoryYear[], texts: HistoryTexts): string | null {
  const told = years.filter(({ value }) => value !== null);
  const partial = told.flatMap(({ year, share }): string[] => {
    if (share === null) return [];
    const text = share.expected > 0 ? fillLabel(texts.provisional, { ...share }) : texts.provisionalWhole;
    return [`(*) ${year}: ${text}`];
  });
  const others = told.filter(({ sameBase }) => !sameBase).map(({ year }) => year);
  const base =
    others.length === 0 ? [] : [`(**) ${fillLabel(texts.otherBase, { years: others.join(", ") })}`];
  const notes = [...partial, ...base];
  return notes.length === 0 ? null : notes.join("; ");
}

/** Which file tells each year. */
function putSources({ grid, layout, columns, texts }: Putting, rows: readonly RowHistory[]): void {
  const { plan } = layout.consolidation.catalogue;
  const lines = columns.years.flatMap((year): string[] => {
    if (year === plan.targetYear) return [];
    const told = rows.flatMap(({ years }) => years.filter((one) => one.year === year && one.value !== null));
    const files = told.map(({ file }) => file ?? fillLabel(texts.ofPlan, { number: plan.number }));
    return files.length === 0
      ? []
      : [fillLabel(texts.source, { year, files: [...new Set(files)].join("; ") })];
  });
  if (lines.length === 0) return;
  const text = `${texts.sources}. ${lines.join(". ")}`;
  grid.span(grid.end, 0, columns.note, constant(text, "remark"));
}
