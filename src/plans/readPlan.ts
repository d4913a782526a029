import type { Catalogue } from "../domain/catalogue/indicator";
import { Answers, wordQuestion } from "./asking";
import { type PlanColumns, resolveColumns } from "./columns";
import { type PlanContext, readContext } from "./document";
import { gridOf, keyOf, type PlanGrid, textsOf } from "./grid";
import { findHeaders, type Header } from "./header";
import { readLines } from "./lines";
import { outline, type OutlineEntry } from "./outline";
import type { PlanAnswer, PlanQuestion, PlanReading, PlanRow, PlanSheet } from "./plan";
import { readRows } from "./rows";
import { distinct, findYears, normalYear, spanOf, yearBefore } from "./years";

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

/** A plan's table where it was found. */
export interface PlanTable {
  readonly source: PlanSheet;
  readonly grid: PlanGrid;
  readonly header: Header;
  readonly columns: PlanColumns;
  readonly context: PlanContext;
  readonly title: string;
  readonly end: number;
  readonly skipped: ReadonlySet<number>;
}

/**
 * Reads the plan's table out of the sheets of a workbook or the tables of a document; `null` where there is none. Of several tables
 * the one with most rows is read, with those that go on under the same headings; the places of the others are told.
 */
export function readPlan(sheets: readonly PlanSheet[], options: PlanOptions): PlanReading | null {
  const wanted = options.sheet ?? null;
  const visible = sheets.filter(({ sheet }) =>
    wanted === null ? sheet.visibility === "visible" : keyOf(sheet.name) === keyOf(wanted),
  );
  const tables = visible.flatMap(findTables);
  const best = tables.reduce<PlanTable | null>(
    (found, table) => (found === null || weigh(table) > weigh(found) ? table : found),
    null,
  );
  if (best === null) return null;
  const own = tables.filter((table) => table === best || goesOn(best, table));
  const others = tables.filter((table) => !own.includes(table)).map(atOf);
  return { ...readTables(own, options), others };
}

/** Every plan's table of a sheet, each with the rows up to the next. */
function findTables(source: PlanSheet): readonly PlanTable[] {
  const grid = gridOf(source.sheet, source.file);
  const headers = findHeaders(grid);
  const starts = headers.filter((header, index) => index === 0 || !isSame(header, headers[index - 1]!));
  return starts.flatMap((header): PlanTable[] => {
    const next = starts.find(({ top }) => top > header.top);
    const end = next?.top ?? grid.rows;
    const previous = starts.filter(({ top }) => top < header.top).at(-1);
    const lines = [
      ...source.before,
      ...linesOf(grid, previous === undefined ? 0 : previous.bottom + 1, header.top, previous === undefined),
    ];
    const context = readContext(lines);
    const title = context.title;
    const columns = resolveColumns(
      grid,
      header,
      `${title} ${findYears(keyOf(title)).length > 0 ? "" : source.sheet.name}`.trim(),
      end,
    );
    const repeated = headers.filter(({ top }) => top > header.top && top < end);
    const skipped = new Set(repeated.flatMap(({ top, bottom }) => range(top, bottom)));
    return columns === null ? [] : [{ source, grid, header, columns, context, title, end, skipped }];
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Lines of text above a header; below another table only those that are no rows of it. */
function linesOf(grid: PlanGrid, from: number, to: number, isFirst: boolean): readonly string[] {
  const lines = range(from, to - 1).map((row) => textsOf(grid, row));
  return lines.filter((texts) => isFirst || texts.length === 1).flat();
}

/** Whether a header repeats the one before, at the top of a page. */
function isSame(a: Header, b: Header): boolean {
  const write = ({ headings }: Header): string =>
    headings.map(({ column, path }) => `${column}:${keyOf(path.join("|"))}`).join(";");
  return write(a) === write(b);
}

/** Whether another table goes on under the same headings: one table that a document breaks at a page. */
function goesOn(best: PlanTable, other: PlanTable): boolean {
  const write = ({ header, columns }: PlanTable): string =>
    header.headings
      .map(({ column, path }) => `${keyOf(path.join("|"))}${columns.roles.get(column)?.year ?? ""}`)
      .join(";");
  return best.source.file === other.source.file && write(best) === write(other);
}

function weigh({ grid, header, columns, end }: PlanTable): number {
  const isNamed = header.headings.some(
    ({ role, column }) => columns.targets.includes(column) && role === "target",
  );
  const figures = range(header.bottom + 1, end - 1).filter((row) =>
    columns.targets.some((column) => /\d/.test(grid.text(row, column))),
  ).length;
  return figures + (isNamed ? 1000 : 0);
}

const atOf = ({ grid, header }: PlanTable) => grid.at(header.top, header.headings[0]!.column);

type Read = Omit<PlanReading, "others">;

function readTables(tables: readonly PlanTable[], options: PlanOptions): Read {
  const [table] = tables as [PlanTable];
  const { grid, header, columns, context } = table;
  const answers = new Answers(options.answers ?? []);
  const entries = tables.flatMap((own) => entriesOf(own).map((entry) => ({ entry, table: own })));
  const choice = chooseYear(
    table,
    entries.map(({ entry }) => entry),
    options,
    answers,
  );
  const column = chooseColumn(table, choice.year, answers);
  const baseline = chooseBaseline(table, answers);
  const read = readRows(entries, {
    year: choice.year,
    column: column.column,
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
    rows: read.rows as readonly PlanRow[],
    questions,
    unused: answers.unused(),
  };
}

function entriesOf({ grid, header, columns, end, skipped }: PlanTable): readonly OutlineEntry[] {
  const area = grid.areaOf(header.bottom, columns.name) ?? grid.areaOf(header.top, columns.name);
  const nameColumns = area && area.right > area.left ? range(area.left, area.right) : [columns.name];
  return outline(readLines(grid, columns, { first: header.bottom + 1, end, skipped, nameColumns }), columns);
}

interface YearChosen {
  readonly year: string | null;
  readonly choices: readonly string[];
  /** Whether the years are those of sections, not of columns. */
  readonly sections: boolean;
  readonly questions: readonly PlanQuestion[];
}

/** The year of the targets in force: given, answered, or the only one that the plan sets targets for. */
function chooseYear(
  { grid, header, columns, title }: PlanTable,
  entries: readonly OutlineEntry[],
  options: PlanOptions,
  answers: Answers,
): YearChosen {
  const ofColumns = distinct(columns.targets.map((column) => columns.roles.get(column)?.year ?? null));
  const ofSections = distinct(entries.map(({ year }) => year));
  const sections = ofColumns.length <= 1 && ofSections.length > 0;
  const choices = sections ? ofSections : ofColumns;
  const at = grid.at(header.bottom, columns.targets[0]!);
  const answer = choices.length > 1 ? answers.take("YEAR_CHOICE", at) : null;
  const given = writtenYear(options.year ?? answer);
  const chosen = choices.find((year) => year === given) ?? null;
  // Another year than the plan's is not silently its own.
  const only = choices.length === 1 && given === null ? choices[0]! : null;
  const year = chosen ?? only;
  if (year !== null) return { year, choices: choices.length > 1 ? choices : [], sections, questions: [] };
  if (choices.length === 0) {
    const named = distinct(findYears(keyOf(title)).map(({ year }) => year));
    return {
      year: given ?? (named.length === 1 ? named[0]! : null),
      choices: named.length > 1 ? named : [],
      sections: false,
      questions: named.length === 1 || given !== null ? [] : [yearQuestion(named, at)],
    };
  }
  return { year: null, choices, sections, questions: [yearQuestion(choices, at)] };
}

const yearQuestion = (choices: readonly string[], at: ReturnType<PlanGrid["at"]>): PlanQuestion =>
  wordQuestion(
    "YEAR_CHOICE",
    choices.length === 0 ? "YEAR_MISSING" : "YEAR_CHOICE",
    { years: choices.join(", ") },
    { at, choices },
  );

const writtenYear = (year: string | number | null): string | null =>
  year === null ? null : normalYear(String(year));

interface ColumnChosen {
  readonly column: number | null;
  readonly questions: readonly PlanQuestion[];
}

/** The column of the targets of the year; asked where another heading stands over it, or two columns have that year. */
function chooseColumn(
  { grid, header, columns }: PlanTable,
  year: string | null,
  answers: Answers,
): ColumnChosen {
  const ofYear = columns.targets.filter(
    (column) =>
      year === null || (columns.roles.get(column)?.year ?? year) === year || columns.targets.length === 1,
  );
  const years = distinct(columns.targets.map((column) => columns.roles.get(column)?.year ?? null));
  if (ofYear.length === 0 || (year === null && years.length > 1)) return { column: null, questions: [] };
  const proposed = preferred(ofYear, header);
  if (ofYear.length === 1 && !columns.targetUnsure) return { column: proposed, questions: [] };
  if (ofYear.length === 1 && columns.targets.length > 1) return { column: proposed, questions: [] };
  const at = grid.at(header.bottom, proposed);
  const choices = ofYear.map((column) => grid.letters(column));
  const answer = answers.take("TARGET_COLUMN", at);
  const chosen = ofYear.find((column) => grid.letters(column) === String(answer).toUpperCase());
  if (chosen !== undefined) return { column: chosen, questions: [] };
  const text = header.headings.find(({ column }) => column === proposed)?.path.join(" – ") ?? "";
  return {
    column: proposed,
    questions: [
      wordQuestion(
        "TARGET_COLUMN",
        "TARGET_COLUMN",
        { column: grid.letters(proposed), text },
        { at, choices },
      ),
    ],
  };
}

/** Of two columns for one year, what is striven for rather than what was assigned. */
function preferred(columns: readonly number[], { headings }: Header): number {
  const striven = columns.find((column) =>
    headings.some(
      (heading) => heading.column === column && keyOf(heading.path.join(" ")).includes("phấn đấu"),
    ),
  );
  return striven ?? columns.at(-1)!;
}

/** Last year's figures; where they are estimates, a person is asked once. */
function chooseBaseline({ grid, header, columns }: PlanTable, answers: Answers): ColumnChosen {
  const { baseline, baselineIsEstimate } = columns;
  if (baseline === null || !baselineIsEstimate) return { column: baseline, questions: [] };
  const at = grid.at(header.bottom, baseline);
  const choices = ["accept", "leave"];
  const answer = answers.take("BASELINE_ESTIMATE", at);
  if (answer === "accept" || answer === "leave")
    return { column: answer === "leave" ? null : baseline, questions: [] };
  return {
    column: baseline,
    questions: [
      wordQuestion(
        "BASELINE_ESTIMATE",
        "BASELINE_ESTIMATE",
        { column: grid.letters(baseline) },
        { at, choices },
      ),
    ],
  };
}

/** The year of last year's figures: as headed, else the year before the target's where there are such figures. */
function baselineYear({ columns, header }: PlanTable, target: string | null): string | null {
  if (columns.baseline === null) return null;
  const headed = columns.roles.get(columns.baseline)?.year ?? null;
  if (headed !== null) return headed;
  const heading = header.headings.find(({ column }) => column === columns.baseline);
  return target !== null &&
    /trước/.test(keyOf(heading?.path.join(" ") ?? "")) &&
    Number.isFinite(spanOf(target)[0])
    ? yearBefore(target)
    : null;
}
