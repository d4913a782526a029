import { fileName, normalisePath } from "../text/path";
import type { RawFinding } from "../model/finding";
import { parseAddress, placeOf } from "../model/address";
import type { Area } from "../model/snapshot";
import { ANY_FILE, type Answered, type ReadingAnswers } from "../model/readingAnswers";
import type { TableOutline, WorkbookReading } from "../model/report";

/**
 * The answers that name a sheet, those for the sheet itself first; the file by its path or its base name. Answers for every file
 * name it only where they know the headings of their column; the others wait for `spreadAnswers`.
 */
export function answersFor(file: string | null, sheet: string, answers: ReadingAnswers): ReadingAnswers {
  const names = namesOf(file);
  const concerns = (one: Answered & { readonly heading?: string }): boolean =>
    (names.includes(normalisePath(one.file)) || (one.file === ANY_FILE && one.heading !== undefined)) &&
    (one.sheet === null || one.sheet.normalize("NFC") === sheet.normalize("NFC"));
  const rank = ({ file: of, sheet: only }: Answered): number =>
    (of === ANY_FILE ? 0 : 2) + (only === null ? 0 : 1);
  const nearest = <Answer extends Answered>(all: readonly Answer[]): Answer[] =>
    all.filter(concerns).sort((one, other) => rank(other) - rank(one));
  return { columns: nearest(answers.columns), cells: nearest(answers.cells) };
}

/** Answers with those for every file spread over the sheets that they are for. */
export interface SpreadAnswers {
  readonly answers: ReadingAnswers;
  /** Files that have to be read again with them. */
  readonly files: ReadonlySet<string | null>;
}

/**
 * Spreads answers for every file over the sheets that were read without them. The first sheet that asks about the column or the
 * cells, in the order of the files, else the first that has the column, tells the headings; the answer is for each sheet where a
 * column of the same letter has the same headings, and for cells where all columns have. An answer for one file goes before it.
 */
export function spreadAnswers(answers: ReadingAnswers, readings: readonly WorkbookReading[]): SpreadAnswers {
  const sheets = readings.flatMap(({ file, tables = [] }) => tables.map((table) => ({ file, table })));
  const files = new Set<string | null>();
  const spread = <Answer extends Answered>(
    one: Answer,
    keyOf: (table: TableOutline) => string | null,
    asks: (table: TableOutline) => boolean,
    known: string | null,
  ): Answer[] => {
    if (one.file !== ANY_FILE) return [one];
    const having = sheets.filter(
      ({ table }) => (one.sheet === null || one.sheet === table.sheet) && keyOf(table) !== null,
    );
    const first = having.find(({ table }) => asks(table)) ?? having[0];
    const key = known ?? (first ? keyOf(first.table) : null);
    return having
      .filter(({ table }) => keyOf(table) === key)
      .map(({ file, table }) => {
        files.add(file);
        return { ...one, file: file ?? "", sheet: table.sheet };
      });
  };
  const columns = answers.columns.flatMap((one) => {
    const columnOf = ({ columns: all }: TableOutline) => all.find(({ line }) => line === one.line);
    return spread(
      one,
      (table) => columnOf(table)?.key ?? null,
      (table) => columnOf(table)?.asked ?? false,
      one.heading ?? null,
    );
  });
  const cells = answers.cells.flatMap((one) =>
    spread(
      one,
      ({ columns: all }) => all.map(({ line, key }) => `${line}:${key}`).join("|"),
      ({ columns: all }) => all.some(({ line, asked }) => asked && isLineOf(one.area, line)),
      null,
    ),
  );
  const own = <Answer extends Answered>(all: readonly Answer[], given: readonly Answer[]): Answer[] => [
    ...all.filter((one) => given.includes(one)),
    ...all.filter((one) => !given.includes(one)),
  ];
  return { answers: { columns: own(columns, answers.columns), cells: own(cells, answers.cells) }, files };
}

/** Whether a column "D", or a row "4" of a table on its side, crosses an area. */
function isLineOf({ top, left, bottom, right }: Area, line: string): boolean {
  if (/^\d+$/.test(line)) return Number(line) - 1 >= top && Number(line) - 1 <= bottom;
  const column = parseAddress(`${line}1`)?.column ?? -1;
  return column >= left && column <= right;
}

/** A warning for every answer that changed nothing in any of the readings. */
export function unusedAnswers(
  answers: ReadingAnswers | undefined,
  readings: readonly WorkbookReading[],
): RawFinding[] {
  if (!answers) return [];
  const used = new Set(readings.flatMap(({ answered = [] }) => answered));
  const tell = (variant: "column" | "cells", one: Answered): RawFinding => ({
    code: "ASSIGNMENT_UNUSED",
    variant,
    at: placeOf(one.file === ANY_FILE ? null : one.file, one.sheet ?? ""),
    params: { answer: one.text },
  });
  return [
    ...answers.columns.filter(({ text }) => !used.has(text)).map((one) => tell("column", one)),
    ...answers.cells.filter(({ text }) => !used.has(text)).map((one) => tell("cells", one)),
  ];
}

function namesOf(file: string | null): readonly string[] {
  if (file === null) return [""];
  const path = normalisePath(file);
  return [path, fileName(path)];
}
