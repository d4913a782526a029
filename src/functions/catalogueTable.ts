import type { Indicator } from "../model/indicator";
import { laiChau20242025 } from "../plans/catalogue/laiChau.data";
import type { CellValue } from "../model/snapshot";
import { fold } from "../text/fold";
import { CATALOGUE_FIELDS } from "../sheets/catalogue/fields.data";
import type { Matrix } from "./cell";
import { problem, type Problem } from "./problem";

/** Name of a field of the catalogue, as in the small row of the sheet Danh mục. */
export type FieldKey = (typeof CATALOGUE_FIELDS)[number]["key"];

/** One indicator as the sheet Danh mục holds it. */
export type CatalogueRow = Readonly<Partial<Record<FieldKey, CellValue>>>;

/** Indicators by code and by number; `null` where several rows claim the same. */
export type CatalogueTable = ReadonlyMap<string, CatalogueRow | null>;

/** The catalogue in force where a formula names none. */
export const builtInTable: CatalogueTable = tableOf(
  laiChau20242025.indicators.map((indicator) =>
    Object.fromEntries(CATALOGUE_FIELDS.map(({ key }) => [key, cellOf(indicator[key])])),
  ),
);

/**
 * Reads a range laid out as the sheet Danh mục: a row of field names with "code" and "tt", and below it one row for each indicator.
 * What stands above the field names is left aside, rows without a code are empty.
 */
export function readCatalogueTable(range: Matrix<CellValue>): CatalogueTable | Problem {
  const at = range.findIndex((row) => row.includes("code") && row.includes("tt"));
  if (at < 0) return problem("notACatalogue");
  const keys = range[at]!;
  const rows = range.slice(at + 1).map((cells): CatalogueRow => {
    const fields = CATALOGUE_FIELDS.map(({ key }) => key).filter((key) => keys.includes(key));
    return Object.fromEntries(fields.map((key) => [key, cells[keys.indexOf(key)] ?? null]));
  });
  return tableOf(rows.filter(({ code }) => code !== null && code !== undefined && code !== 0));
}

/** Finds the field that a person names by its key, by its heading in either language, or as "name". */
export function findField(text: string): FieldKey | null {
  const wanted = fold(text);
  if (wanted === "name") return "nameVi";
  const field = CATALOGUE_FIELDS.find(({ key, label }) =>
    [key, label.vi, label.en].some((name) => fold(name) === wanted),
  );
  return field?.key ?? null;
}

/** The key under which an indicator is found: "NHA_TRE" and "nha_tre" are one, 1, "1" and "01" are one. */
export function indicatorKey(cell: string | number): string {
  const text = fold(String(cell));
  return /^\d+$/.test(text) ? String(Number(text)) : text;
}

function tableOf(rows: readonly CatalogueRow[]): CatalogueTable {
  const table = new Map<string, CatalogueRow | null>();
  for (const row of rows)
    for (const name of [row.code, row.tt]) {
      if (typeof name !== "string" && typeof name !== "number") continue;
      const key = indicatorKey(name);
      table.set(key, table.has(key) ? null : row);
    }
  return table;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function cellOf(value: Indicator[FieldKey]): CellValue {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "boolean") return value ? "x" : null;
  if (typeof value !== "object") return value;
  return isListOfTexts(value) ? value.join(", ") : null;
}
