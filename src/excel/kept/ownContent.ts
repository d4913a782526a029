import type { Indicator } from "../../model/indicator";
import type { RawFinding } from "../../model/finding";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { ADJUSTMENTS, SUMMARY } from "../../sheets/places";
import type { CellSpec, SheetKey, SheetSpec, WorkbookSpec } from "../../sheets/spec";
import type { PlannedAdjustments } from "../adjusting";
import {
  changeAdjustments,
  keepAdjustments,
  type KeptAdjustments,
  putAdjustments,
  relinkAdjustments,
} from "./keptAdjustments";
import { type NOTED, typedOn } from "./officerNotes";
import { renumber, writtenNumbers } from "../numbering";
import { type Notes, putNotes, type WrittenNotes } from "./typedNotes";
import type { WrittenRecord } from "../stored/writtenRecord";

/** Columns Ghi chú that officers type into, by sheet. */
const NOTE_COLUMNS: Readonly<Partial<Record<SheetKey, number>>> = {
  summary: SUMMARY.note,
  appendixA: 8,
} satisfies Readonly<Record<(typeof NOTED)[number], number>>;

/** Sheets as they are to be written, with what officers have put into them, and the record of whose words are whose. */
export interface KeptSheets {
  readonly specs: readonly SheetSpec[];
  readonly notes: WrittenRecord["notes"];
  /** Notes beside indicators that the catalogue has no more, by their number (TT) and in their words. */
  readonly left: Notes;
}

/** What is known of the sheets before they are written anew. */
export interface Before {
  readonly snapshot: WorkbookSnapshot;
  readonly record: WrittenRecord | null;
  /** Rows of the Điều chỉnh that have no effect. */
  readonly ignored: readonly RawFinding[];
  readonly planned: PlannedAdjustments;
  /** Indicators of the catalogue in force. */
  readonly indicators: readonly Indicator[];
}

/** Carries the officer's notes and rows of the Điều chỉnh over into newly laid out sheets. */
export function keepOwnContent(spec: WorkbookSpec, before: Before): KeptSheets {
  const { snapshot: open, record } = before;
  const kept = keptRows(spec, before);
  const written = writtenNumbers(record);
  let left: Notes = {};
  const notes: Partial<Record<SheetKey, WrittenNotes>> = {};
  const specs = spec.sheets.map((sheet) => {
    const column = NOTE_COLUMNS[sheet.key];
    if (column !== undefined) {
      const numbers = written ? [...written.keys()] : numbersIn(sheet);
      const moved = renumber(typedOn(sheet.key, numbers, open, record), written, before.indicators);
      left = { ...left, ...moved.left };
      const noted = putNotes(sheet, column, moved.notes);
      notes[sheet.key] = { ...noted.written, ...formerly(record?.notes[sheet.key]) };
      return noted.spec;
    }
    if (!kept) return sheet;
    return sheet.key === "adjustments" ? putAdjustments(sheet, kept) : relinkAdjustments(sheet, kept);
  });
  return { specs, notes, left };
}

/** The officer's rows of the Điều chỉnh, without what is withdrawn and with what is added; `null` where there are none yet. */
function keptRows(spec: WorkbookSpec, { snapshot, ignored, planned }: Before): KeptAdjustments | null {
  const adjustments = snapshot.sheets.find(({ mark }) => mark === "adjustments");
  const kept = adjustments ? keepAdjustments(adjustments, ignored) : null;
  if (!kept) return null;
  const laidOut = spec.sheets.find(({ key }) => key === "adjustments")?.rows ?? [];
  const first = ADJUSTMENTS.first + planned.adjustments.length - planned.added;
  const added = laidOut
    .slice(first, first + planned.added)
    .map((row): CellSpec[] => row.map((cell) => cell ?? {}));
  return changeAdjustments(kept, planned.withdrawn, added);
}

/** The notes of the run before, without those of the run before that. */
const formerly = (notes: WrittenNotes | undefined): Pick<WrittenNotes, "former"> =>
  notes ? { former: { typed: notes.typed, ours: notes.ours } } : {};

const numbersIn = ({ rows }: SheetSpec): string[] =>
  rows.map((row) => String(row[0]?.value ?? "")).filter((number) => number !== "");
