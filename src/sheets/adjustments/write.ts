import type { Adjustment } from "../../model/adjustment";
import type { Area } from "../../model/snapshot";
import { cellAddress } from "../../model/address";
import { indexColumns, type KeyOf, putHeadings, widthsOf } from "../columns";
import { quoteSheet } from "../formulas";
import { constant, Grid } from "../grid";
import { SHEET_TITLES } from "../labels.data";
import { unitName, workingPage, formatDate, type Layout } from "../layout";
import { ADJUSTMENTS, CATALOGUE, catalogueColumn, DETAIL } from "../places";
import type { SheetSpec, Validation } from "../spec";
import type { StyleName } from "../styles.data";
import { ADJUSTMENTS_COLUMNS } from "./columns.data";

/** The adjustments in force, with empty rows in which an officer adds more; the sheet can be read back. */
export function layOutAdjustments(layout: Layout): SheetSpec {
  const { consolidation, labels } = layout;
  const text = labels.adjustments;
  const last = ADJUSTMENTS_COLUMNS.length - 1;
  const grid = new Grid();
  grid.put(0, 0, constant(text.title, "title"));
  grid.span(1, 0, last, constant(text.reading, "remark"));
  putHeadings(grid, ADJUSTMENTS.header, ADJUSTMENTS_COLUMNS, layout.options.language);
  const { adjustments } = consolidation;
  adjustments.forEach((adjustment, index) => {
    const values = valuesOf(layout, adjustment);
    ADJUSTMENTS_COLUMNS.forEach(({ key }, column) =>
      grid.put(ADJUSTMENTS.first + index, column, constant(values[key], styleOf(key))),
    );
  });
  const bottom = ADJUSTMENTS.first + adjustments.length + ADJUSTMENTS.spare - 1;
  for (let row = ADJUSTMENTS.first + adjustments.length; row <= bottom; row++)
    ADJUSTMENTS_COLUMNS.forEach(({ key }, column) => grid.put(row, column, { style: styleOf(key) }));
  return {
    key: "adjustments",
    title: SHEET_TITLES.adjustments,
    rows: grid.rows(),
    widths: widthsOf(ADJUSTMENTS_COLUMNS),
    heights: grid.heights,
    merges: grid.merges,
    highlights: [],
    validations: validationsOf(layout, bottom),
    freeze: { rows: ADJUSTMENTS.first, columns: 0 },
    print: workingPage([ADJUSTMENTS.header, ADJUSTMENTS.header]),
    gridlines: false,
  };
}

type Key = KeyOf<typeof ADJUSTMENTS_COLUMNS>;

const AT = indexColumns(ADJUSTMENTS_COLUMNS);

/** The field of an indicator that names it; either is read back. */
const NAMES = { vi: "nameVi", en: "nameEn" } as const;

const styleOf = (key: Key): StyleName => (key === "old" || key === "new" ? "inputNumber" : "input");

function valuesOf(
  { consolidation, labels, options }: Layout,
  adjustment: Adjustment,
): Readonly<Record<Key, string | number | null>> {
  const named = consolidation.catalogue.indicators.find(({ code }) => code === adjustment.indicator);
  return {
    unit: unitName(consolidation, adjustment.unit),
    indicator: named?.[NAMES[options.language]] ?? adjustment.indicator,
    field: labels.adjustments.field[adjustment.field],
    old: adjustment.old,
    new: adjustment.new,
    reason: adjustment.reason,
    document: adjustment.document,
    by: adjustment.confirmedBy,
    when: formatDate(adjustment.when),
  };
}

/** Units and indicators are chosen from lists, because a misspelt name would change nothing. */
function validationsOf({ consolidation, labels, options, places }: Layout, bottom: number): Validation[] {
  const text = labels.adjustments;
  const column = (left: number, right = left): Area => ({ top: ADJUSTMENTS.first, left, bottom, right });
  const range = (sheet: string, from: [number, number], to: [number, number]) =>
    `=${quoteSheet(sheet)}!${[from, to].map(([row, at]) => cellAddress(row, at).replace(/^([A-Z]+)/, "$$$1$$")).join(":")}`;
  const lastIndicator = CATALOGUE.first + Math.max(1, consolidation.catalogue.indicators.length) - 1;
  const name = NAMES[options.language];
  const names = catalogueColumn(name);
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
      AT.unit,
      text.pickUnit,
      consolidation.units.map(({ unit }) => unit.name),
      range(SHEET_TITLES.detail, [DETAIL.header, DETAIL.firstUnit], [DETAIL.header, places.lastUnit]),
    ),
    list(
      AT.indicator,
      text.pickIndicator,
      consolidation.catalogue.indicators.map((indicator) => indicator[name]),
      range(SHEET_TITLES.catalogue, [CATALOGUE.first, names], [lastIndicator, names]),
    ),
    list(AT.field, text.pickField, Object.values(text.field)),
    { kind: "whole", area: column(AT.old, AT.new), min: 0, title: text.number, message: text.numberMessage },
  ];
}
