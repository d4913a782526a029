import type { FindingDraft } from "../domain/finding/finding";
import type { WorkbookSnapshot } from "../domain/snapshot/snapshot";
import { SUMMARY } from "../sheets/places";
import type { SheetKey, SheetSpec, WorkbookSpec } from "../sheets/spec";
import { keepAdjustments, putAdjustments, relinkAdjustments } from "./keptAdjustments";
import { findTyped, putNotes, readNotes, type WrittenNotes } from "./typedNotes";
import type { WrittenRecord } from "./writtenRecord";

/** Columns Ghi chú that officers type into, by sheet. */
const NOTE_COLUMNS: Readonly<Partial<Record<SheetKey, number>>> = { summary: SUMMARY.note, appendixA: 8 };

/** Sheets as they are to be written, with what officers have put into them, and the record of whose words are whose. */
export interface KeptSheets {
  readonly specs: readonly SheetSpec[];
  readonly notes: WrittenRecord["notes"];
}

/** Carries the officer's notes and rows of the Điều chỉnh over into newly laid out sheets. */
export function keepOwnContent(
  spec: WorkbookSpec,
  open: WorkbookSnapshot,
  record: WrittenRecord | null,
  ignored: readonly FindingDraft[],
): KeptSheets {
  const adjustments = open.sheets.find(({ mark }) => mark === "adjustments");
  const kept = adjustments ? keepAdjustments(adjustments, ignored) : null;
  const notes: Partial<Record<SheetKey, WrittenNotes>> = {};
  const specs = spec.sheets.map((sheet) => {
    const column = NOTE_COLUMNS[sheet.key];
    if (column !== undefined) {
      const noted = putNotes(sheet, column, typedIn(sheet, open, record));
      notes[sheet.key] = noted.written;
      return noted.spec;
    }
    if (!kept) return sheet;
    return sheet.key === "adjustments" ? putAdjustments(sheet, kept) : relinkAdjustments(sheet, kept);
  });
  return { specs, notes };
}

function typedIn(spec: SheetSpec, open: WorkbookSnapshot, record: WrittenRecord | null) {
  const written = record?.notes[spec.key] ?? null;
  const sheet = open.sheets.find(({ mark }) => mark === spec.key);
  const numbers = spec.rows.map((row) => String(row[0]?.value ?? "")).filter((number) => number !== "");
  return sheet ? findTyped(readNotes(sheet, numbers), written) : (written?.typed ?? {});
}
