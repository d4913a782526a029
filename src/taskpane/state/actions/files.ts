import type { ChosenFile } from "../../reading/reading";
import { changeFiles } from "../changes";
import { say, word } from "../notice";
import { readingContextOf } from "../settings";
import { announce, change, noteInputs, offerAgain, type Workplace, workOn } from "../workplace";

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
    const context = readingContextOf(place.store.get().settings);
    let read = 0;
    const onRead = (file: ChosenFile, done: number): void => {
      read = done;
      take(place, file);
      if (!signal.aborted) show({ ...work, done, name: files[done]?.name ?? null });
    };
    await place.deps.thread.readFiles(files, context, { onRead, signal });
    if (signal.aborted) announce(place, say("info", "stopped", { done: word("filesKept", { count: read }) }));
  });
}

/** Excel's own lock files ("~$…") and hidden files are passed over, as on the command line. */
function isWorkbook({ name }: File): boolean {
  const lower = name.toLowerCase();
  return !/^[~.]/.test(name) && READABLE.some((ending) => lower.endsWith(ending));
}

function tellLeftOut(place: Workplace, files: readonly File[]): void {
  if (files.length === 0) return;
  const shown = files.slice(0, NAMES_SHOWN).map(({ name }) => name);
  const names = [...shown, ...(files.length > NAMES_SHOWN ? ["…"] : [])].join(", ");
  announce(place, say("info", "notWorkbooks", { count: files.length, names }));
}

/** The very same content twice would only be two reports of one unit. */
function take(place: Workplace, file: ChosenFile): void {
  const first = place.store.get().files.find(({ sha256 }) => sha256 !== null && sha256 === file.sha256);
  if (first) {
    place.deps.thread.drop(file.name);
    announce(place, say("info", "fileRepeated", { name: file.name, first: first.name }));
    return;
  }
  change(
    place,
    changeFiles((files) => [...files, file]),
  );
  noteInputs(place);
}

/** Forgets a file; the file itself is not touched. */
export function dropFile(place: Workplace, name: string): void {
  place.deps.thread.drop(name);
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
    announce(place, say("error", "samplesFailed", {}, "retry"));
    offerAgain(place, () => loadSamples(place));
  }
}
