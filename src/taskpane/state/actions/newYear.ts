import { readCatalogue } from "../../../plans/catalogue/readCatalogue";
import type { Localized } from "../../../model/finding";
import { type JsonProblem, formatProblem } from "../../../text/json/shape";
import { loadUnitSet } from "../../../units/unitSets";
import type { PlanQuestion } from "../../../plans/plan";
import { CATALOGUE_FIELDS } from "../../../sheets/catalogue/fields.data";
import type { PlanAnswered } from "../../reading/reading";
import { goTo } from "../changes";
import {
  askedOf,
  catalogueOfDraft,
  type DraftRow,
  draftRows,
  emptyDraft,
  type NewYearDraft,
  type PlanAsking,
  settingsForYear,
  withAnswer,
} from "../newYear";
import { makeNotice, noticeText } from "../laterNotice";
import { explainRefusal } from "../refusal";
import { catalogueOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import { choosePrevious, setCatalogue } from "./choosing";
import { changeSettingsTo, forgetResubmission } from "./deciding";

/** Opens the section with the draft as it was left, or a new one. */
export function openNewYear(place: Workplace): void {
  const { newYear, settings } = place.store.get();
  if (!newYear) edit(place, () => emptyDraft(settings.unitSet));
  change(place, goTo("newYear", true));
}

/** Leaves the draft for later, or puts it away. */
export function leaveNewYear(place: Workplace, forget: boolean): void {
  if (forget) change(place, (state) => ({ ...state, newYear: null }));
  change(place, goTo("sources", true));
}

function edit(place: Workplace, made: (draft: NewYearDraft) => NewYearDraft): void {
  change(place, (state) => ({
    ...state,
    newYear: made(state.newYear ?? emptyDraft(state.settings.unitSet)),
  }));
}

/** A province's units are loaded as soon as they are chosen, and hold once the year is started. */
export async function chooseYearUnits(place: Workplace, id: string): Promise<void> {
  const set = await loadUnitSet(id);
  if (!set) return announce(place, makeNotice("error", "unknownSet", { id }));
  edit(place, (draft) => ({ ...draft, problems: [], unitSet: set.id }));
}

/** Reads a plan's file; what was said of another file goes with it, once the new one can be read. */
export async function choosePlan(place: Workplace, file: File): Promise<void> {
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name: file.name }, async ({ signal }) => {
    const known = catalogueOf(place.store.get().settings);
    const asked = askedOf({ sheet: null, given: [] });
    const answered = await place.deps.thread.readPlan(file, asked, known, signal);
    const { newYear, settings } = place.store.get();
    // What was chosen while the file was being read stays chosen.
    const latest = newYear ?? emptyDraft(settings.unitSet);
    const { unitSet, previous } = latest;
    const draft = take({ ...emptyDraft(unitSet), previous, file }, answered);
    const isKept = latest.read !== null && draft.refused !== null && draft.refused.sheets.length <= 1;
    if (isKept) announce(place, makeNotice("error", "planKept", { reason: draft.refused.text }));
    else edit(place, () => draft);
  });
}

/**
 * Reads the plan again with another sheet or more answers; of several on their way the last one counts. What was said holds together
 * with what it made of the plan, and until then no year can be started.
 */
async function readPlanAgain(place: Workplace, made: (asking: PlanAsking) => PlanAsking): Promise<void> {
  const { newYear, settings } = place.store.get();
  if (!newYear?.file) return;
  const pending = made(newYear.pending ?? newYear);
  const amend = (change: (draft: NewYearDraft) => NewYearDraft): void =>
    edit(place, (draft) => (draft.pending === pending ? change({ ...draft, pending: null }) : draft));
  edit(place, (draft) => ({ ...draft, pending, problems: [] }));
  try {
    const answered = await place.deps.thread.readPlan(newYear.file, askedOf(pending), catalogueOf(settings));
    amend((draft) => {
      // Another sheet is another plan: what was typed over the rows of the one before is not about it.
      const edits = pending.sheet === draft.sheet ? {} : { rows: {}, plan: {} };
      return take({ ...draft, ...edits, sheet: pending.sheet, given: pending.given }, answered);
    });
  } finally {
    if (place.store.get().newYear) amend((draft) => draft);
  }
}

/** Another sheet is another plan. */
export const choosePlanSheet = (place: Workplace, sheet: string): Promise<void> =>
  readPlanAgain(place, () => ({ sheet, given: [] }));

/** Answers a question. */
export const answerPlan = (
  place: Workplace,
  question: PlanQuestion,
  said: { readonly choice: string } | { readonly value: string },
): Promise<void> =>
  readPlanAgain(place, ({ sheet, given }) => ({ sheet, given: withAnswer(given, question, said) }));

/** Takes an answer back. */
export const takeAnswerBack = (place: Workplace, index: number): Promise<void> =>
  readPlanAgain(place, ({ sheet, given }) => ({ sheet, given: given.filter((_, at) => at !== index) }));

function take(draft: NewYearDraft, answered: PlanAnswered): NewYearDraft {
  if (answered.kind === "read") return { ...draft, read: answered, refused: null };
  const refused =
    answered.kind === "none"
      ? { text: noticeText("noPlan", { name: draft.file?.name ?? "" }), sheets: answered.sheets }
      : {
          text: noticeText("planUnreadable", {
            name: draft.file?.name ?? "",
            reason: explainRefusal(answered.failure),
          }),
          sheets: [],
        };
  return { ...draft, read: null, refused };
}

/**
 * The draft's catalogue and units hold from now on, all of it or nothing: what is wrong with it is told at its rows. Last year's
 * workbook is taken afterwards.
 */
export async function startYear(place: Workplace): Promise<void> {
  const draft = place.store.get().newYear;
  const made = draft && catalogueOfDraft(draft);
  if (!draft || !made || draft.pending) return;
  const { catalogue, problems } = readCatalogue(JSON.parse(JSON.stringify(made)));
  const told = [...tellUnclear(draft), ...problems.map((problem) => tellProblem(problem, draft))];
  if (!catalogue || told.length > 0) return edit(place, (latest) => ({ ...latest, problems: told }));
  const set = await loadUnitSet(draft.unitSet);
  if (!set) return announce(place, makeNotice("error", "unknownSet", { id: draft.unitSet }));
  // What was changed while the set was being loaded is looked at first.
  if (place.store.get().newYear !== draft) return startYear(place);
  const { settings, files, notices } = place.store.get();
  forgetResubmission(place);
  changeSettingsTo(place, {
    ...settingsForYear(settings, catalogue.plan.targetYear, files),
    unitSet: set.id,
  });
  setCatalogue(place, catalogue);
  change(place, (state) => ({ ...state, newYear: null }));
  change(place, goTo("sources", true));
  const said = place.store.get().notices.filter((notice) => !notices.includes(notice));
  if (draft.previous.length > 0) await choosePrevious(place, draft.previous, false);
  // Reading a file has taken away what was said before it; last year's figures that were dropped are told unless others came.
  if (place.store.get().settings.previous === null) said.forEach((notice) => announce(place, notice));
  const params = { year: catalogue.plan.targetYear, count: catalogue.indicators.length };
  announce(place, makeNotice("success", "yearStarted", params));
}

/** Targets that were typed and not understood, at their rows. */
function tellUnclear(draft: NewYearDraft): Localized[] {
  const label = CATALOGUE_FIELDS.find(({ key }) => key === "target")!.label;
  return draftRows(draft)
    .filter(({ isUnclear, edit: { leftOut } }) => isUnclear && !leftOut)
    .map((row) =>
      noticeText("planRowWrong", { row: nameRow(row), label, expected: noticeText("planTargetNeeded") }),
    );
}

const nameRow = ({ row, indicator }: DraftRow): string => `${row.tt} ${indicator.nameVi}`.trim();

const IN_ROW = /^indicators\[(\d+)\]\.(\w+)/;
const IN_PLAN = /^plan\.(\w+)/;

/** "5.1 Tỷ lệ …, Chỉ tiêu phấn đấu: cần …": the place in the officer's words. */
function tellProblem(problem: JsonProblem, draft: NewYearDraft): Localized {
  const { path, expected } = problem;
  const [, index, field] = IN_ROW.exec(path) ?? [];
  const kept = draftRows(draft).filter(({ edit: { leftOut } }) => !leftOut);
  const row = index === undefined ? undefined : kept[Number(index)];
  const label = CATALOGUE_FIELDS.find(({ key }) => key === field)?.label;
  if (row && label) return noticeText("planRowWrong", { row: nameRow(row), label, expected });
  const [, fact] = IN_PLAN.exec(path) ?? [];
  if (fact === "targetYear" || fact === "baselineYear" || fact === "date" || fact === "number")
    return noticeText(`plan_${fact}`, { expected });
  return formatProblem(problem);
}
