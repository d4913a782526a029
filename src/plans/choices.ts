import { type Answers, wordQuestion } from "./asking";
import { keyOf, type PlanGrid } from "./grid";
import type { Header } from "./header";
import type { OutlineEntry } from "./outline";
import type { PlanQuestion } from "./plan";
import type { PlanTable } from "./tables";
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
export function chooseColumn(
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

/** Words of the column that is meant where several have the same year, the first that stands over one. */
const PREFERRED = ["điều chỉnh", "phấn đấu", "tổng số", "toàn tỉnh", "chung"];

/** Of several columns for one year, what is in force: the changed, the striven for, the whole; else the last. */
function preferred(columns: readonly number[], { headings }: Header): number {
  const keyAt = (column: number): string =>
    keyOf(headings.find((heading) => heading.column === column)?.path.join(" ") ?? "");
  for (const words of PREFERRED) {
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
