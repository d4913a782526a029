import type { Checked } from "../../../excel/port";
import type { Origin, ResubmissionNote } from "../../../sheets/settings";
import { compareResults } from "../../../years/compareResults";
import type { ChosenFile } from "../../reading/reading";
import { makeNotice } from "../laterNotice";
import { problemNotice } from "../notice";
import type { ConsolidationResult } from "../../../model/consolidation";
import type { PaneState, Resubmission } from "../pane";
import { competingReports, type FoundReport, isSameOrigin, listReports } from "../reports";
import { makeCheckRequest, formatTime } from "../request";
import { readingContextOf, readsDifferently, schoolYearOf, unitSetOf } from "../settings";
import { announce, change, type Workplace, workOn } from "../workplace";
import { changeSettingsTo, forgetResubmission } from "./deciding";
import { addFiles, dropFile } from "./files";

/** Reads a report that came again and shows what it would change; why there is nothing to compare is told. */
export async function previewResubmission(place: Workplace, file: File): Promise<void> {
  forgetResubmission(place);
  const work = { kind: "readingFiles", done: 0, total: 1, name: file.name } as const;
  await workOn(place, work, async ({ signal, show }) => {
    const { store, deps } = place;
    const { settings } = store.get();
    const context = readingContextOf(settings);
    const [read] = await deps.thread.readFiles([file], context, {
      onRead: () => undefined,
      onSlow: () => show({ ...work, slow: true }),
      signal,
    });
    if (!read) return;
    show({ kind: "checking" });
    const isShown = !signal.aborted && (await compare(place, file, read, signal));
    if (!isShown) return deps.thread.drop(read.name);
    // Indicators or units that were changed meanwhile make another report of it.
    if (!readsDifferently(settings, store.get().settings)) return;
    forgetResubmission(place);
    addNotice(place, "resubmitOutdated", { name: file.name });
  });
}

async function compare(
  place: Workplace,
  file: File,
  read: ChosenFile,
  signal: AbortSignal,
): Promise<boolean> {
  const state = place.store.get();
  const found = findUnit(place, read);
  if (!found) return false;
  const { code, name } = found;
  const older = competingReports(listReports(state), code, schoolYearOf(state.settings)).flatMap(
    ({ parts }) => parts,
  );
  if (older.length === 0) return addNotice(place, "resubmitFirst", { name: file.name, unit: name });
  const same = state.files.find(({ sha256 }) => sha256 !== null && sha256 === read.sha256);
  if (same) return addNotice(place, "resubmitSame", { name: file.name, first: same.name });
  const before = await check(place, state, signal);
  const after = before && (await check(place, replaced(state, read, older), signal));
  if (!before || !after || signal.aborted) return false;
  const isUsed = after.result.consolidation.units.some(
    ({ unit, received }) => unit.code === code && received,
  );
  if (!isUsed) return addNotice(place, "resubmitUnusable", { name: file.name, unit: name });
  const comparison = compareResults(before.result, after.result, code);
  change(place, (latest) => ({
    ...latest,
    resubmission: {
      ...{ file, read, unit: { code, name }, older, comparison },
      judged: judgedRows(comparison, before.result, after.result),
    },
  }));
  return true;
}

function judgedRows(
  { verdicts }: Resubmission["comparison"],
  before: ConsolidationResult,
  after: ConsolidationResult,
): NonNullable<Resubmission["judged"]> {
  const rowIn = ({ consolidation }: ConsolidationResult, code: string) =>
    consolidation.indicators.find(({ indicator }) => indicator.code === code)!;
  return new Map(verdicts.map(({ code }) => [code, { from: rowIn(before, code), to: rowIn(after, code) }]));
}

function addNotice(
  place: Workplace,
  key: Parameters<typeof makeNotice>[1],
  params: Parameters<typeof makeNotice>[2],
): false {
  announce(place, makeNotice("warning", key, params));
  return false;
}

/** The one unit that the file's reports surely are of; whatever else they are is told. */
function findUnit(
  place: Workplace,
  read: ChosenFile,
): { readonly code: string; readonly name: string } | null {
  const { settings } = place.store.get();
  const reports = listReports({ files: [read], checked: null, settings });
  const codes = new Set(reports.map(({ unit }) => unit));
  const [code = null] = codes;
  if (codes.size > 1) addNotice(place, "resubmitSeveral", { name: read.name });
  else if (reports.length === 0) addNotice(place, "resubmitNone", { name: read.name });
  else if (code === null) addNotice(place, "resubmitWhose", { name: read.name });
  if (codes.size !== 1 || code === null) return null;
  return { code, name: unitSetOf(settings).units.find((unit) => unit.code === code)?.name ?? code };
}

/** The state as it would be with the newer file in the place of the older report. */
const replaced = (state: PaneState, read: ChosenFile, older: readonly Origin[]): PaneState => ({
  ...state,
  files: [...state.files, read],
  settings: { ...state.settings, excluded: [...state.settings.excluded, ...older] },
});

async function check(place: Workplace, state: PaneState, signal: AbortSignal): Promise<Checked | null> {
  const { deps } = place;
  const attempt = await deps.port.check(makeCheckRequest(state, deps, signal), { signal });
  if (attempt.ok) return attempt.value;
  if (!signal.aborted) announce(place, problemNotice(attempt.problem, null, "retry"));
  return null;
}

/**
 * The newer report takes the older one's place, or the older one stays; what was decided is noted for the Nhật ký. The older one is
 * given up only once the newer one is there.
 */
export async function settleResubmission(place: Workplace, accept: boolean): Promise<void> {
  const { resubmission, settings, files, checked } = place.store.get();
  if (!resubmission) return;
  if (accept && place.tasks.isBusy) return announce(place, makeNotice("warning", "busy"));
  const { file, read, unit, older } = resubmission;
  const reports = listReports({ files, checked, settings });
  const [whole, part] = partOlder(older, reports, unit.code);
  forgetResubmission(place);
  if (accept) {
    const given = files.filter(({ name }) => whole.includes(name));
    if (!(await takeNewer(place, file, read, given)))
      return announce(place, makeNotice("error", "resubmitNotTaken", { unit: unit.name, name: file.name }));
  }
  const note: ResubmissionNote = {
    unit: unit.name,
    older: [...new Set(older.map((origin) => origin.file ?? origin.sheet))].join(", "),
    newer: file.name,
    accepted: accept,
    when: formatTime(place.deps.clock()).slice(0, "2024-12-05".length),
  };
  const latest = place.store.get().settings;
  changeSettingsTo(place, {
    ...latest,
    resubmissions: [...(latest.resubmissions ?? []), note],
    ...(accept && { excluded: [...latest.excluded, ...part] }),
  });
  const params = { unit: unit.name, older: note.older, newer: note.newer };
  announce(place, makeNotice("success", accept ? "resubmitTaken" : "resubmitKept", params));
}

/** Has the newer file among the chosen ones, then gives the older ones up; `false`, with these kept, where it could not be read again. */
async function takeNewer(
  place: Workplace,
  file: File,
  { sha256 }: ChosenFile,
  older: readonly ChosenFile[],
): Promise<boolean> {
  await addFiles(place, [file]);
  const { files } = place.store.get();
  if (sha256 === null || !files.some((one) => one.sha256 === sha256)) return false;
  // One that the newer file has replaced under its own name is gone already.
  for (const one of older) if (files.includes(one)) dropFile(place, one.name);
  return true;
}

/** Files that hold nothing but the unit's reports are given up; of others, and of sheets, only these reports are put aside. */
function partOlder(
  older: readonly Origin[],
  reports: readonly FoundReport[],
  unit: string,
): readonly [files: readonly string[], origins: readonly Origin[]] {
  const isWhole = (file: string): boolean =>
    reports.every(({ origin, unit: own }) => origin.file !== file || own === unit);
  const files = [...new Set(older.flatMap(({ file }) => (file !== null && isWhole(file) ? [file] : [])))];
  const isGivenUp = (origin: Origin): boolean => files.some((file) => file === origin.file);
  const left = older.filter((origin) => !isGivenUp(origin));
  return [files, left.filter((one, index) => left.findIndex((other) => isSameOrigin(one, other)) === index)];
}
