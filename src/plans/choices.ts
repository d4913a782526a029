import { type Answers, formatQuestion } from "./asking";
import { namedDocument } from "./document";
import { has, keyOf, type PlanGrid } from "./table/grid";
import type { Header } from "./table/header";
import { changedTargetWords, preferredTargetWords } from "./table/headerWords.data";
import type { OutlineEntry } from "./table/outline";
import type { PlanDocument, PlanQuestion } from "./plan";
import type { PlanTable } from "./table/tables";
import { distinct, findYears, normalYear, spanOf, yearBefore } from "./years";

/** The year of the targets in force, the years to choose from, and what is asked about them. */
export interface YearChosen {
  readonly year: string | null;
  readonly choices: readonly string[];
  /** Whether the years are those of sections, not of columns. */
  readonly sections: boolean;
  readonly questions: readonly PlanQuestion[];
}

/** The year of the targets in force: given, answered, or the only one that the plan sets targets for. */
export function chooseYear(
  { grid, header, columns, title }: PlanTable,
  entries: readonly OutlineEntry[],
  given: string | null,
  answers: Answers,
): YearChosen {
  const ofColumns = distinct(columns.targets.map((column) => columns.roles.get(column)?.year ?? null));
  const ofSections = distinct(entries.map(({ year }) => year));
  const sections = ofColumns.length <= 1 && ofSections.length > 0;
  const choices = sections ? ofSections : ofColumns;
  const at = grid.at(header.bottom, columns.targets[0]!);
  const answer = choices.length > 1 ? answers.take("YEAR_CHOICE", at) : null;
  const wanted = writtenYear(given ?? answer);
  const chosen = choices.find((year) => year === wanted) ?? null;
  // Another year than the plan's is not silently its own.
  const only = choices.length === 1 && wanted === null ? choices[0]! : null;
  const year = chosen ?? only;
  if (year !== null) return { year, choices: choices.length > 1 ? choices : [], sections, questions: [] };
  if (choices.length === 0) {
    const named = distinct(findYears(keyOf(title)).map(({ year }) => year));
    return {
      year: wanted ?? (named.length === 1 ? named[0]! : null),
      choices: named.length > 1 ? named : [],
      sections: false,
      questions: named.length === 1 || wanted !== null ? [] : [yearQuestion(named, at)],
    };
  }
  return { year: null, choices, sections, questions: [yearQuestion(choices, at)] };
}

const yearQuestion = (choices: readonly string[], at: ReturnType<PlanGrid["at"]>): PlanQuestion =>
  formatQuestion(
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

/** The column of the targets that were set first, where the chosen one changes them, and the document that changed them. */
export interface FirstTargets {
  readonly column: number;
  readonly changedBy: PlanDocument | null;
}

interface TargetColumnChosen extends ColumnChosen {
  readonly first: FirstTargets | null;
  /** Further columns for that year; a row that is blank in the chosen one may have its target there. */
  readonly rivals: readonly number[];
}

/**
 * The column of the targets of the year; asked where another heading stands over it, or two columns have that year. Beside a column of
 * changed targets stands the one of the first, which hold where nothing was changed.
 */
export function chooseColumn(table: PlanTable, year: string | null, answers: Answers): TargetColumnChosen {
  const { grid, header, columns } = table;
  const ofYear = columns.targets.filter(
    (column) =>
      year === null || (columns.roles.get(column)?.year ?? year) === year || columns.targets.length === 1,
  );
  const years = distinct(columns.targets.map((column) => columns.roles.get(column)?.year ?? null));
  if (ofYear.length === 0 || (year === null && years.length > 1))
    return { column: null, first: null, rivals: [], questions: [] };
  const proposed = preferred(ofYear, header);
  if (ofYear.length === 1 && (!columns.targetUnsure || columns.targets.length > 1))
    return { column: proposed, first: null, rivals: [], questions: [] };
  const at = grid.at(header.bottom, proposed);
  const answer = answers.take("TARGET_COLUMN", at);
  const answered = ofYear.find((column) => grid.letters(column) === String(answer).toUpperCase());
  const column = answered ?? proposed;
  const first = firstTargets(table, ofYear, column);
  const rivals = first === null ? ofYear.filter((one) => one !== column) : [];
  if (answered !== undefined) return { column, first, rivals, questions: [] };
  const text = header.headings.find((heading) => heading.column === column)?.path.join(" – ") ?? "";
  return {
    column,
    first,
    rivals,
    questions: [
      formatQuestion(
        "TARGET_COLUMN",
        first === null ? "TARGET_COLUMN" : "TARGET_CHANGED",
        { column: grid.letters(column), text, first: first === null ? "" : grid.letters(first.column) },
        { at, choices: ofYear.map((one) => grid.letters(one)) },
      ),
    ],
  };
}

/** Where the chosen column is headed as a change of targets, and of the others for that year one alone is not: that one. */
function firstTargets({ header }: PlanTable, ofYear: readonly number[], chosen: number): FirstTargets | null {
  const headingOf = (column: number): string =>
    header.headings.find((heading) => heading.column === column)?.path.join(" ") ?? "";
  const isChanged = (column: number): boolean =>
    changedTargetWords.some((words) => has(keyOf(headingOf(column)), words));
  const unchanged = ofYear.filter((column) => !isChanged(column));
  return isChanged(chosen) && unchanged.length === 1
    ? { column: unchanged[0]!, changedBy: namedDocument(headingOf(chosen)) }
    : null;
}

/** Of several columns for one year, what is in force: the changed, the striven for, the whole; else the last. */
function preferred(columns: readonly number[], { headings }: Header): number {
  const keyAt = (column: number): string =>
    keyOf(headings.find((heading) => heading.column === column)?.path.join(" ") ?? "");
  for (const words of preferredTargetWords) {
    const fitting = columns.filter((column) => keyAt(column).includes(words));
    if (fitting.length === 1) return fitting[0]!;
  }
  return columns.at(-1)!;
}

/** Last year's figures; where they are estimates, a person is asked once. */
export function chooseBaseline({ grid, header, columns }: PlanTable, answers: Answers): ColumnChosen {
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
      formatQuestion(
        "BASELINE_ESTIMATE",
        "BASELINE_ESTIMATE",
        { column: grid.letters(baseline) },
        { at, choices },
      ),
    ],
  };
}

/** The year of last year's figures: as headed, else the year before the target's where there are such figures. */
export function baselineYear({ columns, header }: PlanTable, target: string | null): string | null {
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
