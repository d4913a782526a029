import type { Catalogue, Indicator, Plan } from "../../model/indicator";
import { directionOf, usualOperator } from "../../plans/catalogue/target";
import type { Area } from "../../model/snapshot";
import type { Localized } from "../../model/finding";
import type { PlanAnswer, PlanQuestion, PlanRow } from "../../plans/plan";
import { readRule } from "../../plans/row/target";
import type { WorkbookSettings } from "../../sheets/settings";
import type { ChosenFile, PlanAsked, PlanRead } from "../reading/reading";
import { schoolYearOf } from "./settings";

/** A table as it was pasted, with the lines of text around it as rows of one cell. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Footnote marks and struck text, which are no part of what stands there. */
  readonly dropped: readonly string[];
}

/** What the officer changed of a row by hand. */
export interface RowEdit {
  readonly name?: string;
  /** As he writes it, "≥ 34"; "" sets no target. */
  readonly target?: string;
  readonly reportedBy?: Indicator["reportedBy"];
  /** The row is no indicator to be consolidated. */
  readonly leftOut?: boolean;
}

/** An answer with the question that it was given to. */
export interface GivenAnswer {
  readonly answer: PlanAnswer;
  readonly message: Localized;
}

/** What the plan is read with: the sheet, and the answers. */
export interface PlanAsking {
  readonly sheet: string | null;
  readonly given: readonly GivenAnswer[];
}

/** A new school year while it is prepared; nothing of it holds before it is started. */
export interface NewYearDraft extends PlanAsking {
  /** Id of the set of units. */
  readonly unitSet: string;
  readonly file: File | null;
  /** Name of the workbook whose results the year begins from, in the place of a plan's file. */
  readonly source?: string;
  /** What the plan is being read with now; it holds once it is read, and nothing is started before. */
  readonly pending?: PlanAsking | null;
  /** The plan as it was last read; `null` where none is chosen or it cannot be read. */
  readonly read: PlanRead | null;
  /** Why there is no plan, and the sheets to choose from. */
  readonly refused: { readonly text: Localized; readonly sheets: readonly string[] } | null;
  readonly plan: Partial<Pick<Plan, "number" | "date" | "issuer" | "baselineYear" | "targetYear">>;
  /** By `rowKeys`. */
  readonly rows: Readonly<Record<string, RowEdit>>;
  /** Last year's workbooks of ours, pooled once the year is started; a merged province has several. */
  readonly previous: readonly File[];
  /** What is still wrong with the catalogue, told where it was to be started. */
  readonly problems: readonly Localized[];
}

/** A draft before anything is chosen. */
export const emptyDraft = (unitSet: string): NewYearDraft => ({
  unitSet,
  file: null,
  sheet: null,
  given: [],
  read: null,
  refused: null,
  plan: {},
  rows: {},
  previous: [],
  problems: [],
});

/** What the plan is read with. */
export const askedOf = ({ sheet, given }: PlanAsking): PlanAsked => ({
  sheet,
  year: null,
  answers: given.map(({ answer }) => answer),
});

/**
 * The settings without what was answered and noted for another year's reports and letters. What was said of files that are chosen
 * now, and of the workbook's own sheets, stays; all of it stays where the year is the same.
 */
export function settingsForYear(
  settings: WorkbookSettings,
  year: string,
  files: readonly Pick<ChosenFile, "name">[],
): WorkbookSettings {
  if (schoolYearOf(settings) === year) return settings;
  const { resubmissions: _decided, letterNotes: _noted, letters, heading, ...others } = settings;
  const isHere = (file: string | null): boolean => !file || files.some(({ name }) => name === file);
  return {
    ...others,
    asOf: null,
    heading: { ...heading, number: "", date: "" },
    ...(letters && { letters: { ...letters, number: "", deadline: "" } }),
    assignments: settings.assignments.filter(({ file }) => isHere(file)),
    excluded: settings.excluded.filter(({ file }) => isHere(file)),
  };
}

/** A key for each row: its place, and its number where a cell was split into several rows. */
function rowKeys(rows: readonly PlanRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ at }) => {
    const place = `${at.sheet}!${at.cell}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return count === 1 ? place : `${place}#${count}`;
  });
}

/** A question and an answer are about the same thing. */
export function isAnswerTo({ code, at }: PlanQuestion, answer: PlanAnswer): boolean {
  if (answer.code !== code) return false;
  if (!at || typeof answer.at !== "object") return at === undefined && answer.at === undefined;
  return answer.at.sheet === at.sheet && answer.at.cell === at.cell;
}

/** The answers with one more, in the place of an earlier one to the same question. */
export function withAnswer(
  given: readonly GivenAnswer[],
  question: PlanQuestion,
  said: { readonly choice: string } | { readonly value: string },
): readonly GivenAnswer[] {
  const { code, at, message } = question;
  const answer: PlanAnswer = { code, ...(at && { at: { sheet: at.sheet, cell: at.cell } }), ...said };
  return [...given.filter((one) => !isAnswerTo(question, one.answer)), { answer, message }];
}

/** A row of the catalogue to be, with the row of the plan that it comes from. */
export interface DraftRow {
  readonly key: string;
  readonly row: PlanRow;
  readonly indicator: Indicator;
  readonly edit: RowEdit;
  /** The target that was typed cannot be understood. */
  readonly isUnclear: boolean;
}

/** Every row as it stands with what was edited by hand. */
export function draftRows({ read, rows }: NewYearDraft): DraftRow[] {
  if (!read) return [];
  const keys = rowKeys(read.rows);
  return read.rows.map((row, index) => {
    const edit = rows[keys[index]!] ?? {};
    const { indicator, isUnclear } = editIndicator(read.catalogue.indicators[index]!, edit);
    return { key: keys[index]!, row, indicator, edit, isUnclear };
  });
}

function editIndicator(
  given: Indicator,
  { name, target, reportedBy }: RowEdit,
): Pick<DraftRow, "indicator" | "isUnclear"> {
  const named: Indicator = {
    ...given,
    ...(name !== undefined && { nameVi: name, ...(given.nameEn === given.nameVi && { nameEn: name }) }),
    ...(reportedBy !== undefined && { reportedBy }),
  };
  if (target === undefined) return { indicator: named, isUnclear: false };
  if (target.trim() === "")
    return { indicator: { ...withoutOperator(named), target: null, targetText: "" }, isUnclear: false };
  const rule = readRule(target, named.kind === "count" || named.kind === "attained");
  if (!rule) return { indicator: named, isUnclear: true };
  const isPlain = /^[\d.,\s%]+$/.test(target);
  const operator = isPlain ? usualOperator(named.direction) : rule.operator;
  const direction = directionOf(operator) ?? named.direction;
  const indicator = {
    ...withoutOperator(named),
    direction,
    target: rule.value,
    targetText: target.trim(),
    ...(operator !== usualOperator(direction) && { targetOperator: operator }),
  };
  return { indicator, isUnclear: false };
}

function withoutOperator({ targetOperator: _operator, ...indicator }: Indicator): Indicator {
  return indicator;
}

/** The plan's own facts with what was typed over them. */
export function planOf({ read, plan }: NewYearDraft): Plan | null {
  return read && { ...read.catalogue.plan, ...plan };
}

/** The catalogue that the draft makes; `null` without a plan. Rows left out take ties to them along. */
export function catalogueOfDraft(draft: NewYearDraft): Catalogue | null {
  const plan = planOf(draft);
  if (!draft.read || !plan) return null;
  const kept = draftRows(draft).filter(({ edit }) => !edit.leftOut);
  const codes = new Set(kept.map(({ indicator }) => indicator.code));
  const indicators = kept.map(({ indicator: { nestedIn, disjointWith, ...rest } }) => ({
    ...rest,
    ...(nestedIn !== undefined && codes.has(nestedIn) && { nestedIn }),
    ...(disjointWith !== undefined && codes.has(disjointWith) && { disjointWith }),
  }));
  return { plan, indicators };
}
