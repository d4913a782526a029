import { fileName } from "../../text/path";
import type { UnitState } from "../../model/consolidation";
import type { Language } from "../../model/finding";
import { layOutBlock } from "./layOutBlock";
import { constant, Grid } from "../grid";
import { SHEET_TITLES, SILENCE_TEXTS } from "../labels.data";
import { scopeLine, workingPage, type Layout } from "../layout";
import { DETAIL } from "../places";
import type { Highlight, SheetSpec } from "../spec";

/** Widths of the columns with the numbers of units, as their headings need them. */
const COUNT_WIDTHS: Readonly<Record<Language, readonly [number, number]>> = { vi: [8, 8], en: [10, 10] };

/**
 * Every indicator as a block of rows, the units side by side: numerators, denominators, the cell each figure stands in, rates,
 * and who is missing how many. `reading` tells above them how they are read. Figures are the units' constants with their source below; everything else is a formula over them.
 */
export function layOutDetail(layout: Layout, reading: string = layout.labels.detail.reading): SheetSpec {
  const { consolidation, labels, places } = layout;
  const grid = new Grid();
  const highlights: Highlight[] = [];
  grid.put(0, 0, constant(labels.detail.title, "title"));
  grid.put(1, 0, constant(scopeLine(layout), "subtitle"));
  // Within the columns that every page repeats, or a page would cut it.
  grid.span(2, 0, DETAIL.firstUnit - 1, constant(reading, "remark"));
  putHeader(grid, layout);
  consolidation.indicators.forEach((row, index) => highlights.push(...layOutBlock(grid, layout, row, index)));
  return {
    key: "detail",
    title: SHEET_TITLES.detail,
    rows: grid.rows(),
    widths: [5, 44, 11, ...COUNT_WIDTHS[layout.options.language], ...consolidation.units.map(() => 12), 22],
    heights: grid.heights,
    // Codes of units and rows, which only a program reads.
    hiddenRows: [DETAIL.codes],
    hiddenColumns: [places.codeColumn],
    merges: grid.merges,
    highlights,
    freeze: { rows: DETAIL.header + 1, columns: DETAIL.firstUnit },
    print: {
      ...workingPage([DETAIL.header, DETAIL.header]),
      area: { top: 0, left: 0, bottom: grid.end - 1, right: places.lastUnit },
    },
    blocks: {
      firstColumn: DETAIL.firstUnit,
      lastColumn: places.lastUnit,
      rows: [...places.blocks.values()].map(({ heading }) => heading),
    },
    gridlines: false,
  };
}

/** Names of the units, and under them the file and sheet that each report came from. */
function putHeader(grid: Grid, layout: Layout): void {
  const { consolidation, labels, places } = layout;
  labels.detail.columns.forEach((text, column) => grid.put(DETAIL.header, column, constant(text, "head")));
  const lines = [
    [DETAIL.files, labels.detail.file],
    [DETAIL.sheets, labels.detail.sheet],
    [DETAIL.communes, labels.detail.communes],
    [DETAIL.codes, labels.detail.unitCode],
  ] as const;
  for (const [row, text] of lines)
    grid.span(row, DETAIL.number, DETAIL.expected, constant(text, "headLabel"));
  grid.put(DETAIL.header, places.codeColumn, constant(labels.detail.code, "code"));
  for (const state of consolidation.units) putUnit(grid, layout, state, places.units.get(state.unit.code)!);
}

function putUnit(grid: Grid, { labels, options }: Layout, state: UnitState, column: number): void {
  const { file, sheet, unit, received, cameUnused } = state;
  const silent = cameUnused ? SILENCE_TEXTS[options.language].cameUnused : labels.detail.notReceived;
  const absent = state.reported > 0 ? labels.detail.adjustedOnly : silent;
  const target = file === null ? null : (options.linkTo?.(file) ?? null);
  grid.put(DETAIL.header, column, constant(unit.name, "headUnit"));
  // The link stands with the shorter name: LibreOffice does not break a linked text that is longer than its cell.
  grid.put(DETAIL.files, column, constant(received ? file && fileName(file) : absent, "headSource"));
  grid.put(DETAIL.sheets, column, {
    ...constant(sheet, target === null ? "headSource" : "headSourceLink"),
    ...(target !== null && { link: { file: target } }),
  });
  grid.put(DETAIL.communes, column, constant(unit.communes, "headSource"));
  grid.put(DETAIL.codes, column, constant(unit.code, "headSource"));
}
