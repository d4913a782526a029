import type { WorkbookMark } from "../model/snapshot";
import type { SheetKey } from "./spec";

/** Version of the layout that this program writes, and the newest it can read back. */
export const LAYOUT_SCHEMA = 1;

/** Hidden workbook-level name that holds the mark as a text constant. */
export const MARK_NAME = "EDU_INDICATORS_MARK";

/** Hidden names that say which of our sheets a sheet is; each refers to all that was written there, in files to cell A1. */
const SHEET_MARK_PREFIX = "EDU_INDICATORS_SHEET_";

const SIGNATURE = "edu-indicators";

const SHEET_KEYS = {
  summary: true,
  leaders: true,
  detail: true,
  checks: true,
  adjustments: true,
  catalogue: true,
  journal: true,
  appendixA: true,
  appendixB: true,
  form: true,
  submission: true,
  submissionDetail: true,
  units: true,
  unitPage: true,
  history: true,
  rounds: true,
} satisfies Readonly<Record<SheetKey, true>>;

/**
 * Text of the mark: "edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu".
 * It has no quotation mark, so that it can stand in a formula as it is; `|`, `"` and `%` in a name are written %7C, %22, %25.
 */
export function formatMark(mark: WorkbookMark): string {
  return [SIGNATURE, String(mark.schema), mark.schoolYear, mark.unitSet, mark.unit].map(escape).join("|");
}

/**
 * Reads a mark back from the text, or from a name's formula (`="…"`).
 * Answers `null` for anything that is not ours. A newer schema is still read, so that it can be refused by its number.
 *
 * @example parseMark('="edu-indicators|1|2024-2025|lai-chau-districts|Tỉnh Lai Châu"')?.unit // "Tỉnh Lai Châu"
 */
export function parseMark(text: string): WorkbookMark | null {
  const parts = text
    .replace(/^=?"|"$/g, "")
    .split("|")
    .map(unescape);
  const [signature, schema, schoolYear = "", unitSet = "", unit = ""] = parts;
  if (signature !== SIGNATURE || !schema || !/^[1-9]\d{0,5}$/.test(schema)) return null;
  return { schema: Number(schema), schoolYear, unitSet, unit };
}

/** Name that marks a sheet of ours: "EDU_INDICATORS_SHEET_detail". */
export function sheetMarkName(key: SheetKey): string {
  return SHEET_MARK_PREFIX + key;
}

/** Key of the sheet that a name marks, or `null` for any other name. Names in a workbook ignore case. */
export function parseSheetMark(name: string): SheetKey | null {
  if (!name.toUpperCase().startsWith(SHEET_MARK_PREFIX)) return null;
  const key = name.slice(SHEET_MARK_PREFIX.length).toLowerCase();
  return (Object.keys(SHEET_KEYS) as SheetKey[]).find((known) => known.toLowerCase() === key) ?? null;
}

const ESCAPES: Readonly<Record<string, string>> = { "%": "%25", "|": "%7C", '"': "%22" };

function escape(text: string): string {
  return text.replace(/[%|"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function unescape(text: string): string {
  return text.replace(/%(25|7C|22)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
