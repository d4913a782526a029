import type { ExcelProblem } from "../../../excel/errors";
import { amendOpening, changeFiles, open, showChecked } from "../changes";
import type { Job } from "../desk";
import { say, sayProblem } from "../notice";
import { makeCheckRequest } from "../request";
import { readingContextOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";

/** Problems that no second try will end. */
const LASTING: readonly ExcelProblem["kind"][] = ["outdated", "blocked", "newerVersion"];

/** Opens the workbook: its settings hold, and what was left unfinished is offered. */
export async function openWorkbook(place: Workplace): Promise<void> {
  await workOn(place, { kind: "opening" }, async () => {
    const attempt = await place.deps.port.open();
    if (!attempt.ok) return refuse(place, attempt.problem);
    const { unfinished, settingsNewer } = attempt.value;
    change(place, open(attempt.value));
    if (settingsNewer) announce(place, say("warning", "settingsNewer"));
    if (unfinished)
      announce(place, say("warning", "cutOff", { since: writeMoment(unfinished.since) }, "restore"));
    place.chores.look = true;
  });
}

function refuse(place: Workplace, problem: ExcelProblem): void {
  if (LASTING.includes(problem.kind)) change(place, (state) => ({ ...state, blocked: problem }));
  else announce(place, sayProblem(problem, null, "retry"));
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
  const began = inputs.count;
  let madeWay = false;
  const done = await workOn(
    place,
    { kind: "checking" },
    async ({ signal, show }) => {
      await readAgain(place, show);
      show({ kind: "checking" });
      const attempt = await deps.port.check(makeCheckRequest(store.get(), deps), { signal });
      madeWay = signal.aborted && store.get().stopping !== true;
      // A look that somebody stopped, or that others files and settings have overtaken, says nothing.
      if (signal.aborted || began !== inputs.count) return;
      if (!attempt.ok) return announce(place, sayProblem(attempt.problem, null, "retry"));
      change(place, showChecked(attempt.value));
      for (const text of attempt.value.notices) announce(place, { tone: "info", text });
    },
    { automatic },
  );
  if (!done || began !== inputs.count || madeWay) chores.look = true;
}

/** Reads the chosen files again where indicators or units have changed since, before anything is made from them. */
export async function readAgain(place: Workplace, show: Job["show"]): Promise<void> {
  const { store, deps, chores } = place;
  if (!chores.reread) return;
  const { files, settings } = store.get();
  if (files.length > 0) {
    show({ kind: "readingFiles", done: 0, total: files.length, name: null });
    const read = await deps.thread.readAgain(readingContextOf(settings));
    change(
      place,
      changeFiles(() => read),
    );
  }
  chores.reread = settings !== store.get().settings && chores.reread;
}

/** What is known of the workbook after a run was taken back or put back. */
export const forgetRun = (place: Workplace): void =>
  change(place, amendOpening({ undoable: false, unfinished: null }));
