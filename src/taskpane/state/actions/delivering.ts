import { say, sayProblem } from "../notice";
import type { PaneState, SubmissionChoice } from "../pane";
import { makeCheckRequest } from "../request";
import { catalogueOf, schoolYearOf, unitSetOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import type { SavedAs } from "../../../excel/port";
import { takeChecked } from "./looking";

/** Makes a blank form for every unit of the set, all in one ZIP file. */
export async function makeForms(place: Workplace): Promise<void> {
  const { store, deps } = place;
  await workOn(place, { kind: "makingForms" }, async () => {
    const { settings } = store.get();
    const { joinForms, writeForms } = await import("../forms");
    const { units } = unitSetOf(settings);
    const name = `bieu-mau-${schoolYearOf(settings)}.zip`;
    const bytes = await writeForms(units, {
      catalogue: catalogueOf(settings),
      previous: settings.previous,
      write: (spec) => deps.writeWorkbook(spec, deps.clock()),
    });
    const isThere = await deps.download({ name, type: "application/zip", bytes });
    if (isThere) return announce(place, say("success", "formsSaved", { count: units.length, name }));
    // Excel for Mac downloads nothing from a pane: the forms then stand in a new workbook, a sheet for each unit.
    const spec = joinForms(units, { catalogue: catalogueOf(settings), previous: settings.previous });
    const attempt = await deps.port.openCopy(spec);
    if (attempt.ok && attempt.value) announce(place, say("info", "formsAsWorkbook", { count: units.length }));
    else announce(place, say("warning", "notSaved"));
  });
}

const isCurrent = ({ outcome }: PaneState): boolean => outcome !== null && !outcome.stale;

/** Looks once more before figures are handed in: a cell may have been corrected since the run; why not is told. */
async function stillHolds(place: Workplace, signal: AbortSignal): Promise<boolean> {
  const { store, deps } = place;
  if (!isCurrent(store.get())) {
    announce(place, say("warning", "noResult"));
    return false;
  }
  const attempt = await deps.port.check(makeCheckRequest(store.get(), deps, signal), { signal });
  if (!attempt.ok) announce(place, sayProblem(attempt.problem, null, "retry"));
  else takeChecked(place, attempt.value);
  if (store.get().outcome?.edited) announce(place, say("warning", "editedNotHandedIn"));
  return attempt.ok && isCurrent(store.get()) && !attempt.value.standing?.catalogue;
}

/** Saves the appendix as it will be handed in, alone in its workbook. */
export async function saveCopy(
  place: Workplace,
  choice: SubmissionChoice,
  way?: SavedAs["kind"],
): Promise<void> {
  const { store, deps } = place;
  if (!isCurrent(store.get())) return announce(place, say("warning", "noResult"));
  await workOn(place, { kind: "copying" }, async ({ signal }) => {
    if (!(await stillHolds(place, signal))) return;
    const { outcome, settings, checked } = store.get();
    if (!outcome) return;
    const { makeSubmission } = await import("../submission");
    const made = makeSubmission(outcome.result, settings, choice, checked?.typedNotes ?? {});
    if (!made) return announce(place, say("warning", "notConfirmed"));
    const attempt = await deps.port.saveCopy(made.spec, made.fileName, way);
    if (!attempt.ok) return announce(place, sayProblem(attempt.problem, null, "retry"));
    const { value } = attempt;
    change(place, (state) => ({ ...state, savedCopy: value }));
    if (value.kind === "workbook") announce(place, say("info", "copyAsWorkbook"));
    if (value.kind === "download") announce(place, say("info", "copyAsDownload", { name: value.name }));
    if (value.kind === "sheet") announce(place, say("warning", "copyAsSheet", { title: value.title }));
  });
}
