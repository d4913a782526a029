import type { Catalogue } from "../../model/indicator";
import { ownValue } from "../../text/json/ownValue";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { SheetKey } from "../../sheets/spec";
import { findTyped, type Notes, readNotes } from "./typedNotes";
import { renumber, writtenNumbers } from "../numbering";
import type { WrittenRecord } from "../stored/writtenRecord";

/** Sheets with a column Ghi chú that officers type into. */
export const NOTED = ["summary", "appendixA"] as const satisfies readonly SheetKey[];

/** What officers have typed into the column Ghi chú of one of our sheets, by the number (TT) of the row, without what we said. */
export function typedOn(
  key: SheetKey,
  numbers: readonly string[],
  { sheets }: WorkbookSnapshot,
  record: WrittenRecord | null,
): Notes {
  const written = record?.notes[key] ?? null;
  const sheet = sheets.find(({ mark }) => mark === key);
  return sheet ? findTyped(readNotes(sheet, numbers), written) : (written?.typed ?? {});
}

/** What officers have typed beside the rows of the result, by code of indicator: of Tổng hợp first, then of Phụ lục A. */
export function officerNotes(
  snapshot: WorkbookSnapshot,
  record: WrittenRecord | null,
  { indicators }: Catalogue,
): Readonly<Record<string, string>> {
  const written = writtenNumbers(record);
  const numbers = written ? [...written.keys()] : indicators.map(({ tt }) => String(tt));
  const typed = NOTED.filter((key) => snapshot.sheets.some(({ mark }) => mark === key)).map(
    (key) => renumber(typedOn(key, numbers, snapshot, record), written, indicators).notes,
  );
  const noted = indicators.map(({ code, tt }): [string, string] => {
    const notes = typed.map((one) => ownValue(one, String(tt)) ?? "").filter((note) => note !== "");
    return [code, [...new Set(notes)].join("\n")];
  });
  return Object.fromEntries(noted.filter(([, note]) => note !== ""));
}
