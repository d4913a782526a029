import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { FindingDraft } from "../domain/finding/finding";
import { placeOf } from "../domain/snapshot/address";
import { lookAt } from "./lookAt";
import { Misuse } from "./misuse";

/** A file to be read: where it lies, and its name in results: as given or walked, with "/". */
export interface InputFile {
  readonly path: string;
  readonly file: string;
}

/** Files to be read, in order, the names of files in walked folders that are no workbooks, and findings about what the system did not let be looked at. */
export interface Walk {
  readonly files: readonly InputFile[];
  readonly skipped: readonly string[];
  readonly findings: readonly FindingDraft[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods)$/i;

/** Excel's lock files, and files that the system hides. */
const isHidden = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

/** The path that results show. */
const toShown = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

/** One and the same file under whatever name, also where it is not there yet. */
export function identify(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync.native(folder), basename(path)) : resolve(path);
}

/**
 * Lists the workbooks named and those in the folders named, folder by folder in the order of their names, each once.
 * A file that is named is read whatever it is called. `exceptions` (outputs) are never read. Throws a misuse for an absent path.
 */
export function walkInputs(inputs: readonly string[], exceptions: readonly string[]): Walk {
  const files: InputFile[] = [];
  const skipped: string[] = [];
  const findings: FindingDraft[] = [];
  const seen = new Set(exceptions.map(identify));
  const isNew = (path: string): boolean => {
    const identity = realpathSync.native(path);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  };
  const attempt = <T>(path: string, variant: string, look: () => T): T | null => {
    try {
      return look();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      findings.push({ code: "UNREADABLE_FILE", variant, at: placeOf(toShown(path)) });
      return null;
    }
  };
  const take = (path: string): void => {
    if (isNew(path)) files.push({ path, file: toShown(path) });
  };
  const walkFolder = (folder: string): void => {
    const names = attempt(folder, "folder", () => (isNew(folder) ? listNames(folder) : []));
    for (const name of names ?? []) {
      const path = folder.endsWith("/") || folder.endsWith(sep) ? folder + name : `${folder}${sep}${name}`;
      attempt(path, "unopened", () => walkEntry(path, name));
    }
  };
  const walkEntry = (path: string, name: string): void => {
    const stat = lookAt(path);
    if (stat?.isDirectory()) walkFolder(path);
    else if (stat?.isFile() && WORKBOOK.test(name)) take(path);
    else skipped.push(toShown(path));
  };
  const walkNamed = (input: string): void => {
    const stat = lookAt(input);
    if (!stat) throw new Misuse("absentPath", { path: input });
    if (stat.isDirectory()) walkFolder(input);
    else if (stat.isFile()) take(input);
    else throw new Misuse("notFile", { path: input });
  };
  for (const input of inputs) attempt(input, "unopened", () => walkNamed(input));
  return { files, skipped, findings };
}

/** In the order of their characters, which is the same on every machine. */
function listNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !isHidden(name))
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}
