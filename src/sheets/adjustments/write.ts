import type { Adjustment } from "../../model/adjustment";
import type { Area } from "../../model/snapshot";
import { cellAddress } from "../../model/address";
import { quoteSheet } from "../formulas";
import { constant, Grid } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import { unitName, workingPage, type Layout } from "../layout";
import { ADJUSTMENTS, CATALOGUE, catalogueColumn, DETAIL } from "../places";
import type { CellSpec, SheetSpec, Validation } from "../spec";

/** The adjustments in force, with empty rows in which an officer adds more; the sheet can be read back. */
export function layOutAdjustments(layout: Layout): SheetSpec {
  const { consolidation, labels } = layout;
  const text = labels.adjustments;
  const last = text.columns.length - 1;
  const grid = new Grid();
  grid.put(0, 0, constant(text.title, "title"));
  grid.span(1, 0, last, constant(text.reading, "remark"));
  grid.putRow(
    ADJUSTMENTS.header,
    0,
    text.columns.map((heading) => constant(heading, "head")),
  );
  const { adjustments } = consolidation;
  adjustments.forEach((adjustment, index) =>
    grid.putRow(ADJUSTMENTS.first + index, 0, cellsOf(layout, adjustment)),
  );
  const bottom = ADJUSTMENTS.first + adjustments.length + ADJUSTMENTS.spare - 1;
  for (let row = ADJUSTMENTS.first + adjustments.length; row <= bottom; row++)
    text.columns.forEach((_, column) =>
      grid.put(row, column, { style: isNumber(column) ? "inputNumber" : "input" }),
    );
  return {
    key: "adjustments",
    title: SHEET_TITLES.adjustments,
    rows: grid.rows(),
    widths: [24, 46, 12, 11, 11, 36, 30, 24, 18],
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    validations: validationsOf(layout, bottom),
    freeze: { rows: ADJUSTMENTS.first, columns: 0 },
    print: workingPage([ADJUSTMENTS.header, ADJUSTMENTS.header]),
    gridlines: false,
  };
}

function isNumber(column: number): boolean {
  return column === 3 || column === 4;
}

function cellsOf({ consolidation, labels }: Layout, adjustment: Adjustment): CellSpec[] {
  const named = consolidation.catalogue.indicators.find(({ code }) => code === adjustment.indicator);
  return [
    constant(unitName(consolidation, adjustment.unit), "input"),
    constant(named?.nameVi ?? adjustment.indicator, "input"),
    constant(labels.adjustments.field[adjustment.field], "input"),
    constant(adjustment.old, "inputNumber"),
    constant(adjustment.new, "inputNumber"),
    constant(adjustment.reason, "input"),
    constant(adjustment.document, "input"),
    constant(adjustment.confirmedBy, "input"),
    constant(adjustment.when, "input"),
  ];
}

/** Units and indicators are chosen from lists, because a misspelt name would change nothing. */
function validationsOf({ consolidation, labels, places }: Layout, bottom: number): Validation[] {
  const text = labels.adjustments;
  const column = (left: number, right = left): Area => ({ top: ADJUSTMENTS.first, left, bottom, right });
  const range = (sheet: string, from: [number, number], to: [number, number]) =>
    `=${quoteSheet(sheet)}!${[from, to].map(([row, at]) => cellAddress(row, at).replace(/^([A-Z]+)/, "$$$1$$")).join(":")}`;
  const lastIndicator = CATALOGUE.first + Math.max(1, consolidation.catalogue.indicators.length) - 1;
  const names = catalogueColumn("nameVi");
  const list = (left: number, message: string, values: readonly string[], source?: string): Validation => ({
    kind: "list",
    area: column(left),
    values,
    ...(source !== undefined && { source }),
    title: text.pick,
    message,
  });
  return [
    list(
      0,
      text.pickUnit,
      consolidation.units.map(({ unit }) => unit.name),
      range(SHEET_TITLES.detail, [DETAIL.header, DETAIL.firstUnit], [DETAIL.header, places.lastUnit]),
    ),
    list(
      1,
      text.pickIndicator,
      consolidation.catalogue.indicators.map(({ nameVi }) => nameVi),
      range(SHEET_TITLES.catalogue, [CATALOGUE.first, names], [lastIndicator, names]),
    ),
    list(2, text.pickField, Object.values(text.field)),
    { kind: "whole", area: column(3, 4), min: 0, title: text.number, message: text.numberMessage },
  ];
}
