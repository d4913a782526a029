import type { SheetSnapshot } from "../../model/snapshot";
import { headingsOf } from "../../sheets/columns";
import { SUMMARY_COLUMNS } from "../../sheets/summary/columns.data";
import { endOf, rowWith, textAt } from "../../sheets/readBack/sheet";
import { withRowHeights } from "../../sheets/rowHeights";
import type { Row, SheetSpec } from "../../sheets/spec";
import { ownValue } from "../../text/json/ownValue";

/** Texts of a column Ghi chú by the number (TT) of their row. */
export type Notes = Readonly<Record<string, string>>;

/** What the last run put into the column Ghi chú: what the officer had typed, and what we said ourselves. */
export interface WrittenNotes {
  readonly typed: Notes;
  readonly ours: Notes;
  /** What the run before it had put there: it stands there again when the user has pressed Ctrl+Z, which no record follows. */
  readonly former?: Pick<WrittenNotes, "typed" | "ours">;
}

const HEADINGS = headingsOf(SUMMARY_COLUMNS, "note");
const MOST_COLUMNS = 40;

/** Whether a sheet has its column Ghi chú still: under another heading, what was typed there would not be found. */
export function hasNotes(sheet: SheetSnapshot): boolean {
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, endOf(sheet).column) }, (_, index) => index);
  return rowWith(sheet, HEADINGS, columns) >= 0;
}

/** The column Ghi chú as it stands now, found by its heading; "" where a row has none. */
export function readNotes(sheet: SheetSnapshot, numbers: readonly string[]): Notes {
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, endOf(sheet).column) }, (_, index) => index);
  const header = rowWith(sheet, HEADINGS, columns);
  const column = columns.find((index) => HEADINGS.includes(textAt(sheet, header, index)));
  if (header < 0 || column === undefined) return {};
  const notes = new Map<string, string>();
  for (let row = header + 1; row < endOf(sheet).row; row++) {
    const number = columns.map((index) => textAt(sheet, row, index)).find((text) => text !== "") ?? "";
    if (numbers.includes(number) && !notes.has(number)) notes.set(number, textAt(sheet, row, column));
  }
  return Object.fromEntries(notes);
}

/**
 * What the officer has typed, apart from what we said: a note that stands as we left it keeps what was typed before; from a
 * changed one our own words are taken out, also those that stood beside another row before the column was sorted. Without a record of
 * the last run, every note counts as typed.
 */
export function findTyped(now: Notes, written: WrittenNotes | null): Notes {
  const said = Object.values(written?.ours ?? {}).filter((text) => text !== "");
  const kept = Object.entries(now).map(([number, note]): [string, string] => {
    if (written?.former && isAsLeft(note, number, written.former) && !isAsLeft(note, number, written))
      return [number, ownValue(written.former.typed, number) ?? ""];
    const [typed, ours] = [ownValue(written?.typed, number) ?? "", ownValue(written?.ours, number) ?? ""];
    if (note === join(typed, ours)) return [number, typed];
    return [number, withoutWords(note, ours, said)];
  });
  return { ...written?.typed, ...Object.fromEntries(kept) };
}

/** A changed note without our own words: those of its row wherever they stand in it, those of another row where they are all or its end. */
function withoutWords(note: string, ours: string, said: readonly string[]): string {
  if (ours !== "" && note.includes(ours)) return note.replace(ours, "").trim();
  if (said.includes(note)) return "";
  const end = said.find((text) => note.endsWith(`\n${text}`));
  return (end === undefined ? note : note.slice(0, -end.length)).trim();
}

const isAsLeft = (
  note: string,
  number: string,
  { typed, ours }: Pick<WrittenNotes, "typed" | "ours">,
): boolean => note === join(ownValue(typed, number) ?? "", ownValue(ours, number) ?? "");

const join = (typed: string, ours: string): string =>
  [typed, ours]
    .filter((text) => text !== "")
    .join("\n")
    .trim();

/** A sheet with the officer's notes before our own, and the record of both. */
export function putNotes(
  spec: SheetSpec,
  column: number,
  typed: Notes,
): { readonly spec: SheetSpec; readonly written: WrittenNotes } {
  const ours: [string, string][] = [];
  const changed = new Set<number>();
  const rows = spec.rows.map((row, line): Row => {
    const number = String(row[0]?.value ?? "");
    const cell = row[column];
    if (number === "" || !cell || cell.formula !== undefined) return row;
    const own = typeof cell.value === "string" ? cell.value : "";
    const note = ownValue(typed, number) ?? "";
    ours.push([number, own]);
    // Without a record, what we said last time is not said twice.
    if (note === "" || note === own.trim()) return row;
    changed.add(line);
    return row.map((one, index) => (index === column ? { ...cell, value: join(note, own) } : one));
  });
  const heights = Object.entries(spec.heights ?? {}).filter(([line]) => !changed.has(Number(line)));
  return {
    spec: withRowHeights({ ...spec, rows, heights: Object.fromEntries(heights) }),
    written: { typed, ours: Object.fromEntries(ours) },
  };
}
