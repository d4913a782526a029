import type { PlanSheet } from "../../plans/plan";
import { isFailure, Refusal, type ReadingFailure } from "../failure";
import { readWorkbookFile } from "../read";
import { detectKind } from "../signature";
import { portable, type Unpacking } from "../zip/zip";

/** Why a file holds no tables, beside what the reader of workbooks says. */
export type PlanFailure = ReadingFailure | { readonly variant: "oldWord" | "notUnicode" | "pdf" };

/**
 * Reads the sheets of a workbook (.xlsx, .xls, .ods), the tables of a Word document (.docx) or a table of plain text (.csv, .tsv).
 * The file's first bytes tell what it is; `file` is its name. The readers of documents are loaded when used.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  file: string,
  unpacking: Unpacking = portable,
): Promise<readonly PlanSheet[] | PlanFailure> {
  const kind = bytes.length === 0 ? null : detectKind(bytes);
  if (startsWith(bytes, "%PDF")) return { variant: "pdf" };
  // UTF-16 without its mark looks like no text at all.
  if (kind === "text" || (kind === "unknown" && /\.(?:csv|tsv|txt)$/i.test(file)))
    return readText(bytes, file);
  if (kind === "zip") {
    const { isDocx, readDocx } = await import("./docx");
    try {
      if (isDocx(bytes)) return readDocx(bytes, file, unpacking);
    } catch (error) {
      if (error instanceof Refusal) return error.failure;
      throw error;
    }
  }
  const snapshot = readWorkbookFile(bytes, file, unpacking);
  if (!isFailure(snapshot)) return snapshot.sheets.map((sheet) => ({ file, sheet, before: [] }));
  return kind === "compound" && snapshot.variant === "notWorkbook" && /\.docx?$/i.test(file)
    ? { variant: "oldWord" }
    : snapshot;
}

async function readText(bytes: Uint8Array, file: string): Promise<readonly PlanSheet[] | PlanFailure> {
  const { readCsv } = await import("./csv");
  const name = file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.\w+$/, "");
  const table = readCsv(bytes, name);
  if (table === null) return { variant: "notUnicode" };
  const { sheet, decoding } = table;
  return [{ file, sheet, before: [], ...(decoding && { decoding }) }];
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** Whether reading gave a failure rather than sheets. */
export const isPlanFailure = (reading: readonly PlanSheet[] | PlanFailure): reading is PlanFailure =>
  "variant" in reading;
