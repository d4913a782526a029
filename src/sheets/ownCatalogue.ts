import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot/snapshot";
import { CATALOGUE_FACTS, CATALOGUE_FIELDS, type CatalogueField } from "./catalogueFields.data";
import { endOf, findSheet, textAt, valueAt } from "./ownSheet";

/**
 * Reads the sheet Danh mục back as the JSON of a catalogue, to be checked like any other; `null` where there is no such sheet or
 * its row of field names is gone.
 */
export function readOwnCatalogue(workbook: WorkbookSnapshot): Record<string, unknown> | null {
  const sheet = findSheet(workbook, "catalogue");
  const keys = sheet && findKeys(sheet);
  if (!sheet || !keys) return null;
  const indicators: Record<string, unknown>[] = [];
  for (let row = keys.row + 1; row < endOf(sheet).row; row++) {
    const indicator = readIndicator(sheet, row, keys.columns);
    if (indicator) indicators.push(indicator);
  }
  return { ...readFacts(sheet, keys.row), indicators };
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
    const value = readField(field, column === undefined ? null : valueAt(sheet, row, column));
    return value === undefined ? [] : [[field.key, value]];
  });
  const indicator = Object.fromEntries(read);
  return indicator.code === "" && indicator.nameVi === "" ? null : indicator;
}

/** `undefined` for a field that is not there. Numbers stored as text stay texts, for the check to name. */
function readField({ type, blank }: CatalogueField, value: CellValue): unknown {
  if (value === null || value === "") return blank === "null" ? null : blank === "empty" ? "" : undefined;
  if (type === "flag") return true;
  if (type === "number") return value;
  const text = typeof value === "object" ? value.error : String(value);
  return type === "list" ? text.split(",").map((part) => part.trim()) : text;
}

/** Facts above the table, found by their path. */
function readFacts(sheet: SheetSnapshot, end: number): Record<string, unknown> {
  const facts = new Map<string, string>();
  for (let row = sheet.top; row < end; row++)
    for (let column = sheet.left; column < endOf(sheet).column; column++)
      if (CATALOGUE_FACTS.some(({ path }) => path === textAt(sheet, row, column)))
        facts.set(textAt(sheet, row, column), textAt(sheet, row, column + 2));
  const plan = Object.fromEntries(
    CATALOGUE_FACTS.filter(({ path }) => path.startsWith("plan.")).map(({ path }) => [
      path.slice("plan.".length),
      facts.get(path) ?? "",
    ]),
  );
  const about = facts.get("about");
  const printedHeader = readHeader(facts.get("printedHeader") ?? "");
  return { ...(about && { about }), plan, ...(printedHeader !== null && { printedHeader }) };
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
