import { readCatalogue } from "../../plans/catalogue/readCatalogue";
import type { Catalogue } from "../../model/indicator";
import { readWrittenDate } from "../../plans/catalogue/writtenTime";
import type { JsonProblem } from "../../text/json/shape";
import { formatSerialDate as formatSerialDate } from "../../text/number/numberFormat";
import { readNumber } from "../../text/number/readNumber";
import { cellAddress } from "../../model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { CATALOGUE_FACTS, CATALOGUE_FIELDS, type CatalogueField } from "./fields.data";
import { LIST_CELLS, readOperator, type ListKey } from "./cells";
import { endOf, findSheet, textAt, valueAt } from "../readBack/sheet";

/** A catalogue read from a sheet that can be relied on, or everything that is wrong with it, each at its cell. */
export type CatalogueSheetReading =
  | { readonly catalogue: Catalogue; readonly problems: readonly [] }
  | { readonly catalogue: null; readonly problems: readonly JsonProblem[] };

/**
 * Reads the sheet Danh mục back as the JSON of a catalogue, to be checked like any other; `null` where there is no such sheet or
 * its row of field names is gone. Dates, years and numbers may stand there as people write them.
 */
export function readBackCatalogue(workbook: WorkbookSnapshot): Record<string, unknown> | null {
  return readSheet(workbook)?.json ?? null;
}

/** Reads and checks the Danh mục of any workbook; a problem names the cell instead of the field. `null` where there is none. */
export function readCatalogueSheet(workbook: WorkbookSnapshot): CatalogueSheetReading | null {
  const read = readSheet(workbook);
  if (read === null) return null;
  const { catalogue, problems } = readCatalogue(read.json);
  if (catalogue) return { catalogue, problems: [] };
  return {
    catalogue: null,
    problems: problems.map((problem) => ({ ...problem, path: read.locate(problem) })),
  };
}

interface SheetReading {
  readonly json: Record<string, unknown>;
  /** "Danh mục!F12 (Chỉ tiêu phấn đấu)" */
  readonly locate: (problem: JsonProblem) => string;
}

function readSheet(workbook: WorkbookSnapshot): SheetReading | null {
  const sheet = findSheet(workbook, "catalogue");
  const keys = sheet && findKeys(sheet);
  if (!sheet || !keys) return null;
  const indicators: Record<string, unknown>[] = [];
  const rows: number[] = [];
  for (let row = keys.row + 1; row < endOf(sheet).row; row++) {
    const indicator = readIndicator(sheet, row, keys.columns);
    if (!indicator) continue;
    indicators.push(indicator);
    rows.push(row);
  }
  const facts = readFacts(sheet, keys.row);
  const locate = ({ path }: JsonProblem): string => {
    const [, index, key = ""] = /^indicators\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
    const label = CATALOGUE_FIELDS.find((field) => field.key === key)?.label.vi ?? key;
    if (index !== undefined) return cellName(sheet, rows[Number(index)]!, keys.columns.get(key) ?? 0, label);
    const fact = CATALOGUE_FACTS.find((one) => path.startsWith(one.path));
    const place = fact && facts.places.get(fact.path);
    return place ? cellName(sheet, place.row, place.column, fact.label.vi) : `${sheet.name}: ${path}`;
  };
  return { json: { ...facts.json, indicators }, locate };
}

function cellName({ name }: SheetSnapshot, row: number, column: number, label: string): string {
  return `${name}!${cellAddress(row, column)}${label === "" ? "" : ` (${label})`}`;
}

function findKeys(sheet: SheetSnapshot): { row: number; columns: Map<string, number> } | null {
  const end = endOf(sheet);
  for (let row = sheet.top; row < end.row; row++) {
    const columns = new Map<string, number>();
    for (let column = sheet.left; column < end.column; column++)
      columns.set(textAt(sheet, row, column), column);
    if (columns.has("code") && columns.has("nameVi")) return { row, columns };
  }
  return null;
}

function readIndicator(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<string, number>,
): Record<string, unknown> | null {
  const read = CATALOGUE_FIELDS.flatMap((field): [string, unknown][] => {
    const column = columns.get(field.key);
    const cell =
      column === undefined
        ? NOTHING
        : { value: valueAt(sheet, row, column), format: formatAt(sheet, row, column) };
    const value = readField(field, cell);
    return value === undefined ? [] : [[field.key, value]];
  });
  const indicator = Object.fromEntries(read);
  return indicator.code === "" && indicator.nameVi === "" ? null : indicator;
}

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

const NOTHING: Cell = { value: null, format: "General" };

function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "General";
}

/** `undefined` for a field that is not there. What is not understood stays the text that it is, for the check to name. */
function readField({ key, type, blank }: CatalogueField, { value, format }: Cell): unknown {
  if (value === null || value === "") return blank === "null" ? null : blank === "empty" ? "" : undefined;
  if (type === "flag") return true;
  if (key === "tt") return readTt(value);
  if (type === "number") return readAmount(value, format);
  const text = typeof value === "object" ? value.error : String(value);
  if (key === "targetOperator") return readOperator(text) ?? text;
  if (type === "entries") return LIST_CELLS[key as ListKey].read(text) ?? text;
  return type === "list" ? text.split(",").map((part) => part.trim()) : text;
}

/** 5.1 typed as a number is the text "5.1", the first row of the fifth. */
function readTt(value: CellValue): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? String(value) : value;
}

/** A number, also as text with a decimal comma, or formatted as percent; anything else as it stands. */
function readAmount(value: CellValue, format: string): unknown {
  const reading = readNumber(value, typeof value === "number" ? format : "General", { role: "rate" });
  return reading.state === "number" ? reading.number : value;
}

interface FactsReading {
  readonly json: Record<string, unknown>;
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** Facts above the table, found by their path. */
function readFacts(sheet: SheetSnapshot, end: number): FactsReading {
  const facts = new Map<string, string>();
  const places = new Map<string, { row: number; column: number }>();
  for (let row = sheet.top; row < end; row++)
    for (let column = sheet.left; column < endOf(sheet).column; column++) {
      const path = textAt(sheet, row, column);
      if (!CATALOGUE_FACTS.some((fact) => fact.path === path)) continue;
      const place = { row, column: valueColumn(sheet, row, column) };
      facts.set(path, factAt(sheet, row, place.column, path));
      places.set(path, place);
    }
  const round = facts.get("plan.round") ?? "";
  const plan = Object.fromEntries(
    CATALOGUE_FACTS.filter(({ path }) => path.startsWith("plan.") && path !== "plan.round").map(
      ({ path }) => [path.slice("plan.".length), facts.get(path) ?? ""],
    ),
  );
  const about = facts.get("about");
  const printedHeader = readHeader(facts.get("printedHeader") ?? "");
  return {
    json: {
      ...(about && { about }),
      plan: { ...plan, ...(round !== "" && { round }) },
      ...(printedHeader !== null && { printedHeader }),
    },
    places,
  };
}

/** The value stands after the label, wherever columns have been inserted. */
function valueColumn(sheet: SheetSnapshot, row: number, from: number): number {
  const fact = CATALOGUE_FACTS.find(({ path }) => path === textAt(sheet, row, from));
  const labels: readonly string[] = Object.values(fact?.label ?? {});
  for (let column = from + 1; column < endOf(sheet).column; column++)
    if (labels.includes(textAt(sheet, row, column))) return column + 1;
  return from + 2;
}

/** A date typed as a date is a number of days to Excel. */
function factAt(sheet: SheetSnapshot, row: number, column: number, path: string): string {
  const value = valueAt(sheet, row, column);
  const text =
    path === "plan.date" && typeof value === "number" ? formatSerialDate(value) : textAt(sheet, row, column);
  return path === "plan.date" ? (readWrittenDate(text) ?? text) : text;
}

/** The printed heading is JSON in one cell; spoilt, it is left out, and the usual heading takes its place. */
function readHeader(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
