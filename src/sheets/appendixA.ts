import type { ConsolidatedIndicator } from "../domain/consolidation/consolidation";
import { cellOn, computed, quoteText } from "./formulas";
import { constant, Grid } from "./grid";
import { SHEET_TITLES, STATUS_TEXTS } from "./labels.data";
import { writeDate, type Layout } from "./layout";
import { SUMMARY } from "./places";
import { basisOf, isOpen, PRINTED, putNotes, putPrintedHeading, putSignatures, uprightPage } from "./printed";
import type { CellSpec, SheetSpec } from "./spec";
import { standardPairs } from "./standards";
import type { StyleName } from "./styles.data";
import { incompleteIn } from "./summaryRow";

const WIDTHS = [4.5, 26.5, 9, 10, 9, 9, 8.5, 9.5, 8];
const LAST = WIDTHS.length - 1;

/** Form A, the results of the year, black on upright A4, as it is handed in; figures come live from Tổng hợp. */
export function layOutAppendixA(layout: Layout): SheetSpec {
  const { consolidation, options } = layout;
  const { plan } = consolidation.catalogue;
  const grid = new Grid();
  const title = PRINTED.titleA.replace("{year}", plan.targetYear);
  const header = putPrintedHeading(grid, LAST, title, PRINTED.issuedA, basisOf(layout));
  putColumns(grid, header, plan.baselineYear, plan.targetYear);
  consolidation.indicators.forEach((row, index) => {
    grid.putRow(header + 2 + index, 0, cellsOf(layout, row, index));
  });
  grid.put(grid.end, 0, { style: "plain" });
  putNotes(grid, LAST, notesOf(layout));
  if (options.signatures) putSignatures(grid, 4, LAST);
  return {
    key: "appendixA",
    title: SHEET_TITLES.appendixA,
    rows: grid.rows(),
    widths: WIDTHS,
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    print: uprightPage([header, header + 1], grid.end - 1, LAST),
    gridlines: false,
  };
}

function putColumns(grid: Grid, top: number, baselineYear: string, targetYear: string): void {
  const head = (text: string) => constant(text, "printHead");
  ["TT", "Chỉ tiêu", "Đơn vị"].forEach((text, column) => grid.span(top, column, column, head(text), top + 1));
  grid.put(top, 3, head(`Năm học\n${baselineYear}`));
  grid.put(top + 1, 3, head("Kết quả"));
  grid.span(top, 4, 6, head(`Năm học ${targetYear}`));
  ["Chỉ tiêu phấn đấu", "Kết quả thực hiện", "So với chỉ tiêu"].forEach((text, index) =>
    grid.put(top + 1, 4 + index, head(text)),
  );
  grid.span(top, 7, 7, head("Đánh giá"), top + 1);
  grid.span(top, 8, 8, head("Ghi chú"), top + 1);
}

function cellsOf(layout: Layout, row: ConsolidatedIndicator, index: number): CellSpec[] {
  const { indicator } = row;
  const mode = layout.options.formulas;
  const at = (column: number) => cellOn(SHEET_TITLES.summary, SUMMARY.first + index, column);
  const live = (value: string | number | null, formula: string, style: StyleName): CellSpec => ({
    ...computed(mode, value, formula),
    style,
  });
  const plan = (value: number | null, column: number): CellSpec =>
    value === null ? { style: "printFigure" } : live(value, at(column), "printFigure");
  const open = isOpen(row);
  return [
    constant(indicator.tt, "printCentre"),
    constant(indicator.nameVi, "printText"),
    constant(indicator.unit, "printCentre"),
    plan(indicator.baseline, SUMMARY.baseline),
    plan(indicator.target, SUMMARY.target),
    live(open ? PRINTED.notKnown : row.actual, resultFormula(layout, row, index), "printFigure"),
    live(row.difference, at(SUMMARY.difference), "printSigned"),
    live(STATUS_TEXTS[row.status], at(SUMMARY.status), "printCentre"),
    constant(open && row.reported > 0 ? provisional(row) : null, "printSmall"),
  ];
}

/** The result as print shows it: left open where a unit is silent. */
export function resultFormula(layout: Layout, row: ConsolidatedIndicator, index: number): string {
  const actual = cellOn(SHEET_TITLES.summary, SUMMARY.first + index, SUMMARY.actual);
  return `IF(OR(${actual}="",${incompleteIn(layout, row)}),${quoteText(PRINTED.notKnown)},${actual})`;
}

function provisional({ reported, expected }: ConsolidatedIndicator): string {
  return PRINTED.provisional.replace("{reported}", String(reported)).replace("{expected}", String(expected));
}

function notesOf({ consolidation }: Layout): string[] {
  const schools = standardPairs(consolidation)
    .filter(
      ({ first, second }) => !isOpen(first) && !isOpen(second) && first.denominator === second.denominator,
    )
    .map(({ first, second }) => {
      const sum = `${(first.numerator ?? 0) + (second.numerator ?? 0)}/${first.denominator}`;
      return `${(first.indicator.denominatorVi ?? "").replace(/^Tổng số /, "")} ${sum}`;
    });
  return [
    PRINTED.notes,
    PRINTED.pooling,
    PRINTED.signs,
    ...(consolidation.indicators.some(isOpen) ? [PRINTED.unknown] : []),
    ...(schools.length > 0 ? [PRINTED.standards.replace("{schools}", schools.join("; "))] : []),
    PRINTED.asOf.replace("{date}", consolidation.asOf ? writeDate(consolidation.asOf) : "……/……/20……"),
  ];
}
