import type { SavedSettings } from "../../../excel/port";
import { loadUnitSet } from "../../../units/unitSets";
import { type Origin, sameSettings, type WorkbookSettings } from "../../../sheets/settings";
import { amendOpening, changeSettings, settle } from "../changes";
import { makeNotice } from "../notice";
import { answersFor, competingReports, isSameOrigin, listReports } from "../reports";
import { figuresDiffer, readsDifferently, schoolYearOf } from "../settings";
import { announce, change, noteInputs, type Workplace, workOn } from "../workplace";

/** Other settings as the officer chose them; a set of units is loaded before it holds. */
export async function chooseSettings(place: Workplace, settings: WorkbookSettings): Promise<void> {
  const { store } = place;
  const before = store.get().settings;
  if (settings.unitSet === before.unitSet) return changeSettingsTo(place, settings);
  const set = await loadUnitSet(settings.unitSet);
  if (!set) return announce(place, makeNotice("error", "unknownSet", { id: settings.unitSet }));
  const latest = store.get().settings;
  // What was changed while the set was being loaded stays changed.
  changeSettingsTo(place, { ...(latest === before ? settings : latest), unitSet: set.id });
  // A new year that was begun meanwhile began with the set before, unless another has been chosen in it.
  change(place, (state) =>
    state.newYear?.unitSet === before.unitSet
      ? { ...state, newYear: { ...state.newYear, unitSet: set.id } }
      : state,
  );
}

/** Other settings hold at once; they are saved in the workbook, and the files read again, as soon as no task is running. */
export function changeSettingsTo(place: Workplace, given: WorkbookSettings): void {
  place.chores.save = true;
  adoptSettings(place, withoutOldConfirmation(place.store.get().settings, given));
}

/** Other settings hold at once; the files are read again for them. */
function adoptSettings(place: Workplace, settings: WorkbookSettings): void {
  const before = place.store.get().settings;
  change(place, changeSettings(settings));
  if (figuresDiffer(before, settings)) noteInputs(place);
  if (!readsDifferently(before, settings)) return;
  place.chores.reread = true;
  const { resubmission } = place.store.get();
  if (!resubmission) return;
  forgetResubmission(place);
  announce(place, makeNotice("info", "resubmitOutdated", { name: resubmission.file.name }));
}

/** Puts away what a report that came again would change; it is read anew when it is chosen again. */
export function forgetResubmission(place: Workplace): void {
  const { resubmission } = place.store.get();
  if (!resubmission) return;
  place.deps.thread.drop(resubmission.read.name);
  change(place, (state) => ({ ...state, resubmission: null }));
}

/** What was confirmed is said of one year and one set of units. */
function withoutOldConfirmation(before: WorkbookSettings, after: WorkbookSettings): WorkbookSettings {
  const isSame = before.unitSet === after.unitSet && schoolYearOf(before) === schoolYearOf(after);
  if (!after.confirmed || isSame) return after;
  const { confirmed: _confirmed, ...others } = after;
  return others;
}

/** Has the present settings take the place of those in the workbook that cannot be read. */
export function replaceSettings(place: Workplace): void {
  change(place, amendOpening({ settingsUnreadable: undefined }));
  change(place, settle("replaceSettings"));
  place.kept.settings = null;
  place.chores.save = true;
  announce(place, makeNotice("success", "settingsReplaced"));
}

/**
 * Saves the settings in the workbook. Those of a newer version of ours are never written over, nor are those that cannot be read
 * before the officer has said so.
 */
export async function saveSettings(place: Workplace): Promise<void> {
  const { store, deps, chores, kept } = place;
  const { opening } = store.get();
  let isAgain = false;
  if (opening?.settingsNewer || opening?.settingsUnreadable) {
    chores.save = false;
    return;
  }
  await workOn(
    place,
    { kind: "saving" },
    async () => {
      chores.save = false;
      const { settings } = store.get();
      const known = kept.settings;
      // What joins two officers' settings must be there before one of them is written over.
      const [, , later] = await loadJoining();
      const attempt = await deps.port.saveSettings(settings, known);
      if (attempt.ok && isAgain) announce(place, later.makeNotice("success", "settingsSaved"));
      if (attempt.ok) return takeSaved(place, attempt.value, { settings, known });
      chores.unsaved = true;
      isAgain = true;
      const { message: reason } = attempt.problem;
      const { outcome } = store.get();
      // Sheets that were written with the present choices stand, whatever becomes of the settings.
      const words = outcome?.written && !outcome.stale ? "onlySettingsUnsaved" : "settingsUnsaved";
      announce(place, later.makeNotice("warning", words, { reason }, "retry"));
    },
    { automatic: true },
  );
}

/** What became of saving: where somebody else has saved too, both sides' choices are to hold. */
async function takeSaved(
  place: Workplace,
  saved: SavedSettings,
  { settings, known }: { readonly settings: WorkbookSettings; readonly known: WorkbookSettings | null },
): Promise<void> {
  if (saved.kind === "changed") return meetSettings(place, saved.theirs);
  if (saved.over && known) await joinSettings(place, { base: known, theirs: saved.over, held: settings });
  else place.kept.settings = settings;
}

/** Takes in what somebody else has saved in the workbook meanwhile; nothing where that is what is known. */
export async function meetSettings(place: Workplace, theirs: WorkbookSettings): Promise<void> {
  const { store, kept } = place;
  const base = kept.settings ?? store.get().settings;
  if (!sameSettings(base, theirs)) await joinSettings(place, { base, theirs, held: theirs });
  else kept.settings = theirs;
}

const loadJoining = () =>
  Promise.all([import("../settingsOfTwo"), import("../tellSettings"), import("../laterNotice")]);

/** Both sides' choices hold, and are saved where the workbook does not keep them yet; what changes here, or is not kept, is told. */
async function joinSettings(
  place: Workplace,
  { base, theirs, held }: Readonly<Record<"base" | "theirs" | "held", WorkbookSettings>>,
): Promise<void> {
  const { store, kept, chores } = place;
  const [{ joinChoices }, { tellSettings }] = await loadJoining();
  const known = async (settings: WorkbookSettings): Promise<WorkbookSettings> => ({
    ...settings,
    unitSet: (await loadUnitSet(settings.unitSet))?.id ?? settings.unitSet,
  });
  const [before, others] = await Promise.all([known(base), known(theirs)]);
  // Known only from here on: what could not be joined must not count as seen, or it would be written over.
  kept.settings = held;
  const joint = joinChoices({ base: before, mine: store.get().settings, theirs: others });
  adoptSettings(place, joint.settings);
  if ((await loadUnitSet(joint.settings.unitSet)) === null)
    announce(place, { ...makeNotice("error", "unknownSet", { id: joint.settings.unitSet }), lasting: true });
  for (const notice of tellSettings(joint)) announce(place, notice);
  if (!sameSettings(joint.settings, held)) chores.save = true;
}

/** Remembers whose report a file or sheet is; `null` takes the answer back. */
export function assign(place: Workplace, origin: Origin, unit: string | null): void {
  const { settings, files } = place.store.get();
  const others = settings.assignments.filter((assignment) => !answersFor(origin, assignment));
  const answer = unit === null ? [] : [{ file: origin.file ?? "", sheet: origin.sheet, unit }];
  changeSettingsTo(place, { ...settings, assignments: [...others, ...answer] });
  // A workbook of ours says by its mark whose it is, and is read by the answer.
  const isOwn = files.some(({ name, reading }) => name === origin.file && reading.mark !== null);
  if (isOwn) place.chores.reread = true;
}

/** Keeps one report of a unit, with all sheets that it is made of, and puts the unit's others aside; remembered in the workbook. */
export function keepOnly(place: Workplace, unit: string, origin: Origin): void {
  const { settings, files, checked } = place.store.get();
  const { excluded } = settings;
  const isHere = (one: Origin): boolean => isSameOrigin(one, origin);
  const open = { ...settings, excluded: excluded.filter((one) => !isHere(one)) };
  const reports = listReports({ files, checked, settings: open });
  const others = competingReports(reports, unit, schoolYearOf(settings))
    .filter(({ parts }) => !parts.some(isHere))
    .flatMap(({ parts }) => parts);
  changeSettingsTo(place, { ...settings, excluded: [...open.excluded, ...others] });
}
