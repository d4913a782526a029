import type { ReadingContext } from "../../../reading/context";
import type { ChosenFile } from "../../reading/reading";
import { changeFiles } from "../changes";
import { makeNotice, noticeText } from "../notice";
import { readingContextOf } from "../settings";
import { announce, change, noteInputs, offerAgain, type Workplace, workOn } from "../workplace";
import { changeSettingsTo } from "./deciding";

/** Endings of the files that can be read. */
export const READABLE = [".xlsx", ".xlsm", ".xls", ".ods"] as const;

/** Names that a message lists. */
const NAMES_SHOWN = 3;

/** Reads files that the officer chose; those already read stay when the rest is stopped. */
export async function addFiles(place: Workplace, chosen: readonly File[]): Promise<void> {
  const files = chosen.filter(isWorkbook);
  if (files.length > 0) await readFiles(place, files);
  tellLeftOut(
    place,
    chosen.filter((file) => !isWorkbook(file)),
  );
}

async function readFiles(place: Workplace, files: readonly File[]): Promise<void> {
  const work = { kind: "readingFiles", total: files.length } as const;
  await workOn(place, { ...work, done: 0, name: files[0]?.name ?? null }, async ({ signal, show }) => {
    const { files: earlier, settings } = place.store.get();
    const context = readingContextOf(settings);
    let read = 0;
    const corrected: File[] = [];
    const onRead = (file: ChosenFile, done: number): void => {
      read = done;
      const original = files[done - 1];
      if (original && isCorrected(formerOf(place, original, earlier), file)) {
        place.deps.thread.drop(file.name);
        corrected.push(original);
      } else take(place, file);
      if (!signal.aborted) show({ ...work, done, name: files[done]?.name ?? null });
    };
    const onSlow = (name: string): void => show({ ...work, done: read, name, slow: true });
    await place.deps.thread.readFiles(files, context, { onRead, onSlow, signal });
    await replaceFiles(place, corrected, context, onSlow);
    if (signal.aborted)
      announce(place, makeNotice("info", "stopped", { done: noticeText("filesKept", { count: read }) }));
  });
}

/** The file of an earlier choice under this name: of two in one choice neither is known to be the right one. */
function formerOf(
  { store }: Workplace,
  { name }: File,
  earlier: readonly ChosenFile[],
): ChosenFile | undefined {
  return store.get().files.find((one) => one.name === name && earlier.includes(one));
}

/** A unit's file with other content than before, or any in place of one that gave no report; two units' files may have one name. */
function isCorrected(former: ChosenFile | undefined, file: ChosenFile): boolean {
  if (!former || file.name === former.name) return false;
  if (former.sha256 !== null && former.sha256 === file.sha256) return false;
  if (former.reading.candidates.length === 0) return true;
  const units = unitsIn(file);
  return units !== null && units === unitsIn(former);
}

/** The units that a file's reports surely name; `null` where one of them does not. */
function unitsIn({ reading }: ChosenFile): string | null {
  const units = reading.candidates.map(({ identification }) => identification.unit);
  return units.length === 0 || units.includes(null) ? null : [...new Set(units)].sort().join();
}

/** Read once more under their own name, which is free once the former is dropped; too little to be stopped in between. */
async function replaceFiles(
  place: Workplace,
  files: readonly File[],
  context: ReadingContext,
  onSlow: (name: string) => void,
): Promise<void> {
  files.forEach(({ name }) => dropFile(place, name));
  const onRead = (file: ChosenFile): void => {
    take(place, file);
    // Another of the same choice and name stands beside it, in nobody's place.
    if (files.some(({ name }) => name === file.name))
      announce(place, makeNotice("info", "fileReplaced", { name: file.name }));
  };
  const { signal } = new AbortController();
  if (files.length > 0) await place.deps.thread.readFiles(files, context, { onRead, onSlow, signal });
}

/** Whether two files hold the very same. */
export const isSameContent = (one: ChosenFile, other: ChosenFile): boolean =>
  one.sha256 !== null && one.sha256 === other.sha256;

/** Excel's own lock files ("~$…") and hidden files are passed over, as on the command line. */
function isWorkbook({ name }: File): boolean {
  const lower = name.toLowerCase();
  return !/^[~.]/.test(name) && READABLE.some((ending) => lower.endsWith(ending));
}

function tellLeftOut(place: Workplace, files: readonly File[]): void {
  if (files.length === 0) return;
  const shown = files.slice(0, NAMES_SHOWN).map(({ name }) => name);
  const names = [...shown, ...(files.length > NAMES_SHOWN ? ["…"] : [])].join(", ");
  announce(place, makeNotice("info", "notWorkbooks", { count: files.length, names }));
}

/** Takes a file in; the very same content twice would only be two reports of one unit. */
export function take(place: Workplace, file: ChosenFile): void {
  const first = place.store.get().files.find((one) => isSameContent(one, file));
  if (first) {
    place.deps.thread.drop(file.name);
    announce(place, makeNotice("info", "fileRepeated", { name: file.name, first: first.name }));
    return;
  }
  change(
    place,
    changeFiles((files) => [...files, file]),
  );
  noteInputs(place);
}

/** Forgets a file, and that it was put aside: chosen again it counts anew. The file itself is not touched. */
export function dropFile(place: Workplace, name: string): void {
  place.deps.thread.drop(name);
  const { settings } = place.store.get();
  const excluded = settings.excluded.filter(({ file }) => file !== name);
  if (excluded.length < settings.excluded.length) changeSettingsTo(place, { ...settings, excluded });
  change(
    place,
    changeFiles((files) => files.filter((file) => file.name !== name)),
  );
  noteInputs(place);
}

/** Reads the nine sample workbooks as if they had been chosen. */
export async function loadSamples(place: Workplace): Promise<void> {
  try {
    await addFiles(place, await place.deps.samples());
  } catch {
    announce(place, makeNotice("error", "samplesFailed", {}, "retry"));
    offerAgain(place, () => loadSamples(place));
  }
}
