import { placeAt } from "../../model/address";
import type { PrintedText } from "../../years/verifySentences";
import { isFailure, Refusal } from "../failure";
import { readWorkbookFile } from "../read";
import { detectKind } from "../signature";
import { portable, type Unpacking } from "../zip/zip";
import { decodeText } from "./csv";
import { isDocx, readDocxText } from "./docx";
import { readOldText } from "./oldText";
import type { PlanFailure } from "./planFile";

/**
 * The texts of a document with their places: paragraphs of Word (.docx) and lines of plain text by their number, cells of the visible
 * sheets of a workbook. The file's first bytes tell what it is.
 */
export function readPrintedTexts(
  bytes: Uint8Array,
  file: string,
  unpacking: Unpacking = portable,
): readonly PrintedText[] | PlanFailure {
  const kind = bytes.length === 0 ? null : detectKind(bytes);
  if (kind === "text" || (kind === "unknown" && /\.txt$/i.test(file))) {
    const text = decodeText(bytes) ?? decodeOld(bytes);
    return text === null ? { variant: "notUnicode" } : numbered(text.split(/\r?\n/), file);
  }
  try {
    if (kind === "zip" && isDocx(bytes)) return numbered(readDocxText(bytes, unpacking), file);
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
  const snapshot = readWorkbookFile(bytes, file, unpacking);
  if (isFailure(snapshot)) return snapshot;
  return snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap(({ name, top, left, values }) =>
      values.flatMap((cells, row) =>
        cells.flatMap((value, column): PrintedText[] =>
          typeof value === "string"
            ? [{ text: value, at: placeAt(file, name, top + row, left + column) }]
            : [],
        ),
      ),
    );
}

function decodeOld(bytes: Uint8Array): string | null {
  const old = readOldText(bytes);
  return old === null ? null : old.text.split("\n").map(old.decode).join("\n");
}

/** A text without cells has the number of its paragraph or line in their place. */
const numbered = (texts: readonly string[], file: string): PrintedText[] =>
  texts.map((text, index) => ({ text, at: { file, sheet: "", cell: String(index + 1) } }));
