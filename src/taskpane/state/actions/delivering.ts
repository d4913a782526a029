import type { Language } from "../../../model/finding";
import { ownValue } from "../../../text/json/ownValue";
import type { LetterNote } from "../../../sheets/settings";
import { makeNotice } from "../laterNotice";
import { problemNotice } from "../notice";
import type { PaneState, SubmissionChoice } from "../pane";
import { makeCheckRequest } from "../request";
import { catalogueOf, schoolYearOf, unitSetOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import type { SavedAs } from "../../../excel/port";
import { chooseSettings } from "./deciding";
import { takeChecked } from "./looking";

/** Makes a blank form for every unit of the set, all in one ZIP file. */
export async function makeForms(place: Workplace): Promise<void> {
  const { store, deps } = place;
  await workOn(place, { kind: "makingForms" }, async () => {
    const { settings } = store.get();
    const { joinForms, unitsWithRows, writeForms } = await import("../forms");
    const units = unitsWithRows(unitSetOf(settings).units, catalogueOf(settings));
    const name = `bieu-mau-${schoolYearOf(settings)}.zip`;
    const bytes = await writeForms(units, {
      catalogue: catalogueOf(settings),
      previous: settings.previous,
      write: (spec) => deps.writeWorkbook(spec, deps.clock()),
    });
    const isThere = await deps.download({ name, type: "application/zip", bytes });
    if (isThere) return announce(place, makeNotice("success", "formsSaved", { count: units.length, name }));
    // Excel for Mac downloads nothing from a pane: the forms then stand in a new workbook, a sheet for each unit.
    const spec = joinForms(units, { catalogue: catalogueOf(settings), previous: settings.previous });
    const attempt = await deps.port.openCopy(spec);
    if (attempt.ok && attempt.value)
      announce(place, makeNotice("info", "formsAsWorkbook", { count: units.length }));
    else announce(place, makeNotice("warning", "notSaved"));
  });
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function handOver(place: Workplace, name: string, type: string, bytes: Uint8Array): Promise<void> {
  const isThere = await place.deps.download({ name, type, bytes });
  announce(place, isThere ? makeNotice("success", "saved", { name }) : makeNotice("warning", "notSaved"));
}

/** Makes a file and hands it to the user. */
export async function deliver(
  place: Workplace,
  name: string,
  type: string,
  make: () => Promise<Uint8Array>,
): Promise<void> {
  await workOn(place, { kind: "copying" }, async () => handOver(place, name, type, await make()));
}

/** Saves the requests, the reminder and the list of calls as one Word file; its library is loaded only now. */
export async function saveLetters(place: Workplace, language: Language): Promise<void> {
  const { store, deps } = place;
  if (!isCurrent(store.get())) return announce(place, makeNotice("warning", "noResult"));
  await workOn(place, { kind: "copying" }, async () => {
    const { outcome, settings } = store.get();
    if (!outcome) return;
    const { letters = { sender: settings.heading.issuer } } = settings;
    const { writeLetters } = await import("../../../files/letters/writeLetters");
    const date = writeIsoDate(deps.clock());
    const bytes = await writeLetters(outcome.result, {
      language,
      date,
      contacts: settings.contacts,
      heading: letters,
    });
    await handOver(place, `phieu-va-cong-van-${schoolYearOf(settings)}.docx`, DOCX, bytes);
  });
}

/** Notes today as the day on which a unit was written to or answered, or takes the note back; the workbook keeps it. */
export async function noteLetter(
  place: Workplace,
  unit: string,
  step: keyof LetterNote,
  done: boolean,
): Promise<void> {
  const { store, deps } = place;
  const { settings } = store.get();
  const note = { ...ownValue(settings.letterNotes, unit), [step]: writeIsoDate(deps.clock()) };
  if (!done) delete note[step];
  await chooseSettings(place, { ...settings, letterNotes: { ...settings.letterNotes, [unit]: note } });
}

/** The day on the user's clock as an ISO date. */
function writeIsoDate(now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Saves a page of results for each unit, all in one workbook. */
export async function saveUnitPages(place: Workplace): Promise<void> {
  const { store, deps } = place;
  if (!isCurrent(store.get())) return announce(place, makeNotice("warning", "noResult"));
  await workOn(place, { kind: "copying" }, async () => {
    const { outcome, settings } = store.get();
    if (!outcome) return;
    const { layOutUnitPages } = await import("../../../sheets/unitPage/page");
    const bytes = await deps.writeWorkbook(layOutUnitPages(outcome.result), deps.clock());
    await handOver(place, `phieu-ket-qua-${schoolYearOf(settings)}.xlsx`, XLSX, bytes);
  });
}

const isCurrent = ({ outcome }: PaneState): boolean => outcome !== null && !outcome.stale;

/** Looks once more before figures are handed in: a cell may have been corrected since the run; why not is told. */
async function stillHolds(place: Workplace, signal: AbortSignal): Promise<boolean> {
  const { store, deps } = place;
  if (!isCurrent(store.get())) {
    announce(place, makeNotice("warning", "noResult"));
    return false;
  }
  const attempt = await deps.port.check(makeCheckRequest(store.get(), deps, signal), { signal });
  if (!attempt.ok) announce(place, problemNotice(attempt.problem, null, "retry"));
  else takeChecked(place, attempt.value);
  if (store.get().outcome?.edited) announce(place, makeNotice("warning", "editedNotHandedIn"));
  return attempt.ok && isCurrent(store.get()) && !attempt.value.standing?.catalogue;
}

/** Saves the appendix as it will be handed in, alone in its workbook. */
export async function saveCopy(
  place: Workplace,
  choice: SubmissionChoice,
  way?: SavedAs["kind"],
): Promise<void> {
  const { store, deps } = place;
  if (!isCurrent(store.get())) return announce(place, makeNotice("warning", "noResult"));
  await workOn(place, { kind: "copying" }, async ({ signal }) => {
    if (!(await stillHolds(place, signal))) return;
    const { outcome, settings, checked } = store.get();
    if (!outcome) return;
    const { makeSubmission } = await import("../submission");
    const made = makeSubmission(outcome.result, settings, choice, checked?.typedNotes ?? {});
    if (!made) return announce(place, makeNotice("warning", "notConfirmed"));
    const attempt = await deps.port.saveCopy(made.spec, made.fileName, way);
    if (!attempt.ok) return announce(place, problemNotice(attempt.problem, null, "retry"));
    const { value } = attempt;
    change(place, (state) => ({ ...state, savedCopy: value }));
    if (value.kind === "workbook") announce(place, makeNotice("info", "copyAsWorkbook"));
    if (value.kind === "download")
      announce(place, makeNotice("info", "copyAsDownload", { name: value.name }));
    if (value.kind === "sheet") announce(place, makeNotice("warning", "copyAsSheet", { title: value.title }));
  });
}
