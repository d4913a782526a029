import { read } from "@e965/xlsx";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { ReadingFailure } from "./failure";
import { refuseSize } from "./limits";
import { detectKind } from "./signature";
import { listCells, takeSnapshot } from "./sheetSnapshot";

/**
 * Reads a text with fields parted by commas, semicolons or tabs as a workbook of one sheet. Every field is a text, so that no code
 * loses its zeros. A text that is not Unicode is refused: its letters would be guessed.
 */
export function readDelimitedFile(bytes: Uint8Array, file: string | null): WorkbookSnapshot | ReadingFailure {
  const refused = refuseSize(bytes.length);
  if (refused) return refused;
  if (bytes.length === 0) return { variant: "empty" };
  if (detectKind(bytes) !== "text") return { variant: "notWorkbook" };
  const text = decode(bytes);
  if (text === null) return { variant: "notUnicode" };
  const book = read(text, { type: "string", raw: true, dense: true });
  const cells = listCells(book.Sheets[book.SheetNames[0]!]!);
  // The text has no sheet that its reader could look for.
  const identity = { name: "", visibility: "visible", mark: null } as const;
  return { file, mark: null, sheets: [takeSnapshot(cells, [], identity)] };
}

/** `null` for bytes of no Unicode encoding. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as Error).name === "TypeError") return null;
    throw error;
  }
}
