import type { Catalogue } from "../model/indicator";
import { Answers } from "./asking";
import { baselineYear, chooseBaseline, chooseColumn, chooseYear } from "./choices";
import { keyOf } from "./grid";
import { withoutHidden } from "./hidden";
import { gridOf } from "./grid";
import { type PlanLine, readLines } from "./lines";
import { outline } from "./outline";
import type { PlanAnswer, PlanReading, PlanSheet } from "./plan";
import type { PlacedEntry } from "./rowParts";
import { readRows } from "./rows";
import { toUnicodeSheet } from "./unicode";
import { atOf, findTables, type PlanTable, range, type TableGroup, weightiest } from "./tables";

/** What else reading a plan needs. */
export interface PlanOptions {
  /** Indicators that are known, for recognising rows. */
  readonly known: Catalogue;
  /** Name of the sheet to be read; `null` for the one with the plan. */
  readonly sheet?: string | null;
  /** Year of the targets in force, "2026-2027" or "2026". */
  readonly year?: string | null;
  readonly answers?: readonly PlanAnswer[];
}

/**
 * Reads the plan's table out of the sheets of a workbook or the tables of a document; `null` where there is none. Of several tables
 * the one with most rows is read, with those that go on under the same headings; the places of the others are told.
 */
export function readPlan(sheets: readonly PlanSheet[], options: PlanOptions): PlanReading | null {
  const wanted = options.sheet ?? null;
  const all = sheets.map(toUnicodeSheet);
  const visible = all.filter(({ sheet: { sheet } }, index) =>
    wanted === null
      ? sheet.visibility === "visible"
      : [sheet.name, sheets[index]!.sheet.name].some((name) => keyOf(name) === keyOf(wanted)),
  );
  const answers = new Answers(options.answers ?? []);
  const shown = visible.map(({ sheet }) => withoutHidden(sheet, answers));
  const groups = findTables(shown.map(({ sheet }) => sheet));
  const group = weightiest(groups);
  if (group === null) return null;
  const others = [
    ...groups.filter((other) => other !== group).map(([first]) => atOf(first)),
    ...loose(
      groups,
      group,
      shown.map(({ sheet }) => sheet),
    ),
  ];
  const used = shown.flatMap(({ sheet, question }, index) =>
    group.some(({ source }) => source === sheet) ? [{ question, decoding: visible[index]!.decoding }] : [],
  );
  const read = readTables(group, options, answers);
  return {
    ...read,
    questions: [...used.flatMap(({ question }) => question ?? []), ...read.questions],
    unused: answers.unused(),
    others,
    decoded: used.flatMap(({ decoding }) => decoding ?? []),
  };
}

/** Tables of a document without headings but of as many columns as the plan's: they may be parts of it, and are told. */
function loose(
  groups: readonly TableGroup[],
  [{ source, grid }]: TableGroup,
  sheets: readonly PlanSheet[],
): PlanReading["others"] {
  const used = new Set(groups.flatMap((group) => group.map((table) => table.source)));
  return sheets.flatMap((sheet) => {
    if (used.has(sheet) || sheet.head === undefined || sheet.file !== source.file) return [];
    const own = gridOf(sheet.sheet, sheet.file);
    return own.columns === grid.columns && own.columns > 2 ? [own.at(0, 0)] : [];
  });
}

type Read = Omit<PlanReading, "others" | "decoded" | "unused">;

function readTables(tables: TableGroup, options: PlanOptions, answers: Answers): Read {
  const [table] = tables;
  const { grid, header, columns, context } = table;
  const entries = placeLines(tables);
  const choice = chooseYear(
    table,
    entries.map(({ entry }) => entry),
    options.year ?? null,
    answers,
  );
  const column = chooseColumn(table, choice.year, answers);
  const baseline = chooseBaseline(table, answers);
  const read = readRows(entries, {
    year: choice.year,
    column: column.column,
    first: column.first,
    rivals: column.rivals,
    baseline: baseline.column,
    sections: choice.sections,
    known: options.known,
    answers,
  });
  const questions = [...choice.questions, ...column.questions, ...baseline.questions, ...read.questions];
  return {
    title: table.title,
    document: context.document,
    at: atOf(table),
    columns: header.headings.map(({ column: index }) => ({
      column: grid.letters(index),
      role:
        index === columns.name
          ? "name"
          : index === columns.tt
            ? "tt"
            : (columns.roles.get(index)?.role ?? "other"),
      year: columns.roles.get(index)?.year ?? (index === column.column ? choice.year : null),
    })),
    years: { baseline: baselineYear(table, choice.year), target: choice.year, choices: choice.choices },
    rows: read.rows,
    questions,
  };
}

/** The rows of all tables under each other, each with the table that it stands in. */
function placeLines(tables: TableGroup): readonly PlacedEntry[] {
  const lines = tables.flatMap((table) => linesOf(table).map((line) => ({ line, table })));
  const tableOf = new Map(lines.map(({ line, table }) => [line, table]));
  return outline(
    lines.map(({ line }) => line),
    tables[0].columns,
  ).map((entry) => ({ entry, table: tableOf.get(entry.line)! }));
}

function linesOf({ grid, header, columns, end, skipped }: PlanTable): readonly PlanLine[] {
  const area = grid.areaOf(header.bottom, columns.name) ?? grid.areaOf(header.top, columns.name);
  const nameColumns = area && area.right > area.left ? range(area.left, area.right) : [columns.name];
  return readLines(grid, columns, { first: header.bottom + 1, end, skipped, nameColumns });
}
