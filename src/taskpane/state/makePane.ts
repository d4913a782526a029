import { assign, changeSettingsTo, keepOnly, replaceSettings, saveSettings } from "./actions/deciding";
import { copyText, downloadText, makeForms, saveCopy } from "./actions/delivering";
import { addFiles, dropFile, loadSamples } from "./actions/files";
import { look, openWorkbook } from "./actions/looking";
import { askExcel, runSelfTest } from "./actions/marking";
import { closeExcerpt, draftAdjustment, inspect, openPlace, showSheet } from "./actions/places";
import { adjust, consolidate, restore, undo } from "./actions/running";
import { dismiss, firstState, goTo } from "./changes";
import type { PaneCommand, PaneDeps } from "./deps";
import { Desk } from "./desk";
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
  const wake = makeWaking(deps, () => void doChores(place));
  const desk = new Desk(store, wake);
  const place: Workplace = {
    store,
    deps,
    desk,
    inputs: { count: 0 },
    failed: new WeakMap(),
    chores: { save: false, reread: false, look: false, unsaved: false },
    open: () => openWorkbook(place),
  };
  const actions = makeActions(place, wake);
  return { store, actions, start: () => startPane(place, actions) };
}

/** Wakes once after the last of several calls. */
function makeWaking({ delay }: PaneDeps, rouse: () => void): () => void {
  let callOff: () => void = () => undefined;
  return () => {
    callOff();
    callOff = delay(rouse, LOOK_AFTER);
  };
}

/** What is left to do when the desk is free: settings to be saved, then a look by what has changed. */
async function doChores(place: Workplace): Promise<void> {
  const { chores, desk, store } = place;
  if (desk.isBusy || !store.get().opening) return;
  if (chores.save) await saveSettings(place);
  if (chores.look && !desk.isBusy) await look(place, true);
}

function startPane(place: Workplace, actions: PaneActions): () => void {
  const opened = openWorkbook(place);
  const stop = place.deps.onCommand((command) => void opened.then(() => obey(command, actions)));
  return () => {
    stop();
    place.desk.cancel();
    place.deps.thread.close();
  };
}

/** Does what a ribbon command asks for and shows where its result stands. */
async function obey(command: PaneCommand, actions: PaneActions): Promise<void> {
  const deeds: Readonly<Record<PaneCommand, () => Promise<void> | void>> = {
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
  await deeds[command]();
}

/** The wording of findings and the shape of a catalogue are not needed to begin with. */
const loadChoosing = () => import("./actions/choosing");

function makeActions(place: Workplace, wake: () => void): PaneActions {
  const { store, desk, failed, chores } = place;
  const { port } = place.deps;
  const safely = (deed: () => Promise<unknown> | void): Promise<void> =>
    guard(place, async () => void (await deed()));
  /** What changes the inputs is followed by the chores, even where no work was needed for it. */
  const followed = async (deed: () => Promise<unknown> | void): Promise<void> => {
    await safely(deed);
    wake();
  };
  return {
    go: (section) => {
      store.change(goTo(section));
      if (!SHOWING_FIGURES.includes(section)) return;
      chores.look = true;
      wake();
    },
    addFiles: (files) => followed(() => addFiles(place, files)),
    dropFile: (name) => followed(() => dropFile(place, name)),
    check: () => safely(() => look(place, false)),
    consolidate: (adjusting) => followed(() => consolidate(place, adjusting)),
    cancel: () => desk.cancel(),
    retry: (notice) => followed(() => failed.get(notice)?.()),
    undo: () => followed(() => undo(place)),
    restore: () => followed(() => restore(place)),
    assign: (origin, unit) => followed(() => assign(place, origin, unit)),
    keepOnly: (unit, origin) => followed(() => keepOnly(place, unit, origin)),
    openPlace: (at) => safely(() => openPlace(place, at)),
    show: (key) => safely(() => showSheet(place, key)),
    inspect: (indicator, unit = null) => inspect(place, indicator, unit),
    closeExcerpt: () => closeExcerpt(place),
    draftAdjustment: (draft) => draftAdjustment(place, draft),
    adjust: (rows) => adjust(place, rows),
    withdraw: (adjustment) => followed(() => consolidate(place, { add: [], withdraw: [adjustment] })),
    saveSettings: (settings) => followed(() => changeSettingsTo(place, settings)),
    replaceSettings: () => followed(() => replaceSettings(place)),
    choosePrevious: (file) => followed(async () => (await loadChoosing()).choosePrevious(place, file)),
    chooseCatalogue: (file) => followed(async () => (await loadChoosing()).chooseCatalogue(place, file)),
    loadSamples: () => followed(() => loadSamples(place)),
    makeForms: () => safely(() => makeForms(place)),
    saveCopy: (choice) => safely(() => saveCopy(place, choice)),
    copy: (text, html) => safely(() => copyText(place, text, html)),
    download: (name, text) => safely(() => downloadText(place, name, text)),
    highlight: () => safely(() => askExcel(place, { kind: "marking" }, () => port.highlight())),
    clearHighlight: () => safely(() => askExcel(place, { kind: "marking" }, () => port.clearHighlight())),
    repairFormulas: () => safely(() => askExcel(place, { kind: "repairing" }, () => port.repairFormulas())),
    runSelfTest: () => safely(() => runSelfTest(place)),
    dismiss: (notice) => store.change(dismiss(notice)),
  };
}
