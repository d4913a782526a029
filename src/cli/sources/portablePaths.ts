import nodePath from "node:path";
import type { ConsolidationResult } from "../../model/consolidation";
import type { JournalEntry } from "../../sheets/options";

/**
 * What of a machine's paths goes into a workbook that is handed on. A path that was given from the root (with it often a
 * person's name) is told from the folder on that all such paths have in common; others as they were given.
 */
export interface PortablePaths {
  readonly result: ConsolidationResult;
  readonly entries: readonly JournalEntry[];
  readonly options: readonly (readonly [string, string])[];
  /** The path on this machine of a file as the workbook names it. */
  readonly homeOf: (file: string) => string;
}

/** The result, the journal's files and its options without the folders of this machine; nothing changes where no path was given from the root. */
export function withoutLocalFolders(
  result: ConsolidationResult,
  entries: readonly JournalEntry[],
  options: readonly (readonly [string, string])[],
): PortablePaths {
  const home = findHome(entries.map(({ file }) => file));
  const leave = (text: string): string => (home === "" ? text : text.replaceAll(home, ""));
  return {
    result: home === "" ? result : mapTexts(result, leave),
    entries: entries.map((entry) => ({ ...entry, file: leave(entry.file) })),
    options: options.map(([name, value]) => [name, leaveOption(leave(value))]),
    homeOf: (file) => (entries.some((entry) => entry.file === file) ? file : home + file),
  };
}

/** Of a path from the root its last name, also before the `=` or `#` of an answer. */
const leaveOption = (value: string): string =>
  isRooted(value) ? nodePath.posix.basename(slashed(value)) : value;

const slashed = (path: string): string => path.replaceAll("\\", "/");

const isRooted = (path: string): boolean =>
  nodePath.posix.isAbsolute(slashed(path)) || nodePath.win32.isAbsolute(path);

/** The folders that all files from the root have in common, with the slash at their end; "" where there are none. */
function findHome(files: readonly string[]): string {
  const folders = files.filter(isRooted).map((file) => file.split("/").slice(0, -1));
  const [first, ...others] = folders;
  if (!first) return "";
  const differs = first.findIndex((name, index) => others.some((folder) => folder[index] !== name));
  const common = differs < 0 ? first : first.slice(0, differs);
  return common.length === 0 ? "" : `${common.join("/")}/`;
}

/** The same data with every text changed; what is one object stays one. */
function mapTexts<T>(data: T, change: (text: string) => string): T {
  const known = new Map<object, unknown>();
  const map = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (typeof value !== "object" || value === null || !isPlain(value)) return value;
    if (known.has(value)) return known.get(value);
    const copy: object = Array.isArray(value) ? [] : {};
    known.set(value, copy);
    // Defined and not set: a key may be spelt `__proto__`.
    for (const [key, one] of Object.entries(value))
      Object.defineProperty(copy, key, { ...Object.getOwnPropertyDescriptor(value, key), value: map(one) });
    return copy;
  };
  return map(data) as T;
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
