import { loadUnitSet } from "../../../units/unitSets";
import { mostlyUnnamed } from "../../../units/unnamed";
import type { ExcelProblem } from "../../../excel/errors";
import type { Checked, Opening } from "../../../excel/port";
import type { ChosenFile } from "../../reading/reading";
import { amendOpening, changeFiles, goTo, open, showChecked } from "../changes";
import type { TaskTools } from "../taskRunner";
import { makeNotice, problemNotice } from "../notice";
import type { Notice } from "../pane";
import { makeCheckRequest } from "../request";
import { readingContextOf, unitSetOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import { meetSettings } from "./deciding";

/** Problems that no second try will end. */
const LASTING: readonly ExcelProblem["kind"][] = ["outdated", "blocked", "newerVersion"];

/** Opens the workbook: its settings hold, and what was left unfinished is offered. */
export async function openWorkbook(place: Workplace): Promise<void> {
  await workOn(place, { kind: "opening" }, async () => {
    const attempt = await place.deps.port.open();
    if (!attempt.ok) return refuse(place, attempt.problem);
    const opening = await withUnits(place, attempt.value);
    change(place, open(opening));
    place.kept.settings = attempt.value.settings ?? place.store.get().settings;
    tellOpening(place, opening);
    place.chores.look = true;
  });
}

/** Loads the workbook's set of units before its settings hold. One that this version does not know is told; nothing takes its place. */
async function withUnits(place: Workplace, opening: Opening): Promise<Opening> {
  const { settings } = opening;
  if (!settings) return opening;
  const set = await loadUnitSet(settings.unitSet);
  if (set) return { ...opening, settings: { ...settings, unitSet: set.id } };
  announce(place, { ...makeNotice("error", "unknownSet", { id: settings.unitSet }), lasting: true });
  return opening;
}

/** What the officer must know before anything else; it stays until it is settled. */
function tellOpening(place: Workplace, opening: Opening): void {
  const { unfinished, settingsNewer, settingsUnreadable } = opening;
  const tellOf = (notice: Notice): void => announce(place, { ...notice, lasting: true });
  if (settingsNewer) tellOf(makeNotice("warning", "settingsNewer"));
  if (settingsUnreadable)
    tellOf(makeNotice("warning", "settingsUnreadable", { reason: settingsUnreadable }, "replaceSettings"));
  if (opening.foreign) tellOf(makeNotice("info", "foreign"));
  if (unfinished)
    tellOf(makeNotice("warning", "cutOff", { since: writeMoment(unfinished.since) }, "restore"));
}

function refuse(place: Workplace, problem: ExcelProblem): void {
  if (LASTING.includes(problem.kind)) change(place, (state) => ({ ...state, blocked: problem }));
  else announce(place, problemNotice(problem, null, "retry"));
}

/** "14:05 05/12/2024", by the reader's clock; another text as it stands. */
function writeMoment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `${two(date.getHours())}:${two(date.getMinutes())} ${day}`;
}

/** Looks at the workbook's sheets and the files, without writing. Nobody waits for an automatic look, and it makes way. */
export async function look(place: Workplace, automatic: boolean): Promise<void> {
  const { store, deps, inputs, chores } = place;
  chores.look = false;
  const afterEdit = chores.edited;
  chores.edited = false;
  const began = inputs.count;
  let madeWay = false;
  const done = await workOn(
    place,
    { kind: "checking" },
    async ({ signal, show }) => {
      await readFilesAgain(place, { show, signal });
      show({ kind: "checking" });
      const attempt = await deps.port.check(makeCheckRequest(store.get(), deps, signal), {
        signal,
        afterEdit,
      });
      madeWay = signal.aborted && store.get().stopping !== true;
      // A look that somebody stopped, or that others files and settings have overtaken, says nothing.
      if (signal.aborted || began !== inputs.count) return;
      if (!attempt.ok) return announce(place, problemNotice(attempt.problem, null, "retry"));
      takeChecked(place, attempt.value);
      if (attempt.value.settings) await meetSettings(place, attempt.value.settings);
      await lookForSet(place);
      for (const text of attempt.value.notices) announce(place, { tone: "info", text });
    },
    { automatic },
  );
  if (!done || began !== inputs.count || madeWay) chores.look = true;
}

/** Looks whether most of the reports are another set's; where the officer has answered for a report, the set is his. */
async function lookForSet({ store }: Workplace): Promise<void> {
  const { checked, files, settings } = store.get();
  const reports = [checked?.candidates ?? [], ...files.map(({ reading }) => reading.candidates)].flat();
  // How units are named in other sets is loaded where another set may fit alone.
  const isAsked = settings.assignments.length === 0 && mostlyUnnamed(reports).unnamed.length > 0;
  const offered = isAsked
    ? await (await import("../../../units/offerSet")).offerSet(reports, unitSetOf(settings))
    : null;
  store.change((state) => ({ ...state, offered }));
}

/** What a look gives. Figures that were corrected in the workbook since the last run must not pass for those of the run. */
export function takeChecked(place: Workplace, checked: Checked): void {
  const { outcome, opening, section } = place.store.get();
  change(place, showChecked(checked));
  const now = place.store.get().outcome;
  if (outcome && !outcome.stale && now?.stale && !now.edited)
    announce(place, makeNotice("warning", "figuresChanged"));
  // A workbook with results opens as results.
  if (!outcome && now && opening && !opening.shown) {
    change(place, amendOpening({ shown: true }));
    if (section === "sources") change(place, goTo("result"));
  }
  if (checked.standing?.catalogue) place.chores.catalogue = checked.standing.catalogue;
}

/**
 * Reads the chosen files again where indicators or units have changed since, before anything is made from them. Stopped, it
 * leaves them to be read the next time; whoever called must make nothing then, which a port refuses to under that signal.
 */
export async function readFilesAgain(place: Workplace, job: TaskTools): Promise<void> {
  const { store, deps, chores } = place;
  if (!chores.reread) return;
  const { files, settings } = store.get();
  chores.reread = false;
  if (files.length === 0) return;
  const work = { kind: "readingFiles", done: 0, total: files.length, name: null } as const;
  job.show(work);
  try {
    const read = await deps.thread.readAgain(readingContextOf(settings), {
      signal: job.signal,
      onSlow: (name) => job.show({ ...work, name, slow: true }),
    });
    chores.reread ||= read === null;
    if (read === null) return;
    change(place, changeFiles(keepPresent(read)));
  } catch (error) {
    chores.reread = true;
    throw error;
  }
  // What was changed in the meantime must not meet files that were read for something else.
  await readFilesAgain(place, job);
}

/** A file that was dropped while it was being read again stays away. */
const keepPresent =
  (read: readonly ChosenFile[]) =>
  (present: readonly ChosenFile[]): readonly ChosenFile[] =>
    read.filter(({ name }) => present.some((file) => file.name === name));
