import Papa from "papaparse";
import type { SheetSnapshot } from "../../model/snapshot";
import type { PlanDecoding } from "../../plans/plan";
import { isLossy, readOldText } from "./oldText";
import { snapshotOfTexts } from "./snapshot";

/** Separators of fields; of equally good ones the first. */
const SEPARATORS = ["\t", ";", ","] as const;

/** A table of plain text, with the old encoding that it was in; `null` for Unicode. */
export interface CsvTable {
  readonly sheet: SheetSnapshot;
  readonly decoding: PlanDecoding | null;
}

/**
 * Reads a table of plain text (CSV, TSV) in UTF-8 or UTF-16, with or without its byte order mark, or in an encoding before Unicode (TCVN3,
 * VNI, windows-1258), fields separated by tabs, semicolons or commas. Every field stays a text, so that no figure changes. `null` for
 * bytes that are no such text, and where letters were lost when it was saved.
 */
export function readCsv(bytes: Uint8Array, name: string): CsvTable | null {
  const unicode = decodeText(bytes);
  if (unicode !== null)
    return unicode.includes("\0") || isLossy(unicode)
      ? null
      : { sheet: snapshotOfTexts(name, readFields(unicode), []), decoding: null };
  const old = readOldText(bytes);
  if (old === null || old.text.includes("\0")) return null;
  const fields = readFields(old.text);
  const before = fields.flat().find((field) => old.decode(field) !== field) ?? "";
  const rows = fields.map((row) => row.map(old.decode));
  return {
    sheet: snapshotOfTexts(name, rows, []),
    decoding: { sheet: name, encoding: old.encoding, before, after: old.decode(before) },
  };
}

function readFields(text: string): readonly (readonly string[])[] {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separators: readonly string[] = told ? [told[1]!] : SEPARATORS;
  const readings = separators.map((separator) => parse(body, separator));
  return readings.reduce((found, reading) => (weigh(reading) > weigh(found) ? reading : found));
}

function parse(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

/** Rows that have as many fields as most have, where that is a table at all. */
function weigh(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Bytes as text; `null` where they are in no encoding of Unicode: an older one would turn letters into others. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as Error).name === "TypeError") return null;
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, UTF-16 shows by the zero halves of its plain letters.
  const sample = bytes.subarray(0, 2000);
  const zeros = (parity: number): number =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > sample.length / 8) return "utf-16le";
  return zeros(0) > sample.length / 8 ? "utf-16be" : "utf-8";
}
