import type { FrozenRound, FrozenRow, Rounds } from "../../model/consolidation";
import type { RawFinding } from "../../model/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { placeAt } from "../../model/address";
import { ROUND_NAMES } from "../../texts/status.data";
import { endOf, findSheet, textAt, valueAt } from "../readBack/sheet";
import { CODE_KEY, parseFrozenKey, readFrozen, REASON_KEY, shownKey } from "./frozen";

/** The rounds of a workbook, with a warning for each frozen figure that somebody typed over: it stays as it was frozen. */
export interface RoundsReading {
  readonly rounds: Rounds;
  readonly findings: readonly RawFinding[];
}

/** Reads the sheet of the rounds back; `null` where there is none or its hidden row of keys is gone. */
export function readRounds(workbook: WorkbookSnapshot): RoundsReading | null {
  const sheet = findSheet(workbook, "rounds");
  const keys = sheet && findKeys(sheet);
  if (!sheet || !keys) return null;
  const rows = rowsOf(sheet, keys);
  const frozen = [...keys.columns]
    .flatMap(([key, column]) => {
      const named = parseFrozenKey(key);
      return named ? [{ ...named, column }] : [];
    })
    .sort((a, b) => a.column - b.column);
  const read = frozen.map(({ round, when, column }): FrozenRound => {
    const figures = rows.flatMap(({ code, row }): [string, FrozenRow][] => {
      const figure = readFrozen(textAt(sheet, row, column));
      return figure ? [[code, figure]] : [];
    });
    return { round, when, rows: Object.fromEntries(figures) };
  });
  const reason = keys.columns.get(REASON_KEY);
  const reasons = rows.flatMap(({ code, row }): [string, string][] => {
    const text = reason === undefined ? "" : textAt(sheet, row, reason);
    return text === "" ? [] : [[code, text]];
  });
  const findings = read.flatMap((round, place) =>
    findChanged(workbook.file, sheet, rows, round, keys.columns.get(shownKey(place))),
  );
  return { rounds: { frozen: read, reasons: Object.fromEntries(reasons) }, findings };
}

interface Keys {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

function findKeys(sheet: SheetSnapshot): Keys | null {
  const end = endOf(sheet);
  for (let row = sheet.top; row < end.row; row++) {
    const columns = new Map<string, number>();
    for (let column = sheet.left; column < end.column; column++) {
      const text = textAt(sheet, row, column);
      if (text !== "") columns.set(text, column);
    }
    if (columns.has(CODE_KEY) && columns.has(REASON_KEY)) return { row, columns };
  }
  return null;
}

interface CodedRow {
  readonly code: string;
  readonly row: number;
}

function rowsOf(sheet: SheetSnapshot, { row: keys, columns }: Keys): CodedRow[] {
  const rows: CodedRow[] = [];
  for (let row = keys + 1; row < endOf(sheet).row; row++) {
    const code = textAt(sheet, row, columns.get(CODE_KEY)!);
    if (code !== "") rows.push({ code, row });
  }
  return rows;
}

function findChanged(
  file: string | null,
  sheet: SheetSnapshot,
  rows: readonly CodedRow[],
  { round, rows: figures }: FrozenRound,
  column: number | undefined,
): RawFinding[] {
  if (column === undefined) return [];
  return rows.flatMap(({ code, row }): RawFinding[] => {
    const frozen = figures[code];
    const value = valueAt(sheet, row, column);
    const shown = value === null || value === "" ? null : value;
    if (!frozen || shown === frozen.value) return [];
    const params = {
      round: ROUND_NAMES[round],
      frozen: frozen.value ?? "…",
      shown: typeof shown === "number" ? shown : textAt(sheet, row, column) || "…",
    };
    return [
      { code: "ROUND_CELL_CHANGED", indicator: code, params, at: placeAt(file, sheet.name, row, column) },
    ];
  });
}
