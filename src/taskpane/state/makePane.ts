import type { Localized } from "../../model/finding";
import type { Attempt } from "../../excel/port";
import { type Activity, makeActivity } from "./activity";
import { copyText, downloadText } from "./actions/copying";
import { assign, chooseSettings, keepOnly, replaceSettings, saveSettings } from "./actions/deciding";
import { addFiles, dropFile, loadSamples } from "./actions/files";
import { look, openWorkbook } from "./actions/looking";
import { closeExcerpt, draftAdjustment, inspect, openPlace, showSheet } from "./actions/places";
import { dismiss, firstState, goTo } from "./changes";
import type { PaneCommand, PaneDeps } from "./deps";
import { TaskRunner } from "./taskRunner";
import type { PaneActions, Section } from "./pane";
import { makeStore, type Store } from "./store";
import { guard, type Workplace } from "./workplace";

/** The pane without React: its state, what can be done, and its life. */
export interface LivingPane {
  readonly store: Store;
  readonly actions: PaneActions;
  /** Opens the workbook and listens to the ribbon; answers how to end it. */
  start(): () => void;
}

/** Milliseconds after a change before the workbook and the files are looked at again: several changes are one look. */
const LOOK_AFTER = 300;

/** Sections that are entered with a fresh look: cells may have been corrected in the workbook meanwhile. */
const SHOWING_FIGURES: readonly Section[] = ["result", "checks", "adjustments", "finish"];

/** Makes a pane over what the page brings. */
export function makePane(deps: PaneDeps): LivingPane {
  const store = makeStore(firstState);
  const activity = makeActivity((atRest) => deps.onRest?.(atRest));
  const wake = makeWaking(deps, activity, () => doChores(place));
  const tasks = new TaskRunner(store, wake);
  const place: Workplace = {
    store,
    deps,
    tasks,
    activity,
    inputs: { count: 0 },
    failed: new WeakMap(),
    kept: { settings: null },
    chores: { save: false, reread: false, look: false, edited: false, unsaved: false },
    open: () => openWorkbook(place),
  };
  const actions = makeActions(place, wake);
  return { store, actions, start: () => startPane(place, actions, wake) };
}

/** Wakes once after the last of several calls. */
function makeWaking({ delay }: PaneDeps, activity: Activity, rouse: () => Promise<void>): () => void {
  let callOff: () => void = () => undefined;
  return () => {
    const end = activity.begin();
    callOff();
    const calledOff = delay(() => void rouse().finally(end), LOOK_AFTER);
    callOff = () => {
      calledOff();
      end();
    };
  };
}

/** What is left to do when no task is running: settings to be saved, then a look by what has changed. */
async function doChores(place: Workplace): Promise<void> {
  const { chores, tasks, store } = place;
  if (tasks.isBusy || !store.get().opening) return;
  const { catalogue } = chores;
  delete chores.catalogue;
  if (catalogue) (await load.catalogueEdits()).applyCatalogueEdit(place, catalogue);
  if (chores.save) await saveSettings(place);
  if (chores.look && !tasks.isBusy) await look(place, true);
}

function startPane(place: Workplace, actions: PaneActions, wake: () => void): () => void {
  const opened = place.activity.during(() => openWorkbook(place));
  const stop = place.deps.onCommand(
    (command) => void place.activity.during(() => opened.then(() => runCommand(command, actions))),
  );
  const onEdit = (): void => {
    place.chores.edited ||= !place.chores.look;
    place.chores.look = true;
    wake();
  };
  const listening = place.activity.during(() => opened.then(() => place.deps.port.listen(onEdit)));
  return () => {
    stop();
    void listening.then((attempt) => (attempt.ok ? attempt.value() : undefined)).catch(() => undefined);
    place.tasks.cancel();
    place.deps.thread.close();
  };
}

/** Does what a ribbon command asks for and shows where its result stands. */
async function runCommand(command: PaneCommand, actions: PaneActions): Promise<void> {
  const handlers: Readonly<Record<PaneCommand, () => Promise<void> | void>> = {
    openPane: () => undefined,
    consolidate: () => actions.consolidate(),
    check: () => {
      actions.go("checks");
      return actions.check();
    },
    finish: () => actions.go("finish"),
    repairFormulas: () => actions.repairFormulas(),
    forms: () => {
      actions.go("settings");
      return actions.makeForms();
    },
    highlight: () => actions.highlight(),
    clearHighlight: () => actions.clearHighlight(),
  };
  await handlers[command]();
}

/** What is not needed to begin with is loaded when it is asked for; copying is not, since a browser allows it only right after a click. */
const load = {
  beginnings: () => import("./actions/beginnings"),
  catalogueEdits: () => import("./actions/catalogueEdits"),
  choosing: () => import("./actions/choosing"),
  delivering: () => import("./actions/delivering"),
  marking: () => import("./actions/marking"),
  newYear: () => import("./actions/newYear"),
  rereading: () => import("./actions/rereading"),
  resubmitting: () => import("./actions/resubmitting"),
  running: () => import("./actions/running"),
  standards: () => import("./actions/standards"),
  standing: () => import("./actions/standing"),
  verifying: () => import("./actions/verifying"),
};

function makeActions(place: Workplace, wake: () => void): PaneActions {
  const { store, tasks, failed, chores, activity } = place;
  const { port } = place.deps;
  const showStartup = (startup: boolean | null): void => store.change((state) => ({ ...state, startup }));
  const safely = (action: () => Promise<unknown> | void): Promise<void> =>
    guard(place, async () => void (await action()));
  /** What changes the inputs is followed by the chores, even where no work was needed for it. */
  const followed = (action: () => Promise<unknown> | void): Promise<void> =>
    activity.during(async () => {
      await safely(action);
      wake();
    });
  const ask = (kind: "marking" | "repairing", action: () => Promise<Attempt<Localized>>): Promise<void> =>
    safely(async () => (await load.marking()).askExcel(place, { kind }, action));
  return {
    go: (section) => {
      store.change(goTo(section));
      if (!SHOWING_FIGURES.includes(section)) return;
      chores.edited = false;
      chores.look = true;
      wake();
    },
    addFiles: (files) => followed(() => addFiles(place, files)),
    dropFile: (name) => followed(() => dropFile(place, name)),
    readFileAgain: (name) => followed(async () => (await load.rereading()).readFileAgain(place, name)),
    skipFile: () => place.deps.thread.skipFile(),
    check: () => safely(() => look(place, false)),
    consolidate: (adjusting) => followed(async () => (await load.running()).consolidate(place, adjusting)),
    cancel: () => tasks.cancel(),
    retry: (notice) => followed(() => failed.get(notice)?.()),
    undo: () => followed(async () => (await load.running()).undo(place)),
    restore: () => followed(async () => (await load.running()).restore(place)),
    assign: (origin, unit) => followed(() => assign(place, origin, unit)),
    keepOnly: (unit, origin) => followed(() => keepOnly(place, unit, origin)),
    openPlace: (at) => safely(() => openPlace(place, at)),
    show: (key) => safely(() => showSheet(place, key)),
    inspect: (indicator, unit = null) => inspect(place, indicator, unit),
    closeExcerpt: () => closeExcerpt(place),
    draftAdjustment: (draft) => draftAdjustment(place, draft),
    adjust: async (rows) => {
      let written = false;
      await safely(async () => (written = await (await load.running()).adjust(place, rows)));
      return written;
    },
    withdraw: (adjustment) => followed(async () => (await load.running()).withdraw(place, adjustment)),
    confirmFinding: async (finding, by) => {
      let written = false;
      await followed(async () => (written = await (await load.running()).confirmFinding(place, finding, by)));
      return written;
    },
    settleStanding: async (answer) => {
      let written = false;
      await followed(async () => (written = await (await load.standing()).settleStanding(place, answer)));
      return written;
    },
    putOffStanding: () => store.change((state) => ({ ...state, asked: null })),
    saveSettings: (settings) => followed(() => chooseSettings(place, settings)),
    replaceSettings: () => followed(() => replaceSettings(place)),
    choosePrevious: (files, isAdded = false) =>
      followed(async () => (await load.choosing()).choosePrevious(place, files, isAdded)),
    chooseHistory: (file) => followed(async () => (await load.choosing()).chooseHistory(place, file)),
    chooseStandards: (part, file) =>
      followed(async () => (await load.standards()).chooseStandards(place, part, file)),
    changeRounds: async (rounding) => {
      let written = false;
      await followed(async () => {
        written = await (await load.running()).consolidate(place, undefined, undefined, rounding);
      });
      return written;
    },
    chooseCatalogue: (file) => followed(async () => (await load.choosing()).chooseCatalogue(place, file)),
    openNewYear: () => safely(async () => (await load.newYear()).openNewYear(place)),
    leaveNewYear: (forget) => safely(async () => (await load.newYear()).leaveNewYear(place, forget)),
    // At once, or a field would lose what is typed meanwhile.
    editNewYear: (changes) =>
      store.change((state) =>
        state.newYear ? { ...state, newYear: { ...state.newYear, problems: [], ...changes } } : state,
      ),
    chooseYearUnits: (id) => safely(async () => (await load.newYear()).chooseYearUnits(place, id)),
    choosePlan: (file) => safely(async () => (await load.newYear()).choosePlan(place, file)),
    pastePlan: (table, name) => safely(async () => (await load.beginnings()).pastePlan(place, table, name)),
    beginFromResults: (file) => safely(async () => (await load.beginnings()).beginFromResults(place, file)),
    choosePlanSheet: (sheet) => safely(async () => (await load.newYear()).choosePlanSheet(place, sheet)),
    answerPlan: (question, said) =>
      safely(async () => (await load.newYear()).answerPlan(place, question, said)),
    takePlanAnswerBack: (index) => safely(async () => (await load.newYear()).takeAnswerBack(place, index)),
    startYear: () => followed(async () => (await load.newYear()).startYear(place)),
    previewResubmission: (file) =>
      safely(async () => (await load.resubmitting()).previewResubmission(place, file)),
    settleResubmission: (accept) =>
      followed(async () => (await load.resubmitting()).settleResubmission(place, accept)),
    verifyCopy: (file) => safely(async () => (await load.verifying()).verifyCopy(place, file)),
    forgetVerified: () => store.change((state) => ({ ...state, verified: null })),
    loadSamples: () => followed(() => loadSamples(place)),
    makeForms: () => safely(async () => (await load.delivering()).makeForms(place)),
    saveLetters: (language) => safely(async () => (await load.delivering()).saveLetters(place, language)),
    noteLetter: (unit, step, done) =>
      followed(async () => (await load.delivering()).noteLetter(place, unit, step, done)),
    saveUnitPages: () => safely(async () => (await load.delivering()).saveUnitPages(place)),
    saveCopy: (choice, way) => safely(async () => (await load.delivering()).saveCopy(place, choice, way)),
    askStartup: () => safely(async () => showStartup(await port.startup())),
    chooseStartup: (yes) => safely(async () => showStartup(await port.chooseStartup(yes))),
    copy: (text, html) => safely(() => copyText(place, text, html)),
    download: (name, text) => safely(() => downloadText(place, name, text)),
    deliver: (name, type, make) =>
      safely(async () => (await load.delivering()).deliver(place, name, type, make)),
    highlight: () => ask("marking", () => port.highlight()),
    clearHighlight: () => ask("marking", () => port.clearHighlight()),
    repairFormulas: () => ask("repairing", () => port.repairFormulas()),
    clean: (marks) => followed(async () => (await load.marking()).clean(place, marks)),
    runSelfTest: (keep) => safely(async () => (await load.marking()).runSelfTest(place, keep)),
    dismiss: (notice) => store.change(dismiss(notice)),
  };
}
