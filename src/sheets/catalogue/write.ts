import type { Catalogue, Indicator } from "../../model/indicator";
import type { Language } from "../../model/finding";
import { formatListCell } from "./cells";
import { CATALOGUE_FACTS, CATALOGUE_FIELDS } from "./fields.data";
import { constant, Grid } from "../grid";
import { CATALOGUE_NAME, SHEET_TITLES } from "../labels.data";
import { workingPage, formatDate, type Layout } from "../layout";
import type { LayoutOptions } from "../options";
import { CATALOGUE, catalogueColumn } from "../places";
import type { CellSpec, SheetSpec } from "../spec";

const LAST = CATALOGUE_FIELDS.length - 1;

/** Facts that only a program reads, and the names of the fields. */
const TECHNICAL_ROWS: readonly number[] = [
  ...(["plan.round", "about", "printedHeader"] as const).map(
    (path) => CATALOGUE.facts + CATALOGUE_FACTS.findIndex((fact) => fact.path === path),
  ),
  CATALOGUE.keys,
];

/** What an officer reads; the other fields are for reading back. */
const READ_BY_OFFICERS: readonly (typeof CATALOGUE_FIELDS)[number]["key"][] = [
  "tt",
  "nameVi",
  "unit",
  "baseline",
  "target",
  "numeratorVi",
  "denominatorVi",
  "countedVi",
  "legalBasis",
  "noteVi",
];

/** Short words, which stand in the middle as in Tổng hợp. */
const CENTRED: readonly (typeof CATALOGUE_FIELDS)[number]["key"][] = ["tt", "unit", "countedVi"];

/** In English the English names and definitions stand beside the plan's own, which are read back. */
const IN_ENGLISH: readonly (typeof CATALOGUE_FIELDS)[number]["key"][] = [
  "nameEn",
  "numeratorEn",
  "denominatorEn",
];

const technicalColumns = (language: Language): readonly number[] =>
  CATALOGUE_FIELDS.flatMap(({ key }, column) =>
    READ_BY_OFFICERS.includes(key) || (language === "en" && IN_ENGLISH.includes(key)) ? [] : [column],
  );

/** What the sheet needs of a layout: a catalogue alone can be laid out as well. */
export interface CatalogueLayout extends Pick<Layout, "labels"> {
  readonly consolidation: { readonly catalogue: Catalogue };
  readonly options: Pick<LayoutOptions, "language">;
}

/** The catalogue in force with every field: targets in other sheets refer to it, EDU functions are given it, and it can be read back. */
export function layOutCatalogue(layout: CatalogueLayout): SheetSpec {
  const { consolidation, labels, options } = layout;
  const { catalogue } = consolidation;
  const grid = new Grid();
  grid.put(0, 0, constant(labels.catalogue.title, "title"));
  grid.put(1, 0, constant(labels.catalogue.reading, "subtitle"));
  CATALOGUE_FACTS.forEach((fact, index) => {
    const row = CATALOGUE.facts + index;
    grid.put(row, 1, constant(fact.path, "code"));
    grid.put(row, 2, constant(fact.label[options.language], "headLabel"));
    grid.put(row, 3, constant(factText(catalogue, fact.path), "plain"));
  });
  CATALOGUE_FIELDS.forEach((field, column) => {
    grid.put(CATALOGUE.labels, column, constant(field.label[options.language], "head"));
    grid.put(CATALOGUE.keys, column, constant(field.key, "headSource"));
  });
  catalogue.indicators.forEach((indicator, index) =>
    grid.putRow(
      CATALOGUE.first + index,
      0,
      CATALOGUE_FIELDS.map((field) => fieldCell(indicator, field)),
    ),
  );
  const last = Math.max(CATALOGUE.first, grid.end - 1);
  return {
    key: "catalogue",
    title: SHEET_TITLES.catalogue,
    rows: grid.rows(),
    widths: CATALOGUE_FIELDS.map((field) => field.width),
    hiddenRows: TECHNICAL_ROWS,
    hiddenColumns: technicalColumns(options.language),
    merges: grid.merges,
    highlights: [],
    names: [{ name: CATALOGUE_NAME, area: { top: CATALOGUE.keys, left: 0, bottom: last, right: LAST } }],
    freeze: { rows: CATALOGUE.first, columns: 3 },
    // The columns behind are for reading back; printed too, they would make the definitions too small to read.
    print: {
      ...workingPage([CATALOGUE.labels, CATALOGUE.labels]),
      area: {
        top: 0,
        left: 0,
        bottom: last,
        right: catalogueColumn(options.language === "vi" ? "noteVi" : "denominatorEn"),
      },
    },
    gridlines: false,
  };
}

function fieldCell(indicator: Indicator, field: (typeof CATALOGUE_FIELDS)[number]): CellSpec {
  if (field.type === "entries") return constant(formatListCell(indicator, field.key), "text");
  const value = indicator[field.key];
  const text = CENTRED.includes(field.key) ? "textCentre" : "text";
  if (value === null || value === undefined || value === "")
    return constant(null, field.type === "number" ? "number" : text);
  if (typeof value === "number") return constant(value, "number");
  if (typeof value === "string") return constant(value, text);
  if (typeof value === "boolean") return constant("x", "text");
  return constant(value.join(", "), "text");
}

function factText(catalogue: Catalogue, path: (typeof CATALOGUE_FACTS)[number]["path"]): string | null {
  if (path === "about") return catalogue.about ?? null;
  if (path === "printedHeader")
    return catalogue.printedHeader ? JSON.stringify(catalogue.printedHeader) : null;
  if (path === "plan.date" && catalogue.plan.date !== "") return formatDate(catalogue.plan.date);
  return catalogue.plan[path.slice("plan.".length) as keyof Catalogue["plan"]] ?? null;
}
