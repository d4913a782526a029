import { readCatalogue } from "../../../plans/catalogue/readCatalogue";
import type { Localized } from "../../../model/finding";
import { messages } from "../../../texts/messages.data";
import { type JsonProblem, writeProblem } from "../../../text/json/shape";
import { loadUnitSet } from "../../../units/unitSets";
import type { PlanQuestion } from "../../../plans/plan";
import { CATALOGUE_FIELDS } from "../../../sheets/catalogue/fields.data";
import type { PlanAnswered, PlanRefusal } from "../../reading/reading";
import { goTo } from "../changes";
import { askedOf, catalogueOfDraft, draftRows, emptyDraft, type NewYearDraft, withAnswer } from "../newYear";
import { say, word } from "../notice";
import { catalogueOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import { choosePrevious, takeCatalogue } from "./choosing";
import { chooseSettings } from "./deciding";

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
  if (!set) return announce(place, say("error", "unknownSet", { id }));
  edit(place, (draft) => ({ ...draft, problems: [], unitSet: set.id }));
}

/** Reads a plan's file; what was said of another file goes with it. */
export async function choosePlan(place: Workplace, file: File): Promise<void> {
  await workOn(place, { kind: "readingFiles", done: 0, total: 1, name: file.name }, async ({ signal }) => {
    const { newYear, settings } = place.store.get();
    const kept = newYear ?? emptyDraft(settings.unitSet);
    const draft = { ...emptyDraft(kept.unitSet), previous: kept.previous, file };
    const known = catalogueOf(settings);
    const answered = await place.deps.thread.readPlan(file, askedOf(draft), known, signal);
    edit(place, () => take(draft, answered));
  });
}

/** Reads the plan again with another sheet or more answers; of several on their way the last one counts. */
async function readAgain(place: Workplace, made: (draft: NewYearDraft) => NewYearDraft): Promise<void> {
  edit(place, made);
  const { newYear, settings } = place.store.get();
  if (!newYear?.file) return;
  const answered = await place.deps.thread.readPlan(newYear.file, askedOf(newYear), catalogueOf(settings));
  edit(place, (draft) =>
    draft.given === newYear.given && draft.sheet === newYear.sheet && draft.file === newYear.file
      ? take(draft, answered)
      : draft,
  );
}

/** Another sheet is another plan. */
export const choosePlanSheet = (place: Workplace, sheet: string): Promise<void> =>
  readAgain(place, (draft) => ({ ...draft, sheet, given: [], rows: {}, plan: {}, problems: [] }));

/** Answers a question. */
export const answerPlan = (
  place: Workplace,
  question: PlanQuestion,
  said: { readonly choice: string } | { readonly value: string },
): Promise<void> =>
  readAgain(place, (draft) => ({ ...draft, given: withAnswer(draft.given, question, said), problems: [] }));

/** Takes an answer back. */
export const takeAnswerBack = (place: Workplace, index: number): Promise<void> =>
  readAgain(place, (draft) => ({
    ...draft,
    given: draft.given.filter((_, at) => at !== index),
    problems: [],
  }));

function take(draft: NewYearDraft, answered: PlanAnswered): NewYearDraft {
  if (answered.kind === "read") return { ...draft, read: answered, refused: null };
  const refused =
    answered.kind === "none"
      ? { text: word("noPlan", { name: draft.file?.name ?? "" }), sheets: answered.sheets }
      : {
          text: word("planUnreadable", {
            name: draft.file?.name ?? "",
            reason: explain(answered.failure),
          }),
          sheets: [],
        };
  return { ...draft, read: null, refused };
}

const OWN_REASONS = { oldWord: "planOldWord", pdf: "planPdf", notUnicode: "planNotUnicode" } as const;

function explain({ variant, params = {} }: PlanRefusal): Localized {
  if (variant in OWN_REASONS) return word(OWN_REASONS[variant as keyof typeof OWN_REASONS]);
  const texts: Readonly<Record<string, Localized>> = messages.UNREADABLE_FILE.texts;
  const text = texts[variant] ?? texts.default!;
  const fill = (language: "vi" | "en"): string =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      return typeof value === "object" ? value[language] : String(value);
    });
  return { vi: fill("vi"), en: fill("en") };
}

/**
 * The draft's catalogue and units hold from now on, all of it or nothing: what is wrong with it is told at its rows. Last year's
 * workbook is taken afterwards.
 */
export async function startYear(place: Workplace): Promise<void> {
  const draft = place.store.get().newYear;
  const made = draft && catalogueOfDraft(draft);
  if (!draft || !made) return;
  const { catalogue, problems } = readCatalogue(JSON.parse(JSON.stringify(made)));
  if (!catalogue) {
    const told = problems.map((problem) => tellProblem(problem, draft));
    return edit(place, (latest) => ({ ...latest, problems: told }));
  }
  // What was decided about reports of the year before is that year's.
  const { resubmissions: _before, ...settings } = place.store.get().settings;
  await chooseSettings(place, { ...settings, unitSet: draft.unitSet });
  if (place.store.get().settings.unitSet !== draft.unitSet) return;
  takeCatalogue(place, catalogue);
  change(place, (state) => ({ ...state, newYear: null }));
  change(place, goTo("sources", true));
  const params = { year: catalogue.plan.targetYear, count: catalogue.indicators.length };
  announce(place, say("success", "yearStarted", params));
  if (draft.previous) await choosePrevious(place, draft.previous);
}

const IN_ROW = /^indicators\[(\d+)\]\.(\w+)/;
const IN_PLAN = /^plan\.(\w+)/;

/** "5.1 Tỷ lệ …, Chỉ tiêu phấn đấu: cần …": the place in the officer's words. */
function tellProblem(problem: JsonProblem, draft: NewYearDraft): Localized {
  const { path, expected } = problem;
  const [, index, field] = IN_ROW.exec(path) ?? [];
  const kept = draftRows(draft).filter(({ edit: { leftOut } }) => !leftOut);
  const row = index === undefined ? undefined : kept[Number(index)];
  const label = CATALOGUE_FIELDS.find(({ key }) => key === field)?.label;
  if (row && label)
    return word("planRowWrong", { row: `${row.row.tt} ${row.indicator.nameVi}`.trim(), label, expected });
  const [, fact] = IN_PLAN.exec(path) ?? [];
  if (fact === "targetYear" || fact === "baselineYear" || fact === "date" || fact === "number")
    return word(`plan_${fact}`, { expected });
  return writeProblem(problem);
}
