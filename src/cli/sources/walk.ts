import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, sep } from "node:path";
import type { RawFinding } from "../../model/finding";
import { placeOf } from "../../model/address";
import { identify } from "./identity";
import { statPath } from "./statPath";
import { UsageError } from "../usageError";

/** A file to be read: where it lies, and its name in results: as given or walked, with "/". */
export interface InputFile {
  readonly path: string;
  readonly file: string;
}

/** An output that lies among the inputs, and whether it is named as one. */
export interface MetOutput extends InputFile {
  readonly identity: string;
  readonly named: boolean;
}

/**
 * Files to be read, in order, the names of files that are passed over as no workbooks, findings about what the system did not let be
 * looked at, and the outputs that were met on the way.
 */
export interface Walk {
  readonly files: readonly InputFile[];
  readonly skipped: readonly string[];
  /** Workbooks beside which Excel's lock lies: what is being typed into them is not in the file yet. */
  readonly open: readonly string[];
  readonly findings: readonly RawFinding[];
  readonly outputs: readonly MetOutput[];
}

/** Names of files that are read in folders. */
export const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods)$/i;

/** Whether a file is Excel's lock of a workbook that is open. */
const isLock = (name: string): boolean => name.startsWith(LOCK);

/** How the name of the lock begins; the workbook's own follows. */
const LOCK = "~$";

/** Files that the system hides. */
const isHidden = (name: string): boolean => name.startsWith(".");

/** The path that results show. */
const toShown = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/**
 * Lists the workbooks named and those in the folders named, folder by folder in the order of their names, each once.
 * A file that is named is read whatever it is called, Excel's lock files apart. `exceptions` (outputs) are never read, only told where
 * they are met. Throws a misuse for an absent path.
 */
export function walkInputs(inputs: readonly string[], exceptions: readonly string[]): Walk {
  const walk: Walking = {
    files: [],
    skipped: [],
    open: [],
    findings: [],
    outputs: [],
    exceptions: new Set(exceptions.map((path) => identify(path))),
    seen: new Set(),
  };
  for (const input of inputs) attempt(walk, input, "unopened", () => walkNamed(walk, input));
  return walk;
}

/** A walk that is under way. */
interface Walking {
  readonly files: InputFile[];
  readonly skipped: string[];
  readonly open: string[];
  readonly findings: RawFinding[];
  readonly outputs: MetOutput[];
  readonly exceptions: ReadonlySet<string>;
  readonly seen: Set<string>;
}

function attempt<T>({ findings }: Walking, path: string, variant: string, look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    findings.push({ code: "UNREADABLE_FILE", variant, at: placeOf(toShown(path)) });
    return null;
  }
}

function walkNamed(walk: Walking, input: string): void {
  const stat = statPath(input);
  if (!stat) throw new UsageError("absentPath", { path: input });
  if (stat.isDirectory()) walkFolder(walk, input);
  else if (!stat.isFile()) throw new UsageError("notFile", { path: input });
  else if (isLock(basename(input))) walk.skipped.push(toShown(input));
  else takeFile(walk, input, { named: true, workbook: true });
}

function walkFolder(walk: Walking, folder: string): void {
  const isKnown = (): boolean => !isNew(walk, realpathSync.native(folder));
  const names = attempt(walk, folder, "folder", () => (isKnown() ? [] : listNames(folder))) ?? [];
  const locks = new Set(names.filter(isLock));
  for (const name of names.filter((one) => !isLock(one))) {
    const path = folder.endsWith("/") || folder.endsWith(sep) ? folder + name : `${folder}${sep}${name}`;
    if (locks.has(`${LOCK}${name}`)) walk.open.push(toShown(path));
    attempt(walk, path, "unopened", () => walkEntry(walk, path, name));
  }
}

/** The folder has the name, so what cannot be found under it (a link to nothing, a name that is not Unicode) may be a report. */
function walkEntry(walk: Walking, path: string, name: string): void {
  const stat = statSync(path);
  if (stat.isDirectory()) walkFolder(walk, path);
  else if (stat.isFile()) takeFile(walk, path, { named: false, workbook: WORKBOOK.test(name) });
  else walk.skipped.push(toShown(path));
}

function takeFile(
  walk: Walking,
  path: string,
  { named, workbook }: { readonly named: boolean; readonly workbook: boolean },
): void {
  const identity = realpathSync.native(path);
  const file = { path, file: toShown(path) };
  if (walk.exceptions.has(identity)) walk.outputs.push({ ...file, identity, named });
  else if (!workbook) walk.skipped.push(file.file);
  else if (isNew(walk, identity)) walk.files.push(file);
}

function isNew({ seen }: Walking, identity: string): boolean {
  if (seen.has(identity)) return false;
  seen.add(identity);
  return true;
}

/** In the order of their characters, which is the same on every machine; Excel's locks among them. */
function listNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !isHidden(name))
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}
